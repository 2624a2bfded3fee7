//! The value of a scalar, or what is wrong with it.

use saphyr_parser::{ScalarStyle, Tag};

use super::core_schema::{Plain, classify};
use super::node::{Number, Value};
use super::span::Span;
use crate::diagnostics::{Diagnostic, quoted};

/// A scalar as the parser reads it.
pub(super) struct Scalar {
    pub(super) text: String,
    pub(super) style: ScalarStyle,
    /// The full name of its tag.
    pub(super) tag: Option<String>,
    pub(super) span: Span,
}

impl Scalar {
    /// Whether it is written without quotes and without a tag, so that its text decides what it means.
    pub(super) fn is_plain(&self) -> bool {
        self.style == ScalarStyle::Plain && self.tag.is_none()
    }

    /// The value, or what is wrong with the scalar.
    pub(super) fn value(&self) -> Result<Value, Diagnostic> {
        let meaning = classify(&self.text);
        let string = || Ok(Value::String(self.text.clone()));
        let Some(tag) = self.tag.as_deref() else {
            return if self.style == ScalarStyle::Plain {
                self.value_of(meaning)
            } else {
                string()
            };
        };
        match (core_tag(tag), meaning) {
            (Some("str"), _) => string(),
            (None, _) if tag == NON_SPECIFIC => string(),
            (Some("null"), Plain::Null)
            | (Some("bool"), Plain::Bool(_))
            | (Some("int"), Plain::Number { integer: true })
            | (Some("float"), Plain::Number { .. } | Plain::NotFinite)
            | (Some("int" | "float"), Plain::LeadingZero) => self.value_of(meaning),
            (Some(core @ ("null" | "bool" | "int" | "float")), _) => Err(Diagnostic::error(
                self.span,
                format!("{} is not what the tag `!!{core}` says", quoted(&self.text)),
            )
            .with_help("remove the tag")),
            _ => Err(unsupported_tag(self.span, tag, "a scalar")),
        }
    }

    fn value_of(&self, meaning: Plain) -> Result<Value, Diagnostic> {
        let text = &self.text;
        let as_text = quoted(&format!("\"{text}\""));
        match meaning {
            Plain::Null => Ok(Value::Null),
            Plain::Bool(value) => Ok(Value::Bool(value)),
            Plain::Number { .. } => {
                Ok(Number::new(text).map_or_else(|| Value::String(text.clone()), Value::Number))
            }
            Plain::String => Ok(Value::String(text.clone())),
            Plain::NotFinite => Err(Diagnostic::error(
                self.span,
                format!("{} is not a JSON number", quoted(text)),
            )
            .with_help(format!("write {as_text} if text is meant"))),
            Plain::LeadingZero => Err(Diagnostic::error(
                self.span,
                format!("the number {} starts with a zero", quoted(text)),
            )
            .with_label("decimal, octal or text, depending on who reads it")
            .with_help(format!(
                "write {} if the number is meant, {as_text} if text is meant",
                quoted(&without_leading_zeros(text))
            ))),
        }
    }
}

/// `-007` as `-7`, `00.5` as `0.5`.
fn without_leading_zeros(text: &str) -> String {
    let sign = if text.starts_with('-') { "-" } else { "" };
    let digits = text.trim_start_matches(['-', '+']).trim_start_matches('0');
    let zero = if digits.starts_with(|first: char| first.is_ascii_digit()) {
        ""
    } else {
        "0"
    };
    format!("{sign}{zero}{digits}")
}

/// `!`, which says no more than "not what the text looks like".
pub(super) const NON_SPECIFIC: &str = "!";

const CORE_TAGS: &str = "tag:yaml.org,2002:";

/// The full name of a tag, `tag:yaml.org,2002:str` for `!!str`.
pub(super) fn full_name(tag: &Tag) -> String {
    format!("{}{}", tag.handle, tag.suffix)
}

/// The short name of a tag of the core schema.
pub(super) fn core_tag(tag: &str) -> Option<&str> {
    tag.strip_prefix(CORE_TAGS)
        .filter(|name| matches!(*name, "str" | "null" | "bool" | "int" | "float" | "seq" | "map"))
}

pub(super) fn unsupported_tag(span: Span, tag: &str, what: &str) -> Diagnostic {
    let shown = match tag.strip_prefix(CORE_TAGS) {
        Some(name) => format!("!!{name}"),
        None if tag.starts_with('!') => tag.to_owned(),
        None => format!("!<{tag}>"),
    };
    Diagnostic::error(
        span,
        format!("the tag {} is not supported on {what}", quoted(&shown)),
    )
    .with_label("this has the tag")
    .with_help("remove the tag; JSON values need none")
}
