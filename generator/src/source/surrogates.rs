//! JSON's `\ud83d\ude00`: one character written as a surrogate pair of two escapes.
//!
//! JSON needs them, and YAML's own `\u` cannot express them, so the YAML parser refuses them. Their backslashes
//! are hidden from the parser behind a stand-in character of the same width (so that positions stay true), and
//! the scalars that come out are put right.

use std::borrow::Cow;

use saphyr_parser::ScalarStyle;

/// Length of one escape, `\uXXXX`.
const ESCAPE: usize = 6;

/// The surrogate pairs of one file, hidden.
pub(super) struct Surrogates {
    stand_in: Option<char>,
}

impl Surrogates {
    /// The text to hand to the parser, and what is needed to undo the change.
    pub(super) fn hide(text: &str) -> (Cow<'_, str>, Self) {
        let hidden: Vec<usize> = text
            .match_indices("\\u")
            .map(|(at, _)| at)
            .filter(|&at| is_pair(text, at) && !is_escaped(text, at))
            .flat_map(|at| [at, at + ESCAPE])
            .collect();
        let stand_in = if hidden.is_empty() {
            None
        } else {
            unused_character(text)
        };
        let Some(stand_in) = stand_in else {
            return (Cow::Borrowed(text), Self { stand_in: None });
        };
        let replace = |(at, character)| match hidden.binary_search(&at) {
            Ok(_) => stand_in,
            Err(_) => character,
        };
        let text = text.char_indices().map(replace).collect();
        let stand_in = Some(stand_in);
        (Cow::Owned(text), Self { stand_in })
    }

    /// What a scalar says once the pairs are there again: the characters they mean in a double-quoted scalar,
    /// and the text as it is written in all others.
    pub(super) fn restore(&self, value: Cow<'_, str>, style: ScalarStyle) -> String {
        let Some(stand_in) = self.stand_in.filter(|stand_in| value.contains(*stand_in)) else {
            return value.into_owned();
        };
        if style != ScalarStyle::DoubleQuoted {
            return value.replace(stand_in, "\\");
        }
        // Every stand-in opens one escape, `uXXXX`; they come in pairs with nothing between the two.
        let mut parts = value.split(stand_in);
        let mut output = parts.next().unwrap_or_default().to_owned();
        let mut high = None;
        for part in parts {
            let (escape, rest) = part.split_at_checked(ESCAPE - 1).unwrap_or((part, ""));
            let unit = escape
                .strip_prefix('u')
                .and_then(|digits| u16::from_str_radix(digits, 16).ok())
                .unwrap_or_default();
            match high.take() {
                None => high = Some(unit),
                Some(high) => output.push_str(&String::from_utf16_lossy(&[high, unit])),
            }
            output.push_str(rest);
        }
        output
    }
}

/// Whether a surrogate pair, `\ud83d\ude00`, stands at `at`.
pub(super) fn is_pair(text: &str, at: usize) -> bool {
    let unit = |at: usize| text.get(at..).and_then(code_unit);
    unit(at).is_some_and(|unit| (0xD800..0xDC00).contains(&unit))
        && unit(at + ESCAPE).is_some_and(|unit| (0xDC00..0xE000).contains(&unit))
}

/// The code unit of `\uXXXX` at the start of the text.
fn code_unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let all_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    all_hex.then(|| u16::from_str_radix(digits, 16).ok())?
}

/// Whether the backslash at `at` is itself escaped: an odd number of backslashes in front of it.
fn is_escaped(text: &str, at: usize) -> bool {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    let backslashes = before.iter().rev().take_while(|&&byte| byte == b'\\').count();
    backslashes % 2 == 1
}

/// A character for private use that the text contains neither as itself nor as an escape.
fn unused_character(text: &str) -> Option<char> {
    let lower = text.to_ascii_lowercase();
    ('\u{E000}'..='\u{E03F}').find(|&candidate| {
        let escape = format!("{:x}", u32::from(candidate));
        !lower.contains(candidate) && !lower.contains(&escape)
    })
}
