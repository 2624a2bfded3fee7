//! `serde` for records. The functions are generic over the format only, so they are not compiled for each type.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::encode::{FieldValue, field_values};
use super::{Decoder, Strictness};
use crate::record::{RawJson, Record, Slot, View};

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

/// Deserializes a slot from any self-describing format, with the same tolerance as responses are read.
///
/// The value is written as JSON and decoded again, so the rules of the decoder apply.
pub fn deserialize<'de, D: Deserializer<'de>>(slot: &mut dyn Slot, deserializer: D) -> Result<(), D::Error> {
    let json = serde_json::Value::deserialize(deserializer)?.to_string();
    Decoder::new(json.as_bytes(), Strictness::Tolerant)
        .document(slot)
        .map(drop)
        .map_err(D::Error::custom)
}

impl Serialize for dyn Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
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
            View::Json(value) => value.serialize(serializer),
            View::Object(value) => value.serialize(serializer),
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

fn raw<S: Serializer>(value: &RawJson, serializer: S) -> Result<S::Ok, S::Error> {
    value.to_value().map_err(S::Error::custom)?.serialize(serializer)
}
