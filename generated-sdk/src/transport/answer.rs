//! What came of a request that reqwest sent: the whole answer, or what kept it from coming.

use bytes::{Bytes, BytesMut};
use http::StatusCode;

use super::{Response, TransportError};

/// Reads an answer to its end, as long as its body has at most so many bytes.
pub(super) async fn whole(
    mut answer: reqwest::Response,
    max_body: usize,
) -> Result<Response, TransportError> {
    let mut response = Response::default();
    *response.status_mut() = answer.status();
    *response.headers_mut() = std::mem::take(answer.headers_mut());
    *response.body_mut() = body(&mut answer, response.status(), max_body).await?;
    Ok(response)
}

async fn body(
    answer: &mut reqwest::Response,
    status: StatusCode,
    max_body: usize,
) -> Result<Bytes, TransportError> {
    let mut body = BytesMut::new();
    loop {
        match answer.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() > max_body => {
                return Err(TransportError::too_large(max_body).with_status(status));
            }
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => return Ok(body.freeze()),
            Err(error) => return Err(translate(error).with_status(status)),
        }
    }
}

/// URLs are taken out of the error: a query can hold what belongs in no log.
pub(super) fn translate(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let timed_out = error.is_timeout();
    let translated = if error.is_connect() || error.is_builder() {
        TransportError::connect(error)
    } else {
        TransportError::interrupted(error)
    };
    if timed_out {
        translated.timed_out()
    } else {
        translated
    }
}
