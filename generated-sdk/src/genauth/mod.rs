//! The part of the client that is GenAuth's own: builder, authenticators, headers.

mod call;
mod client;
#[cfg(feature = "events")]
mod events;
mod headers;
mod provider;
mod signature;
mod token;

pub use call::CallExt;
pub use client::{ManagementClient, ManagementClientBuilder};
pub use headers::Lang;
pub use provider::{AccessToken, TokenProvider};
