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
//! before the call is awaited. A failure is an [`Error`]. Its text is one line: the operation, the reason, and the
//! request id that support asks for.
//!
//! Temporary failures are [retried](RetryPolicy), within the time of the call. A paged operation is also a
//! [stream](Call::items) of its items. [Raw responses](Call::raw) come as they are, and
//! [untyped requests](ManagementClient::request) go to any path.
//!
//! # Features
//!
//! - `rustls` (default), `native-tls`: the built-in transport, with TLS by rustls or by the system's library. Without
//!   them, the builder needs a [transport](transport::Transport).
//! - `stream` (default): [`Items`] and [`Pages`] implement `futures_core::Stream`. Their `try_next` needs no feature.
//! - `serde`: `Serialize` and `Deserialize` for every type of the API. Neither calls nor [`json`] need it.
//! - `events`: `ManagementClient::subscribe_events`, a stream of events over a WebSocket.
//! - `blocking`: `send_blocking` and similar methods, for programs without an async runtime.
//! - `test-util`: `mock`, an API without a network for the tests of programs that use this crate, and `new` and setters
//!   for types that are part of responses only.
//! - `catalogue`: `catalogue`, every operation by its name, with JSON in and out.
//!
//! # Types that grow
//!
//! A later version of the API may add fields and enum values. So a struct is made by `new` or `default()`, and not by a
//! literal:
//!
//! ```compile_fail
//! use generated_sdk::models::DeleteUsersBatchDto;
//!
//! let request = DeleteUsersBatchDto { user_ids: vec![], options: None, ..Default::default() };
//! ```
//!
//! And a `match` on an enum needs an arm for other values:
//!
//! ```compile_fail
//! use generated_sdk::models::Gender;
//!
//! fn letter(gender: Gender) -> char {
//!     match gender {
//!         Gender::M => 'm',
//!         Gender::F => 'f',
//!         Gender::U | Gender::UnknownValue(_) => 'u',
//!     }
//! }
//! ```
//!
//! # How it is made
//!
//! This crate has the operations and types, the authenticators, and the `x-genauth-*` headers of GenAuth. The rest
//! serves any API and is the crate `sdk-runtime`. Its public items that programs need are re-exported here.

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
    ApiError, Call, Chunk, ChunkReport, Chunks, ChunksRunning, DateTime, DecodeWarning, Error, ErrorCode, ErrorKind,
    Items, JsonCall, JsonNumber, JsonObject, JsonValue, Method, Nullable, Operation, Page, PageBy, Pages, Paging,
    RawFields, RawJson, Record, Response, Result, RetryPolicy, Slot, UntypedRequest,
};
#[doc(inline)]
pub use sdk_runtime::value::{json, json_object};
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use sdk_runtime::{BlockingItems, BlockingPages};
#[cfg(feature = "events")]
#[doc(inline)]
pub use sdk_runtime::{Event, Events, Signal};

/// Reads [records](crate::record) from JSON and writes them to JSON.
pub mod json {
    #[doc(inline)]
    pub use sdk_runtime::json::{
        JsonError, decode, decode_strictly, from_slice, from_slice_strict, to_value, to_vec,
    };
}

/// The traits of generated types. A generated type is a plain struct. It hands out its fields by position, as
/// [`Slot`]s, and a static [`Schema`](record::Schema) names them.
///
/// Application code mostly needs three items of this module: [`Record`] for fields that the schema does not have,
/// [`Nullable`] where absent and `null` differ, and [`RawJson`].
pub mod record {
    #[doc(inline)]
    pub use sdk_runtime::record::{
        Field, Limits, List, Location, Map, Nullable, OpenEnum, RawFields, RawJson, Record, Schema, Shape,
        Slot, Target, Union, UnknownValue, Variant, View, Violation,
    };

    pub use crate::Envelope;
}

/// The connection of the client to the network: a transport sends one request and returns one complete response.
///
/// The client has a transport on `reqwest` (features `rustls` and `native-tls`). Another one, such as another HTTP
/// library, a recorder or a test double, implements [`Transport`](transport::Transport). The builder takes it with
/// [`transport`](ManagementClientBuilder::transport).
pub mod transport {
    #[doc(inline)]
    pub use sdk_runtime::transport::{BoxFuture, Request, Response, Transport, TransportError};
}

/// The examples of the README are tests.
#[cfg(all(doctest, feature = "_reqwest"))]
#[doc = include_str!("../../README.md")]
struct Readme;
