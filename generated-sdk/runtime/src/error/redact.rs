//! Takes secrets out of the texts of errors. A server may repeat them in what it says.

use percent_encoding::utf8_percent_encode;

use super::{Error, ErrorCode};
use crate::json::encode_view;
use crate::prepare::RESERVED;
use crate::record::View;
use crate::secret::Secret;
use crate::text::one_line;

const REDACTED: &str = "[redacted]";
/// A shorter secret is found inside ordinary words and numbers, so it is taken out where it stands alone.
const SHORTEST: usize = 4;

impl Error {
    /// The same error without these secrets.
    ///
    /// All that a server says is searched. What this crate says itself is searched for long secrets only: it can hold
    /// the type of a body, or a value that does not fit, but its own words and numbers are no secrets.
    pub(crate) fn redacted(mut self, secrets: &[Secret]) -> Self {
        if secrets.is_empty() {
            return self;
        }
        let inner = self.inner();
        let mut foreign = vec![&mut inner.told];
        if let Some(api) = &mut inner.api {
            foreign.push(&mut api.message);
            foreign.extend(&mut api.request_id);
            if let Some(ErrorCode::Text(code)) = &mut api.code {
                foreign.push(code);
            }
        }
        for text in foreign {
            for secret in secrets {
                redact(text, secret.expose());
            }
        }
        // The text of the outcome has the code.
        if let Some(api) = &inner.api {
            inner.message = api.outcome();
        }
        let own = [Some(&mut inner.message), inner.path.as_mut()];
        for text in own.into_iter().flatten() {
            for secret in secrets.iter().filter(|secret| secret.expose().len() >= SHORTEST) {
                redact(text, secret.expose());
            }
        }
        self
    }
}

/// Takes a secret out of a text that [`one_line`] made: as it is, and as it stands in JSON and in a URL. If the text was
/// cut off within the secret, the beginning of the secret is taken out. A secret of one to three bytes is taken out
/// where letters and digits do not surround it.
pub(super) fn redact(text: &mut String, secret: &str) {
    let percent = utf8_percent_encode(secret, RESERVED).to_string();
    // Each of them can hold the secret as it is, so that is the last one.
    for form in [json_string(secret), lower_hex(&percent), percent] {
        if form != secret {
            redact_form(text, &form);
        }
    }
    redact_form(text, secret);
}

fn redact_form(text: &mut String, secret: &str) {
    let secret = one_line(secret);
    let secret = secret.trim_end_matches('…');
    if secret.is_empty() {
        return;
    }
    if secret.len() < SHORTEST {
        *text = without_word(text, secret);
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

/// The text as it stands in JSON, without the quotes around it.
fn json_string(text: &str) -> String {
    let mut json = Vec::new();
    encode_view(&View::Str(text), &mut json);
    let json = String::from_utf8_lossy(&json);
    let inner = json.strip_prefix('"').and_then(|json| json.strip_suffix('"'));
    inner.unwrap_or(text).to_owned()
}

/// The same percent-encoded text with lower-case digits.
fn lower_hex(percent: &str) -> String {
    // The two characters after a `%` are its digits.
    let mut digits = 0_u8;
    let lower = |c: char| {
        if c == '%' {
            digits = 2;
        } else if digits > 0 {
            digits -= 1;
            return c.to_ascii_lowercase();
        }
        c
    };
    percent.chars().map(lower).collect()
}

/// The text without this word. Letters that are not ASCII end a word: there are texts that have no spaces.
fn without_word(text: &str, word: &str) -> String {
    let joined = |a: Option<char>, b: Option<char>| {
        let is_part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        is_part(a) && is_part(b)
    };
    let mut out = String::new();
    let (mut before, mut rest) = (None, text);
    while let Some((head, tail)) = rest.split_once(word) {
        let previous = head.chars().next_back().or(before);
        let inside =
            joined(previous, word.chars().next()) || joined(word.chars().next_back(), tail.chars().next());
        out.push_str(head);
        out.push_str(if inside { word } else { REDACTED });
        (before, rest) = (word.chars().next_back(), tail);
    }
    out + rest
}
