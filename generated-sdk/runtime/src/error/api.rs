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
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl ApiError {
    /// The failure in one line. `hint` is advice on it.
    pub(super) fn text(&self, hint: Option<&str>) -> String {
        let mut parts = vec![if self.has_status {
            format!("the API responded with {}", self.status)
        } else {
            String::from("the API reported a failure")
        }];
        if let Some(code) = &self.code {
            parts.push(format!(" (code {code})"));
        }
        if !self.message.is_empty() {
            parts.push(format!(": {}", self.message));
        }
        if let Some(hint) = hint {
            parts.push(format!("; {hint}"));
        }
        if let Some(id) = &self.request_id {
            parts.push(format!(" [request id {id}]"));
        }
        parts.concat()
    }
}

/// The integer that a double is.
pub(crate) fn whole(number: f64) -> Option<i64> {
    // The value is whole and below 2^53, so the conversion is exact.
    #[allow(clippy::cast_possible_truncation)]
    (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64)
}
