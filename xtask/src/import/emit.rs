//! Writes new operations and DTOs as YAML, with the keywords in the usual order.

use anyhow::{Context, Result};
use serde_json::Value;
use serde_yaml::{Mapping, Value as Yaml};

use super::facts::{Operation, Parameter};
use super::place::COMMON;

/// The order of keywords. Others follow, sorted by name.
const ORDER: [&str; 16] = [
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
    /// An operation, as the value below its method.
    pub(super) fn operation(&self, id: &str, operation: &Operation) -> Result<String> {
        let mut out = Mapping::new();
        out.insert("operationId".into(), id.into());
        out.insert("tags".into(), vec![Yaml::from(operation.tag.as_str())].into());
        let mut parameters = Vec::new();
        for parameter in &operation.parameters {
            if let Some((module, name)) = (self.shared_parameter)(parameter) {
                parameters.push(self.reference(&module, "parameters", &name));
                continue;
            }
            let mut fields = Mapping::new();
            fields.insert("name".into(), parameter.name.as_str().into());
            fields.insert("in".into(), parameter.location.as_str().into());
            if parameter.required {
                fields.insert("required".into(), true.into());
            }
            fields.insert("schema".into(), self.schema(&parameter.name, &parameter.schema)?);
            parameters.push(Yaml::from(fields));
        }
        if !parameters.is_empty() {
            out.insert("parameters".into(), parameters.into());
        }
        if let Some(body) = &operation.body {
            let mut fields = Mapping::new();
            fields.insert("required".into(), true.into());
            fields.insert("content".into(), self.json(body)?);
            out.insert("requestBody".into(), fields.into());
        }
        let mut response = Mapping::new();
        response.insert("description".into(), "The result.".into());
        if let Some(schema) = &operation.response {
            response.insert("content".into(), self.json(schema)?);
        }
        let mut responses = Mapping::new();
        responses.insert("200".into(), response.into());
        out.insert("responses".into(), responses.into());
        let mut method = Mapping::new();
        method.insert(operation.method.as_str().into(), out.into());
        text(&method.into())
    }

    /// A DTO, as the value below its name.
    pub(super) fn named(&self, name: &str, schema: &Value, required: &[String]) -> Result<String> {
        let mut schema = schema.clone();
        if let Some(Value::Array(names)) = schema.get_mut("required") {
            // The order of the description is kept: it is the order of the constructor's arguments.
            *names = required.iter().map(|name| name.as_str().into()).collect();
        }
        let mut out = Mapping::new();
        out.insert(name.into(), self.schema(name, &schema)?);
        text(&out.into())
    }

    /// A field of a DTO, with its name as the key.
    pub(super) fn field(&self, name: &str, schema: &Value) -> Result<String> {
        let mut out = Mapping::new();
        out.insert(name.into(), self.schema(name, schema)?);
        text(&out.into())
    }

    fn json(&self, schema: &Value) -> Result<Yaml> {
        let mut media_type = Mapping::new();
        media_type.insert("schema".into(), self.schema("", schema)?);
        let mut content = Mapping::new();
        content.insert("application/json".into(), media_type.into());
        Ok(content.into())
    }

    /// A schema, as the value of a field of this name.
    pub(super) fn schema(&self, name: &str, schema: &Value) -> Result<Yaml> {
        let fields = schema.as_object().context("a schema is not an object")?;
        if let Some(Value::String(target)) = fields.get("$ref") {
            return Ok(self.reference(&(self.module_of)(target), "schemas", target));
        }
        if fields.contains_key("enum")
            && let Some(shared) = (self.shared_enum)(name, schema)
        {
            let reference = self.reference(COMMON, "schemas", &shared);
            let Some(default) = fields.get("default") else {
                return Ok(reference);
            };
            let mut annotated = Mapping::new();
            annotated.insert("default".into(), serde_yaml::to_value(default)?);
            annotated.insert("allOf".into(), vec![reference].into());
            return Ok(annotated.into());
        }
        let mut out = Mapping::new();
        let rank = |key: &str| {
            ORDER
                .iter()
                .position(|known| *known == key)
                .unwrap_or(ORDER.len())
        };
        let mut keys: Vec<&String> = fields.keys().collect();
        keys.sort_by_key(|key| (rank(key), key.as_str()));
        for key in keys {
            let value = fields.get(key).context("a key without a value")?;
            let value = match key.as_str() {
                "items" => self.schema(name, value)?,
                "oneOf" => {
                    let variants = value.as_array().into_iter().flatten();
                    variants
                        .map(|variant| self.schema(name, variant))
                        .collect::<Result<Vec<_>>>()?
                        .into()
                }
                "properties" => {
                    let mut properties = Mapping::new();
                    for (name, schema) in value.as_object().into_iter().flatten() {
                        properties.insert(name.as_str().into(), self.schema(name, schema)?);
                    }
                    properties.into()
                }
                _ => serde_yaml::to_value(value)?,
            };
            out.insert(key.as_str().into(), value);
        }
        Ok(out.into())
    }

    fn reference(&self, module: &str, kind: &str, name: &str) -> Yaml {
        let file = if module == self.module {
            String::new()
        } else {
            format!("{module}.yaml")
        };
        let mut out = Mapping::new();
        out.insert("$ref".into(), format!("{file}#/components/{kind}/{name}").into());
        out.into()
    }
}

/// YAML without indentation. Short lists of names are on one line, as in the rest of the schema.
fn text(value: &Yaml) -> Result<String> {
    let block = serde_yaml::to_string(value)?;
    let mut out = String::new();
    let mut lines = block.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        let key = line.trim_start();
        let item = format!("{}- ", &line[..line.len() - key.len()]);
        if matches!(key, "tags:" | "required:") {
            let mut names = Vec::new();
            while let Some(name) = lines.peek().and_then(|next| next.strip_prefix(&item)) {
                names.push(name);
                lines.next();
            }
            // A field may have the name of a keyword.
            if !names.is_empty() {
                out.push_str(" [");
                out.push_str(&names.join(", "));
                out.push(']');
            }
        }
        out.push('\n');
    }
    Ok(out)
}
