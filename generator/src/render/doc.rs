//! The documentation of an item: a list of lines of finished Markdown, until it becomes attributes.

use std::iter;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::markdown::{References, code_span, doc_lines, doc_lines_with};
use super::words;
use crate::mentions::code_spans;

/// The documentation of an item: lines, with an empty one between paragraphs.
#[derive(Default)]
pub(super) struct Doc(Vec<String>);

impl Doc {
    /// The text of the schema, or a default text.
    pub(super) fn described(
        description: Option<&String>,
        references: References<'_>,
        otherwise: impl FnOnce() -> String,
    ) -> Self {
        let doc = Self::default().text_with(description, references);
        if doc.is_empty() {
            doc.line(otherwise())
        } else {
            doc
        }
    }

    /// Adds a paragraph of these lines, if there are any.
    pub(super) fn paragraph(mut self, lines: impl IntoIterator<Item = String>) -> Self {
        let mut lines = lines.into_iter().peekable();
        if lines.peek().is_some() && !self.0.is_empty() {
            self.0.push(String::new());
        }
        self.0.extend(lines);
        self
    }

    /// Adds a paragraph of one line.
    pub(super) fn line(self, line: impl Into<String>) -> Self {
        self.paragraph(iter::once(line.into()))
    }

    /// Adds a heading with these lines below it, if there are any.
    pub(super) fn section(self, title: &str, lines: Vec<String>) -> Self {
        if lines.is_empty() {
            return self;
        }
        self.line(format!("# {title}")).paragraph(lines)
    }

    /// Adds paragraphs of the schema's text, if it has any, with references in it.
    pub(super) fn text_with(self, text: Option<&String>, references: References<'_>) -> Self {
        let lines = text
            .map(|text| doc_lines_with(text, references))
            .unwrap_or_default();
        self.paragraph(lines)
    }

    /// Whether it has no lines.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same without references.
    pub(super) fn text(self, text: Option<&String>) -> Self {
        let lines = text.map(|text| doc_lines(text)).unwrap_or_default();
        self.paragraph(lines)
    }

    /// The lines as the text of a document.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// As the documentation of the enclosing module.
    pub(super) fn inner(self) -> TokenStream {
        let lines = self.0.into_iter().map(spaced);
        quote!(#(#![doc = #lines])*)
    }
}

impl ToTokens for Doc {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let lines = self.0.iter().cloned().map(spaced);
        tokens.extend(quote!(#(#[doc = #lines])*));
    }
}

/// `#[deprecated]`, with what the description says about it.
pub(super) fn deprecated(
    is_deprecated: bool,
    description: Option<&String>,
    references: References<'_>,
) -> Option<TokenStream> {
    if !is_deprecated {
        return None;
    }
    let Some(mut note) = description.and_then(|text| words::deprecation(text)) else {
        return Some(quote!(#[deprecated]));
    };
    for span in code_spans(&note).into_iter().rev() {
        if let Some(reference) = references(&span.text) {
            note.replace_range(span.range, &code_span(&reference.text));
        }
    }
    Some(quote!(#[deprecated = #note]))
}

/// A line in the form for `///`.
fn spaced(mut line: String) -> String {
    if !line.is_empty() {
        line.insert(0, ' ');
    }
    line
}
