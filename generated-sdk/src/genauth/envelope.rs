//! The envelope around every result: `{ statusCode, message, apiCode?, requestId?, data? }`.
//!
//! A call succeeded if the envelope says `statusCode` 200, whatever the HTTP status; nothing else is a success.
//! An answer without `statusCode` is not from the API: with an HTTP error status it is an [`ErrorKind::Http`],
//! otherwise an [`ErrorKind::Protocol`]. Only operations that are documented to answer without an envelope take
//! such a body as their result, and they still understand an envelope when one comes. A result that is an envelope
//! itself, with a payload of another name, is taken as a whole.

use http::StatusCode;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName};
use serde_json::Value;

use sdk_runtime::client::Reading;
use sdk_runtime::one_line;

use sdk_runtime::error::{ApiError, Error, ErrorKind};
use sdk_runtime::json::{Decoder, Deviation, JsonError, Strictness};
use sdk_runtime::operation::Operation;
use sdk_runtime::record::{Nullable, Slot, Target, View};
use sdk_runtime::transport::Response;

const SUCCESS: i64 = 200;
/// Those by which the API says that it did not do what it was asked.
const UNAUTHORIZED: i64 = 401;
const THROTTLED: i64 = 429;
const UNDER_MAINTENANCE: i64 = 503;
/// Where operations without a documented envelope have their result if an envelope comes all the same.
const USUAL_PAYLOAD: &str = "data";

/// The fields of the envelope. Any of them may be `null`, for which there is nothing to say.
#[derive(Default)]
struct Envelope {
    status_code: Nullable<i64>,
    api_code: Nullable<i64>,
    request_id: Nullable<String>,
    /// A text; the web framework also sends a list of texts.
    message: Nullable<Value>,
    /// What gateways and the web framework send instead: a text, or an object with a `message`.
    error: Nullable<Value>,
}

/// Reads the result of an operation.
pub(crate) fn read(
    operation: &Operation,
    response: &Response,
    strictness: Strictness,
    out: &mut dyn Slot,
) -> Result<Reading, Error> {
    let body = response.body();
    let mut envelope = Envelope::default();
    let decoded = match operation.payload {
        Some(payload) => envelope.decode(body, strictness, payload, out),
        // Twice, since only the first look tells what it is; few operations are like this.
        None => match envelope.decode(body, Strictness::Tolerant, USUAL_PAYLOAD, &mut ()) {
            Ok(_) if envelope.has_status() && has_status(out) => bare(body, strictness, out),
            Ok(_) if envelope.has_status() => {
                Envelope::default().decode(body, strictness, USUAL_PAYLOAD, out)
            }
            outcome if envelope.has_status() => outcome,
            _ if response.status().is_success() => {
                let bare = bare(body, strictness, out);
                return bare
                    .map(|findings| Reading {
                        request_id: None,
                        findings,
                    })
                    .map_err(|error| not_json(response, error));
            }
            outcome => outcome,
        },
    };
    // A failure that got cut off is still a failure.
    match (envelope.status_code.value().copied(), decoded) {
        (Some(SUCCESS), Ok(findings)) => Ok(Reading {
            request_id: envelope.request_id.into_value(),
            findings,
        }),
        (Some(SUCCESS), Err(error)) => Err(not_json(response, error)),
        (Some(status_code), _) => Err(envelope.failure(status_code)),
        (None, _) if !response.status().is_success() => Err(envelope.http_failure(response)),
        (None, Ok(_)) => Err(Error::new(
            ErrorKind::Protocol,
            format!(
                "the answer has no `statusCode`, so it is not from the API ({})",
                whole_description(response)
            ),
        )),
        (None, Err(error)) => Err(not_json(response, error)),
    }
}

/// Whether the result is documented to be an envelope itself, whose payload has a name of its own.
fn has_status(result: &dyn Slot) -> bool {
    matches!(result.view(), View::Record(record) if record.schema().position("statusCode").is_some())
}

/// Reads a result that came without an envelope.
fn bare(body: &[u8], strictness: Strictness, out: &mut dyn Slot) -> Result<Vec<Deviation>, JsonError> {
    if body.is_empty() && matches!(out.target(), Target::Nothing) {
        return Ok(Vec::new());
    }
    Decoder::new(body, strictness).document(out)
}

impl Envelope {
    fn has_status(&self) -> bool {
        self.status_code.value().is_some()
    }

