//! Tests of the serde impls: with `serde_json` nothing is lost, and other formats get what they can hold.

use sdk_runtime::json;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{JsonObject, JsonValue, Sample, read, read_with_warnings, write};
use crate::DateTime;
use crate::json::serde_bridge::raw_value_name;
use crate::record::Record as _;

/// A sample with raw fields, and free JSON that no double holds.
const ODD: &str = r#"{"text":"cut \ud83d","int":"x","object":{"z":1.10,"a":1e400},"any":[123456789012345678901234567890],"nullable":null,"new":{"y": 1.50, "x": ["\ud800", -0.0]}}"#;

/// The struct of a program around ours.
#[derive(Serialize, Deserialize)]
struct Outer {
    id: u64,
    sample: Sample,
    free: JsonValue,
    more: Vec<JsonObject>,
}

/// A struct whose other fields are free JSON.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flat {
    id: u64,
    #[serde(flatten)]
    rest: JsonObject,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant)]
enum Untagged {
    Id(u64),
    Sample(Sample),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Tagged {
    Sample(Sample),
}

fn by_every_reader<T: DeserializeOwned>(json: &str) -> [T; 3] {
    [
        serde_json::from_str(json).unwrap(),
        serde_json::from_slice(json.as_bytes()).unwrap(),
        serde_json::from_reader(json.as_bytes()).unwrap(),
    ]
}

#[test]
fn nothing_is_lost_on_the_way_through_serde_json() {
    for value in by_every_reader::<Sample>(ODD) {
        assert_eq!(value, read_with_warnings::<Sample>(ODD).0);
        assert_eq!(serde_json::to_string(&value).unwrap(), ODD);
        assert_eq!(serde_json::to_vec(&value).unwrap(), ODD.as_bytes());
    }
    let json = format!(
        r#"{{"id":7,"sample":{ODD},"free":{{"b":1E400,"a":[1.10,-0,18446744073709551615]}},"more":[{{"z":0.10}}]}}"#
    );
    for value in by_every_reader::<Outer>(&json) {
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
        let pretty = serde_json::to_string_pretty(&value).unwrap();
        let again: Outer = serde_json::from_str(&pretty).unwrap();
        assert_eq!(serde_json::to_string(&again).unwrap(), json);
    }
}

#[test]
fn values_at_the_root_are_those_of_the_reader() {
    for json in [
        "null",
        "true",
        "-7",
        "1.10",
        r#""text""#,
        "[1,[]]",
        "{}",
        r#"{"b":1,"a":{}}"#,
    ] {
        let [value, ..] = by_every_reader::<JsonValue>(json);
        assert_eq!(value.to_string(), json);
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
    }
    assert_eq!(
        serde_json::from_str::<JsonObject>(r#"{"b":1,"a":2}"#)
            .unwrap()
            .to_string(),
        r#"{"b":1,"a":2}"#
    );
    for json in ["[]", "7", "null"] {
        serde_json::from_str::<JsonObject>(json).unwrap_err();
    }
    for json in ["{", "1 2", "[1,]"] {
        serde_json::from_str::<JsonValue>(json).unwrap_err();
        serde_json::from_str::<Sample>(json).unwrap_err();
    }
    let too_deep = format!("{}{}", "[".repeat(128), "]".repeat(128));
    serde_json::from_str::<JsonValue>(&too_deep).unwrap_err();
}

#[test]
fn a_tree_of_serde_json_gets_what_it_can_hold() {
    let sample: Sample = read(r#"{"object":{"z":1.10,"a":18446744073709551615},"new":[0.5]}"#);
    let tree = serde_json::to_value(&sample).unwrap();
    assert_eq!(
        tree,
        serde_json::json!({"object": {"z": 1.1, "a": u64::MAX}, "new": [0.5]})
    );
    assert_eq!(serde_json::from_value::<Sample>(tree).unwrap(), sample);
    assert_eq!(
        serde_json::from_value::<JsonValue>(serde_json::json!([{"a": null}])).unwrap(),
        json!([{"a": null}])
    );

    for (json, expected) in [
        (
            r#"{"any":1e400}"#,
            "the number 1e400 cannot be written in this format without a change",
        ),
        (
            r#"{"new":[123456789012345678901234567890]}"#,
            "the number 123456789012345678901234567890 cannot be written in this format without a change",
        ),
        (
            r#"{"new":"\ud800"}"#,
            "a raw value with a lone surrogate cannot be written in this format",
        ),
    ] {
        let sample = read_with_warnings::<Sample>(json).0;
        let error = serde_json::to_value(&sample).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
        let error = serde_yaml::to_string(&sample).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn yaml_is_read_and_written() {
    let sample: Sample = read(
        r#"{"text":"a","int":7,"float":0.5,"colour":"red","list":["1","true"],"object":{"z":1.10,"a":[null,{"x":-3}]},"nullable":null,"new":{"b":[1]}}"#,
    );
    let yaml = serde_yaml::to_string(&sample).unwrap();
    assert!(yaml.contains("object:\n  z: 1.1\n  a:\n"), "{yaml}");
    assert_eq!(serde_yaml::from_str::<Sample>(&yaml).unwrap(), sample);

    let outer: Outer =
        serde_yaml::from_str("id: 1\nsample: {text: a, new: 2}\nfree: [1, 0x10, 2.50, ~]\nmore: [{}]")
            .unwrap();
    assert_eq!(outer.sample.text.as_deref(), Some("a"));
    assert_eq!(outer.sample.raw_fields().get("new").unwrap().as_str(), "2");
    assert_eq!(outer.free, json!([1, 16, 2.5, null]));
    assert_eq!(outer.more, [JsonObject::new()]);
    assert_eq!(
        serde_yaml::from_str::<JsonValue>("{b: 1, a: 2}")
            .unwrap()
            .to_string(),
        r#"{"b":1,"a":2}"#
    );
    let error = serde_yaml::from_str::<JsonValue>("[.inf]")
        .unwrap_err()
        .to_string();
    assert!(error.contains("JSON has no infinities"), "{error}");
}

#[test]
fn a_field_called_like_the_mark_of_serde_json_is_a_field() {
    let name = raw_value_name();
    assert!(name.starts_with("$serde_json"), "{name:?}");
    let json = format!(r#"{{"any":{{"{name}":"[1"}},"{name}":"{{"}}"#);
    let [sample, ..] = by_every_reader::<Sample>(&json);
    assert_eq!(serde_json::to_string(&sample).unwrap(), json);
    assert_eq!(write(&sample), json);
}

#[test]
fn a_flattened_or_tagged_value_is_written_without_loss() {
    let exact: JsonObject = read(r#"{"z":1.10,"a":[1e400]}"#);
    let flat = Flat { id: 1, rest: exact };
    assert_eq!(
        serde_json::to_string(&flat).unwrap(),
        r#"{"id":1,"z":1.10,"a":[1e400]}"#
    );
    let sample = || read::<Sample>(r#"{"any":[1.10,{"b":1,"a":1e400}]}"#);
    let untagged = serde_json::to_string(&Untagged::Sample(sample())).unwrap();
    assert_eq!(untagged, write(&sample()));
    let tagged = serde_json::to_string(&Tagged::Sample(sample())).unwrap();
    assert_eq!(tagged, format!(r#"{{"kind":"Sample",{}"#, &write(&sample())[1..]));
}

#[test]
fn a_buffer_of_serde_gives_what_it_kept() {
    let flat: Flat = serde_json::from_str(r#"{"z":1.50,"id":1,"a":[null,{"y":2,"x":"t"}]}"#).unwrap();
    assert_eq!(flat.rest.to_string(), r#"{"z":1.5,"a":[null,{"y":2,"x":"t"}]}"#);
    assert_eq!(serde_json::from_str::<Untagged>("7").unwrap(), Untagged::Id(7));
    let sample = r#"{"text":"a","object":{"z":-1,"a":2.5},"new":[true]}"#;
    let untagged = serde_json::from_str::<Untagged>(sample).unwrap();
    assert_eq!(untagged, Untagged::Sample(read(sample)));
    let tagged = serde_json::from_str::<Tagged>(&format!(r#"{{"kind":"Sample",{}"#, &sample[1..])).unwrap();
    assert_eq!(tagged, Tagged::Sample(read(sample)));
    assert_eq!(
        serde_yaml::from_str::<Flat>("{id: 1, b: 2, a: {}}")
            .unwrap()
            .rest
            .to_string(),
        r#"{"b":2,"a":{}}"#
    );
}

#[test]
fn a_root_that_would_be_lost_is_an_error_of_serde() {
    fn error<T: DeserializeOwned>(json: &str) -> String {
        let error = serde_json::from_str::<T>(json).err().unwrap().to_string();
        let yaml = serde_yaml::from_str::<T>(json).err().unwrap().to_string();
        assert!(
            json.contains("\\u") || yaml.starts_with(&error),
            "{yaml} | {error}"
        );
        error
    }
    let no_object = "expected an object, found a list at the root (byte 0)";
    assert_eq!(error::<Sample>("[1]"), no_object);
    assert_eq!(
        error::<Sample>(r#""x""#),
        "expected an object, found a string at the root (byte 0)"
    );
    assert_eq!(
        error::<DateTime>("{}"),
        "expected a string, found an object at the root (byte 0)"
    );
    let lone = "a lone surrogate, which a string cannot hold at the root (byte 0)";
    assert_eq!(error::<JsonValue>(r#""\ud83d""#), lone);
    assert_eq!(error::<DateTime>(r#""\ud83d""#), lone);
    assert_eq!(
        error::<JsonObject>(r#"{"a":"\ud83d"}"#),
        "a lone surrogate, which a string cannot hold at a (byte 5)"
    );
    let outer = r#"{"id":1,"sample":[1],"free":1,"more":[]}"#;
    let error = serde_json::from_str::<Outer>(outer).err().unwrap().to_string();
    assert!(error.starts_with(no_object), "{error}");
}
