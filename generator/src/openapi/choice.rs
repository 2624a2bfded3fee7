//! Reads schemas that are a choice: enums, and `oneOf` with its discriminator.

use std::collections::BTreeMap;

use super::reader::{Keywords, Reader};
use super::{EnumValue, OneOf, Schema, SchemaId, SchemaKind, TextSpans};
use crate::diagnostics::{Diagnostic, did_you_mean, quoted};
use crate::source::{FileId, Mapping, Node, Span};

const DISCRIMINATOR: Keywords = Keywords {
    what: "a discriminator",
    known: &["propertyName", "mapping"],
    unsupported: &[],
};

impl Reader<'_> {
    pub(super) fn enumeration(&mut self, mapping: &Mapping, values: &Node) -> Option<SchemaKind> {
        let mut read: Vec<EnumValue> = Vec::new();
        let mut known: BTreeMap<String, Span> = BTreeMap::new();
        let mut descriptions = self.enum_descriptions(mapping);
        for node in self.sequence(values)? {
            let Some(value) = self.spanned_string(node) else {
                continue;
            };
            if let Some(first) = known.get(&value.value).copied() {
                self.push(
                    Diagnostic::error(
                        value.span,
                        format!("the value {} stands twice", quoted(&value.value)),
                    )
                    .with_label("again here")
                    .with_related(first, "first here"),
                );
                continue;
            }
            known.insert(value.value.clone(), value.span);
            let (description, spans) = match descriptions.remove(&value.value) {
                Some((text, _, span)) => {
                    let description = Some(span);
                    (
                        Some(text),
                        TextSpans {
                            description,
                            ..TextSpans::default()
                        },
                    )
                }
                None => (None, TextSpans::default()),
            };
            read.push(EnumValue {
                value,
                description,
                spans,
            });
        }
        if values.as_sequence().is_some_and(<[Node]>::is_empty) {
            self.push(Diagnostic::error(values.span, "an enum needs a value").with_label("empty"));
        }
        for (value, (_, span, _)) in descriptions {
            let stray = Diagnostic::error(span, format!("{} is not a value of the enum", quoted(&value)))
                .with_label("described here")
                .with_related(values.span, "the values");
            let candidates = read.iter().map(|known| known.value.value.as_str());
            let stray = match did_you_mean(&value, candidates) {
                Some(near) => stray.with_help(format!("did you mean {}?", quoted(near))),
                None => stray,
            };
            self.push(stray);
        }
        Some(SchemaKind::Enum(read))
    }

    /// The sentences by value, each with the places of the value and of the sentence.
    fn enum_descriptions(&mut self, mapping: &Mapping) -> BTreeMap<String, (String, Span, Span)> {
        let node = mapping.get("x-enumDescriptions");
        let Some(entries) = node.and_then(|node| self.mapping(node)) else {
            return BTreeMap::new();
        };
        entries
            .iter()
            .filter_map(|entry| {
                let text = self.string(&entry.value)?;
                Some((entry.key.clone(), (text, entry.key_span, entry.value.span)))
            })
            .collect()
    }

    pub(super) fn one_of(&mut self, file: FileId, mapping: &Mapping, one: &Node) -> Option<SchemaKind> {
        let variants: Vec<Schema> = self
            .sequence(one)?
            .iter()
            .filter_map(|node| self.schema(file, node))
            .collect();
        if variants.is_empty() {
            self.push(Diagnostic::error(one.span, "`oneOf` needs a schema to choose").with_label("empty"));
            return None;
        }
        let discriminator = match mapping.get("discriminator") {
            Some(node) => Some(self.discriminator(file, node, &variants)?),
            None => None,
        };
        if let Some(entry) = mapping.entry("type") {
            self.push(
                Diagnostic::error(entry.key_span, "`type` beside `oneOf` is not supported")
                    .with_label("the types are those of the variants"),
            );
        }
        let kind = SchemaKind::OneOf(OneOf {
            variants,
            discriminator,
        });
        self.no_stray_keywords(mapping, &kind);
        Some(kind)
    }

    /// The discriminator's property, and the value that names each variant: that of the mapping, or else the schema's
    /// name.
    fn discriminator(
        &mut self,
        file: FileId,
        node: &Node,
        variants: &[Schema],
    ) -> Option<(String, Vec<String>)> {
        let mapping = self.object(node, &DISCRIMINATOR)?;
        let property = self.need(node, mapping, "propertyName")?;
        let property = self.string(property)?;
        let mut mapped: BTreeMap<SchemaId, String> = BTreeMap::new();
        let entries = mapping.get("mapping").and_then(|node| self.mapping(node));
        for entry in entries.into_iter().flat_map(Mapping::iter_sorted) {
            let Some(SchemaKind::Reference(id)) = self.schema_reference(file, &entry.value) else {
                continue;
            };
            let is_variant =
                |variant: &Schema| matches!(&variant.kind, SchemaKind::Reference(known) if *known == id);
            if !variants.iter().any(is_variant) {
                self.push(
                    Diagnostic::error(entry.value.span, "this is none of the variants")
                        .with_label("expected a `$ref` of the `oneOf`"),
                );
            } else if mapped.insert(id, entry.key.clone()).is_some() {
                self.push(
                    Diagnostic::error(entry.key_span, "several values for one variant are not supported")
                        .with_label("another value leads there"),
                );
            }
        }
        let mut values = Vec::new();
        for variant in variants {
            let SchemaKind::Reference(id) = &variant.kind else {
                self.push(
                    Diagnostic::error(variant.span, "a variant with a discriminator must be a `$ref`")
                        .with_label("has no name to discriminate by"),
                );
                return None;
            };
            let name = id.pointer.rsplit('/').next().unwrap_or_default();
            values.push(mapped.get(id).cloned().unwrap_or_else(|| name.to_owned()));
        }
        Some((property, values))
    }
}
