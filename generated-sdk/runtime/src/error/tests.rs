//! Texts and predicates of errors.

use std::error::Error as _;
use std::sync::Arc;

use super::redact::redact;
use super::{ApiError, Code, Error, ErrorCode, ErrorKind};
use crate::secret::Secret;
use crate::text::one_line;

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
    assert_eq!((number.text(), text.text()), (None, Some("a")));
    assert_eq!(
        (number.as_code(), text.as_code()),
        (Code::Number(7), Code::Text("a"))
    );
    assert!(number == Code::Number(7) && text != Code::Number(7) && number.as_code() == 7);
    assert_eq!(ErrorCode::from("a".to_owned()), text);
    assert_eq!(ErrorCode::from(" 7 ".to_owned()), number);
    assert_eq!(ErrorCode::from(Code::Text("a")), text);
    assert_eq!(Code::Number(7).to_string() + &Code::Text("a").to_string(), "7a");
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
    assert_eq!(redacted("a cat", ""), "a cat");
}

#[test]
fn a_secret_is_taken_out_as_it_stands_in_json_and_in_a_url() {
    let redacted = |text: &str, secret: &str| {
        let mut text = text.to_owned();
        redact(&mut text, secret);
        text
    };
    for (text, secret, expected) in [
        (
            r#"{"password":"pa\"ss\\word"}"#,
            r#"pa"ss\word"#,
            r#"{"password":"[redacted]"}"#,
        ),
        (r#"pa"ss\word"#, r#"pa"ss\word"#, "[redacted]"),
        (r"got A\nsecret", "A\nsecret", "got [redacted]"),
        ("/x?p=p%40ss%20word%2F1&q=1", "p@ss word/1", "/x?p=[redacted]&q=1"),
        ("/x?p=p%40ss%20word%2f1&q=1", "p@ss word/1", "/x?p=[redacted]&q=1"),
        ("/x?p=AB%2fCD", "AB/CD", "/x?p=[redacted]"),
        ("/x?p=%E5%AF%86%E7%A0%81", "密码", "/x?p=[redacted]"),
        ("/x?p=p%40ss%20wo…", "p@ss word/1", "/x?p=[redacted]…"),
        ("/x?p=50%25", "50%", "/x?p=[redacted]"),
    ] {
        assert_eq!(redacted(text, secret), expected, "{text} without {secret}");
    }
}

#[test]
fn a_short_secret_is_taken_out_where_it_stands_alone() {
    let redacted = |text: &str, secret: &str| {
        let mut text = text.to_owned();
        redact(&mut text, secret);
        text
    };
    for (text, secret, expected) in [
        ("the pin 123 is wrong", "123", "the pin [redacted] is wrong"),
        ("123", "123", "[redacted]"),
        ("123123, 123,123", "123", "123123, [redacted],[redacted]"),
        ("pin=\"x1\"&pin=x1", "x1", "pin=\"[redacted]\"&pin=[redacted]"),
        ("x1_x1 x1-ab", "x1", "[redacted]_[redacted] [redacted]-ab"),
        ("密码1错误", "1", "密码[redacted]错误"),
        ("密码é错误", "é", "密码[redacted]错误"),
        // It is not the secret that is repeated here.
        ("a cat", "a", "[redacted] cat"),
        ("status 401 of 10", "1", "status 401 of 10"),
        ("aaa", "a", "aaa"),
    ] {
        assert_eq!(redacted(text, secret), expected, "{text} without {secret}");
    }
}

#[test]
fn short_secrets_are_no_words_of_this_crate() {
    let secrets = ["404", "is", "12", "r-1"].map(Secret::new);
    let error = api(404, Some("12".into()), "12 is 404", Some("r-1")).redacted(&secrets);
    assert_eq!(
        error.to_string(),
        "delete_tickets_batch: the API responded with 404 (code 12): [redacted] [redacted] [redacted] \
         [request id [redacted]]"
    );
    let error = api(404, Some("is".into()), "", None).redacted(&secrets);
    assert_eq!(
        error.to_string(),
        "delete_tickets_batch: the API responded with 404 (code [redacted])"
    );
    assert_eq!(error.code(), Some(Code::Text("[redacted]")));
}

#[test]
fn the_message_is_the_reason_alone() {
    let error = api(400, Some(1234.into()), "no such\nticket", Some("r-1")).with_hint("check the key");
    assert_eq!(error.message(), "no such ticket");
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(
        error.after_attempts(2, true).to_string(),
        "delete_tickets_batch: the API responded with 400 (code 1234): no such ticket; check the key \
         [request id r-1] (after 2 attempts)"
    );
    assert_eq!(
        api(400, Some(1234.into()), "", Some("r-1")).message(),
        "the API responded with 400 (code 1234)"
    );
    let error = Error::new(ErrorKind::InvalidRequest, "not sent: `ids` is too long").with_operation("list");
    assert_eq!(error.message(), "not sent: `ids` is too long");
    assert_eq!(error.request_id(), None);
    let error = Error::new(ErrorKind::Http, "HTTP status 502 Bad Gateway").with_words("no\nroute");
    assert_eq!(error.message(), "no route");
    assert_eq!(error.to_string(), "HTTP status 502 Bad Gateway: no route");
}

#[test]
fn a_clone_is_the_same_error_and_stays_as_it_is() {
    let source = Arc::new(Error::new(ErrorKind::Connect, "refused"));
    let error = api(409, Some("is_closed".into()), "closed", Some("r-1")).with_source(source.clone());
    let clone = error.clone();
    assert!(
        std::ptr::eq(error.message(), clone.message()),
        "the content is shared"
    );
    let changed = error
        .after_attempts(3, true)
        .with_operation("other")
        .without_body();
    assert_eq!(changed.attempts(), 3);
    assert_eq!(clone.attempts(), 0);
    assert_eq!(
        clone.to_string(),
        "delete_tickets_batch: the API responded with 409 (code is_closed): closed [request id r-1]"
    );
    assert_eq!(
        clone.source().map(ToString::to_string),
        Some("refused".to_owned())
    );
}

#[test]
fn status_and_code_are_patterns() {
    const USER_NOT_FOUND: Code<'static> = Code::Number(2004);
    const IS_CLOSED: Code<'static> = Code::Text("is_closed");
    const CONFLICT: i64 = 409;
    let name = |error: &Error| match (error.status(), error.code()) {
        (_, Some(USER_NOT_FOUND)) => "user",
        (Some(CONFLICT), Some(IS_CLOSED)) => "closed",
        (Some(CONFLICT), _) => "conflict",
        (None, None) => "nothing",
        _ => "other",
    };
    assert_eq!(name(&api(404, Some(2004.into()), "", None)), "user");
    assert_eq!(name(&api(409, Some("is_closed".into()), "", None)), "closed");
    assert_eq!(name(&api(409, Some(7.into()), "", None)), "conflict");
    assert_eq!(name(&api(500, None, "", None)), "other");
    assert_eq!(name(&Error::new(ErrorKind::Timeout, "late")), "nothing");
}
