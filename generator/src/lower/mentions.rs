//! Finds what the code spans of descriptions name, in the terms of the client.

use std::collections::BTreeMap;

use crate::ir::{self, Api, Mention, Mentions};
use crate::mentions::{Meaning, Mentions as Names, Place, Step, code_spans};
use crate::names;
use crate::openapi::{Document, Operation, Schema, SchemaKind};
use crate::source::Span;

/// Notes with each item what its texts name. `types` has the type that each schema became.
pub(super) fn resolve(document: &Document, types: &BTreeMap<Span, String>, api: &mut Api) {
    let schemas = schemas_by_type(document, types);
    let operations: BTreeMap<&str, &Operation> = document
        .operations
        .iter()
        .map(|operation| (operation.id.value.as_str(), operation))
        .collect();
    let resolver = Resolver {
        names: Names::new(document),
        types,
        items: Items::of(api),
    };
    for module in &mut api.modules {
        if let Some(tag) = &module.tag {
            module.mentions = resolver.mentions(Place::Tag(tag), module.description.iter());
        }
        for operation in &mut module.operations {
            if let Some(described) = operations.get(operation.id.as_str()) {
                let texts = operation.summary.iter().chain(&operation.description);
                operation.mentions = resolver.mentions(Place::Operation(described), texts);
            }
        }
        for record in &mut module.records {
            let fields = record.fields.iter().flat_map(|field| &field.description);
            let texts = record.description.iter().chain(fields);
            let place = match &record.origin {
                ir::Origin::Parameters(_) => operations
                    .get(record.wire.as_str())
                    .map(|it| Place::Operation(it)),
                ir::Origin::Schema | ir::Origin::Inline(_) => {
                    schemas.get(record.name.as_str()).map(|it| Place::Type(it))
                }
            };
            record.mentions = place
                .map(|place| resolver.mentions(place, texts))
                .unwrap_or_default();
        }
        let of_type = |name: &str, texts: Vec<&String>| {
            let schema = schemas.get(name);
            schema
                .map(|schema| resolver.mentions(Place::Type(schema), texts))
                .unwrap_or_default()
        };
        for item in &mut module.enums {
            let values = item.values.iter().flat_map(|value| &value.description);
            item.mentions = of_type(&item.name, item.description.iter().chain(values).collect());
        }
        for union in &mut module.unions {
            union.mentions = of_type(&union.name, union.description.iter().collect());
        }
        for alias in &mut module.aliases {
            alias.mentions = of_type(&alias.name, alias.description.iter().collect());
        }
    }
}

/// The schema of each type.
fn schemas_by_type<'d>(
    document: &'d Document,
    types: &'d BTreeMap<Span, String>,
) -> BTreeMap<&'d str, &'d Schema> {
    let mut found = BTreeMap::new();
    let named = document.schemas.values().map(|named| &named.schema);
    let bodies = document
        .operations
        .iter()
        .filter_map(|operation| operation.body.as_ref());
    let results = document
        .operations
        .iter()
        .filter_map(|operation| operation.response.as_ref());
    let parameters = document
        .operations
        .iter()
        .flat_map(|operation| &operation.parameters);
    let mut left: Vec<&Schema> = named
        .chain(bodies.map(|body| &body.schema))
        .chain(results)
        .chain(parameters.map(|parameter| &parameter.schema))
        .collect();
    while let Some(schema) = left.pop() {
        if let Some(name) = types.get(&schema.span) {
            found.insert(name.as_str(), schema);
        }
        match &schema.kind {
            SchemaKind::Array(item) | SchemaKind::Map(item) => left.push(item),
            SchemaKind::Object(object) => {
                left.extend(object.properties.iter().map(|property| &property.schema));
            }
            SchemaKind::OneOf(one) => left.extend(&one.variants),
            _ => {}
        }
    }
    found
}

