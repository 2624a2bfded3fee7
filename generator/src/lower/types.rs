//! Lowers schemas to structs, enums, unions and references to them.

use super::{Lowering, limits};
use crate::diagnostics::{Diagnostic, quoted};
use crate::ir::{self, Location, Origin, TypeRef};
use crate::names::{self, Scope};
use crate::openapi::{
    EnumValue, NamedSchema, Object, OneOf, Schema, SchemaId, SchemaKind, Spanned, defined_by_itself,
};
use crate::source::Span;

/// A constructor takes this many required fields by position, and more of them by name: strings get mixed up.
pub(super) const MOST_POSITIONAL: usize = 4;

/// The format of a string that is a point in time.
const DATE_TIME: &str = "date-time";

/// Where an inline schema stands. Its type is named after that place, and belongs to that module.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) module: String,
    /// The name that a type made here gets.
    pub(super) name: String,
    /// The place in words.
    pub(super) path: String,
}

impl Place {
    fn within(&self, field: &str) -> Self {
        Self {
            module: self.module.clone(),
            name: names::inline_type_name(&self.name, field),
            path: format!("{}.{field}", self.path),
        }
    }
}

/// What a field has besides its type. That of a parameter stands outside its schema.
pub(super) struct FieldParts<'a> {
    pub(super) name: &'a Spanned<String>,
    pub(super) required: bool,
    pub(super) deprecated: bool,
    pub(super) description: Option<&'a str>,
    pub(super) example: Option<&'a str>,
    pub(super) schema: &'a Schema,
    pub(super) location: Location,
}

