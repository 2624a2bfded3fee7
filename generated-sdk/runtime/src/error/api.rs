//! The failure that an API reports: its status, code, message and request ID.

use std::fmt;

use crate::text::one_line;
use crate::value::JsonValue;

/// A failure that the API itself reports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// The status in the envelope of the API, or the HTTP status if there is none.
    pub status: i64,
    /// The exact code of the failure, if the API names one.
    pub code: Option<ErrorCode>,
    /// The message of the API; empty if there is none.
    pub message: String,
    /// The request id. The operator of the API finds the request by it.
    pub request_id: Option<String>,
    /// Whether the status says something about the failure. An envelope can do without one, at HTTP 200.
    pub(crate) has_status: bool,
}

/// The exact code of a failure, as the API spells it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// A number: 2004.
    Number(i64),
    /// A name: `ticket_not_found`.
    Text(String),
}

/// The exact code of a failure, borrowed from an error: see [`Error::code`](crate::Error::code). Generated crates
/// have a constant of this type for each code that the API documents, and constants are patterns of a `match`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code<'a> {
    /// A number: 2004.
    Number(i64),
    /// A name: `ticket_not_found`.
    Text(&'a str),
}

impl ErrorCode {
    /// The code in a JSON value: a number, or a text that is not empty. Digits in a text are a number.
    pub(crate) fn of(value: &JsonValue) -> Option<Self> {
        match value {
            JsonValue::Number(number) => number
                .as_i64()
                .or_else(|| whole(number.as_f64()?))
                .map(Self::Number),
            JsonValue::String(text) if text.trim().is_empty() => None,
            JsonValue::String(text) => Some(match text.trim().parse() {
                Ok(number) => Self::Number(number),
                Err(_) => Self::Text(one_line(text)),
            }),
            _ => None,
        }
    }

    /// The code, if it is a number.
    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(_) => None,
        }
    }

    /// The code, if it is a name.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Number(_) => None,
            Self::Text(text) => Some(text),
        }
    }

    /// The same code, borrowed, for `match`.
    pub fn as_code(&self) -> Code<'_> {
        match self {
            Self::Number(number) => Code::Number(*number),
            Self::Text(text) => Code::Text(text),
        }
    }
}

impl<'a> Code<'a> {
    /// The code, if it is a number.
    pub fn number(self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(number),
            Self::Text(_) => None,
        }
    }

    /// The code, if it is a name.
    pub fn text(self) -> Option<&'a str> {
        match self {
            Self::Number(_) => None,
            Self::Text(text) => Some(text),
        }
    }
}

impl From<i64> for ErrorCode {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for ErrorCode {
    /// Digits are a number, as in a response.
    fn from(text: &str) -> Self {
        match text.trim().parse() {
            Ok(number) => Self::Number(number),
            Err(_) => Self::Text(text.to_owned()),
        }
    }
}

impl From<String> for ErrorCode {
    /// Digits are a number, as in a response.
    fn from(text: String) -> Self {
        match text.trim().parse() {
            Ok(number) => Self::Number(number),
            Err(_) => Self::Text(text),
        }
    }
}

impl From<Code<'_>> for ErrorCode {
    fn from(code: Code<'_>) -> Self {
        match code {
            Code::Number(number) => Self::Number(number),
            Code::Text(text) => Self::Text(text.to_owned()),
        }
    }
}

impl PartialEq<Code<'_>> for ErrorCode {
    fn eq(&self, other: &Code<'_>) -> bool {
        self.as_code() == *other
    }
}

impl PartialEq<i64> for Code<'_> {
    fn eq(&self, other: &i64) -> bool {
        self.number() == Some(*other)
    }
}

impl PartialEq<str> for Code<'_> {
    fn eq(&self, other: &str) -> bool {
        self.text() == Some(other)
    }
}

impl PartialEq<i64> for ErrorCode {
    fn eq(&self, other: &i64) -> bool {
        self.number() == Some(*other)
    }
}

impl PartialEq<str> for ErrorCode {
    fn eq(&self, other: &str) -> bool {
        matches!(self, Self::Text(text) if text == other)
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_code().fmt(f)
    }
}

impl fmt::Display for Code<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl ApiError {
    /// Status and code in words. The message and the request id are not in them.
    pub(super) fn outcome(&self) -> String {
        let status = if self.has_status {
            format!("the API responded with {}", self.status)
        } else {
            String::from("the API reported a failure")
        };
        match &self.code {
            Some(code) => format!("{status} (code {code})"),
            None => status,
        }
    }
}

/// The integer that a double is.
pub(crate) fn whole(number: f64) -> Option<i64> {
    // The value is whole and below 2^53, so the conversion is exact.
    #[allow(clippy::cast_possible_truncation)]
    (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64)
}
