//! Transports send one request and give one complete response. There is a built-in one made of reqwest, and an
//! application can have its own.

#[cfg(any(feature = "_reqwest", feature = "events"))]
#[cfg_attr(
    docsrs,
    doc(cfg(any(
        feature = "rustls",
        feature = "rustls-aws-lc",
        feature = "native-tls",
        feature = "events"
    )))
)]
mod connections;
mod middleware;
#[cfg(feature = "_reqwest")]
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")))
)]
mod reqwest;
#[cfg(any(feature = "_reqwest", feature = "events"))]
mod response;
#[cfg(any(feature = "_reqwest", feature = "events"))]
mod tls;
#[cfg(feature = "events")]
pub mod websocket;

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use http::StatusCode;

#[cfg(any(feature = "_reqwest", feature = "events"))]
#[cfg_attr(
    docsrs,
    doc(cfg(any(
        feature = "rustls",
        feature = "rustls-aws-lc",
        feature = "native-tls",
        feature = "events"
    )))
)]
pub use self::connections::{Connections, Proxy};
pub use self::middleware::Middleware;
pub(crate) use self::middleware::layered;
#[cfg(feature = "_reqwest")]
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")))
)]
pub use self::reqwest::ReqwestTransport;

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A complete request: absolute URL, all headers, and the body, which is empty if there is none.
///
/// The headers hold credentials, marked as [sensitive](http::HeaderValue::is_sensitive). The body of a token
/// request holds credentials too, so do not print the whole value.
pub type Request = http::Request<Bytes>;

/// A complete response of any status.
pub type Response = http::Response<Bytes>;

/// Sends requests to the server.
///
/// An implementation gives responses of every status as they came. It does not follow redirects, since a request
/// body can hold credentials, and it does not retry. It needs no timeout of its own: the client drops the future at
/// the deadline.
pub trait Transport: Send + Sync {
    /// Sends one request and reads the whole response.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>>;
}

/// The reason why a request got no complete response.
pub struct TransportError {
    fault: Fault,
    status: Option<StatusCode>,
    timed_out: bool,
    /// Advice, if the certificate of the server was not accepted.
    untrusted: Option<&'static str>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Connect,
    Interrupted,
    TooLarge {
        limit: usize,
    },
    /// The body is compressed, and is not what its header says.
    #[cfg_attr(not(any(feature = "_reqwest", feature = "events")), allow(dead_code))]
    Compressed,
}

impl TransportError {
    /// There was no connection. Nothing of the request has reached the server.
    pub fn connect(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Connect, Some(source.into()))
    }

    /// The connection broke before the response was complete. The server may have carried the request out.
    pub fn interrupted(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Interrupted, Some(source.into()))
    }

    /// The body of the response is longer than `limit` bytes, and was not read to its end.
    pub fn too_large(limit: usize) -> Self {
        Self::new(Fault::TooLarge { limit }, None)
    }

    /// The body of the response is complete, and cannot be decompressed.
    #[cfg(any(feature = "_reqwest", feature = "events"))]
    fn compressed(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Compressed, Some(source.into()))
    }

    /// The same error, after the response with this status began.
    pub fn with_status(self, status: StatusCode) -> Self {
        Self {
            status: Some(status),
            ..self
        }
    }

    /// The same error, caused by a timeout of the transport.
    pub fn timed_out(self) -> Self {
        Self {
            timed_out: true,
            ..self
        }
    }

    fn new(fault: Fault, source: Option<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            fault,
            status: None,
            timed_out: false,
            untrusted: None,
            source,
        }
    }

    /// The same error, caused by the certificate of the server, with advice.
    #[cfg(any(feature = "_reqwest", feature = "events"))]
    fn untrusted(self, hint: &'static str) -> Self {
        Self {
            untrusted: Some(hint),
            ..self
        }
    }

    pub(crate) fn fault(&self) -> Fault {
        self.fault
    }

    pub(crate) fn status(&self) -> Option<StatusCode> {
        self.status
    }

    pub(crate) fn is_timeout(&self) -> bool {
        self.timed_out
    }

    pub(crate) fn is_untrusted(&self) -> bool {
        self.untrusted.is_some()
    }

    /// The text of the error without its source.
    fn summary(&self) -> String {
        match (self.fault, self.status) {
            (Fault::Connect, _) if self.timed_out => String::from("connecting took too long"),
            (Fault::Connect, _) if self.is_untrusted() => {
                String::from("cannot connect, since the certificate of the server is not accepted")
            }
            (Fault::Connect, _) => String::from("cannot connect"),
            (Fault::Interrupted, None) => String::from("the connection broke before the response came"),
            (Fault::Interrupted, Some(status)) => {
                format!(
                    "the connection broke in the body of a response with HTTP status {}",
                    status.as_u16()
                )
            }
            (Fault::TooLarge { limit }, _) => {
                format!("the body of the response is longer than the limit of {limit} bytes")
            }
            (Fault::Compressed, _) => String::from("the body of the response cannot be decompressed"),
        }
    }
}

impl fmt::Display for TransportError {
    /// The texts of the error and of all its sources in one line. The innermost source is often the most useful
    /// one.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&chain(self.summary(), self.source()))?;
        f.write_str(self.untrusted.unwrap_or_default())
    }
}

/// A text and the texts of the sources of an error, in one line.
fn chain(mut text: String, mut next: Option<&(dyn StdError + 'static)>) -> String {
    let mut last = text.clone();
    while let Some(source) = next {
        let cause = source.to_string();
        // Errors often repeat the text of their source.
        if !last.contains(&cause) {
            text.push_str(": ");
            text.push_str(&cause);
        }
        last = cause;
        next = source.source();
    }
    text
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TransportError({self})")
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_ref()
            .map(|source| &**source as &(dyn StdError + 'static))
    }
}
