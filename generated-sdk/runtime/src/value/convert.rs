//! Conversions into JSON values, and between them and those of `serde_json`.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;

use super::{JsonNumber, JsonObject, JsonValue};

macro_rules! from_numbers {
    ($($type:ty),*) => {$(
        impl From<$type> for JsonValue {
            fn from(number: $type) -> Self {
                Self::Number(number.into())
            }
        }
    )*};
}

from_numbers!(
    i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, JsonNumber
);

/// JSON has no infinities and no NaN: they become `null`.
impl From<f64> for JsonValue {
    fn from(number: f64) -> Self {
        JsonNumber::from_f64(number).map_or(Self::Null, Self::Number)
    }
}

/// As `f64`, with the digits of the `f32`.
impl From<f32> for JsonValue {
    fn from(number: f32) -> Self {
        match serde_json::to_string(&number) {
            Ok(text) if number.is_finite() => Self::Number(JsonNumber::from_checked(&text)),
            _ => Self::Null,
        }
    }
}

impl From<()> for JsonValue {
    fn from((): ()) -> Self {
        Self::Null
    }
}

impl From<bool> for JsonValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<&str> for JsonValue {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for JsonValue {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<Cow<'_, str>> for JsonValue {
    fn from(text: Cow<'_, str>) -> Self {
        Self::String(text.into_owned())
    }
}

impl From<JsonObject> for JsonValue {
    fn from(object: JsonObject) -> Self {
        Self::Object(object)
    }
}

impl<T: Clone + Into<JsonValue>> From<&T> for JsonValue {
    fn from(value: &T) -> Self {
        value.clone().into()
    }
}

impl<T: Into<JsonValue>> From<Option<T>> for JsonValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<T: Into<JsonValue>> From<Vec<T>> for JsonValue {
    fn from(elements: Vec<T>) -> Self {
        elements.into_iter().collect()
    }
}

impl<T: Into<JsonValue>, const N: usize> From<[T; N]> for JsonValue {
    fn from(elements: [T; N]) -> Self {
        elements.into_iter().collect()
    }
}

impl<T: Clone + Into<JsonValue>> From<&[T]> for JsonValue {
    fn from(elements: &[T]) -> Self {
        elements.iter().cloned().collect()
    }
}

impl<K: Into<String>, V: Into<JsonValue>> From<BTreeMap<K, V>> for JsonValue {
    fn from(fields: BTreeMap<K, V>) -> Self {
        fields.into_iter().collect()
    }
}

/// The order of the fields is that of the map, which is a random one.
impl<K: Into<String>, V: Into<JsonValue>, S> From<HashMap<K, V, S>> for JsonValue {
    fn from(fields: HashMap<K, V, S>) -> Self {
        fields.into_iter().collect()
    }
}

impl<T: Into<JsonValue>> FromIterator<T> for JsonValue {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        Self::Array(elements.into_iter().map(Into::into).collect())
    }
}

impl<K: Into<String>, V: Into<JsonValue>> FromIterator<(K, V)> for JsonValue {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self::Object(fields.into_iter().collect())
    }
}

/// The value itself, if it is no object.
impl TryFrom<JsonValue> for JsonObject {
    type Error = JsonValue;

    fn try_from(value: JsonValue) -> Result<Self, Self::Error> {
        match value {
            JsonValue::Object(object) => Ok(object),
            other => Err(other),
        }
    }
}

impl From<serde_json::Value> for JsonValue {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            serde_json::Value::Number(number) => Self::Number(number.into()),
            serde_json::Value::String(text) => Self::String(text),
            serde_json::Value::Array(elements) => elements.into_iter().collect(),
            serde_json::Value::Object(fields) => Self::Object(fields.into()),
        }
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for JsonObject {
    fn from(fields: serde_json::Map<String, serde_json::Value>) -> Self {
        fields.into_iter().collect()
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for JsonValue {
    fn from(fields: serde_json::Map<String, serde_json::Value>) -> Self {
        Self::Object(fields.into())
    }
}

impl From<serde_json::Number> for JsonNumber {
    fn from(number: serde_json::Number) -> Self {
        Self::from_checked(&number.to_string())
    }
}

impl From<serde_json::Number> for JsonValue {
    fn from(number: serde_json::Number) -> Self {
        Self::Number(number.into())
    }
}

/// A number that `serde_json` would change: it holds 64-bit integers and doubles, unless its feature
/// `arbitrary_precision` is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotExact(JsonNumber);

impl NotExact {
    /// The number.
    pub fn number(&self) -> &JsonNumber {
        &self.0
    }
}

impl fmt::Display for NotExact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the number {} has no exact form among 64-bit integers and doubles",
            self.0
        )
    }
}

impl std::error::Error for NotExact {}

impl TryFrom<&JsonNumber> for serde_json::Number {
    type Error = NotExact;

    fn try_from(number: &JsonNumber) -> Result<Self, Self::Error> {
        match number.as_str().parse::<Self>() {
            Ok(read) if JsonNumber::from_checked(&read.to_string()) == *number => Ok(read),
            _ => Err(NotExact(number.clone())),
        }
    }
}

/// Fails for a number that `serde_json` would change. Unless its feature `preserve_order` is on, `serde_json` sorts
/// the fields of objects.
impl TryFrom<JsonValue> for serde_json::Value {
    type Error = NotExact;

    fn try_from(value: JsonValue) -> Result<Self, Self::Error> {
        Ok(match value {
            JsonValue::Null => Self::Null,
            JsonValue::Bool(value) => Self::Bool(value),
            JsonValue::Number(number) => Self::Number((&number).try_into()?),
            JsonValue::String(text) => Self::String(text),
            JsonValue::Array(elements) => Self::Array(
                elements
                    .into_iter()
                    .map(Self::try_from)
                    .collect::<Result<_, _>>()?,
            ),
            JsonValue::Object(object) => Self::Object(object.try_into()?),
        })
    }
}

/// As for [`JsonValue`].
impl TryFrom<JsonObject> for serde_json::Map<String, serde_json::Value> {
    type Error = NotExact;

    fn try_from(object: JsonObject) -> Result<Self, Self::Error> {
        let fields = object.into_iter();
        fields
            .map(|(name, value)| Ok((name, value.try_into()?)))
            .collect()
    }
}
