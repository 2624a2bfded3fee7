//! The seam to the network: one request out, one complete answer back.
//!
//! The client comes with a transport on `reqwest` (features `rustls` and `native-tls`). Anything else that can carry a
//! request, such as another HTTP stack, a recorder or a test double, implements [`Transport`] and is handed to
//! [`ManagementClientBuilder::transport`](crate::ManagementClientBuilder::transport).

#[doc(inline)]
pub use sdk_runtime::transport::{BoxFuture, Request, Response, Transport, TransportError};
