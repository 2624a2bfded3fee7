//! JSON in and out of [records](crate::record), written once for every type.
//!
//! `reader` moves through the text; `decode` is where the tolerance towards the server lives; `encode` writes what was set, and writes back
//! what decoding could not place; `path` turns a byte offset into a JSON path when there is something to
//! report.

mod containers;
mod decode;
mod encode;
mod error;
mod path;
mod plain;
mod raw;
mod reader;
mod scalars;
#[cfg(feature = "serde")]
mod serde_bridge;
mod surrogates;
#[cfg(test)]
mod tests;
mod tree;
mod union;
mod warning;

use crate::record::Slot;

pub(crate) use decode::Decoder;
pub use error::JsonError;
pub use encode::encode_view;
pub(crate) use encode::{FieldValue, encode, encode_fields, field_values};
pub use warning::{DecodeWarning, Strictness};
#[cfg(feature = "serde")]
pub use serde_bridge::{deserialize, serialize, serialize_slot};

/// A tree out of text. Whatever needs one comes here: `serde_json` would have a reader of its own to compile.
pub fn value(text: &str) -> Result<serde_json::Value, JsonError> {
    Decoder::new(text.as_bytes(), Strictness::Tolerant).document_tree()
}

/// Reads a generated type from JSON, with the same tolerance as an answer of the server is read with.
///
/// Fields that are missing, `null` or of another type do not fail it: see [`Record::raw_fields`] for what did
/// not fit.
///
/// [`Record::raw_fields`]: crate::record::Record::raw_fields
///
/// # Errors
/// Text that is not JSON, or that is nested more than 127 deep.
pub fn from_slice<T: Slot + Default>(json: &[u8]) -> Result<T, JsonError> {
    let mut value = T::default();
    Decoder::new(json, Strictness::Tolerant).document(&mut value)?;
    Ok(value)
}

/// As [`from_slice`], into a value whose type is not known at compile time. Returns what did not fit.
///
/// # Errors
/// As [`from_slice`].
pub fn decode(json: &[u8], into: &mut dyn Slot) -> Result<Vec<DecodeWarning>, JsonError> {
    Decoder::new(json, Strictness::Tolerant).document(into)
}

/// Reads a generated type from JSON and takes no liberties: everything that [`from_slice`] would adapt, keep
/// aside or leave out is an error. Meant for tests, and for input that people type.
///
/// # Errors
/// Text that is not JSON; an unknown, missing or `null` field; a value of another type than documented.
/// The error names the first of them.
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

/// Writes a generated type as JSON: absent fields are left out.
pub fn to_vec(value: &dyn Slot) -> Vec<u8> {
    let mut out = Vec::new();
    encode(value, &mut out);
    out
}
