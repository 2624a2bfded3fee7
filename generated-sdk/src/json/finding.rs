//! What decoding has to say about a text that it could read.

use std::fmt;

/// Whether deviations from the schema are adapted to in silence.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// Only values that did not fit are reported.
    Tolerant,
    /// Every deviation is reported.
    Strict,
}

/// A deviation of the text from the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// Where the value starts, in bytes.
    pub(crate) offset: usize,
    /// What the deviation is.
    pub(crate) deviation: Deviation,
}

/// The kinds of deviation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Deviation {
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
    /// The schema does not know the member.
    UnknownMember { of: &'static str },
    /// A required member is missing.
    MissingMember { of: &'static str, name: &'static str },
    /// A string held half a character, which was replaced.
    HalfCharacter,
    /// An open enum took a value that the schema does not document.
    UnknownValue { of: &'static str, value: String },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.deviation {
            Deviation::Misfit { expected, found } | Deviation::Adapted { expected, found } => {
                write!(f, "expected {expected}, found {found}")
            }
            Deviation::UnknownMember { of } => write!(f, "unknown member of {of}"),
            Deviation::MissingMember { of, name } => {
                write!(f, "required member `{name}` of {of} is missing")
            }
            Deviation::HalfCharacter => {
                f.write_str("half a character (a lone surrogate), replaced by U+FFFD")
            }
            Deviation::UnknownValue { of, value } => write!(f, "`{value}` is not a documented {of}"),
        }
    }
}
