//! Tests of raw fields: values that do not fit the schema are kept as they came, and written back.

use std::collections::HashSet;

use sdk_runtime::json;

use super::{Colour, Required, Sample, read, read_with_warning, read_with_warnings, rewritten, write};
use crate::record::{RawFields, RawJson, Record as _};

#[test]
fn raw_fields_stay_where_they_came_until_one_is_taken_away() {
    let mut fields = RawFields::default();
    for (name, value) in [("b", 1), ("a", 2), ("c", 3), ("d", 4)] {
        fields.insert(name, json!(value));
    }
    let written = |fields: &RawFields| {
        let field = |(name, value)| format!("{name}{value}");
        fields.iter().map(field).collect::<String>()
    };
    fields.insert("b", json!(5));
    assert_eq!(
        written(&fields),
        "b5a2c3d4",
        "a new value stands in the old place"
    );
    let found = |fields: &RawFields, name: &str| fields.get(name).map(ToString::to_string);
    let mut taken = |name: &str| fields.remove(name).map(|value| value.to_string());
    assert_eq!((taken("b"), taken("b")), (Some("5".into()), None));
    assert_eq!((written(&fields).as_str(), fields.len()), ("d4a2c3", 3));
    fields.insert("b", json!(6));
    fields.insert("d", json!(7));
    assert_eq!(written(&fields), "d7a2c3b6");
    for (name, value) in [("a", "2"), ("b", "6"), ("c", "3"), ("d", "7")] {
        assert_eq!(found(&fields, name).as_deref(), Some(value));
        assert_eq!(
            fields.remove(name).map(|value| value.to_string()).as_deref(),
            Some(value)
        );
        assert_eq!(found(&fields, name), None);
    }
    assert!(fields.is_empty());
    assert_eq!(fields, RawFields::default());
}

