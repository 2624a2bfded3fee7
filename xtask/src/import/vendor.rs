//! Reads the facts of the vendor's document: one OpenAPI document in JSON.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::facts::{self, Facts, KEYWORDS, Operation, Parameter, USUAL_STATUS, strings};

/// The keywords of a path item that are methods.
const METHODS: [&str; 8] = [
    "delete", "get", "head", "options", "patch", "post", "put", "trace",
];

/// The keywords of a schema that are not facts here: prose, samples, and limits. People copy limits by hand.
const ANNOTATIONS: [&str; 15] = [
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
    "readOnly",
    "title",
    "uniqueItems",
    "writeOnly",
];

/// References lead at most this far.
const CHAIN_LIMIT: usize = 16;

/// The facts of a vendor's document.
pub(super) fn facts(document: &Value) -> Result<Facts> {
    let mut facts = Facts::default();
    let paths = document
        .get("paths")
        .and_then(Value::as_object)
        .context("the document has no `paths`")?;
    for (path, item) in paths {
        let item = followed(document, item).with_context(|| format!("reading {path}"))?;
        let shared = parameters(document, item).with_context(|| format!("reading {path}"))?;
        for (method, operation) in item.as_object().into_iter().flatten() {
            if !METHODS.contains(&method.as_str()) {
                continue;
            }
            let reading = || format!("reading {method} {path}");
            let (id, read) =
                operation_of(document, (method, path), operation, &shared).with_context(reading)?;
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
        let normal = schema_of(document, schema).with_context(|| format!("reading {name}"))?;
        let mut order = strings(schema.get("required"));
        for name in strings(normal.get("required")) {
            if !order.contains(&name) {
                order.push(name);
            }
        }
        facts.required.insert(name.clone(), order);
        facts.schemas.insert(name.clone(), normal);
    }
    Ok(facts)
}

/// Where a reference of the document leads, or the value itself if it is none.
fn followed<'v>(document: &'v Value, value: &'v Value) -> Result<&'v Value> {
    let mut value = value;
    for _ in 0..CHAIN_LIMIT {
        let Some(target) = value.get("$ref").and_then(Value::as_str) else {
            return Ok(value);
        };
        let found = target
            .strip_prefix('#')
            .and_then(|pointer| document.pointer(pointer));
        value = found.with_context(|| format!("the reference `{target}` leads nowhere"))?;
    }
    bail!("references lead in a circle")
}

/// The parameters of a path item or of an operation.
fn parameters(document: &Value, of: &Value) -> Result<Vec<Parameter>> {
    let listed = of.get("parameters").and_then(Value::as_array);
    let parameters = listed.into_iter().flatten().map(|parameter| {
        let parameter = followed(document, parameter)?;
        let schema = match parameter.get("schema") {
            Some(schema) => Some(schema),
            None => json_content(parameter)?,
        };
        Ok(Parameter {
            name: text(parameter, "name")?,
            location: text(parameter, "in")?,
            required: parameter.get("required") == Some(&Value::Bool(true)),
            schema: schema_of(document, schema.context("a parameter has no schema")?)?,
        })
    });
    parameters.collect()
}

fn operation_of(
    document: &Value,
    (method, path): (&str, &str),
    operation: &Value,
    shared: &[Parameter],
) -> Result<(String, Operation)> {
    let id = text(operation, "operationId")?;
    let tag = operation.pointer("/tags/0").and_then(Value::as_str);
    let mut parameters = parameters(document, operation)?;
    for parameter in shared {
        // A parameter of the operation replaces that of the path.
        if parameters.iter().all(|own| own.key() != parameter.key()) {
            parameters.push(Parameter {
                schema: parameter.schema.clone(),
                ..Parameter::of_value(&parameter.value())
            });
        }
    }
    let body = match operation.get("requestBody") {
        Some(body) => json_content(followed(document, body)?).context("in the body")?,
        None => None,
    };
    let (status, response) = success(document, operation)?;
    let read = Operation {
        method: method.to_owned(),
        path: path.to_owned(),
        tag: tag.context("no tag")?.to_owned(),
        parameters,
        body: body.map(|body| schema_of(document, body)).transpose()?,
        status,
        response: response
            .map(|response| schema_of(document, response))
            .transpose()?,
    };
    Ok((id, read))
}

/// The status of the successful response, and its schema. `default` counts where no other response is a success.
fn success<'v>(document: &'v Value, operation: &'v Value) -> Result<(String, Option<&'v Value>)> {
    let responses = operation.get("responses").and_then(Value::as_object);
    let mut found: Vec<(&String, Option<&Value>)> = Vec::new();
    for (status, response) in responses.into_iter().flatten() {
        if status.starts_with('2') {
            let schema =
                json_content(followed(document, response)?).with_context(|| format!("in {status}"))?;
            found.push((status, schema));
        }
    }
    // A response without a content says nothing about the result.
    if found.len() > 1 && found.iter().any(|(_, schema)| schema.is_some()) {
        found.retain(|(_, schema)| schema.is_some());
    }
    match found.as_slice() {
        [] => {
            let default = responses.and_then(|responses| responses.get("default"));
            let default = default.map(|default| followed(document, default)).transpose()?;
            Ok((
                USUAL_STATUS.to_owned(),
                default.map(json_content).transpose()?.flatten(),
            ))
        }
        [(status, schema), others @ ..] => {
            if others.iter().any(|(_, other)| other != schema) {
                let all: Vec<&str> = found.iter().map(|(status, _)| status.as_str()).collect();
                bail!(
                    "the statuses {} have different results, and an operation has one; remove all but one from the \
                     description",
                    all.join(", ")
                );
            }
            Ok(((*status).clone(), *schema))
        }
    }
}

