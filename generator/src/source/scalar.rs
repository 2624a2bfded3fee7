//! What a scalar means: the core schema of YAML 1.2.

use saphyr_parser::{ScalarStyle, Tag};

use super::Span;
use super::node::{Number, Value};
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

/// The meaning of an unquoted scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plain {
    Null,
    Bool(bool),
    Number {
        integer: bool,
    },
    /// `.inf` or `.nan`, which JSON does not have.
    NotFinite,
    /// A number with zeros in front (`010`), which YAML readers disagree about.
    LeadingZero,
    String,
}

pub(super) fn classify(text: &str) -> Plain {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Plain::Null,
        "true" | "True" | "TRUE" => return Plain::Bool(true),
        "false" | "False" | "FALSE" => return Plain::Bool(false),
        ".nan" | ".NaN" | ".NAN" => return Plain::NotFinite,
        _ if is_radix_number(text) => return Plain::Number { integer: true },
        _ => {}
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") {
        return Plain::NotFinite;
    }
    if !is_decimal(unsigned) {
        return Plain::String;
    }
    let is_digit = |character: char| character.is_ascii_digit();
    if unsigned
        .strip_prefix('0')
        .is_some_and(|rest| rest.starts_with(is_digit))
    {
        return Plain::LeadingZero;
    }
    let integer = unsigned.chars().all(is_digit);
    Plain::Number { integer }
}

/// `0o17` and `0x1F`; these take no sign.
fn is_radix_number(text: &str) -> bool {
    let written = |prefix: &str, radix| {
        text.strip_prefix(prefix)
            .is_some_and(|digits| !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix)))
    };
    written("0o", 8) || written("0x", 16)
}

/// `(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
fn is_decimal(text: &str) -> bool {
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let exponent_ok = exponent.is_none_or(|exponent| {
        let digits = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !digits.is_empty() && all_digits(digits)
    });
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let has_digits = !(whole.is_empty() && fraction.is_empty());
    exponent_ok && has_digits && all_digits(whole) && all_digits(fraction)
}
