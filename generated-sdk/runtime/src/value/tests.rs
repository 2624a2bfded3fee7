//! Tests of JSON values.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use proptest::prelude::{Strategy, any};
use proptest::{prop_assert_eq, proptest};
use sdk_runtime::{JsonNumber, JsonObject, JsonValue, json, json_object};

fn parsed(text: &str) -> JsonValue {
    text.parse().unwrap()
}

fn number(text: &str) -> JsonNumber {
    text.parse().unwrap()
}

#[test]
fn order_and_digits_are_kept() {
    let text = r#"{"z":1,"f":1.10,"big":123456789012345678901234567890,"a":{"y":1e400,"b":[-0.0,1E+2]}}"#;
    assert_eq!(parsed(text).to_string(), text);
    assert_eq!(parsed(text).clone(), parsed(text));
    assert_eq!(parsed(text)["z"], 1);
}

#[test]
fn text_that_is_not_json_is_an_error() {
    for text in [
        "",
        "{",
        "[1,]",
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e",
        "NaN",
        "Infinity",
        "-Infinity",
        "nul",
        "1 2",
        r#"{"a"}"#,
        r#""\ud83d""#,
    ] {
        assert!(text.parse::<JsonValue>().is_err(), "{text}");
        assert!(text.parse::<JsonNumber>().is_err(), "{text}");
    }
}

#[test]
fn numbers_are_equal_by_their_value() {
    for (left, right) in [
        ("1.10", "1.1"),
        ("100", "1e2"),
        ("1E+2", "100.000"),
        ("-0", "0.0"),
        ("0.001", "1e-3"),
        ("1e400", "10e399"),
        (
            "123456789012345678901234567890",
            "123456789012345678901234567890.0",
        ),
        ("1e99999999999999999999", "1e99999999999999999999"),
    ] {
        assert_eq!(number(left), number(right));
    }
    for (left, right) in [
        ("1", "-1"),
        ("1.1", "1.11"),
        ("10", "1"),
        ("0.1", "0.10000000000000000001"),
        ("123456789012345678901234567890", "123456789012345678901234567891"),
        ("1e99999999999999999999", "10e99999999999999999998"),
    ] {
        assert_ne!(number(left), number(right));
    }
}

#[test]
fn numbers_are_read_as_the_types_that_hold_them() {
    assert_eq!(number("7").as_i64(), Some(7));
    assert_eq!(number("7.0").as_i64(), None);
    assert_eq!(number("18446744073709551615").as_i64(), None);
    assert_eq!(number("18446744073709551615").as_u64(), Some(u64::MAX));
    assert_eq!(number("-1").as_u64(), None);
    assert_eq!(number("1e400").as_f64(), None);
    assert_eq!(number("1e2").as_f64(), Some(100.0));
    assert_eq!(JsonNumber::from_f64(f64::NAN), None);
    assert_eq!(JsonNumber::from(i128::MIN).as_str(), i128::MIN.to_string());
    assert_eq!(JsonValue::from(0.1_f32).to_string(), "0.1");
    assert_eq!(JsonValue::from(f64::INFINITY), JsonValue::Null);
}

#[test]
fn parts_are_found_by_name_position_and_pointer() {
    let mut value = json!({"list": [{"a/b": 1, "m~n": 2, "": 3}], "flag": true});
    assert_eq!(value["list"][0]["a/b"], 1);
    assert_eq!(value["list"][7]["x"]["y"], JsonValue::Null);
    assert_eq!(value.get("flag").and_then(JsonValue::as_bool), Some(true));
    assert_eq!(value.get(0), None);
    let name = String::from("flag");
    assert_eq!(value.get(&name), value.get("flag"));
    for (pointer, expected) in [
        ("", Some(value.clone())),
        ("/list/0/a~1b", Some(json!(1))),
        ("/list/0/m~0n", Some(json!(2))),
        ("/list/0/", Some(json!(3))),
        ("/list/00", None),
        ("/list/+0", None),
        ("/list/1", None),
        ("list", None),
        ("/flag/x", None),
    ] {
        assert_eq!(value.pointer(pointer).cloned(), expected, "{pointer}");
    }
    *value.pointer_mut("/list/0/m~0n").unwrap() = json!("new");
    *value.get_mut("flag").unwrap() = JsonValue::Null;
    assert_eq!(value["list"][0]["m~n"], "new");
    assert_eq!(
        value.get_mut("list").unwrap().take(),
        json!([{"a/b": 1, "m~n": "new", "": 3}])
    );
}

