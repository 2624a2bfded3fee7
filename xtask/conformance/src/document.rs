//! Reads the bundled document for the comparison: operations, their parameters, their body schemas, and
//! `#/components/schemas/…` references.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

/// A bundled document, all in one value, with `#/components/schemas/…` references only.
#[derive(Clone, Copy)]
pub(crate) struct Document<'a> {
    root: &'a Value,
}

/// One operation of the document.
pub(crate) struct Operation<'a> {
    /// `operationId`.
    pub(crate) id: &'a str,
    /// The HTTP method in upper case.
    pub(crate) method: String,
    /// The path template, such as `/api/v3/ip-list/{id}`.
    pub(crate) path: &'a str,
    /// The query, path and header parameters.
    pub(crate) parameters: Vec<Parameter<'a>>,
    /// The schema of the JSON request body.
    pub(crate) body: Option<&'a Value>,
}

/// One parameter of an operation.
pub(crate) struct Parameter<'a> {
    /// The name on the wire.
    pub(crate) name: &'a str,
    /// The part of the request that holds it.
    pub(crate) location: Location,
    /// Whether a request must have it.
    pub(crate) required: bool,
    /// The schema of its value.
    pub(crate) schema: &'a Value,
}

/// The part of a request that holds a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    /// In the query.
    Query,
    /// In the path.
    Path,
}

impl<'a> Document<'a> {
    /// Wraps a parsed document.
    pub(crate) fn new(root: &'a Value) -> Self {
        Self { root }
    }

    /// Every operation, sorted by `operationId`.
    ///
    /// # Errors
    ///
    /// When the document has no `paths`, or an operation is incomplete.
    pub(crate) fn operations(self) -> Result<Vec<Operation<'a>>> {
        let paths = self
            .root
            .get("paths")
            .and_then(Value::as_object)
            .context("the OpenAPI document has no `paths`")?;
        let mut operations = Vec::new();
        for (path, item) in paths {
            let Some(item) = item.as_object() else {
                bail!("`paths.{path}` is not an object");
            };
            for (method, operation) in item {
                if METHODS.contains(&method.as_str()) {
                    operations.push(
                        self.operation(path, method, operation, item.get("parameters"))
                            .with_context(|| format!("reading {method} {path}"))?,
                    );
                }
            }
        }
        operations.sort_by_key(|operation| operation.id);
        Ok(operations)
    }

    fn operation(
        self,
        path: &'a str,
        method: &str,
        operation: &'a Value,
        shared: Option<&'a Value>,
    ) -> Result<Operation<'a>> {
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .context("the operation has no `operationId`")?;
        let own = operation.get("parameters");
        let mut parameters = Vec::new();
        for parameter in [own, shared]
            .into_iter()
            .flatten()
            .filter_map(Value::as_array)
            .flatten()
        {
            parameters.push(self.parameter(parameter)?);
        }
        let body = match operation.get("requestBody") {
            None => None,
            Some(body) => Some(
                self.resolve(body)?
                    .pointer("/content/application~1json/schema")
                    .context("the request body has no `application/json` schema")?,
            ),
        };
        Ok(Operation {
            id,
            method: method.to_uppercase(),
            path,
            parameters,
            body,
        })
    }

    fn parameter(self, parameter: &'a Value) -> Result<Parameter<'a>> {
        let parameter = self.resolve(parameter)?;
        let text = |key: &str| parameter.get(key).and_then(Value::as_str);
        let name = text("name").context("a parameter has no `name`")?;
        let location = match text("in") {
            Some("query") => Location::Query,
            Some("path") => Location::Path,
            other => bail!("parameter `{name}`: `in: {other:?}` is not query or path"),
        };
        let required = parameter.get("required") == Some(&Value::Bool(true));
        let schema = parameter
            .get("schema")
            .with_context(|| format!("parameter `{name}` has no `schema`"))?;
        Ok(Parameter {
            name,
            location,
            required: required || location == Location::Path,
            schema,
        })
    }

    /// Follows `$ref` to a value that is not a reference.
    ///
    /// # Errors
    ///
    /// When a reference leads out of the document, to a missing value, or in a circle.
    pub(crate) fn resolve(self, mut value: &'a Value) -> Result<&'a Value> {
        for _ in 0..64 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                return Ok(value);
            };
            let pointer = reference
                .strip_prefix('#')
                .with_context(|| format!("`{reference}` leaves the bundled document"))?;
            value = self
                .root
                .pointer(pointer)
                .with_context(|| format!("`{reference}` leads nowhere"))?;
        }
        bail!("a `$ref` leads in a circle")
    }

    /// The `default` that the schema of a parameter documents, if it has one.
    pub(crate) fn default_of(self, operation: &Operation<'a>, parameter: &str) -> Option<&'a Value> {
        let parameter = operation.parameters.iter().find(|p| p.name == parameter)?;
        let schema = self.resolve(parameter.schema).ok()?;
        schema.get("default").or_else(|| {
            let inner = schema.get("allOf")?.as_array()?.first()?;
            self.resolve(inner).ok()?.get("default")
        })
    }
}

/// The fields of an object, sorted by name.
pub(crate) fn sorted(object: &Map<String, Value>) -> Vec<(&str, &Value)> {
    let mut fields: Vec<_> = object.iter().map(|(k, v)| (k.as_str(), v)).collect();
    fields.sort_by_key(|(name, _)| *name);
    fields
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn reads_operations_sorted_and_resolves_references() {
        let root = json!({
            "paths": {
                "/b": {"post": {"operationId": "b", "requestBody": {"content": {"application/json":
                    {"schema": {"$ref": "#/components/schemas/B"}}}}}},
                "/a/{id}": {
                    "parameters": [{"name": "id", "in": "path", "schema": {"type": "string"}}],
                    "get": {"operationId": "a", "parameters": [
                        {"name": "page", "in": "query", "schema": {"$ref": "#/components/schemas/Page"}}]},
                },
            },
            "components": {"schemas": {
                "B": {"type": "object"},
                "Page": {"type": "integer", "default": 1},
            }},
        });
        let document = Document::new(&root);
        let operations = document.operations().unwrap();
        let ids: Vec<_> = operations.iter().map(|o| o.id).collect();
        assert_eq!(ids, ["a", "b"]);
        assert_eq!(operations[0].method, "GET");
        assert!(operations[0].parameters[1].required);
        assert_eq!(document.default_of(&operations[0], "page"), Some(&json!(1)));
        assert_eq!(
            document.resolve(operations[1].body.unwrap()).unwrap(),
            &json!({"type": "object"})
        );
    }

    #[test]
    fn a_circular_reference_is_an_error() {
        let root = json!({"components": {"schemas": {"A": {"$ref": "#/components/schemas/A"}}}});
        let reference = json!({"$ref": "#/components/schemas/A"});
        let error = Document::new(&root).resolve(&reference).unwrap_err();
        assert_eq!(error.to_string(), "a `$ref` leads in a circle");
    }
}
