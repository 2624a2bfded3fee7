//! Typed client for the GenAuth V3 management API.
//!
//! ```no_run
//! # async fn run() -> Result<(), generated_sdk::Error> {
//! use generated_sdk::ManagementClient;
//!
//! let client = ManagementClient::builder("access key id", "access key secret").build()?;
//! # Ok(())
//! # }
//! ```
//!
//! Every operation of the API is a method of [`ManagementClient`]. A method builds a [`Call`]; nothing is sent
//! before the call is awaited. What goes wrong is an [`Error`], whose one-line text says which operation failed,
//! why, and the request id that support asks for.
//!
//! What is GenAuth's own sits in one module: the envelope around every result, the management token and the
//! `x-genauth-*` headers. The others know an API only by its [`Operation`]s and [records](record).

mod auth;
mod call;
mod client;
mod endpoint;
mod error;
mod genauth;
#[rustfmt::skip] // The generator lays its files out itself.
mod generated;
pub mod json;
mod operation;
pub mod record;
mod request;
mod response;
mod secret;
#[cfg(all(test, feature = "rustls"))]
mod tests;
pub mod transport;

pub use call::{Call, JsonCall};
pub use error::{ApiError, Error, ErrorKind};
pub use generated::*;
pub use genauth::{Lang, ManagementClient, ManagementClientBuilder};
pub use operation::{Method, Operation, Paging};
pub use record::{Nullable, RawFields, RawJson, Record, Slot};
pub use response::{Finding, Response};

/// Any JSON value.
pub type JsonValue = serde_json::Value;

/// A JSON object with free member names.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

/// The outcome of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;
