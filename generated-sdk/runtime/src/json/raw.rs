//! Raw JSON: from text, and as a tree.

use std::str::FromStr;

use super::{Decoder, JsonError, Strictness};
use crate::record::RawJson;
use crate::value::JsonValue;

impl RawJson {
    /// The value as a tree. `U+FFFD` stands for a lone surrogate, since the raw value keeps the text.
    ///
    /// # Errors
    /// The value is nested more than 127 deep. Values that were read are not.
    pub fn to_value(&self) -> Result<JsonValue, JsonError> {
        let mut value = JsonValue::Null;
        Decoder::new(self.as_str().as_bytes(), Strictness::Tolerant).document(&mut value)?;
        Ok(value)
    }
}

/// As the field of a record would be written.
impl<T: Into<JsonValue>> From<T> for RawJson {
    fn from(value: T) -> Self {
        Self::from_checked(&value.into().to_string())
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
