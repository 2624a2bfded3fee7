//! The error of reading JSON.

use std::fmt;

/// The error of a text that is not JSON or, with strict reading, not the JSON of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JsonError {
    /// The JSON path of the error: `data.items[3].id`; empty for the root.
    pub path: String,
    /// The offset of the error in bytes.
    pub offset: usize,
    /// The problem in words.
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
