//! Reads schemas.

use std::collections::BTreeMap;

use super::reader::{Keywords, Reader, json_text, text_spans};
use super::{Limits, Object, Property, Schema, SchemaId, SchemaKind, Spanned, TextSpans};
use crate::diagnostics::{Diagnostic, did_you_mean, quoted};
use crate::source::{FileId, Mapping, Node, Span, Value};

const SCHEMA: Keywords = Keywords {
    what: "a schema",
    known: &[
        "$ref",
        "additionalProperties",
        "allOf",
        "default",
        "deprecated",
        "description",
        "discriminator",
        "enum",
        "example",
        "externalDocs",
        "format",
        "items",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
        "nullable",
        "oneOf",
        "properties",
        "readOnly",
        "required",
        "title",
        "type",
        "writeOnly",
        "x-corrections",
        "x-enumDescriptions",
        "x-members",
        "x-outcome",
        "x-rust-name",
        "x-unit",
    ],
    unsupported: &[
        ("anyOf", "use `oneOf`"),
        ("not", "it says what a value is not, which no Rust type does"),
        ("pattern", "say it in the description"),
        ("multipleOf", "say it in the description"),
        ("uniqueItems", "say it in the description"),
        ("minProperties", "say it in the description"),
        ("maxProperties", "say it in the description"),
        ("exclusiveMinimum", "use `minimum`"),
        ("exclusiveMaximum", "use `maximum`"),
        ("xml", "bodies are JSON"),
    ],
};

/// The formats that change the Rust type or what is printed; others are documentation.
const FORMATS: [(&str, &[&str]); 3] = [
    ("integer", &["int32", "int64"]),
    ("number", &["float", "double"]),
    (
        "string",
        &[
            "byte",
            "binary",
            "date",
            "date-time",
            "email",
            "hostname",
            "ipv4",
            "ipv6",
            "password",
            "uri",
            "url",
            "uuid",
        ],
    ),
];

