//! Tests of text that cannot be read: the errors and their positions.

use super::{Colour, JsonObject, JsonValue, Sample};
use crate::DateTime;
use crate::json::{JsonError, decode, from_slice};
use crate::record::Slot;

fn error(json: impl AsRef<[u8]>) -> JsonError {
    from_slice::<Sample>(json.as_ref()).unwrap_err()
}

#[test]
fn errors_say_what_and_where() {
    let cases: [(&[u8], &str); 8] = [
        (b"", "EOF while parsing a value at the root (byte 0)"),
        (b"{", "EOF while parsing an object at the root (byte 1)"),
        (
            br#"{"inner":{"list":["a","b"#,
            "EOF while parsing a string at inner.list[1] (byte 24)",
        ),
        (
            br#"{"inners":[{},{"int":1"#,
            "EOF while parsing an object at inners[1].int (byte 22)",
        ),
        (br#"{"int":01}"#, "invalid number at int (byte 8)"),
        (br#"{"text":"a"} x"#, "trailing characters at the root (byte 13)"),
        (b"{\"text\":\"a\xff\"}", "invalid UTF-8 at text (byte 10)"),
        (b"{\"new\":\"a\xff\"}", "invalid UTF-8 at new (byte 9)"),
    ];
    for (json, expected) in cases {
        assert_eq!(
            error(json).to_string(),
            expected,
            "{}",
            String::from_utf8_lossy(json)
        );
    }
    let error = error(r#"{"inner":{"map":{"a":1,"b":}}}"#);
    assert_eq!((error.path.as_str(), error.offset), ("inner.map.b", 27));
}

#[test]
fn every_truncation_is_an_error() {
    let json =
        r#"{"text":"\u00e9","int":-1.5e3,"list":["a",null,true],"inner":{"x":{"y":[false]}},"any":"z"}"#;
    for end in 0..json.len() {
        from_slice::<Sample>(&json.as_bytes()[..end]).unwrap_err();
    }
    from_slice::<Sample>(json.as_bytes()).unwrap();
}

#[test]
fn other_notations_are_not_json() {
    for json in [
        "{'text':1}",
        "{text:1}",
        r#"{"text":NaN}"#,
        r#"{"text":Infinity}"#,
        r#"{"text":+1}"#,
        r#"{"text":.5}"#,
        r#"{"text":0x10}"#,
        r#"{"text":"a",}"#,
        r#"{"list":["a",]}"#,
        "{\"text\":\"a\nb\"}",
        r#"{"text":"\x41"}"#,
        "{\u{feff}}",
        "{} {}",
        "nul",
        r#"{"unknown":tru}"#,
        r#"{"unknown":NaN}"#,
    ] {
        error(json);
    }
}

/// A text that nests `levels` deep, itself included.
fn nested(open: &str, close: &str, levels: usize) -> String {
    format!("{}{}", open.repeat(levels), close.repeat(levels))
}

#[test]
fn deep_nesting_is_an_error() {
    let too_deep = "objects and lists nest more than 127 deep";
    for levels in [128, 129, 200, 300, 100_000] {
        let texts = [
            nested(r#"{"inner":"#, "}", levels).replace("\"inner\":}", "}"),
            nested(r#"{"inners":["#, "]}", levels / 2 + 1),
            format!(r#"{{"unknown":{}}}"#, nested("[", "]", levels - 1)),
            format!(r#"{{"text":{}}}"#, nested("[", "]", levels - 1)),
            format!(r#"{{"any":{}}}"#, nested("[", "]", levels - 1)),
            format!(r#"{{"either":{}}}"#, nested("[", "]", levels - 1)),
            format!(
                r#"{{"object":{}}}"#,
                nested(r#"{"a":"#, "}", levels - 1).replace("\"a\":}", "}")
            ),
        ];
        for json in texts {
            let error = error(&json);
            assert_eq!(error.message, too_deep, "{levels}: {}", &json[..40]);
        }
        assert_eq!(
            from_slice::<JsonValue>(nested("[", "]", levels).as_bytes())
                .unwrap_err()
                .message,
            too_deep
        );
        let unclosed = "[".repeat(levels);
        from_slice::<()>(unclosed.as_bytes()).unwrap_err();
    }
}

#[test]
fn nesting_up_to_the_limit_is_read() {
    let json = nested(r#"{"inner":"#, "}", 127).replace("\"inner\":}", "}");
    let mut level = from_slice::<Sample>(json.as_bytes()).unwrap();
    let mut levels = 1;
    while let Some(inner) = level.inner.take() {
        level = *inner;
        levels += 1;
    }
    assert_eq!(levels, 127);
    for name in ["unknown", "text", "any"] {
        let json = format!(r#"{{"{name}":{}}}"#, nested("[", "]", 126));
        let sample: Sample = from_slice(json.as_bytes()).unwrap();
        assert_eq!(super::write(&sample), json);
        #[cfg(feature = "serde")]
        assert_eq!(serde_json::to_string(&sample).unwrap(), json);
    }
    from_slice::<JsonValue>(nested("[", "]", 127).as_bytes()).unwrap();
}

#[test]
fn a_list_in_a_string_that_nests_too_deep_stays_a_string() {
    let text = nested("[", "]", 1000);
    let json = format!(r#"{{"list":"{text}"}}"#);
    assert_eq!(
        from_slice::<Sample>(json.as_bytes()).unwrap().list,
        Some(vec![text])
    );
}

#[test]
fn values_at_the_root_may_be_of_any_shape() {
    assert_eq!(from_slice::<Vec<i64>>(b"7").unwrap(), [7]);
    assert_eq!(from_slice::<JsonObject>(br#"{"a":1}"#).unwrap()["a"], 1);
    assert_eq!(from_slice::<Option<i64>>(b"null").unwrap(), None);
    assert_eq!(from_slice::<JsonValue>(b"null").unwrap(), JsonValue::Null);
    from_slice::<()>(b"null").unwrap();
    // The record is read, and only the notation is another one.
    let text = from_slice::<Sample>(br#""{\"text\":\"a\"}""#).unwrap().text;
    assert_eq!(text.as_deref(), Some("a"));
}

#[test]
fn a_root_that_would_be_lost_is_an_error() {
    fn error<T: Slot + Default>(json: &str) -> String {
        let error = from_slice::<T>(json.as_bytes())
            .err()
            .map(|error| error.to_string());
        let decoded = decode(json.as_bytes(), &mut T::default()).unwrap_err();
        assert_eq!(Some(decoded.to_string()), error, "{json}");
        error.unwrap()
    }
    let no_object = |found: &str| format!("expected an object, found {found} at the root (byte 0)");
    assert_eq!(error::<Sample>("[1]"), no_object("a list"));
    assert_eq!(error::<Sample>(r#""x""#), no_object("a string"));
    assert_eq!(error::<JsonObject>("7"), no_object("a number"));
    assert_eq!(
        error::<DateTime>(" {}"),
        "expected a string, found an object at the root (byte 1)"
    );
    assert_eq!(
        error::<Colour>("{}"),
        "expected a string, found an object at the root (byte 0)"
    );
    assert_eq!(
        error::<i64>(r#""x""#),
        "expected a 64-bit integer, found a string at the root (byte 0)"
    );
    // A text with a lone surrogate within makes no difference.
    assert_eq!(error::<Sample>(r#"["\ud800"]"#), no_object("a list"));
}

#[test]
fn a_lone_surrogate_that_nothing_keeps_is_an_error() {
    fn error<T: Slot + Default>(json: &str) -> (String, usize) {
        let error = from_slice::<T>(json.as_bytes()).err().unwrap();
        assert_eq!(error.message, "a lone surrogate, which a string cannot hold");
        (error.path, error.offset)
    }
    let at = |path: &str, offset| (String::from(path), offset);
    assert_eq!(error::<JsonValue>(r#""\ud83d""#), at("", 0));
    assert_eq!(error::<JsonValue>(r#"{"a":["b","\udc00"]}"#), at("a[1]", 10));
    assert_eq!(error::<JsonObject>(r#"{"a":"\ud83d"}"#), at("a", 5));
    assert_eq!(error::<String>(r#""\ud83d""#), at("", 0));
    assert_eq!(error::<DateTime>(r#""\ud83d""#), at("", 0));
    assert_eq!(error::<Colour>(r#""\ud83d""#), at("", 0));
    assert_eq!(error::<Vec<String>>(r#"[{},"\ud83d"]"#), at("[1]", 4));
    // A record and a union keep the text.
    for kept in [
        r#"{"text":"\ud83d"}"#,
        r#"{"either":["\ud83d"]}"#,
        r#"{"new":"\ud83d"}"#,
    ] {
        let sample = from_slice::<Sample>(kept.as_bytes()).unwrap();
        assert_eq!(super::write(&sample), kept);
    }
    let list = r#"[{"text":"\ud83d"}]"#;
    assert_eq!(
        super::write(&from_slice::<Vec<Sample>>(list.as_bytes()).unwrap()),
        list
    );
}
