//! Tests of the codec, rule by rule, on types made up here as the generator writes them.
#![allow(clippy::unwrap_used, clippy::panic, unreachable_pub)]

mod adapted;
mod broken;
mod kept;
mod printed;
mod strict;
mod written;

use std::collections::BTreeMap;

use crate::record::{
    Field, Nullable, OpenEnum, RawFields, RawJson, Record, Schema, Shape, Slot, Target, Union, UnknownValue,
    Variant, View, open_enum, record, union,
};
use crate::{Finding, JsonObject, JsonValue, json};

macro_rules! sample {
    ($name:ident { $($position:literal $member:ident: $type:ty = $field:expr),* $(,)? }) => {
        #[derive(Clone, Default)]
        struct $name {
            $($member: $type,)*
            raw_fields: RawFields,
        }

        impl Record for $name {
            fn schema(&self) -> &'static Schema {
                static SCHEMA: Schema = Schema::new(stringify!($name), &[$($field),*]);
                &SCHEMA
            }

            fn slot(&self, index: usize) -> Option<&dyn Slot> {
                Some(match index {
                    $($position => &self.$member,)*
                    _ => return None,
                })
            }

            fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
                Some(match index {
                    $($position => &mut self.$member,)*
                    _ => return None,
                })
            }

            fn raw_fields(&self) -> &RawFields {
                &self.raw_fields
            }

            fn raw_fields_mut(&mut self) -> &mut RawFields {
                &mut self.raw_fields
            }
        }

        record!($name);
    };
}

sample! {
    // One optional member of each type.
    Sample {
        0 text: Option<String> = Field::optional("text"),
        1 flag: Option<bool> = Field::optional("flag"),
        2 int: Option<i64> = Field::optional("int"),
        3 small: Option<i32> = Field::optional("small"),
        4 float: Option<f64> = Field::optional("float"),
        5 colour: Option<Colour> = Field::optional("colour"),
        6 list: Option<Vec<String>> = Field::optional("list"),
        7 ints: Option<Vec<i64>> = Field::optional("ints"),
        8 inner: Option<Box<Sample>> = Field::optional("inner"),
        9 inners: Option<Vec<Sample>> = Field::optional("inners"),
        10 map: Option<BTreeMap<String, i64>> = Field::optional("map"),
        11 object: Option<JsonObject> = Field::optional("object"),
        12 any: Option<JsonValue> = Field::optional("any"),
        13 nullable: Nullable<String> = Field::optional("nullable"),
        14 either: Option<Either> = Field::optional("either"),
        15 secret: Option<String> = Field::optional("secret").secret(),
        16 colours: Option<Vec<Colour>> = Field::optional("colours"),
    }
}

sample! {
    // One required member of each type.
    Required {
        0 text: String = Field::required("text"),
        1 flag: bool = Field::required("flag"),
        2 int: i64 = Field::required("int"),
        3 float: f64 = Field::required("float"),
        4 colour: Colour = Field::required("colour"),
        5 list: Vec<String> = Field::required("list"),
        6 inner: Pair = Field::required("inner"),
        7 map: BTreeMap<String, String> = Field::required("map"),
        8 object: JsonObject = Field::required("object"),
        9 any: JsonValue = Field::required("any"),
        10 either: Either = Field::required("either"),
    }
}

sample! {
    Pair {
        0 left: Option<String> = Field::optional("left"),
        1 right: Option<String> = Field::optional("right"),
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Colour {
    Red,
    Blue,
    UnknownValue(UnknownValue),
}

open_enum!(Colour {
    Red = "red",
    Blue = "blue"
});

/// An integer, a string, or a [`Pair`].
#[derive(Clone, Debug, PartialEq)]
enum Either {
    Int(i64),
    Text(String),
    Pair(Pair),
    UnknownValue(RawJson),
}

impl Slot for Either {
    fn view(&self) -> View<'_> {
        match self {
            Self::Int(value) => value.view(),
            Self::Text(value) => value.view(),
            Self::Pair(value) => value.view(),
            Self::UnknownValue(value) => value.view(),
        }
    }

    fn target(&mut self) -> Target<'_> {
        Target::Union(self)
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
}

impl Union for Either {
    fn variants(&self) -> &'static [Variant] {
        static VARIANTS: std::sync::LazyLock<Vec<Variant>> = std::sync::LazyLock::new(|| {
            vec![
                Variant::new(Shape::Integer),
                Variant::new(Shape::String),
                Variant::record(Pair::default().schema()),
            ]
        });
        &VARIANTS
    }

    fn select(&mut self, index: usize) -> Option<&mut dyn Slot> {
        *self = match index {
            0 => Self::Int(0),
            1 => Self::Text(String::new()),
            2 => Self::Pair(Pair::default()),
            _ => return None,
        };
        match self {
            Self::Int(value) => Some(value),
            Self::Text(value) => Some(value),
            Self::Pair(value) => Some(value),
            Self::UnknownValue(_) => None,
        }
    }

    fn set_raw(&mut self, raw: RawJson) {
        *self = Self::UnknownValue(raw);
    }
}

union!(Either);

/// Reads text that fits.
fn read<T: Slot + Default>(json: &str) -> T {
    let (value, findings) = read_with_findings(json);
    assert_eq!(findings, [], "{json}");
    value
}

/// Reads text of which something may not fit.
fn read_with_findings<T: Slot + Default>(json: &str) -> (T, Vec<Finding>) {
    let mut value = T::default();
    let findings = json::decode(json.as_bytes(), &mut value).unwrap();
    (value, findings)
}

/// Reads text of which one thing does not fit, and says where and why.
fn read_with_finding<T: Slot + Default>(json: &str) -> (T, String) {
    let (value, findings) = read_with_findings(json);
    let [finding] = findings.as_slice() else {
        panic!("{json}: {findings:?}")
    };
    (value, finding.to_string())
}

fn write(value: &dyn Slot) -> String {
    String::from_utf8(json::to_vec(value)).unwrap()
}

/// What is written of text that fits.
fn rewritten(json: &str) -> String {
    write(&read::<Sample>(json))
}

/// Whether an enum holds a value that the schema documents.
fn is_known(value: &Colour) -> bool {
    OpenEnum::is_known(value)
}
