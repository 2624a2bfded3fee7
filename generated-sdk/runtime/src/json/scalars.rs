//! Decodes scalars, and adapts values of other types.
//!
//! A text is adapted only if the number would be written as exactly that text: `"86"` is an integer, and `"0086"` is
//! kept raw. It may be a code whose zeros matter. A number or boolean that would be written in another way, such as
//! `3.0` in a field for integers, is adapted, and its text is kept beside it.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use super::decode::Decoder;
use super::encode::float_text;
use super::fit::{Fit, in_words};
use super::reader::{Peek, Result};
use crate::record::OpenEnum;

impl<'j> Decoder<'j> {
    /// A string; numbers and booleans become their text.
    pub(super) fn text(&mut self, text: &mut String, peek: Peek) -> Result<Fit> {
        match peek {
            Peek::String => {
                let offset = self.offset();
                *text = self.reader.string()?.into_owned();
                return Ok(self.unless_cut(offset));
            }
            Peek::Array | Peek::Object => return self.misfit(peek, "a string"),
            _ => {
                self.adapted(self.offset(), "a string", in_words(peek));
                self.skip(peek)?.clone_into(text);
            }
        }
        Ok(Fit::YES)
    }

    /// An enum of strings; it keeps a value that is not documented.
    pub(super) fn open_enum(&mut self, value: &mut dyn OpenEnum, peek: Peek) -> Result<Fit> {
        let offset = self.offset();
        match peek {
            Peek::String => {
                value.set(&self.reader.string()?);
                self.undocumented(offset, value);
                return Ok(self.unless_cut(offset));
            }
            Peek::Array | Peek::Object => return self.misfit(peek, "a string"),
            _ => {
                self.adapted(offset, "a string", in_words(peek));
                value.set(self.skip(peek)?);
            }
        }
        self.undocumented(offset, value);
        Ok(Fit::YES)
    }

    /// A boolean; `"true"`, `"false"`, `1` and `0` are adapted.
    pub(super) fn boolean(&mut self, value: &mut bool, peek: Peek) -> Result<Fit> {
        const EXPECTED: &str = "a boolean";
        if matches!(peek, Peek::True | Peek::False) {
            *value = self.reader.boolean(peek)?;
            return Ok(Fit::YES);
        }
        let (offset, text) = match self.scalar_text(peek, EXPECTED)? {
            Ok(read) => read,
            Err(misfit) => return Ok(misfit),
        };
        *value = match &*text {
            "true" | "1" => true,
            "false" | "0" => false,
            _ => return Ok(Fit::no(offset, EXPECTED, peek)),
        };
        self.adapted(offset, EXPECTED, in_words(peek));
        Ok(if text.len() == 1 {
            Fit::adapted(offset)
        } else {
            Fit::YES
        })
    }

    /// A 64-bit integer; a number such as `3.0` and an integer in a string are adapted.
    pub(super) fn integer(&mut self, value: &mut i64, peek: Peek) -> Result<Fit> {
        self.integer_in(i64::MIN..=i64::MAX, value, peek, "a 64-bit integer")
    }

    /// A 32-bit integer, as [`integer`](Self::integer).
    pub(super) fn integer_32(&mut self, value: &mut i32, peek: Peek) -> Result<Fit> {
        let mut wide = i64::from(*value);
        let range = i64::from(i32::MIN)..=i64::from(i32::MAX);
        let fit = self.integer_in(range, &mut wide, peek, "a 32-bit integer")?;
        *value = i32::try_from(wide).unwrap_or_default();
        Ok(fit)
    }

