//! Tests of JSON of any shape in fields: nothing of it changes on the way through.

use sdk_runtime::{json, json_object};

use super::{
    JsonObject, JsonValue, Required, Sample, read, read_with_warning, read_with_warnings, rewritten, write,
};
use crate::json::{from_slice, to_value};
use crate::record::Record as _;

/// Values whose order or digits `serde_json`'s own types lose.
const EXACT: [&str; 5] = [
    r#"{"z":1,"f":1.10,"big":123456789012345678901234567890}"#,
    r#"{"b":{"y":1e400,"x":[-0.0,1E5,0.1000000000000000055511151231257827]},"a":null}"#,
    r#"{"m":18446744073709551616,"l":-9223372036854775809}"#,
    r#"{"":"","é":"\\ \" /","\n":"\u0000"}"#,
    "{}",
];

#[test]
fn order_and_digits_survive_in_every_place() {
    for value in EXACT {
        for field in ["object", "any"] {
            let json = format!(r#"{{"{field}":{value}}}"#);
            assert_eq!(rewritten(&json), json);
            let sample: Sample = read(&json);
            assert_eq!(write(&sample.clone()), json);
            assert!(sample.raw_fields().is_empty(), "{json}");
        }
        assert_eq!(write(&read::<JsonObject>(value)), value);
        assert_eq!(
            write(&read::<Vec<JsonObject>>(&format!("[{value}]"))),
            format!("[{value}]")
        );
        assert_eq!(
            write(&read::<JsonValue>(&format!("[{value}]"))),
            format!("[{value}]")
        );
    }
}

#[test]
fn what_the_program_sets_is_written_in_its_order() {
    let (mut sample, _) = read_with_warnings::<Sample>(r#"{"object":{"z":1.10,"a":1}}"#);
    sample.object.get_or_insert_default().insert("b", json!([null]));
    assert_eq!(write(&sample), r#"{"object":{"z":1.10,"a":1,"b":[null]}}"#);
}

#[test]
fn an_empty_list_an_empty_string_and_json_text_stand_for_the_object_that_they_mean() {
    let one = || json_object!({"a": 1});
    for (value, expected, found) in [
        ("[]", JsonObject::new(), "an empty list"),
        ("[ \n]", JsonObject::new(), "an empty list"),
        (r#""""#, JsonObject::new(), "an empty string"),
        (r#"" ""#, JsonObject::new(), "an empty string"),
        (r#""{\"a\":1}""#, one(), "an object in a string"),
        (r#"" {\"a\": 1 } ""#, one(), "an object in a string"),
    ] {
        let json = format!(r#"{{"object":{value}}}"#);
        let (mut sample, warning) = read_with_warning::<Sample>(&json);
        assert_eq!(warning, format!("object: expected an object, found {found}"));
        assert_eq!(sample.object, Some(expected));
        assert_eq!(write(&sample), json);
        sample.object.get_or_insert_default().insert("b", 1.5);
        assert!(write(&sample).ends_with(r#""b":1.5}}"#), "{}", write(&sample));

        // Where a map of a type is documented.
        let json = format!(r#"{{"map":{value}}}"#);
        let (mut sample, warning) = read_with_warning::<Sample>(&json);
        assert_eq!(warning, format!("map: expected an object, found {found}"));
        assert_eq!(
            sample.map.as_ref().map(|map| map.get("a").copied()),
            Some((value.contains('a')).then_some(1))
        );
        assert_eq!(write(&sample), json);
        sample.map.get_or_insert_default().insert("b".into(), 2);
        assert!(write(&sample).ends_with(r#""b":2}}"#), "{}", write(&sample));

        let field = format!(r#""object":{value}"#);
        let (required, _) = read_with_warnings::<Required>(&format!("{{{field}}}"));
        assert!(write(&required).contains(&field));
        // Where anything is documented, nothing stands for anything.
        assert_eq!(
            read::<Sample>(&json.replace("map", "any")).any,
            Some(value.parse().unwrap())
        );
    }
    let (list, warnings) = read_with_warnings::<Vec<JsonObject>>(r#"[[],{"b":2},"{\"a\":1}"]"#);
    assert_eq!(list, [JsonObject::new(), json_object!({"b": 2}), one()]);
    assert_eq!(
        warnings[0].to_string(),
        "[0]: expected an object, found an empty list"
    );
}

#[test]
fn a_struct_as_json_text_is_read_and_written_back_as_it_came() {
    let json = r#"{"inner":"{\"int\":1,\"new\":2.50}"}"#;
    let (mut sample, warning) = read_with_warning::<Sample>(json);
    assert_eq!(warning, "inner: expected an object, found an object in a string");
    assert_eq!(sample.inner.as_ref().unwrap().int, Some(1));
    assert_eq!(write(&sample), json);
    sample.inner.as_mut().unwrap().int = Some(2);
    assert_eq!(write(&sample), r#"{"inner":{"int":2,"new":2.50}}"#);
    // Nothing is no struct.
    for json in [r#"{"inner":""}"#, r#"{"inner":[]}"#] {
        let (sample, _) = read_with_warning::<Sample>(json);
        assert!(sample.inner.is_none());
        assert_eq!(write(&sample), json);
    }
}

#[test]
fn text_that_is_no_object_is_none() {
    for value in [
        r#""{""#,
        r#""{} x""#,
        r#""[1]""#,
        r#""null""#,
        "[{}]",
        "[[]]",
        "0",
        "false",
    ] {
        for field in ["object", "map"] {
            let json = format!(r#"{{"{field}":{value}}}"#);
            let (sample, _) = read_with_warning::<Sample>(&json);
            assert_eq!(
                (sample.object.as_ref(), sample.map.as_ref()),
                (None, None),
                "{json}"
            );
            assert_eq!(write(&sample), json);
        }
    }
}

#[test]
fn a_name_that_stands_twice_is_written_back_twice() {
    let json = r#"{"any":{"a":1,"b":[{"c":1,"c":2}],"a":3}}"#;
    let (sample, warning) = read_with_warning::<Sample>(json);
    assert_eq!(sample.any, Some(json!({"a": 3, "b": [{"c": 2}]})));
    assert_eq!(
        warning,
        "any.b[0].c: expected different names, found a name that stands twice"
    );
    assert_eq!(write(&sample), json);
}

#[test]
fn lone_surrogates_are_written_back() {
    for (json, warnings) in [
        (r#"{"text":"cut off \ud83d"}"#, 1),
        (r#"{"colour":"\udc00"}"#, 1),
        (r#"{"nullable":"\udc00\ud83d"}"#, 2),
        (r#"{"list":["a","\ud83d","b"]}"#, 1),
        (r#"{"list":"[\"\ud83d\"]"}"#, 1),
        (r#"{"map":{"\ud83d":1}}"#, 1),
        (r#"{"object":{"\ud83d":1,"b":"\ude00"}}"#, 2),
        (r#"{"any":["\ud83d\ude00","\ud83d"]}"#, 1),
        (r#"{"int":"\ud83d"}"#, 2),
        (r#"{"either":"\ud83d"}"#, 1),
        (r#"{"inners":[{"text":"\ud83d"},{"unknown":["\ud83d"]}]}"#, 2),
        (r#"{"inner":"{\"text\":\"\ud83d\"}"}"#, 2),
    ] {
        let (mut sample, found) = read_with_warnings::<Sample>(json);
        assert_eq!(write(&sample), json);
        assert_eq!(found.len(), warnings, "{json}: {found:?}");
        sample.text = Some(String::from("new"));
        assert!(write(&sample).starts_with(r#"{"text":"new""#));
    }
    let (sample, _) = read_with_warnings::<Sample>(r#"{"text":"a\ud83d","list":["b\ud83d"]}"#);
    assert_eq!(sample.text.as_deref(), Some("a\u{fffd}"));
    assert_eq!(sample.list.as_deref(), Some(&["b\u{fffd}".to_owned()][..]));
}

#[test]
fn a_generated_type_becomes_a_tree() {
    let sample: Sample = read(r#"{"text":"a","object":{"z":1.10,"a":[]},"new":{"x":1e400}}"#);
    let tree = to_value(&sample).unwrap();
    assert_eq!(tree.to_string(), write(&sample));
    assert_eq!(from_slice::<Sample>(tree.to_string().as_bytes()).unwrap(), sample);
}
