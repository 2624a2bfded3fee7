//! Everything of a document that has a description: the API, its error codes, tags, operations, parameters, types, fields,
//! enum values.

use std::collections::BTreeSet;

use crate::mentions::Place;
use crate::openapi::{Document, Object, Operation, Schema, SchemaKind};
use crate::source::Span;

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Api,
    Code,
    Tag,
    Operation,
    Parameter,
    Type,
    Field,
    EnumValue,
}

impl Kind {
    pub(super) fn in_words(self) -> &'static str {
        match self {
            Self::Api => "the API",
            Self::Code => "the code",
            Self::Tag => "the tag",
            Self::Operation => "the operation",
            Self::Parameter => "the parameter",
            Self::Type => "the type",
            Self::Field => "the field",
            Self::EnumValue => "the value",
        }
    }
}

/// A text of an item, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'a> {
    pub(super) keyword: &'static str,
    pub(super) content: &'a str,
    pub(super) span: Span,
}

/// Something that has a description.
#[derive(Clone, Debug)]
pub(super) struct Item<'a> {
    pub(super) kind: Kind,
    pub(super) name: &'a str,
    /// The name with that of what it belongs to: `UserDto.status`.
    pub(super) path: String,
    /// Where its name stands.
    pub(super) span: Span,
    pub(super) summary: Option<Text<'a>>,
    pub(super) description: Option<Text<'a>>,
    pub(super) place: Place<'a>,
    /// Whether it was listed before, for another operation that refers to it.
    pub(super) repeated: bool,
    /// Whether it needs no description of its own: an envelope, which is the same for all responses, and its fields.
    pub(super) is_envelope: bool,
    pub(super) deprecated: bool,
    /// Whether it has to be given, if that can be said of it.
    pub(super) required: Option<bool>,
    /// The schema of its value.
    pub(super) schema: Option<&'a Schema>,
}

/// All items, in the order of the document.
pub(super) fn all(document: &Document) -> Vec<Item<'_>> {
    let mut list = List {
        document,
        items: Vec::new(),
        seen: BTreeSet::new(),
    };
    list.api();
    for operation in &document.operations {
        list.operation(operation);
    }
    for named in document.schemas.values() {
        let schema = &named.schema;
        let name = &named.name.value;
        let is_envelope = is_envelope(document, schema);
        list.push(Item {
            description: text(
                "description",
                schema.description.as_deref(),
                schema.spans.description,
            ),
            is_envelope,
            deprecated: schema.deprecated,
            schema: Some(schema),
            ..Item::new(
                Kind::Type,
                name,
                name.clone(),
                named.name.span,
                Place::Type(schema),
            )
        });
        list.parts(schema, name, is_envelope);
    }
    list.items
}

fn text<'a>(keyword: &'static str, text: Option<&'a str>, span: Option<Span>) -> Option<Text<'a>> {
    Some(Text {
        keyword,
        content: text?,
        span: span?,
    })
}

/// Whether an object has the fields of the envelope and no others.
fn is_envelope(document: &Document, schema: &Schema) -> bool {
    let (Some(envelope), SchemaKind::Object(object)) = (&document.envelope, &schema.kind) else {
        return false;
    };
    let names = || {
        object
            .properties
            .iter()
            .map(|property| property.name.value.as_str())
    };
    let fields = names().filter(|name| envelope.has_field(name)).count();
    fields >= 2 && names().all(|name| name == envelope.payload || envelope.has_field(name))
}

impl<'a> Item<'a> {
    fn new(kind: Kind, name: &'a str, path: String, span: Span, place: Place<'a>) -> Self {
        Self {
            kind,
            name,
            path,
            span,
            summary: None,
            description: None,
            place,
            repeated: false,
            is_envelope: false,
            deprecated: false,
            required: None,
            schema: None,
        }
    }

    /// Its texts, the summary first.
    pub(super) fn texts(&self) -> impl Iterator<Item = Text<'a>> {
        self.summary.into_iter().chain(self.description)
    }
}

