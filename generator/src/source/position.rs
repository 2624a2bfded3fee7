//! Where a node stands: the parser's positions count characters and are generous; ours are bytes and exact.

use saphyr_parser::{Marker, ScalarStyle};

use super::{FileId, Span};

/// Turns positions in one file into spans.
pub(super) struct Positions<'a> {
    file: FileId,
    text: &'a str,
    /// Byte offset of every [`Positions::STEP`]th character; empty if all characters are one byte.
    steps: Vec<usize>,
}

impl<'a> Positions<'a> {
    const STEP: usize = 64;

    pub(super) fn new(file: FileId, text: &'a str) -> Self {
        let steps = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices()
                .step_by(Self::STEP)
                .map(|(at, _)| at)
                .collect()
        };
        Self { file, text, steps }
    }

    /// The byte offset of a marker.
    pub(super) fn byte(&self, marker: Marker) -> usize {
        let index = marker.index();
        if self.steps.is_empty() {
            return index.min(self.text.len());
        }
        let step = self.steps.get(index / Self::STEP);
        step.and_then(|&step| {
            let (at, _) = self.rest(step).char_indices().nth(index % Self::STEP)?;
            Some(step + at)
        })
        .unwrap_or(self.text.len())
    }

    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        let offset = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Span::new(self.file, offset(start), offset(end.max(start)))
    }

    /// The text in front of an offset.
    pub(super) fn before(&self, end: usize) -> &'a str {
        self.text.get(..end).unwrap_or_default()
    }

    /// The text from an offset on.
    pub(super) fn rest(&self, start: usize) -> &'a str {
        self.text.get(start..).unwrap_or_default()
    }

    /// An alias at `start`, and its name.
    pub(super) fn alias(&self, start: usize) -> (Span, &'a str) {
        let ends_name =
            |character: char| character.is_whitespace() || matches!(character, ',' | '[' | ']' | '{' | '}');
        let rest = self.rest(start);
        let written = rest.split(ends_name).next().unwrap_or_default();
        let span = self.span(start, start + written.len());
        (span, written.trim_start_matches('*'))
    }

    /// The first character of a collection that the parser reports at `start`.
    pub(super) fn opening(&self, start: usize, has_properties: bool) -> Span {
        let start = self.content_start(start, has_properties);
        let first = self.rest(start).chars().next().map_or(0, char::len_utf8);
        self.span(start, start + first)
    }

    /// A scalar that the parser reports from `start` to `end`, without its anchor and tag, and without the blanks
    /// and comments that the parser adds behind it.
    pub(super) fn scalar(
        &self,
        (start, end): (usize, usize),
        has_properties: bool,
        text: &str,
        style: ScalarStyle,
    ) -> Span {
        if style == ScalarStyle::Plain && text.is_empty() {
            // The parser gives a scalar that is not there the position of the token behind it.
            return self.span(start, if has_properties { end } else { start });
        }
        let start = self.content_start(start, has_properties);
        let length = match style {
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => {
                quoted_length(self.rest(start)).unwrap_or(end.saturating_sub(start))
            }
            ScalarStyle::Plain | ScalarStyle::Literal | ScalarStyle::Folded => {
                let written = self.text.get(start..end).unwrap_or_default();
                written.trim_end().len()
            }
        };
        self.span(start, start + length)
    }

    /// Whether the line break at the end of a block (`|`, `>`) is not in the text: the file ends with the block's
    /// last line, and [`parse`](super::parse) hands a final line break to the parser.
    pub(super) fn has_added_break(&self, end: usize, text: &str, style: ScalarStyle) -> bool {
        let block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        block
            && end >= self.text.len()
            && text.ends_with('\n')
            && self
                .text
                .rsplit('\n')
                .next()
                .is_some_and(|line| !line.trim().is_empty())
    }

    /// Where a node starts behind its anchor and tag.
    fn content_start(&self, start: usize, has_properties: bool) -> usize {
        if !has_properties {
            return start;
        }
        let mut rest = self.rest(start);
        loop {
            rest = rest.trim_start();
            if rest.starts_with(['&', '!']) {
                rest = rest.trim_start_matches(|character: char| !character.is_whitespace());
            } else if rest.starts_with('#') {
                rest = rest.trim_start_matches(|character| character != '\n');
            } else {
                return self.text.len() - rest.len();
            }
        }
    }
}

/// Length of the quoted scalar at the start of a text, quotes included.
fn quoted_length(text: &str) -> Option<usize> {
    let mut characters = text.char_indices().peekable();
    let (_, quote) = characters.next()?;
    while let Some((at, character)) = characters.next() {
        if character == '\\' && quote == '"' {
            characters.next();
        } else if character == quote {
            let doubled = quote == '\'' && characters.next_if(|(_, next)| *next == quote).is_some();
            if !doubled {
                return Some(at + 1);
            }
        }
    }
    None
}
