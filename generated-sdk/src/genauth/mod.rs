//! What is GenAuth's own: the client with its options, the ways to authorize, the headers.

mod client;
#[cfg(feature = "events")]
mod events;
mod headers;
mod provider;
mod signature;
mod token;

pub use client::{ManagementClient, ManagementClientBuilder};
pub use headers::Lang;
pub use provider::{AccessToken, TokenProvider};
