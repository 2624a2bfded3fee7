//! Reads the facts of our schema, in the same normal form as the vendor's.
//!
//! Our schema differs from the vendor's on purpose in three ways, and the normal form removes all three. An annotated
//! reference becomes the plain reference. An enum with a name of our own is written out where it is used. Corrections
//! are undone.

use std::cell::Cell;

use anyhow::{Context, Result, bail};
use generator::source::{Documents, Entry, FileId, Mapping, Node, Resolved};
use serde_json::{Map, Value, json};

use super::corrections::undo;
use super::facts::{self, Facts, KEYWORDS, Operation, Parameter, USUAL_STATUS};

/// How deep types of our own can be inside each other.
const DEPTH_LIMIT: u32 = 32;

/// Reads our schemas. A reference to a name that the vendor has too stays a reference.
pub(super) struct Ours<'a> {
    pub(super) documents: &'a Documents,
    pub(super) is_theirs: &'a dyn Fn(&str) -> bool,
    depth: Cell<u32>,
}

/// One of our named schemas.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) file: FileId,
    /// Its name and its schema.
    pub(super) entry: &'a Entry,
    /// The object of all schemas of the file.
    pub(super) owner: &'a Node,
}

/// A parameter of our schema that operations can refer to.
pub(super) struct SharedParameter<'a> {
    pub(super) file: FileId,
    /// Its name among the components, and its node.
    pub(super) entry: &'a Entry,
    pub(super) parameter: Parameter,
}

/// One of our operations.
#[derive(Clone, Copy)]
pub(super) struct OwnOperation<'a> {
    pub(super) file: FileId,
    pub(super) id: &'a str,
    /// The object of all paths of the file.
    pub(super) paths: &'a Node,
    /// The path and its item.
    pub(super) path: &'a Entry,
    /// The method and the operation.
    pub(super) method: &'a Entry,
    /// Whether the vendor does not describe it (`x-undocumented`).
    pub(super) is_undocumented: bool,
}

impl<'a> Ours<'a> {
    pub(super) fn new(documents: &'a Documents, is_theirs: &'a dyn Fn(&str) -> bool) -> Self {
        Self {
            documents,
            is_theirs,
            depth: Cell::new(0),
        }
    }

