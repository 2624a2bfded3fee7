//! Conversions between these JSON values and those of `serde_json`, and comparing them.

use std::fmt;

use super::{JsonNumber, JsonObject, JsonValue};

/// Whether both mean the same.
impl PartialEq<serde_json::Value> for JsonValue {
    fn eq(&self, other: &serde_json::Value) -> bool {
        is_same(self, other)
    }
}

impl PartialEq<JsonValue> for serde_json::Value {
    fn eq(&self, other: &JsonValue) -> bool {
        is_same(other, self)
    }
}

fn is_same(ours: &JsonValue, theirs: &serde_json::Value) -> bool {
    match (ours, theirs) {
        (JsonValue::Null, serde_json::Value::Null) => true,
        (JsonValue::Bool(ours), serde_json::Value::Bool(theirs)) => ours == theirs,
        (JsonValue::Number(ours), serde_json::Value::Number(theirs)) => {
            *ours == JsonNumber::from_checked(&theirs.to_string())
        }
        (JsonValue::String(ours), serde_json::Value::String(theirs)) => ours == theirs,
        (JsonValue::Array(ours), serde_json::Value::Array(theirs)) => {
            let mut pairs = ours.iter().zip(theirs);
            ours.len() == theirs.len() && pairs.all(|(ours, theirs)| is_same(ours, theirs))
        }
        (JsonValue::Object(ours), serde_json::Value::Object(theirs)) => {
            let mut fields = ours.iter();
            ours.len() == theirs.len()
                && fields.all(|(name, ours)| theirs.get(name).is_some_and(|theirs| is_same(ours, theirs)))
        }
        _ => false,
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
