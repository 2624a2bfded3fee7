//! Texts and predicates of errors.

use super::{ApiError, Error, ErrorCode, ErrorKind, one_line, redact};

fn api(status: i64, code: Option<ErrorCode>, message: &str, request_id: Option<&str>) -> Error {
    let api = ApiError {
        status,
        code,
        message: message.to_owned(),
        request_id: request_id.map(str::to_owned),
        has_status: true,
    };
    Error::of_api(api).with_operation("delete_tickets_batch")
}

#[test]
fn is_one_pointer_wide_and_can_cross_threads() {
    fn crosses_threads<T: Send + Sync + 'static>() {}
    crosses_threads::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}

#[test]
fn the_text_says_all_in_one_line() {
    assert_eq!(
        api(400, Some(1234.into()), "no such\r\nhelp\0desk", Some("r-1")).to_string(),
        "delete_tickets_batch: the API responded with 400 (code 1234): no such help desk [request id r-1]"
    );
    assert_eq!(
        api(409, Some("is_closed".into()), "", None).to_string(),
        "delete_tickets_batch: the API responded with 409 (code is_closed)"
    );
    assert_eq!(
        api(500, None, "", None).to_string(),
        "delete_tickets_batch: the API responded with 500"
    );
}

#[test]
fn what_several_attempts_came_to_is_said() {
    let error = api(503, None, "busy", None).after_attempts(3, true);
    assert_eq!(
        error.to_string(),
        "delete_tickets_batch: the API responded with 503: busy (after 3 attempts)"
    );
    assert_eq!(error.attempts(), 3);
    assert_eq!(
        api(503, None, "", None).after_attempts(1, true).to_string(),
        "delete_tickets_batch: the API responded with 503"
    );
}

#[test]
fn a_hint_comes_after_the_message_and_before_the_request_id() {
    let error = api(401, None, "unknown key", Some("r-1")).with_hint("check the clock");
    assert_eq!(
        error.to_string(),
        "delete_tickets_batch: the API responded with 401: unknown key; check the clock [request id r-1]"
    );
}

#[test]
fn a_code_is_a_number_or_a_name() {
    let code = |value: crate::JsonValue| ErrorCode::of(&value);
    assert_eq!(code(2004.into()), Some(ErrorCode::Number(2004)));
    assert_eq!(code(" 2004 ".into()), Some(ErrorCode::Number(2004)));
    assert_eq!(
        code("not_found".into()),
        Some(ErrorCode::Text("not_found".to_owned()))
    );
    for nothing in [crate::JsonValue::Null, " ".into(), 1.5.into(), true.into()] {
        assert_eq!(code(nothing.clone()), None, "{nothing}");
    }
    assert_eq!(ErrorCode::from(7).number(), Some(7));
    assert_eq!(ErrorCode::from("a").number(), None);
    let (number, text) = (ErrorCode::from(7), ErrorCode::from("a"));
    assert!(number == 7 && number != *"7" && text == *"a" && text != 7);
}

#[test]
fn foreign_text_is_bounded_and_harmless() {
    assert_eq!(one_line("  a\u{202e}b \u{2028} c\t\x1b[31md  "), "ab c [31md");
    let long = one_line(&"界".repeat(10_000));
    assert_eq!(long.chars().count(), 301);
    assert!(long.ends_with('…'));
    assert_eq!(
        one_line(&"ab ".repeat(10_000)),
        format!("{}…", "ab ".repeat(100).trim_end())
    );
    assert_eq!(one_line(&"x".repeat(300)), "x".repeat(300));
}

#[test]
fn predicates_follow_the_status_of_the_api() {
    assert!(api(401, None, "", None).is_unauthorized());
    assert!(api(403, None, "", None).is_forbidden());
    assert!(api(404, None, "", None).is_not_found());
    assert!(api(409, None, "", None).is_conflict());
    assert!(api(429, None, "", None).is_throttled());
    assert!(api(503, None, "", None).is_server_error());
    assert!(!api(601, None, "", None).is_server_error());
    assert!(!api(404, None, "", None).is_unauthorized());
}

#[test]
fn a_failure_to_get_credentials_is_not_one_of_the_operation() {
    let error = Error::of_credentials(api(404, None, "", None).into());
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(!error.is_not_found());
    assert!(!error.may_have_reached_server());
    assert!(Error::of_credentials(api(401, None, "", None).into()).is_unauthorized());
    assert!(Error::of_credentials(api(429, None, "", None).into()).is_throttled());
}

#[test]
fn secrets_are_taken_out_of_foreign_text() {
    let redacted = |text: &str, secret: &str| {
        let mut text = text.to_owned();
        redact(&mut text, secret);
        text
    };
    assert_eq!(
        redacted("hunter2 is not hunter2!", "hunter2"),
        "[redacted] is not [redacted]!"
    );
    // As a line of a log shows it.
    assert_eq!(redacted("got a b c", "a \n b\tc"), "got [redacted]");
    // Cut off with the text that it stood in.
    let long = "s3cr3t-".repeat(100);
    for kept in [300, 296, 100, 4] {
        let message = one_line(&format!("{}{long}", "x".repeat(300 - kept)));
        let text = redacted(&format!("{message} [request id r]"), &long);
        assert_eq!(
            text,
            format!("{}[redacted]… [request id r]", "x".repeat(300 - kept))
        );
    }
    // Too short to be one.
    assert_eq!(redacted("a cat", "a"), "a cat");
    assert_eq!(redacted("a cat", ""), "a cat");
}
