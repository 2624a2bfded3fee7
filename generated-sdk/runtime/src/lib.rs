//! What the client of an API is made of, whatever API it is: types and JSON, calls and errors, HTTP.
//!
//! This crate is a part of `generated-sdk`, which shows of it what programs need: depend on that one. The rest is for the
//! crate of the API and for generated code, and changes from one version to the next.
//!
//! It knows an API only by its [operations](operation::Operation) and [records](record), and by what is handed in with
//! [`client::Settings`]: which headers go out, how requests are authorized, how results are wrapped. That is why it is
//! a crate of its own: the compiler sees to it, and what is generated anew is compiled without it.

pub mod auth;
pub mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod call;
pub mod client;
pub mod endpoint;
pub mod error;
pub mod free;
pub mod header;
pub mod json;
pub mod limiter;
pub mod operation;
pub mod paging;
pub mod record;
pub mod request;
pub mod response;
pub mod retry;
pub mod secret;
#[cfg(feature = "events")]
pub mod subscription;
mod text;
pub mod transport;

pub use batch::{Chunk, ChunkReport, Chunks, ChunksRunning};
#[cfg(feature = "blocking")]
pub use blocking::{BlockingItems, BlockingPages};
pub use call::{Call, JsonCall};
pub use error::{ApiError, Error, ErrorKind};
pub use free::RequestBuilder;
pub use json::Finding;
pub use operation::{Method, Operation, PageBy, Paging};
pub use paging::{Items, Page, Pages};
pub use record::{Nullable, RawFields, RawJson, Record, Slot};
pub use response::Response;
pub use retry::RetryPolicy;
#[cfg(feature = "events")]
pub use subscription::{Event, Events, Signal};
pub use text::one_line;

#[cfg(feature = "serde")]
#[doc(hidden)] // For the macros.
pub use serde;

/// Any JSON value.
pub type JsonValue = serde_json::Value;

/// A JSON object with free field names.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

/// The outcome of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;
