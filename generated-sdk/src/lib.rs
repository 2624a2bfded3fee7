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
//! Requests that fail for a passing reason are [retried](RetryPolicy), within the time of the call. Operations that
//! respond in pages are [streams](Call::items) of their items as well. For what the methods do not cover there are
//! [raw responses](Call::raw) and [requests to any path](ManagementClient::request).
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
//!   for types that are part of responses only.
//!
//! # How it is made
//!
//! What is GenAuth's own is here: the operations and types, the ways to authorize, the `x-genauth-*` headers. The rest
//! serves any API, and is a crate of its own, `sdk-runtime`. All that programs need of it is re-exported here.

mod genauth;
#[rustfmt::skip] // The generator lays its files out itself.
mod generated;
#[cfg(feature = "test-util")]
pub mod mock;
#[cfg(all(test, feature = "_reqwest"))]
mod tests;

pub use genauth::{AccessToken, Lang, ManagementClient, ManagementClientBuilder, TokenProvider};
pub use generated::*;
#[doc(inline)]
pub use sdk_runtime::{
    ApiError, Call, Chunk, ChunkReport, Chunks, ChunksRunning, DecodeWarning, Error, ErrorCode, ErrorKind,
    Items, JsonCall, JsonObject, JsonValue, Method, Nullable, Operation, Page, PageBy, Pages, Paging,
    RawFields, RawJson, Record, Response, Result, RetryPolicy, Slot, UntypedRequest,
};
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use sdk_runtime::{BlockingItems, BlockingPages};
#[cfg(feature = "events")]
#[doc(inline)]
pub use sdk_runtime::{Event, Events, Signal};

/// JSON in and out of [records](crate::record), written once for every type.
pub mod json {
    #[doc(inline)]
    pub use sdk_runtime::json::{JsonError, decode, decode_strictly, from_slice, from_slice_strict, to_vec};
}

/// What a generated type is to the client: a plain struct that hands out its fields by position, as [`Slot`]s, beside a
/// static [`Schema`](record::Schema) that names them.
///
/// Application code needs little of this module: [`Record`] to reach fields that the schema does not know,
/// [`Nullable`] where absent and `null` differ, and [`RawJson`].
pub mod record {
    #[doc(inline)]
    pub use sdk_runtime::record::{
        Field, Limits, List, Location, Map, Nullable, OpenEnum, RawFields, RawJson, Record, Schema, Shape,
        Slot, Target, Union, UnknownValue, Variant, View, Violation,
    };

    pub use crate::Envelope;
}

/// The seam to the network: one request out, one complete response back.
///
/// The client comes with a transport on `reqwest` (features `rustls` and `native-tls`). Anything else that can carry a
/// request, such as another HTTP stack, a recorder or a test double, implements [`Transport`](transport::Transport)
/// and is handed to [`ManagementClientBuilder::transport`].
pub mod transport {
    #[doc(inline)]
    pub use sdk_runtime::transport::{BoxFuture, Request, Response, Transport, TransportError};
}

/// The examples of the README are tests.
#[cfg(all(doctest, feature = "_reqwest"))]
#[doc = include_str!("../../README.md")]
struct Readme;
