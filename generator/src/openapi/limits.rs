//! Reads the limits of a schema.

use super::reader::Reader;
use super::{Limits, SchemaKind};
use crate::diagnostics::{Diagnostic, quoted};
use crate::source::Mapping;

impl Reader<'_> {
    pub(super) fn limits(&mut self, mapping: &Mapping, kind: &SchemaKind) -> Limits {
        let limits = Limits {
            min_items: self.count(mapping, "minItems"),
            max_items: self.count(mapping, "maxItems"),
            min_length: self.count(mapping, "minLength"),
            max_length: self.count(mapping, "maxLength"),
            minimum: self.number(mapping, "minimum"),
            maximum: self.number(mapping, "maximum"),
            // An element has a schema of its own, which has the limits.
            each: None,
        };
        self.in_order(mapping, "minItems", "maxItems");
        self.in_order(mapping, "minLength", "maxLength");
        self.in_order(mapping, "minimum", "maximum");
        let (is_list, is_text, is_number) = (
            matches!(kind, SchemaKind::Array(_)),
            matches!(kind, SchemaKind::String { .. }),
            matches!(kind, SchemaKind::Integer { .. } | SchemaKind::Number),
        );
        for (key, applies) in [
            ("minItems", is_list),
            ("maxItems", is_list),
            ("minLength", is_text),
            ("maxLength", is_text),
            ("minimum", is_number),
            ("maximum", is_number),
        ] {
            if !applies && let Some(entry) = mapping.entry(key) {
                self.push(
                    Diagnostic::error(
                        entry.key_span,
                        format!("{} does not apply to this type", quoted(key)),
                    )
                    .with_label("would have no effect"),
                );
            }
        }
        limits
    }

    fn count(&mut self, mapping: &Mapping, key: &str) -> Option<u64> {
        let node = mapping.get(key)?;
        let count = node.as_number().and_then(crate::source::Number::as_u64);
        if count.is_none() {
            self.expected(node, "a whole number");
        }
        count
    }

    fn number(&mut self, mapping: &Mapping, key: &str) -> Option<f64> {
        let node = mapping.get(key)?;
        let number = node.as_number().and_then(crate::source::Number::as_f64);
        if number.is_none() {
            match node.as_number() {
                Some(_) => self.push(Diagnostic::error(node.span, "this number is too large")),
                None => self.expected(node, "a number"),
            }
        }
        number
    }

    /// Reports a lower limit above the upper one: no value is within both.
    fn in_order(&mut self, mapping: &Mapping, least: &str, most: &str) {
        let value = |key| mapping.get(key)?.as_number()?.as_f64();
        if let (Some(low), Some(high)) = (value(least), value(most))
            && low > high
            && let (Some(low), Some(high)) = (mapping.get(least), mapping.get(most))
        {
            self.push(
                Diagnostic::error(low.span, format!("{} is above {}", quoted(least), quoted(most)))
                    .with_label("no value is in these limits")
                    .with_related(high.span, "the upper limit"),
            );
        }
    }
}
