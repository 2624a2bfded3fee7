//! Tests of the choice of a variant (`oneOf`). What fits no variant goes out as it came.

use std::collections::BTreeMap;

use super::{Colour, JsonObject, read_with_warnings, write};
use crate::record::{
    Fields as _, Nullable, OpenEnum as _, RawJson, Shape, Slot, Target, Union, UnknownValue, Variant, View,
    open_enum, sample, union,
};

/// A union like a generated one: its variants with their positions, types and entries of the table.
macro_rules! one_of {
    ($name:ident { $($index:literal $variant:ident($type:ty) = $entry:expr),* $(,)? }) => {
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) enum $name {
            $($variant($type),)*
            UnknownValue(RawJson),
        }

        impl Slot for $name {
            fn view(&self) -> View<'_> {
                match self {
                    $(Self::$variant(value) => value.view(),)*
                    Self::UnknownValue(value) => value.view(),
                }
            }

            fn target(&mut self) -> Target<'_> {
                Target::Union(self)
            }

            fn as_union(&self) -> Option<&dyn Union> {
                Some(self)
            }
        }

        impl Union for $name {
            fn variants(&self) -> &'static [Variant] {
                const { &[$($entry),*] }
            }

            fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson> {
                match self {
                    $(Self::$variant(value) => Ok(($index, value)),)*
                    Self::UnknownValue(raw) => Err(raw),
                }
            }

            fn select(&mut self, index: usize) -> Option<&mut dyn Slot> {
                match index {
                    $($index => *self = Self::$variant(Default::default()),)*
                    _ => return None,
                }
                match self {
                    $(Self::$variant(value) => Some(value),)*
                    Self::UnknownValue(_) => None,
                }
            }

            fn set_raw(&mut self, raw: RawJson) {
                *self = Self::UnknownValue(raw);
            }
        }

        union!($name);
    };
}

sample! {
    App { 0 id: String = "objectId", 1 name: String = "objectName", 2 logo: String = "logo" }
    required: 3
}

sample! {
    Role { 0 id: String = "objectId", 1 name: String = "objectName", 2 code: i64 = "roleCode", 3 tags: Option<Vec<String>> = "tags" }
    required: 3
}

sample! {
    Named { 0 id: String = "objectId", 1 note: Option<String> = "note", 2 parent: Nullable<String> = "parent" }
    required: 1
}

one_of!(Applied {
    0 App(App) = Variant::record(&App::SCHEMA),
    1 Role(Role) = Variant::record(&Role::SCHEMA),
    2 Named(Named) = Variant::record(&Named::SCHEMA),
});

sample! {
    // A union in all places where one may stand.
    Places {
        0 one: Option<Applied> = "one",
        1 list: Option<Vec<Applied>> = "list",
        2 map: Option<BTreeMap<String, Applied>> = "map",
        3 nullable: Nullable<Applied> = "nullable",
        4 required: Applied = "required",
    }
}

sample! {
    Left { 0 port: Option<String> = "port", 1 both: Option<i64> = "both" }
}

sample! {
    Right { 0 starboard: Option<String> = "starboard", 1 both: Option<i64> = "both" }
}

one_of!(Side {
    0 Left(Left) = Variant::record(&Left::SCHEMA),
    1 Right(Right) = Variant::record(&Right::SCHEMA),
});

pub(crate) enum Kind {
    Cat,
    UnknownValue(UnknownValue),
}

open_enum!(Kind { Cat = "cat" });

sample! {
    Cat { 0 kind: Kind = "kind", 1 lives: Option<i64> = "lives" }
    required: 1
}

sample! {
    Dog { 0 kind: String = "kind", 1 tricks: Vec<String> = "tricks" }
    required: 2
}

one_of!(Animal {
    0 Cat(Cat) = Variant::record(&Cat::SCHEMA).tagged("kind", "cat"),
    1 Dog(Dog) = Variant::record(&Dog::SCHEMA).tagged("kind", "dog"),
});

