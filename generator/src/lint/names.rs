//! Code spans that name nothing, and links that lead nowhere.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::Check;
use super::finding::{Finding, Rule};
use super::items::{Item, Text};
use crate::diagnostics::{did_you_mean, quoted};
use crate::mentions::{Meaning, code_spans};

impl Check<'_> {
    pub(super) fn names(&mut self, item: &Item<'_>) {
        for text in item.texts() {
            self.code_spans(item, text);
            self.links(text);
        }
    }

    fn code_spans(&mut self, item: &Item<'_>, text: Text<'_>) {
        let mut occurrences: BTreeMap<String, usize> = BTreeMap::new();
        for span in code_spans(text.content) {
            let written = text.content.get(span.range).unwrap_or_default();
            let occurrence = occurrences.entry(written.to_owned()).or_default();
            let at = *occurrence;
            *occurrence += 1;
            if !matches!(self.mentions.resolve(item.place, &span.text), Meaning::Unknown) {
                continue;
            }
            let place = self.within(text.span, written, at);
            let finding = Finding::new(
                Rule::UnknownName,
                place,
                format!("{} names nothing that is in scope here", quoted(&span.text)),
            )
            .with_label(format!(
                "in the {} of {} {}",
                text.keyword,
                item.kind.in_words(),
                quoted(&item.path)
            ));
            let candidates = self.mentions.candidates(item.place);
            let finding = match did_you_mean(&span.text, candidates) {
                Some(near) => finding.with_help(format!("did you mean {}?", quoted(near))),
                None => finding.with_help(
                    "name the type first, as in `UserDto.status`; put quotes around a literal, as in `\"admin\"`; a word \
                     that is no name is no code",
                ),
            };
            self.report(finding);
        }
    }

    fn links(&mut self, text: Text<'_>) {
        if !text.content.contains(['[', '<']) {
            return;
        }
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
        for event in Parser::new_ext(text.content, options) {
            let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event else {
                continue;
            };
            if is_address(&dest_url) {
                continue;
            }
            let place = if dest_url.is_empty() {
                text.span
            } else {
                self.within(text.span, &dest_url, 0)
            };
            self.report(
                Finding::new(
                    Rule::BrokenLink,
                    place,
                    format!("the link to {} leads nowhere", quoted(&dest_url)),
                )
                .with_label("not the address of a page")
                .with_help("an operation, a type or a field is named in a code span, without a link"),
            );
        }
    }
}

/// Whether it is the address of a page on a host, or of a person.
fn is_address(target: &str) -> bool {
    let web = target
        .strip_prefix("https://")
        .or_else(|| target.strip_prefix("http://"));
    let host = web.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let is_host = host.is_some_and(|host| host.contains('.') || host.starts_with("localhost"));
    is_host
        || target
            .strip_prefix("mailto:")
            .is_some_and(|address| address.contains('@'))
}
