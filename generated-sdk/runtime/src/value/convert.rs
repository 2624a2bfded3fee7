//! Conversions between JSON values and those of Rust.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use super::{JsonNumber, JsonObject, JsonValue};
use crate::date_time::DateTime;

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
        if number.is_finite() {
            Self::Number(JsonNumber::from_checked(&format!("{number:?}")))
        } else {
            Self::Null
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

/// The text.
impl From<DateTime> for JsonValue {
    fn from(time: DateTime) -> Self {
        Self::String(time.into_string())
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
