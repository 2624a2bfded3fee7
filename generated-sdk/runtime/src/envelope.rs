//! The envelope around every result of an API, as data, and reading responses by it.
//!
//! An [`Envelope`] names the field of the result, the values that mean success, and the fields of code, message and
//! request id. An API may also have no envelope.
//!
//! If the envelope has a success field, that field alone decides, whatever the HTTP status. A response without the
//! field is not from the API: it is an [`ErrorKind::Http`] with an HTTP error status, and an
//! [`ErrorKind::Protocol`] otherwise. The result of an operation that is documented without the envelope is the
//! whole body; if an envelope comes nevertheless, it is read as one. If the envelope has no success field, or there
//! is no envelope, the HTTP status decides. It also decides where an operation without a result has an empty body.

use crate::value::JsonValue as Value;
use http::StatusCode;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName};

use crate::error::{ApiError, Error, ErrorCode, ErrorKind, whole};
use crate::json::{DecodeWarning, Decoder, JsonError, Strictness};
use crate::operation::Operation;
use crate::record::{Nullable, Slot, Target, View};
use crate::text::one_line;
use crate::transport::Response;

/// The object around every result of an API. The generator writes it from `x-envelope` of the schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Envelope {
    /// The field that holds the result.
    pub payload: &'static str,
    /// The field that says whether an operation succeeded. `None`: the HTTP status says it.
    pub success: Option<Success>,
    /// The field with the exact code of a failure.
    pub code: Option<&'static str>,
    /// The field with a message for people.
    pub message: Option<&'static str>,
    /// The field with the request id.
    pub request_id: Option<&'static str>,
    /// The statuses by which the API says that it did not carry the operation out. Such a request can be retried.
    pub rejected: &'static [i64],
}

/// The field of an envelope that says whether an operation succeeded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Success {
    /// The name of the field.
    pub field: &'static str,
    /// The values that mean success. Any other value means failure.
    pub values: &'static [Scalar],
}

/// A value that a success field can have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar {
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A string.
    Str(&'static str),
}

impl Scalar {
    /// Whether a JSON value is this scalar. A number or a boolean in a string counts.
    fn is(self, value: &Value) -> bool {
        match self {
            Self::Bool(wanted) => match value {
                Value::Bool(found) => *found == wanted,
                Value::String(text) => {
                    text.trim()
                        .eq_ignore_ascii_case(if wanted { "true" } else { "false" })
                }
                _ => false,
            },
            Self::Int(wanted) => integer(value) == Some(wanted),
            Self::Str(wanted) => value.as_str() == Some(wanted),
        }
    }
}

impl From<Scalar> for Value {
    fn from(scalar: Scalar) -> Self {
        match scalar {
            Scalar::Bool(value) => Self::from(value),
            Scalar::Int(value) => Self::from(value),
            Scalar::Str(value) => Self::from(value),
        }
    }
}

/// The data of a response besides the result.
#[derive(Default)]
pub(crate) struct Decoded {
    /// The request id in the body.
    pub(crate) request_id: Option<String>,
    /// The differences between the response and the schema.
    pub(crate) warnings: Vec<DecodeWarning>,
}

/// The fields of an envelope besides the result. `null` counts as absent.
#[derive(Default)]
struct Fields {
    success: Nullable<Value>,
    code: Nullable<Value>,
    request_id: Nullable<String>,
    /// A text. Some frameworks send a list of texts.
    message: Nullable<Value>,
    /// Gateways and some frameworks send this field instead of a message: a text, or an object with a `message`.
    error: Nullable<Value>,
}

/// Reads the result of an operation into `out`, or the failure that the response reports.
pub(crate) fn read(
    envelope: Option<&Envelope>,
    operation: &Operation,
    response: &Response,
    strictness: Strictness,
    out: &mut dyn Slot,
) -> Result<Decoded, Error> {
    if response.status().is_success() && is_nothing(operation, response.body(), out) {
        return Ok(Decoded::default());
    }
    match envelope {
        Some(envelope) => enveloped(envelope, operation, response, strictness, out),
        None if response.status().is_success() => {
            let warnings =
                bare(response.body(), strictness, out).map_err(|error| not_json(response, error))?;
            Ok(Decoded {
                request_id: None,
                warnings,
            })
        }
        None => Err(failure_without_envelope(response)),
    }
}

