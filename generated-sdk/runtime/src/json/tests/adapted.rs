//! Tests of values with the same meaning in another type, and of absent fields.

use sdk_runtime::json;

use super::{
    Colour, Either, JsonObject, JsonValue, Nullable, Required, Sample, is_known, read, read_with_warning,
    rewritten, write,
};
use crate::json::from_slice;

#[test]
fn null_is_an_absent_field_of_any_type() {
    let nulls = r#"{"text":null,"flag":null,"int":null,"small":null,"float":null,"colour":null,"list":null,
        "ints":null,"inner":null,"inners":null,"map":null,"object":null,"any":null,"either":null,"secret":null}"#;
    let sample: Sample = read(nulls);
    assert_eq!(sample, Sample::default());
    assert_eq!(write(&sample), "{}");
    assert_eq!(read::<Sample>("null"), Sample::default());
}

#[test]
fn required_fields_that_are_missing_or_null_are_empty() {
    let nulls = r#"{"text":null,"flag":null,"int":null,"float":null,"colour":null,"list":null,"inner":null,
        "map":null,"object":null,"any":null,"either":null}"#;
    for json in ["{}", nulls] {
        let value: Required = read(json);
        assert_eq!(value.text, "");
        assert!(!value.flag);
        assert_eq!(value.int, 0);
        assert!(value.float.abs() < f64::EPSILON);
        assert_eq!(value.colour, Colour::default());
        assert!(value.list.is_empty());
        assert_eq!(value.inner.left, None);
        assert!(value.map.is_empty());
        assert_eq!(value.object, JsonObject::new());
        assert_eq!(value.any, JsonValue::Null);
        assert_eq!(value.either, Either::default());
        // The empty value of enums and unions has no JSON, so these are left out.
        assert_eq!(
            write(&value),
            r#"{"text":"","flag":false,"int":0,"float":0.0,"list":[],"inner":{},"map":{},"object":{},"any":null}"#
        );
    }
}

