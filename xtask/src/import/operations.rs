//! Changes operations of ours to the facts of the vendor.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use generator::source::{Entry, FileId, Mapping, Node, Span};
use serde_json::Value;

use super::emit::{ROOT_DOCUMENT, pair};
use super::facts::{Parameter, USUAL_STATUS, brief, same};
use super::merge::{Addition, Merge};
use super::ours::{JSON_SCHEMA, OwnOperation, at, success};
use super::place;
use super::sharing::{At, ParameterUse};
use super::texts;
use super::yaml::Tree;

impl<'a> Merge<'a> {
    /// Changes, adds and removes operations.
    pub(super) fn operations(&mut self) -> Result<()> {
        let own = self.ours.operations();
        let theirs = self.theirs;
        // The same operation has the same name, or else the same method and path: then it was renamed.
        let mut matched: BTreeMap<&str, OwnOperation<'a>> = BTreeMap::new();
        for operation in &own {
            if theirs.described.contains_key(operation.id) {
                matched.insert(operation.id, *operation);
            }
        }
        for (id, described) in &theirs.described {
            let same_place = own.iter().find(|operation| {
                operation.method.key == described.method
                    && operation.path.key == described.path
                    && !theirs.described.contains_key(operation.id)
            });
            if let Some(operation) = same_place {
                matched.entry(id).or_insert(*operation);
            }
        }
        let is_matched = |operation: &OwnOperation<'_>| {
            matched
                .values()
                .any(|known| known.method.key_span == operation.method.key_span)
        };
        let gone: Vec<OwnOperation<'a>> = own
            .iter()
            .copied()
            .filter(|operation| !operation.is_undocumented && !is_matched(operation))
            .collect();
        let mut free: BTreeSet<&str> = BTreeSet::new();
        for operation in &gone {
            if self.prune {
                let of_item = |other: &&OwnOperation<'_>| other.path.key_span == operation.path.key_span;
                let stays = own.iter().filter(of_item).any(|other| {
                    gone.iter()
                        .all(|gone| gone.method.key_span != other.method.key_span)
                });
                self.remove_operation(operation, stays)?;
                if !stays {
                    free.insert(&operation.path.key);
                }
            } else {
                self.left(operation.method.key_span, format!("operation {}", operation.id));
            }
        }
        for (id, operation) in &matched {
            let Some(value) = theirs.operations.get(*id) else {
                continue;
            };
            let moved = self.operation(operation, id, value, &own)?;
            if moved {
                free.insert(&operation.path.key);
            }
        }
        let mut new_homes: BTreeMap<&str, String> = BTreeMap::new();
        for (id, described) in &theirs.described {
            if matched.contains_key(id.as_str()) {
                continue;
            }
            self.new_tags.insert(described.tag.clone());
            let item = own.iter().find(|operation| {
                operation.path.key == described.path && !free.contains(described.path.as_str())
            });
            let Some(item) = item else {
                // A path is in one module, whatever the tags of its operations are.
                let module = new_homes
                    .entry(&described.path)
                    .or_insert_with(|| place::module_of_tag(&described.tag));
                let module = module.clone();
                let tree = self.write_in(&module, |writer| writer.operation(id, described))?;
                let paths = self.new_paths.entry(module).or_default();
                let methods = paths.entry(described.path.clone()).or_default();
                if let Tree::Map(entries) = tree {
                    methods.extend(entries);
                }
                continue;
            };
            let taken = at(&item.path.value, &[described.method.as_str()]);
            if let Some(taken) = taken.filter(|taken| !self.edits.covers(taken.span)) {
                let text = format!(
                    "operation {id} is new, and {} is still at {} {}",
                    item.id, described.method, described.path
                );
                self.postpone(taken.span, text);
                continue;
            }
            let tree = self.write(item.file, |writer| writer.operation(id, described))?;
            let text = format!("+ operation {id} ({} {})", described.method, described.path);
            self.changed(item.path.key_span, text);
            self.edits
                .append(self.documents.sources(), &item.path.value, &tree)?;
        }
        Ok(())
    }

    /// Removes an operation, and its path if nothing of it stays.
    fn remove_operation(&mut self, operation: &OwnOperation<'a>, item_stays: bool) -> Result<()> {
        let sources = self.documents.sources();
        self.changed(operation.method.key_span, format!("- operation {}", operation.id));
        if item_stays {
            return self
                .edits
                .remove(sources, &operation.path.value, operation.method);
        }
        if self.edits.covers(operation.path.key_span) {
            return Ok(());
        }
        self.edits.remove(sources, operation.paths, operation.path)?;
        if let Some((paths, entry)) = self.root_entry(operation) {
            self.edits.remove(sources, paths, entry)?;
        }
        Ok(())
    }

    /// The line of the root document that refers to the path of an operation.
    fn root_entry(&self, operation: &OwnOperation<'_>) -> Option<(&'a Node, &'a Entry)> {
        let (_, root) = self.documents.document(ROOT_DOCUMENT)?;
        let paths = at(root, &["paths"])?;
        let entry = paths.as_mapping()?.entry(&operation.path.key)?;
        entry.value.reference().map(|_| (paths, entry))
    }

    /// Changes one operation. Returns whether its path is free now.
    fn operation(
        &mut self,
        own: &OwnOperation<'a>,
        id: &str,
        theirs: &Value,
        all: &[OwnOperation<'a>],
    ) -> Result<bool> {
        let sources = self.documents.sources();
        let node = &own.method.value;
        let fields = node.as_mapping().context("an operation is not an object")?;
        let label = format!("operation {id}");
        if let Some(entry) = fields.entry("x-undocumented") {
            self.edits.remove(sources, node, entry)?;
            self.changed(entry.key_span, format!("~ {label}: the vendor describes it now"));
        }
        let wanted = self.corrected(node, fields, &label, theirs)?;
        let says = |key: &str| wanted[key].as_str().unwrap_or_default();
        if own.id != id
            && let Some(name) = fields.get("operationId")
        {
            self.edits.replace(name.span, Tree::text(id).flow());
            self.changed(
                name.span,
                format!("~ operation {}: it is called {id} now", own.id),
            );
        }
        let tag = at(node, &["tags"])
            .and_then(Node::as_sequence)
            .and_then(<[Node]>::first);
        if let Some(tag) = tag.filter(|tag| tag.as_str() != Some(says("tag"))) {
            self.edits.replace(tag.span, Tree::text(says("tag")).flow());
            let text = format!(
                "~ {label}: tag {} -> {}",
                tag.as_str().unwrap_or_default(),
                says("tag")
            );
            self.changed(tag.span, text);
            self.new_tags.insert(says("tag").to_owned());
        }
        self.parameters(own, &label, fields, &wanted)?;
        self.body(own, &label, fields, &wanted["body"])?;
        self.response(own, &label, node, &wanted)?;
        self.place(own, &label, (says("method"), says("path")), all)
    }

    /// Moves an operation to another method or path. Returns whether its path is free now.
    fn place(
        &mut self,
        own: &OwnOperation<'a>,
        label: &str,
        (method, path): (&str, &str),
        all: &[OwnOperation<'a>],
    ) -> Result<bool> {
        let is_moved = own.path.key != path;
        if own.method.key == method && !is_moved {
            return Ok(false);
        }
        let text = format!(
            "~ {label}: {} {} -> {method} {path}",
            own.method.key, own.path.key
        );
        let has_others = all
            .iter()
            .any(|other| other.path.key_span == own.path.key_span && other.id != own.id);
        let is_taken = is_moved && all.iter().any(|other| other.path.key == path);
        if has_others || is_taken {
            let text = format!("{text}; move it by hand, because another operation is there");
            self.postpone(own.method.key_span, text);
            return Ok(false);
        }
        if own.method.key != method {
            self.edits.replace(own.method.key_span, method.to_owned());
        }
        if is_moved {
            let sources = self.documents.sources();
            self.edits
                .replace(own.path.key_span, Tree::text(path).block().trim().to_owned());
            if let Some((_, entry)) = self.root_entry(own) {
                self.edits
                    .replace(entry.key_span, Tree::text(path).block().trim().to_owned());
                let file = sources.path(own.file);
                let target = format!("{file}#/paths/{}", path.replace('~', "~0").replace('/', "~1"));
                let tree = Tree::Map(vec![pair("$ref", Tree::text(&target))]);
                self.edits.set_value(sources, entry, &tree)?;
            }
        }
        self.changed(own.method.key_span, text);
        Ok(is_moved)
    }

    fn parameters(
        &mut self,
        own: &OwnOperation<'a>,
        label: &str,
        fields: &'a Mapping,
        wanted: &Value,
    ) -> Result<()> {
        let wanted: Vec<Parameter> = wanted["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .map(Parameter::of_value)
            .collect();
        let entry = fields.entry("parameters");
        let nodes = entry
            .and_then(|entry| entry.value.as_sequence())
            .unwrap_or_default();
        let mut known = Vec::new();
        for node in nodes {
            known.push((self.ours.parameter(own.file, node)?, node));
        }
        let mut of_path = Vec::new();
        let listed = at(&own.path.value, &["parameters"]).and_then(Node::as_sequence);
        for node in listed.into_iter().flatten() {
            of_path.push((self.ours.parameter(own.file, node)?, node));
        }
        // In the order of the description: it is that of the arguments.
        let order = self
            .theirs
            .described
            .get(own.id)
            .map(|described| &described.parameters);
        let rank = |parameter: &Parameter| {
            order.and_then(|order| order.iter().position(|known| known.key() == parameter.key()))
        };
        let mut new: Vec<Parameter> = Vec::new();
        let mut moved: BTreeSet<Span> = BTreeSet::new();
        for parameter in wanted.iter().cloned() {
            let name = format!("{label}: parameter {}", parameter.name);
            let is_this = |(known, _): &&(Parameter, &'a Node)| known.key() == parameter.key();
            if let Some((_, node)) = known.iter().find(is_this) {
                match node.reference() {
                    Some(target) => {
                        let resolved = self.ours.resolve(own.file, target)?;
                        self.sharing.used_parameter(
                            &resolved,
                            ParameterUse {
                                file: own.file,
                                label: label.to_owned(),
                                node,
                                wanted: parameter,
                            },
                        );
                    }
                    None => self.parameter(own.file, node, &name, &parameter)?,
                }
            } else if let Some((of_path, node)) = of_path.iter().find(is_this) {
                if !same(&of_path.value(), &parameter.value()) {
                    let text = format!(
                        "{name}: the one of the path differs; write {} in the operation",
                        parameter.value()
                    );
                    self.decide(node.span, text);
                }
            } else if let Some((before, node)) = known.iter().find(|(known, _)| {
                let is_there = wanted.iter().any(|wanted| wanted.key() == known.key());
                known.name == parameter.name && !is_there
            }) {
                moved.insert(node.span);
                self.changed(
                    node.span,
                    format!("~ {name}: in {} -> in {}", before.location, parameter.location),
                );
                self.move_parameter(own.file, node, &name, &parameter)?;
            } else {
                let text = format!("+ {name} ({}): {}", parameter.location, brief(&parameter.schema));
                self.changed(own.method.key_span, text);
                new.push(parameter);
            }
        }
        new.sort_by_key(rank);
        let has_new = !new.is_empty();
        if has_new {
            self.additions.push(Addition::Parameters {
                file: own.file,
                operation: &own.method.value,
                parameters: new,
            });
        }
        let gone: Vec<&(Parameter, &'a Node)> = known
            .iter()
            .filter(|(known, _)| wanted.iter().all(|wanted| wanted.key() != known.key()))
            .filter(|(_, node)| !moved.contains(&node.span))
            .collect();
        let sources = self.documents.sources();
        let all_gone = gone.len() == nodes.len();
        for (parameter, node) in &gone {
            let text = format!("{label}: parameter {} ({})", parameter.name, parameter.location);
            if !self.prune {
                self.left(node.span, text);
                continue;
            }
            self.changed(node.span, format!("- {text}"));
            if let Some(entry) = entry.filter(|_| !all_gone || has_new) {
                self.edits.remove_item(sources, &entry.value, node);
            }
        }
        if let Some(entry) = entry.filter(|_| self.prune && all_gone && !has_new && !gone.is_empty()) {
            self.edits.remove(sources, &own.method.value, entry)?;
        }
        Ok(())
    }

    /// Changes a parameter that has another place in the request now.
    fn move_parameter(
        &mut self,
        file: FileId,
        node: &'a Node,
        label: &str,
        wanted: &Parameter,
    ) -> Result<()> {
        let (_, from) = self.ours.followed(file, node)?;
        let place = at(node, &["in"]).filter(|_| node.reference().is_none());
        if let Some(place) = place {
            self.edits
                .replace(place.span, Tree::text(&wanted.location).flow());
            return self.parameter(file, node, label, wanted);
        }
        let mut tree = self.write(file, |writer| writer.own_parameter(wanted))?;
        texts::keep(self.documents, &mut tree, from);
        self.edits.set_item(self.documents.sources(), node, &tree);
        Ok(())
    }

    /// Changes a parameter, of an operation or a shared one.
    pub(super) fn parameter(
        &mut self,
        file: FileId,
        node: &'a Node,
        label: &str,
        wanted: &Parameter,
    ) -> Result<()> {
        let sources = self.documents.sources();
        let fields = node.as_mapping().context("a parameter is not an object")?;
        let before = self.ours.parameter(file, node)?;
        if before.required != wanted.required {
            match fields.entry("required") {
                Some(entry) if !wanted.required => self.edits.remove(sources, node, entry)?,
                Some(entry) => self.edits.set(sources, entry, &Tree::Scalar(true.into()))?,
                None => {
                    let tree = Tree::Map(vec![pair("required", Tree::Scalar(true.into()))]);
                    self.edits.append(sources, node, &tree)?;
                }
            }
            let now = if wanted.required {
                "required"
            } else {
                "no longer required"
            };
            self.changed(node.span, format!("~ {label}: {now}"));
        }
        if before.schema.get("type") != wanted.schema.get("type")
            && let Some(example) = fields.entry("example")
        {
            self.edits.remove(sources, node, example)?;
            self.changed(
                example.key_span,
                format!(
                    "- {label}: `example`, which was of the other type: {}",
                    brief(&example.value.to_json())
                ),
            );
        }
        let entry = fields.entry("schema").context("a parameter has no schema")?;
        self.sync(
            &At {
                file,
                entry,
                label: label.to_owned(),
                field: wanted.name.clone(),
            },
            &wanted.schema,
        )
    }

    fn body(
        &mut self,
        own: &OwnOperation<'a>,
        label: &str,
        fields: &'a Mapping,
        wanted: &Value,
    ) -> Result<()> {
        let label = format!("{label}: body");
        match (fields.entry("requestBody"), wanted.is_null()) {
            (None, true) => Ok(()),
            (Some(entry), false) => {
                let (file, node) = self.ours.followed(own.file, &entry.value)?;
                self.content(file, node, &label, wanted)
            }
            (Some(entry), true) => self.gone_entry(&own.method.value, entry, label),
            (None, false) => {
                let tree = self.write(own.file, |writer| writer.body(wanted))?;
                self.changed(own.method.key_span, format!("+ {label}: {}", brief(wanted)));
                let tree = Tree::Map(vec![pair("requestBody", tree)]);
                self.edits
                    .append(self.documents.sources(), &own.method.value, &tree)
            }
        }
    }

    fn response(
        &mut self,
        own: &OwnOperation<'a>,
        label: &str,
        node: &'a Node,
        wanted: &Value,
    ) -> Result<()> {
        let label = format!("{label}: response");
        let status = wanted["status"].as_str().unwrap_or(USUAL_STATUS);
        let entry = success(node).with_context(|| format!("{label}: no success is described"))?;
        if entry.key != status {
            self.edits
                .replace(entry.key_span, Value::from(status).to_string());
            self.changed(
                entry.key_span,
                format!("~ {label}: status {} -> {status}", entry.key),
            );
        }
        let wanted = &wanted["answer"];
        let (file, response) = self.ours.followed(own.file, &entry.value)?;
        let content = response.as_mapping().and_then(|fields| fields.entry("content"));
        match (content, wanted.is_null()) {
            (None, true) => Ok(()),
            (Some(_), false) => self.content(file, response, &label, wanted),
            (Some(content), true) => self.gone_entry(response, content, label),
            (None, false) => {
                let tree = self.write(file, |writer| writer.json(wanted))?;
                self.changed(entry.key_span, format!("+ {label}: {}", brief(wanted)));
                let tree = Tree::Map(vec![pair("content", tree)]);
                self.edits.append(self.documents.sources(), response, &tree)
            }
        }
    }

    fn gone_entry(&mut self, object: &Node, entry: &Entry, label: String) -> Result<()> {
        if !self.prune {
            self.left(entry.key_span, label);
            return Ok(());
        }
        self.changed(entry.key_span, format!("- {label}"));
        self.edits.remove(self.documents.sources(), object, entry)
    }

    /// Changes the schema of a body or a response.
    fn content(&mut self, file: FileId, node: &'a Node, label: &str, wanted: &Value) -> Result<()> {
        let [content, media_type, schema] = JSON_SCHEMA;
        let media_type = at(node, &[content, media_type]).and_then(Node::as_mapping);
        let Some(entry) = media_type.and_then(|fields| fields.entry(schema)) else {
            let text = format!("{label}: the vendor has a schema for it: {}", brief(wanted));
            self.decide(node.span, text);
            return Ok(());
        };
        self.sync(
            &At {
                file,
                entry,
                label: label.to_owned(),
                field: String::new(),
            },
            wanted,
        )
    }
}
