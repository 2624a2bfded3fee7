//! `serde` for records and for JSON of any shape. The functions are generic over the format only, so they are not
//! compiled for each type.
//!
//! The data model of serde has no numbers beyond 128 bits and doubles, and no lone surrogates. For `serde_json`,
//! JSON text goes through its `RawValue`, so nothing is lost. Another format gets a value exactly, or an error.

use std::any::type_name;
use std::cell::Cell;
use std::fmt;

use serde::de::value::Error as NameFound;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::encode::{FieldValue, encode, field_values};
use super::reader::MAX_DEPTH;
use super::{Decoder, Strictness};
use crate::record::{RawJson, Record, Slot, View};
use crate::value::{JsonNumber, JsonObject, JsonValue};

/// Serializes a record in any format.
pub fn serialize<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    field_values(record, |name, value| match value {
        FieldValue::Typed(view) => map.serialize_entry(name, &Viewed(*view)),
        FieldValue::Raw(raw) => map.serialize_entry(name, &Viewed(View::Raw(raw))),
    })?;
    map.end()
}

/// Serializes any slot in any format.
pub fn serialize_slot<S: Serializer>(slot: &dyn Slot, serializer: S) -> Result<S::Ok, S::Error> {
    Viewed(slot.view()).serialize(serializer)
}

/// Deserializes a slot from any self-describing format, with the same tolerance and the same errors as
/// [`from_slice`](super::from_slice).
///
/// From `serde_json`, the JSON text is decoded. From another format, the value is written as JSON and decoded.
pub fn deserialize<'de, D: Deserializer<'de>>(slot: &mut dyn Slot, deserializer: D) -> Result<(), D::Error> {
    deserializer.deserialize_newtype_struct(raw_value_name(), IntoSlot(slot))
}

impl Serialize for dyn Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

macro_rules! through_slots {
    ($($type:ty),*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize_slot(self, serializer)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut value = Self::default();
                deserialize(&mut value, deserializer)?;
                Ok(value)
            }
        }
    )*};
}

through_slots!(JsonValue);

impl Serialize for JsonObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_slot(self, serializer)
    }
}

/// Unlike a field of a response, anything but an object is an error.
impl<'de> Deserialize<'de> for JsonObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = JsonValue::deserialize(deserializer)?;
        Self::try_from(value).map_err(|_| D::Error::custom("expected an object"))
    }
}

struct Viewed<'a>(View<'a>);

impl Serialize for Viewed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            View::Absent | View::Null => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Int(value) => serializer.serialize_i64(value),
            View::Float(value) => serializer.serialize_f64(value),
            View::Str(value) => serializer.serialize_str(value),
            View::Enum(value) => match value.wire() {
                Some(text) => serializer.serialize_str(text),
                None => serializer.serialize_unit(),
            },
            View::Json(value) => tree(value, serializer),
            View::Object(value) => object(value, serializer),
            View::Raw(value) => raw(value, serializer),
            View::Record(record) => serialize(record, serializer),
            View::List(list) => {
                let mut sequence = serializer.serialize_seq(Some(list.len()))?;
                for slot in list.iter() {
                    sequence.serialize_element(&Viewed(slot.view()))?;
                }
                sequence.end()
            }
            View::Map(map) => {
                let mut out = serializer.serialize_map(None)?;
                let mut result = Ok(());
                map.for_each(&mut |name, value| {
                    let view = value.view();
                    if result.is_ok() && !view.is_absent() {
                        result = out.serialize_entry(name, &Viewed(view));
                    }
                });
                result?;
                out.end()
            }
        }
    }
}

fn tree<S: Serializer>(value: &JsonValue, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        JsonValue::Null => serializer.serialize_unit(),
        JsonValue::Bool(value) => serializer.serialize_bool(*value),
        JsonValue::Number(value) => number(value, serializer),
        JsonValue::String(text) => serializer.serialize_str(text),
        JsonValue::Array(elements) => {
            let mut sequence = serializer.serialize_seq(Some(elements.len()))?;
            for element in elements {
                sequence.serialize_element(&Viewed(View::Json(element)))?;
            }
            sequence.end()
        }
        JsonValue::Object(value) => object(value, serializer),
    }
}

