//! Computes the changes that bring the facts of the schema in line with those of the vendor.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context, Result};
use generator::source::{Documents, Node};
use serde_json::Value;

use super::edit::{Edits, indented};
use super::emit::Writer;
use super::facts::{Facts, Parameter};
use super::lock::sorted_enums;
use super::ours::{Named, Ours, at, section};
use super::place;

/// The result of an import.
pub(super) struct Merged {
    /// The new texts of files, by path in the schema's folder.
    pub(super) files: BTreeMap<String, String>,
    /// Differences that need a decision.
    pub(super) by_hand: Vec<String>,
    /// Names in our schema that the vendor's description no longer has.
    pub(super) gone: Vec<String>,
    /// A summary of the changes, in one line.
    pub(super) summary: String,
}

/// Compares the schema with the vendor's facts.
pub(super) fn merge(documents: &Documents, theirs: &Facts) -> Result<Merged> {
    let is_theirs = |name: &str| theirs.schemas.contains_key(name);
    let ours = Ours {
        documents,
        is_theirs: &is_theirs,
    };
    let merge = Merge {
        documents,
        theirs,
        shared: shared_enums(&ours)?,
        parameters: shared_parameters(&ours)?,
        homes: homes(&ours, theirs),
        edits: Edits::default(),
        by_hand: Vec::new(),
        gone: Vec::new(),
        counts: [0; 3],
    };
    merge.run(&ours)
}

/// Enums with a name of our own, by the fields that use them (`x-members`): name and values.
type SharedEnums = BTreeMap<String, Vec<(String, Value)>>;

struct Merge<'a> {
    documents: &'a Documents,
    theirs: &'a Facts,
    shared: SharedEnums,
    /// The parameters that operations share: module, name and facts.
    parameters: Vec<(String, String, Parameter)>,
    /// The module of each DTO.
    homes: BTreeMap<String, String>,
    edits: Edits,
    by_hand: Vec<String>,
    gone: Vec<String>,
    /// New operations, new DTOs, changed fields.
    counts: [usize; 3],
}

fn shared_enums(ours: &Ours<'_>) -> Result<SharedEnums> {
    let mut shared = SharedEnums::new();
    for named in ours.named() {
        let Some(fields) = at(named.node, &["x-members"]).and_then(Node::as_sequence) else {
            continue;
        };
        let schema = ours.schema(named.file, named.node)?;
        let values = sorted_enums(&schema)["enum"].clone();
        for field in fields.iter().filter_map(Node::as_str) {
            let known = shared.entry(field.to_owned()).or_default();
            known.push((named.name.to_owned(), values.clone()));
        }
    }
    Ok(shared)
}

fn shared_parameters(ours: &Ours<'_>) -> Result<Vec<(String, String, Parameter)>> {
    // References are written from one module to another.
    let shared = ours.shared_parameters()?.into_iter().filter_map(|shared| {
        let path = ours.documents.sources().path(shared.file);
        let module = path.starts_with("modules/").then(|| module_of(path))?;
        Some((module.to_owned(), shared.name.to_owned(), shared.parameter))
    });
    Ok(shared.collect())
}

/// The module of a file: its name without the folder and the extension.
fn module_of(path: &str) -> &str {
    let name = path.rsplit('/').next();
    name.and_then(|name| name.strip_suffix(".yaml")).unwrap_or(path)
}

/// The module of each DTO, for new ones too.
fn homes(ours: &Ours<'_>, theirs: &Facts) -> BTreeMap<String, String> {
    let mut homes: BTreeMap<String, String> = place::modules(theirs)
        .into_iter()
        .map(|(name, module)| (name.to_owned(), module))
        .collect();
    for named in ours.named() {
        let path = ours.documents.sources().path(named.file);
        homes.insert(named.name.to_owned(), module_of(path).to_owned());
    }
    homes
}

