//! Typed client for the GenAuth V3 management API.
//!
//! ```no_run
//! use genauth::ManagementClient;
//! use genauth::models::{GetUserParams, ListUsersRequestDto};
//!
//! # async fn run() -> Result<(), genauth::Error> {
//! let client = ManagementClient::builder("access key id", "access key secret").build()?;
//!
//! let user = client.get_user(GetUserParams::new("6229ffaxxxxxxxxcade3e3d9")).await?;
//! println!("{:?}", user.email);
//!
//! let mut users = client.list_users(ListUsersRequestDto::new()).items();
//! while let Some(user) = users.try_next().await? {
//!     println!("{}", user.user_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Every operation of the API is a method of [`ManagementClient`]. A method builds a [`Call`]; nothing is sent
//! before the call is awaited. Every failure is an [`Error`]. Lists are [streams](Call::items), long lists are sent [in
//! chunks](Call::in_chunks), and temporary failures are [retried](RetryPolicy) where that is safe.
//!
//! # Guides
//!
#![doc = include_str!("guide/all.md")]
//!
//! # Where things are
//!
//! - [`ManagementClient`] has the methods of all operations, by module.
//! - Each [module](#modules) below is a part of the API. Its page has the concepts, a table of the operations, and the
//!   types. [`models`] has all types in one place.
//! - [`codes`] has the documented statuses and codes of failures.
//! - [`record`] and [`json`] are about values, [`transport`] is about the network.
//!
//! # Features
//!
//! On docs.rs, an item that needs a feature says so.
//!
//! - `rustls` (default), `rustls-aws-lc`, `native-tls`: the built-in transport, with TLS by rustls with the cryptography of
//!   `ring`, by rustls with that of `aws-lc-rs`, or by the system's library. Without them, the builder needs a
//!   [transport](transport::Transport).
//! - `gzip` (default): responses may be compressed.
//! - `http2`: HTTP/2 with servers that offer it.
//! - `stream` (default): [`Items`] and [`Pages`] implement `futures_core::Stream`. Their `try_next` needs no feature.
//! - `serde`: `Serialize` and `Deserialize` for every type of the API. Neither calls nor [`json`] need it. With
//!   `serde_json`, numbers keep their digits, except in types with `flatten`, `untagged` or `tag`: serde itself reads
//!   their numbers as 64-bit integers and doubles.
//! - `jiff`, `chrono`: conversions between [`DateTime`] and the times of these crates.
//! - `events`: `ManagementClient::subscribe_events`, a stream of events over a WebSocket.
//! - `blocking`: `send_blocking` and similar methods, for programs without an async runtime.
//! - `test-util`: `mock`, an API without a network for the tests of programs that use this crate, and setters for types
//!   that are part of responses only.
//! - `catalogue`: `catalogue`, every operation by its name, with JSON in and out.
//!
//! # Types that grow
//!
//! A later version of the API may add fields and enum values. So a struct is made by `new` or `default()`, and not by a
//! literal:
//!
//! ```compile_fail
//! use genauth::models::DeleteUsersBatchDto;
//!
//! let request = DeleteUsersBatchDto { user_ids: vec![], options: None, ..Default::default() };
//! ```
//!
//! And a `match` on an enum needs an arm for other values:
//!
//! ```compile_fail
//! use genauth::models::Gender;
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

// docs.rs marks the items that need a feature.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod genauth;
#[cfg(any(doc, doctest))]
pub mod guide;
#[rustfmt::skip] // The generator lays its files out itself.
mod generated;
#[cfg(feature = "test-util")]
pub mod mock;
#[cfg(all(test, feature = "_reqwest"))]
mod tests;

pub use self::genauth::{
    AccessToken, CallExt, Lang, ManagementClient, ManagementClientBuilder, TokenProvider,
};
pub use generated::*;
#[doc(inline)]
pub use sdk_runtime::date_time::NotATime;
#[doc(inline)]
pub use sdk_runtime::secret::is_secret_name;
#[cfg(feature = "serde")]
#[doc(inline)]
pub use sdk_runtime::value::NotExact;
#[doc(inline)]
pub use sdk_runtime::value::{JsonIndex, NotANumber, json, json_object};
#[doc(inline)]
pub use sdk_runtime::{
    ApiError, Call, Chunk, ChunkReport, Chunks, ChunksRunning, Code, DateTime, DecodeWarning, Error,
    ErrorCode, ErrorKind, Items, JsonCall, JsonNumber, JsonObject, JsonValue, Method, Nullable, Operation,
    Page, PageBy, Pages, Paging, RawFields, RawJson, Record, Response, Result, RetryPolicy, Slot,
    UntypedRequest,
};
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
/// The client has a transport on `reqwest` (features `rustls`, `rustls-aws-lc` and `native-tls`). Another one, such as
/// another HTTP library, a recorder or a test double, implements [`Transport`](transport::Transport). The builder takes
/// it with [`transport`](ManagementClientBuilder::transport).
///
/// [`Middleware`](transport::Middleware) stands before the transport, and sees every request and its response. The builder
/// takes it with [`middleware`](ManagementClientBuilder::middleware).
pub mod transport {
    #[doc(inline)]
    pub use sdk_runtime::transport::{BoxFuture, Middleware, Request, Response, Transport, TransportError};
    #[cfg(feature = "_reqwest")]
    #[cfg_attr(
        docsrs,
        doc(cfg(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")))
    )]
    #[doc(inline)]
    pub use sdk_runtime::transport::{Connections, Proxy, ReqwestTransport};
}

/// The examples of the README are tests.
#[cfg(all(doctest, feature = "_reqwest"))]
#[doc = include_str!("../README.md")]
struct Readme;