#[test]
fn values_compare_with_those_of_rust() {
    let value = json!({"text": "a", "whole": 7, "half": 0.5, "flag": false, "list": ["x"]});
    assert_eq!(value["text"], "a");
    assert_eq!(value["text"], String::from("a"));
    assert_eq!("a", value["text"]);
    assert_eq!(value["whole"], 7_u8);
    assert_eq!(7_i64, value["whole"]);
    assert_eq!(parsed("7.0"), 7);
    assert_ne!(parsed("7.5"), 7);
    assert_eq!(value["half"], 0.5);
    assert_eq!(value["flag"], false);
    assert_ne!(value["whole"], "7");
    assert_eq!(
        value,
        serde_json::json!({"list": ["x"], "flag": false, "half": 0.5, "whole": 7, "text": "a"})
    );
}

#[test]
fn json_is_written_in_the_order_of_the_program() {
    let (name, missing) = (String::from("Printer"), None::<i64>);
    let value = json!({
        "z": null,
        "nested": {"list": [null, [], {}, [1, [2]], {"a": {}},], "expression": 1 + 2},
        (name.as_str()): &name,
        (format!("{}-{}", name, 1)): missing,
        "negative": -1,
        "method": [1, 2].len(),
        "words": vec!["a", "b"],
    });
    assert_eq!(
        value.to_string(),
        r#"{"z":null,"nested":{"list":[null,[],{},[1,[2]],{"a":{}}],"expression":3},"Printer":"Printer","Printer-1":null,"negative":-1,"method":2,"words":["a","b"]}"#
    );
    assert_eq!(json!(null), JsonValue::Null);
    assert_eq!(json!([]), JsonValue::Array(Vec::new()));
    assert_eq!(json_object!({}), JsonObject::new());
}

