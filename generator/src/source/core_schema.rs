//! What unquoted text means: the core schema of YAML 1.2.

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
