//! Takes secrets out of the texts of errors.

use crate::text::one_line;

/// Takes a secret out of a text that [`one_line`] made. If the text was cut off within the secret, the beginning of
/// the secret is taken out.
pub(super) fn redact(text: &mut String, secret: &str) {
    const REDACTED: &str = "[redacted]";
    /// A shorter text is no secret, and would be found inside ordinary words.
    const SHORTEST: usize = 4;
    let secret = one_line(secret);
    let secret = secret.trim_end_matches('…');
    if secret.len() < SHORTEST {
        return;
    }
    *text = text.replace(secret, REDACTED);
    if !text.contains('…') {
        return;
    }
    let ends = secret.char_indices().map(|(end, _)| end).rev();
    for beginning in ends
        .take_while(|end| *end >= SHORTEST)
        .filter_map(|end| secret.get(..end))
    {
        *text = text.replace(format!("{beginning}…").as_str(), &format!("{REDACTED}…"));
    }
}
