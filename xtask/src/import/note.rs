//! What the import has to tell about a place of the schema.

use std::fmt;

/// Something to tell, with the place that it is about.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Note {
    pub(super) path: String,
    /// The line before the import.
    pub(super) line: usize,
    pub(super) text: String,
}

impl fmt::Display for Note {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.path, self.line, self.text)
    }
}
