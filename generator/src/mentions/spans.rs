//! Finds the code spans of a Markdown text.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser};

/// A code span of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeSpan {
    /// What stands between the backticks.
    pub text: String,
    /// Its bytes in the text of the description, with the backticks.
    pub range: Range<usize>,
}

/// The code spans of a Markdown text, in order. Blocks of code are samples, and have none.
#[must_use]
pub fn code_spans(markdown: &str) -> Vec<CodeSpan> {
    if !markdown.contains('`') {
        return Vec::new();
    }
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(markdown, options).into_offset_iter();
    let spans = events.filter_map(|(event, range)| match event {
        Event::Code(text) => Some(CodeSpan {
            text: text.into_string(),
            range,
        }),
        _ => None,
    });
    spans.collect()
}