fn enveloped(
    envelope: &Envelope,
    operation: &Operation,
    response: &Response,
    strictness: Strictness,
    out: &mut dyn Slot,
) -> Result<Decoded, Error> {
    let body = response.body();
    let mut fields = Fields::default();
    let is_success = response.status().is_success();
    let decoded = if operation.enveloped {
        fields.decode(envelope, body, strictness, out)
    } else {
        // The body may be an envelope or the result. The first reading finds out which, the second one reads the
        // result.
        let looked = fields.decode(envelope, body, Strictness::Tolerant, &mut ());
        match looked {
            _ if !fields.is_envelope(envelope) && is_success => bare(body, strictness, out),
            Ok(_) if has_success_field(envelope, out) => bare(body, strictness, out),
            Ok(_) => Fields::default().decode(envelope, body, strictness, out),
            Err(error) => Err(error),
        }
    };
    // A body that was cut off can still say that the operation failed.
    match (fields.outcome(envelope, operation, response), decoded) {
        (Outcome::Success, Ok(warnings)) => Ok(Decoded {
            request_id: fields.request_id.into_value(),
            warnings,
        }),
        (Outcome::Failure, _) => Err(fields.failure(envelope, response)),
        (Outcome::Http, _) => Err(http_failure(response, &fields.words())),
        (Outcome::Success | Outcome::Unknown, Err(error)) => Err(not_json(response, error)),
        (Outcome::Unknown, Ok(_)) => {
            let field = envelope.success.map_or("", |success| success.field);
            let what = whole_description(response);
            let why = match fields.success.value() {
                Some(value) if !value.is_null() => format!("the `{field}` of the response cannot be read"),
                _ => format!("the response has no `{field}`"),
            };
            let text = format!("{why}, so it is not from the API ({what})");
            Err(Error::new(ErrorKind::Protocol, text))
        }
    }
}

/// The outcome of an operation by its response.
enum Outcome {
    Success,
    /// The API reports a failure.
    Failure,
    /// Something other than the API responded, such as a gateway, with an HTTP error status.
    Http,
    /// The response has an HTTP success status and is not from the API.
    Unknown,
}

/// Whether the documented result has the success field itself. Then the body is the result, not an envelope around
/// it.
fn has_success_field(envelope: &Envelope, result: &dyn Slot) -> bool {
    let (View::Record(record), Some(success)) = (result.view(), envelope.success) else {
        return false;
    };
    record.schema().position(success.field).is_some()
}

/// Whether nothing came, and nothing need come: an operation without a result succeeds with an empty body, such as that
/// of HTTP 204. Whether the operation of an untyped request has a result is not known.
fn is_nothing(operation: &Operation, body: &[u8], out: &mut dyn Slot) -> bool {
    body.trim_ascii().is_empty()
        && match out.target() {
            Target::Nothing => true,
            Target::Json(_) => operation.path.is_empty(),
            _ => false,
        }
}

/// Reads a result that came without an envelope.
fn bare(body: &[u8], strictness: Strictness, out: &mut dyn Slot) -> Result<Vec<DecodeWarning>, JsonError> {
    Decoder::new(body, strictness).document(out)
}

impl Fields {
    fn decode(
        &mut self,
        envelope: &Envelope,
        body: &[u8],
        strictness: Strictness,
        out: &mut dyn Slot,
    ) -> Result<Vec<DecodeWarning>, JsonError> {
        let mut slots: Vec<(&str, &mut dyn Slot)> = vec![(envelope.payload, out)];
        if let Some(success) = envelope.success {
            slots.push((success.field, &mut self.success));
        }
        if let Some(code) = envelope.code {
            slots.push((code, &mut self.code));
        }
        if let Some(request_id) = envelope.request_id {
            slots.push((request_id, &mut self.request_id));
        }
        slots.push((envelope.message.unwrap_or("message"), &mut self.message));
        slots.push(("error", &mut self.error));
        let mut warnings = Decoder::new(body, strictness).fields(&mut slots)?;
        if strictness == Strictness::Strict
            && let Some(success) = envelope.success
            && let Some(value) = self.success.value()
        {
            warnings.splice(0..0, adapted(success, value));
        }
        Ok(warnings)
    }

