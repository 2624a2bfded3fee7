//! The outcome of an operation whose result says whether it succeeded, such as `{"success": false}`.
//!
//! The response itself is a success then: the API understood the request and responded. By default the result is
//! returned as it is. [`Call::require_success`](crate::Call::require_success) makes an error of it, and so does every
//! chunk of a [batch](crate::Call::in_chunks).

use crate::value::JsonValue as Value;

use crate::error::{Error, ErrorKind};
use crate::json::{Decoder, Strictness};
use crate::operation::Operation;
use crate::record::{Nullable, Slot, View};
use crate::response::Response;

/// Checks that a result does not say that the operation failed. A result that does not say anything is a success: the
/// response was one.
///
/// # Errors
/// [`ErrorKind::Unsuccessful`], with the response.
pub(crate) fn check(
    operation: &Operation,
    payload: Option<&str>,
    result: &dyn Slot,
    response: &Response<()>,
) -> Result<(), Error> {
    let Some(field) = operation.outcome else {
        return Ok(());
    };
    if !is_false(result, field) || !is_said(&response.body, payload, field) {
        return Ok(());
    }
    let text = format!("the API responded that the operation did not succeed: `{field}` is false");
    let http = response.clone().into_http();
    Err(Error::new(ErrorKind::Unsuccessful, text)
        .with_path(field.to_owned())
        .with_response(&http))
}

fn is_false(result: &dyn Slot, field: &str) -> bool {
    let View::Record(record) = result.view() else {
        return false;
    };
    let position = record.schema().position(field);
    let value = position.and_then(|position| record.slot(position));
    matches!(value.map(Slot::view), Some(View::Bool(false)))
}

/// Whether the body has a `false` there. A required field that is missing, or has another value, reads as `false` too
/// and says nothing.
fn is_said(body: &[u8], payload: Option<&str>, field: &str) -> bool {
    let mut said = Nullable::<Value>::default();
    let mut inner = Nullable::<Value>::default();
    let mut slots: Vec<(&str, &mut dyn Slot)> = vec![(field, &mut said)];
    slots.extend(payload.map(|payload| (payload, &mut inner as &mut dyn Slot)));
    if Decoder::new(body, Strictness::Tolerant)
        .fields(&mut slots)
        .is_err()
    {
        return false;
    }
    let inner = inner.value().and_then(|inner| inner.get(field));
    inner.is_some_and(means_false) || said.value().is_some_and(means_false)
}

/// As the decoder reads a boolean.
fn means_false(value: &Value) -> bool {
    match value {
        Value::Bool(value) => !value,
        Value::Number(number) => number.as_i64() == Some(0),
        Value::String(text) => matches!(text.trim(), "false" | "0"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use http::{HeaderMap, StatusCode};

    use super::check;
    use crate::error::{Error, ErrorKind};
    use crate::json;
    use crate::operation::{Method, Operation};
    use crate::record::sample;
    use crate::response::Response;

    sample! {
        /// A result with its outcome.
        Closed {
            0 success: bool = "success",
            1 count: Option<i64> = "count",
        }
        required: 1
    }

    static CLOSE: Operation = Operation::new("close", "close", Method::Post, "/close").outcome("success");

    fn checked(operation: &Operation, payload: Option<&str>, body: &str) -> Result<(), Error> {
        let mut envelope = serde_json::from_str::<serde_json::Value>(body).unwrap();
        let result = payload.map_or(envelope.clone(), |payload| envelope[payload].take());
        let closed: Closed = json::from_slice(result.to_string().as_bytes()).unwrap();
        let response = Response {
            value: (),
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            request_id: None,
            attempts: 1,
            body: body.to_owned().into(),
            warnings: Vec::new(),
        };
        check(operation, payload, &closed, &response)
    }

    #[test]
    fn false_is_an_error_with_the_response() {
        for body in [
            r#"{"success":false,"count":2}"#,
            r#"{"success":"false"}"#,
            r#"{"success":0}"#,
        ] {
            let error = checked(&CLOSE, None, body).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Unsuccessful);
            assert_eq!(
                error.to_string(),
                "the API responded that the operation did not succeed: `success` is false"
            );
            assert_eq!(error.path(), Some("success"));
            assert_eq!(error.body(), Some(body.as_bytes()));
            assert_eq!(error.http_status(), Some(200));
            assert!(error.may_have_reached_server());
            assert!(!error.is_transient());
        }
        // The outcome is that of the payload, and not the field of the envelope.
        let body = r#"{"success":true,"data":{"success":false}}"#;
        assert!(checked(&CLOSE, Some("data"), body).is_err());
    }

    #[test]
    fn true_or_nothing_is_a_success() {
        for body in [
            r#"{"success":true}"#,
            r#"{"success":"1"}"#,
            r#"{"count":2}"#,
            r#"{"success":null}"#,
            r#"{"success":"perhaps"}"#,
            "{}",
        ] {
            checked(&CLOSE, None, body).unwrap();
        }
        checked(&CLOSE, Some("data"), r#"{"success":true,"data":null}"#).unwrap();
        let other = Operation::new("close", "close", Method::Post, "/close");
        checked(&other, None, r#"{"success":false}"#).unwrap();
    }
}
