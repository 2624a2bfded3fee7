//! Makes the test cases. Each operation gets deterministic parameters that follow its schemas.

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::document::{Document, Operation, sorted};

/// Fields nested deeper than this are left out unless they are required.
const DEPTH_LIMIT: usize = 6;
/// The offset basis of FNV-1a.
const START: u64 = 0xcbf2_9ce4_8422_2325;

/// The parameters and fields that a case sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// Every parameter and every field.
    All,
    /// Only the required ones.
    Required,
    /// Every one, with values that clients often lose: `false`, `0`, `""`, `[]`, `null`.
    Zeros,
}

impl Kind {
    /// The order in which the cases of an operation run.
    pub(crate) const EVERY: [Self; 3] = [Self::All, Self::Required, Self::Zeros];

    /// The name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Required => "required",
            Self::Zeros => "zeros",
        }
    }
}

/// One call of one operation.
pub(crate) struct Case {
    /// The parameters and fields that it sets.
    pub(crate) kind: Kind,
    /// One flat object of parameters and body fields by their wire names, or the body itself where
    /// the body is not an object.
    pub(crate) parameters: Value,
}

/// The cases of an operation.
///
/// # Errors
///
/// When a reference in a schema cannot be resolved.
pub(crate) fn cases(document: Document<'_>, operation: &Operation<'_>) -> Result<Vec<Case>> {
    Kind::EVERY
        .into_iter()
        .map(|kind| {
            let parameters = Synthesis {
                document,
                kind,
                stack: Vec::new(),
            }
            .parameters(operation)?;
            Ok(Case { kind, parameters })
        })
        .collect()
}

struct Synthesis<'a> {
    document: Document<'a>,
    kind: Kind,
    /// References that are being expanded. A schema inside itself is left out.
    stack: Vec<&'a str>,
}

impl<'a> Synthesis<'a> {
    fn parameters(&mut self, operation: &Operation<'a>) -> Result<Value> {
        let mut fields = Map::new();
        for parameter in &operation.parameters {
            if parameter.required || self.kind != Kind::Required {
                let schema = self.document.resolve(parameter.schema)?;
                let seed = hash(hash(START, operation.id), parameter.name);
                // A query parameter without a type is sent as text.
                let value = if schema.as_object().is_none_or(Map::is_empty) {
                    Some(json!(self.text(parameter.name, seed, schema)))
                } else {
                    self.value(schema, parameter.name, seed, 0)?
                };
                let empty_segment =
                    value == Some(json!("")) && parameter.location == super::document::Location::Path;
                let value = if empty_segment {
                    Some(json!(parameter.name))
                } else {
                    value
                };
                fields.extend(value.map(|value| (parameter.name.to_owned(), value)));
            }
        }
        let Some(body) = operation.body else {
            return Ok(Value::Object(fields));
        };
        match self.value(body, "body", hash(START, operation.id), 0)? {
            Some(Value::Object(body)) => {
                fields.extend(body);
                Ok(Value::Object(fields))
            }
            Some(body) => Ok(body),
            None => Ok(Value::Object(fields)),
        }
    }

