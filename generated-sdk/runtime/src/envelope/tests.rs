//! Tests of reading responses by the envelopes of different APIs, and without one.
#![allow(clippy::unwrap_used)]

use super::{Decoded, Envelope, Scalar, Success, read};
use crate::error::{ApiError, Error, ErrorCode, ErrorKind};
use crate::json::Strictness;
use crate::operation::{Method, Operation};
use crate::record::{Slot, sample};
use crate::transport::Response;

static OPERATION: Operation =
    Operation::new("get_ticket", "getTicket", Method::Get, "/tickets/{id}").enveloped();
static BARE: Operation = Operation::new("get_label", "getLabel", Method::Get, "/labels/{id}");

const NUMBER: Envelope = Envelope {
    payload: "data",
    success: Some(Success {
        field: "statusCode",
        values: &[Scalar::Int(200), Scalar::Int(201)],
    }),
    code: Some("errorCode"),
    message: Some("text"),
    request_id: Some("requestId"),
    rejected: &[401, 429, 503],
};

const BOOLEAN: Envelope = Envelope {
    payload: "result",
    success: Some(Success {
        field: "ok",
        values: &[Scalar::Bool(true)],
    }),
    code: Some("code"),
    message: Some("reason"),
    request_id: None,
    rejected: &[],
};

const STRING: Envelope = Envelope {
    success: Some(Success {
        field: "state",
        values: &[Scalar::Str("done"), Scalar::Str("queued")],
    }),
    ..BOOLEAN
};

/// The HTTP status decides.
const PLAIN: Envelope = Envelope {
    success: None,
    ..NUMBER
};

fn response(status: u16, body: &str) -> Response {
    let mut response = Response::new(body.to_owned().into());
    *response.status_mut() = status.try_into().unwrap();
    response
}

fn read_as<T: Slot + Default>(
    envelope: Option<&Envelope>,
    operation: &Operation,
    response: &Response,
) -> Result<(T, Decoded), Error> {
    let mut value = T::default();
    let decoded = read(envelope, operation, response, Strictness::Tolerant, &mut value)?;
    Ok((value, decoded))
}

/// The result of a response that reports success.
fn result(envelope: Option<&Envelope>, status: u16, body: &str) -> String {
    let (value, decoded) = read_as(envelope, &OPERATION, &response(status, body)).unwrap();
    assert_eq!(decoded.warnings, []);
    value
}

/// The error of a response.
fn error(envelope: Option<&Envelope>, status: u16, body: &str) -> Error {
    read_as::<String>(envelope, &OPERATION, &response(status, body))
        .err()
        .unwrap()
}

/// The failure that a response of the API reports.
fn failure(envelope: Option<&Envelope>, status: u16, body: &str) -> ApiError {
    let error = error(envelope, status, body);
    assert_eq!(error.kind(), ErrorKind::Api);
    let failure = error.api().unwrap().clone();
    let says_it = error
        .to_string()
        .contains(&format!("responded with {}", failure.status));
    assert_eq!(says_it, failure.has_status, "{error}");
    ApiError {
        has_status: true,
        ..failure
    }
}

fn api(status: i64, code: Option<ErrorCode>, message: &str, request_id: Option<&str>) -> ApiError {
    ApiError {
        status,
        code,
        message: message.to_owned(),
        request_id: request_id.map(str::to_owned),
        has_status: true,
    }
}

