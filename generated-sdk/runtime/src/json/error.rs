//! The error of text that is not JSON, or not the JSON of a type.

use std::fmt;

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
