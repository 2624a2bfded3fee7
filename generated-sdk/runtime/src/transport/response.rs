//! The outcome of a request that reqwest sent: reads the whole response, and translates errors.

use std::error::Error as _;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

use bytes::{Bytes, BytesMut};
use http::StatusCode;

use super::{Request, Response, TransportError, chain};

/// Sends a request, and gives its response as soon as it begins.
pub(super) async fn execute(
    client: &reqwest::Client,
    request: Request,
) -> Result<reqwest::Response, TransportError> {
    let request = reqwest::Request::try_from(request).map_err(translate)?;
    let mut sending = pin!(client.execute(request));
    // On a tokio runtime without I/O, making a connection panics.
    let caught = poll_fn(
        |cx| match catch_unwind(AssertUnwindSafe(|| sending.as_mut().poll(cx))) {
            Ok(polled) => polled.map(Ok),
            Err(panic) => Poll::Ready(Err(panic)),
        },
    );
    match caught.await {
        Ok(outcome) => outcome.map_err(translate),
        Err(panic) => {
            let said = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
            let said = said.or_else(|| panic.downcast_ref::<String>().cloned());
            Err(TransportError::connect(said.unwrap_or_else(|| {
                String::from("the connection could not be made in this runtime")
            })))
        }
    }
}

/// Reads a response to its end. A body of more than `max_body` bytes is an error.
pub(super) async fn whole(
    mut incoming: reqwest::Response,
    max_body: usize,
) -> Result<Response, TransportError> {
    let mut response = Response::default();
    *response.status_mut() = incoming.status();
    *response.headers_mut() = std::mem::take(incoming.headers_mut());
    *response.body_mut() = body(&mut incoming, response.status(), max_body).await?;
    Ok(response)
}

async fn body(
    incoming: &mut reqwest::Response,
    status: StatusCode,
    max_body: usize,
) -> Result<Bytes, TransportError> {
    /// The most memory in bytes that is reserved for the length that a server claims.
    const MOST: usize = 1 << 20;
    let length = incoming.content_length().unwrap_or_default();
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if length > max_body {
        return Err(TransportError::too_large(max_body).with_status(status));
    }
    let mut body = BytesMut::with_capacity(length.min(MOST));
    loop {
        match incoming.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() > max_body => {
                return Err(TransportError::too_large(max_body).with_status(status));
            }
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => return Ok(body.freeze()),
            Err(error) => return Err(translate(error).with_status(status)),
        }
    }
}

/// Translates an error of reqwest. The URL is taken out of it: a query can hold secrets.
pub(super) fn translate(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let timed_out = error.is_timeout();
    let translated = if error.is_connect() || error.is_builder() {
        let hint = about_certificate(&chain(String::new(), error.source()));
        let error = TransportError::connect(error);
        match hint {
            Some(hint) => error.untrusted(hint),
            None => error,
        }
    } else if is_decompression(&error) {
        TransportError::compressed(error)
    } else {
        TransportError::interrupted(error)
    };
    if timed_out {
        translated.timed_out()
    } else {
        translated
    }
}

/// Whether a body came and could not be decompressed. reqwest has one kind of error for that and for a connection that
/// broke in a body. The texts of the latter, from hyper, name the connection.
fn is_decompression(error: &reqwest::Error) -> bool {
    let from_io = error
        .source()
        .is_some_and(<dyn std::error::Error>::is::<std::io::Error>);
    error.is_decode() && from_io && !chain(String::new(), error.source()).contains("from connection")
}

/// Advice on an error of connecting, if it is about a certificate. The TLS libraries have no common type for such
/// errors, so their text decides.
fn about_certificate(text: &str) -> Option<&'static str> {
    const UNKNOWN: [&str; 4] = ["UnknownIssuer", "self-signed", "self signed", "local issuer"];
    if UNKNOWN.iter().any(|words| text.contains(words)) {
        Some("; certificates of an authority of your own are trusted with `root_certificates_pem`")
    } else {
        text.contains("certificate").then_some("")
    }
}
