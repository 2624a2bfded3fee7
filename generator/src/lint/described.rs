//! Descriptions that are missing, are placeholders, or say no more than the name.

use super::Check;
use super::finding::{Finding, Rule};
use super::items::{Item, Kind, Text};
use crate::diagnostics::quoted;

/// Texts that stand for one which nobody has written.
const PLACEHOLDERS: [&str; 27] = [
    "todo",
    "tbd",
    "tba",
    "fixme",
    "xxx",
    "n a",
    "none",
    "description",
    "no description",
    "the description",
    "summary",
    "the result",
    "result",
    "text",
    "string",
    "lorem ipsum",
    "wip",
    "work in progress",
    "see above",
    "see below",
    "as above",
    "to be documented",
    "to be described",
    "needs a description",
    "needs description",
    "no description yet",
    "no description available",
];

/// What a text begins with that nobody has finished.
const BEGINNINGS: [&str; 4] = ["todo ", "tbd ", "fixme ", "lorem ipsum "];

/// Words that say nothing about what they stand beside.
const EMPTY_WORDS: [&str; 24] = [
    "the", "a", "an", "of", "for", "to", "in", "is", "are", "this", "that", "and", "or", "by", "with", "on",
    "it", "its", "which", "called", "api", "value", "object", "data",
];

impl Check<'_> {
    pub(super) fn described(&mut self, item: &Item<'_>) {
        if item.repeated || item.is_envelope || matches!(item.kind, Kind::Api | Kind::Code) {
            return;
        }
        if item.kind == Kind::Operation {
            self.there(item, "summary", item.summary);
        }
        self.there(item, "description", item.description);
        if let Some(text) = item.description {
            self.says_more(item, text);
            self.differs_from_summary(item, text);
        }
    }

    /// Reports a text that is not there, or says nothing.
    fn there(&mut self, item: &Item<'_>, keyword: &str, text: Option<Text<'_>>) {
        let what = format!("{} {}", item.kind.in_words(), quoted(&item.path));
        let keyword = match item.kind {
            Kind::EnumValue => "x-enumDescriptions",
            _ => keyword,
        };
        let Some(text) = text else {
            let finding = Finding::new(Rule::Missing, item.span, format!("{what} has no {keyword}"));
            self.report(finding.with_label("described nowhere"));
            return;
        };
        if text.content.trim().is_empty() {
            let finding = Finding::new(
                Rule::Missing,
                text.span,
                format!("the {keyword} of {what} is empty"),
            );
            self.report(finding.with_label("says nothing"));
        } else if is_placeholder(text.content) {
            let finding = Finding::new(
                Rule::Placeholder,
                text.span,
                format!("the {keyword} of {what} is a placeholder"),
            );
            self.report(finding.with_label("says nothing"));
        }
    }

    /// Reports a description that is the summary, whatever the case and the marks.
    fn differs_from_summary(&mut self, item: &Item<'_>, text: Text<'_>) {
        let known = words(text.content);
        let Some(summary) = item.summary.filter(|summary| words(summary.content) == known) else {
            return;
        };
        if known.is_empty() || is_placeholder(text.content) || repeats(item.name, text.content) {
            return;
        }
        let what = format!("{} {}", item.kind.in_words(), quoted(&item.path));
        let finding = Finding::new(
            Rule::RepeatsName,
            text.span,
            format!("the description of {what} only repeats the summary"),
        );
        self.report(
            finding
                .with_label("no other word")
                .with_related(summary.span, "the summary")
                .with_help("say what it returns, what it needs, or when it fails"),
        );
    }

    fn says_more(&mut self, item: &Item<'_>, text: Text<'_>) {
        if text.content.trim().is_empty() || is_placeholder(text.content) || !repeats(item.name, text.content)
        {
            return;
        }
        let what = format!("{} {}", item.kind.in_words(), quoted(&item.path));
        let finding = Finding::new(
            Rule::RepeatsName,
            text.span,
            format!("the description of {what} only repeats the name"),
        );
        self.report(
            finding
                .with_label("no other word")
                .with_help("say what it means, or what it is for"),
        );
    }
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Whether a text stands for one which nobody has written.
pub(super) fn is_placeholder(text: &str) -> bool {
    let words = words(text).join(" ");
    words.is_empty()
        || PLACEHOLDERS.contains(&words.as_str())
        || BEGINNINGS.iter().any(|start| words.starts_with(start))
}

/// Whether a text has no word beyond those of the name, and words that say nothing.
pub(super) fn repeats(name: &str, text: &str) -> bool {
    let mut parts = String::new();
    let mut was_small = false;
    for character in name.chars() {
        if was_small && character.is_uppercase() {
            parts.push(' ');
        }
        was_small = character.is_lowercase() || character.is_ascii_digit();
        parts.push(character);
    }
    let stem = |word: &str| word.trim_end_matches('s').to_owned();
    let known: Vec<String> = words(&parts).iter().map(|word| stem(word)).collect();
    words(text)
        .iter()
        .all(|word| EMPTY_WORDS.contains(&word.as_str()) || known.contains(&stem(word)))
}
