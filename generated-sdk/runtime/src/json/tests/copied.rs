//! Tests of `Clone` and `PartialEq`.

use sdk_runtime::json;

use super::{
    Colour, Either, Holder, JsonObject, JsonValue, Nullable, Pair, Required, Sample, union_value, write,
};
use crate::record::{Fields, Record as _};

#[test]
fn a_clone_keeps_all_of_it() {
    let json = r#"{"text":7,"int":1,"small":-2,"float":0.5,"colour":"green","list":["a"],"inner":{"other":null},
        "inners":[{"flag":true},{}],"map":{"k":3},"object":{"o":[1]},"any":[null],"nullable":null,"either":{"left":"l"},
        "secret":"s","colours":["red","blue"],"new":1}"#;
    let sample: Sample = crate::json::from_slice(json.as_bytes()).unwrap();
    let mut copy = sample.clone();
    assert_eq!(copy, sample);
    assert_eq!(write(&copy), write(&sample));
    assert!(matches!(copy.either, Some(Either::Pair(_))));
    assert!(copy.nullable.is_null());

    // A text that looks like a number, in a union with integers and texts.
    copy.either = Some(Either::Text(String::from("1")));
    assert_eq!(copy.clone().either, Some(Either::Text(String::from("1"))));
    copy.either = Some(Either::UnknownValue(json!([1]).into()));
    assert_eq!(copy.clone().either, Some(Either::UnknownValue(json!([1]).into())));
    copy.inner = None;
    assert_eq!(copy.clone().inner, None);
    assert_ne!(copy, sample);
}

#[test]
fn a_field_with_an_empty_value_is_no_absent_field() {
    let absent = Sample::default();
    let fields = Sample::SCHEMA.names;
    for (index, name) in fields.iter().enumerate() {
        let mut sample = Sample::default();
        // The place for a value makes an absent field an empty one.
        sample.slot_mut(index).unwrap().target();
        let copy = sample.clone();
        assert_eq!(copy, sample, "{name}");
        assert_ne!(copy, absent, "{name}");
        assert_eq!(format!("{copy:?}"), format!("{sample:?}"), "{name}");
        assert_eq!(write(&copy), write(&sample), "{name}");
    }

    let mut all = Sample::default();
    for index in 0..fields.len() {
        all.slot_mut(index).unwrap().target();
    }
    let copy = all.clone();
    assert_eq!(copy, all);
    assert_eq!(copy.colour, Some(Colour::default()));
    assert_eq!(copy.either, Some(Either::default()));
    assert_eq!(copy.nullable, Nullable::Value(String::new()));
    assert_eq!(copy.inner.as_deref(), Some(&absent));
    assert_eq!(copy.any, Some(JsonValue::default()));
    assert_eq!(copy.object, Some(JsonObject::default()));
}

#[test]
fn the_empty_value_of_an_enum_is_copied_wherever_it_stands() {
    let colours = vec![Some(Colour::default()), None, Some(Colour::Red)];
    let mut sample = Holder {
        nullable: Nullable::Value(Colour::default()),
        colours: colours.clone(),
        ..Holder::default()
    };
    sample.named.insert(String::from("none"), Colour::default());
    let copy = sample.clone();
    assert_eq!(copy, sample);
    assert_eq!(copy.nullable, Nullable::Value(Colour::default()));
    assert_eq!(copy.colours, colours);
    assert_eq!(copy.named.get("none"), Some(&Colour::default()));
    // It is never written. A list cannot leave its elements out.
    assert_eq!(write(&copy), r#"{"colours":[null,null,"red"],"named":{}}"#);
}

#[test]
fn a_variant_is_a_part_of_the_value() {
    let of = |either| Sample {
        either: Some(either),
        ..Sample::default()
    };
    let raw = || union_value(r#""a""#);
    assert_eq!(of(Either::Text("a".into())), of(Either::Text("a".into())));
    assert_ne!(of(Either::Text("a".into())), of(raw()));
    assert_eq!(of(raw()), of(raw()));
    assert_ne!(of(Either::default()), Sample::default());
    assert_ne!(
        of(Either::Pair(Pair::default())),
        of(Either::Pair(Pair {
            left: Some(String::new()),
            ..Pair::default()
        }))
    );
    let required = Required::default();
    assert_eq!(required.clone(), required);
}
