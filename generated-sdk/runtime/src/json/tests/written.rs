//! Tests of encoding, `serde` and equality.

use std::collections::BTreeMap;

use sdk_runtime::json;

use super::{Colour, Either, Nullable, Pair, Sample, read, write};
#[cfg(feature = "serde")]
use super::{Required, read_with_warnings};
use crate::record::{Record, sample};

fn full() -> Sample {
    Sample {
        text: Some("quote \" backslash \\ line\n\u{1}é".into()),
        flag: Some(false),
        int: Some(i64::MIN),
        small: Some(0),
        float: Some(-0.5),
        colour: Some(Colour::from("mauve")),
        list: Some(vec![]),
        ints: Some(vec![1, -2]),
        inner: Some(Box::default()),
        inners: Some(vec![
            Sample::default(),
            Sample {
                int: Some(1),
                ..Sample::default()
            },
        ]),
        map: Some(BTreeMap::from([("b".into(), 2), ("a\"".into(), 1)])),
        object: json!({ "k": [null, 1.5] }).as_object().cloned(),
        any: Some(json!(null)),
        nullable: Nullable::Null,
        either: Some(Either::Pair(Pair {
            left: Some(String::new()),
            ..Pair::default()
        })),
        secret: Some("s".into()),
        colours: Some(vec![Colour::Red]),
        ..Sample::default()
    }
}

sample! {
    // Names that JSON has to escape.
    Odd { 0 size: Option<i64> = "size\"", 1 path: Option<String> = "a\\b" }
    escaped_names: true
}

#[test]
fn names_are_escaped() {
    let text = r#"{"size\"":1,"a\\b":"x"}"#;
    let odd: Odd = read(text);
    assert_eq!((odd.size, odd.path.as_deref()), (Some(1), Some("x")));
    assert_eq!(write(&odd), text);
}

#[test]
fn everything_that_is_there_is_written() {
    assert_eq!(
        write(&full()),
        concat!(
            r#"{"text":"quote \" backslash \\ line\n\u0001é","flag":false,"int":-9223372036854775808,"small":0,"#,
            r#""float":-0.5,"colour":"mauve","list":[],"ints":[1,-2],"inner":{},"inners":[{},{"int":1}],"#,
            r#""map":{"a\"":1,"b":2},"object":{"k":[null,1.5]},"any":null,"nullable":null,"either":{"left":""},"#,
            r#""secret":"s","colours":["red"]}"#
        )
    );
    assert_eq!(write(&Sample::default()), "{}");
    assert_eq!(
        write(&Sample {
            float: Some(f64::NAN),
            ..Sample::default()
        }),
        r#"{"float":null}"#
    );
}

#[test]
fn what_is_written_reads_as_the_same_value() {
    // A `null` in a field for any JSON reads as an absent field.
    let sample = Sample {
        any: Some(json!([null])),
        ..full()
    };
    assert_eq!(read::<Sample>(&write(&sample)), sample);
}

#[cfg(feature = "serde")]
#[test]
fn serde_agrees() {
    let (odd, _) = read_with_warnings::<Sample>(
        r#"{"int":"x","ints":[1,"y"],"new":{"a":[1,null]},"either":[1],"inner":{"more":true},"nullable":"n"}"#,
    );
    let required: Required = read(r#"{"any":null}"#);
    for (value, json) in [
        (serde_json::to_value(full()).unwrap(), write(&full())),
        (serde_json::to_value(&odd).unwrap(), write(&odd)),
        (serde_json::to_value(&required).unwrap(), write(&required)),
    ] {
        assert_eq!(value, serde_json::from_str::<serde_json::Value>(&json).unwrap());
    }
    assert_eq!(serde_json::to_string(&odd).unwrap(), write(&odd));
    for json in [
        write(&full()),
        write(&odd),
        String::from(r#"{"list":"[\"a\"]","flag":"true","text":null}"#),
    ] {
        let by_serde: Sample = serde_json::from_str(&json).unwrap();
        assert_eq!(by_serde, read_with_warnings::<Sample>(&json).0);
    }
    assert_eq!(serde_json::to_value(Colour::Red).unwrap(), json!("red"));
    assert_eq!(
        serde_json::from_value::<Colour>("x".into()).unwrap(),
        Colour::from("x")
    );
    assert_eq!(serde_json::to_value(Either::Int(1)).unwrap(), json!(1));
    assert_eq!(
        serde_json::from_value::<Either>("t".into()).unwrap(),
        Either::Text("t".into())
    );
    serde_json::from_str::<Sample>("{").unwrap_err();
}

#[test]
fn absent_entries_of_a_map_are_left_out() {
    let map = BTreeMap::from([("a".to_owned(), Colour::default()), ("b".to_owned(), Colour::Red)]);
    assert_eq!(write(&map), r#"{"b":"red"}"#);
    #[cfg(feature = "serde")]
    {
        let mut out = Vec::new();
        crate::json::serialize_slot(&map, &mut serde_json::Serializer::new(&mut out)).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), r#"{"b":"red"}"#);
    }
}

#[test]
fn equality_looks_at_every_field() {
    assert_eq!(full(), full().clone());
    let changes: [fn(&mut Sample); 9] = [
        |sample| sample.text = None,
        |sample| sample.flag = Some(true),
        |sample| sample.inner = None,
        |sample| sample.inners.as_mut().unwrap()[1].int = None,
        |sample| sample.nullable = Nullable::Absent,
        |sample| sample.object.as_mut().unwrap().clear(),
        |sample| sample.map.as_mut().unwrap().clear(),
        |sample| sample.colours.as_mut().unwrap().push(Colour::Blue),
        |sample| sample.raw_fields.insert("new", json!(1)),
    ];
    for change in changes {
        let mut other = full();
        change(&mut other);
        assert_ne!(other, full());
        let (left, right): (&dyn Record, &dyn Record) = (&other, &other.clone());
        assert!(left == right);
    }
    let (sample, pair): (&dyn Record, &dyn Record) = (&Sample::default(), &Pair::default());
    assert!(sample != pair);
    let not_a_number = Sample {
        float: Some(f64::NAN),
        ..Sample::default()
    };
    assert_ne!(not_a_number, not_a_number.clone());
}

#[test]
fn raw_fields_are_equal_in_any_order() {
    assert_eq!(
        read::<Sample>(r#"{"x":1,"y":2}"#),
        read::<Sample>(r#"{"y":2,"x":1}"#)
    );
    assert_ne!(read::<Sample>(r#"{"x":1}"#), read::<Sample>(r#"{"x":2}"#));
    assert_ne!(read::<Sample>(r#"{"x":1}"#), read::<Sample>("{}"));
}

#[test]
fn every_character_that_needs_it_is_escaped_wherever_it_stands() {
    for length in 0..40_usize {
        for position in 0..length {
            for byte in 0..=127_u8 {
                let mut bytes = vec![b'a'; length];
                bytes[position] = byte;
                let text = String::from_utf8(bytes).unwrap();
                let sample = Sample {
                    text: Some(text.clone()),
                    ..Sample::default()
                };
                let expected = serde_json::to_string(&text).unwrap();
                assert_eq!(write(&sample), format!(r#"{{"text":{expected}}}"#));
            }
        }
    }
}

#[test]
fn other_characters_are_written_as_they_are() {
    let text = "\u{7f}\u{80}é€漢字🦀 and some more, so that it is long enough";
    let sample = Sample {
        text: Some(text.to_owned()),
        ..Sample::default()
    };
    assert_eq!(write(&sample), format!(r#"{{"text":"{text}"}}"#));
}
