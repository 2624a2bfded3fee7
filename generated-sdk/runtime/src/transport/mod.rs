//! The seam to the network: one request out, one complete answer back. Behind it is `reqwest`, or what an application
//! hands in.

#[cfg(any(feature = "_reqwest", feature = "events"))]
mod answer;
#[cfg(any(feature = "_reqwest", feature = "events"))]
mod connections;
#[cfg(feature = "_reqwest")]
mod reqwest;
#[cfg(feature = "events")]
pub mod websocket;

#[cfg(all(feature = "_reqwest", not(any(feature = "rustls", feature = "native-tls"))))]
compile_error!("the feature `_reqwest` is not to be named: `rustls` or `native-tls` bring it");

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use http::StatusCode;

#[cfg(any(feature = "_reqwest", feature = "events"))]
pub use self::connections::{Connections, Proxy};
#[cfg(feature = "_reqwest")]
pub use self::reqwest::ReqwestTransport;

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A complete request: absolute URL, all headers, the body (empty for none).
///
/// The headers hold credentials, marked as [sensitive](http::HeaderValue::is_sensitive), and so does the body of a
/// token request: `Debug` of the whole value belongs in no log.
pub type Request = http::Request<Bytes>;

/// A complete answer of any status.
pub type Response = http::Response<Bytes>;

/// Carries requests to the server.
///
/// An implementation delivers answers of every status as they are, does not follow redirects (a request body can
/// hold the access key) and does not repeat requests. It needs no timeout of its own: the client drops the future
/// when the call's time is up.
pub trait Transport: Send + Sync {
    /// Sends one request and reads the whole answer.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>>;
}

/// Why a request got no complete answer.
pub struct TransportError {
    fault: Fault,
    status: Option<StatusCode>,
    timed_out: bool,
    /// The server's certificate was not accepted, about which there is this to say.
    untrusted: Option<&'static str>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Connect,
    Interrupted,
    TooLarge { limit: usize },
}

impl TransportError {
    /// There was no connection: nothing of the request can have reached the server.
    pub fn connect(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Connect, Some(source.into()))
    }

    /// The connection broke before the answer was complete: the server may have carried the request out.
    pub fn interrupted(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Fault::Interrupted, Some(source.into()))
    }

    /// The answer's body is longer than this many bytes, and was not read to its end.
    pub fn too_large(limit: usize) -> Self {
        Self::new(Fault::TooLarge { limit }, None)
    }

    /// The same error, which came after the status line of the answer.
    pub fn with_status(self, status: StatusCode) -> Self {
        Self {
            status: Some(status),
            ..self
        }
    }

    /// The same error, which is that a timeout of the transport ran out.
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

    /// The same error, which is that the server's certificate was not accepted.
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

    /// What happened, without the source.
    fn summary(&self) -> String {
        match (self.fault, self.status) {
            (Fault::Connect, _) if self.timed_out => String::from("connecting took too long"),
            (Fault::Connect, _) if self.is_untrusted() => {
                String::from("cannot connect, since the certificate of the server is not accepted")
            }
            (Fault::Connect, _) => String::from("cannot connect"),
            (Fault::Interrupted, None) => String::from("the connection broke before the answer came"),
            (Fault::Interrupted, Some(status)) => {
                format!(
                    "the connection broke in the body of an answer with HTTP status {}",
                    status.as_u16()
                )
            }
            (Fault::TooLarge { limit }, _) => {
                format!("the answer's body is longer than the limit of {limit} bytes")
            }
        }
    }
}

impl fmt::Display for TransportError {
    /// The whole chain in one line: the innermost source is the one that says what to do.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&chain(self.summary(), self.source()))?;
        f.write_str(self.untrusted.unwrap_or_default())
    }
}

/// A text and those of the errors behind it, in one line.
fn chain(mut text: String, mut next: Option<&(dyn StdError + 'static)>) -> String {
    let mut last = text.clone();
    while let Some(source) = next {
        let cause = source.to_string();
        // Wrappers often repeat what they wrap.
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
