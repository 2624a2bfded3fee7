//! The normal form of facts. Two descriptions of one API are compared in it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

/// The keywords of a path item that are methods.
const METHODS: [&str; 7] = ["delete", "get", "head", "options", "patch", "post", "put"];

/// The keywords of a schema that are facts.
pub(super) const KEYWORDS: [&str; 8] = [
    "type",
    "format",
    "enum",
    "nullable",
    "default",
    "additionalProperties",
    "items",
    "oneOf",
];

/// The keywords of a schema that are not facts here: prose, samples, and limits. People copy limits by hand.
const ANNOTATIONS: [&str; 13] = [
    "deprecated",
    "description",
    "example",
    "externalDocs",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "pattern",
    "title",
    "uniqueItems",
];

/// All facts of a description, by name, in normal form.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) operations: BTreeMap<String, Value>,
    /// The operations with their parameters in the order of the description. Only the vendor's side has them.
    pub(super) described: BTreeMap<String, Operation>,
    /// DTOs as `{type, properties, required}`, with `required` sorted.
    pub(super) schemas: BTreeMap<String, Value>,
    /// The order in which each DTO lists its required fields. No other order matters.
    pub(super) required: BTreeMap<String, Vec<String>>,
}

/// One operation.
#[derive(Debug, PartialEq)]
pub(super) struct Operation {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) tag: String,
    /// In the order of the description.
    pub(super) parameters: Vec<Parameter>,
    pub(super) body: Option<Value>,
    /// The schema of the response of status 200.
    pub(super) response: Option<Value>,
}

/// One parameter outside the body.
#[derive(Debug, PartialEq)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) location: String,
    pub(super) required: bool,
    pub(super) schema: Value,
}

impl Operation {
    /// The whole operation as one value.
    pub(super) fn value(&self) -> Value {
        let mut parameters: Vec<Value> = self
            .parameters
            .iter()
            .map(|parameter| {
                json!({
                    "name": parameter.name,
                    "in": parameter.location,
                    "required": parameter.required,
                    "schema": parameter.schema,
                })
            })
            .collect();
        parameters.sort_by_key(ToString::to_string);
        json!({
            "method": self.method,
            "path": self.path,
            "tag": self.tag,
            "parameters": parameters,
            "body": self.body,
            // The corrections in the schema and `facts.lock` use this key.
            "answer": self.response,
        })
    }
}

impl Facts {
    /// The facts of a vendor's document.
    pub(super) fn of(document: &Value) -> Result<Self> {
        let mut facts = Self::default();
        let paths = document
            .get("paths")
            .and_then(Value::as_object)
            .context("the document has no `paths`")?;
        for (path, item) in paths {
            for (method, operation) in item.as_object().into_iter().flatten() {
                if !METHODS.contains(&method.as_str()) {
                    continue;
                }
                let (id, read) = Operation::of(method, path, operation)
                    .with_context(|| format!("reading {method} {path}"))?;
                facts.operations.insert(id.clone(), read.value());
                if facts.described.insert(id.clone(), read).is_some() {
                    bail!("the operation {id} is described twice");
                }
            }
        }
        let schemas = document
            .pointer("/components/schemas")
            .and_then(Value::as_object)
            .context("the document has no `components.schemas`")?;
        for (name, schema) in schemas {
            let order = strings(schema.get("required"));
            facts.required.insert(name.clone(), order);
            let normal = schema_of(schema).with_context(|| format!("reading {name}"))?;
            facts.schemas.insert(name.clone(), normal);
        }
        Ok(facts)
    }

    /// The numbers of facts, for `facts.lock`.
    pub(super) fn counts(&self) -> Counts {
        let mut counts = Counts {
            operations: self.operations.len(),
            schemas: self.schemas.len(),
            ..Counts::default()
        };
        for operation in self.operations.values() {
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                counts.parameters += 1;
                counts.add(&parameter["schema"]);
            }
        }
        for schema in self.schemas.values() {
            for property in schema["properties"].as_object().into_iter().flatten() {
                counts.fields += 1;
                counts.add(property.1);
            }
        }
        counts
    }
}

