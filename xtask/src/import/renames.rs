//! Finds types that the vendor only renamed, and renames ours, so that they keep their texts.
//!
//! A type was renamed if its name is gone, and a new type has the same facts in a place where the old one was. There must be
//! no other such pair with either of them.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use generator::source::{Documents, Node};
use serde_json::Value;

use super::edit::Edits;
use super::facts::{Facts, same};
use super::note::Note;
use super::ours::Ours;
use super::yaml::Tree;

/// A schema in which types have the names that the vendor gives them now.
#[derive(Default)]
pub(super) struct Renamed {
    /// The new texts of files. The lines are those of the old ones.
    pub(super) files: BTreeMap<String, String>,
    pub(super) changes: Vec<Note>,
    /// The new names by the old ones.
    pub(super) names: BTreeMap<String, String>,
}

/// Renames types of the schema. `recorded` are the facts of the last import.
pub(super) fn rename(before: &Documents, recorded: &Facts, theirs: &Facts) -> Result<Renamed> {
    let mut renamed = Renamed::default();
    let names = names(before, recorded, theirs);
    if names.is_empty() {
        return Ok(renamed);
    }
    let sources = before.sources();
    let is_theirs = |_: &str| true;
    let mut edits = Edits::default();
    for named in Ours::new(before, &is_theirs).named() {
        let (old, span) = (&named.entry.key, named.entry.key_span);
        if let Some(new) = names.get(old) {
            edits.replace(span, Tree::text(new).block().trim().to_owned());
            renamed.changes.push(Note {
                path: sources.path(span.file).to_owned(),
                line: sources.line_column(span).0,
                text: format!("~ type {old}: it is called {new} now"),
            });
        }
    }
    for root in sources.files().filter_map(|file| before.root(file)) {
        references(root, &names, &mut edits);
    }
    renamed.files = edits.apply(sources)?;
    renamed.names = names;
    Ok(renamed)
}

/// The new names of types by the old ones.
fn names(before: &Documents, recorded: &Facts, theirs: &Facts) -> BTreeMap<String, String> {
    let is_theirs = |_: &str| true;
    let named: BTreeSet<String> = Ours::new(before, &is_theirs)
        .named()
        .into_iter()
        .map(|named| named.entry.key.clone())
        .collect();
    let gone = recorded.schemas.keys();
    let mut gone: BTreeSet<&String> = gone
        .filter(|name| named.contains(*name) && !theirs.schemas.contains_key(*name))
        .collect();
    let new = theirs.schemas.keys();
    let mut new: BTreeSet<&String> = new
        .filter(|name| !named.contains(*name) && !recorded.schemas.contains_key(*name))
        .collect();
    let (old_users, new_users) = (users(recorded), users(theirs));
    let none = BTreeSet::new();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    loop {
        let current = |name: &String| names.get(name).unwrap_or(name).clone();
        let is_same = |old: &String, new: &String| {
            let facts = recorded
                .schemas
                .get(old)
                .map(|facts| with_names(facts, &names))
                .zip(theirs.schemas.get(new));
            let old_users = old_users.get(old).unwrap_or(&none).iter().map(current);
            let new_users = new_users.get(new).unwrap_or(&none);
            facts.is_some_and(|(old, new)| same(&old, new))
                && old_users.into_iter().any(|user| new_users.contains(&user))
        };
        let pairs: Vec<(&String, &String)> = gone
            .iter()
            .flat_map(|old| new.iter().map(move |new| (*old, *new)))
            .filter(|(old, new)| is_same(old, new))
            .collect();
        let unique = pairs.iter().find(|(old, new)| {
            let others = pairs.iter().filter(|other| other.0 == *old || other.1 == *new);
            others.count() == 1
        });
        let Some((old_name, new_name)) = unique.copied() else {
            return names;
        };
        gone.remove(old_name);
        new.remove(new_name);
        names.insert(old_name.clone(), new_name.clone());
    }
}

/// The operations and types that refer to each type. An operation has two names, and can change one of them.
fn users(facts: &Facts) -> BTreeMap<String, BTreeSet<String>> {
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, value) in facts.operations.iter().chain(&facts.schemas) {
        let place = value["method"].as_str().zip(value["path"].as_str());
        let place = place.map(|(method, path)| format!("{method} {path}"));
        let mut open = vec![value];
        while let Some(value) = open.pop() {
            match value {
                Value::Object(fields) => {
                    if let Some(Value::String(target)) = fields.get("$ref") {
                        let users = users.entry(target.clone()).or_default();
                        users.extend([name.clone()].into_iter().chain(place.clone()));
                    }
                    open.extend(fields.values());
                }
                Value::Array(items) => open.extend(items),
                _ => {}
            }
        }
    }
    users
}

/// Facts with the new names of types.
pub(super) fn with_names(facts: &Value, names: &BTreeMap<String, String>) -> Value {
    match facts {
        Value::Object(fields) => {
            let fields = fields.iter().map(|(key, value)| {
                let new = value
                    .as_str()
                    .filter(|_| key == "$ref")
                    .and_then(|name| names.get(name));
                let value = new.map_or_else(|| with_names(value, names), |new| new.as_str().into());
                (key.clone(), value)
            });
            Value::Object(fields.collect())
        }
        Value::Array(items) => items.iter().map(|item| with_names(item, names)).collect(),
        scalar => scalar.clone(),
    }
}

/// Changes the references to renamed types, also those of corrections, which have the name alone.
fn references(node: &Node, names: &BTreeMap<String, String>, edits: &mut Edits) {
    for item in node.as_sequence().into_iter().flatten() {
        references(item, names, edits);
    }
    for entry in node.as_mapping().into_iter().flatten() {
        let text = entry.value.as_str().filter(|_| entry.key == "$ref");
        let Some(text) = text else {
            references(&entry.value, names, edits);
            continue;
        };
        let (before, last) = match text.rsplit_once("/components/schemas/") {
            Some((before, last)) => (format!("{before}/components/schemas/"), last),
            None => (String::new(), text),
        };
        let name = last.replace("~1", "/").replace("~0", "~");
        if let Some(new) = names.get(&name) {
            let new = new.replace('~', "~0").replace('/', "~1");
            edits.replace(entry.value.span, Value::from(before + &new).to_string());
        }
    }
}
