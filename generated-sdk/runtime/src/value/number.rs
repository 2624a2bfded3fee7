//! A JSON number, as the text that it came as.

use std::fmt;
use std::str::FromStr;

use crate::json::float_text;

/// A JSON number. It keeps its text, so no digit is lost.
///
/// Numbers are equal if they have the same value: `1.10`, `1.1` and `11e-1` are. [`as_str`](Self::as_str) tells
/// them apart.
///
/// ```
/// use sdk_runtime::JsonNumber;
///
/// let number: JsonNumber = "1.10".parse()?;
/// assert_eq!(number.as_str(), "1.10");
/// assert_eq!(number.as_f64(), Some(1.1));
/// assert_eq!(JsonNumber::from(7).as_i64(), Some(7));
/// assert!("0x7".parse::<JsonNumber>().is_err());
/// # Ok::<(), sdk_runtime::value::NotANumber>(())
/// ```
#[derive(Clone)]
pub struct JsonNumber(Box<str>);

/// The text is not a JSON number.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotANumber;

impl JsonNumber {
    /// A text that is known to be a JSON number.
    pub(crate) fn from_checked(text: &str) -> Self {
        Self(text.into())
    }

    /// The number as text: as it came, or as it was made.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The integer. `None` if the text has a fraction or an exponent (`7.0`), or 64 bits do not hold it.
    pub fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// As [`as_i64`](Self::as_i64), without a sign.
    pub fn as_u64(&self) -> Option<u64> {
        self.0.parse().ok()
    }

    /// The nearest double. `None` if the number is larger than all doubles.
    pub fn as_f64(&self) -> Option<f64> {
        self.0.parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// The number of a double. `None` for infinities and NaN, which JSON does not have.
    pub fn from_f64(number: f64) -> Option<Self> {
        number.is_finite().then(|| {
            // As other doubles are written.
            Self(float_text(number).into())
        })
    }
}

impl PartialEq for JsonNumber {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
            || match (Decimal::of(&self.0), Decimal::of(&other.0)) {
                (Some(left), Some(right)) => left == right,
                _ => false,
            }
    }
}

impl Eq for JsonNumber {}

/// A number as its digits without zeros at either end, and a power of ten.
#[derive(PartialEq)]
struct Decimal {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    /// `None` if the exponent has more than 64 bits.
    fn of(number: &str) -> Option<Self> {
        let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let negative = mantissa.starts_with('-');
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{}{fraction}", whole.trim_start_matches('-'));
        let digits = digits.trim_start_matches('0');
        let significant = digits.trim_end_matches('0');
        if significant.is_empty() {
            return Some(Self {
                negative: false,
                digits: String::new(),
                exponent: 0,
            });
        }
        let zeros = i64::try_from(digits.len() - significant.len()).ok()?;
        let decimals = i64::try_from(fraction.len()).ok()?;
        Some(Self {
            negative,
            digits: significant.to_owned(),
            exponent: exponent
                .parse::<i64>()
                .ok()?
                .checked_add(zeros)?
                .checked_sub(decimals)?,
        })
    }
}

impl FromStr for JsonNumber {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if is_number(text) {
            Ok(Self::from_checked(text))
        } else {
            Err(NotANumber)
        }
    }
}

/// Whether a text is a number by the grammar of JSON.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|text| digits(text.strip_prefix(['+', '-']).unwrap_or(text)))
}

macro_rules! from_integers {
    ($($type:ty),*) => {$(
        impl From<$type> for JsonNumber {
            fn from(number: $type) -> Self {
                Self(number.to_string().into())
            }
        }
    )*};
}

from_integers!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);

impl fmt::Display for JsonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for JsonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a JSON number")
    }
}

impl std::error::Error for NotANumber {}
