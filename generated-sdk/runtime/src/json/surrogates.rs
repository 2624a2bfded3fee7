//! Escapes of half a character, such as `\ud83d` alone.
//!
//! A server that cuts a text off by UTF-16 units leaves them behind. They are correct JSON and stand for no
//! character, so no Rust string can hold them, and readers refuse the whole text over one.

/// The escape of the replacement character. It is as long as what it replaces, so offsets stay what they are.
const REPLACEMENT: &[u8; 6] = br"\ufffd";

/// The text with half characters replaced, and where they were; `None` if there are none.
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
            // An escape of another kind, whose second character is not a backslash of its own.
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

/// The UTF-16 unit of the `\uXXXX` that stands here.
fn unit_at(json: &[u8], position: usize) -> Option<u64> {
    let digits = json.get(position..)?.strip_prefix(br"\u")?.get(..4)?;
    // `from_str_radix` would take a sign.
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u64::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}
