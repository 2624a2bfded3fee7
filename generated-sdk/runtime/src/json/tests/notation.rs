//! Tests of numbers and booleans in other notations than ours: what is adapted loses nothing.

use std::collections::BTreeMap;

use super::{Sample, read, read_with_warning, read_with_warnings, rewritten, write};
use crate::record::Record as _;

#[test]
fn a_text_is_an_integer_if_the_integer_would_be_written_so() {
    for (text, expected) in [
        ("0", 0),
        ("86", 86),
        ("-5", -5),
        ("9223372036854775807", i64::MAX),
        ("-9223372036854775808", i64::MIN),
    ] {
        let sample: Sample = read(&format!(r#"{{"int":"{text}"}}"#));
        assert_eq!(sample.int, Some(expected));
        assert_eq!(write(&sample), format!(r#"{{"int":{text}}}"#));
    }
    let others = [
        "0086",
        "+5",
        " 7 ",
        "7 ",
        "1e2",
        "-0",
        "00",
        "4.0",
        "1_000",
        "",
        "-",
        "\u{ff11}",
        "0x10",
        "9223372036854775808",
    ];
    for text in others {
        let json =
            format!(r#"{{"int":"{text}","small":"{text}","ints":["1","{text}"],"map":{{"a":"{text}"}}}}"#);
        let (sample, warnings) = read_with_warnings::<Sample>(&json);
        assert_eq!((sample.int, sample.small), (None, None), "{json}");
        assert_eq!(sample.ints, Some(vec![1]), "{json}");
        assert_eq!(sample.map.as_ref().map(BTreeMap::len), Some(0), "{json}");
        let paths: Vec<_> = warnings.iter().map(|warning| warning.path.as_str()).collect();
        assert_eq!(paths, ["int", "small", "ints[1]", "map.a"], "{json}");
        assert_eq!(warnings[0].message, "expected a 64-bit integer, found a string");
        assert_eq!(write(&sample), json);
    }
    let (mut sample, warning) = read_with_warning::<Sample>(r#"{"int":"0086"}"#);
    assert_eq!(warning, "int: expected a 64-bit integer, found a string");
    sample.int = Some(86);
    assert_eq!(write(&sample), r#"{"int":86}"#);
}

#[test]
fn a_text_is_a_number_if_the_number_would_be_written_so() {
    for (text, expected) in [
        ("2.5", 2.5),
        ("-0.1", -0.1),
        ("1.0", 1.0),
        ("7", 7.0),
        ("-3", -3.0),
    ] {
        let sample: Sample = read(&format!(r#"{{"float":"{text}"}}"#));
        assert_eq!(sample.float, Some(expected), "{text}");
    }
    for text in [
        "2.50",
        "02.5",
        "+2.5",
        ".5",
        "5.",
        "1e2",
        " 1.5",
        "-0",
        "inf",
        "nan",
        "12345678901234567",
    ] {
        let json = format!(r#"{{"float":"{text}"}}"#);
        let (sample, warning) = read_with_warning::<Sample>(&json);
        assert_eq!(warning, "float: expected a number, found a string");
        assert_eq!(sample.float, None, "{text}");
        assert_eq!(write(&sample), json);
    }
}

#[test]
fn an_adapted_value_is_written_as_it_came_until_its_field_is_changed() {
    for json in [
        r#"{"int":3.0}"#,
        r#"{"int":1e2}"#,
        r#"{"int":-0}"#,
        r#"{"int":-2.50E+1}"#,
        r#"{"small":7.00}"#,
        r#"{"float":1}"#,
        r#"{"float":-0}"#,
        r#"{"float":1.50}"#,
        r#"{"float":1e2}"#,
        r#"{"float":"1"}"#,
        r#"{"flag":1}"#,
        r#"{"flag":"0"}"#,
        r#"{"ints":[1,2.0,-0]}"#,
        r#"{"ints":3.0}"#,
        r#"{"ints":"[1, 2.0]"}"#,
        r#"{"map":{"b":1e2,"a":1}}"#,
        r#"{"inner":{"int":3.0}}"#,
        r#"{"inners":[{"int":3.0},{"flag":1}]}"#,
    ] {
        let sample: Sample = read(json);
        assert_eq!(write(&sample), json);
        assert_eq!(write(&sample.clone()), json);
        assert_eq!(serde_json::to_string(&sample).map(drop).ok(), Some(()));
        // The field has the value, so it is no raw field.
        assert!(sample.raw_fields().is_empty());
        assert_eq!(format!("{:?}", sample.raw_fields()), "{}");
    }
    let mut sample: Sample = read(r#"{"int":3.0,"flag":1,"float":1}"#);
    assert_eq!(
        (sample.int, sample.flag, sample.float),
        (Some(3), Some(true), Some(1.0))
    );
    assert_eq!(
        sample,
        Sample {
            int: Some(3),
            flag: Some(true),
            float: Some(1.0),
            ..Sample::default()
        }
    );
    sample.int = Some(4);
    sample.flag = Some(false);
    assert_eq!(write(&sample), r#"{"flag":false,"int":4,"float":1}"#);
    sample.float = None;
    assert_eq!(write(&sample), r#"{"flag":false,"int":4}"#);
    // What the program removes or adds has priority.
    let mut sample: Sample = read(r#"{"int":3.0}"#);
    assert_eq!(sample.raw_fields_mut().remove("int"), None);
    assert_eq!(write(&sample), r#"{"int":3.0}"#);
    sample.raw_fields_mut().insert("int", "x");
    assert_eq!(write(&sample), r#"{"int":3}"#);
}

#[test]
fn the_first_misfit_is_reported_and_not_what_was_adapted() {
    let json = r#"{"ints":[2.0,"x",-0]}"#;
    let (sample, warning) = read_with_warning::<Sample>(json);
    assert_eq!(warning, "ints[1]: expected a 64-bit integer, found a string");
    assert_eq!(sample.ints, Some(vec![2, 0]));
    assert_eq!(sample.raw_fields().len(), 1);
    assert_eq!(write(&sample), json);
    // A field that stands twice: the later one counts.
    assert_eq!(rewritten(r#"{"int":3.0,"int":4}"#), r#"{"int":4}"#);
    assert_eq!(rewritten(r#"{"int":4,"int":3.0}"#), r#"{"int":3.0}"#);
    assert_eq!(rewritten(r#"{"int":3.0,"int":null}"#), "{}");
}

#[test]
fn numbers_and_booleans_keep_their_text_in_a_field_for_strings() {
    let json = r#"{"text":1.50,"colour":1e3,"list":[true,-0]}"#;
    assert_eq!(
        rewritten(json),
        r#"{"text":"1.50","colour":"1e3","list":["true","-0"]}"#
    );
}
