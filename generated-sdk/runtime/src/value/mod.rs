//! JSON of any shape: [`JsonValue`], and what it consists of.
//!
//! The types keep what `serde_json`'s do not: the order of the fields of an object, and the digits of a number.
//! `serde_json` can keep both with features, but a feature would change it for the whole program.

mod compare;
mod convert;
mod index;
#[cfg(feature = "serde")]
mod interchange;
mod macros;
mod number;
mod object;
#[cfg(test)]
mod tests;

pub use index::JsonIndex;
#[cfg(feature = "serde")]
pub use interchange::NotExact;
pub use macros::{json, json_object};
pub use number::{JsonNumber, NotANumber};
pub use object::{Iter, IterMut, JsonObject};

/// Any JSON value.
///
/// It is read from JSON with [`FromStr`](std::str::FromStr), and its `Display` is JSON without white space
/// (`{value:#}` is indented). The macro [`json!`](crate::json!) builds one.
///
/// An object keeps the order of its fields, and a number its digits. Values are equal if they mean the same: the
/// order of the fields does not count, and `1.10` equals `1.1`.
///
/// A value that is read is nested at most 127 deep. With the feature `serde`, values convert from and to those of
/// `serde_json`, and `serde_json` reads and writes them without loss. In a type with serde's `flatten`, `untagged` or
/// `tag`, long digits are lost in reading: serde itself reads the numbers there as 64-bit integers and doubles.
///
/// ```
/// use sdk_runtime::{JsonValue, json};
///
/// # fn main() -> Result<(), sdk_runtime::json::JsonError> {
/// let value: JsonValue = r#"{"z": 1.10, "a": [true, "text"]}"#.parse()?;
/// assert_eq!(value["a"][1], "text");
/// assert_eq!(value["missing"], JsonValue::Null);
/// assert_eq!(value.pointer("/a/0").and_then(JsonValue::as_bool), Some(true));
/// assert_eq!(value, json!({"a": [true, "text"], "z": 1.1}));
/// assert_eq!(value.to_string(), r#"{"z":1.10,"a":[true,"text"]}"#);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub enum JsonValue {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(JsonNumber),
    /// A string.
    String(String),
    /// A list.
    Array(Vec<JsonValue>),
    /// An object.
    Object(JsonObject),
}

impl JsonValue {
    /// Whether the value is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the value is a boolean.
    pub fn is_boolean(&self) -> bool {
        matches!(self, Self::Bool(_))
    }

    /// Whether the value is a number.
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// Whether the value is an integer that an `i64` holds.
    pub fn is_i64(&self) -> bool {
        self.as_i64().is_some()
    }

    /// Whether the value is an integer that a `u64` holds.
    pub fn is_u64(&self) -> bool {
        self.as_u64().is_some()
    }

    /// Whether the value is a string.
    pub fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }

    /// Whether the value is a list.
    pub fn is_array(&self) -> bool {
        matches!(self, Self::Array(_))
    }

    /// Whether the value is an object.
    pub fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// The boolean, if the value is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if the value is one.
    pub fn as_number(&self) -> Option<&JsonNumber> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The number as a 64-bit integer; see [`JsonNumber::as_i64`].
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// The number as a 64-bit integer without a sign; see [`JsonNumber::as_u64`].
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number()?.as_u64()
    }

    /// The nearest double of the number; see [`JsonNumber::as_f64`].
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number()?.as_f64()
    }

    /// The string, if the value is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The elements, if the value is a list.
    pub fn as_array(&self) -> Option<&Vec<JsonValue>> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The elements to change, if the value is a list.
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<JsonValue>> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The object, if the value is one.
    pub fn as_object(&self) -> Option<&JsonObject> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The object to change, if the value is one.
    pub fn as_object_mut(&mut self) -> Option<&mut JsonObject> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The field of this name, or the element at this position. `None` if there is none, or the value is neither an
    /// object nor a list.
    pub fn get(&self, index: impl JsonIndex) -> Option<&JsonValue> {
        index.of(self)
    }

    /// As [`get`](Self::get), to change it.
    pub fn get_mut(&mut self, index: impl JsonIndex) -> Option<&mut JsonValue> {
        index.of_mut(self)
    }

    /// The value at this JSON pointer (RFC 6901): `/list/0/name`. The empty pointer is the value itself.
    pub fn pointer(&self, pointer: &str) -> Option<&JsonValue> {
        index::steps(pointer)?.try_fold(self, |value, step| match value {
            Self::Object(object) => object.get(&step),
            Self::Array(elements) => elements.get(index::position(&step)?),
            _ => None,
        })
    }

    /// As [`pointer`](Self::pointer), to change it.
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut JsonValue> {
        index::steps(pointer)?.try_fold(self, |value, step| match value {
            Self::Object(object) => object.get_mut(&step),
            Self::Array(elements) => elements.get_mut(index::position(&step)?),
            _ => None,
        })
    }

    /// Takes the value, and leaves `null`.
    #[must_use]
    pub fn take(&mut self) -> JsonValue {
        std::mem::take(self)
    }
}
