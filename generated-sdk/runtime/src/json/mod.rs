//! JSON in and out of [records](crate::record), written once for every type.
//!
//! `reader` moves through the text; `decode` is where the tolerance towards the server lives; `encode` writes what was set, and writes back
//! what decoding could not place; `path` turns a byte offset into a JSON path when there is something to
//! report.

mod containers;
mod decode;
mod encode;
mod finding;
mod path;
mod plain;
mod reader;
mod scalars;
#[cfg(feature = "serde")]
mod serde_bridge;
mod surrogates;
#[cfg(test)]
mod tests;
mod tree;
mod union;

use std::fmt;

use crate::record::Slot;

pub use decode::Decoder;
pub use encode::encode_view;
pub(crate) use encode::{encode, encode_members};
pub use finding::{Deviation, Finding, Strictness};
#[cfg(feature = "serde")]
pub use serde_bridge::{deserialize, serialize, serialize_slot};

/// Text that could not be read as the JSON of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JsonError {
    /// Where, as a JSON path from the root: `data.list[3].userId`; empty for the root itself.
    pub path: String,
    /// Where, as an offset in bytes.
    pub offset: usize,
    /// What is wrong there.
    pub message: String,
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.path.is_empty() {
            "the root"
        } else {
            &self.path
        };
        write!(f, "{} at {at} (byte {})", self.message, self.offset)
    }
}

impl std::error::Error for JsonError {}

/// A tree out of text. Whatever needs one comes here: `serde_json` would have a reader of its own to compile.
pub fn value(text: &str) -> Result<serde_json::Value, JsonError> {
    Decoder::new(text.as_bytes(), Strictness::Tolerant).document_tree()
}

/// Checks that a text is one JSON value, whatever it is.
pub(crate) fn check(text: &str) -> Result<(), JsonError> {
    Decoder::new(text.as_bytes(), Strictness::Tolerant)
        .document(&mut ())
        .map(drop)
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
pub fn decode(json: &[u8], into: &mut dyn Slot) -> Result<Vec<Finding>, JsonError> {
    let findings = Decoder::new(json, Strictness::Tolerant).document(into)?;
    Ok(findings
        .iter()
        .map(|finding| Finding::new(json, finding))
        .collect())
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
    let findings = Decoder::new(json, Strictness::Strict).document(into)?;
    match findings.first() {
        Some(finding) => Err(JsonError {
            path: path::at(json, finding.offset),
            offset: finding.offset,
            message: finding.to_string(),
        }),
        None => Ok(()),
    }
}

/// Writes a generated type as JSON: absent fields are left out.
pub fn to_vec(value: &dyn Slot) -> Vec<u8> {
    let mut out = Vec::new();
    encode(value, &mut out);
    out
}