    fn integer_in(
        &mut self,
        range: RangeInclusive<i64>,
        value: &mut i64,
        peek: Peek,
        expected: &'static str,
    ) -> Result<Fit> {
        let (offset, text) = match self.scalar_text(peek, expected)? {
            Ok(read) => read,
            Err(misfit) => return Ok(misfit),
        };
        let plain = text.parse::<i64>().ok();
        let other = || whole(&text).filter(|_| peek.is_num());
        let read = plain.or_else(other).filter(|number| range.contains(number));
        let Some(read) = read.filter(|_| peek.is_num() || is_plain_integer(&text)) else {
            return Ok(Fit::no(offset, expected, peek));
        };
        if plain.is_none() || !peek.is_num() {
            self.adapted(offset, expected, in_words(peek));
        }
        *value = read;
        if plain.is_some() {
            // Of the integers that JSON allows, only `-0` is written in another way.
            return Ok(if &*text == "-0" {
                Fit::adapted(offset)
            } else {
                Fit::YES
            });
        }
        // `3.00000000000000000001` is not exactly 3.
        let exact = is_a_double(&text) || text.parse().is_ok_and(|read| is_written_as(read, &text));
        Ok(if exact {
            Fit::adapted(offset)
        } else {
            rounded(offset)
        })
    }

    /// A floating-point number; a number in a string is adapted.
    pub(super) fn float(&mut self, value: &mut f64, peek: Peek) -> Result<Fit> {
        const EXPECTED: &str = "a number";
        let (offset, text) = match self.scalar_text(peek, EXPECTED)? {
            Ok(read) => read,
            Err(misfit) => return Ok(misfit),
        };
        let read = match text.parse::<f64>() {
            Ok(read) if read.is_finite() => read,
            _ => return Ok(Fit::no(offset, EXPECTED, peek)),
        };
        let as_it_came = is_written_as(read, &text);
        if !peek.is_num() {
            // JSON has no difference between `1` and `1.0`, which is how 1 would be written.
            let is_whole = is_plain_integer(&text) && is_a_double(&text);
            if !as_it_came && !is_whole {
                return Ok(Fit::no(offset, EXPECTED, peek));
            }
            self.adapted(offset, EXPECTED, in_words(peek));
        }
        *value = read;
        Ok(if as_it_came {
            Fit::YES
        } else if is_a_double(&text) {
            Fit::adapted(offset)
        } else {
            rounded(offset)
        })
    }

    /// The offset and the text of a number, boolean or string. Any other value is skipped and does not fit.
    fn scalar_text(
        &mut self,
        peek: Peek,
        expected: &'static str,
    ) -> Result<std::result::Result<(usize, Cow<'j, str>), Fit>> {
        let offset = self.offset();
        let text = match peek {
            Peek::String => self.reader.string()?,
            Peek::Array | Peek::Object => return Ok(Err(self.misfit(peek, expected)?)),
            _ => Cow::Borrowed(self.skip(peek)?),
        };
        Ok(Ok((offset, text)))
    }
}

/// Whether an integer is written as exactly this text.
fn is_plain_integer(text: &str) -> bool {
    text.parse::<i64>().is_ok_and(|read| read.to_string() == text)
}

/// The integer in a number with a fraction or an exponent: `3.0`, `1e3`.
fn whole(text: &str) -> Option<i64> {
    /// Below this bound, 2^53, every integer is exact as a double.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let number = text.parse::<f64>().ok()?;
    // The bound makes the conversion exact.
    #[allow(clippy::cast_possible_truncation)]
    (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i64)
}

/// The number of decimal digits that a double always keeps, unless the number is very large or very small.
const SAFE_DIGITS: usize = 15;

/// Whether a double surely holds this number without rounding.
fn is_a_double(number: &str) -> bool {
    /// Up to this exponent, every reader of JSON finds the nearest double.
    const SAFE_EXPONENT: u64 = 22;
    let (digits, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    digits.bytes().filter(u8::is_ascii_digit).count() <= SAFE_DIGITS
        && exponent
            .parse::<i64>()
            .is_ok_and(|exponent| exponent.unsigned_abs() <= SAFE_EXPONENT)
}

pub(super) fn rounded(offset: usize) -> Fit {
    Fit::partly(offset, "a number with fewer digits", "one that would be rounded")
}

/// Whether a double is written with exactly these digits. Then another program wrote it from the same double.
fn is_written_as(read: f64, number: &str) -> bool {
    float_text(read) == number
}