impl Lowering<'_> {
    /// Lowers a component schema to its type.
    pub(super) fn named_type(&mut self, id: &SchemaId, named: &NamedSchema) {
        let schema = &named.schema;
        let wire = named.name.value.as_str();
        let place = self.place_of(id, named);
        match &schema.kind {
            SchemaKind::Object(object) if self.payload_of(object).is_none() => {
                self.record(&place, wire, Origin::Schema, schema, object);
            }
            SchemaKind::Enum(values) => self.enumeration(&place, wire, Origin::Schema, schema, values),
            SchemaKind::OneOf(one) => self.union(&place, wire, Origin::Schema, schema, one),
            _ => {
                let value = self.reference(id);
                let limits = limits::of(self.document, schema);
                self.made.insert(schema.span, place.name.clone());
                self.module(&place.module).aliases.push(ir::Alias {
                    name: place.name.clone(),
                    wire: wire.to_owned(),
                    description: schema.description.clone(),
                    mentions: ir::Mentions::new(),
                    deprecated: schema.deprecated,
                    value,
                    limits,
                });
            }
        }
    }

    fn place_of(&self, id: &SchemaId, named: &NamedSchema) -> Place {
        let wire = &named.name.value;
        let name = named.schema.rust_name.as_ref().map_or(wire, |name| &name.value);
        Place {
            module: self.module_of(id.file),
            name: names::type_name(name),
            path: wire.clone(),
        }
    }

    /// The type of a schema. An inline struct, enum or union is added to the module.
    pub(super) fn type_ref(&mut self, schema: &Schema, place: &Place) -> TypeRef {
        let origin = || Origin::Inline(place.path.clone());
        match &schema.kind {
            SchemaKind::Any => TypeRef::Json,
            SchemaKind::Boolean => TypeRef::Bool,
            SchemaKind::Integer { small: true } => TypeRef::Int32,
            SchemaKind::Integer { small: false } => TypeRef::Int64,
            SchemaKind::Number => TypeRef::Double,
            SchemaKind::String { format } => match format.as_deref() {
                Some(DATE_TIME) => TypeRef::DateTime,
                _ => TypeRef::String,
            },
            SchemaKind::Reference(id) => self.reference(id),
            SchemaKind::Array(items) => {
                self.never_null(items, "elements");
                TypeRef::List(Box::new(self.type_ref(items, place)))
            }
            SchemaKind::Map(value) if matches!(value.kind, SchemaKind::Any) => TypeRef::Object,
            SchemaKind::Map(value) => {
                self.never_null(value, "values of a map");
                TypeRef::Map(Box::new(self.type_ref(value, place)))
            }
            SchemaKind::Object(object) => {
                if let Some(payload) = self.payload_of(object) {
                    let place = place.within(&payload.name.value);
                    return TypeRef::Envelope(Box::new(self.type_ref(&payload.schema, &place)));
                }
                let name = self.inline(schema, place);
                self.record(&name, &name.name, origin(), schema, object);
                TypeRef::Record(name.name)
            }
            SchemaKind::Enum(values) => {
                let name = self.inline(schema, place);
                self.enumeration(&name, &name.name, origin(), schema, values);
                TypeRef::Enum(name.name)
            }
            SchemaKind::OneOf(one) => {
                let name = self.inline(schema, place);
                self.union(&name, &name.name, origin(), schema, one);
                TypeRef::Union(name.name)
            }
        }
    }

    /// Claims the name of an inline type.
    fn inline(&mut self, schema: &Schema, place: &Place) -> Place {
        let name = schema
            .rust_name
            .as_ref()
            .map_or_else(|| place.name.clone(), |name| names::type_name(&name.value));
        self.claim_type(&name, &place.path, schema.span);
        Place {
            name,
            ..place.clone()
        }
    }

    /// Elements and variants have no third state between a value and nothing.
    fn never_null(&mut self, schema: &Schema, what: &str) {
        if self.document.behind(schema).iter().any(|schema| schema.nullable) {
            self.diagnostics.push(
                Diagnostic::error(
                    schema.span,
                    format!("{what} that may be `null` are not supported"),
                )
                .with_label("`nullable` here"),
            );
        }
    }

    /// The type of a reference to a component schema. That of an alias is the type behind it.
    fn reference(&mut self, id: &SchemaId) -> TypeRef {
        if let Some(known) = self.types.get(id) {
            return known.clone();
        }
        let document = self.document;
        let Some(named) = document.schemas.get(id) else {
            // Its reading failed, and was reported.
            return TypeRef::Json;
        };
        if !self.open.insert(id.clone()) {
            self.diagnostics.push(defined_by_itself(named));
            return TypeRef::Json;
        }
        // The alias has its name: a type that stands inside it is called after the element.
        let schema = &named.schema;
        let place = self.place_of(id, named);
        let value = self.type_ref(
            schema,
            &place.within(if is_map(schema) { "value" } else { "item" }),
        );
        self.open.remove(id);
        self.types.insert(id.clone(), value.clone());
        value
    }

    fn record(&mut self, place: &Place, wire: &str, origin: Origin, schema: &Schema, object: &Object) {
        self.made.insert(schema.span, place.name.clone());
        let parts = object.properties.iter().map(|property| FieldParts {
            name: &property.name,
            required: property.required,
            deprecated: property.schema.deprecated,
            description: property.schema.description.as_deref(),
            example: property.schema.example.as_deref(),
            schema: &property.schema,
            location: Location::Body,
        });
        let fields = self.fields(place, parts.collect());
        let record = self.finish_record(place, wire, origin, fields, schema.span);
        let record = ir::Record {
            description: schema.description.clone(),
            deprecated: schema.deprecated,
            outcome: object.outcome.as_ref().map(|outcome| outcome.value.clone()),
            ..record
        };
        self.module(&place.module).records.push(record);
    }

    /// A record of these fields, without a description.
    pub(super) fn finish_record(
        &mut self,
        place: &Place,
        wire: &str,
        origin: Origin,
        fields: Vec<ir::Field>,
        span: Span,
    ) -> ir::Record {
        let required = fields.iter().filter(|field| field.required).count();
        let required_form = (required > MOST_POSITIONAL).then(|| names::required_name(&place.name));
        if let Some(name) = &required_form {
            self.claim_type(name, wire, span);
        }
        ir::Record {
            name: place.name.clone(),
            wire: wire.to_owned(),
            origin,
            description: None,
            mentions: ir::Mentions::new(),
            deprecated: false,
            fields,
            outcome: None,
            required_form,
            boxed: false,
            response_only: false,
        }
    }

    /// The fields of a record, of which no two have one name.
    pub(super) fn fields(&mut self, place: &Place, parts: Vec<FieldParts<'_>>) -> Vec<ir::Field> {
        let mut scope: Scope<Span> = Scope::new();
        let mut fields = Vec::new();
        for part in parts {
            let wire = part.name.value.as_str();
            let rust_name = part.schema.rust_name.as_ref().filter(|_| part.schema.is_plain());
            let name = names::field_name(rust_name.map_or(wire, |name| &name.value));
            if let Err(collision) = scope.claim(&name, wire, part.name.span) {
                self.diagnostics.push(
                    Diagnostic::error(
                        part.name.span,
                        format!("two fields of `{}` would be called `{name}`", place.name),
                    )
                    .with_label(format!("from {}", quoted(wire)))
                    .with_related(
                        collision.first.origin,
                        format!("from {}", quoted(&collision.first.wire)),
                    )
                    .with_help("give one of them another name: `x-rust-name: …`"),
                );
                continue;
            }
            fields.push(self.field(place, name, &part));
        }
        fields
    }

    fn field(&mut self, place: &Place, name: String, part: &FieldParts<'_>) -> ir::Field {
        let schema = part.schema;
        let behind = self.document.behind(schema);
        let format = behind.iter().find_map(|schema| match &schema.kind {
            SchemaKind::String { format } => format.clone(),
            _ => None,
        });
        let nullable = behind.iter().any(|schema| schema.nullable);
        let default = behind.iter().find_map(|schema| schema.default.clone());
        ir::Field {
            setter: names::setter_name(&name),
            name,
            wire: part.name.value.clone(),
            description: part.description.map(str::to_owned),
            required: part.required,
            nullable,
            deprecated: part.deprecated,
            secret: self.is_secret(schema),
            value: self.type_ref(schema, &place.within(&part.name.value)),
            boxed: false,
            location: part.location,
            limits: limits::of(self.document, schema),
            format: format.filter(|format| !matches!(format.as_str(), "password" | DATE_TIME)),
            unit: schema.unit.clone(),
            default,
            example: part.example.map(str::to_owned),
        }
    }

    /// Whether a value, or something in a list or map of values, is never printed.
    fn is_secret(&self, schema: &Schema) -> bool {
        let document = self.document;
        document.behind(schema).last().is_some_and(|schema| match &schema.kind {
            SchemaKind::String { format } => format.as_deref() == Some("password"),
            // A list of itself is an error elsewhere. It must not be followed for ever here.
            SchemaKind::Array(item) | SchemaKind::Map(item) => document
                .behind(item)
                .iter()
                .any(|schema| matches!(&schema.kind, SchemaKind::String { format: Some(format) } if format == "password")),
            _ => false,
        })
    }

    fn enumeration(
        &mut self,
        place: &Place,
        wire: &str,
        origin: Origin,
        schema: &Schema,
        values: &[EnumValue],
    ) {
        let mut scope: Scope<Span> = Scope::new();
        let mut variants = Vec::new();
        for value in values {
            let wire = value.value.value.as_str();
            let name = names::variant_name(wire);
            if let Err(collision) = scope.claim(&name, wire, value.value.span) {
                self.diagnostics.push(
                    Diagnostic::error(
                        value.value.span,
                        format!("two values of `{}` would be called `{name}`", place.name),
                    )
                    .with_label(format!("from {}", quoted(wire)))
                    .with_related(
                        collision.first.origin,
                        format!("from {}", quoted(&collision.first.wire)),
                    ),
                );
                continue;
            }
            variants.push(ir::EnumValue {
                name,
                wire: wire.to_owned(),
                description: value.description.clone(),
            });
        }
        self.made.insert(schema.span, place.name.clone());
        let enumeration = ir::Enum {
            name: place.name.clone(),
            wire: wire.to_owned(),
            origin,
            description: schema.description.clone(),
            mentions: ir::Mentions::new(),
            deprecated: schema.deprecated,
            values: variants,
        };
        self.module(&place.module).enums.push(enumeration);
    }

    fn union(&mut self, place: &Place, wire: &str, origin: Origin, schema: &Schema, one: &OneOf) {
        let mut scope: Scope<Span> = Scope::new();
        let mut variants = Vec::new();
        for (index, variant) in one.variants.iter().enumerate() {
            self.never_null(variant, "variants");
            let value = self.type_ref(variant, &place.within(&format!("variant{}", index + 1)));
            let name = names::variant_name(&in_words(&value));
            if let Err(collision) = scope.claim(&name, &name, variant.span) {
                self.diagnostics.push(
                    Diagnostic::error(
                        variant.span,
                        format!("two variants of `{}` would be called `{name}`", place.name),
                    )
                    .with_label("this one")
                    .with_related(collision.first.origin, "and this one"),
                );
                continue;
            }
            let tag = one
                .discriminator
                .as_ref()
                .and_then(|(_, values)| values.get(index).cloned());
            variants.push(ir::UnionVariant {
                name,
                boxed: matches!(value, TypeRef::Record(_)),
                value,
                limits: limits::of(self.document, variant),
                tag,
            });
        }
        self.made.insert(schema.span, place.name.clone());
        let union = ir::Union {
            name: place.name.clone(),
            wire: wire.to_owned(),
            origin,
            description: schema.description.clone(),
            mentions: ir::Mentions::new(),
            deprecated: schema.deprecated,
            discriminator: one.discriminator.as_ref().map(|(property, _)| property.clone()),
            variants,
            boxed: false,
        };
        self.module(&place.module).unions.push(union);
    }
}