#[test]
fn nullable_tells_absent_null_and_a_value_apart() {
    assert_eq!(read::<Sample>("{}").nullable, Nullable::Absent);
    assert_eq!(read::<Sample>(r#"{"nullable":null}"#).nullable, Nullable::Null);
    assert_eq!(
        read::<Sample>(r#"{"nullable":""}"#).nullable,
        Nullable::Value(String::new())
    );
    for json in ["{}", r#"{"nullable":null}"#, r#"{"nullable":""}"#] {
        assert_eq!(rewritten(json), json);
    }
    // If the field occurs several times, the last one counts.
    assert_eq!(
        rewritten(r#"{"nullable":"a","nullable":null}"#),
        r#"{"nullable":null}"#
    );
    assert_eq!(
        rewritten(r#"{"nullable":null,"nullable":"a"}"#),
        r#"{"nullable":"a"}"#
    );
}

#[test]
fn one_value_is_a_list_of_one() {
    let sample: Sample = read(r#"{"list":"a","ints":7,"inners":{"text":"x"}}"#);
    assert_eq!(sample.list.as_deref(), Some(&["a".to_owned()][..]));
    assert_eq!(sample.ints.as_deref(), Some(&[7][..]));
    let inners = sample.inners.as_deref().unwrap();
    assert_eq!(inners.len(), 1);
    assert_eq!(inners[0].text.as_deref(), Some("x"));
    assert_eq!(
        write(&sample),
        r#"{"list":["a"],"ints":[7],"inners":[{"text":"x"}]}"#
    );
}

#[test]
fn a_list_may_come_as_json_in_a_string() {
    let lists: [(&str, &[&str]); 7] = [
        (r#""[\"a\",\"b\"]""#, &["a", "b"]),
        (r#"" [ \"a\" ] ""#, &["a"]),
        (r#""[]""#, &[]),
        (r#""""#, &[]),
        (r#""[\"\\u00e9\\n\"]""#, &["é\n"]),
        // Texts that only look like a list: a list of that one string.
        (r#""[\"a\"""#, &["[\"a\""]),
        (r#""[a] or [b]""#, &["[a] or [b]"]),
    ];
    for (json, expected) in lists {
        let sample: Sample = read(&format!(r#"{{"list":{json}}}"#));
        assert_eq!(sample.list.unwrap(), expected, "{json}");
    }
    assert_eq!(
        read::<Sample>(r#"{"ints":"[1, \"2\", 3.0]"}"#).ints,
        Some(vec![1, 2, 3])
    );
    let sample: Sample = read(r#"{"inners":"[{\"text\":\"x\"},{\"list\":\"[\\\"y\\\"]\"}]"}"#);
    let inners = sample.inners.unwrap();
    assert_eq!(inners[0].text.as_deref(), Some("x"));
    assert_eq!(inners[1].list.as_deref(), Some(&["y".to_owned()][..]));
}

#[test]
fn a_string_that_looks_like_json_stays_a_string() {
    for text in [r#"["a"]"#, "[]", r#"{"a":1}"#, "null", "true", "12", ""] {
        let json = json!({ "text": text, "nullable": text, "either": text, "any": text }).to_string();
        let sample: Sample = read(&json);
        assert_eq!(sample.text.as_deref(), Some(text));
        assert_eq!(sample.nullable, Nullable::Value(text.to_owned()));
        assert_eq!(sample.either, Some(Either::Text(text.to_owned())));
        assert_eq!(sample.any, Some(json!(text)));
    }
}

#[test]
fn numbers_and_booleans_may_come_in_strings() {
    let sample: Sample =
        read(r#"{"flag":"false","int":"-42","small":"7","float":"2.5","ints":["1","2"],"map":{"a":"3"}}"#);
    assert_eq!(sample.flag, Some(false));
    assert_eq!(sample.int, Some(-42));
    assert_eq!(sample.small, Some(7));
    assert_eq!(sample.float, Some(2.5));
    assert_eq!(sample.ints, Some(vec![1, 2]));
    assert_eq!(sample.map.as_ref().unwrap()["a"], 3);
    // They are written in their documented types.
    assert_eq!(
        write(&sample),
        r#"{"flag":false,"int":-42,"small":7,"float":2.5,"ints":[1,2],"map":{"a":3}}"#
    );
    for (json, expected) in [("\"true\"", true), ("1", true), ("0", false), ("\"1\"", true)] {
        assert_eq!(
            read::<Sample>(&format!(r#"{{"flag":{json}}}"#)).flag,
            Some(expected)
        );
    }
}

#[test]
fn strings_and_enums_take_scalars_as_they_are_written() {
    for scalar in ["1.50", "1e3", "true", "-0", "12345678901234567890123"] {
        let sample: Sample = read(&format!(
            r#"{{"text":{scalar},"colour":{scalar},"list":[{scalar}]}}"#
        ));
        assert_eq!(sample.text.as_deref(), Some(scalar));
        assert_eq!(sample.colour, Some(Colour::from(scalar)));
        assert_eq!(sample.list.as_deref(), Some(&[scalar.to_owned()][..]));
    }
}

#[test]
fn a_number_without_a_fraction_is_an_integer() {
    for (json, expected) in [
        ("3.0", 3),
        ("1e3", 1000),
        ("-2.50e1", -25),
        ("-0.0", 0),
        ("-0", 0),
    ] {
        assert_eq!(
            read::<Sample>(&format!(r#"{{"int":{json}}}"#)).int,
            Some(expected),
            "{json}"
        );
    }
    let extremes: Sample = read(r#"{"ints":[9223372036854775807,-9223372036854775808]}"#);
    assert_eq!(extremes.ints, Some(vec![i64::MAX, i64::MIN]));
    assert_eq!(read::<Sample>(r#"{"small":-2147483648}"#).small, Some(i32::MIN));
}

#[test]
fn enums_keep_values_that_are_not_documented() {
    let sample: Sample = read(r#"{"colour":"mauve","colours":["red","","BLUE"]}"#);
    let colour = sample.colour.clone().unwrap();
    assert_eq!(colour.as_str(), "mauve");
    assert!(!is_known(&colour));
    assert_eq!(
        sample.colours.as_deref(),
        Some(&[Colour::Red, Colour::from(""), Colour::from("BLUE")][..])
    );
    assert_eq!(
        write(&sample),
        r#"{"colour":"mauve","colours":["red","","BLUE"]}"#
    );
    assert_eq!(read::<Sample>(r#"{"colour":"blue"}"#).colour, Some(Colour::Blue));
    // An empty string is a value, and not absent.
    assert_eq!(
        write(&read::<Required>(r#"{"colour":""}"#)),
        r#"{"text":"","flag":false,"int":0,"float":0.0,"colour":"","list":[],"inner":{},"map":{},"object":{},"any":null}"#
    );
    assert_eq!(Colour::VALUES, ["red", "blue"]);
}

#[test]
fn unions_take_the_variant_of_the_shape() {
    let either = |json: &str| read::<Sample>(&format!(r#"{{"either":{json}}}"#)).either.unwrap();
    assert_eq!(either("7"), Either::Int(7));
    assert_eq!(either("\"7\""), Either::Text("7".into()));
    let Either::Pair(pair) = either(r#"{"left":"l","more":1}"#) else {
        panic!("another variant")
    };
    assert_eq!(pair.left.as_deref(), Some("l"));
    assert_eq!(pair.raw_fields.get("more").unwrap().as_str(), "1");

    let (sample, warning) = read_with_warning::<Sample>(r#"{"either":[1, 2]}"#);
    assert_eq!(
        warning,
        "either: expected a value of one of the documented types, found a list"
    );
    assert!(matches!(sample.either, Some(Either::UnknownValue(ref raw)) if raw.as_str() == "[1, 2]"));
    assert_eq!(write(&sample), r#"{"either":[1, 2]}"#);
}

#[test]
fn an_operation_without_a_result_takes_anything() {
    for json in ["null", "{}", "[]", "[1,{}]", "\"done\"", "true"] {
        from_slice::<()>(json.as_bytes()).unwrap();
    }
}

#[test]
fn a_lone_surrogate_is_replaced() {
    let (sample, warning) = read_with_warning::<Sample>(r#"{"any":"\\ud83d","text":"cut off \ud83d"}"#);
    assert_eq!(sample.text.as_deref(), Some("cut off \u{fffd}"));
    assert_eq!(sample.any, Some(json!("\\ud83d")));
    assert_eq!(warning, "text: a lone surrogate, replaced by U+FFFD");
    let cases = [
        (r"\ud83d\ude00", "😀"),
        (r"\ude00\ud83d", "\u{fffd}\u{fffd}"),
        (r"\ud83d\ud83d\ude00", "\u{fffd}😀"),
        (r"\uD83Dx\\u\u0041", "\u{fffd}x\\uA"),
    ];
    for (escaped, expected) in cases {
        let (sample, _) =
            super::read_with_warnings::<Sample>(&format!(r#"{{"text":"{escaped}","unknown":"{escaped}"}}"#));
        assert_eq!(sample.text.as_deref(), Some(expected), "{escaped}");
        let raw = sample.raw_fields.get("unknown").unwrap();
        assert_eq!(raw.as_str(), format!("\"{escaped}\""));
    }
}
