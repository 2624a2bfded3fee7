//! TLS of connections: by rustls or by the library of the system, and the certificates that are trusted.

#[cfg(all(feature = "native-tls", not(feature = "_rustls")))]
mod native;
#[cfg(not(feature = "_reqwest"))]
mod none;
#[cfg(feature = "_rustls")]
mod rustls;

#[cfg(all(feature = "native-tls", not(feature = "_rustls")))]
pub(super) use self::native::Tls;
#[cfg(not(feature = "_reqwest"))]
pub(super) use self::none::Tls;
#[cfg(feature = "_rustls")]
pub(super) use self::rustls::Tls;

#[cfg(all(
    any(feature = "_reqwest", feature = "_rustls"),
    not(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"))
))]
compile_error!(
    "the features `_reqwest` and `_rustls` are not to be named: `rustls`, `rustls-aws-lc` or `native-tls` bring them"
);

/// The versions of HTTP that a connection may have.
#[derive(Clone, Copy)]
pub(super) enum Versions {
    /// Every version of this build: also HTTP/2 with the feature `http2`.
    #[cfg(feature = "_reqwest")]
    All,
    /// HTTP/1.1, for the handshake of a WebSocket.
    #[cfg(feature = "events")]
    Http1,
}

#[cfg(feature = "_reqwest")]
fn refused(why: &str) -> crate::error::Error {
    let text = format!("a root certificate is refused: {why}");
    crate::error::Error::new(crate::error::ErrorKind::Config, text)
}

#[cfg(feature = "_reqwest")]
fn no_certificate() -> crate::error::Error {
    refused("there is none in the text: it must hold `-----BEGIN CERTIFICATE-----`")
}
