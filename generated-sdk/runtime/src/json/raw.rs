//! Raw JSON: from text, and as a tree.

use std::str::FromStr;

use super::{Decoder, JsonError, Strictness};
use crate::record::RawJson;

impl RawJson {
    /// The value as a tree.
    ///
    /// # Errors
    /// The value has a lone surrogate, or a number that neither a 64-bit integer nor a double can hold.
    pub fn to_value(&self) -> Result<serde_json::Value, JsonError> {
        super::value(self.as_str())
    }
}

impl FromStr for RawJson {
    type Err = JsonError;

    /// Checks that the text is one JSON value, nested at most 127 deep. The white space around it is removed.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let checked = Decoder::new(text.as_bytes(), Strictness::Tolerant).document(&mut ());
        checked.map_err(|mut error| {
            error.message.insert_str(0, "not a JSON value: ");
            error
        })?;
        // A byte order mark may begin a document, and no value within one.
        Ok(Self::from_checked(text.trim_start_matches('\u{feff}').trim()))
    }
}
