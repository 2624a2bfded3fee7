//! `schema/facts.lock`: what the vendor's description says of each operation and DTO, one line a parameter and field.
//!
//! The lines say what differs, and a diff of them shows what an import changed. A digest could only say that something
//! does. Prose is left out, and so is what follows from the format, so the file is a third of the description.

use std::fmt::Write as _;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::facts::{Facts, USUAL_STATUS, canonical};

/// The name of the file in the folder of the schema.
pub(super) const FILE: &str = "facts.lock";

const HEADER: &str = "\
# What the vendor's API description says, as `cargo xtask import` last took it over. `cargo xtask facts` and a test
# compare the schema with it. Written by the import; do not edit.
#
# A `!` marks what is required. A type is JSON, and in short: `string`, or `@Name` for a reference.
";

/// The text of the file.
pub(super) fn text(facts: &Facts) -> String {
    let mut out = String::from(HEADER);
    for (id, operation) in &facts.operations {
        let operation = canonical(operation);
        let text = |key: &str| operation[key].as_str().unwrap_or_default();
        // Writing to a string cannot fail.
        let (method, path, tag) = (text("method"), text("path"), json!(text("tag")));
        let _ = writeln!(out, "operation {} {method} {path} {tag}", key(id));
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let text = |key: &str| parameter[key].as_str().unwrap_or_default();
            let mark = if parameter["required"] == true { "!" } else { "" };
            let (place, name) = (text("in"), key(text("name")));
            let _ = writeln!(out, "  {place} {name}{mark} {}", short(&parameter["schema"]));
        }
        if let Some(body) = operation.get("body") {
            let _ = writeln!(out, "  body {}", short(body));
        }
        match (
            operation.get("answer"),
            operation.get("status").and_then(Value::as_str),
        ) {
            (None, None) => {}
            (answer, status) => {
                let answer = answer.map_or_else(|| "-".to_owned(), short);
                let _ = writeln!(out, "  response {} {answer}", status.unwrap_or(USUAL_STATUS));
            }
        }
    }
    for (name, schema) in &facts.schemas {
        let mut rest = canonical(schema);
        let (mut properties, mut required) = (Value::Null, Value::Null);
        if let Value::Object(rest) = &mut rest {
            properties = rest.remove("properties").unwrap_or_default();
            required = rest.remove("required").unwrap_or_default();
        }
        let is_required = |name: &str| {
            required
                .as_array()
                .is_some_and(|names| names.contains(&name.into()))
        };
        let _ = write!(out, "schema {}", key(name));
        if rest != json!({"type": "object"}) {
            let _ = write!(out, " {}", short(&rest));
        }
        out.push('\n');
        for (name, schema) in properties.as_object().into_iter().flatten() {
            let mark = if is_required(name) { "!" } else { "" };
            let _ = writeln!(out, "  {}{mark} {}", key(name), short(schema));
        }
        for name in required
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            if properties.get(name).is_none() {
                let _ = writeln!(out, "  {}! -", key(name));
            }
        }
    }
    out
}

/// The facts that a text states.
pub(super) fn parse(text: &str) -> Result<Facts> {
    let mut facts = Facts::default();
    let mut open: Option<(bool, String, Value)> = None;
    for (number, line) in text.lines().enumerate() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let reading = || format!("line {} of {FILE}: `{line}`", number + 1);
        if let Some(line) = line.strip_prefix("  ") {
            let (is_operation, _, value) = open.as_mut().with_context(reading)?;
            if *is_operation {
                operation_line(line, value).with_context(reading)?;
            } else {
                field_line(line, value).with_context(reading)?;
            }
            continue;
        }
        finish(open.take(), &mut facts);
        let (kind, rest) = line.split_once(' ').with_context(reading)?;
        match kind {
            "operation" => {
                let (id, rest) = word(rest)?;
                let mut parts = rest.splitn(3, ' ');
                let mut part = || parts.next().with_context(reading);
                let (method, path, tag) = (part()?, part()?, part()?);
                let tag: String = serde_json::from_str(tag).with_context(reading)?;
                let value = json!({"method": method, "path": path, "tag": tag, "parameters": []});
                open = Some((true, id, value));
            }
            "schema" => {
                let (name, rest) = word(rest)?;
                let value = if rest.is_empty() {
                    json!({"type": "object"})
                } else {
                    long(rest).with_context(reading)?
                };
                open = Some((false, name, value));
            }
            _ => bail!("{}", reading()),
        }
    }
    finish(open, &mut facts);
    Ok(facts)
}

