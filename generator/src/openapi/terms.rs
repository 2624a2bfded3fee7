//! Reads `x-terms`: words that descriptions do not use, and what they use instead.

use super::Term;
use super::reader::{Keywords, Reader};
use crate::source::Node;

const TERM: Keywords = Keywords {
    what: "a term of x-terms",
    known: &["word", "use", "except"],
    unsupported: &[],
};

impl Reader<'_> {
    pub(super) fn terms(&mut self, node: &Node) -> Vec<Term> {
        let mut terms = Vec::new();
        for node in self.sequence(node).unwrap_or_default() {
            let Some(mapping) = self.object(node, &TERM) else {
                continue;
            };
            let word = self
                .need(node, mapping, "word")
                .and_then(|word| self.string(word));
            let instead = self
                .need(node, mapping, "use")
                .and_then(|instead| self.string(instead));
            let except = mapping.get("except").and_then(|node| self.sequence(node));
            let except = except.unwrap_or_default().iter();
            let except: Vec<String> = except.filter_map(|phrase| self.string(phrase)).collect();
            if let (Some(word), Some(instead)) = (word, instead) {
                terms.push(Term {
                    word,
                    instead,
                    except,
                });
            }
        }
        terms
    }
}
