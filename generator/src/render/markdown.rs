//! Turns text of the schema into documentation: Markdown without code that runs, and with no links into the crate but those
//! that the generator makes.
//!
//! The text is parsed with the parser that rustdoc uses, and written anew from the parser's events:
//!
//! | in the text | in the documentation |
//! |---|---|
//! | paragraphs, lists, quotes, tables, emphasis, code spans | the same, wrapped and indented evenly |
//! | fenced and indented code | a closed fence of the language `text`: no doctest |
//! | headings | paragraphs in bold |
//! | code spans that name items of the crate | links to them (see [`doc_lines_with`]) |
//! | links and images to `http://` and `https://` | links |
//! | other links, such as `[x]`, `[x][]`, `[x](y)` | their source, escaped |
//! | addresses | `<https://…>` |
//! | HTML | its source, as code or escaped; `<br>` is a line break |
//! | words such as `user_id`, `userId`, `a::b` | code |
//! | control characters, direction marks, invisible characters | nothing |
//! | thematic breaks, and nesting beyond six levels | nothing |
//!
//! Everything else is escaped, so parsing the result gives the same result again. A first paragraph that is too long
//! for an overview is divided after its first sentence.
//!
//! The lines do not have the space after `///`. The code that makes the attribute adds it to lines that are not empty.

mod blocks;
mod inline;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;

use pulldown_cmark::{Event, Options, Parser, TextMergeStream};

use blocks::Blocks;
use inline::{Inlines, is_web_address};

/// The most columns of a line, if no single word is longer.
const WIDTH: usize = 100;

/// The most levels of nested lists and quotes (the table above says it too). Deeper ones become plain text.
const DEEPEST: usize = 6;

/// A piece of code in documentation, which may be a link to an item of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The text: an identifier, or several with signs between them.
    pub text: String,
    /// The path of the item. The text is no link without one.
    pub path: Option<String>,
}

impl Reference {
    /// As Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let text = code_span(&self.text);
        match &self.path {
            Some(path) => format!("[{text}]({path})"),
            None => text,
        }
    }
}

/// Says what stands for a code span of a text, if not its own text.
pub type References<'r> = &'r dyn Fn(&str) -> Option<Reference>;

/// A description as lines of documentation. There are none if nothing in it is visible.
pub fn doc_lines(text: &str) -> Vec<String> {
    doc_lines_with(text, &|_| None)
}

/// The same, with references in the place of some code spans.
pub fn doc_lines_with(text: &str, references: References<'_>) -> Vec<String> {
    let text = clean(text);
    let mut blocks = Blocks::new();
    if is_plain(&text) {
        blocks.text(&text);
    } else {
        parse(&text, |event| match referred(&event, references) {
            Some(reference) => blocks.reference(&reference),
            None => blocks.event(event),
        });
    }
    blocks.finish()
}

fn referred(event: &Event<'_>, references: References<'_>) -> Option<Reference> {
    match event {
        Event::Code(text) => references(text),
        _ => None,
    }
}

/// A text as one line, for a table's cell or a heading. It has no blocks, and every `|` is escaped.
pub fn doc_line(text: &str) -> String {
    doc_line_with(text, &|_| None)
}

/// The same, with references in the place of some code spans.
pub fn doc_line_with(text: &str, references: References<'_>) -> String {
    // After a word, nothing can start a block.
    let mut behind_word = String::from("x");
    for word in clean(text).split_whitespace() {
        behind_word.push(' ');
        behind_word.push_str(word);
    }
    let mut line = Inlines::for_cell();
    let mut is_first = true;
    parse(&behind_word, |event| match event {
        Event::Text(text) if is_first => {
            is_first = false;
            line.text(text.strip_prefix('x').unwrap_or(&text));
        }
        // There is only one paragraph.
        other => match referred(&other, references) {
            Some(reference) => line.reference(&reference),
            None => _ = line.event(&other),
        },
    });
    line.into_line()
}

/// Any value as inline code.
///
/// Line breaks become spaces. Control characters and invisible characters become their code points (`\u{202e}`). Code
/// cannot show an empty value, so it becomes the word *empty*.
pub fn code_span(text: &str) -> String {
    if text.is_empty() {
        return String::from("*empty*");
    }
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => shown.push(' '),
            '\t' => shown.push_str("\\t"),
            hidden if hidden.is_control() || is_invisible(hidden) => {
                // Writing to a string does not fail.
                let _ = write!(shown, "\\u{{{:x}}}", u32::from(hidden));
            }
            plain => shown.push(plain),
        }
    }
    let fence = "`".repeat(longest_run(&shown, '`') + 1);
    // The parser removes one space on each side if both sides have one.
    let touches = |end: Option<char>| end == Some('`');
    let has_space_around = shown.starts_with(' ') && shown.ends_with(' ') && shown.contains(|c| c != ' ');
    let pad = touches(shown.chars().next()) || touches(shown.chars().next_back()) || has_space_around;
    let pad = if pad { " " } else { "" };
    format!("{fence}{pad}{shown}{pad}{fence}")
}

/// The text without invisible characters, and with `\n` as the only line break.
fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => cleaned.push('\n'),
            '\n' | '\t' => cleaned.push(character),
            '\u{b}' | '\u{c}' => cleaned.push(' '),
            hidden if hidden.is_control() || is_invisible(hidden) => {}
            plain => cleaned.push(plain),
        }
    }
    cleaned
}

/// Whether a character is invisible: direction marks, joiners, fillers, tags, variation selectors.
fn is_invisible(character: char) -> bool {
    matches!(u32::from(character),
        0xad | 0x34f | 0x61c | 0x70f | 0x8e2 | 0x115f | 0x1160 | 0x17b4 | 0x17b5 | 0x3164 | 0xfeff | 0xffa0
        | 0x600..=0x605 | 0x180b..=0x180f | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0xfe00..=0xfe0f
        | 0xfff0..=0xfffb | 0x13430..=0x1345f | 0x1bca0..=0x1bca3 | 0x1d173..=0x1d17a | 0xe0000..=0xe0fff)
}

/// Whether a text is a single paragraph without Markdown. Most descriptions are.
fn is_plain(text: &str) -> bool {
    let text = text.trim_end();
    text.starts_with(|first: char| first.is_alphabetic())
        && text.chars().all(|character| {
            character.is_alphanumeric() || !character.is_ascii() || " ,.;:'\"()/?!-=%+@$".contains(character)
        })
}

fn parse(text: &str, each: impl FnMut(Event<'_>)) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let parser = Parser::new_ext(text, options);
    // To the parser, `[default]: true` is the definition of a link, and the text would be lost.
    let definitions = parser.reference_definitions().iter();
    let mut lost: Vec<_> = definitions
        .filter(|(_, definition)| !is_web_address(&definition.dest))
        .map(|(_, definition)| definition.span.clone())
        .collect();
    if lost.is_empty() {
        TextMergeStream::new(parser).for_each(each);
        return;
    }
    lost.sort_unstable_by_key(|span| span.start);
    let mut escaped = text.to_owned();
    for span in lost.into_iter().rev() {
        escaped.insert(span.end, '\n');
        escaped.insert(span.start, '\\');
    }
    TextMergeStream::new(Parser::new_ext(&escaped, options)).for_each(each);
}

fn longest_run(text: &str, wanted: char) -> usize {
    let mut longest = 0;
    let mut current = 0;
    for character in text.chars() {
        current = if character == wanted { current + 1 } else { 0 };
        longest = longest.max(current);
    }
    longest
}
