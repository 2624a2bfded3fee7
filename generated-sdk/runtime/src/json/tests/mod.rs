//! Tests of the codec, rule by rule, with types like generated ones.
#![allow(clippy::unwrap_used, clippy::panic, unreachable_pub)]

mod adapted;
mod broken;
#[cfg(feature = "serde")]
mod by_serde;
mod copied;
mod free;
mod kept;
mod marked;
mod mutated;
mod notation;
mod printed;
mod strict;
mod unions;
mod written;

use std::collections::BTreeMap;

use crate::record::{
    Fields, Nullable, OpenEnum, RawJson, Shape, Slot, Target, Union, UnknownValue, Variant, View, boxed,
    open_enum, sample, union,
};
use crate::{DecodeWarning, JsonObject, JsonValue, json};

sample! {
    // One optional field of each type.
    Sample {
        0 text: Option<String> = "text",
        1 flag: Option<bool> = "flag",
        2 int: Option<i64> = "int",
        3 small: Option<i32> = "small",
        4 float: Option<f64> = "float",
        5 colour: Option<Colour> = "colour",
        6 list: Option<Vec<String>> = "list",
        7 ints: Option<Vec<i64>> = "ints",
        8 inner: Option<Box<Sample>> = "inner",
        9 inners: Option<Vec<Sample>> = "inners",
        10 map: Option<BTreeMap<String, i64>> = "map",
        11 object: Option<JsonObject> = "object",
        12 any: Option<JsonValue> = "any",
        13 nullable: Nullable<String> = "nullable",
        14 either: Option<Either> = "either",
        15 secret: Option<String> = "secret",
        16 colours: Option<Vec<Colour>> = "colours",
    }
    secret: &[15]
}

boxed!(Sample);

sample! {
    // One required field of each type.
    Required {
        0 text: String = "text",
        1 flag: bool = "flag",
        2 int: i64 = "int",
        3 float: f64 = "float",
        4 colour: Colour = "colour",
        5 list: Vec<String> = "list",
        6 inner: Pair = "inner",
        7 map: BTreeMap<String, String> = "map",
        8 object: JsonObject = "object",
        9 any: JsonValue = "any",
        10 either: Either = "either",
    }
    required: 11
}

sample! {
    Pair {
        0 left: Option<String> = "left",
        1 right: Option<String> = "right",
    }
}

sample! {
    // Enums in other places than fields.
    Holder {
        0 nullable: Nullable<Colour> = "nullable",
        1 colours: Vec<Option<Colour>> = "colours",
        2 named: BTreeMap<String, Colour> = "named",
    }
}

pub(crate) enum Colour {
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
pub(crate) enum Either {
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

    fn as_union(&self) -> Option<&dyn Union> {
        Some(self)
    }
}

impl Union for Either {
    fn variants(&self) -> &'static [Variant] {
        const {
            &[
                Variant::new(Shape::Integer),
                Variant::new(Shape::String),
                Variant::record(&Pair::SCHEMA),
            ]
        }
    }

    fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson> {
        match self {
            Self::Int(value) => Ok((0, value)),
            Self::Text(value) => Ok((1, value)),
            Self::Pair(value) => Ok((2, value)),
            Self::UnknownValue(raw) => Err(raw),
        }
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
    let (value, warnings) = read_with_warnings(json);
    assert_eq!(warnings, [], "{json}");
    value
}

/// Reads text in which values may not fit, and gives the decode warnings.
fn read_with_warnings<T: Slot + Default>(json: &str) -> (T, Vec<DecodeWarning>) {
    let mut value = T::default();
    let warnings = json::decode(json.as_bytes(), &mut value).unwrap();
    (value, warnings)
}

/// Reads text in which one value does not fit, and gives the text of the decode warning.
fn read_with_warning<T: Slot + Default>(json: &str) -> (T, String) {
    let (value, warnings) = read_with_warnings(json);
    let [warning] = warnings.as_slice() else {
        panic!("{json}: {warnings:?}")
    };
    (value, warning.to_string())
}

fn write(value: &dyn Slot) -> String {
    String::from_utf8(json::to_vec(value)).unwrap()
}

/// Reads text that fits, and writes it again.
fn rewritten(json: &str) -> String {
    write(&read::<Sample>(json))
}

/// A value that fits no variant.
fn union_value(json: &str) -> Either {
    Either::UnknownValue(json.parse().unwrap())
}

/// Whether an enum holds a documented value.
fn is_known(value: &Colour) -> bool {
    OpenEnum::is_known(value)
}