fn finish(open: Option<(bool, String, Value)>, facts: &mut Facts) {
    match open {
        Some((true, id, value)) => {
            facts.operations.insert(id, value);
        }
        Some((false, name, value)) => {
            facts.schemas.insert(name, value);
        }
        None => {}
    }
}

fn operation_line(line: &str, operation: &mut Value) -> Result<()> {
    let (kind, rest) = line.split_once(' ').context("a word is missing")?;
    match kind {
        "body" => operation["body"] = long(rest)?,
        "response" => {
            let (status, schema) = rest.split_once(' ').context("a status is missing")?;
            if status != USUAL_STATUS {
                operation["status"] = status.into();
            }
            if schema != "-" {
                operation["answer"] = long(schema)?;
            }
        }
        place => {
            let (name, rest) = word(rest)?;
            let (required, rest) = marked(rest);
            let parameter = json!({"in": place, "name": name, "required": required, "schema": long(rest)?});
            if let Some(parameters) = operation["parameters"].as_array_mut() {
                parameters.push(parameter);
            }
        }
    }
    Ok(())
}

fn field_line(line: &str, schema: &mut Value) -> Result<()> {
    let (name, rest) = word(line)?;
    let (required, rest) = marked(rest);
    let fields = schema.as_object_mut().context("it is not an object")?;
    if required {
        let names = fields.entry("required").or_insert_with(|| json!([]));
        names.as_array_mut().context("no list")?.push(name.clone().into());
    }
    if rest != "-" {
        let properties = fields.entry("properties").or_insert_with(|| Map::new().into());
        properties
            .as_object_mut()
            .context("no object")?
            .insert(name, long(rest)?);
    }
    Ok(())
}

fn marked(rest: &str) -> (bool, &str) {
    match rest.strip_prefix('!') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, rest.trim_start()),
    }
}

/// A name, in quotes if it has other characters than those of most names.
fn key(name: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "_-.$[]".contains(c);
    if !name.is_empty() && name.chars().all(is_plain) {
        name.to_owned()
    } else {
        Value::from(name).to_string()
    }
}

/// The first word of a line, and the rest.
fn word(line: &str) -> Result<(String, &str)> {
    if !line.starts_with('"') {
        let end = line.find([' ', '!']).unwrap_or(line.len());
        let (word, rest) = line.split_at(end);
        return Ok((word.to_owned(), rest.trim_start()));
    }
    let mut values = serde_json::Deserializer::from_str(line).into_iter::<String>();
    let word = values.next().context("a name is missing")??;
    let rest = line.get(values.byte_offset()..).unwrap_or_default();
    Ok((word, rest.trim_start()))
}

fn short(schema: &Value) -> String {
    let fields = schema.as_object();
    let only = |key: &str| match fields {
        Some(fields) if fields.len() == 1 => fields.get(key).and_then(Value::as_str),
        _ => None,
    };
    match (only("type"), only("$ref")) {
        (Some(kind), _) => kind.to_owned(),
        (_, Some(name)) => format!("@{name}"),
        _ => schema.to_string(),
    }
}

fn long(text: &str) -> Result<Value> {
    if text.starts_with('{') {
        return Ok(serde_json::from_str(text)?);
    }
    Ok(match text.strip_prefix('@') {
        Some(name) => json!({ "$ref": name }),
        None if text.is_empty() => bail!("a type is missing"),
        None => json!({ "type": text }),
    })
}