impl Merge<'_> {
    fn run(mut self, ours: &Ours<'_>) -> Result<Merged> {
        let facts = ours.facts()?;
        // New operations by module and path, because one path may have several methods.
        let mut new_paths: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        let mut new_schemas: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (id, operation) in &self.theirs.described {
            match facts.operations.get(id) {
                None => {
                    let text = self.writer(&operation.tag, |writer| writer.operation(id, operation))?;
                    let paths = new_paths.entry(operation.tag.clone()).or_default();
                    paths.entry(operation.path.clone()).or_default().push_str(&text);
                    self.counts[0] += 1;
                }
                Some(known) if sorted_enums(known) == sorted_enums(&operation.value()) => {}
                Some(known) => self.operation_by_hand(ours, id, known, &operation.value()),
            }
        }
        let named: BTreeMap<&str, Named<'_>> = ours
            .named()
            .into_iter()
            .map(|named| (named.name, named))
            .collect();
        for (name, schema) in &self.theirs.schemas {
            match facts.schemas.get(name) {
                None => {
                    let module = self.homes.get(name).cloned().unwrap_or_default();
                    let required = self.theirs.required.get(name).cloned().unwrap_or_default();
                    let text = self.writer(&module, |writer| writer.named(name, schema, &required))?;
                    new_schemas.entry(module).or_default().push(text);
                    self.counts[1] += 1;
                }
                Some(known) if sorted_enums(known) == sorted_enums(schema) => {}
                Some(known) => {
                    if let Some(named) = named.get(name.as_str()) {
                        self.schema(named, known, schema)?;
                    }
                }
            }
        }
        self.list_gone(&facts);
        self.finish(&new_paths, &new_schemas)
    }

    fn writer<T>(&self, module: &str, write: impl FnOnce(&Writer<'_>) -> Result<T>) -> Result<T> {
        let module_of = |name: &str| {
            self.homes
                .get(name)
                .cloned()
                .unwrap_or_else(|| place::COMMON.to_owned())
        };
        let shared_enum = |field: &str, schema: &Value| {
            let values = sorted_enums(schema)["enum"].clone();
            let known = self.shared.get(field)?;
            let found = known.iter().find(|(_, candidate)| *candidate == values)?;
            Some(found.0.clone())
        };
        let shared_parameter = |parameter: &Parameter| {
            let same = |known: &Parameter| {
                let facts = |parameter: &Parameter| {
                    (
                        parameter.name.clone(),
                        parameter.location.clone(),
                        parameter.required,
                    )
                };
                facts(known) == facts(parameter)
                    && sorted_enums(&known.schema) == sorted_enums(&parameter.schema)
            };
            let mut found = self.parameters.iter().filter(|(_, _, known)| same(known));
            let (module, name, _) = found.next()?;
            // Two with the same facts have different meanings, and a person has to choose.
            found.next().is_none().then(|| (module.clone(), name.clone()))
        };
        write(&Writer {
            module,
            module_of: &module_of,
            shared_enum: &shared_enum,
            shared_parameter: &shared_parameter,
        })
    }

    fn operation_by_hand(&mut self, ours: &Ours<'_>, id: &str, known: &Value, new: &Value) {
        let place = ours
            .operations()
            .into_iter()
            .find(|(_, _, _, node)| at(node, &["operationId"]).and_then(Node::as_str) == Some(id));
        let location = place.map_or_else(String::new, |(_, _, _, node)| {
            self.documents.sources().location(node.span)
        });
        self.by_hand
            .push(format!("{location}: operation {id}: {}", changed(known, new)));
    }

    /// Updates a DTO: adds new fields, and corrects the list of required fields and simple keywords. Every other
    /// difference needs a decision.
    fn schema(&mut self, named: &Named<'_>, known: &Value, new: &Value) -> Result<()> {
        let empty = serde_json::Map::new();
        let fields = |schema: &Value| {
            schema["properties"]
                .as_object()
                .cloned()
                .unwrap_or_else(|| empty.clone())
        };
        let (before, after) = (fields(known), fields(new));
        let module = self.homes.get(named.name).cloned().unwrap_or_default();
        let properties = at(named.node, &["properties"]).and_then(Node::as_mapping);
        for (field, schema) in &after {
            let location = || {
                let node = properties
                    .and_then(|properties| properties.get(field))
                    .unwrap_or(named.node);
                self.documents.sources().location(node.span)
            };
            match (before.get(field), properties) {
                (None, Some(properties)) => {
                    let text = self.writer(&module, |writer| writer.field(field, schema))?;
                    self.edits.append(self.documents.sources(), properties, &text)?;
                    self.counts[2] += 1;
                }
                (None, None) => {
                    let line = format!(
                        "{}: {} has no `properties` to add `{field}` to",
                        location(),
                        named.name
                    );
                    self.by_hand.push(line);
                }
                (Some(known), _) if sorted_enums(known) == sorted_enums(schema) => {}
                (Some(known), properties) => {
                    let node = properties.and_then(|properties| properties.get(field));
                    if !node.is_some_and(|node| self.keywords(node, known, schema)) {
                        let line = format!(
                            "{}: {}.{field}: {}",
                            location(),
                            named.name,
                            changed(known, schema)
                        );
                        self.by_hand.push(line);
                    }
                }
            }
        }
        for field in before.keys().filter(|field| !after.contains_key(*field)) {
            self.gone.push(format!("{}.{field}", named.name));
        }
        if known["required"] != new["required"] {
            self.required(named, new)?;
        }
        Ok(())
    }

    /// Replaces the list of required fields.
    fn required(&mut self, named: &Named<'_>, new: &Value) -> Result<()> {
        let order = self.theirs.required.get(named.name).cloned().unwrap_or_default();
        let wanted: BTreeSet<&str> = new["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let node = at(named.node, &["required"]);
        let kept = node
            .and_then(Node::as_sequence)
            .into_iter()
            .flatten()
            .filter_map(Node::as_str);
        // A field that was required before keeps its position, because it is an argument of a constructor.
        let mut names: Vec<&str> = kept.filter(|name| wanted.contains(name)).collect();
        for name in order.iter().map(String::as_str) {
            if wanted.contains(name) && !names.contains(&name) {
                names.push(name);
            }
        }
        let list = format!("[{}]", names.join(", "));
        match (node, named.node.as_mapping()) {
            (Some(node), _) if self.is_flow(node) => self.edits.replace(node, list),
            (None, Some(fields)) => {
                let text = format!("required: {list}\n");
                self.edits.append(self.documents.sources(), fields, &text)?;
            }
            _ => {
                let location = self.documents.sources().location(named.node.span);
                self.by_hand
                    .push(format!("{location}: {}: required is now {list}", named.name));
                return Ok(());
            }
        }
        self.counts[2] += 1;
        Ok(())
    }

    /// Changes keywords whose values are on one line. Returns false if another change is needed.
    fn keywords(&mut self, node: &Node, known: &Value, new: &Value) -> bool {
        let (Some(fields), Some(known), Some(new)) = (node.as_mapping(), known.as_object(), new.as_object())
        else {
            return false;
        };
        if fields.contains_key("x-corrections") {
            return false;
        }
        let all: BTreeSet<&String> = known.keys().chain(new.keys()).collect();
        let mut replacements = Vec::new();
        for key in all {
            let (before, after) = (known.get(key), new.get(key));
            if before == after {
                continue;
            }
            match (key.as_str(), fields.get(key), after) {
                ("type" | "format" | "default" | "enum" | "nullable", Some(node), Some(after))
                    if !after.is_object() && (node.as_sequence().is_none() || self.is_flow(node)) =>
                {
                    replacements.push((node, after.to_string()));
                }
                _ => return false,
            }
        }
        self.counts[2] += replacements.len();
        for (node, text) in replacements {
            self.edits.replace(node, text);
        }
        true
    }

    fn is_flow(&self, node: &Node) -> bool {
        self.documents.sources().slice(node.span).starts_with('[')
    }

    fn list_gone(&mut self, facts: &Facts) {
        for id in facts
            .operations
            .keys()
            .filter(|id| !self.theirs.operations.contains_key(*id))
        {
            self.gone.push(format!("operation {id}"));
        }
    }

    fn finish(
        mut self,
        new_paths: &BTreeMap<String, BTreeMap<String, String>>,
        new_schemas: &BTreeMap<String, Vec<String>>,
    ) -> Result<Merged> {
        let documents = self.documents;
        let mut created = BTreeMap::new();
        let mut references = String::new();
        let modules: BTreeSet<&String> = new_paths.keys().chain(new_schemas.keys()).collect();
        for module in modules {
            let path = format!("modules/{module}.yaml");
            let file = documents.sources().file(&path);
            let mut paths = String::new();
            for (name, methods) in new_paths.get(module).into_iter().flatten() {
                let known = file
                    .and_then(|file| section(documents, file, &["paths"]))
                    .and_then(|paths| paths.get(name))
                    .and_then(Node::as_mapping);
                if let Some(item) = known {
                    self.edits.append(documents.sources(), item, methods)?;
                    continue;
                }
                let pointer = name.replace('~', "~0").replace('/', "~1");
                // Writing to a string cannot fail.
                let _ = writeln!(references, "{name}:\n  $ref: \"{path}#/paths/{pointer}\"");
                let _ = write!(paths, "\n{name}:\n{}", indented(methods, "  "));
            }
            let mut schemas = String::new();
            for schema in new_schemas.get(module).into_iter().flatten() {
                schemas.push('\n');
                schemas.push_str(schema);
            }
            match file {
                None => {
                    created.insert(path, new_module(module, &paths, &schemas));
                }
                Some(file) => {
                    let mut append = |keys: &[&str], block: &str| -> Result<()> {
                        if block.is_empty() {
                            return Ok(());
                        }
                        let place = section(documents, file, keys);
                        let place =
                            place.with_context(|| format!("schema/{path} has no `{}`", keys.join(".")))?;
                        self.edits.append(documents.sources(), place, block)
                    };
                    append(&["paths"], &paths)?;
                    append(&["components", "schemas"], &schemas)?;
                }
            }
        }
        if !references.is_empty() {
            let (root, _) = documents
                .document("openapi.yaml")
                .context("there is no schema/openapi.yaml")?;
            let paths = section(documents, root, &["paths"]).context("schema/openapi.yaml has no `paths`")?;
            self.edits.append(documents.sources(), paths, &references)?;
        }
        let mut files = self.edits.apply(documents.sources());
        files.extend(created);
        Ok(Merged {
            files,
            by_hand: self.by_hand,
            gone: self.gone,
            summary: format!(
                "{} operations and {} DTOs added, {} fields added or changed",
                self.counts[0], self.counts[1], self.counts[2]
            ),
        })
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
        text.push_str("\ncomponents:\n  schemas:\n");
        text.push_str(&indented(schemas.trim_start(), "    "));
    }
    text
}

/// A text about a difference.
fn changed(known: &Value, new: &Value) -> String {
    format!("the schema says {known}, the description says {new}")
}
