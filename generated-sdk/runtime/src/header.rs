//! Header values from foreign text. Only printable ASCII is accepted, so a text cannot end its header and begin
//! another one.

use bytes::Bytes;
use http::HeaderValue;
use zeroize::Zeroizing;

/// A header value; `None` if the text is not printable ASCII.
pub fn plain(text: &str) -> Option<HeaderValue> {
    // `http` also takes other characters, as bytes of UTF-8. Servers do not agree on their meaning.
    text.is_ascii()
        .then(|| HeaderValue::from_str(text).ok())
        .flatten()
}

/// A header value with a secret, joined from its parts; `None` if they are not printable ASCII. It is never
/// printed, and its memory is wiped when the last clone is dropped.
pub fn sensitive(parts: &[&str]) -> Option<HeaderValue> {
    // The capacity is reserved at once: a buffer that grows leaves copies of the secret behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(parts.iter().map(|part| part.len()).sum()));
    for part in parts {
        bytes.extend_from_slice(part.as_bytes());
    }
    if !bytes.is_ascii() {
        return None;
    }
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(bytes)).ok()?;
    value.set_sensitive(true);
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::{plain, sensitive};

    #[test]
    fn what_could_end_a_header_or_is_not_ascii_is_refused() {
        for bad in [
            "a\r\nb: c",
            "a\nb",
            "a\rb",
            "a\0b",
            "a\u{7f}b",
            "a\u{85}b",
            "\u{2028}",
            "ü",
        ] {
            assert!(plain(bad).is_none(), "{bad:?}");
            assert!(sensitive(&["Bearer ", bad]).is_none(), "{bad:?}");
        }
        assert_eq!(plain("a b~!").map(|value| value.is_sensitive()), Some(false));
    }

    #[test]
    fn a_sensitive_value_is_its_parts_and_is_not_printed() {
        let value = sensitive(&["Bearer ", "t-1"]);
        assert_eq!(
            value.as_ref().map(http::HeaderValue::as_bytes),
            Some(&b"Bearer t-1"[..])
        );
        assert_eq!(format!("{value:?}"), "Some(Sensitive)");
    }
}