    /// A value of a schema. `None` where a recursive schema is left out.
    fn value(&mut self, schema: &'a Value, name: &str, seed: u64, depth: usize) -> Result<Option<Value>> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            if self.stack.contains(&reference) {
                return Ok(None);
            }
            let target = self.document.resolve(schema)?;
            self.stack.push(reference);
            let value = self.value(target, name, seed, depth);
            self.stack.pop();
            return value;
        }
        if self.kind == Kind::Zeros && schema.get("nullable") == Some(&Value::Bool(true)) {
            return Ok(Some(Value::Null));
        }
        if let Some(values) = array(schema, "enum")
            && let Some(value) = pick(values, self.salt(seed))
        {
            return Ok(Some(value.clone()));
        }
        if let Some(all) = array(schema, "allOf") {
            let mut merged = Map::new();
            for part in all {
                match self.value(part, name, seed, depth)? {
                    Some(Value::Object(fields)) => merged.extend(fields),
                    other => return Ok(other),
                }
            }
            return Ok(Some(Value::Object(merged)));
        }
        if let Some(variants) = array(schema, "oneOf").or_else(|| array(schema, "anyOf")) {
            let variant = match self.kind {
                Kind::Zeros => variants.last(),
                Kind::All | Kind::Required => variants.first(),
            };
            return match variant {
                Some(variant) => self.value(variant, name, seed, depth),
                None => Ok(None),
            };
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => Ok(Some(json!(self.text(name, seed, schema)))),
            Some("boolean") => Ok(Some(json!(
                self.kind != Kind::Zeros && self.salt(seed).is_multiple_of(2)
            ))),
            Some("integer") => Ok(Some(json!(self.integer(seed, schema)))),
            Some("number") => Ok(Some(match self.kind {
                Kind::Zeros => json!(self.integer(seed, schema)),
                Kind::All | Kind::Required => json!(bounded(1.5, schema)),
            })),
            Some("array") => self.list(schema, name, seed, depth).map(Some),
            _ => self.object(schema, seed, depth).map(Some),
        }
    }

    fn list(&mut self, schema: &'a Value, name: &str, seed: u64, depth: usize) -> Result<Value> {
        let limit = |key: &str| {
            schema
                .get(key)
                .and_then(Value::as_u64)
                .and_then(|n| usize::try_from(n).ok())
        };
        let least = limit("minItems").unwrap_or(0);
        let wanted = if self.kind == Kind::Zeros { 0 } else { 2 };
        let count = wanted.max(least).min(limit("maxItems").unwrap_or(usize::MAX));
        let mut items = Vec::new();
        if let Some(item) = schema.get("items") {
            for index in 0..count {
                let seed = seed.wrapping_add(index as u64);
                items.extend(self.value(item, name, seed, depth + 1)?);
            }
        }
        Ok(Value::Array(items))
    }

    fn object(&mut self, schema: &'a Value, seed: u64, depth: usize) -> Result<Value> {
        let required = array(schema, "required").unwrap_or_default();
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
            return Ok(match schema.get("additionalProperties") {
                _ if self.kind == Kind::Zeros => json!({}),
                Some(inner @ Value::Object(_)) => {
                    let value = self.value(inner, "value", seed, depth + 1)?;
                    Value::Object(value.map(|value| ("key".to_owned(), value)).into_iter().collect())
                }
                _ => json!({"key": "value"}),
            });
        };
        let mut fields = Map::new();
        for (name, property) in sorted(properties) {
            let needed = required.iter().any(|r| r.as_str() == Some(name));
            if needed || (self.kind != Kind::Required && depth < DEPTH_LIMIT) {
                let value = self.value(property, name, hash(seed, name), depth + 1)?;
                fields.extend(value.map(|value| (name.to_owned(), value)));
            }
        }
        Ok(Value::Object(fields))
    }

    /// A text that contains the field's name, within the limits of the schema.
    fn text(&self, name: &str, seed: u64, schema: &Value) -> String {
        let limit = |key: &str| {
            schema
                .get(key)
                .and_then(Value::as_u64)
                .and_then(|n| usize::try_from(n).ok())
        };
        let least = limit("minLength").unwrap_or(0);
        if self.kind == Kind::Zeros && least == 0 && schema.get("pattern").is_none() {
            return String::new();
        }
        let format = schema.get("format").and_then(Value::as_str);
        let fixed = match format {
            Some("email") => Some("name@example.com"),
            Some("uri" | "url") => Some("https://example.com/path?a=b&c=d#e"),
            Some("date") => Some("2024-02-29"),
            Some("date-time") => Some("2024-02-29T12:34:56.789Z"),
            Some("uuid") => Some("0f8fad5b-d9cb-469f-a165-70867728950e"),
            Some("byte") => Some("YWJj"),
            // The example is the only text that is known to match the pattern.
            _ if schema.get("pattern").is_some() => schema.get("example").and_then(Value::as_str),
            _ => None,
        };
        if let Some(fixed) = fixed {
            return fixed.to_owned();
        }
        let flavour = match self.salt(seed) % 5 {
            0 => format!("{name} 名前 ünï 🦀"),
            1 => format!("{name} a&b=c/d?e#f%20+g"),
            2 => format!("{name} \"quoted\" \\ 'tab\tend'"),
            _ => format!("{name} {}", seed % 1000),
        };
        let mut text: Vec<char> = flavour.chars().collect();
        text.resize(text.len().max(least), 'x');
        text.truncate(limit("maxLength").unwrap_or(usize::MAX));
        text.into_iter().collect()
    }

    fn integer(&self, seed: u64, schema: &Value) -> i64 {
        let value = match (self.kind, self.salt(seed) % 4) {
            (Kind::Zeros, _) => 0,
            // More than 32 bits, because milliseconds since 1970 are common in this API.
            (_, 0) if schema.get("format") == Some(&json!("int64")) => 1_700_000_000_123,
            (_, salt) => i64::try_from(salt).unwrap_or(0) + 7,
        };
        let limit = |key: &str| schema.get(key).and_then(Value::as_i64);
        value
            .max(limit("minimum").unwrap_or(i64::MIN))
            .min(limit("maximum").unwrap_or(i64::MAX))
    }

    /// A number that differs between neighbouring fields and between kinds. So both booleans and several enum values
    /// occur.
    fn salt(&self, seed: u64) -> usize {
        let shift = usize::from(self.kind == Kind::Zeros);
        usize::try_from(seed % 1009).unwrap_or(0) + shift
    }
}

