//! Reads `x-error-codes`: the statuses and codes of failures, and what they mean.

use super::reader::{Keywords, Reader};
use super::{ErrorCode, ErrorCodes, Spanned};
use crate::diagnostics::{Diagnostic, quoted};
use crate::facts::Scalar;
use crate::source::{Mapping, Node, Number, Value};

const ERROR_CODES: Keywords = Keywords {
    what: "x-error-codes",
    known: &["docs", "statuses", "codes"],
    unsupported: &[],
};

const STATUS: Keywords = Keywords {
    what: "a status of x-error-codes",
    known: &["value", "name", "description"],
    unsupported: &[("step", "only a code tells that a further step is needed")],
};

const CODE: Keywords = Keywords {
    what: "a code of x-error-codes",
    known: &["value", "name", "description", "step"],
    unsupported: &[],
};

impl Reader<'_> {
    pub(super) fn error_codes(&mut self, node: &Node) -> Option<ErrorCodes> {
        let mapping = self.object(node, &ERROR_CODES)?;
        let docs_url = self.optional_string(mapping, "docs");
        let statuses = self.code_list(mapping, "statuses", &STATUS);
        let codes = self.code_list(mapping, "codes", &CODE);
        if statuses.is_empty() && codes.is_empty() {
            self.push(
                Diagnostic::error(node.span, "there are neither statuses nor codes")
                    .with_label("expected `statuses`, `codes` or both")
                    .with_help("leave `x-error-codes` out if the API documents none"),
            );
            return None;
        }
        Some(ErrorCodes {
            docs_url,
            statuses,
            codes,
        })
    }

    /// The codes of a list, by value.
    fn code_list(&mut self, mapping: &Mapping, key: &str, keywords: &Keywords) -> Vec<Spanned<ErrorCode>> {
        let Some(nodes) = mapping.get(key).and_then(|node| self.sequence(node)) else {
            return Vec::new();
        };
        let mut codes: Vec<Spanned<ErrorCode>> = Vec::new();
        for node in nodes {
            let Some(code) = self.error_code(node, keywords) else {
                continue;
            };
            if let Some(first) = codes.iter().find(|known| known.value.value == code.value.value) {
                self.push(
                    Diagnostic::error(code.span, format!("two of the {key} have one value"))
                        .with_label(format!("{} again", quoted(&code.value.name)))
                        .with_related(first.span, format!("{} has it first", quoted(&first.value.name)))
                        .with_help("a value means one thing: merge the descriptions"),
                );
                continue;
            }
            codes.push(code);
        }
        codes.sort_by(|a, b| order(&a.value.value).cmp(&order(&b.value.value)));
        codes
    }

    fn error_code(&mut self, node: &Node, keywords: &Keywords) -> Option<Spanned<ErrorCode>> {
        let mapping = self.object(node, keywords)?;
        let value = self.need(node, mapping, "value");
        let numbers_only = !keywords.known.contains(&"step");
        let value = value.and_then(|node| self.code_value(node, numbers_only));
        let name = self.need(node, mapping, "name");
        let name = name.and_then(|node| self.spanned_string(node));
        if let Some(name) = name.as_ref().filter(|name| name.value.is_empty()) {
            self.push(
                Diagnostic::error(name.span, "the name of a code is empty").with_label("expected a name"),
            );
            return None;
        }
        let description = self.optional_string(mapping, "description");
        let step = self.boolean(mapping, "step").unwrap_or(false);
        let name = name?;
        Some(Spanned {
            span: name.span,
            value: ErrorCode {
                name: name.value,
                value: value?,
                description,
                step,
            },
        })
    }

    fn code_value(&mut self, node: &Node, numbers_only: bool) -> Option<Scalar> {
        if let Some(number) = node.as_number().and_then(Number::as_i64) {
            return Some(Scalar::Integer(number));
        }
        match &node.value {
            Value::String(text) if !numbers_only => {
                if !text.trim().is_empty() && text.trim().parse::<i64>().is_err() {
                    return Some(Scalar::String(text.clone()));
                }
                let (label, help) = if text.trim().is_empty() {
                    ("empty", "give the code that the API sends")
                } else {
                    (
                        "a number",
                        "clients read digits in a text as a number: write the number without quotes",
                    )
                };
                self.push(
                    Diagnostic::error(node.span, "this text is not the name of a code")
                        .with_label(label)
                        .with_help(help),
                );
            }
            _ if numbers_only => self.expected(node, "a whole number"),
            _ => self.expected(node, "a whole number or a string"),
        }
        None
    }
}

/// Numbers come first, by size; then names.
fn order(value: &Scalar) -> (Option<i64>, &str) {
    match value {
        Scalar::Integer(number) => (Some(*number), ""),
        Scalar::String(text) => (Some(i64::MAX), text),
        Scalar::Bool(_) => (None, ""),
    }
}
