//! Puts a schema of several files into one OpenAPI document, for tools that read only one.

use serde_json::{Map, Value as Json};

use crate::diagnostics::Diagnostics;
use crate::source::{Documents, FileId, Node, Value};

/// The schema as one document: the root, with every path item in its place, and the component schemas of all files.
///
/// References between files become references within the document. `None` if the root is not an object;
/// references that lead nowhere are reported.
pub fn bundle(documents: &Documents, root: FileId, diagnostics: &mut Diagnostics) -> Option<Json> {
    let mut bundler = Bundler {
        documents,
        diagnostics,
    };
    let node = documents.root(root)?;
    let Json::Object(mut document) = bundler.json(root, node) else {
        return None;
    };
    if let Some(paths) = node.as_mapping().and_then(|mapping| mapping.get("paths")) {
        document.insert(String::from("paths"), bundler.paths(root, paths));
    }
    let schemas = bundler.schemas();
    let components = document
        .entry("components")
        .or_insert_with(|| Json::Object(Map::new()));
    if let Json::Object(components) = components {
        components.insert(String::from("schemas"), Json::Object(schemas));
    }
    Some(Json::Object(document))
}

struct Bundler<'a> {
    documents: &'a Documents,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Bundler<'a> {
    /// Path items, each in the place of the reference to it.
    fn paths(&mut self, root: FileId, paths: &Node) -> Json {
        let entries = paths.as_mapping().into_iter().flatten();
        let mut out = Map::new();
        for entry in entries {
            let item = match self.target(root, &entry.value) {
                Some((file, _, node)) => self.json(file, node),
                None => self.json(root, &entry.value),
            };
            out.insert(entry.key.clone(), item);
        }
        Json::Object(out)
    }

    fn schemas(&mut self) -> Map<String, Json> {
        let documents = self.documents;
        let mut out = Map::new();
        for file in documents.sources().files() {
            let schemas = documents
                .root(file)
                .and_then(Node::as_mapping)
                .and_then(|mapping| mapping.get("components"))
                .and_then(Node::as_mapping)
                .and_then(|components| components.get("schemas"))
                .and_then(Node::as_mapping);
            for entry in schemas.into_iter().flatten() {
                out.insert(entry.key.clone(), self.json(file, &entry.value));
            }
        }
        out
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
            Value::Mapping(mapping) => {
                let resolved = self.target(file, node);
                let pointer = resolved.map(|(_, pointer, _)| format!("#{pointer}"));
                let members = mapping.iter().map(|entry| {
                    let value = match &pointer {
                        Some(pointer) if entry.key == "$ref" => pointer.as_str().into(),
                        _ => self.json(file, &entry.value),
                    };
                    (entry.key.clone(), value)
                });
                Json::Object(members.collect())
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => node.to_json(),
        }
    }
}