    /// Whether the body has the success field with a value of the documented type, and so is an envelope.
    fn is_envelope(&self, envelope: &Envelope) -> bool {
        match (envelope.success, self.success.value()) {
            (Some(success), Some(value)) => decides(success, value),
            _ => false,
        }
    }

    fn outcome(&self, envelope: &Envelope, operation: &Operation, response: &Response) -> Outcome {
        let is_success = response.status().is_success();
        let Some(success) = envelope.success else {
            return if is_success {
                Outcome::Success
            } else if self.explains() {
                Outcome::Failure
            } else {
                Outcome::Http
            };
        };
        match self.success.value() {
            Some(value) if succeeds(success, value) => Outcome::Success,
            // A value of another type than documented decides nothing.
            Some(value) if decides(success, value) => Outcome::Failure,
            _ if !is_success => Outcome::Http,
            _ if !operation.enveloped => Outcome::Success,
            _ => Outcome::Unknown,
        }
    }

    /// Whether there is a code or a message.
    fn explains(&self) -> bool {
        self.code.value().is_some_and(|code| !code.is_null()) || !self.words().is_empty()
    }

    fn failure(self, envelope: &Envelope, response: &Response) -> Error {
        let message = self.words();
        let http = response.status();
        let status = self.success.value().and_then(integer);
        let code = self.code.value().and_then(ErrorCode::of);
        let api = ApiError {
            status: status.unwrap_or_else(|| i64::from(http.as_u16())),
            code,
            message,
            request_id: self
                .request_id
                .into_value()
                .or_else(|| request_id_header(response)),
            has_status: status.is_some() || !http.is_success(),
        };
        let is_rejected = envelope.rejected.contains(&api.status) || status.is_none() && is_rejection(http);
        let error = Error::of_api(api);
        if is_rejected {
            error.not_carried_out()
        } else {
            error
        }
    }

    /// The text that explains a failure; empty if there is none.
    fn words(&self) -> String {
        words(self.message.value(), self.error.value())
    }
}

/// Whether the value of the success field means success.
fn succeeds(success: Success, value: &Value) -> bool {
    success.values.iter().any(|wanted| wanted.is(value))
}

/// Whether a value has the documented type of the success field, or says the same in another type.
fn decides(success: Success, value: &Value) -> bool {
    let in_another_type = success.values.iter().any(|wanted| match wanted {
        Scalar::Bool(_) => matches!(value.as_str().map(str::trim), Some("true" | "false")),
        Scalar::Int(_) => integer(value).is_some(),
        Scalar::Str(_) => false,
    });
    in_another_type || has_documented_type(success, value) || succeeds(success, value)
}

fn has_documented_type(success: Success, value: &Value) -> bool {
    success.values.iter().any(|wanted| match wanted {
        Scalar::Bool(_) => value.is_boolean(),
        Scalar::Int(_) => value.is_i64(),
        Scalar::Str(_) => value.is_string(),
    })
}

/// The difference from the schema, if the success field decides with a value of another type than documented.
fn adapted(success: Success, value: &Value) -> Option<DecodeWarning> {
    if has_documented_type(success, value) || !decides(success, value) {
        return None;
    }
    let expected = match success.values.first()? {
        Scalar::Bool(_) => "a boolean",
        Scalar::Int(_) => "an integer",
        Scalar::Str(_) => "a string",
    };
    let found = if value.is_string() { "a string" } else { "a number" };
    Some(DecodeWarning {
        path: success.field.to_owned(),
        message: format!("expected {expected}, found {found}"),
    })
}

