//! Reads `x-envelope`: which field of every response is the result, and what the other fields mean.

use super::reader::{Keywords, Reader};
use super::{Envelope, Spanned};
use crate::diagnostics::{Diagnostic, quoted};
use crate::facts::{Scalar, Success};
use crate::source::{Mapping, Node, Number, Span, Value};

const ENVELOPE: Keywords = Keywords {
    what: "x-envelope",
    known: &["payload", "success", "code", "message", "requestId", "rejected"],
    unsupported: &[(
        "members",
        "name each field by what it means: `success`, `code`, `message` or `requestId`",
    )],
};

const SUCCESS: Keywords = Keywords {
    what: "the success of x-envelope",
    known: &["field", "values"],
    unsupported: &[],
};

/// The fields that were named so far, and where.
type Named = Vec<Spanned<String>>;

impl Reader<'_> {
    pub(super) fn envelope(&mut self, node: &Node) -> Option<Envelope> {
        let mapping = self.object(node, &ENVELOPE)?;
        let mut named = Named::new();
        let payload = self.need(node, mapping, "payload");
        let payload = payload.and_then(|node| self.envelope_field(node, &mut named));
        let success = mapping
            .get("success")
            .and_then(|node| self.success(node, &mut named));
        let mut field = |key| self.envelope_field(mapping.get(key)?, &mut named);
        let (code, message, request_id) = (field("code"), field("message"), field("requestId"));
        let rejected = self.rejected(mapping);
        Some(Envelope {
            payload: payload?,
            success,
            code,
            message,
            request_id,
            rejected,
        })
    }

    /// The name of a field, which has no other meaning.
    fn envelope_field(&mut self, node: &Node, named: &mut Named) -> Option<String> {
        let name = self.spanned_string(node)?;
        if name.value.is_empty() {
            self.push(
                Diagnostic::error(node.span, "the name of a field is empty").with_label("expected a name"),
            );
            return None;
        }
        if let Some(first) = named.iter().find(|known| known.value == name.value) {
            self.push(
                Diagnostic::error(
                    node.span,
                    format!("the field {} has two meanings", quoted(&name.value)),
                )
                .with_label("named again here")
                .with_related(first.span, "named here first")
                .with_help("each field of an envelope means one thing: name another field, or none"),
            );
            return None;
        }
        named.push(name.clone());
        Some(name.value)
    }

    fn success(&mut self, node: &Node, named: &mut Named) -> Option<Success> {
        let mapping = self.object(node, &SUCCESS)?;
        let field = self.need(node, mapping, "field");
        let field = field.and_then(|node| self.envelope_field(node, named));
        let list = self.need(node, mapping, "values")?;
        let mut values: Vec<(Scalar, Span)> = Vec::new();
        for node in self.sequence(list)? {
            let value = self.success_value(node)?;
            if let Some((first, first_span)) = values.first()
                && std::mem::discriminant(first) != std::mem::discriminant(&value)
            {
                self.push(
                    Diagnostic::error(node.span, "the values are of different types")
                        .with_label(node.kind())
                        .with_related(*first_span, "the first one"),
                );
                return None;
            }
            values.push((value, node.span));
        }
        if values.is_empty() {
            self.push(
                Diagnostic::error(list.span, "no value means success")
                    .with_label("expected at least one value")
                    .with_help("without `success`, the HTTP status tells whether a call succeeded"),
            );
            return None;
        }
        Some(Success {
            field: field?,
            values: values.into_iter().map(|(value, _)| value).collect(),
        })
    }

    fn success_value(&mut self, node: &Node) -> Option<Scalar> {
        match &node.value {
            Value::Bool(value) => Some(Scalar::Bool(*value)),
            Value::String(text) => Some(Scalar::String(text.clone())),
            Value::Number(number) if number.as_i64().is_some() => number.as_i64().map(Scalar::Integer),
            _ => {
                self.expected(node, "a whole number, a string or a boolean");
                None
            }
        }
    }

    fn rejected(&mut self, mapping: &Mapping) -> Vec<i64> {
        let Some(list) = mapping.get("rejected").and_then(|node| self.sequence(node)) else {
            return Vec::new();
        };
        let mut rejected = Vec::new();
        for node in list {
            match node.as_number().and_then(Number::as_i64) {
                Some(status) => rejected.push(status),
                None => self.expected(node, "a whole number"),
            }
        }
        rejected
    }
}
