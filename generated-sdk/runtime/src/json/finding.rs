//! What decoding has to say about a text that it could read.

use std::fmt;

use crate::one_line;

/// A place where an answer differs from the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Where, as a JSON path in the body: `data.list[3].userId`.
    pub path: String,
    /// What was expected and what was found, in words.
    pub message: String,
}

impl Finding {
    /// The deviation in words, with its place in this text.
    #[doc(hidden)]
    pub fn new(text: &[u8], deviation: &Deviation) -> Self {
        Self {
            // Names of fields are the server's, and the path goes to logs.
            path: one_line(&super::path::at(text, deviation.offset)),
            message: deviation.to_string(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

/// Whether deviations from the schema are adapted to in silence.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// Only values that did not fit are reported.
    Tolerant,
    /// Every deviation is reported.
    Strict,
}

/// A deviation of the text from the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deviation {
    /// Where the value starts, in bytes.
    pub(super) offset: usize,
    /// What the deviation is.
    pub(super) kind: Kind,
}

/// The kinds of deviation.
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
    UnknownMember { of: &'static str },
    /// A required field is missing.
    MissingMember { of: &'static str, name: &'static str },
    /// A string held half a character, which was replaced.
    HalfCharacter,
    /// An open enum took a value that the schema does not document.
    UnknownValue { of: &'static str, value: String },
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Misfit { expected, found } | Kind::Adapted { expected, found } => {
                write!(f, "expected {expected}, found {found}")
            }
            Kind::UnknownMember { of } => write!(f, "unknown field of {of}"),
            Kind::MissingMember { of, name } => {
                write!(f, "required field `{name}` of {of} is missing")
            }
            Kind::HalfCharacter => f.write_str("half a character (a lone surrogate), replaced by U+FFFD"),
            Kind::UnknownValue { of, value } => write!(f, "`{value}` is not a documented {of}"),
        }
    }
}
