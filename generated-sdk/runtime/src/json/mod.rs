//! Decodes and encodes [records](crate::record) of any type as JSON.
//!
//! `reader` reads tokens. `decode` fills slots and has the rules for values that differ from the schema. `encode`
//! writes typed fields and raw fields. `path` turns the byte offset of an error or warning into a JSON path.

mod choice;
mod containers;
mod decode;
mod encode;
mod error;
mod fit;
mod path;
mod plain;
mod raw;
mod reader;
mod root;
mod scalars;
mod scan;
#[cfg(feature = "serde")]
mod serde_bridge;
mod surrogates;
#[cfg(test)]
mod tests;
mod tree;
mod union;
mod warning;

use crate::record::Slot;
use crate::value::JsonValue;

pub(crate) use decode::Decoder;
pub use encode::encode_view;
pub(crate) use encode::{FieldValue, encode, encode_fields, field_values, float_text};
pub use error::JsonError;
#[cfg(feature = "serde")]
pub use serde_bridge::{deserialize, serialize, serialize_slot};
pub use warning::{DecodeWarning, Strictness};

/// Reads JSON of any shape, as [`FromStr`](std::str::FromStr) of [`JsonValue`] does.
///
/// # Errors
/// The text is not JSON, is nested more than 127 deep, or has a lone surrogate.
pub fn value(text: &str) -> Result<JsonValue, JsonError> {
    text.parse()
}

/// A generated type as JSON of any shape.
///
/// # Errors
/// The value has raw fields that are nested more than 127 deep together with it, or have a lone surrogate.
pub fn to_value(value: &dyn Slot) -> Result<JsonValue, JsonError> {
    let mut json = Vec::new();
    encode(value, &mut json);
    Decoder::new(&json, Strictness::Tolerant).document_tree()
}

/// Reads a generated type from JSON, with the same tolerance as responses are read.
///
/// Fields that are missing, `null` or of another type are no error. [`Record::raw_fields`] has the values that did
/// not fit.
///
/// [`Record::raw_fields`]: crate::record::Record::raw_fields
///
/// # Errors
/// The text is not JSON, or is nested more than 127 deep. So is a value that nothing keeps: the whole text is a value of
/// another type, such as a list for a struct; or a text that is not in a struct has a lone surrogate (`"\ud83d"`).
pub fn from_slice<T: Slot + Default>(json: &[u8]) -> Result<T, JsonError> {
    let mut value = T::default();
    Decoder::new(json, Strictness::Tolerant).root(&mut value)?;
    Ok(value)
}

/// As [`from_slice`], into a value whose type is not known at compile time. It returns the decode warnings.
///
/// # Errors
/// As [`from_slice`].
pub fn decode(json: &[u8], into: &mut dyn Slot) -> Result<Vec<DecodeWarning>, JsonError> {
    Decoder::new(json, Strictness::Tolerant).root(into)
}

/// Reads a generated type from JSON strictly: every difference from the schema is an error. It is for tests, and
/// for input that people type.
///
/// # Errors
/// The text is not JSON, a field is unknown, missing or `null`, or a value has another type than documented. The
/// error names the first difference.
pub fn from_slice_strict<T: Slot + Default>(json: &[u8]) -> Result<T, JsonError> {
    let mut value = T::default();
    decode_strictly(json, &mut value)?;
    Ok(value)
}

/// As [`from_slice_strict`], into a value whose type is not known at compile time.
///
/// # Errors
/// As [`from_slice_strict`].
pub fn decode_strictly(json: &[u8], into: &mut dyn Slot) -> Result<(), JsonError> {
    Decoder::new(json, Strictness::Strict).strict(into)
}

/// Writes a generated type as JSON. Absent fields are left out.
pub fn to_vec(value: &dyn Slot) -> Vec<u8> {
    let mut out = Vec::new();
    encode(value, &mut out);
    out
}