    /// All named schemas, by file.
    pub(super) fn named(&self) -> Vec<Named<'a>> {
        let mut all = Vec::new();
        for file in self.documents.sources().files() {
            let root = self.documents.root(file);
            let Some(owner) = root.and_then(|root| at(root, &["components", "schemas"])) else {
                continue;
            };
            let entries = owner.as_mapping().into_iter().flatten();
            all.extend(entries.map(|entry| Named { file, entry, owner }));
        }
        all
    }

    /// The facts of all operations and schemas whose names the vendor has.
    pub(super) fn facts(&self) -> Result<Facts> {
        let mut facts = Facts::default();
        for named in self.named() {
            let name = &named.entry.key;
            if (self.is_theirs)(name) {
                let schema = self
                    .schema(named.file, &named.entry.value)
                    .with_context(|| format!("in {name}"))?;
                facts.schemas.insert(name.clone(), schema);
            }
        }
        for operation in self.operations() {
            if operation.is_undocumented {
                continue;
            }
            let value = self
                .operation(&operation)
                .with_context(|| self.documents.sources().location(operation.method.key_span))?;
            facts.operations.insert(operation.id.to_owned(), value);
        }
        Ok(facts)
    }

    /// All operations, by file.
    pub(super) fn operations(&self) -> Vec<OwnOperation<'a>> {
        let mut all = Vec::new();
        for file in self.documents.sources().files() {
            let Some(paths) = self.documents.root(file).and_then(|root| at(root, &["paths"])) else {
                continue;
            };
            for path in paths.as_mapping().into_iter().flatten() {
                for method in path.value.as_mapping().into_iter().flatten() {
                    let id = at(&method.value, &["operationId"]).and_then(Node::as_str);
                    all.extend(id.map(|id| OwnOperation {
                        file,
                        id,
                        paths,
                        path,
                        method,
                        is_undocumented: at(&method.value, &["x-undocumented"]).is_some(),
                    }));
                }
            }
        }
        all
    }

    /// The facts of an operation, with its corrections undone.
    pub(super) fn operation(&self, of: &OwnOperation<'_>) -> Result<Value> {
        let fields = of
            .method
            .value
            .as_mapping()
            .context("an operation is not an object")?;
        undo(fields, self.stated_operation(of)?.value())
    }

    /// The facts of an operation, as the schema states them. Only corrections of its schemas are undone.
    pub(super) fn stated_operation(&self, of: &OwnOperation<'_>) -> Result<Operation> {
        let node = &of.method.value;
        let tag = at(node, &["tags"])
            .and_then(Node::as_sequence)
            .and_then(<[Node]>::first)
            .and_then(Node::as_str)
            .context("no tag")?;
        let mut parameters: Vec<Parameter> = Vec::new();
        for node in [node, &of.path.value] {
            let listed = at(node, &["parameters"]).and_then(Node::as_sequence);
            for node in listed.into_iter().flatten() {
                let parameter = self.parameter(of.file, node)?;
                // A parameter of the operation replaces that of the path.
                if parameters.iter().all(|own| own.key() != parameter.key()) {
                    parameters.push(parameter);
                }
            }
        }
        let schema_of = |node: Option<&Node>| {
            let Some(node) = node else { return Ok(None) };
            let (file, node) = self.followed(of.file, node)?;
            let schema = at(node, &JSON_SCHEMA);
            schema.map(|schema| self.schema(file, schema)).transpose()
        };
        let success = success(node);
        Ok(Operation {
            method: of.method.key.clone(),
            path: of.path.key.clone(),
            tag: tag.to_owned(),
            parameters,
            body: schema_of(at(node, &["requestBody"]))?,
            status: success.map_or_else(|| USUAL_STATUS.to_owned(), |entry| entry.key.clone()),
            response: schema_of(success.map(|entry| &entry.value))?,
        })
    }

    /// A parameter, or the one that the node refers to.
    pub(super) fn parameter(&self, file: FileId, node: &Node) -> Result<Parameter> {
        let (file, node) = self.followed(file, node)?;
        let fields = node.as_mapping().context("a parameter is not an object")?;
        let schema = fields.get("schema").context("a parameter has no schema")?;
        Ok(Parameter {
            name: string(fields, "name")?,
            location: string(fields, "in")?,
            required: fields.get("required").and_then(Node::as_bool) == Some(true),
            schema: self.schema(file, schema)?,
        })
    }

    /// The parameters that operations can refer to, by file and name.
    pub(super) fn shared_parameters(&self) -> Result<Vec<SharedParameter<'a>>> {
        let mut all = Vec::new();
        for file in self.documents.sources().files() {
            let root = self.documents.root(file);
            let named = root.and_then(|root| at(root, &["components", "parameters"]));
            for entry in named.and_then(Node::as_mapping).into_iter().flatten() {
                let parameter = self
                    .parameter(file, &entry.value)
                    .with_context(|| self.documents.sources().location(entry.key_span))?;
                all.push(SharedParameter {
                    file,
                    entry,
                    parameter,
                });
            }
        }
        Ok(all)
    }

    /// The normal form of a schema.
    pub(super) fn schema(&self, file: FileId, node: &Node) -> Result<Value> {
        let location = || self.documents.sources().location(node.span);
        let fields = node
            .as_mapping()
            .with_context(|| format!("{}: not a schema", location()))?;
        if let Some(target) = node.reference() {
            return self.reference(file, target);
        }
        let stated = self.stated(file, fields)?;
        undo(fields, stated).with_context(|| format!("at {}", location()))
    }

    /// The normal form of a schema that is no plain reference. Its own corrections are not undone.
    pub(super) fn stated(&self, file: FileId, fields: &Mapping) -> Result<Value> {
        let Some(target) = annotated(fields)? else {
            return Ok(Value::Object(self.plain(file, fields)?));
        };
        let mut normal = self.reference(file, target)?;
        if let Value::Object(normal) = &mut normal {
            // What is said beside the reference counts too.
            normal.extend(self.plain(file, fields)?);
        }
        Ok(normal)
    }

    fn plain(&self, file: FileId, fields: &Mapping) -> Result<Map<String, Value>> {
        let mut normal = Map::new();
        for entry in fields {
            let value = match entry.key.as_str() {
                "items" => self.schema(file, &entry.value)?,
                "additionalProperties" if entry.value.as_mapping().is_some() => {
                    self.schema(file, &entry.value)?
                }
                "oneOf" => {
                    let variants = entry.value.as_sequence().into_iter().flatten();
                    variants
                        .map(|variant| self.schema(file, variant))
                        .collect::<Result<Vec<_>>>()?
                        .into()
                }
                "properties" => {
                    let mut properties = Map::new();
                    for property in entry.value.as_mapping().into_iter().flatten() {
                        properties.insert(property.key.clone(), self.schema(file, &property.value)?);
                    }
                    properties.into()
                }
                "required" => facts::set(&entry.value.to_json()),
                known if KEYWORDS.contains(&known) => entry.value.to_json(),
                _ => continue,
            };
            normal.insert(entry.key.clone(), value);
        }
        Ok(facts::tidy(normal))
    }

    fn reference(&self, file: FileId, target: &Node) -> Result<Value> {
        let resolved = self.resolve(file, target)?;
        let name = self.name_of(target, &resolved);
        if (self.is_theirs)(&name) {
            return Ok(json!({ "$ref": name }));
        }
        if self.depth.get() >= DEPTH_LIMIT {
            bail!(
                "{}: `{name}` is not a type of the vendor, and contains itself",
                self.documents.sources().location(target.span)
            );
        }
        self.depth.set(self.depth.get() + 1);
        let schema = self.schema(resolved.file, resolved.node);
        self.depth.set(self.depth.get().saturating_sub(1));
        schema
    }

    /// The file and the node that a reference leads to, or the node itself if it is none.
    pub(super) fn followed<'n>(&self, file: FileId, node: &'n Node) -> Result<(FileId, &'n Node)>
    where
        'a: 'n,
    {
        let Some(target) = node.reference() else {
            return Ok((file, node));
        };
        let resolved = self.resolve(file, target)?;
        Ok((resolved.file, resolved.node))
    }

    /// The name of the schema that a reference leads to. A type of the vendor can itself be a reference to another one, and
    /// then it is not that one.
    pub(super) fn name_of(&self, target: &Node, resolved: &Resolved<'_>) -> String {
        let named = target
            .as_str()
            .map(last_name)
            .filter(|name| (self.is_theirs)(name));
        named.unwrap_or_else(|| last_name(&resolved.pointer))
    }

    pub(super) fn resolve(&self, file: FileId, target: &Node) -> Result<Resolved<'a>> {
        let text = target.as_str().unwrap_or_default();
        let resolved = self.documents.resolve(file, text, target.span);
        resolved.map_err(|diagnostic| {
            let location = self.documents.sources().location(target.span);
            anyhow::anyhow!("{location}: {}", diagnostic.message)
        })
    }
}