/// A failure of an API without an envelope. Code, message and request id are read from the fields that APIs
/// commonly use.
fn failure_without_envelope(response: &Response) -> Error {
    let body = std::str::from_utf8(response.body()).ok();
    let body = body
        .and_then(|text| crate::json::value(text).ok())
        .unwrap_or_default();
    let inner = body
        .get("error")
        .filter(|error| error.is_object())
        .unwrap_or(&body);
    // A field that says nothing, such as `null`, does not hide the next one.
    let values = |names: &'static [&'static str]| {
        let fields = names.iter().flat_map(|name| [inner.get(name), body.get(name)]);
        fields.flatten()
    };
    let message = words(
        values(&["message", "detail", "error_description", "title"]).find(|value| !texts(value).is_empty()),
        body.get("error"),
    );
    let code = values(&["code", "error_code"]).find_map(ErrorCode::of);
    if message.is_empty() && code.is_none() {
        return http_failure(response, "");
    }
    let request_id = values(&["requestId", "request_id"])
        .find_map(Value::as_str)
        .map(str::to_owned);
    let error = Error::of_api(ApiError {
        status: i64::from(response.status().as_u16()),
        code,
        message,
        request_id: request_id.or_else(|| request_id_header(response)),
        has_status: true,
    });
    if is_rejection(response.status()) {
        error.not_carried_out()
    } else {
        error
    }
}

/// The request id in the headers of a response, by the header names that are in common use.
pub(crate) fn request_id_header(response: &Response) -> Option<String> {
    let names = [
        "x-request-id",
        "request-id",
        "x-correlation-id",
        "x-amzn-requestid",
    ];
    let value = names.iter().find_map(|name| response.headers().get(*name))?;
    Some(one_line(value.to_str().ok()?)).filter(|id| !id.is_empty())
}

/// Whether an HTTP status says that the operation was not carried out. 503 and 408 do not: gateways also send them when
/// the connection to the server breaks during the operation.
fn is_rejection(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::UNAUTHORIZED | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS
    )
}

/// An HTTP error status with a body that is not from the API.
fn http_failure(response: &Response, words: &str) -> Error {
    let status = response.status();
    let reason = status.canonical_reason().unwrap_or_default();
    let what = format!("HTTP status {} {reason}", status.as_u16());
    let mut what = what.trim_end().to_owned();
    if one_line(words).is_empty() {
        what = format!("{what} ({})", description(response));
    }
    let error = Error::new(ErrorKind::Http, what).with_words(words);
    let error = if status.is_redirection() {
        error.with_hint("redirects are not followed: check the host")
    } else {
        error
    };
    if is_rejection(status) {
        error.not_carried_out()
    } else {
        error
    }
}

/// The text that explains a failure: the message, or else the `error`.
fn words(message: Option<&Value>, error: Option<&Value>) -> String {
    let message = message.map(texts).filter(|text| !text.is_empty());
    let message = message.or_else(|| error.map(|error| texts(error.get("message").unwrap_or(error))));
    message.unwrap_or_default()
}

/// The text of a value: the string itself, or the strings of a list joined.
fn texts(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(elements) => elements.iter().map(texts).collect::<Vec<_>>().join("; "),
        _ => String::new(),
    }
}

/// The integer in a value. It may also stand in a string, or be written as `200.0`.
fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| whole(number.as_f64()?)),
        Value::String(text) => {
            let text = text.trim();
            text.parse().ok().or_else(|| whole(text.parse().ok()?))
        }
        _ => None,
    }
}

/// A response with an HTTP success status whose body cannot be read.
fn not_json(response: &Response, error: JsonError) -> Error {
    let why = one_line(&error.to_string());
    let looks_like_json = response.body().trim_ascii_start().starts_with(b"{");
    let what = whole_description(response);
    if looks_like_json {
        let text = format!("the response is broken JSON: {why} ({what})");
        return Error::new(ErrorKind::Decode, text).with_path(error.path);
    }
    let text = format!("the response is not the JSON of this API ({what})");
    Error::new(ErrorKind::Protocol, text)
}

/// Describes a response without its content: `HTTP 200, text/html, 153 bytes`.
fn whole_description(response: &Response) -> String {
    format!("HTTP {}, {}", response.status().as_u16(), description(response))
}

/// Describes a body without its content: `text/html, 153 bytes`.
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

#[cfg(test)]
mod tests;
