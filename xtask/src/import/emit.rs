//! Writes facts as YAML, with the keywords in the usual order and a marked place for each description.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::corrections::{self, NO_STRING, NO_STRINGS, NO_TYPE, OPEN_OBJECT, UNKNOWN_FIELD};
use super::facts::{Operation, Parameter, set, strings};
use super::yaml::{TODO, Tree};

/// The module name of the root document, which is beside the folder of the modules.
pub(super) const ROOT: &str = "openapi";

/// The path of the root document.
pub(super) const ROOT_DOCUMENT: &str = "openapi.yaml";

/// The order of keywords. Others follow, sorted by name.
const ORDER: [&str; 17] = [
    "operationId",
    "name",
    "in",
    "tags",
    "type",
    "format",
    "nullable",
    "description",
    "required",
    "default",
    "enum",
    "x-enumDescriptions",
    "schema",
    "parameters",
    "requestBody",
    "responses",
    "properties",
];

/// Writes the YAML of one module. It needs the module of each DTO for references, and the names of shared enums.
pub(super) struct Writer<'a> {
    /// The module of the file.
    pub(super) module: &'a str,
    /// The module of a DTO.
    pub(super) module_of: &'a dyn Fn(&str) -> String,
    /// The named enum, if there is one, for a field of this name with these values.
    pub(super) shared_enum: &'a dyn Fn(&str, &Value) -> Option<String>,
    /// The module and the name of the parameter with these facts that operations share, if there is exactly one.
    pub(super) shared_parameter: &'a dyn Fn(&Parameter) -> Option<(String, String)>,
}

impl Writer<'_> {
    /// A method with its operation.
    pub(super) fn operation(&self, id: &str, operation: &Operation) -> Result<Tree> {
        let mut out = vec![
            pair("operationId", Tree::text(id)),
            pair("tags", Tree::Names(vec![operation.tag.as_str().into()])),
            pair("summary", Tree::text(TODO)),
            pair("description", Tree::text(TODO)),
        ];
        let parameters = operation.parameters.iter();
        let parameters: Vec<Tree> = parameters
            .map(|parameter| self.parameter(parameter))
            .collect::<Result<_>>()?;
        if !parameters.is_empty() {
            out.push(pair("parameters", Tree::List(parameters)));
        }
        if let Some(body) = &operation.body {
            out.push(pair("requestBody", self.body(body)?));
        }
        let mut response = vec![pair("description", Tree::text(TODO))];
        if let Some(schema) = &operation.response {
            response.push(pair("content", self.json(schema)?));
        }
        let responses = vec![(operation.status.clone(), Tree::Map(response))];
        out.push(pair("responses", Tree::Map(responses)));
        Ok(Tree::Map(vec![pair(&operation.method, Tree::Map(out))]))
    }

    pub(super) fn body(&self, schema: &Value) -> Result<Tree> {
        Ok(Tree::Map(vec![
            pair("required", Tree::Scalar(true.into())),
            pair("content", self.json(schema)?),
        ]))
    }

    /// A parameter, or a reference to the one that operations share.
    pub(super) fn parameter(&self, parameter: &Parameter) -> Result<Tree> {
        match (self.shared_parameter)(parameter) {
            Some((module, name)) => Ok(self.reference(&module, "parameters", &name)),
            None => self.own_parameter(parameter),
        }
    }

    /// A parameter in place.
    pub(super) fn own_parameter(&self, parameter: &Parameter) -> Result<Tree> {
        let mut fields = vec![
            pair("name", Tree::text(&parameter.name)),
            pair("in", Tree::text(&parameter.location)),
            pair("description", Tree::text(TODO)),
        ];
        if parameter.required {
            fields.push(pair("required", Tree::Scalar(true.into())));
        }
        fields.push(pair("schema", self.schema(&parameter.name, &parameter.schema)?));
        Ok(Tree::Map(fields))
    }

    /// A DTO.
    pub(super) fn named(&self, name: &str, schema: &Value, required: &[String]) -> Result<Tree> {
        let mut schema = schema.clone();
        if let Some(Value::Array(names)) = schema.get_mut("required") {
            // The order of the description is kept: it is the order of the constructor's arguments.
            *names = required.iter().map(|name| name.as_str().into()).collect();
        }
        self.described(name, &schema)
    }

    /// The `content` of a body or a response.
    pub(super) fn json(&self, schema: &Value) -> Result<Tree> {
        let media_type = Tree::Map(vec![pair("schema", self.schema("", schema)?)]);
        Ok(Tree::Map(vec![pair("application/json", media_type)]))
    }

    /// A schema with a place for its description. A reference has the description of what it leads to.
    pub(super) fn described(&self, name: &str, schema: &Value) -> Result<Tree> {
        let mut tree = self.schema(name, schema)?;
        if let Tree::Map(entries) = &mut tree
            && entries.iter().all(|(key, _)| key != "$ref")
        {
            entries.push(pair("description", Tree::text(TODO)));
            sort(entries);
        }
        Ok(tree)
    }

    /// A schema, as the value of a field of this name.
    pub(super) fn schema(&self, name: &str, schema: &Value) -> Result<Tree> {
        let fields = schema.as_object().context("a schema is not an object")?;
        let mut fields = fields.clone();
        let reference = if let Some(Value::String(target)) = fields.get("$ref") {
            Some(self.reference(&(self.module_of)(target), "schemas", target))
        } else if fields.contains_key("enum") {
            let shared = (self.shared_enum)(name, schema);
            shared.map(|shared| self.reference(&(self.module_of)(&shared), "schemas", &shared))
        } else {
            None
        };
        let mut out = Vec::new();
        if let Some(reference) = reference {
            fields.retain(|key, _| matches!(key.as_str(), "default" | "nullable"));
            if fields.is_empty() {
                return Ok(reference);
            }
            out.push(pair("allOf", Tree::List(vec![reference])));
        }
        let corrections = unsupported(&mut fields);
        for (key, value) in &fields {
            out.push((key.clone(), self.keyword(name, key, value)?));
        }
        if let Some(values) = fields.get("enum").and_then(Value::as_array) {
            let described = values.iter().filter_map(Value::as_str);
            let described = described.map(|value| pair(value, Tree::text(TODO)));
            out.push(pair("x-enumDescriptions", Tree::Map(described.collect())));
        }
        if !corrections.is_empty() {
            let corrections = corrections.iter().map(corrections::tree).collect();
            out.push(pair("x-corrections", Tree::List(corrections)));
        }
        sort(&mut out);
        Ok(Tree::Map(out))
    }

    /// The value of a keyword of a schema.
    pub(super) fn keyword(&self, name: &str, keyword: &str, value: &Value) -> Result<Tree> {
        Ok(match keyword {
            "items" => self.schema(name, value)?,
            "additionalProperties" if value.is_object() => self.schema(name, value)?,
            "oneOf" => {
                let variants = value.as_array().into_iter().flatten();
                let variants = variants.map(|variant| self.schema(name, variant));
                Tree::List(variants.collect::<Result<_>>()?)
            }
            "properties" => {
                let fields = value.as_object().into_iter().flatten();
                let fields = fields.map(|(name, schema)| Ok((name.clone(), self.described(name, schema)?)));
                Tree::Map(fields.collect::<Result<_>>()?)
            }
            _ => Tree::json(value),
        })
    }

    pub(super) fn reference(&self, module: &str, kind: &str, name: &str) -> Tree {
        let file = match (self.module, module) {
            (from, to) if from == to => String::new(),
            (ROOT, to) => format!("modules/{to}.yaml"),
            (_, ROOT) => format!("../{ROOT}.yaml"),
            (_, to) => format!("{to}.yaml"),
        };
        let name = name.replace('~', "~0").replace('/', "~1");
        Tree::Map(vec![pair(
            "$ref",
            Tree::Scalar(format!("{file}#/components/{kind}/{name}").into()),
        )])
    }
}

