//! What is GenAuth's own: the client with its options, the envelope, the management token, the headers.

mod client;
mod envelope;
mod headers;
mod token;

pub use client::{ManagementClient, ManagementClientBuilder};
pub use headers::Lang;
