//! Decode warnings: where a JSON text that could be read differs from the schema.

use std::fmt;

use super::path;
use crate::text::one_line;

/// A place where a response differs from the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeWarning {
    /// Where, as a JSON path in the body: `data.list[3].userId`.
    pub path: String,
    /// What was expected and what was found, in words.
    pub message: String,
}

impl fmt::Display for DecodeWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

/// Which differences from the schema are reported.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// Only values that did not fit.
    Tolerant,
    /// Every difference.
    Strict,
}

/// A decode warning by its offset. It becomes a [`DecodeWarning`] when somebody is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Warning {
    /// Where the value starts, in bytes.
    pub(super) offset: usize,
    /// What differs.
    pub(super) kind: Kind,
}

/// Tells of these warnings about a text.
pub(super) fn located(text: &[u8], warnings: &[Warning]) -> Vec<DecodeWarning> {
    let located = warnings.iter().map(|warning| DecodeWarning {
        // Names of fields are the server's, and the path goes to logs.
        path: one_line(&path::at(text, warning.offset)),
        message: warning.to_string(),
    });
    located.collect()
}

/// What can differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The value does not fit; it was kept raw.
    Misfit {
        expected: &'static str,
        found: &'static str,
    },
    /// The value was adapted.
    Adapted {
        expected: &'static str,
        found: &'static str,
    },
    /// The schema does not know the field.
    UnknownField { of: &'static str },
    /// A required field is missing.
    MissingField { of: &'static str, name: &'static str },
    /// A string held half a character, which was replaced.
    HalfCharacter,
    /// An open enum took a value that the schema does not document.
    UnknownValue { of: &'static str, value: String },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Misfit { expected, found } | Kind::Adapted { expected, found } => {
                write!(f, "expected {expected}, found {found}")
            }
            Kind::UnknownField { of } => write!(f, "unknown field of {of}"),
            Kind::MissingField { of, name } => {
                write!(f, "required field `{name}` of {of} is missing")
            }
            Kind::HalfCharacter => f.write_str("half a character (a lone surrogate), replaced by U+FFFD"),
            Kind::UnknownValue { of, value } => write!(f, "`{value}` is not a documented {of}"),
        }
    }
}
