//! Puts a schema of several files into one OpenAPI document, for tools that read only one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::{Map, Value as Json};

use crate::diagnostics::{Diagnostic, Diagnostics, quoted};
use crate::source::{Documents, FileId, Mapping, Node, Span, Value};

/// The schema as one document: the root, with every path item in its place, and the components of all files.
///
/// References between files become references within the document. A reference is reported if it leads nowhere, or to
/// something that is neither a component nor a path of the root. Two components of one kind and name are reported too.
/// The result is `None` if the root is not an object.
pub fn bundle(documents: &Documents, root: FileId, diagnostics: &mut Diagnostics) -> Option<Json> {
    let mut bundler = Bundler {
        documents,
        diagnostics,
        root,
        placed: BTreeSet::new(),
        references: Vec::new(),
    };
    let node = documents.root(root)?;
    let mapping = node.as_mapping()?;
    let mut document = Map::new();
    for entry in mapping {
        let value = match entry.key.as_str() {
            "paths" => bundler.paths(&entry.value),
            "components" => continue,
            _ => bundler.json(root, &entry.value),
        };
        document.insert(entry.key.clone(), value);
    }
    document.insert(String::from("components"), bundler.components());
    let document = Json::Object(document);
    bundler.check_references(&document);
    Some(document)
}

struct Bundler<'a> {
    documents: &'a Documents,
    diagnostics: &'a mut Diagnostics,
    root: FileId,
    /// The path items of modules that are in the document: their file and pointer.
    placed: BTreeSet<(FileId, String)>,
    /// Where references stand, and where they lead.
    references: Vec<(Span, FileId, String)>,
}

impl<'a> Bundler<'a> {
    /// Path items, each in the place of the reference to it.
    fn paths(&mut self, paths: &Node) -> Json {
        let root = self.root;
        let Some(entries) = paths.as_mapping() else {
            return self.json(root, paths);
        };
        let mut out = Map::new();
        for entry in entries {
            let item = match self.target(root, &entry.value) {
                Some((file, pointer, node)) => {
                    self.placed.insert((file, pointer));
                    self.json(file, node)
                }
                None => self.json(root, &entry.value),
            };
            out.insert(entry.key.clone(), item);
        }
        Json::Object(out)
    }

    /// The components of all files, by kind and name. A kind that is no object is copied from the root as it is.
    fn components(&mut self) -> Json {
        let documents = self.documents;
        let mut out = Map::new();
        out.insert(String::from("schemas"), Json::Object(Map::new()));
        let mut first: BTreeMap<(&str, &str), Span> = BTreeMap::new();
        for file in documents.sources().files() {
            let components = documents
                .root(file)
                .and_then(Node::as_mapping)
                .and_then(|mapping| mapping.get("components"))
                .and_then(Node::as_mapping);
            for kind in components.into_iter().flatten() {
                let Some(named) = kind.value.as_mapping() else {
                    if file == self.root {
                        out.insert(kind.key.clone(), kind.value.to_json());
                    }
                    continue;
                };
                for entry in named {
                    if let Some(first) = first.insert((&kind.key, &entry.key), entry.key_span) {
                        self.defined_twice(&entry.key, entry.key_span, first);
                        continue;
                    }
                    let value = self.json(file, &entry.value);
                    let known = out.entry(kind.key.clone());
                    if let Json::Object(known) = known.or_insert_with(|| Json::Object(Map::new())) {
                        known.insert(entry.key.clone(), value);
                    }
                }
            }
        }
        Json::Object(out)
    }

    fn defined_twice(&mut self, name: &str, again: Span, first: Span) {
        self.diagnostics.push(
            Diagnostic::error(again, format!("the component {} is defined twice", quoted(name)))
                .with_label("defined again here")
                .with_related(first, "first defined here")
                .with_help("one document has one component of a kind and name: rename one of them"),
        );
    }

    /// Where a reference leads.
    fn target(&mut self, file: FileId, node: &Node) -> Option<(FileId, String, &'a Node)> {
        let documents = self.documents;
        let target = node.reference()?;
        match documents.resolve(file, target.as_str()?, target.span) {
            Ok(resolved) => Some((resolved.file, resolved.pointer, resolved.node)),
            Err(diagnostic) => {
                self.diagnostics.push(diagnostic);
                None
            }
        }
    }

    fn json(&mut self, file: FileId, node: &Node) -> Json {
        match &node.value {
            Value::Sequence(items) => items.iter().map(|item| self.json(file, item)).collect(),
            Value::Mapping(mapping) => self.object(file, node, mapping),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => node.to_json(),
        }
    }

    fn object(&mut self, file: FileId, node: &Node, mapping: &Mapping) -> Json {
        let target = self.target(file, node);
        let fields = mapping.iter().map(|entry| {
            let value = match &target {
                Some((file, pointer, _)) if entry.key == "$ref" => {
                    self.references.push((entry.value.span, *file, pointer.clone()));
                    format!("#{}", fragment(pointer)).into()
                }
                _ => self.json(file, &entry.value),
            };
            (entry.key.clone(), value)
        });
        Json::Object(fields.collect())
    }

    /// Reports the references whose target is not in the document.
    fn check_references(&mut self, document: &Json) {
        for (span, file, pointer) in std::mem::take(&mut self.references) {
            let is_kept = file == self.root
                || pointer.starts_with("/components/")
                || self.placed.contains(&(file, path_item(&pointer).to_owned()));
            if !is_kept || document.pointer(&pointer).is_none() {
                self.diagnostics.push(
                    Diagnostic::error(span, "this reference cannot stand in one document")
                        .with_label("leads to something that is neither a component nor a path of the root")
                        .with_help("move it to `components` and refer to it there"),
                );
            }
        }
    }
}

/// The pointer of the path item that a pointer leads into: its first two steps.
fn path_item(pointer: &str) -> &str {
    let third = pointer.match_indices('/').nth(2);
    third.and_then(|(end, _)| pointer.get(..end)).unwrap_or(pointer)
}

/// A pointer as the fragment of a reference, in which some characters are percent-encoded.
fn fragment(pointer: &str) -> String {
    let mut out = String::new();
    for byte in pointer.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