impl Reader<'_> {
    /// Reads a schema of that file.
    pub(super) fn schema(&mut self, file: FileId, node: &Node) -> Option<Schema> {
        if let Some(target) = node.reference() {
            let mapping = self.object(node, &SCHEMA)?;
            self.no_siblings_of_ref(mapping);
            let kind = self.schema_reference(file, target)?;
            return Some(Schema::plain(node.span, kind));
        }
        let mapping = self.object(node, &SCHEMA)?;
        if let Some(target) = mapping.get("$ref") {
            self.expected(target, "a string");
            return None;
        }
        let kind = self.kind(file, node, mapping)?;
        let schema = Schema {
            span: node.span,
            description: self.optional_string(mapping, "description"),
            default: mapping.get("default").map(json_text),
            example: mapping.get("example").map(json_text),
            spans: text_spans(mapping),
            nullable: self.boolean(mapping, "nullable").unwrap_or_default(),
            deprecated: self.boolean(mapping, "deprecated").unwrap_or_default(),
            limits: self.limits(mapping, &kind),
            unit: self.optional_string(mapping, "x-unit"),
            rust_name: mapping
                .get("x-rust-name")
                .and_then(|name| self.spanned_string(name)),
            kind,
        };
        Some(schema)
    }

    fn no_siblings_of_ref(&mut self, mapping: &Mapping) {
        for entry in mapping.iter().filter(|entry| entry.key != "$ref") {
            self.push(
                Diagnostic::error(
                    entry.key_span,
                    format!("{} beside `$ref` has no meaning", quoted(&entry.key)),
                )
                .with_label("OpenAPI 3.0 ignores it")
                .with_help("write `allOf: [{$ref: …}]` to say more about what is referred to"),
            );
        }
    }

    pub(super) fn schema_reference(&mut self, file: FileId, target: &Node) -> Option<SchemaKind> {
        let text = target.as_str()?;
        let resolved = match self.documents.resolve(file, text, target.span) {
            Ok(resolved) => resolved,
            Err(diagnostic) => {
                self.push(diagnostic);
                return None;
            }
        };
        let is_component = resolved
            .pointer
            .strip_prefix("/components/schemas/")
            .is_some_and(|name| !name.contains('/'));
        if !is_component {
            self.push(
                Diagnostic::error(
                    target.span,
                    format!("{} is not a schema with a name", quoted(text)),
                )
                .with_label("expected `…#/components/schemas/<name>`")
                .with_help("move the schema to `components.schemas` and refer to it there"),
            );
            return None;
        }
        let id = SchemaId {
            file: resolved.file,
            pointer: resolved.pointer,
        };
        Some(SchemaKind::Reference(id))
    }

    fn kind(&mut self, file: FileId, node: &Node, mapping: &Mapping) -> Option<SchemaKind> {
        if let Some(all) = mapping.get("allOf") {
            return self.annotated_reference(file, mapping, all);
        }
        if let Some(one) = mapping.get("oneOf") {
            return self.one_of(file, mapping, one);
        }
        let Some(type_node) = mapping.get("type") else {
            return self.untyped(file, mapping);
        };
        let kind = match self.string(type_node)?.as_str() {
            "boolean" => SchemaKind::Boolean,
            "integer" => SchemaKind::Integer {
                small: self.format(mapping, "integer").as_deref() == Some("int32"),
            },
            "number" => {
                self.format(mapping, "number");
                SchemaKind::Number
            }
            "string" => match mapping.get("enum") {
                Some(values) => self.enumeration(mapping, values)?,
                None => SchemaKind::String {
                    format: self.format(mapping, "string"),
                },
            },
            "array" => {
                let items = self.need(node, mapping, "items")?;
                SchemaKind::Array(Box::new(self.schema(file, items)?))
            }
            "object" => self.object_kind(file, mapping)?,
            other => {
                let types = ["array", "boolean", "integer", "number", "object", "string"];
                let unknown =
                    Diagnostic::error(type_node.span, format!("{} is not a type of JSON", quoted(other)));
                let unknown = match did_you_mean(other, types) {
                    Some(known) => unknown.with_help(format!("did you mean {}?", quoted(known))),
                    None => unknown.with_label(format!("expected one of {}", types.join(", "))),
                };
                self.push(unknown);
                return None;
            }
        };
        self.no_stray_keywords(mapping, &kind);
        Some(kind)
    }

    /// Keywords that have no effect on a type are mistakes.
    pub(super) fn no_stray_keywords(&mut self, mapping: &Mapping, kind: &SchemaKind) {
        let (what, allowed): (_, &[&str]) = match kind {
            SchemaKind::Array(_) => ("a list", &["items"]),
            SchemaKind::Object(_) => (
                "an object",
                &["properties", "required", "additionalProperties", "x-outcome"],
            ),
            SchemaKind::Map(_) => ("a map", &["properties", "required", "additionalProperties"]),
            SchemaKind::Enum(_) => ("an enum", &["enum", "x-enumDescriptions"]),
            SchemaKind::OneOf(_) => ("a choice", &["discriminator"]),
            SchemaKind::Integer { .. } | SchemaKind::Number | SchemaKind::String { .. } => {
                ("this type", &["format"])
            }
            SchemaKind::Any | SchemaKind::Boolean | SchemaKind::Reference(_) => ("this type", &[]),
        };
        let structural = [
            "items",
            "properties",
            "required",
            "additionalProperties",
            "enum",
            "x-enumDescriptions",
            "discriminator",
            "format",
            "x-outcome",
        ];
        for key in structural.iter().filter(|key| !allowed.contains(key)) {
            if let Some(entry) = mapping.entry(key) {
                self.push(
                    Diagnostic::error(
                        entry.key_span,
                        format!("{} is not supported on {what}", quoted(key)),
                    )
                    .with_label("would have no effect"),
                );
            }
        }
    }

    fn untyped(&mut self, file: FileId, mapping: &Mapping) -> Option<SchemaKind> {
        if mapping.contains_key("properties") {
            return self.object_kind(file, mapping);
        }
        if let Some(entry) = mapping.entry("enum").or_else(|| mapping.entry("items")) {
            self.push(
                Diagnostic::error(entry.key_span, format!("{} needs a `type`", quoted(&entry.key)))
                    .with_label("of what type?"),
            );
            return None;
        }
        self.no_stray_keywords(mapping, &SchemaKind::Any);
        Some(SchemaKind::Any)
    }

    fn format(&mut self, mapping: &Mapping, kind: &str) -> Option<String> {
        let node = mapping.get("format")?;
        let format = self.string(node)?;
        let known = FORMATS.iter().find(|(name, _)| *name == kind);
        let known = known.map_or(&[][..], |(_, formats)| formats);
        if !known.contains(&format.as_str()) {
            let unknown = Diagnostic::error(
                node.span,
                format!("{} is not a format of `{kind}`", quoted(&format)),
            );
            let unknown = match did_you_mean(&format, known.iter().copied()) {
                Some(near) => unknown.with_help(format!("did you mean {}?", quoted(near))),
                None => unknown.with_label(format!("expected one of {}", known.join(", "))),
            };
            self.push(unknown);
        }
        Some(format)
    }

    fn object_kind(&mut self, file: FileId, mapping: &Mapping) -> Option<SchemaKind> {
        let properties = mapping.get("properties").map(|node| (node, self.mapping(node)));
        match mapping.get("additionalProperties") {
            None => {}
            Some(additional) if matches!(additional.value, Value::Bool(false)) => {}
            Some(additional) if properties.is_some() => {
                self.push(
                    Diagnostic::error(
                        additional.span,
                        "`additionalProperties` beside `properties` is not supported",
                    )
                    .with_label("remove one of them")
                    .with_help("fields that the schema does not name are always kept"),
                );
            }
            Some(additional) if matches!(additional.value, Value::Bool(true)) => {
                self.required(mapping, None);
                return Some(SchemaKind::Map(Box::new(Schema::plain(
                    additional.span,
                    SchemaKind::Any,
                ))));
            }
            Some(additional) => {
                self.required(mapping, None);
                let value = self.schema(file, additional)?;
                return Some(SchemaKind::Map(Box::new(value)));
            }
        }
        let properties = properties.and_then(|(_, mapping)| mapping);
        let required = self.required(mapping, properties);
        let mut read: Vec<Property> = Vec::new();
        for entry in properties.into_iter().flat_map(Mapping::iter_sorted) {
            let Some(schema) = self.schema(file, &entry.value) else {
                continue;
            };
            read.push(Property {
                name: Spanned {
                    value: entry.key.clone(),
                    span: entry.key_span,
                },
                required: required.contains_key(&entry.key),
                schema,
            });
        }
        // A stable sort: properties that are not required stay in the order of their names.
        read.sort_by_key(|property| required.get(&property.name.value).copied().unwrap_or(usize::MAX));
        let outcome = mapping
            .get("x-outcome")
            .and_then(|node| self.outcome(node, &read));
        Some(SchemaKind::Object(Object {
            properties: read,
            outcome,
        }))
    }

    /// The name of a boolean among the properties.
    fn outcome(&mut self, node: &Node, properties: &[Property]) -> Option<Spanned<String>> {
        let name = self.spanned_string(node)?;
        let is_boolean = |property: &&Property| matches!(property.schema.kind, SchemaKind::Boolean);
        let mut booleans = properties.iter().filter(is_boolean);
        if booleans.any(|property| property.name.value == name.value) {
            return Some(name);
        }
        let error = Diagnostic::error(
            node.span,
            format!("{} is not a boolean property of this object", quoted(&name.value)),
        )
        .with_label("expected the property that says whether the operation succeeded");
        let booleans = properties.iter().filter(is_boolean);
        let near = did_you_mean(&name.value, booleans.map(|property| property.name.value.as_str()));
        self.push(match near {
            Some(near) => error.with_help(format!("did you mean {}?", quoted(near))),
            None => error,
        });
        None
    }

    /// The positions of the required properties.
    fn required(&mut self, mapping: &Mapping, properties: Option<&Mapping>) -> BTreeMap<String, usize> {
        let mut positions = BTreeMap::new();
        let Some(names) = mapping.get("required").and_then(|node| self.sequence(node)) else {
            return positions;
        };
        for (position, node) in names.iter().enumerate() {
            let Some(name) = self.string(node) else { continue };
            if !properties.is_some_and(|properties| properties.contains_key(&name)) {
                let missing = Diagnostic::error(
                    node.span,
                    format!("the required property {} is not declared", quoted(&name)),
                )
                .with_label("no such property");
                let candidates = properties.into_iter().flat_map(Mapping::keys);
                let missing = match did_you_mean(&name, candidates) {
                    Some(near) => missing.with_help(format!("did you mean {}?", quoted(near))),
                    None => missing,
                };
                self.push(missing);
            } else if positions.insert(name, position).is_some() {
                self.push(
                    Diagnostic::error(node.span, "this property is required twice").with_label("again here"),
                );
            }
        }
        positions
    }

    /// `allOf` with one reference: a reference with a description of its own.
    fn annotated_reference(&mut self, file: FileId, mapping: &Mapping, all: &Node) -> Option<SchemaKind> {
        let parts = self.sequence(all)?;
        let [only] = parts else {
            self.push(
                Diagnostic::error(all.span, "`allOf` of several schemas is not supported")
                    .with_label("expected one `$ref`")
                    .with_help("write the properties out in one object"),
            );
            return None;
        };
        let Some(target) = only.reference() else {
            self.push(
                Diagnostic::error(only.span, "`allOf` is supported around a `$ref` only")
                    .with_label("expected `$ref`"),
            );
            return None;
        };
        for key in ["type", "oneOf"] {
            if let Some(entry) = mapping.entry(key) {
                self.push(
                    Diagnostic::error(
                        entry.key_span,
                        format!("{} beside `allOf` is not supported", quoted(key)),
                    )
                    .with_label("the type is that of the reference"),
                );
            }
        }
        if let Some(mapping) = only.as_mapping() {
            self.no_siblings_of_ref(mapping);
        }
        let kind = self.schema_reference(file, target)?;
        self.no_stray_keywords(mapping, &kind);
        Some(kind)
    }
}

impl Schema {
    /// A schema of which nothing is said but its type.
    fn plain(span: Span, kind: SchemaKind) -> Self {
        Self {
            span,
            kind,
            description: None,
            default: None,
            example: None,
            spans: TextSpans::default(),
            nullable: false,
            deprecated: false,
            limits: Limits::default(),
            unit: None,
            rust_name: None,
        }
    }
}