one_of!(Untagged {
    0 Cat(Cat) = Variant::record(&Cat::SCHEMA),
    1 Dog(Left) = Variant::record(&Left::SCHEMA),
    2 Counts(BTreeMap<String, i64>) = Variant::new(Shape::Object),
});

one_of!(Scalar {
    0 Colour(Colour) = Variant::new(Shape::String),
    1 Text(String) = Variant::new(Shape::String),
    2 Integer(i64) = Variant::new(Shape::Integer),
    3 Number(f64) = Variant::new(Shape::Number),
    4 Texts(Vec<String>) = Variant::new(Shape::Array),
    5 Integers(Vec<i64>) = Variant::new(Shape::Array),
    6 Flag(bool) = Variant::new(Shape::Boolean),
    7 Object(JsonObject) = Variant::new(Shape::Object),
});

one_of!(Twice {
    0 One(String) = Variant::new(Shape::String),
    1 Other(String) = Variant::new(Shape::String),
});

/// Reads a value of the union that fits, and gives it as written again.
fn fits<T: Union + Default + Clone>(json: &str) -> T {
    let (value, warnings) = read_with_warnings::<T>(json);
    assert_eq!(warnings, [], "{json}");
    assert!(value.selected().is_ok(), "{json}");
    assert_eq!(write(&value), json);
    value
}

/// Reads a value that is kept raw, and gives the message of the warning.
fn kept_raw<T: Union + Default + Clone>(json: &str) -> String {
    let (value, warnings) = read_with_warnings::<T>(json);
    assert_eq!(value.selected().err().map(RawJson::as_str), Some(json));
    assert_eq!(write(&value), json);
    assert_eq!(write(&value.clone()), json);
    let [warning] = warnings.as_slice() else {
        panic!("{json}: {warnings:?}")
    };
    let message = warning
        .message
        .strip_prefix("expected a value of one of the documented types, found ");
    message.unwrap_or(&warning.message).to_owned()
}