/// The identifiers of the client, by the names in the schema.
struct Items {
    methods: BTreeMap<String, String>,
    /// The fields of each struct.
    fields: BTreeMap<String, BTreeMap<String, String>>,
    /// The variants of each enum.
    variants: BTreeMap<String, BTreeMap<String, String>>,
    /// The struct of each operation's parameters.
    parameters: BTreeMap<String, String>,
}

impl Items {
    fn of(api: &Api) -> Self {
        let operations = || api.modules.iter().flat_map(|module| &module.operations);
        let records = api.modules.iter().flat_map(|module| &module.records);
        let enums = api.modules.iter().flat_map(|module| &module.enums);
        let parameters = operations().filter_map(|operation| match &operation.request {
            ir::Request::Params(name) => Some((operation.id.clone(), name.clone())),
            ir::Request::Nothing | ir::Request::Body(_) => None,
        });
        Self {
            methods: operations()
                .map(|operation| (operation.id.clone(), operation.name.clone()))
                .collect(),
            fields: records
                .map(|record| {
                    let fields = record.fields.iter();
                    let fields = fields.map(|field| (field.wire.clone(), field.name.clone()));
                    (record.name.clone(), fields.collect())
                })
                .collect(),
            variants: enums
                .map(|item| {
                    let values = item.values.iter();
                    let values = values.map(|value| (value.wire.clone(), value.name.clone()));
                    (item.name.clone(), values.collect())
                })
                .collect(),
            parameters: parameters.collect(),
        }
    }
}

struct Resolver<'d> {
    names: Names<'d>,
    types: &'d BTreeMap<Span, String>,
    items: Items,
}

impl Resolver<'_> {
    /// What the code spans of these texts name, if the place is theirs.
    fn mentions<'t>(&self, place: Place<'_>, texts: impl IntoIterator<Item = &'t String>) -> Mentions {
        let spans = texts.into_iter().flat_map(|text| code_spans(text));
        let mentions = spans.filter_map(|span| {
            let mention = self.mention(&self.names.resolve(place, &span.text))?;
            Some((span.text, mention))
        });
        mentions.collect()
    }

    fn mention(&self, meaning: &Meaning<'_>) -> Option<Mention> {
        match meaning {
            Meaning::Operation(operation) => {
                let method = self.items.methods.get(&operation.id.value)?;
                Some(Mention::Operation(method.clone()))
            }
            Meaning::Type(named) => {
                let name = self.types.get(&named.schema.span)?;
                Some(Mention::Type(name.clone()))
            }
            Meaning::EnumValue {
                enumeration, value, ..
            } => {
                let owner = self.types.get(&enumeration.span)?;
                let variant = self.items.variants.get(owner)?.get(&value.value.value)?;
                Some(Mention::EnumValue {
                    owner: owner.clone(),
                    variant: variant.clone(),
                })
            }
            Meaning::Field(path) => {
                let of = path.of.and_then(|named| self.types.get(&named.schema.span));
                let mut steps = Vec::new();
                let mut owner = None;
                for step in &path.steps {
                    let (record, name) = self.step(step);
                    owner = record;
                    steps.push(name);
                }
                Some(Mention::Field {
                    of: of.cloned(),
                    path: steps,
                    owner,
                })
            }
            Meaning::Literal | Meaning::Unknown => None,
        }
    }

    /// The struct that has a field or parameter, if one has it, and its name there.
    fn step(&self, step: &Step<'_>) -> (Option<String>, String) {
        let wire = step.wire();
        let record = match step {
            Step::Property { object, .. } => self.types.get(&object.span),
            Step::Parameter { operation, .. } => self.items.parameters.get(&operation.id.value),
        };
        let found = record.and_then(|record| Some((record, self.items.fields.get(record)?.get(wire)?)));
        match found {
            Some((record, name)) => (Some(record.clone()), name.clone()),
            None => (None, names::field_name(wire)),
        }
    }
}