/// The schema of JSON in a body, a response or a parameter. Other types than JSON are an error, because nothing of the
/// description may be dropped in silence.
fn json_content(of: &Value) -> Result<Option<&Value>> {
    let Some(types) = of.get("content").and_then(Value::as_object) else {
        return Ok(None);
    };
    let is_json = |name: &&String| {
        let name = name.split(';').next().unwrap_or_default().trim();
        matches!(name, "application/json" | "application/*" | "*/*" | "text/json") || name.ends_with("+json")
    };
    match types.keys().find(is_json) {
        Some(name) => Ok(types.get(name).and_then(|content| content.get("schema"))),
        None if types.is_empty() => Ok(None),
        None => {
            let all: Vec<&str> = types.keys().map(String::as_str).collect();
            bail!(
                "its content is {}, and the client reads and writes JSON only; remove the operation or this content from \
                 the description",
                all.join(", ")
            )
        }
    }
}

/// The normal form of a schema of the vendor's document.
fn schema_of(document: &Value, schema: &Value) -> Result<Value> {
    Reader { document }.schema(schema, CHAIN_LIMIT)
}

struct Reader<'v> {
    document: &'v Value,
}

impl Reader<'_> {
    fn schema(&self, schema: &Value, depth: usize) -> Result<Value> {
        let read = |schema: &Value| self.schema(schema, depth);
        let Some(fields) = schema.as_object() else {
            bail!("a schema is not an object");
        };
        if let Some(target) = fields.get("$ref") {
            let name = target
                .as_str()
                .and_then(|target| target.strip_prefix("#/components/schemas/"))
                .context("a `$ref` does not lead to a schema")?;
            return Ok(json!({ "$ref": name.replace("~1", "/").replace("~0", "~") }));
        }
        let mut normal = Map::new();
        for (keyword, value) in fields {
            let value = match keyword.as_str() {
                "allOf" => {
                    match value.as_array().map(Vec::as_slice) {
                        // This is a schema, such as a reference, with more facts beside it.
                        Some([only]) => joined(&mut normal, read(only)?)?,
                        several => {
                            for part in several.unwrap_or_default() {
                                joined(&mut normal, self.written_out(part, depth)?)?;
                            }
                        }
                    }
                    continue;
                }
                "items" => read(value)?,
                "additionalProperties" if value.is_object() => read(value)?,
                "oneOf" => {
                    let variants: Result<Vec<Value>> =
                        value.as_array().into_iter().flatten().map(read).collect();
                    variants?.into()
                }
                "properties" => {
                    let mut properties = Map::new();
                    for (name, schema) in value.as_object().into_iter().flatten() {
                        properties.insert(name.clone(), read(schema).with_context(|| name.clone())?);
                    }
                    properties.into()
                }
                "required" => facts::set(value),
                known if KEYWORDS.contains(&known) => value.clone(),
                other if other.starts_with("x-") || ANNOTATIONS.contains(&other) => continue,
                other => bail!("the keyword `{other}` is not known to the import"),
            };
            // What is said beside `allOf` counts for this place. It comes later in the order of keys.
            match (keyword.as_str(), normal.get_mut(keyword)) {
                ("properties" | "required", Some(_)) => {
                    joined(&mut normal, json!({ (keyword.as_str()): value }))?;
                }
                _ => {
                    normal.insert(keyword.clone(), value);
                }
            }
        }
        Ok(Value::Object(facts::tidy(normal)))
    }

    /// A part of several that make up a type. Where it is a reference, it is what that leads to.
    fn written_out(&self, part: &Value, depth: usize) -> Result<Value> {
        let depth = depth
            .checked_sub(1)
            .context("the parts of `allOf` lead in a circle")?;
        let read = self.schema(followed(self.document, part)?, depth)?;
        match read.get("$ref") {
            None => Ok(read),
            // It is a single `allOf` itself.
            Some(name) => {
                let pointer = format!("#/components/schemas/{}", name.as_str().unwrap_or_default());
                self.written_out(&json!({ "$ref": pointer }), depth)
            }
        }
    }
}

/// Adds the facts of a part of a type. Fields and required names of all parts count. Of anything else, the first does.
fn joined(whole: &mut Map<String, Value>, part: Value) -> Result<()> {
    let Value::Object(part) = part else {
        bail!("a schema is not an object");
    };
    for (keyword, value) in part {
        match (keyword.as_str(), whole.get_mut(&keyword), value) {
            ("properties", Some(Value::Object(known)), Value::Object(more)) => known.extend(more),
            ("required", Some(known), more) => {
                let mut names = strings(Some(known));
                names.extend(strings(Some(&more)));
                *known = facts::set(&names.into());
            }
            ("type", Some(known), more) if *known != more => bail!(
                "the parts of an `allOf` have the types {known} and {more}; describe one type in the description"
            ),
            ("enum" | "items" | "oneOf", Some(known), more) if *known != more => {
                bail!("the parts of an `allOf` differ in `{keyword}`; describe one type in the description")
            }
            (_, Some(_), _) => {}
            (_, None, value) => {
                whole.insert(keyword, value);
            }
        }
    }
    Ok(())
}

fn text(value: &Value, key: &str) -> Result<String> {
    let found = value.get(key).and_then(Value::as_str);
    Ok(found.with_context(|| format!("no `{key}`"))?.to_owned())
}
