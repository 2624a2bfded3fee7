//! The runtime of generated API clients: types and JSON, calls and errors, HTTP. It serves any API, and knows an API
//! only by its [description](Api), its [operations](Operation) and its [records](record), which the generator writes.
//!
//! A client is a struct around a [`Client`], with a method for each operation that makes a [`Call`]. Its builder sets
//! [`Options`], and chooses an [authenticator](auth).
//!
//! # The way of a call
//!
//! ```text
//! Call ──► prepare ──► retry ──► authorize ──► send ──► transport
//!          checks       client    auth          sender   reqwest, a mock, one's own
//!          limits,      deadline, credentials,  reads the response by
//!          writes HTTP  budget    one renewal   the envelope, traces
//! ```
//!
//! # Features
//!
//! - `rustls`, `native-tls`: the built-in transport, with TLS by the one or the other.
//! - `stream`: [`Items`] and [`Pages`] as `futures_core::Stream`.
//! - `blocking`: calls without an async runtime.
//! - `events`: events over a WebSocket as a stream.
//! - `serde`: `Serialize` and `Deserialize` for generated types.
//! - `test-util`: [`mock`], an API without a network, for tests.
//! - `catalogue`: [`catalogue`], operations by name with JSON in and out.

pub mod api;
pub mod auth;
pub mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod call;
#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod client;
pub mod endpoint;
pub mod envelope;
pub mod error;
pub mod header;
pub mod json;
mod limiter;
#[cfg(feature = "test-util")]
pub mod mock;
pub mod operation;
pub mod options;
pub mod paging;
pub mod prepare;
pub mod record;
pub mod response;
pub mod retry;
pub mod secret;
pub mod sender;
#[cfg(feature = "events")]
pub mod subscription;
pub mod text;
pub mod transport;
pub mod untyped;

pub use api::Api;
pub use batch::{Chunk, ChunkReport, Chunks, ChunksRunning};
#[cfg(feature = "blocking")]
pub use blocking::{BlockingItems, BlockingPages};
pub use call::{Call, JsonCall};
pub use client::Client;
pub use error::{ApiError, Error, ErrorCode, ErrorKind};
pub use json::DecodeWarning;
pub use operation::{Method, Operation, PageBy, Paging};
pub use options::Options;
pub use paging::{Items, Page, Pages};
pub use record::{Nullable, RawFields, RawJson, Record, Slot};
pub use response::Response;
pub use retry::RetryPolicy;
#[cfg(feature = "events")]
pub use subscription::{Event, Events, Signal};
pub use untyped::UntypedRequest;

#[cfg(feature = "serde")]
#[doc(hidden)] // For the macros.
pub use serde;

/// Any JSON value.
pub type JsonValue = serde_json::Value;

/// A JSON object with free names.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

/// The outcome of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;
