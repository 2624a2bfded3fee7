//! Words that a schema replaces by others (`x-terms`).

use super::Check;
use super::finding::{Finding, Rule};
use super::items::{Item, Text};
use super::prose::{Sentence, sentences};
use crate::diagnostics::quoted;
use crate::openapi::Term;

impl Check<'_> {
    pub(super) fn terms(&mut self, item: &Item<'_>) {
        let document = self.document;
        if document.terms.is_empty() {
            return;
        }
        for text in item.texts() {
            // Few texts have the letters of a term, and only these are worth parsing.
            let lower = text.content.to_lowercase();
            let has = |word: &str| lower.contains(&word.to_lowercase());
            let mut terms = document
                .terms
                .iter()
                .filter(|term| term.word.split(' ').all(has))
                .peekable();
            if terms.peek().is_none() {
                continue;
            }
            let sentences = sentences(text.content);
            for term in terms {
                if sentences.iter().any(|sentence| uses(sentence, term)) {
                    self.term(item, text, term);
                }
            }
        }
    }

    fn term(&mut self, item: &Item<'_>, text: Text<'_>, term: &Term) {
        let place = self.within(text.span, &term.word, 0);
        self.report(
            Finding::new(
                Rule::Term,
                place,
                format!(
                    "{} is another word for {}",
                    quoted(&term.word),
                    quoted(&term.instead)
                ),
            )
            .with_label(format!(
                "in the {} of {} {}",
                text.keyword,
                item.kind.in_words(),
                quoted(&item.path)
            ))
            .with_help(format!(
                "write {}: one thing has one name (`x-terms`)",
                quoted(&term.instead)
            )),
        );
    }
}

/// Whether a sentence has the word, or its plural, outside of the phrases in which it is right.
pub(super) fn uses(sentence: &Sentence, term: &Term) -> bool {
    let count = |phrase: &str| sentence.after(phrase).count();
    let word = term.word.to_lowercase();
    let plural = format!("{word}s");
    let right = |phrase: &String| {
        let phrase = phrase.to_lowercase();
        count(&phrase)
            + if phrase.ends_with('s') {
                0
            } else {
                count(&format!("{phrase}s"))
            }
    };
    count(&word) + count(&plural) > term.except.iter().map(right).sum()
}
