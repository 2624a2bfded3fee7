//! Replaces escapes of lone surrogates, such as `\ud83d` without its second half.
//!
//! A server that cuts a text at a UTF-16 unit sends them. JSON permits them, but they are no characters: a Rust
//! string cannot hold them, and a reader refuses the whole text. So they are replaced for reading, and the text as it
//! came is kept for writing.

use std::ops::Range;

/// A text with lone surrogates, and their offsets.
#[derive(Clone, Copy)]
pub(super) struct Cut<'j> {
    pub(super) text: &'j [u8],
    pub(super) offsets: &'j [usize],
}

impl<'j> Cut<'j> {
    /// A part of the text as it came.
    pub(super) fn part(self, offset: usize, length: usize) -> Option<&'j str> {
        std::str::from_utf8(self.text.get(offset..offset + length)?).ok()
    }

    /// Whether a lone surrogate is in this part.
    pub(super) fn is_in(self, part: Range<usize>) -> bool {
        let next = self.offsets.partition_point(|&offset| offset < part.start);
        self.offsets.get(next).is_some_and(|&offset| offset < part.end)
    }
}

/// The escape of the replacement character. It is as long as the escape of a surrogate, so offsets do not change.
const REPLACEMENT: &[u8; 6] = br"\ufffd";

/// The text with lone surrogates replaced, and their offsets; `None` if there are none.
pub(super) fn replaced(json: &[u8]) -> Option<(Vec<u8>, Vec<usize>)> {
    let mut out = json.to_vec();
    let mut offsets = Vec::new();
    let mut position = 0;
    while let Some(&byte) = json.get(position) {
        if byte != b'\\' {
            position += 1;
            continue;
        }
        let Some(unit) = unit_at(json, position) else {
            // Another escape. Its second character may be a backslash, which starts no escape.
            position += 2;
            continue;
        };
        let low_follows = || matches!(unit_at(json, position + REPLACEMENT.len()), Some(0xdc00..=0xdfff));
        match unit {
            0xd800..=0xdbff if low_follows() => position += REPLACEMENT.len(),
            0xd800..=0xdfff => {
                if let Some(half) = out.get_mut(position..position + REPLACEMENT.len()) {
                    half.copy_from_slice(REPLACEMENT);
                }
                offsets.push(position);
            }
            _ => {}
        }
        position += REPLACEMENT.len();
    }
    (!offsets.is_empty()).then_some((out, offsets))
}

/// The UTF-16 unit of the `\uXXXX` at this position.
fn unit_at(json: &[u8], position: usize) -> Option<u64> {
    let digits = json.get(position..)?.strip_prefix(br"\u")?.get(..4)?;
    // `from_str_radix` would accept a sign.
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u64::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}
