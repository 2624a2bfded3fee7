//! Finds characters that JSON escapes. Most strings have none, so eight bytes are checked at once.

/// Whether a text has a character that a JSON string has to escape.
#[inline]
pub(super) fn needs_escape(text: &str) -> bool {
    let bytes = text.as_bytes();
    // The bytes after the last full chunk are checked with the last eight bytes, some of them twice.
    if let Some(last) = bytes.last_chunk::<8>() {
        let (chunks, _) = bytes.as_chunks::<8>();
        let all = chunks
            .iter()
            .fold(escapes_of(u64::from_le_bytes(*last)), |any, chunk| {
                any | escapes_of(u64::from_le_bytes(*chunk))
            });
        return all != 0;
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let both = u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
        return escapes_of(both) != 0;
    }
    bytes.iter().copied().any(is_escaped)
}

/// The number of bytes before the closing quote of a string. `None` if there is no quote, or an escape or a control
/// character comes before it.
#[inline]
pub(super) fn before_quote(bytes: &[u8]) -> Option<usize> {
    let (chunks, rest) = bytes.as_chunks::<8>();
    let mut length = 0;
    for chunk in chunks {
        let escapes = escapes_of(u64::from_le_bytes(*chunk));
        if escapes != 0 {
            // The first mark is exact.
            let first = escapes.trailing_zeros() as usize / 8;
            return (chunk.get(first) == Some(&b'"')).then_some(length + first);
        }
        length += chunk.len();
    }
    let first = rest.iter().copied().position(is_escaped)?;
    (rest.get(first) == Some(&b'"')).then_some(length + first)
}

const fn is_escaped(byte: u8) -> bool {
    matches!(byte, ..b' ' | b'"' | b'\\')
}

/// Marks each byte that is a quote, a backslash or a control character with its high bit. A byte above a marked one
/// can be marked by mistake.
#[inline]
const fn escapes_of(bytes: u64) -> u64 {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = EACH * 0x80;
    /// Marks the bytes below `bound`, of those below 128.
    const fn below(bytes: u64, bound: u64) -> u64 {
        bytes.wrapping_sub(EACH * bound) & !bytes & HIGH
    }
    let controls = below(bytes, b' ' as u64);
    let quotes = below(bytes ^ (EACH * b'"' as u64), 1);
    let backslashes = below(bytes ^ (EACH * b'\\' as u64), 1);
    controls | quotes | backslashes
}

#[cfg(test)]
mod tests {
    use super::{before_quote, is_escaped, needs_escape};

    #[test]
    fn one_special_character_is_found_wherever_it_stands() {
        for length in 0..40 {
            for at in 0..length {
                for special in (0..=u8::MAX).filter(u8::is_ascii) {
                    // Other bytes that differ in one bit from an escaped one.
                    for other in ['!', '#', ']', '\u{7f}', 'a'] {
                        let mut text = vec![other as u8; length];
                        text[at] = special;
                        let text = String::from_utf8(text).unwrap_or_default();
                        assert_eq!(needs_escape(&text), is_escaped(special), "{text:?}");
                        let quoted = format!("{text}\" and more");
                        let expected = match special {
                            b'"' => Some(at),
                            _ if is_escaped(special) => None,
                            _ => Some(length),
                        };
                        assert_eq!(before_quote(quoted.as_bytes()), expected, "{quoted:?}");
                        assert_eq!(
                            before_quote(text.as_bytes()),
                            expected.filter(|&end| end < length)
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn other_alphabets_are_plain() {
        for length in 0..20 {
            let text = "é猫🐈".repeat(length);
            assert!(!needs_escape(&text));
            let quoted = format!("{text}\"");
            assert_eq!(before_quote(quoted.as_bytes()), Some(text.len()));
        }
    }
}