    fn decode(
        &mut self,
        body: &[u8],
        strictness: Strictness,
        payload: &str,
        out: &mut dyn Slot,
    ) -> Result<Vec<Deviation>, JsonError> {
        Decoder::new(body, strictness).fields(&mut [
            ("statusCode", &mut self.status_code),
            ("apiCode", &mut self.api_code),
            ("requestId", &mut self.request_id),
            ("message", &mut self.message),
            ("error", &mut self.error),
            (payload, out),
        ])
    }

    fn failure(self, status_code: i64) -> Error {
        let message = self.words();
        let api = ApiError::new(
            status_code,
            self.api_code.into_value(),
            message,
            self.request_id.into_value(),
        );
        let hint = api.api_code.and_then(hint);
        let error = Error::of_api(api, hint);
        match status_code {
            UNAUTHORIZED | THROTTLED | UNDER_MAINTENANCE => error.not_carried_out(),
            _ => error,
        }
    }

    /// An HTTP error status with a body that is not the API's, whatever it is.
    fn http_failure(self, response: &Response) -> Error {
        let status = response.status();
        let reason = status.canonical_reason().unwrap_or_default();
        let what = format!("HTTP status {} {reason}", status.as_u16());
        let words = one_line(&self.words());
        let why = if words.is_empty() {
            format!(" ({})", description(response))
        } else {
            format!(": {words}")
        };
        let help = if status.is_redirection() {
            "; redirects are not followed, check the host"
        } else {
            ""
        };
        let error = Error::new(ErrorKind::Http, format!("{}{why}{help}", what.trim_end()));
        match status {
            // Gateways send 503 also when the server breaks off in the middle.
            StatusCode::UNAUTHORIZED | StatusCode::TOO_MANY_REQUESTS => error.not_carried_out(),
            _ => error,
        }
    }

    /// Whatever explains a failure.
    fn words(&self) -> String {
        let message = self.message.value().map(texts).filter(|text| !text.is_empty());
        let message = message.or_else(|| {
            let error = self.error.value()?;
            Some(texts(error.get("message").unwrap_or(error)))
        });
        message.unwrap_or_default()
    }
}

/// What to do about a failure, where the code alone does not say.
fn hint(api_code: i64) -> Option<&'static str> {
    Some(match api_code {
        1300 => "the signature is not the one of this access key: check its id and secret",
        1301 => "the signature method is not the one that the server takes",
        1302 => "the signature version is not the one that the server takes",
        1303 => "the server cannot read the date of the request; something on the way may have changed it",
        1304 => "the request came without its date; something on the way may have taken it out",
        1305 => "this machine's clock is too far from the server's, set it by a time server",
        1306 => "the signature was used before; something on the way may have sent the request twice",
        _ => return None,
    })
}

/// The texts of a value: its own, or those of its elements.
fn texts(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(elements) => elements.iter().map(texts).collect::<Vec<_>>().join("; "),
        _ => String::new(),
    }
}

/// An HTTP success whose body cannot be read.
fn not_json(response: &Response, error: JsonError) -> Error {
    let why = one_line(&error.to_string());
    let looks_like_json = response.body().trim_ascii_start().starts_with(b"{");
    if looks_like_json {
        let text = format!(
            "the answer is broken JSON: {why} ({})",
            whole_description(response)
        );
        return Error::new(ErrorKind::Decode, text).with_path(error.path);
    }
    let text = format!(
        "the answer is not the JSON of this API ({})",
        whole_description(response)
    );
    Error::new(ErrorKind::Protocol, text)
}

/// What an answer is, without its content: `HTTP 200, text/html, 153 bytes`.
fn whole_description(response: &Response) -> String {
    format!("HTTP {}, {}", response.status().as_u16(), description(response))
}

/// What a body is, without its content: `text/html, 153 bytes`.
fn description(response: &Response) -> String {
    let length = match response.body().len() {
        0 => String::from("empty body"),
        1 => String::from("1 byte"),
        length => format!("{length} bytes"),
    };
    let header = |name: HeaderName| {
        let value = response.headers().get(name)?.to_str().ok()?;
        Some(one_line(value))
    };
    let mut text = String::new();
    for name in [CONTENT_TYPE, CONTENT_ENCODING] {
        if let Some(value) = header(name) {
            text.push_str(&value);
            text.push_str(", ");
        }
    }
    text + &length
}