fn object<S: Serializer>(object: &JsonObject, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(object.len()))?;
    for (name, value) in object {
        map.serialize_entry(name, &Viewed(View::Json(value)))?;
    }
    map.end()
}

fn number<S: Serializer>(number: &JsonNumber, serializer: S) -> Result<S::Ok, S::Error> {
    // `-0` is an integer to Rust, without its sign.
    let text = number.as_str();
    if let Some(integer) = number.as_i64().filter(|_| text != "-0") {
        return serializer.serialize_i64(integer);
    }
    if let Some(integer) = number.as_u64() {
        return serializer.serialize_u64(integer);
    }
    if is_json_text::<S>() {
        return json_text(text, serializer);
    }
    match number.as_f64() {
        Some(double) if JsonNumber::from_f64(double).as_ref() == Some(number) => {
            serializer.serialize_f64(double)
        }
        _ => match serde_json::Number::try_from(number) {
            // With the feature `arbitrary_precision`, its numbers are exact.
            Ok(exact) if is_serde_json::<S>() => exact.serialize(serializer),
            _ => Err(S::Error::custom(format_args!(
                "the number {text} cannot be written in this format without a change"
            ))),
        },
    }
}

fn raw<S: Serializer>(value: &RawJson, serializer: S) -> Result<S::Ok, S::Error> {
    if is_json_text::<S>() {
        return json_text(value.as_str(), serializer);
    }
    let value = super::value(value.as_str()).map_err(|error| {
        S::Error::custom(format_args!(
            "a raw value with a lone surrogate cannot be written in this format: {error}"
        ))
    })?;
    tree(&value, serializer)
}

/// Writes JSON text as it is.
fn json_text<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    RawValue::from_string(text.to_owned())
        .map_err(S::Error::custom)?
        .serialize(serializer)
}

/// Whether this is a serializer of `serde_json`, or a wrapper of one such as serde's for `flatten`. The type of the
/// error tells it: a lifetime parameter rules out a `TypeId` of the serializer.
fn is_serde_json<S: Serializer>() -> bool {
    type_name::<S::Error>() == type_name::<serde_json::Error>()
}

/// Whether `serde_json` writes text, and not its tree.
fn is_json_text<S: Serializer>() -> bool {
    is_serde_json::<S>() && type_name::<S::Ok>() != type_name::<serde_json::Value>()
}

/// The name by which `serde_json` knows that JSON text is wanted. Only `RawValue` has it.
pub(super) fn raw_value_name() -> &'static str {
    let name = Cell::new("");
    let _ = Box::<RawValue>::deserialize(NameOf(&name));
    name.get()
}

/// Notes the name of a newtype struct, and fails.
struct NameOf<'c>(&'c Cell<&'static str>);

impl<'de> Deserializer<'de> for NameOf<'_> {
    type Error = NameFound;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(Error::custom("no value"))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: V,
    ) -> Result<V::Value, Self::Error> {
        self.0.set(name);
        Err(Error::custom("no value"))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Decodes JSON text into a slot.
fn decode_text<E: Error>(json: &str, slot: &mut dyn Slot) -> Result<(), E> {
    let decoder = Decoder::new(json.as_bytes(), Strictness::Tolerant);
    decoder.root(slot).map(drop).map_err(E::custom)
}

/// Reads JSON text from `serde_json`, or a value from any other format, into a slot.
struct IntoSlot<'s>(&'s mut dyn Slot);

impl IntoSlot<'_> {
    fn fill<E: Error>(self, value: &JsonValue) -> Result<(), E> {
        let mut json = Vec::new();
        encode(value, &mut json);
        decode_text(&String::from_utf8_lossy(&json), self.0)
    }
}

