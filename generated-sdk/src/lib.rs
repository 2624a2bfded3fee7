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
//! before the call is awaited. Temporary failures are [retried](RetryPolicy), within the time of the call. A paged
//! operation is also a [stream](Call::items) of its items. [Raw responses](Call::raw) come as they are, and
//! [untyped requests](ManagementClient::request) go to any path.
//!
//! # Calls at the same time
//!
//! A [`Call`] is not a future. It implements [`IntoFuture`], so `.await` works, and [`Call::send`] gives the future to
//! everything that takes one. The future owns what it needs: it is `Send` and `'static`. Clones of a client share
//! connections, tokens and limits.
//!
//! ```no_run
//! use generated_sdk::ManagementClient;
//! use generated_sdk::models::{GetGroupParams, GetUserParams};
//!
//! # async fn run(client: ManagementClient) -> Result<(), Box<dyn std::error::Error>> {
//! // In one task:
//! let (user, group) = tokio::join!(
//!     client.get_user(GetUserParams::new("u1")).send(),
//!     client.get_group(GetGroupParams::new("developers")).send(),
//! );
//! println!("{} {}", user?.user_id, group?.code);
//!
//! // In a task of its own:
//! let task = tokio::spawn(client.get_user(GetUserParams::new("u2")).send());
//! println!("{}", task.await??.user_id);
//! # Ok(())
//! # }
//! ```
//!
//! A call that is dropped before it is complete is given up. The server may have carried it out.
//!
//! # Errors
//!
//! A failure is an [`Error`]. Its text is one line: the operation, the reason, and the request id that support asks for.
//! It has neither secrets nor bodies. An error can be cloned, and its [`kind`](Error::kind) says what went wrong.
//!
//! The API reports failures with a status and mostly with a code that is more exact. The module [`codes`] has a constant
//! for each one that is documented:
//!
//! ```no_run
//! use generated_sdk::models::GetUserParams;
//! use generated_sdk::{ManagementClient, codes};
//!
//! # async fn run(client: ManagementClient) -> Result<(), generated_sdk::Error> {
//! let Err(error) = client.get_user(GetUserParams::new("u1")).await else {
//!     return Ok(());
//! };
//! match error.code() {
//!     Some(codes::USER_NOT_FOUND) => println!("there is no such user"),
//!     Some(codes::USER_LOCKED) => println!("the user is locked"),
//!     Some(code) if codes::needs_further_step(code) => println!("the user has to do more: {code}"),
//!     _ => match error.status() {
//!         Some(codes::status::PAYMENT_NEEDED) => println!("this needs a higher plan"),
//!         _ if error.is_transient() => println!("try again later: {}", error.message()),
//!         _ => return Err(error),
//!     },
//! }
//! # Ok(())
//! # }
//! ```
//!
//! There are predicates for what programs ask most: [`is_not_found`](Error::is_not_found),
//! [`is_conflict`](Error::is_conflict), [`is_unauthorized`](Error::is_unauthorized),
//! [`is_forbidden`](Error::is_forbidden), [`is_throttled`](Error::is_throttled), [`is_timeout`](Error::is_timeout),
//! [`is_transient`](Error::is_transient).
//!
//! # Traces
//!
//! The client writes to the crate [`tracing`](https://docs.rs/tracing). Secrets and bodies are in no trace.
//!
//! | span or event | level | what it tells |
//! |---|---|---|
//! | span `call` | info | one call with all its attempts: `operation`, `attempts`, `status`, `request_id`, `latency_ms` |
//! | span `attempt` | debug | one request, within `call`. It has the fields of OpenTelemetry's conventions for HTTP clients too: `http.request.method`, `http.request.resend_count`, `http.response.status_code`, `url.template`, `server.address`, `server.port`, `error.type` |
//! | span `subscribe` | debug | opening the connection of an event stream |
//! | event | warn | a value that does not fit the schema; a retry that the budget refused; a token that cannot be renewed; a lost event stream |
//! | event | debug | a retry with its reason, new credentials, the outcome of a call |
//!
//! The target of all of them is `generated_sdk`. To see the requests of a program, with `tracing-subscriber`:
//! `RUST_LOG=generated_sdk=debug`. The fields `otel.name`, `otel.kind` and `otel.status_code` are for
//! `tracing-opentelemetry`. A header such as `traceparent` is added by [middleware](transport::Middleware).
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

pub use genauth::{AccessToken, CallExt, Lang, ManagementClient, ManagementClientBuilder, TokenProvider};
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
#[doc = include_str!("../../README.md")]
struct Readme;