#[test]
fn the_alternate_form_is_indented() {
    let value = json!({"a": [1, {}], "b": {"c": []}});
    let expected = "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": {\n    \"c\": []\n  }\n}";
    assert_eq!(format!("{value:#}"), expected);
    assert_eq!(format!("{value:?}"), value.to_string());
}

#[test]
fn an_object_keeps_its_order_however_it_is_changed() {
    for count in [3_usize, 16, 17, 1000] {
        let names: Vec<_> = (0..count).map(|n| format!("name {}", n * 7919 % count)).collect();
        let mut object: JsonObject = names.iter().map(|name| (name.clone(), name.len())).collect();
        assert!(object.keys().eq(&names));
        assert_eq!(
            object.insert(names[1].clone(), "new"),
            Some(names[1].len().into())
        );
        assert_eq!(object.len(), count);
        assert_eq!(object[names[1].as_str()], "new");

        assert_eq!(object.remove(&names[0]), Some(names[0].len().into()));
        assert_eq!(object.remove(&names[0]), None);
        object.insert(names[0].clone(), 0);
        assert!(object.keys().eq(names.iter().skip(1).chain(names.first())));
        object.retain(|name, _| name != names[1]);
        assert!(object.get(&names[1]).is_none());
        assert_eq!(object[names[2].as_str()], names[2].len());

        let mut reversed: JsonObject = object.clone().into_iter().rev().collect();
        assert_eq!(reversed, object);
        reversed["another"] = json!(1);
        assert_ne!(reversed, object);
        assert_eq!(reversed.iter().next_back(), Some(("another", &json!(1))));
        for value in reversed.values_mut() {
            *value = JsonValue::Null;
        }
        assert!(reversed.into_iter().all(|(_, value)| value.is_null()));
        object.clear();
        assert!(object.is_empty() && object.get(&names[2]).is_none());
    }
}

#[test]
fn collections_become_json() {
    assert_eq!(json!(BTreeMap::from([("a", 1)])), json!({"a": 1}));
    assert_eq!(JsonValue::from(&["a", "b"][..]), json!(["a", "b"]));
    assert_eq!(
        [("a", 1), ("b", 2)].into_iter().collect::<JsonValue>(),
        json!({"a": 1, "b": 2})
    );
    assert_eq!(
        JsonObject::try_from(json!({"a": 1})),
        Ok(JsonObject::new().with("a", 1))
    );
    assert_eq!(JsonObject::try_from(json!([1])), Err(json!([1])));
    let mut object = JsonObject::with_capacity(2);
    object.extend([("a", true)]);
    assert_eq!(JsonValue::from(object), json!({"a": true}));
}

#[test]
fn serde_json_gets_what_it_can_hold() {
    let value = parsed(r#"{"a":[1.10,-7,18446744073709551615,"x",null,true],"b":0.30000000000000004}"#);
    let theirs = serde_json::Value::try_from(value.clone()).unwrap();
    assert_eq!(theirs["a"][0], 1.1);
    assert_eq!(JsonValue::from(theirs), value);
    for text in [
        "1e400",
        "123456789012345678901234567890",
        "0.1000000000000000055511151231257827",
    ] {
        let error = serde_json::Value::try_from(json!([parsed(text)])).unwrap_err();
        assert_eq!(error.number().as_str(), text);
    }
}

#[test]
fn the_deepest_value_is_read_compared_copied_printed_and_dropped() {
    let deepest = format!("{}{}", r#"{"a":["#.repeat(63), "]}".repeat(63));
    let thread = std::thread::Builder::new().stack_size(512 * 1024);
    let work = move || {
        let value = parsed(&deepest);
        assert_eq!(value.clone(), value);
        assert_eq!(value.to_string(), deepest);
        assert!(format!("[[{deepest}]]").parse::<JsonValue>().is_err());
    };
    thread.spawn(work).unwrap().join().unwrap();
}

fn tree() -> impl Strategy<Value = JsonValue> {
    let leaf = proptest::prop_oneof![
        proptest::strategy::Just(JsonValue::Null),
        any::<bool>().prop_map(JsonValue::from),
        any::<i64>().prop_map(JsonValue::from),
        any::<f64>().prop_map(JsonValue::from),
        "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,5})?".prop_map(|text| parsed(&text)),
        any::<String>().prop_map(JsonValue::from),
    ];
    leaf.prop_recursive(4, 64, 20, |inner| {
        proptest::prop_oneof![
            proptest::collection::vec(inner.clone(), 0..20).prop_map(JsonValue::from),
            proptest::collection::vec((any::<String>(), inner), 0..20)
                .prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn written_values_read_as_the_same(value in tree()) {
        let text = value.to_string();
        prop_assert_eq!(parsed(&text), value.clone());
        prop_assert_eq!(parsed(&text).to_string(), text.clone());
        prop_assert_eq!(parsed(&format!("{value:#}")).to_string(), text);
    }

    #[test]
    fn any_text_is_a_number_by_the_rules_of_json(text in "[-+.0-9eE]{0,12}") {
        let by_serde_json = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
        prop_assert_eq!(text.parse::<JsonNumber>().is_ok(), by_serde_json, "{}", text);
    }
}

#[test]
fn removing_fields_one_by_one_leaves_the_others_in_place() {
    const COUNT: usize = 4000;
    let name = |number: usize| format!("field {number}");
    let mut object: JsonObject = (0..COUNT).map(|number| (name(number), number)).collect();
    // From the front, from the back, and from the middle, by turns.
    let mut left: Vec<usize> = (0..COUNT).collect();
    while !left.is_empty() {
        let place = match left.len() % 3 {
            0 => 0,
            1 => left.len() - 1,
            _ => left.len() / 2,
        };
        let number = left.remove(place);
        assert_eq!(object.remove(&name(number)), Some(JsonValue::from(number)));
        assert_eq!(object.remove(&name(number)), None);
        if left.len() % 500 == 7 || left.len() < 20 {
            let expected: Vec<String> = left.iter().map(|&number| name(number)).collect();
            assert_eq!(object.keys().collect::<Vec<_>>(), expected);
            for &number in &left {
                assert_eq!(object.get(&name(number)), Some(&JsonValue::from(number)));
            }
        }
    }
    assert!(object.is_empty());
    for number in 0..40 {
        object.insert(name(number), number);
    }
    assert_eq!(object["field 39"], 39);
    assert_eq!(object.insert(name(3), true), Some(JsonValue::from(3)));
}
