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
//! What is GenAuth's own sits here: the operations and types, the envelope around every result, the ways to authorize,
//! the `x-genauth-*` headers. The rest would serve any API, and is in a crate of its own, `sdk-runtime`, which
//! knows an API only by its [`Operation`]s and [records](record). All that programs need of it is here.

mod envelope;
mod genauth;
#[rustfmt::skip] // The generator lays its files out itself.
mod generated;
pub mod json;
#[cfg(feature = "test-util")]
pub mod mock;
pub mod record;
#[cfg(all(test, feature = "_reqwest"))]
mod tests;
pub mod transport;

pub use envelope::Envelope;
pub use genauth::{AccessToken, Lang, ManagementClient, ManagementClientBuilder, TokenProvider};
pub use generated::*;
#[doc(inline)]
pub use sdk_runtime::{
    ApiError, Call, Chunk, ChunkReport, Chunks, ChunksRunning, Error, ErrorKind, Finding, Items, JsonCall,
    JsonObject, JsonValue, Method, Nullable, Operation, Page, PageBy, Pages, Paging, RawFields, RawJson,
    Record, RequestBuilder, Response, Result, RetryPolicy, Slot,
};
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use sdk_runtime::{BlockingItems, BlockingPages};
#[cfg(feature = "events")]
#[doc(inline)]
pub use sdk_runtime::{Event, Events, Signal};

use sdk_runtime::operation;

/// The examples of the README are tests.
#[cfg(all(doctest, feature = "_reqwest"))]
#[doc = include_str!("../../README.md")]
struct Readme;