struct List<'a> {
    document: &'a Document,
    items: Vec<Item<'a>>,
    seen: BTreeSet<(Span, &'a str)>,
}

impl<'a> List<'a> {
    fn push(&mut self, item: Item<'a>) {
        let repeated = !self.seen.insert((item.span, item.name));
        self.items.push(Item { repeated, ..item });
    }

    fn api(&mut self) {
        let document = self.document;
        if let Some(description) = text(
            "description",
            document.description.as_deref(),
            document.spans.description,
        ) {
            self.push(Item {
                description: Some(description),
                ..Item::new(
                    Kind::Api,
                    &document.title,
                    document.title.clone(),
                    description.span,
                    Place::Api,
                )
            });
        }
        let codes = document
            .error_codes
            .iter()
            .flat_map(|codes| codes.statuses.iter().chain(&codes.codes));
        for code in codes {
            let name = &code.value.name;
            self.push(Item {
                description: text("description", code.value.description.as_deref(), Some(code.span)),
                ..Item::new(Kind::Code, name, name.clone(), code.span, Place::Api)
            });
        }
        for tag in &document.tags {
            let name = &tag.name.value;
            self.push(Item {
                description: text("description", tag.description.as_deref(), tag.spans.description),
                ..Item::new(Kind::Tag, name, name.clone(), tag.name.span, Place::Tag(name))
            });
        }
    }

    fn operation(&mut self, operation: &'a Operation) {
        let id = &operation.id.value;
        let place = Place::Operation(operation);
        self.push(Item {
            summary: text("summary", operation.summary.as_deref(), operation.spans.summary),
            description: text(
                "description",
                operation.description.as_deref(),
                operation.spans.description,
            ),
            deprecated: operation.deprecated,
            ..Item::new(Kind::Operation, id, id.clone(), operation.id.span, place)
        });
        for parameter in &operation.parameters {
            let name = &parameter.name.value;
            let path = format!("{id}.{name}");
            self.push(Item {
                description: text(
                    "description",
                    parameter.description.as_deref(),
                    parameter.spans.description,
                ),
                deprecated: parameter.deprecated,
                required: Some(parameter.required),
                schema: Some(&parameter.schema),
                ..Item::new(Kind::Parameter, name, path.clone(), parameter.name.span, place)
            });
            self.parts(&parameter.schema, &path, false);
        }
        let body = operation.body.as_ref().map(|body| &body.schema);
        for schema in body.into_iter().chain(&operation.response) {
            self.parts(schema, id, false);
        }
    }

    /// The fields and enum values in a schema. Those behind a reference belong to the schema that it leads to.
    fn parts(&mut self, schema: &'a Schema, path: &str, is_envelope: bool) {
        match &schema.kind {
            SchemaKind::Object(object) => self.fields(schema, object, path, is_envelope),
            SchemaKind::Enum(values) => {
                for value in values {
                    let name = &value.value.value;
                    self.push(Item {
                        description: text(
                            "description",
                            value.description.as_deref(),
                            value.spans.description,
                        ),
                        ..Item::new(
                            Kind::EnumValue,
                            name,
                            format!("{path}.{name}"),
                            value.value.span,
                            Place::Type(schema),
                        )
                    });
                }
            }
            _ => schema.parts().for_each(|part| self.parts(part, path, false)),
        }
    }

    fn fields(&mut self, schema: &'a Schema, object: &'a Object, path: &str, is_envelope: bool) {
        for property in &object.properties {
            let name = &property.name.value;
            let within = format!("{path}.{name}");
            let value = &property.schema;
            self.push(Item {
                description: text(
                    "description",
                    value.description.as_deref(),
                    value.spans.description,
                ),
                is_envelope,
                deprecated: value.deprecated,
                required: Some(property.required),
                schema: Some(value),
                ..Item::new(
                    Kind::Field,
                    name,
                    within.clone(),
                    property.name.span,
                    Place::Type(schema),
                )
            });
            self.parts(value, &within, false);
        }
    }
}
