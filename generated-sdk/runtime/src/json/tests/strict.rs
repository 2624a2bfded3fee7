//! Tests of strict reading, for which every difference from the schema is an error.

use super::{JsonValue, Required, Sample};
use crate::json::from_slice_strict;

fn refusal(json: &str) -> String {
    from_slice_strict::<Sample>(json.as_bytes())
        .unwrap_err()
        .to_string()
}

#[test]
fn every_difference_is_an_error() {
    let cases = [
        (
            r#"{"text":"a","new":1}"#,
            "unknown field of Sample at new (byte 18)",
        ),
        (
            r#"{"inner":{"new":1}}"#,
            "unknown field of Sample at inner.new (byte 16)",
        ),
        (
            r#"{"text":null}"#,
            "expected a value, or no field, found null at text (byte 8)",
        ),
        (
            r#"{"text":1}"#,
            "expected a string, found a number at text (byte 8)",
        ),
        (
            r#"{"text":[]}"#,
            "expected a string, found a list at text (byte 8)",
        ),
        (
            r#"{"flag":"true"}"#,
            "expected a boolean, found a string at flag (byte 8)",
        ),
        (
            r#"{"int":3.0}"#,
            "expected a 64-bit integer, found a number at int (byte 7)",
        ),
        (
            r#"{"int":"3"}"#,
            "expected a 64-bit integer, found a string at int (byte 7)",
        ),
        (
            r#"{"float":"3"}"#,
            "expected a number, found a string at float (byte 9)",
        ),
        (
            r#"{"colour":"mauve"}"#,
            "`mauve` is not a documented Colour at colour (byte 10)",
        ),
        (
            r#"{"list":"a"}"#,
            "expected a list, found a string at list (byte 8)",
        ),
        (
            r#"{"list":"[\"a\"]"}"#,
            "expected a list, found a list in a string at list (byte 8)",
        ),
        (
            r#"{"list":""}"#,
            "expected a list, found an empty string at list (byte 8)",
        ),
        (
            r#"{"list":["a",1]}"#,
            "expected a string, found a number at list[1] (byte 13)",
        ),
        (
            r#"{"either":true}"#,
            "expected a value of one of the documented types, found a boolean at either (byte 10)",
        ),
        (
            r#"{"object":"{\"n\":1}"}"#,
            "expected an object, found an object in a string at object (byte 10)",
        ),
        (
            r#"{"any":[{"a":1,"a":2}]}"#,
            "expected different names, found a name that stands twice at any[0].a (byte 15)",
        ),
    ];
    for (json, expected) in cases {
        assert_eq!(refusal(json), expected, "{json}");
    }
    assert_eq!(
        from_slice_strict::<Required>(br#"{"text":""}"#)
            .unwrap_err()
            .to_string(),
        "required field `flag` of Required is missing at the root (byte 0)"
    );
}

#[test]
fn what_is_documented_passes() {
    let json = br#"{"text":"a","flag":false,"int":-1,"small":2,"float":1,"colour":"red","list":[],"ints":[1],
        "inner":{},"inners":[{}],"map":{"a":1},"object":{"x":null},"any":[null],"nullable":null,"either":"e",
        "secret":"s","colours":["blue"]}"#;
    from_slice_strict::<Sample>(json).unwrap();
    // A field of any type may be `null`.
    let json = br#"{"text":"","flag":true,"int":0,"float":0.5,"colour":"red","list":[],"inner":{},"map":{},
        "object":{},"any":null,"either":1}"#;
    from_slice_strict::<Required>(json).unwrap();
    from_slice_strict::<JsonValue>(b"null").unwrap();
}