/// Changes facts that the generator does not support, and returns the corrections that say so.
pub(super) fn unsupported(fields: &mut Map<String, Value>) -> Vec<Value> {
    let mut corrections = enum_of_strings(fields);
    let none = Map::new();
    let properties = fields.get("properties").and_then(Value::as_object);
    let is_open = fields
        .get("additionalProperties")
        .is_some_and(|more| *more != Value::Bool(false));
    let names = strings(fields.get("required"));
    let (known, unknown): (Vec<String>, Vec<String>) = names
        .into_iter()
        .partition(|name| properties.unwrap_or(&none).contains_key(name));
    if properties.is_some_and(|properties| !properties.is_empty())
        && is_open
        && let Some(more) = fields.remove("additionalProperties")
    {
        corrections.push(
            json!({"op": "remove", "path": "/additionalProperties", "value": more,
            "reason": OPEN_OBJECT}),
        );
    }
    if known.is_empty() && !unknown.is_empty() {
        fields.remove("required");
        corrections.push(
            json!({"op": "remove", "path": "/required", "value": set(&unknown.into()),
            "reason": UNKNOWN_FIELD}),
        );
    } else if !unknown.is_empty() {
        fields.insert("required".to_owned(), known.into());
        for name in unknown {
            corrections.push(json!({"op": "remove", "path": "/required/-", "value": name,
                "reason": UNKNOWN_FIELD}));
        }
    }
    corrections
}

/// Makes an enum one of strings.
fn enum_of_strings(fields: &mut Map<String, Value>) -> Vec<Value> {
    let mut corrections = Vec::new();
    let Some(values) = fields.get("enum").and_then(Value::as_array).cloned() else {
        return corrections;
    };
    match fields.get("type").and_then(Value::as_str) {
        Some("string") => {}
        Some(_) => {
            fields.remove("enum");
            corrections.push(json!({"op": "remove", "path": "/enum", "value": values,
                "reason": NO_STRINGS}));
            return corrections;
        }
        None => {
            fields.insert("type".to_owned(), "string".into());
            corrections.push(json!({"op": "add", "path": "/type", "value": "string",
                "reason": NO_TYPE}));
        }
    }
    let mut texts = Vec::new();
    for (index, value) in values.into_iter().enumerate() {
        if value.is_string() {
            texts.push(value);
            continue;
        }
        let text = Value::from(value.to_string());
        corrections.push(
            json!({"op": "replace", "path": format!("/enum/{index}"), "value": text.clone(),
            "from": value, "reason": NO_STRING}),
        );
        texts.push(text);
    }
    fields.insert("enum".to_owned(), Value::Array(texts));
    corrections
}

pub(super) fn pair(key: &str, value: Tree) -> (String, Tree) {
    (key.to_owned(), value)
}

fn sort(entries: &mut [(String, Tree)]) {
    let rank = |key: &str| {
        ORDER
            .iter()
            .position(|known| *known == key)
            .unwrap_or(ORDER.len())
    };
    entries.sort_by(|(one, _), (other, _)| (rank(one), one).cmp(&(rank(other), other)));
}