/// Where the schema of a body or of a response is.
pub(super) const JSON_SCHEMA: [&str; 3] = ["content", "application/json", "schema"];

/// The reference of an annotated reference: an `allOf` of one element.
pub(super) fn annotated(fields: &Mapping) -> Result<Option<&Node>> {
    let Some(all) = fields.get("allOf") else {
        return Ok(None);
    };
    match all.as_sequence() {
        Some([only]) if only.reference().is_some() => Ok(only.reference()),
        _ => bail!("`allOf` without a reference"),
    }
}

/// The successful response of an operation.
pub(super) fn success(operation: &Node) -> Option<&Entry> {
    let responses = at(operation, &["responses"])?.as_mapping()?;
    responses.iter_sorted().find(|entry| entry.key.starts_with('2'))
}

/// The name at the end of a JSON pointer.
pub(super) fn last_name(pointer: &str) -> String {
    let last = pointer.rsplit('/').next().unwrap_or_default();
    last.replace("~1", "/").replace("~0", "~")
}

/// The node that these keys lead to.
pub(super) fn at<'n>(node: &'n Node, path: &[&str]) -> Option<&'n Node> {
    let mut node = node;
    for key in path {
        node = node.as_mapping()?.get(key)?;
    }
    Some(node)
}

fn string(fields: &Mapping, key: &str) -> Result<String> {
    let found = fields.get(key).and_then(Node::as_str);
    Ok(found.with_context(|| format!("no `{key}`"))?.to_owned())
}
