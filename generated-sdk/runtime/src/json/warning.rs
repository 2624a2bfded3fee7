//! Decode warnings: differences between a JSON text and its schema.

use std::fmt;

use super::path;
use crate::text::one_line;

/// A decode warning: a difference between a response and the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeWarning {
    /// The JSON path of the value in the body: `data.items[3].id`.
    pub path: String,
    /// The expected and the actual value in words.
    pub message: String,
}

impl fmt::Display for DecodeWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

/// The differences from the schema that are reported.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// Only values that did not fit.
    Tolerant,
    /// Every difference.
    Strict,
}

/// A decode warning with an offset. [`located`] makes a [`DecodeWarning`] of it, with a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Warning {
    /// The offset of the value in bytes.
    pub(super) offset: usize,
    /// The kind of the difference.
    pub(super) kind: Kind,
}

/// The decode warnings of a text, with their paths.
pub(super) fn located(text: &[u8], warnings: &[Warning]) -> Vec<DecodeWarning> {
    let located = warnings.iter().map(|warning| DecodeWarning {
        // The names in the path are foreign text, and the path is written to logs.
        path: one_line(&path::at(text, warning.offset)),
        message: warning.to_string(),
    });
    located.collect()
}

/// The kind of a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The value does not fit, and was kept raw.
    Misfit {
        expected: &'static str,
        found: &'static str,
    },
    /// The value of a union fits no variant, or several, and was kept raw.
    NoVariant { found: String },
    /// The value was adapted.
    Adapted {
        expected: &'static str,
        found: &'static str,
    },
    /// The schema does not know the field.
    UnknownField { of: &'static str },
    /// A required field is missing.
    MissingField { of: &'static str, name: &'static str },
    /// A string had a lone surrogate, which was replaced.
    LoneSurrogate,
    /// An open enum took a value that the schema does not document.
    UnknownValue { of: &'static str, value: String },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Misfit { expected, found } | Kind::Adapted { expected, found } => {
                write!(f, "expected {expected}, found {found}")
            }
            Kind::NoVariant { found } => {
                write!(
                    f,
                    "expected a value of one of the documented types, found {found}"
                )
            }
            Kind::UnknownField { of } => write!(f, "unknown field of {of}"),
            Kind::MissingField { of, name } => {
                write!(f, "required field `{name}` of {of} is missing")
            }
            Kind::LoneSurrogate => f.write_str("a lone surrogate, replaced by U+FFFD"),
            Kind::UnknownValue { of, value } => write!(f, "`{value}` is not a documented {of}"),
        }
    }
}
