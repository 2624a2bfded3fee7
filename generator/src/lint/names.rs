//! Code spans that name nothing, and links that lead nowhere.

use std::collections::BTreeMap;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag};

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
        let mut undefined = Vec::new();
        // `[a][b]` and `[a][]` are links. `[a]` alone, and `a[i][j]`, are words.
        let mut without_target = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
            let before = text.content.get(..link.span.start);
            let is_word = before.is_some_and(|before| before.ends_with(char::is_alphanumeric));
            let is_link = matches!(link.link_type, LinkType::Reference | LinkType::Collapsed);
            if is_link && !is_word {
                undefined.push(link.reference.into_string());
            }
            None
        };
        let parser = Parser::new_with_broken_link_callback(text.content, options, Some(&mut without_target));
        let events: Vec<Event<'_>> = parser.collect();
        for reference in undefined {
            let place = self.within(text.span, &reference, 0);
            self.report(
                Finding::new(
                    Rule::BrokenLink,
                    place,
                    format!("the link to {} leads nowhere", quoted(&reference)),
                )
                .with_label("no address has this name")
                .with_help("write the address behind the text: `[text](https://…)`"),
            );
        }
        for event in events {
            if let Event::InlineHtml(html) | Event::Html(html) = &event
                && is_anchor(html)
            {
                let place = self.within(text.span, html.trim(), 0);
                self.report(
                    Finding::new(Rule::BrokenLink, place, "a link is written in HTML")
                        .with_label("not every reader shows it as a link")
                        .with_help("write it in Markdown: `[text](https://…)`"),
                );
            }
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

/// Whether HTML has the start of a link.
fn is_anchor(html: &str) -> bool {
    let html = html.to_ascii_lowercase();
    html.match_indices("<a").any(|(at, start)| {
        let rest = html.get(at + start.len()..).unwrap_or_default();
        rest.starts_with(char::is_whitespace) && rest.contains("href")
    })
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
