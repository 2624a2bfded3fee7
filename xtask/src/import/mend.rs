//! What people added to the schema may not fit what the vendor says now: an example lacks a field that is required from
//! now on, or `x-paging` names a list that is gone. The generator finds these places. An example is completed, if that is
//! enough. What cannot stay is removed, and its text is printed. A default of the vendor that is no value of its own type
//! is removed by a correction, and so is a format that the type does not have.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use generator::diagnostics::{Diagnostic, Severity};
use generator::source::{Documents, Entry, Node, Span};
use generator::{Report, SchemaFile, Target};
use serde_json::json;

use super::corrections;
use super::edit::Edits;
use super::emit::ROOT_DOCUMENT;
use super::examples::fitted;
use super::facts::brief;
use super::note::Note;
use super::ours::at;
use super::yaml::Tree;

/// The keywords that people add, and that no fact of the vendor gives.
const ADDED: [&str; 14] = [
    "example",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "x-batch",
    "x-enumDescriptions",
    "x-idempotent",
    "x-members",
    "x-outcome",
    "x-paging",
    "x-unit",
];

/// The keys of these objects are names, and not keywords.
const NAMES: [&str; 6] = [
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
];

/// The new texts of files, and what is changed in them.
pub(super) struct Mended {
    pub(super) files: BTreeMap<String, String>,
    pub(super) changes: Vec<Note>,
}

/// Mends the places that the generator refuses. `before` is the schema before the import, to which the lines of the notes
/// belong. The result has no files if nothing can be mended.
pub(super) fn mend(report: &Report, before: &Documents) -> Result<Mended> {
    let documents = report.documents();
    let sources = documents.sources();
    let mut edits = Edits::default();
    let mut changes = Vec::new();
    let mut done: BTreeSet<Span> = BTreeSet::new();
    let errors = report.diagnostics.iter();
    for error in errors.filter(|found| found.severity == Severity::Error) {
        let Some(found) = error.span.and_then(|span| find(documents, span)) else {
            continue;
        };
        let Found { object, entry, .. } = &found;
        if !done.insert(entry.key_span) {
            continue;
        }
        let reason = reason(error);
        let value = entry.value.to_json();
        let is_example = entry.key == "example";
        let label = found.label(documents);
        let text = match fitted(documents, entry.key_span.file, object, &value).filter(|_| is_example) {
            Some(better) if better != value => {
                edits.set(sources, entry, &Tree::Flow(better.clone()))?;
                format!("~ {label}: `example` is completed, and has to be checked: {better}; {reason}")
            }
            _ => {
                edits.remove(sources, object, entry)?;
                if is_fact(object, &entry.key) {
                    let correction = json!({"op": "remove", "path": format!("/{}", entry.key), "value": value,
                        "reason": corrections::UNFIT});
                    corrections::state(&mut edits, sources, object, &[correction])?;
                }
                format!(
                    "- {label}: `{}`, which was {}; {reason}",
                    entry.key,
                    brief(&value)
                )
            }
        };
        let line = found.line_in(before, sources.path(entry.key_span.file));
        changes.push(Note {
            path: sources.path(entry.key_span.file).to_owned(),
            line: line.unwrap_or_else(|| sources.line_column(entry.key_span).0),
            text,
        });
    }
    Ok(Mended {
        files: edits.apply(sources)?,
        changes,
    })
}

/// Whether the vendor says this, and not a person. People add formats of strings.
fn is_fact(object: &Node, key: &str) -> bool {
    match key {
        "default" => true,
        "format" => at(object, &["type"]).and_then(Node::as_str) != Some("string"),
        _ => false,
    }
}

fn reason(error: &Diagnostic) -> String {
    match error.label() {
        Some(label) => format!("{} ({label})", error.message),
        None => error.message.clone(),
    }
}

/// A keyword that has to go or to change.
struct Found<'n> {
    object: &'n Node,
    entry: &'n Entry,
    /// The keys that lead to the object.
    keys: Vec<&'n str>,
}

fn find(documents: &Documents, span: Span) -> Option<Found<'_>> {
    let mut node = documents.root(span.file)?;
    let mut keys: Vec<&str> = Vec::new();
    loop {
        if let Some(items) = node.as_sequence() {
            node = items.iter().find(|item| contains(item.span, span))?;
            keys.push("");
            continue;
        }
        let mut entries = node.as_mapping()?.iter();
        let entry = entries.find(|entry| {
            contains(entry.key_span, span) || contains(entry.value.span, span) && !entry.key.is_empty()
        })?;
        let is_keyword = keys.last().is_none_or(|above| !NAMES.contains(above));
        let key = entry.key.as_str();
        if is_keyword && (matches!(key, "default" | "format") || ADDED.contains(&key)) {
            return Some(Found {
                object: node,
                entry,
                keys,
            });
        }
        keys.push(&entry.key);
        node = &entry.value;
    }
}

fn contains(outer: Span, inner: Span) -> bool {
    outer.file == inner.file && outer.start <= inner.start && inner.end <= outer.end
}

impl Found<'_> {
    /// What a person calls the place: `UserDto.email`, or the operation.
    fn label(&self, documents: &Documents) -> String {
        let mut keys = self.keys.iter().copied();
        let mut label = match (keys.next(), keys.next(), keys.next()) {
            (Some("components"), Some(_), Some(name)) => name.to_owned(),
            (Some("paths"), Some(path), Some(method)) => {
                let root = documents.root(self.entry.key_span.file);
                let operation = root.and_then(|root| at(root, &["paths", path, method, "operationId"]));
                format!("operation {}", operation.and_then(Node::as_str).unwrap_or(path))
            }
            _ => "the schema".to_owned(),
        };
        while let Some(key) = keys.next() {
            match key {
                "properties" => {
                    label.push('.');
                    label.push_str(keys.next().unwrap_or_default());
                }
                "items" | "additionalProperties" => label.push_str("[]"),
                "requestBody" => label.push_str(": body"),
                "responses" => label.push_str(": response"),
                "parameters" => {
                    let name = at(self.object, &["name"]).and_then(Node::as_str);
                    label.push_str(": parameter ");
                    label.push_str(name.unwrap_or_default());
                }
                _ => {}
            }
        }
        label
    }

    /// The line of the keyword before the import, if its place had the same name.
    fn line_in(&self, before: &Documents, path: &str) -> Option<usize> {
        let (_, mut node) = before.document(path)?;
        for key in &self.keys {
            node = node.as_mapping()?.get(key)?;
        }
        let entry = node.as_mapping()?.entry(&self.entry.key)?;
        Some(before.sources().line_column(entry.key_span).0)
    }
}

/// Whether the generator took the schema before the import.
pub(super) fn is_sound(before: &[SchemaFile], target: &Target) -> bool {
    generator::read_api(before.to_vec(), ROOT_DOCUMENT, target).is_ok()
}
