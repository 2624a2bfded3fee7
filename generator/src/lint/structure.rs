//! Tags, summaries, and parts of the schema that nothing uses.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use super::finding::{Finding, Rule};
use crate::diagnostics::{did_you_mean, quoted};
use crate::openapi::{Operation, Schema, SchemaId, SchemaKind};
use crate::source::Span;

/// The most characters of a summary, so that it fits the lines of lists and tables.
const LONGEST_SUMMARY: usize = 80;

impl Check<'_> {
    pub(super) fn structure(&mut self) {
        self.tags();
        self.unused();
        let document = self.document;
        let mut known: BTreeMap<(&str, String), Span> = BTreeMap::new();
        for operation in &document.operations {
            let (Some(summary), Some(span)) = (&operation.summary, operation.spans.summary) else {
                continue;
            };
            self.summary(operation, summary.trim(), span);
            let tag = operation.tag.as_ref().map_or("", |tag| &tag.value);
            let words: Vec<&str> = summary.split_whitespace().collect();
            if let Some(first) = known.insert((tag, words.join(" ").to_lowercase()), span) {
                self.report(
                    Finding::new(Rule::Summary, span, "two operations of a module have one summary")
                        .with_label(format!("the summary of {}", quoted(&operation.id.value)))
                        .with_related(first, "the other one")
                        .with_help("say in which way the operations differ"),
                );
            }
        }
    }

    fn summary(&mut self, operation: &Operation, summary: &str, span: Span) {
        let what = format!("the summary of {}", quoted(&operation.id.value));
        if summary.contains('\n') {
            let finding = Finding::new(Rule::Summary, span, format!("{what} has several lines"));
            self.report(
                finding.with_help("it stands in lists of operations: put the rest into the description"),
            );
            return;
        }
        let length = summary.chars().count();
        if length > LONGEST_SUMMARY {
            let finding = Finding::new(Rule::Summary, span, format!("{what} is too long"))
                .with_label(format!("{length} characters, and the most is {LONGEST_SUMMARY}"));
            self.report(
                finding.with_help("it stands in lists of operations: put the rest into the description"),
            );
        }
        if summary.ends_with('.') {
            let finding = Finding::new(Rule::Summary, span, format!("{what} ends with a full stop"));
            self.report(finding.with_label("it is a title"));
        }
    }

    fn tags(&mut self) {
        let document = self.document;
        let declared: BTreeSet<&str> = document.tags.iter().map(|tag| tag.name.value.as_str()).collect();
        let mut used = BTreeSet::new();
        for tag in document
            .operations
            .iter()
            .filter_map(|operation| operation.tag.as_ref())
        {
            used.insert(tag.value.as_str());
            if declared.contains(tag.value.as_str()) {
                continue;
            }
            let finding = Finding::new(
                Rule::Tag,
                tag.span,
                format!("the root does not declare the tag {}", quoted(&tag.value)),
            )
            .with_label("becomes a module of its own");
            self.report(match did_you_mean(&tag.value, declared.iter().copied()) {
                Some(near) => finding.with_help(format!("did you mean {}?", quoted(near))),
                None => finding.with_help("add it to `tags` of the root, with a description"),
            });
        }
        for tag in document
            .tags
            .iter()
            .filter(|tag| !used.contains(tag.name.value.as_str()))
        {
            let message = format!("no operation has the tag {}", quoted(&tag.name.value));
            self.report(Finding::new(Rule::Tag, tag.name.span, message).with_label("declared here"));
        }
    }

    fn unused(&mut self) {
        let document = self.document;
        let mut used: BTreeSet<&SchemaId> = BTreeSet::new();
        let mut open: Vec<&Schema> = Vec::new();
        for operation in &document.operations {
            open.extend(operation.parameters.iter().map(|parameter| &parameter.schema));
            open.extend(operation.body.as_ref().map(|body| &body.schema));
            open.extend(&operation.response);
        }
        while let Some(schema) = open.pop() {
            open.extend(schema.parts());
            if let SchemaKind::Reference(id) = &schema.kind
                && used.insert(id)
            {
                open.extend(document.schemas.get(id).map(|named| &named.schema));
            }
        }
        for named in document
            .schemas
            .iter()
            .filter(|(id, _)| !used.contains(id))
            .map(|(_, named)| named)
        {
            let message = format!("no operation uses the type {}", quoted(&named.name.value));
            self.report(Finding::new(Rule::Unused, named.name.span, message).with_label("defined here"));
        }
        for (kind, name) in &document.unused_components {
            let message = format!("nothing refers to {} of `components.{kind}`", quoted(&name.value));
            self.report(Finding::new(Rule::Unused, name.span, message).with_label("defined here"));
        }
    }
}