/// The name of a type in words. A variant is named after its type.
fn in_words(value: &TypeRef) -> String {
    match value {
        TypeRef::Unit => "Nothing".to_owned(),
        TypeRef::Bool => "Boolean".to_owned(),
        TypeRef::Int32 | TypeRef::Int64 => "Integer".to_owned(),
        TypeRef::Double => "Number".to_owned(),
        TypeRef::String => "Text".to_owned(),
        TypeRef::DateTime => "DateTime".to_owned(),
        TypeRef::Json => "Any".to_owned(),
        TypeRef::Object => "Object".to_owned(),
        TypeRef::Record(name) | TypeRef::Enum(name) | TypeRef::Union(name) => name.clone(),
        TypeRef::List(item) => format!("{}List", in_words(item)),
        TypeRef::Map(value) => format!("{}Map", in_words(value)),
        TypeRef::Envelope(value) => format!("{}Envelope", in_words(value)),
    }
}

fn is_map(schema: &Schema) -> bool {
    matches!(schema.kind, SchemaKind::Map(_))
}

impl Schema {
    /// Whether no type of its own is made of the schema: then `x-rust-name` names the field.
    fn is_plain(&self) -> bool {
        !matches!(
            self.kind,
            SchemaKind::Object(_) | SchemaKind::Enum(_) | SchemaKind::OneOf(_)
        )
    }
}
