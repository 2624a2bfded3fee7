//! The parser's syntax errors in words that help the author of a schema.

use super::limits::too_deep;
use super::span::{FileId, Span};
use super::surrogates::is_pair;
use crate::diagnostics::{Diagnostic, quoted};

/// What to say instead of the parser's words.
struct Explanation {
    /// A part of what the parser says.
    says: &'static str,
    message: &'static str,
    help: Option<&'static str>,
}

const fn explanation(says: &'static str, message: &'static str, help: Option<&'static str>) -> Explanation {
    Explanation { says, message, help }
}

const INDENT: &str = "align it with the lines it belongs to";
const QUOTE: &str = "quote text that begins with a character of YAML's own, or contains `: ` or ` #`";

const EXPLANATIONS: &[Explanation] = &[
    explanation(
        "mapping values are not allowed",
        "unexpected `:`",
        Some("a value that contains `: ` must be quoted; a key must start its line"),
    ),
    explanation(
        "did not find expected key",
        "expected a key or a smaller indentation here",
        Some(INDENT),
    ),
    explanation(
        "did not find expected '-' indicator",
        "expected `- ` or a smaller indentation here",
        Some(INDENT),
    ),
    explanation(
        "invalid indentation in quoted scalar",
        "this quoted text is not indented far enough",
        Some("indent its lines further than the key in front of it"),
    ),
    explanation(
        "invalid indentation",
        "this line is not indented far enough",
        Some(INDENT),
    ),
    explanation(
        "wrongly indented line in block scalar",
        "this line is indented less than the text it belongs to",
        Some(INDENT),
    ),
    explanation(
        "found unexpected end of stream",
        "this quoted text never ends",
        Some("add the closing quote"),
    ),
    explanation(
        "unexpected document indicator",
        "a new document starts inside this quoted text",
        Some("add the closing quote"),
    ),
    explanation(
        "invalid trailing content after",
        "unexpected text after the closing quote",
        Some("quote the whole value, and double the quotes inside"),
    ),
    explanation("expected ',' or ']'", "expected `,` or `]`", None),
    explanation("expected ',' or '}'", "expected `,` or `}`", None),
    explanation(
        "illegal placement of ':'",
        "unexpected `:` between the brackets of a list",
        Some("close the list in front of this, or quote text that contains `:`"),
    ),
    explanation(
        "misplaced bracket",
        "this closing bracket has no opening one",
        None,
    ),
    explanation("tab", "a tab cannot indent YAML", Some("indent with spaces")),
    explanation(
        "unexpected character",
        "a value cannot begin with this character",
        Some(QUOTE),
    ),
    explanation(
        "did not find expected node content",
        "expected a value here",
        Some(QUOTE),
    ),
    explanation(
        "block sequence entries are not allowed",
        "a list cannot start here",
        Some("start the list on a line of its own"),
    ),
    explanation(
        "is only valid inside a block",
        "`- ` cannot stand between brackets",
        Some("separate the items with `,`, or quote the text"),
    ),
    explanation(
        "comments must be separated",
        "a comment needs a blank in front of it",
        Some(QUOTE),
    ),
    explanation(
        "comment intercepting",
        "a comment cuts this text in two",
        Some("use a block (`|` or `>`) for text of several lines"),
    ),
    explanation(
        "byte order mark",
        "a byte order mark can stand only at the start of a file",
        Some("remove it"),
    ),
    explanation(
        "the handle wasn't declared",
        "unknown tag",
        Some("remove the tag; JSON values need none"),
    ),
    explanation("a tag", "this is not a valid tag", Some(QUOTE)),
    explanation(
        "anchor or alias",
        "`&` and `*` must be followed by a name",
        Some(QUOTE),
    ),
    explanation(
        "directive",
        "this is not a valid directive",
        Some("quote text that begins with `%`"),
    ),
];