#[test]
fn raw_text_is_a_tree_on_request() {
    let read = |text: &str| text.parse::<RawJson>().unwrap().to_value();
    for text in [
        "null",
        "true",
        "-0.0",
        "18446744073709551615",
        "-9223372036854775808",
        "1.5e3",
        r#""\u00e9\ud83d\ude00\n\"""#,
        "[]",
        "{}",
        r#"{"b":[1,{"c":[[],{}]}],"a":"x","b2":false}"#,
    ] {
        let expected: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(read(text).unwrap(), expected, "{text}");
    }
    assert_eq!(read(r#"{"a":1,"a":2}"#).unwrap(), json!({ "a": 2 }));

    assert_eq!(
        read(r#"{"a":[1, -1e400]}"#).unwrap().to_string(),
        r#"{"a":[1,-1e400]}"#
    );
    assert_eq!(read(r#"{"a":"\ud800"}"#).unwrap(), json!({"a": "\u{fffd}"}));
}

#[test]
fn raw_text_is_one_json_value_even_if_no_string_of_ours_could_hold_it() {
    for text in [r#""\ud800""#, r#"{"a":["\udc00"]}"#, " 1e400 ", "-0"] {
        let raw: RawJson = text.parse().unwrap();
        assert_eq!(raw.as_str(), text.trim());
    }
    let too_deep = format!("{}{}", "[".repeat(128), "]".repeat(128));
    for text in ["", "NaN", "01", "[1,]", "1 2", r#""\x""#, "\"\u{1}\"", &too_deep] {
        let error = text.parse::<RawJson>().unwrap_err();
        assert!(
            error.to_string().starts_with("not a JSON value: "),
            "{text}: {error}"
        );
    }
}

#[test]
fn enums_compare_by_what_they_are_on_the_wire() {
    let texts = ["red", "green", "blue", "red", ""];
    let mut colours: Vec<Colour> = texts.map(Colour::from).into();
    colours.push(Colour::default());
    assert_eq!(colours[0], Colour::Red);
    assert_ne!(
        colours[4], colours[5],
        "an empty string is a value, and no value is none"
    );
    let different: HashSet<_> = colours.iter().cloned().collect();
    assert_eq!(different.len(), 5);
    colours.sort();
    let sorted: Vec<_> = colours.iter().map(Colour::as_str).collect();
    assert_eq!(sorted, ["", "", "blue", "green", "red", "red"]);
    assert_eq!(format!("{} {}", Colour::Red, Colour::from("mauve")), "red mauve");
}

#[test]
fn unknown_fields_are_kept_and_written_back() {
    let json = r#"{"text":"a","new":{"x": [1, 2.50, null]},"inner":{"other":null},"zzz":"\u00e9"}"#;
    let sample: Sample = read(json);
    assert_eq!(sample.text.as_deref(), Some("a"));
    assert_eq!(
        sample.raw_fields().get("new").unwrap().as_str(),
        r#"{"x": [1, 2.50, null]}"#
    );
    assert_eq!(
        sample.raw_fields().get("zzz").unwrap().to_value().unwrap(),
        json!("é")
    );
    assert_eq!(
        sample
            .inner
            .as_ref()
            .unwrap()
            .raw_fields()
            .get("other")
            .unwrap()
            .as_str(),
        "null"
    );
    let names: Vec<_> = sample.raw_fields().iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["new", "zzz"]);
    // Raw values have their white space and escapes. Typed fields are written first.
    assert_eq!(
        write(&sample),
        r#"{"text":"a","inner":{"other":null},"new":{"x": [1, 2.50, null]},"zzz":"\u00e9"}"#
    );
}

#[test]
fn a_value_that_does_not_fit_leaves_its_field_empty_and_is_written_back() {
    let cases = [
        (
            r#"{"text":{"zh": "x"}}"#,
            "text: expected a string, found an object",
        ),
        (r#"{"text":["x"]}"#, "text: expected a string, found a list"),
        (r#"{"flag":"maybe"}"#, "flag: expected a boolean, found a string"),
        (r#"{"flag":2}"#, "flag: expected a boolean, found a number"),
        (r#"{"int":1.5}"#, "int: expected a 64-bit integer, found a number"),
        (
            r#"{"int":"soon"}"#,
            "int: expected a 64-bit integer, found a string",
        ),
        (
            r#"{"int":true}"#,
            "int: expected a 64-bit integer, found a boolean",
        ),
        (
            r#"{"int":9223372036854775808}"#,
            "int: expected a 64-bit integer, found a number",
        ),
        (
            r#"{"int":1e19}"#,
            "int: expected a 64-bit integer, found a number",
        ),
        (
            r#"{"small":2147483648}"#,
            "small: expected a 32-bit integer, found a number",
        ),
        (r#"{"float":"NaN"}"#, "float: expected a number, found a string"),
        (r#"{"float":1e400}"#, "float: expected a number, found a number"),
        (
            r#"{"colour":{"name": "red"}}"#,
            "colour: expected a string, found an object",
        ),
        (
            r#"{"object":"plain text"}"#,
            "object: expected an object, found a string",
        ),
        (
            r#"{"object":[{"a":1}]}"#,
            "object: expected an object, found a list",
        ),
        (r#"{"map":7}"#, "map: expected an object, found a number"),
        (
            r#"{"inner":"plain text"}"#,
            "inner: expected an object, found a string",
        ),
        (
            r#"{"inners":"plain text"}"#,
            "inners: expected a list, found a string",
        ),
        (r#"{"inners":true}"#, "inners: expected a list, found a boolean"),
        (r#"{"ints":"x"}"#, "ints: expected a list, found a string"),
        (
            r#"{"nullable":{}}"#,
            "nullable: expected a string, found an object",
        ),
    ];
    for (json, expected) in cases {
        let (sample, warning) = read_with_warning::<Sample>(json);
        assert_eq!(warning, expected, "{json}");
        let typed = Sample {
            raw_fields: RawFields::default(),
            ..sample.clone()
        };
        assert_eq!(typed, Sample::default(), "{json}");
        assert_eq!(write(&sample), json);
    }
}

#[test]
fn what_fits_of_a_list_or_map_is_there_and_all_of_it_is_written_back() {
    let cases = [
        (
            r#"{"ints":[1, "x", 3, "y"]}"#,
            "ints[1]: expected a 64-bit integer, found a string",
        ),
        (
            r#"{"ints":[1, null, 3]}"#,
            "ints[1]: expected a value, found null",
        ),
    ];
    for (json, expected) in cases {
        let (sample, warning) = read_with_warning::<Sample>(json);
        assert_eq!(warning, expected);
        assert_eq!(sample.ints, Some(vec![1, 3]), "{json}");
        assert_eq!(write(&sample), json);
    }
    let json = r#"{"map":{"a":1,"b":"x","c":null}}"#;
    let (sample, warning) = read_with_warning::<Sample>(json);
    assert_eq!(warning, "map.b: expected a 64-bit integer, found a string");
    assert_eq!(
        sample.map.clone().unwrap().into_iter().collect::<Vec<_>>(),
        [("a".to_owned(), 1)]
    );
    assert_eq!(write(&sample), json);

    let json = r#"{"colours":[null,"red"],"list":["",null],"inners":[null]}"#;
    let (sample, warnings) = read_with_warnings::<Sample>(json);
    assert_eq!(warnings.len(), 3);
    assert_eq!(sample.colours.as_deref(), Some(&[Colour::Red][..]));
    assert_eq!(sample.list.as_deref(), Some(&[String::new()][..]));
    assert_eq!(sample.inners.as_deref(), Some(&[][..]));
    assert_eq!(
        write(&sample),
        r#"{"list":["",null],"inners":[null],"colours":[null,"red"]}"#
    );
}

#[test]
fn elements_with_a_misfit_inside_stay() {
    let json = r#"{"inners":[{"int":"x"},{"int":2}]}"#;
    let (sample, warning) = read_with_warning::<Sample>(json);
    assert_eq!(
        warning,
        "inners[0].int: expected a 64-bit integer, found a string"
    );
    assert_eq!(sample.inners.as_ref().unwrap().len(), 2);
    assert_eq!(sample.inners.as_ref().unwrap()[1].int, Some(2));
    assert_eq!(write(&sample), json);
}

#[test]
fn a_misfit_is_written_back_until_its_field_is_changed() {
    let (mut sample, _) = read_with_warnings::<Sample>(r#"{"int":1.5,"ints":[1,"x"],"text":"t"}"#);
    sample.text = Some("other".into());
    assert_eq!(write(&sample), r#"{"text":"other","int":1.5,"ints":[1,"x"]}"#);
    sample.int = Some(2);
    sample.ints.as_mut().unwrap().push(3);
    assert_eq!(write(&sample), r#"{"text":"other","int":2,"ints":[1,3]}"#);

    let (mut required, _) = read_with_warnings::<Required>(r#"{"flag":"maybe","text":{}}"#);
    assert!(!required.flag);
    required.flag = true;
    assert!(write(&required).starts_with(r#"{"text":{},"flag":true,"#));
    // Without the raw value, the empty field is written.
    assert_eq!(required.raw_fields_mut().remove("text").unwrap().as_str(), "{}");
    assert!(write(&required).starts_with(r#"{"text":"","flag":true,"#));
}

#[test]
fn of_a_field_that_stands_twice_the_later_counts() {
    assert_eq!(rewritten(r#"{"text":"a","text":"b"}"#), r#"{"text":"b"}"#);
    assert_eq!(rewritten(r#"{"text":"a","text":null}"#), "{}");
    assert_eq!(rewritten(r#"{"x":1,"y":2,"x":3}"#), r#"{"x":3,"y":2}"#);
    assert_eq!(rewritten(r#"{"list":["a"],"list":["b"]}"#), r#"{"list":["b"]}"#);
    assert_eq!(
        rewritten(r#"{"map":{"a":1,"b":2},"map":{"b":3,"b":4}}"#),
        r#"{"map":{"b":4}}"#
    );
    // Two objects are not merged.
    assert_eq!(
        rewritten(r#"{"inner":{"text":"a","x":1},"inner":{"int":2}}"#),
        r#"{"inner":{"int":2}}"#
    );
    let required: Required = read(r#"{"inner":{"left":"a","x":1},"inner":{"right":"b"}}"#);
    assert_eq!(
        (required.inner.left.as_deref(), required.inner.right.as_deref()),
        (None, Some("b"))
    );
    assert!(required.inner.raw_fields().is_empty());

    let (sample, _) = read_with_warnings::<Sample>(r#"{"int":"x","int":1}"#);
    assert_eq!((sample.int, sample.raw_fields().len()), (Some(1), 0));
    let (sample, _) = read_with_warnings::<Sample>(r#"{"int":1,"int":"x"}"#);
    assert_eq!(sample.int, None);
    assert_eq!(write(&sample), r#"{"int":"x"}"#);
}

#[test]
fn numbers_that_a_double_cannot_hold_are_kept_as_they_are_written() {
    for number in [
        "12345678901234567890123",
        "0.12345678901234567890",
        "-1e-400",
        "4.9406564584124654e-324",
        "1.23456789012345678e300",
        "123456789012345678.5",
    ] {
        for (json, warnings) in [
            (format!(r#"{{"object":{{"n":{number}}}}}"#), 0),
            (format!(r#"{{"any":[1,"a\"b",{number}]}}"#), 0),
            (format!(r#"{{"float":{number}}}"#), 1),
        ] {
            let (sample, found) = read_with_warnings::<Sample>(&json);
            assert_eq!(found.len(), warnings, "{json}");
            assert_eq!(write(&sample), json);
        }
    }
    // A double rounds this integer.
    let json = r#"{"float":9134213967937346704}"#;
    let (sample, warning) = read_with_warning::<Sample>(json);
    assert_eq!(
        warning,
        "float: expected a number with fewer digits, found one that would be rounded"
    );
    assert_eq!(write(&sample), json);
    let (sample, _) = read_with_warnings::<Sample>(r#"{"float":0.12345678901234567890}"#);
    assert!((sample.float.unwrap() - 0.123_456_789_012_345_68).abs() < f64::EPSILON);
    let (sample, _) = read_with_warnings::<Sample>(r#"{"int":3.00000000000000000001}"#);
    assert_eq!(sample.int, Some(3));
    assert_eq!(write(&sample), r#"{"int":3.00000000000000000001}"#);
}

#[test]
fn numbers_that_fit_are_written_as_numbers() {
    // The shortest text of some doubles has this many digits.
    let long = r#"{"float":39.904211000000004}"#;
    assert_eq!(rewritten(long), long);
    let json =
        r#"{"float":0.1,"object":{"a":18446744073709551615,"b":-9223372036854775808,"c":[2.5,"1e999"]}}"#;
    assert_eq!(rewritten(json), json);
}

#[test]
fn fields_that_the_schema_lacks_can_be_added() {
    let mut sample = Sample::default();
    sample.raw_fields_mut().insert("new", json!({ "a": [1] }));
    sample.raw_fields_mut().insert("text", json!(7));
    assert_eq!(write(&sample), r#"{"text":7,"new":{"a":[1]}}"#);
    // A typed value has priority over a raw one of the same name.
    sample.text = Some("typed".into());
    assert_eq!(write(&sample), r#"{"text":"typed","new":{"a":[1]}}"#);
}

#[test]
fn a_great_many_unknown_fields_take_no_great_time() {
    let fields: Vec<_> = (0..200_000).map(|n| format!("\"m{n}\":{n}")).collect();
    let json = format!("{{{}}}", fields.join(","));
    let sample: Sample = read(&json);
    assert_eq!(sample.raw_fields().len(), 200_000);
    assert_eq!(write(&sample), json);
}