#[test]
fn a_number_decides_whatever_the_http_status_is() {
    for (status, body) in [
        (200, r#"{"statusCode":200,"data":"a"}"#),
        (200, r#"{"statusCode":201,"data":"a"}"#),
        (200, r#"{"statusCode":"200","data":"a"}"#),
        (200, r#"{"statusCode":200.0,"data":"a"}"#),
        (200, r#"{"statusCode":" 200.0 ","data":"a"}"#),
        (500, r#"{"data":"a","statusCode":200}"#),
    ] {
        assert_eq!(result(Some(&NUMBER), status, body), "a", "{body}");
    }
    let body = r#"{"statusCode":404,"errorCode":2004,"text":"no such ticket","requestId":"r-1"}"#;
    let expected = api(404, Some(2004.into()), "no such ticket", Some("r-1"));
    for status in [200, 404, 500] {
        assert_eq!(failure(Some(&NUMBER), status, body), expected);
    }
    // The body was cut off after the fields of the failure.
    let truncated = r#"{"statusCode":404,"text":"no such ticket","data":{"#;
    assert_eq!(
        failure(Some(&NUMBER), 200, truncated),
        api(404, None, "no such ticket", None)
    );
}

#[test]
fn a_boolean_decides_and_the_status_is_that_of_http() {
    assert_eq!(result(Some(&BOOLEAN), 200, r#"{"ok":true,"result":"a"}"#), "a");
    assert_eq!(result(Some(&BOOLEAN), 500, r#"{"ok":"true","result":"a"}"#), "a");
    for ok in ["false", "\"false\""] {
        let body = format!(r#"{{"ok":{ok},"code":"closed","reason":"the ticket is closed"}}"#);
        let expected = api(409, Some("closed".into()), "the ticket is closed", None);
        assert_eq!(failure(Some(&BOOLEAN), 409, &body), expected);
    }
    assert_eq!(
        failure(Some(&BOOLEAN), 200, r#"{"ok":false}"#),
        api(200, None, "", None)
    );
}

#[test]
fn a_string_decides() {
    assert_eq!(
        result(Some(&STRING), 200, r#"{"state":"done","result":"a"}"#),
        "a"
    );
    assert_eq!(
        result(Some(&STRING), 202, r#"{"state":"queued","result":"a"}"#),
        "a"
    );
    let body = r#"{"state":"failed","code":7,"reason":"no such ticket"}"#;
    let expected = api(200, Some(7.into()), "no such ticket", None);
    assert_eq!(failure(Some(&STRING), 200, body), expected);
}

#[test]
fn a_success_field_of_another_type_is_a_difference_for_strict_clients_only() {
    let warnings = |envelope: &Envelope, body: &str, strictness| {
        let response = response(200, body);
        let decoded = read(
            Some(envelope),
            &OPERATION,
            &response,
            strictness,
            &mut String::new(),
        );
        let warnings = decoded.unwrap().warnings;
        warnings.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    for (envelope, body, expected) in [
        (&NUMBER, r#"{"statusCode":200,"data":"a"}"#, None),
        (
            &NUMBER,
            r#"{"statusCode":"200","data":"a"}"#,
            Some("statusCode: expected an integer, found a string"),
        ),
        (
            &NUMBER,
            r#"{"statusCode":200.0,"data":"a"}"#,
            Some("statusCode: expected an integer, found a number"),
        ),
        (&BOOLEAN, r#"{"ok":true,"result":"a"}"#, None),
        (
            &BOOLEAN,
            r#"{"ok":"true","result":"a"}"#,
            Some("ok: expected a boolean, found a string"),
        ),
        (&STRING, r#"{"state":"done","result":"a"}"#, None),
    ] {
        let expected: Vec<_> = expected.into_iter().collect();
        assert_eq!(warnings(envelope, body, Strictness::Strict), expected, "{body}");
        assert!(
            warnings(envelope, body, Strictness::Tolerant).is_empty(),
            "{body}"
        );
    }
}

#[test]
fn without_the_success_field_the_response_is_not_from_the_api() {
    for envelope in [&NUMBER, &BOOLEAN, &STRING] {
        for body in [
            r#"{"data":"a"}"#,
            r#"{"statusCode":null,"ok":null,"state":null}"#,
            "{}",
        ] {
            assert_eq!(
                error(Some(envelope), 200, body).kind(),
                ErrorKind::Protocol,
                "{body}"
            );
            assert_eq!(error(Some(envelope), 502, body).kind(), ErrorKind::Http, "{body}");
        }
    }
    // A value of another type decides nothing.
    let body = r#"{"statusCode":{"a":1},"ok":"maybe","state":1}"#;
    for envelope in [&NUMBER, &BOOLEAN, &STRING] {
        assert_eq!(error(Some(envelope), 200, body).kind(), ErrorKind::Protocol);
    }
    assert_eq!(
        error(Some(&NUMBER), 200, "{}").to_string(),
        "the response has no `statusCode`, so it is not from the API (HTTP 200, 2 bytes)"
    );
    for value in ["200.5", r#"{"a":1}"#, r#""many""#] {
        let body = format!(r#"{{"statusCode":{value}}}"#);
        assert_eq!(
            error(Some(&NUMBER), 200, &body).to_string(),
            format!(
                "the `statusCode` of the response cannot be read, so it is not from the API (HTTP 200, {} bytes)",
                body.len()
            )
        );
    }
    assert_eq!(
        error(Some(&NUMBER), 200, r#"{"statusCode":null}"#).to_string(),
        "the response has no `statusCode`, so it is not from the API (HTTP 200, 19 bytes)"
    );
    let gateway = error(Some(&NUMBER), 502, r#"{"error":{"message":"no upstream"}}"#);
    assert_eq!(gateway.to_string(), "HTTP status 502 Bad Gateway: no upstream");
}

#[test]
fn without_a_success_field_in_the_envelope_the_http_status_decides() {
    assert_eq!(result(Some(&PLAIN), 201, r#"{"data":"a"}"#), "a");
    let body = r#"{"errorCode":"gone","text":"no such ticket","requestId":"r-1"}"#;
    let expected = api(404, Some("gone".into()), "no such ticket", Some("r-1"));
    assert_eq!(failure(Some(&PLAIN), 404, body), expected);
    assert_eq!(error(Some(&PLAIN), 404, "<html>").kind(), ErrorKind::Http);
    assert_eq!(error(Some(&PLAIN), 404, "{}").kind(), ErrorKind::Http);
}

#[test]
fn without_an_envelope_the_whole_body_is_the_result() {
    assert_eq!(result(None, 200, r#""a""#), "a");
    read_as::<()>(None, &OPERATION, &response(204, "")).unwrap();
    let html = error(None, 200, "<html>");
    assert_eq!(html.kind(), ErrorKind::Protocol);
    let broken = error(None, 200, r#"{"a":"#);
    assert_eq!((broken.kind(), broken.path()), (ErrorKind::Decode, Some("a")));
}

#[test]
fn without_an_envelope_a_failure_is_read_from_common_fields() {
    let message = "no such ticket";
    for (body, code) in [
        (
            r#"{"message":"no such ticket","code":"not_found"}"#,
            Some("not_found".into()),
        ),
        (
            r#"{"error":{"message":"no such ticket","code":2004}}"#,
            Some(2004.into()),
        ),
        (
            r#"{"error":"not_found","error_description":"no such ticket"}"#,
            None,
        ),
        (r#"{"title":"Not found","detail":"no such ticket"}"#, None),
        (r#"{"error":"no such ticket"}"#, None),
        (r#"{"message":["no such ticket"]}"#, None),
        (r#"{"message":null,"detail":"no such ticket"}"#, None),
        (
            r#"{"error":{"message":"no such ticket","code":null},"code":2004}"#,
            Some(2004.into()),
        ),
    ] {
        assert_eq!(failure(None, 404, body), api(404, code, message, None), "{body}");
    }
    for body in ["<html>", "", "{}", "[]", r#"{"message":""}"#] {
        let error = error(None, 404, body);
        assert_eq!(error.kind(), ErrorKind::Http, "{body}");
        assert!(error.api().is_none());
    }
}

#[test]
fn a_code_is_a_number_digits_in_a_text_or_a_text() {
    for (code, expected) in [
        ("2004", Some(ErrorCode::Number(2004))),
        ("2004.0", Some(ErrorCode::Number(2004))),
        ("2004.5", None),
        ("\"2004\"", Some(ErrorCode::Number(2004))),
        ("\"not_found\"", Some(ErrorCode::Text("not_found".to_owned()))),
        ("\"\"", None),
        ("null", None),
        ("{}", None),
    ] {
        let body = format!(r#"{{"statusCode":404,"errorCode":{code}}}"#);
        assert_eq!(failure(Some(&NUMBER), 200, &body).code, expected, "{code}");
    }
}

#[test]
fn a_rejected_request_was_not_carried_out() {
    let reached = |envelope: Option<&Envelope>, status: u16, body: &str| {
        error(envelope, status, body).may_have_reached_server()
    };
    for (status, expected) in [(401, false), (429, false), (503, false), (400, true), (500, true)] {
        let body = format!(r#"{{"statusCode":{status}}}"#);
        assert_eq!(reached(Some(&NUMBER), 200, &body), expected, "{status}");
    }
    // Where no envelope says so, the HTTP status does. 503 and 408 do not: gateways send them too.
    for (status, expected) in [
        (401, false),
        (425, false),
        (429, false),
        (503, true),
        (408, true),
        (400, true),
    ] {
        assert_eq!(
            reached(Some(&BOOLEAN), status, r#"{"ok":false}"#),
            expected,
            "{status}"
        );
        assert_eq!(reached(None, status, r#"{"message":"m"}"#), expected, "{status}");
        assert_eq!(reached(None, status, "<html>"), expected, "{status}");
        assert_eq!(reached(Some(&NUMBER), status, "<html>"), expected, "{status}");
    }
}

#[test]
fn the_request_id_is_in_the_body_or_in_a_header() {
    let with_header = |status: u16, body: &str| {
        let mut response = response(status, body);
        response
            .headers_mut()
            .insert("x-request-id", "of-header".parse().unwrap());
        response
    };
    let id = |envelope: Option<&Envelope>, response: &Response| {
        let error = read_as::<String>(envelope, &OPERATION, response).err().unwrap();
        error.api().unwrap().request_id.clone()
    };
    let body = r#"{"statusCode":404,"requestId":"of-body"}"#;
    assert_eq!(
        id(Some(&NUMBER), &with_header(404, body)).as_deref(),
        Some("of-body")
    );
    let body = r#"{"statusCode":404}"#;
    assert_eq!(
        id(Some(&NUMBER), &with_header(404, body)).as_deref(),
        Some("of-header")
    );
    assert_eq!(id(Some(&NUMBER), &response(404, body)), None);
    let body = r#"{"message":"m","request_id":"of-body"}"#;
    assert_eq!(id(None, &with_header(404, body)).as_deref(), Some("of-body"));
    let body = r#"{"message":"m"}"#;
    assert_eq!(id(None, &with_header(404, body)).as_deref(), Some("of-header"));

    let success = response(200, r#"{"statusCode":200,"requestId":"of-body","data":"a"}"#);
    let (_, decoded) = read_as::<String>(Some(&NUMBER), &OPERATION, &success).unwrap();
    assert_eq!(decoded.request_id.as_deref(), Some("of-body"));
}

#[test]
fn an_operation_without_the_envelope_still_reads_one() {
    let read = |status: u16, body: &str| read_as::<Label>(Some(&NUMBER), &BARE, &response(status, body));
    let (label, _) = read(200, r#"{"name":"urgent"}"#).unwrap();
    assert_eq!(label.name.as_deref(), Some("urgent"));
    let (label, _) = read(200, r#"{"statusCode":200,"data":{"name":"urgent"}}"#).unwrap();
    assert_eq!(label.name.as_deref(), Some("urgent"));
    let error = read(200, r#"{"statusCode":404,"text":"no such label"}"#)
        .err()
        .unwrap();
    assert_eq!(error.api(), Some(&api(404, None, "no such label", None)));
    assert_eq!(read(502, "<html>").err().unwrap().kind(), ErrorKind::Http);

    // A field of the same name that is not documented, and says something else.
    let (label, _) = read(200, r#"{"statusCode":"open","name":"urgent"}"#).unwrap();
    assert_eq!(label.name.as_deref(), Some("urgent"));

    // The documented result has the success field itself.
    let body = response(200, r#"{"statusCode":200,"name":"urgent"}"#);
    let (label, _) = read_as::<LabelWithStatus>(Some(&NUMBER), &BARE, &body).unwrap();
    assert_eq!((label.status, label.name.as_deref()), (Some(200), Some("urgent")));
}

#[test]
fn an_empty_body_is_a_success_of_an_operation_without_a_result() {
    for envelope in [None, Some(&NUMBER), Some(&BOOLEAN), Some(&PLAIN)] {
        for (status, body) in [(204, ""), (200, ""), (202, ""), (205, ""), (200, " \r\n")] {
            for operation in [&OPERATION, &BARE] {
                let ((), decoded) = read_as(envelope, operation, &response(status, body)).unwrap();
                assert_eq!(decoded.warnings, []);
                let error = read_as::<Label>(envelope, operation, &response(status, body));
                let error = error.err().unwrap();
                assert_eq!(error.kind(), ErrorKind::Protocol);
                let empty = body.is_empty();
                assert_eq!(error.to_string().contains("empty body"), empty, "{error}");
            }
        }
        for status in [400, 401, 404, 500, 503, 302] {
            let error = read_as::<()>(envelope, &OPERATION, &response(status, ""));
            assert_eq!(error.err().unwrap().kind(), ErrorKind::Http);
        }
    }
    // Of an untyped request, the result is not known.
    let untyped = Operation::new("request", "request", Method::Delete, "").enveloped();
    let (value, _) = read_as::<crate::JsonValue>(Some(&NUMBER), &untyped, &response(204, "")).unwrap();
    assert_eq!(value, crate::JsonValue::Null);
    let error = read_as::<crate::JsonValue>(Some(&NUMBER), &OPERATION, &response(204, ""));
    assert_eq!(
        error.err().unwrap().to_string(),
        "the response is not the JSON of this API (HTTP 204, empty body)"
    );
}

sample! {
    Label { 0 name: Option<String> = "name" }
}

sample! {
    LabelWithStatus { 0 status: Option<i64> = "statusCode", 1 name: Option<String> = "name" }
}