/// The syntax error at a byte offset. `info` is what the parser says about it.
pub(super) fn explain(file: FileId, text: &str, offset: usize, info: &str) -> Diagnostic {
    let place = Place { file, text };
    // Errors at the end of the file are shown behind its last visible character.
    let offset = offset.min(text.trim_end().len());
    let here = place.character(offset);
    if info.contains("recursion limit") {
        return too_deep(here);
    }
    if info.contains("unknown anchor") {
        let ends = |character: char| character.is_whitespace() || ",[]{}".contains(character);
        let alias = place.rest(offset).split(ends).next().unwrap_or_default();
        let name = alias.trim_start_matches('*');
        return Diagnostic::error(
            place.span(offset, offset + alias.len()),
            format!("no anchor is called {}", quoted(name)),
        )
        .with_label("unknown alias")
        .with_help("an anchor (`&name`) must stand before its aliases; quote text that begins with `*`");
    }
    if (info.contains("escape") || info.contains("hexadecimal"))
        && let Some((start, escape)) = place.wrong_escape(offset)
    {
        return Diagnostic::error(
            place.span(start, start + escape.len()),
            format!("{} is not a valid escape", quoted(escape)),
        )
        .with_label("unknown escape")
        .with_help("write `\\\\` for a backslash, or use single quotes");
    }
    if info.contains("simple key expect") {
        let line = place.before(offset).trim_end();
        let start = line.rfind('\n').map_or(0, |at| at + 1);
        let start = start + place.rest(start).len() - place.rest(start).trim_start().len();
        return Diagnostic::error(place.span(start, line.len()), "expected `: ` after this key")
            .with_label("this stands where a key is expected")
            .with_help("indent the line further than the key it belongs to, or add `: `");
    }
    let known = EXPLANATIONS.iter().find(|known| info.contains(known.says));
    match known {
        Some(known) => {
            let diagnostic = Diagnostic::error(here, known.message);
            match known.help {
                Some(help) => diagnostic.with_help(help),
                None => diagnostic,
            }
        }
        None => Diagnostic::error(here, format!("invalid YAML: {info}")),
    }
}

struct Place<'a> {
    file: FileId,
    text: &'a str,
}

impl<'a> Place<'a> {
    fn span(&self, start: usize, end: usize) -> Span {
        let offset = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Span::new(self.file, offset(start), offset(end.max(start)))
    }

    fn character(&self, offset: usize) -> Span {
        let length = self.rest(offset).chars().next().map_or(0, char::len_utf8);
        self.span(offset, offset + length)
    }

    fn rest(&self, offset: usize) -> &'a str {
        self.text.get(offset..).unwrap_or_default()
    }

    fn before(&self, offset: usize) -> &'a str {
        self.text.get(..offset).unwrap_or_default()
    }

    /// The first escape that YAML does not know in the double-quoted text at `offset`. The parser reports all of
    /// them at the opening quote, which can be many lines away.
    fn wrong_escape(&self, offset: usize) -> Option<(usize, &'a str)> {
        let mut at = offset + 1;
        self.rest(offset).strip_prefix('"')?;
        loop {
            at += self.rest(at).find(['\\', '"'])?;
            let escape = self.rest(at).strip_prefix('\\')?;
            let first = escape.chars().next()?;
            let digits = match first {
                'x' => 2,
                'u' => 4,
                'U' => 8,
                _ => 0,
            };
            let hex = escape.chars().skip(1).take(digits);
            let hex: String = hex.take_while(char::is_ascii_hexdigit).collect();
            let length = 1 + first.len_utf8() + hex.len();
            let valid = if digits == 0 {
                SIMPLE_ESCAPES.contains(first)
            } else {
                let code = u32::from_str_radix(&hex, 16).ok();
                hex.len() == digits && code.and_then(char::from_u32).is_some()
            };
            if valid {
                at += length;
            } else if is_pair(self.text, at) {
                at += 2 * length;
            } else {
                return Some((at, self.rest(at).get(..length)?));
            }
        }
    }
}

/// The characters that make a valid escape on their own.
const SIMPLE_ESCAPES: &str = "0abt\tnvfre \"/\\N_LP\r\n";