#[test]
fn a_value_without_the_required_fields_of_a_variant_is_kept_raw() {
    for json in [
        r#"{"samlId":"s1"}"#,
        r#"{"samlId": 1.50, "logo" : "l"}"#,
        r#"{"objectName":"n","logo":"l","z":1,"a":[1e2]}"#,
        "{}",
        // The required field has a value that it cannot take.
        r#"{"objectId":["o"]}"#,
        r#"{"objectId":{},"objectName":"n","logo":"l"}"#,
    ] {
        assert_eq!(kept_raw::<Applied>(json), "an object");
    }
    assert_eq!(kept_raw::<Applied>("[1]"), "a list");
    assert_eq!(kept_raw::<Applied>("1.50"), "a number");
    assert_eq!(kept_raw::<Applied>(r#""o1""#), "a string");
}

#[test]
fn the_variant_with_the_required_fields_is_chosen() {
    let app = fits::<Applied>(r#"{"objectId":"o","objectName":"n","logo":"l"}"#);
    assert!(matches!(app, Applied::App(App { ref logo, .. }) if logo == "l"));
    let role = fits::<Applied>(r#"{"objectId":"o","objectName":"n","roleCode":7,"new":[1.50]}"#);
    assert!(matches!(role, Applied::Role(Role { code: 7, .. })));
    let named = fits::<Applied>(r#"{"objectId":"o","new":{"b":1,"a":2}}"#);
    assert!(matches!(named, Applied::Named(_)));
    // A field that is not required may have a value that it cannot take.
    let (named, warnings) = read_with_warnings::<Applied>(r#"{"objectId":"o","note":[1.50]}"#);
    assert!(matches!(named, Applied::Named(_)));
    assert_eq!(warnings.len(), 1);
    assert_eq!(write(&named), r#"{"objectId":"o","note":[1.50]}"#);
}

#[test]
fn of_two_variants_the_one_that_knows_more_of_the_value_is_chosen() {
    // `Named` fits, too, and knows less.
    let app = fits::<Applied>(r#"{"objectId":"o","objectName":"n","logo":"l","new":1}"#);
    assert!(matches!(app, Applied::App(_)));
    assert!(matches!(fits::<Side>(r#"{"port":"l","both":1}"#), Side::Left(_)));
    assert!(matches!(
        fits::<Side>(r#"{"starboard":"l","new":1}"#),
        Side::Right(_)
    ));
    // The documented type counts: a role has a code that is an integer, and an app has none.
    let both = r#"{"objectId":"o","objectName":"n","logo":"l","roleCode":7}"#;
    assert_eq!(kept_raw::<Applied>(both), "an object that fits both App and Role");
    let (value, _) = read_with_warnings::<Applied>(&both.replace('7', "\"7\""));
    assert!(matches!(value, Applied::App(_)));
}

#[test]
fn a_value_that_fits_two_variants_equally_well_is_kept_raw() {
    for json in [
        "{}",
        r#"{"both":1}"#,
        r#"{"port":"a","starboard":"b"}"#,
        r#"{"new":1}"#,
    ] {
        assert_eq!(kept_raw::<Side>(json), "an object that fits both Left and Right");
    }
    assert_eq!(
        kept_raw::<Twice>(r#""\u0061""#),
        "a string that fits both a string and a string"
    );
    assert_eq!(kept_raw::<Twice>("true"), "a boolean");
}

#[test]
fn an_empty_object_is_the_only_variant_that_requires_nothing() {
    one_of!(Mixed {
        0 App(App) = Variant::record(&App::SCHEMA),
        1 Left(Left) = Variant::record(&Left::SCHEMA),
    });
    assert!(matches!(fits::<Mixed>("{}"), Mixed::Left(_)));
}

#[test]
fn null_is_there_and_is_written_back() {
    let json = r#"{"one":{"objectId":"o","objectName":null,"logo":null}}"#;
    let (mut places, warnings) = read_with_warnings::<Places>(json);
    assert_eq!(warnings, []);
    assert_eq!(write(&places), json);
    assert_eq!(write(&places.clone()), json);
    let Some(Applied::App(app)) = &mut places.one else {
        panic!("another variant")
    };
    assert_eq!((app.id.as_str(), app.logo.as_str()), ("o", ""));
    app.logo = String::from("l");
    assert_eq!(
        write(&places),
        r#"{"one":{"objectId":"o","objectName":"","logo":"l"}}"#
    );

    // A list is kept as a whole.
    let json = r#"{"list":[{"objectId":null,"note":"n"},{"objectId":"o","parent":null}]}"#;
    let (places, warnings) = read_with_warnings::<Places>(json);
    assert_eq!(warnings, []);
    assert_eq!(write(&places), json);
    assert_eq!(places.list.map(|list| list.len()), Some(2));
}

#[test]
fn what_fits_no_variant_is_kept_wherever_the_union_stands() {
    let raw = r#"{"samlId":"s1","n":1.50}"#;
    let json = format!(
        r#"{{"one":{raw},"list":[{raw},{{"objectId":"o"}},{raw}],"map":{{"b":{raw}}},"nullable":{raw},"required":{raw}}}"#
    );
    let (places, warnings) = read_with_warnings::<Places>(&json);
    let paths: Vec<_> = warnings.iter().map(|warning| warning.path.as_str()).collect();
    assert_eq!(
        paths,
        ["one", "list[0]", "list[2]", "map.b", "nullable", "required"]
    );
    let unknown = |value: &Applied| matches!(value, Applied::UnknownValue(kept) if kept.as_str() == raw);
    assert!(places.one.as_ref().is_some_and(unknown));
    let list = places.list.as_deref().unwrap();
    assert_eq!(list.iter().map(unknown).collect::<Vec<_>>(), [true, false, true]);
    assert!(places.map.as_ref().is_some_and(|map| unknown(&map["b"])));
    assert!(places.nullable.value().is_some_and(unknown));
    assert!(unknown(&places.required));
    // The union has the value itself.
    assert!(places.raw_fields.is_empty());
    assert_eq!(write(&places), json);
    assert_eq!(places.clone(), places);
    let back: Places = serde_json::from_str(&serde_json::to_string(&places).unwrap()).unwrap();
    assert!(matches!(back.one, Some(Applied::UnknownValue(_))));
}

#[test]
fn a_program_sets_any_variant_and_it_is_written() {
    let places = Places {
        one: Some(Applied::App(App::default())),
        list: Some(vec![
            Applied::Named(Named::default()),
            Applied::UnknownValue("[1.50]".parse().unwrap()),
        ]),
        ..Places::default()
    };
    assert_eq!(
        write(&places),
        r#"{"one":{"objectId":"","objectName":"","logo":""},"list":[{"objectId":""},[1.50]]}"#
    );
}

#[test]
fn a_discriminator_names_the_variant() {
    assert!(matches!(
        fits::<Animal>(r#"{"kind":"cat","tricks":["sit"]}"#),
        Animal::Cat(_)
    ));
    assert!(matches!(
        fits::<Animal>(r#"{"kind":"dog","tricks":[]}"#),
        Animal::Dog(_)
    ));
    let cases = [
        (r#"{"lives":9}"#, "an object without `kind`"),
        ("{}", "an object without `kind`"),
        (r#"{"kind":"cow"}"#, "an object whose `kind` names none of them"),
        (r#"{"kind":7}"#, "an object whose `kind` names none of them"),
        (r#"{"kind":null}"#, "an object whose `kind` names none of them"),
        (
            r#"{"kind":"cat","kind":"dog","tricks":[]}"#,
            "an object with `kind` twice",
        ),
        (
            r#"{"kind":"cat","lives":9,"k\u0069nd":"cat"}"#,
            "an object with `kind` twice",
        ),
        (
            r#"{"kind":"dog"}"#,
            "an object that lacks a required field of Dog",
        ),
        (
            r#"{"kind":"dog","tricks":null,"kind":"dog"}"#,
            "an object with `kind` twice",
        ),
        (r#"[{"kind":"cat"}]"#, "a list"),
    ];
    for (json, found) in cases {
        assert_eq!(kept_raw::<Animal>(json), found, "{json}");
    }
}

#[test]
fn an_enum_of_one_value_tells_variants_apart() {
    let cat = fits::<Untagged>(r#"{"kind":"cat","lives":9}"#);
    assert!(matches!(cat, Untagged::Cat(Cat { lives: Some(9), .. })));
    assert!(matches!(fits::<Untagged>(r#"{"port":"l"}"#), Untagged::Dog(_)));
    // A map takes what no struct knows.
    assert!(matches!(
        fits::<Untagged>(r#"{"a":1,"b":2}"#),
        Untagged::Counts(_)
    ));
    let Untagged::Cat(cat) = fits::<Untagged>(r#"{"kind":"tiger"}"#) else {
        panic!("another variant")
    };
    assert!(!cat.kind.is_known());
}

#[test]
fn scalars_and_lists_have_the_variant_of_their_type() {
    assert_eq!(fits::<Scalar>(r#""red""#), Scalar::Colour(Colour::Red));
    assert_eq!(fits::<Scalar>(r#""mauve""#), Scalar::Text("mauve".into()));
    assert_eq!(fits::<Scalar>("7"), Scalar::Integer(7));
    assert_eq!(fits::<Scalar>("7.5"), Scalar::Number(7.5));
    assert_eq!(fits::<Scalar>("true"), Scalar::Flag(true));
    assert_eq!(fits::<Scalar>(r#"["a"]"#), Scalar::Texts(vec!["a".into()]));
    assert_eq!(fits::<Scalar>("[1,2]"), Scalar::Integers(vec![1, 2]));
    assert!(matches!(fits::<Scalar>(r#"{"a":1}"#), Scalar::Object(_)));
    for json in ["[]", r#"["a",1]"#] {
        assert_eq!(
            kept_raw::<Scalar>(json),
            "a list that fits both a list and a list"
        );
    }
}

#[test]
fn a_lone_surrogate_is_replaced_in_a_union_as_elsewhere() {
    let (side, warnings) = read_with_warnings::<Side>(r#"{"port":"\ud83d","both":1}"#);
    assert_eq!(warnings.len(), 1);
    assert!(matches!(side, Side::Left(Left { port: Some(ref text), .. }) if text == "\u{fffd}"));
}
