//! Chooses the module of a new DTO. If only the operations of one tag use it, it belongs to that tag's module.
//! Otherwise it belongs to the common module.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::facts::Facts;

/// The module for DTOs that several tags use, or none.
pub(super) const COMMON: &str = "common";

/// The module of a tag, which is also the name of a file.
pub(super) fn module_of_tag(tag: &str) -> String {
    let words: Vec<&str> = tag
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() {
        return COMMON.to_owned();
    }
    words.join("-")
}

/// The module of every DTO.
pub(super) fn modules(facts: &Facts) -> BTreeMap<&str, String> {
    let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for operation in facts.described.values() {
        let mut open = Vec::new();
        let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
        for schema in [&operation.body, &operation.response]
            .into_iter()
            .flatten()
            .chain(parameters)
        {
            references(schema, &mut open);
        }
        let mut seen = BTreeSet::new();
        while let Some(name) = open.pop() {
            if seen.insert(name) {
                users.entry(name).or_default().insert(&operation.tag);
                if let Some(schema) = facts.schemas.get(name) {
                    references(schema, &mut open);
                }
            }
        }
    }
    let module = |name: &str| match users
        .get(name)
        .map(|tags| tags.iter().collect::<Vec<_>>())
        .as_deref()
    {
        Some([only]) => module_of_tag(only),
        _ => COMMON.to_owned(),
    };
    facts
        .schemas
        .keys()
        .map(|name| (name.as_str(), module(name)))
        .collect()
}

/// The names that a schema refers to.
fn references<'v>(schema: &'v Value, out: &mut Vec<&'v str>) {
    match schema {
        Value::Object(fields) => {
            if let Some(Value::String(name)) = fields.get("$ref") {
                out.push(name);
            }
            fields.values().for_each(|value| references(value, out));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, out)),
        _ => {}
    }
}

/// The module of a file: its name without the folder and the extension.
pub(super) fn module_of(path: &str) -> &str {
    let name = path.rsplit('/').next();
    name.and_then(|name| name.strip_suffix(".yaml")).unwrap_or(path)
}
