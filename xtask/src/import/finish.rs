//! Writes what is new into the texts of the schema's files.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use generator::SchemaFile;
use generator::diagnostics::Diagnostics;
use generator::source::{Documents, Node};

use super::edit::Edits;
use super::emit::{ROOT_DOCUMENT, pair};
use super::merge::{Merge, Merged};
use super::ours::at;
use super::yaml::{TODO, Tree, indented};

impl Merge<'_> {
    /// Adds new operations, types and tags, and applies all changes.
    pub(super) fn finish(mut self) -> Result<Merged> {
        let documents = self.documents;
        let sources = documents.sources();
        let new_paths = std::mem::take(&mut self.new_paths);
        let new_schemas = std::mem::take(&mut self.new_schemas);
        let modules: BTreeSet<&String> = new_paths.keys().chain(new_schemas.keys()).collect();
        let mut created = BTreeMap::new();
        let mut references = Vec::new();
        for module in modules {
            let path = format!("modules/{module}.yaml");
            let mut paths = String::new();
            for (name, methods) in new_paths.get(module).into_iter().flatten() {
                let pointer = name.replace('~', "~0").replace('/', "~1");
                let target = Tree::text(&format!("{path}#/paths/{pointer}"));
                references.push((name.clone(), Tree::Map(vec![pair("$ref", target)])));
                let item = Tree::Map(vec![(name.clone(), Tree::Map(methods.clone()))]);
                paths.push('\n');
                paths.push_str(&item.block());
                for (method, operation) in methods {
                    let id = match operation {
                        Tree::Map(fields) => fields.first().map(|(_, id)| id.flow()).unwrap_or_default(),
                        _ => String::new(),
                    };
                    self.changed_in(path.clone(), format!("+ operation {id} ({method} {name})"));
                }
            }
            let mut schemas = String::new();
            for (name, tree) in new_schemas.get(module).into_iter().flatten() {
                schemas.push('\n');
                schemas.push_str(&Tree::Map(vec![(name.clone(), tree.clone())]).block());
                self.changed_in(path.clone(), format!("+ type {name}"));
            }
            let Some(file) = sources.file(&path) else {
                created.insert(path, new_module(module, &paths, &schemas));
                continue;
            };
            let root = documents.root(file).with_context(|| format!("{path} is empty"))?;
            self.append_section(root, &["paths"], &paths)?;
            self.append_section(root, &["components", "schemas"], &schemas)?;
        }
        let (_, root) = documents
            .document(ROOT_DOCUMENT)
            .with_context(|| format!("the schema has no {ROOT_DOCUMENT}"))?;
        if !references.is_empty() {
            self.append_section(root, &["paths"], &Tree::Map(references).block())?;
        }
        self.add_tags(root)?;
        let [changes, by_hand, gone] = self.notes();
        let mut files = self.edits.apply(sources)?;
        files.extend(created);
        let mut emptied = Vec::new();
        for (path, text) in &mut files {
            if path != ROOT_DOCUMENT && !without_empty_sections(path, text)? {
                emptied.push(path.clone());
            }
        }
        files.retain(|path, _| !emptied.contains(path));
        Ok(Merged {
            refused_types: self.refused_types,
            files,
            emptied,
            changes,
            by_hand,
            gone,
        })
    }

    /// Adds lines to a section of a file. What is missing of the section is added too.
    fn append_section(&mut self, root: &Node, keys: &[&str], block: &str) -> Result<()> {
        if block.is_empty() {
            return Ok(());
        }
        let sources = self.documents.sources();
        let mut node = root;
        for (depth, key) in keys.iter().enumerate() {
            let child = at(node, &[key]);
            if let Some(child) =
                child.filter(|child| child.as_mapping().is_some_and(|known| !known.is_empty()))
            {
                node = child;
                continue;
            }
            let mut section = block.trim_start_matches('\n').to_owned();
            for key in keys.get(depth..).unwrap_or_default().iter().rev() {
                section = format!("{key}:\n{}", indented(&section, "  "));
            }
            let fields = node.as_mapping().context("a section is not an object")?;
            if let Some(empty) = fields.entry(key) {
                // `paths: {}`
                self.edits.remove(sources, node, empty)?;
            }
            let section = if depth == 0 {
                format!("\n{section}")
            } else {
                section
            };
            return self.edits.append_block(sources, fields, &section);
        }
        let fields = node.as_mapping().context("a section is not an object")?;
        self.edits.append_block(sources, fields, block)
    }

    /// Declares tags that the root does not have.
    fn add_tags(&mut self, root: &Node) -> Result<()> {
        let listed = at(root, &["tags"]);
        let known: BTreeSet<&str> = listed
            .and_then(Node::as_sequence)
            .into_iter()
            .flatten()
            .filter_map(|tag| at(tag, &["name"]).and_then(Node::as_str))
            .collect();
        let tags = std::mem::take(&mut self.new_tags);
        let mut new = Vec::new();
        for tag in tags.iter().filter(|tag| !known.contains(tag.as_str())) {
            let entry = vec![
                pair("name", Tree::text(tag)),
                pair("description", Tree::text(TODO)),
            ];
            new.push(Tree::Map(entry));
            self.changed_in(ROOT_DOCUMENT.to_owned(), format!("+ tag {tag}"));
        }
        if new.is_empty() {
            return Ok(());
        }
        let sources = self.documents.sources();
        if let Some(list) = listed.filter(|_| !known.is_empty()) {
            for tag in &new {
                self.edits.append_item(sources, list, tag)?;
            }
            return Ok(());
        }
        let fields = root.as_mapping().context("the root is not an object")?;
        let block = Tree::Map(vec![pair("tags", Tree::List(new))]).block();
        self.edits.append_block(sources, fields, &format!("\n{block}"))
    }
}

fn new_module(module: &str, paths: &str, schemas: &str) -> String {
    let mut text =
        format!("# The module `{module}`: its operations, and the data types that no other module uses.\n");
    if !paths.is_empty() {
        text.push_str("paths:\n");
        text.push_str(&indented(paths.trim_start(), "  "));
    }
    if !schemas.is_empty() {
        if !paths.is_empty() {
            text.push('\n');
        }
        text.push_str("components:\n  schemas:\n");
        text.push_str(&indented(schemas.trim_start(), "    "));
    }
    text
}

/// Removes sections without entries. Returns false if nothing is left.
fn without_empty_sections(path: &str, text: &mut String) -> Result<bool> {
    loop {
        let mut diagnostics = Diagnostics::new();
        let file = SchemaFile::new(path, text.as_str());
        let documents = Documents::load([file], &mut diagnostics);
        let Some((_, root)) = documents.document(path) else {
            // The generator says what is wrong with it.
            return Ok(true);
        };
        if root.is_null() {
            return Ok(false);
        }
        let sections: [&[&str]; 4] = [
            &["components", "schemas"],
            &["components", "parameters"],
            &["components"],
            &["paths"],
        ];
        let empty = sections.iter().find_map(|keys| {
            let (last, above) = keys.split_last()?;
            let object = at(root, above)?;
            let entry = object.as_mapping()?.entry(last)?;
            entry.value.is_null().then_some((object, entry))
        });
        let Some((object, entry)) = empty else {
            return Ok(true);
        };
        let mut edits = Edits::default();
        edits.remove(documents.sources(), object, entry)?;
        if let Some(changed) = edits.apply(documents.sources())?.remove(path) {
            *text = changed;
        } else {
            return Ok(true);
        }
    }
}
