//! The runtime of generated API clients: types and JSON, calls and errors, HTTP.
//!
//! It serves any API. A generated crate describes its API to it: an [`Api`], an [`Operation`] for each method, and
//! a [record] for each type.
//!
//! The client of an API is a struct around a [`Client`]. Each of its methods makes a [`Call`]. Its builder sets
//! [`Options`] and chooses an [authenticator](auth).
//!
//! # The way of a call
//!
//! ```text
//! Call ──► prepare ──► retry ──► authorize ──► send ──► transport
//!          prepare.rs  client.rs auth.rs       sender.rs transport/
//!          checks      deadline, credentials,  reads the reqwest, a mock,
//!          limits,     budget    one renewal   response, or your own
//!          writes HTTP                         traces
//! ```
//!
//! # Features
//!
//! - `rustls`, `rustls-aws-lc`, `native-tls`: the built-in transport, with TLS by rustls with the cryptography of `ring`,
//!   by rustls with that of `aws-lc-rs`, or by the system's library. Without them, a
//!   [transport](transport::Transport) has to be handed in.
//! - `gzip`: responses may be compressed.
//! - `http2`: HTTP/2 with servers that offer it.
//! - `stream`: [`Items`] and [`Pages`] implement `futures_core::Stream`.
//! - `blocking`: calls without an async runtime.
//! - `events`: a stream of events over a WebSocket.
//! - `serde`: generated types implement `Serialize` and `Deserialize`. With `serde_json`, numbers keep their digits,
//!   except in types with `flatten`, `untagged` or `tag`: serde itself reads their numbers as 64-bit integers and doubles.
//! - `jiff`, `chrono`: conversions between [`DateTime`] and the times of these crates.
//! - `test-util`: the module `mock` has an API without a network, for tests.
//! - `catalogue`: the module `catalogue` describes a table of operations that are called by name with JSON.

// docs.rs marks the items that need a feature.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(test)]
extern crate self as sdk_runtime; // What generated code calls it.

pub mod api;
pub mod auth;
pub mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod call;
#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod client;
pub mod date_time;
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
mod outcome;
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
mod timers;
pub mod trace;
pub mod transport;
pub mod untyped;
pub mod value;

pub use api::Api;
pub use batch::{Chunk, ChunkReport, Chunks, ChunksRunning};
#[cfg(feature = "blocking")]
pub use blocking::{BlockingItems, BlockingPages};
pub use call::{Call, JsonCall};
pub use client::Client;
pub use date_time::DateTime;
pub use error::{ApiError, Code, Error, ErrorCode, ErrorKind};
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
#[doc(inline)]
pub use value::{JsonNumber, JsonObject, JsonValue, json, json_object};

#[cfg(feature = "serde")]
#[doc(hidden)] // For the macros.
pub use serde;
#[doc(hidden)] // For the macros.
pub use tracing;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// The outcome of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;
