//! The normal form of facts. Two descriptions of one API are compared in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Value, json};

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

/// Facts that may stand beside a reference.
pub(super) const BESIDE: [&str; 2] = ["default", "nullable"];

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
    /// The status of a successful response.
    pub(super) status: String,
    /// The schema of a successful response.
    pub(super) response: Option<Value>,
}

/// One parameter outside the body.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) location: String,
    pub(super) required: bool,
    pub(super) schema: Value,
}

impl Operation {
    /// The whole operation as one value.
    pub(super) fn value(&self) -> Value {
        let mut parameters: Vec<Value> = self.parameters.iter().map(Parameter::value).collect();
        parameters.sort_by_key(ToString::to_string);
        let mut value = json!({
            "method": self.method,
            "path": self.path,
            "tag": self.tag,
            "parameters": parameters,
            "body": self.body,
            // The corrections in the schema use this key.
            "answer": self.response,
        });
        if self.status != USUAL_STATUS {
            value["status"] = self.status.as_str().into();
        }
        value
    }
}

impl Parameter {
    /// What tells the parameters of an operation apart.
    pub(super) fn key(&self) -> (&str, &str) {
        (&self.location, &self.name)
    }

    /// The parameter of a value of [`Operation::value`].
    pub(super) fn of_value(value: &Value) -> Self {
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        Self {
            name: text("name"),
            location: text("in"),
            required: value["required"] == true,
            schema: value["schema"].clone(),
        }
    }

    /// The inverse of [`of_value`](Self::of_value).
    pub(super) fn value(&self) -> Value {
        json!({
            "name": self.name,
            "in": self.location,
            "required": self.required,
            "schema": self.schema,
        })
    }
}

/// The status of a response that is not mentioned among the facts.
pub(super) const USUAL_STATUS: &str = "200";

impl Facts {
    /// The numbers of facts.
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

impl fmt::Display for Counts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "the vendor describes {} operations with {} parameters, {} types with {} fields, {} enums with {} values, \
             and {} defaults",
            self.operations,
            self.parameters,
            self.schemas,
            self.fields,
            self.enums,
            self.enum_values,
            self.defaults
        )
    }
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

/// Whether two facts say the same.
pub(super) fn same(one: &Value, other: &Value) -> bool {
    one == other || canonical(one) == canonical(other)
}

/// A schema or an operation with its sets sorted (values of enums, required names, parameters), and without what has
/// no effect.
pub(super) fn canonical(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().filter_map(|(key, value)| {
                let value = match (key.as_str(), value) {
                    ("enum" | "required" | "parameters", Value::Array(items)) => {
                        let mut items: Vec<Value> = items.iter().map(canonical).collect();
                        items.sort_by_key(ToString::to_string);
                        Value::Array(items)
                    }
                    // The names in it are no keywords.
                    ("properties", Value::Object(properties)) => {
                        let properties = properties.iter();
                        Value::Object(
                            properties
                                .map(|(name, schema)| (name.clone(), canonical(schema)))
                                .collect(),
                        )
                    }
                    ("default", value) => value.clone(),
                    (_, value) => canonical(value),
                };
                let has_no_effect = match (key.as_str(), &value) {
                    ("required" | "parameters", Value::Array(items)) => items.is_empty(),
                    ("properties", Value::Object(properties)) => properties.is_empty(),
                    ("body" | "answer", value) => value.is_null(),
                    _ => false,
                };
                (!has_no_effect).then(|| (key.clone(), value))
            });
            Value::Object(fields.collect())
        }
        Value::Array(items) => items.iter().map(canonical).collect(),
        scalar => scalar.clone(),
    }
}

/// A fact in few words, for a note.
pub(super) fn brief(value: &Value) -> String {
    let text = match value {
        Value::Object(fields) if fields.len() == 1 => {
            let only = fields.get("$ref").or_else(|| fields.get("type"));
            only.and_then(Value::as_str).map(str::to_owned)
        }
        Value::String(text) => Some(text.clone()),
        _ => None,
    };
    // A space in a name would end it.
    let text = text.filter(|text| !text.contains(char::is_whitespace) && !text.is_empty());
    text.unwrap_or_else(|| canonical(value).to_string())
}