fn array<'a>(schema: &'a Value, key: &str) -> Option<&'a [Value]> {
    schema.get(key).and_then(Value::as_array).map(Vec::as_slice)
}

fn pick(values: &[Value], salt: usize) -> Option<&Value> {
    values.get(salt.checked_rem(values.len())?)
}

fn bounded(value: f64, schema: &Value) -> f64 {
    let limit = |key: &str| schema.get(key).and_then(Value::as_f64);
    value
        .max(limit("minimum").unwrap_or(f64::MIN))
        .min(limit("maximum").unwrap_or(f64::MAX))
}

/// FNV-1a. It gives the same result on every machine. The standard library's hasher does not promise that.
fn hash(seed: u64, text: &str) -> u64 {
    text.bytes().fold(seed, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn parameters(schemas: &Value, body: &Value, kind: Kind) -> Value {
        let root = json!({
            "paths": {"/x": {"post": {"operationId": "x", "requestBody": {"content":
                {"application/json": {"schema": body}}}}}},
            "components": {"schemas": schemas},
        });
        let document = Document::new(&root);
        let operations = document.operations().unwrap();
        let cases = cases(document, &operations[0]).unwrap();
        let case = cases.into_iter().find(|case| case.kind == kind).unwrap();
        case.parameters
    }

    #[test]
    fn required_cases_have_no_optional_fields_at_any_depth() {
        let schemas = json!({"Inner": {"type": "object", "required": ["a"], "properties": {
            "a": {"type": "integer"}, "b": {"type": "integer"}}}});
        let body = json!({"type": "object", "required": ["inner"], "properties": {
            "inner": {"$ref": "#/components/schemas/Inner"}, "other": {"type": "string"}}});
        let required = parameters(&schemas, &body, Kind::Required);
        assert!(required["inner"]["a"].is_i64());
        assert_eq!(required["inner"].get("b"), None);
        assert_eq!(required.get("other"), None);
        let all = parameters(&schemas, &body, Kind::All);
        assert!(all["inner"]["b"].is_i64());
        assert!(all["other"].as_str().unwrap().starts_with("other"));
    }

    #[test]
    fn recursion_is_cut() {
        let schemas = json!({"Node": {"type": "object", "required": ["children"], "properties": {
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
            "name": {"type": "string"}}}});
        let all = parameters(&schemas, &json!({"$ref": "#/components/schemas/Node"}), Kind::All);
        assert_eq!(all["children"], json!([]));
    }

    #[test]
    fn zeros_are_the_values_that_clients_lose() {
        let body = json!({"type": "object", "properties": {
            "a": {"type": "boolean"}, "b": {"type": "integer"}, "c": {"type": "string"},
            "d": {"type": "array", "items": {"type": "string"}},
            "e": {"type": "string", "nullable": true},
            "f": {"type": "integer", "minimum": 1},
            "g": {"type": "object"},
        }});
        assert_eq!(
            parameters(&json!({}), &body, Kind::Zeros),
            json!({"a": false, "b": 0, "c": "", "d": [], "e": null, "f": 1, "g": {}})
        );
    }

    #[test]
    fn limits_and_enums_are_kept() {
        let body = json!({"type": "object", "properties": {
            "short": {"type": "string", "maxLength": 3},
            "long": {"type": "string", "minLength": 60},
            "choice": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
            "one": {"type": "array", "maxItems": 1, "items": {"type": "integer", "maximum": 3}},
            "any": {},
            "map": {"type": "object", "additionalProperties": {"type": "string", "enum": ["v"]}},
        }});
        let all = parameters(&json!({}), &body, Kind::All);
        assert_eq!(all["short"], "sho");
        assert_eq!(all["long"].as_str().unwrap().chars().count(), 60);
        assert_eq!(all["choice"].as_array().unwrap().len(), 2);
        assert_ne!(all["choice"][0], all["choice"][1]);
        assert_eq!(all["one"], json!([3]));
        assert_eq!(all["any"], json!({"key": "value"}));
        assert_eq!(all["map"], json!({"key": "v"}));
    }

    #[test]
    fn a_body_that_is_a_list_is_passed_as_itself() {
        let body = json!({"type": "array", "items": {"type": "boolean"}});
        assert_eq!(
            parameters(&json!({}), &body, Kind::All).as_array().map(Vec::len),
            Some(2)
        );
    }

    #[test]
    fn both_booleans_occur() {
        let names = ["a", "b", "c", "d"];
        let properties: Map<_, _> = names
            .iter()
            .map(|name| ((*name).to_owned(), json!({"type": "boolean"})))
            .collect();
        let all = parameters(&json!({}), &json!({"properties": properties}), Kind::All);
        assert!(names.iter().any(|name| all[*name] == json!(true)));
        assert!(names.iter().any(|name| all[*name] == json!(false)));
    }
}
