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
//! Requests that fail for a passing reason are [repeated](RetryPolicy), within the time of the call. Operations that
//! answer in pages are [streams](Call::items) of their items as well. For what the methods do not cover there are
//! [raw answers](Call::raw) and [requests to any path](ManagementClient::request).
//!
//! # Features
//!
//! - `rustls` (default), `native-tls`: the built-in transport, with TLS by the one or the other. Without both,
//!   [a transport](transport::Transport) has to be handed in.
//! - `stream` (default): [`Items`] and [`Pages`] as `futures_core::Stream`; their `try_next` is always there.
//! - `serde`: `Serialize` and `Deserialize` for every type of the API. Calls do without, and so does
//!   [`json`], which reads and writes the same.
//! - `events`: `ManagementClient::subscribe_events`, events over a WebSocket as a stream.
//! - `blocking`: `send_blocking` and its like, for programs without an async runtime.
//! - `test-util`: `mock`, an API without a network for the tests of programs that use this crate, and `new` and setters
//!   for the types that only answers hold.
//!
//! # How it is made
//!
//! What is GenAuth's own sits in one module: the envelope around every result, the ways to authorize and the
//! `x-genauth-*` headers. The others know an API only by its [`Operation`]s and [records](record).

mod auth;
mod batch;
#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod client;
mod endpoint;
mod error;
mod free;
mod genauth;
#[rustfmt::skip] // The generator lays its files out itself.
mod generated;
mod header;
pub mod json;
mod limiter;
#[cfg(feature = "test-util")]
pub mod mock;
mod operation;
mod paging;
pub mod record;
mod request;
mod response;
mod retry;
mod secret;
#[cfg(feature = "events")]
mod subscription;
#[cfg(all(test, feature = "_reqwest"))]
mod tests;
pub mod transport;

pub use batch::{Chunk, ChunkReport, Chunks, ChunksRunning};
#[cfg(feature = "blocking")]
pub use blocking::{BlockingItems, BlockingPages};
pub use call::{Call, JsonCall};
pub use error::{ApiError, Error, ErrorKind};
pub use free::RequestBuilder;
pub use genauth::{AccessToken, Lang, ManagementClient, ManagementClientBuilder, TokenProvider};
pub use generated::*;
pub use operation::{Method, Operation, PageBy, Paging};
pub use paging::{Items, Page, Pages};
pub use record::{Envelope, Nullable, RawFields, RawJson, Record, Slot};
pub use response::{Finding, Response};
pub use retry::RetryPolicy;
#[cfg(feature = "events")]
pub use subscription::{Event, Events, Signal};

/// The examples of the README are tests.
#[cfg(all(doctest, feature = "_reqwest"))]
#[doc = include_str!("../../README.md")]
struct Readme;

/// Any JSON value.
pub type JsonValue = serde_json::Value;

/// A JSON object with free member names.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

/// The outcome of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;