/// Numbers of facts.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Counts {
    pub(super) operations: usize,
    pub(super) parameters: usize,
    pub(super) schemas: usize,
    pub(super) fields: usize,
    pub(super) defaults: usize,
    pub(super) enums: usize,
    pub(super) enum_values: usize,
}

impl Counts {
    fn add(&mut self, schema: &Value) {
        self.defaults += usize::from(schema.get("default").is_some());
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            self.enums += 1;
            self.enum_values += values.len();
        }
        if let Some(items) = schema.get("items") {
            self.add(items);
        }
    }
}

impl Operation {
    fn of(method: &str, path: &str, operation: &Value) -> Result<(String, Self)> {
        let id = text(operation, "operationId")?;
        let tag = operation
            .pointer("/tags/0")
            .and_then(Value::as_str)
            .context("no tag")?;
        let mut parameters = Vec::new();
        for parameter in operation
            .get("parameters")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            parameters.push(Parameter {
                name: text(parameter, "name")?,
                location: text(parameter, "in")?,
                required: parameter.get("required") == Some(&Value::Bool(true)),
                schema: schema_of(parameter.get("schema").context("a parameter has no schema")?)?,
            });
        }
        let json = "/content/application~1json/schema";
        let body = operation.get("requestBody").and_then(|body| body.pointer(json));
        let response = operation.pointer(&format!("/responses/200{json}"));
        let read = Self {
            method: method.to_owned(),
            path: path.to_owned(),
            tag: tag.to_owned(),
            parameters,
            body: body.map(schema_of).transpose()?,
            response: response.map(schema_of).transpose()?,
        };
        Ok((id, read))
    }
}

/// The normal form of a schema of the vendor's document.
fn schema_of(schema: &Value) -> Result<Value> {
    let Some(fields) = schema.as_object() else {
        bail!("a schema is not an object");
    };
    if let Some(target) = fields.get("$ref") {
        let name = target
            .as_str()
            .and_then(|target| target.strip_prefix("#/components/schemas/"))
            .context("a `$ref` does not lead to a schema")?;
        return Ok(json!({ "$ref": name }));
    }
    if let Some([only]) = fields.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        // This is a reference with a description of its own.
        return schema_of(only);
    }
    let mut normal = Map::new();
    for (keyword, value) in fields {
        let value = match keyword.as_str() {
            "items" => schema_of(value)?,
            "oneOf" => {
                let variants: Result<Vec<Value>> =
                    value.as_array().into_iter().flatten().map(schema_of).collect();
                variants?.into()
            }
            "properties" => {
                let mut properties = Map::new();
                for (name, schema) in value.as_object().into_iter().flatten() {
                    properties.insert(name.clone(), schema_of(schema).with_context(|| name.clone())?);
                }
                properties.into()
            }
            "required" => set(value),
            known if KEYWORDS.contains(&known) => value.clone(),
            other if other.starts_with("x-") || ANNOTATIONS.contains(&other) => continue,
            other => bail!("the keyword `{other}` is not known to the import"),
        };
        normal.insert(keyword.clone(), value);
    }
    Ok(Value::Object(tidy(normal)))
}

/// Removes keywords without effect (`nullable: false`, an empty `required` or `properties`), and the format of strings.
/// The vendor gives no such format. People added ours (`password`, `date-time`) by judgement.
pub(super) fn tidy(mut normal: Map<String, Value>) -> Map<String, Value> {
    let is_string = normal.get("type").is_some_and(|kind| kind == "string");
    normal.retain(|keyword, value| match keyword.as_str() {
        "format" => !is_string,
        "nullable" => *value != Value::Bool(false),
        "required" => value.as_array().is_some_and(|names| !names.is_empty()),
        "properties" => value.as_object().is_some_and(|fields| !fields.is_empty()),
        _ => true,
    });
    normal
}

/// The names of `required` as a set, which means sorted.
pub(super) fn set(names: &Value) -> Value {
    let names: BTreeSet<String> = strings(Some(names)).into_iter().collect();
    names.into_iter().collect::<Vec<_>>().into()
}

pub(super) fn strings(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn text(value: &Value, key: &str) -> Result<String> {
    let found = value.get(key).and_then(Value::as_str);
    Ok(found.with_context(|| format!("no `{key}`"))?.to_owned())
}