/// Functions of a visitor whose value is that of [`Tree`].
macro_rules! as_trees {
    ($($visit:ident($type:ty)),*) => {$(
        fn $visit<E: Error>(self, value: $type) -> Result<Self::Value, E> {
            self.fill(&Tree::WHOLE.$visit(value)?)
        }
    )*};
}

impl<'de> Visitor<'de> for IntoSlot<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    as_trees!(
        visit_bool(bool),
        visit_i64(i64),
        visit_i128(i128),
        visit_u64(u64),
        visit_u128(u128),
        visit_f64(f64),
        visit_str(&str)
    );

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.fill(&JsonValue::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.fill(&JsonValue::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.visit_newtype_struct(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.fill(&Tree::WHOLE.deserialize(deserializer)?)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<(), A::Error> {
        self.fill(&Tree::WHOLE.visit_seq(elements)?)
    }

    /// `serde_json` gives the JSON text as a map with that one name.
    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let Some(first) = fields.next_key::<String>()? else {
            return self.fill(&JsonValue::Object(JsonObject::new()));
        };
        if !first.is_empty() && first == raw_value_name() {
            return fields.next_value_seed(TextInto(self.0));
        }
        let mut object = JsonObject::new();
        object.put(first, fields.next_value_seed(Tree::WHOLE.inner())?);
        Tree::WHOLE.fields(&mut object, fields)?;
        self.fill(&JsonValue::Object(object))
    }
}

/// Reads JSON text that is a string of serde's into a slot.
struct TextInto<'s>(&'s mut dyn Slot);

impl<'de> DeserializeSeed<'de> for TextInto<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for TextInto<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }

    fn visit_str<E: Error>(self, json: &str) -> Result<(), E> {
        decode_text(json, self.0)
    }
}

/// Reads a tree from any self-describing format.
#[derive(Clone, Copy)]
struct Tree {
    depth: u8,
}

impl Tree {
    const WHOLE: Self = Self { depth: 0 };

    fn inner(self) -> Self {
        Self {
            depth: self.depth + 1,
        }
    }

    fn check<E: Error>(self) -> Result<(), E> {
        if self.depth < MAX_DEPTH {
            return Ok(());
        }
        Err(E::custom(format_args!(
            "objects and lists nest more than {MAX_DEPTH} deep"
        )))
    }

    fn fields<'de, A: MapAccess<'de>>(self, object: &mut JsonObject, mut fields: A) -> Result<(), A::Error> {
        self.check()?;
        while let Some(name) = fields.next_key::<String>()? {
            object.put(name, fields.next_value_seed(self.inner())?);
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = JsonValue;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<JsonValue, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Functions of a visitor for values that convert into JSON.
macro_rules! converted {
    ($($visit:ident($type:ty)),*) => {$(
        fn $visit<E: Error>(self, value: $type) -> Result<JsonValue, E> {
            Ok(value.into())
        }
    )*};
}

impl<'de> Visitor<'de> for Tree {
    type Value = JsonValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    converted!(
        visit_bool(bool),
        visit_i64(i64),
        visit_i128(i128),
        visit_u64(u64),
        visit_u128(u128),
        visit_str(&str),
        visit_string(String)
    );

    fn visit_f64<E: Error>(self, value: f64) -> Result<JsonValue, E> {
        let number = JsonNumber::from_f64(value);
        number
            .map(JsonValue::Number)
            .ok_or_else(|| E::custom("JSON has no infinities and no NaN"))
    }

    fn visit_unit<E: Error>(self) -> Result<JsonValue, E> {
        Ok(JsonValue::Null)
    }

    fn visit_none<E: Error>(self) -> Result<JsonValue, E> {
        Ok(JsonValue::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<JsonValue, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<JsonValue, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<JsonValue, A::Error> {
        self.check()?;
        let mut list = Vec::new();
        while let Some(element) = elements.next_element_seed(self.inner())? {
            list.push(element);
        }
        Ok(JsonValue::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<JsonValue, A::Error> {
        let mut object = JsonObject::new();
        self.fields(&mut object, fields)?;
        Ok(JsonValue::Object(object))
    }
}
