//! Reads the facts of our schema, in the same normal form as the vendor's.
//!
//! Our schema differs from the vendor's on purpose in three ways, and the normal form removes all three. An annotated
//! reference becomes the plain reference. An enum with a name of our own is written out where it is used. Corrections
//! are undone.

use anyhow::{Context, Result, bail};
use generator::source::{Documents, FileId, Mapping, Node, Resolved};
use serde_json::{Map, Value, json};

use super::facts::{self, Facts, KEYWORDS, Operation, Parameter};

/// Reads our schemas. A reference to a name that the vendor has too stays a reference.
pub(super) struct Ours<'a> {
    pub(super) documents: &'a Documents,
    pub(super) is_theirs: &'a dyn Fn(&str) -> bool,
}

/// One of our named schemas.
pub(super) struct Named<'a> {
    pub(super) file: FileId,
    pub(super) name: &'a str,
    pub(super) node: &'a Node,
}

/// A parameter of our schema that operations can refer to.
pub(super) struct SharedParameter<'a> {
    pub(super) file: FileId,
    /// Its name among the components.
    pub(super) name: &'a str,
    pub(super) parameter: Parameter,
}

impl<'a> Ours<'a> {
    /// All named schemas, by file.
    pub(super) fn named(&self) -> Vec<Named<'a>> {
        let mut all = Vec::new();
        for file in self.documents.sources().files() {
            let schemas = section(self.documents, file, &["components", "schemas"]);
            for entry in schemas.into_iter().flatten() {
                all.push(Named {
                    file,
                    name: &entry.key,
                    node: &entry.value,
                });
            }
        }
        all
    }

    /// The facts of all operations and schemas whose names the vendor has.
    pub(super) fn facts(&self) -> Result<Facts> {
        let mut facts = Facts::default();
        for named in self.named() {
            if (self.is_theirs)(named.name) {
                let schema = self
                    .schema(named.file, named.node)
                    .with_context(|| format!("in {}", named.name))?;
                facts.schemas.insert(named.name.to_owned(), schema);
            }
        }
        for (path, method, file, node) in self.operations() {
            let (id, operation) = self
                .operation(path, method, file, node)
                .with_context(|| self.documents.sources().location(node.span))?;
            facts.operations.insert(id, operation);
        }
        Ok(facts)
    }

    /// Path, method, file and node of every operation.
    pub(super) fn operations(&self) -> Vec<(&'a str, &'a str, FileId, &'a Node)> {
        let mut all = Vec::new();
        for file in self.documents.sources().files() {
            for path in section(self.documents, file, &["paths"]).into_iter().flatten() {
                for method in path.value.as_mapping().into_iter().flatten() {
                    // `x-undocumented` marks an operation that the vendor does not describe.
                    let is_described = |fields: &Mapping| {
                        fields.contains_key("operationId") && !fields.contains_key("x-undocumented")
                    };
                    if method.value.as_mapping().is_some_and(is_described) {
                        all.push((path.key.as_str(), method.key.as_str(), file, &method.value));
                    }
                }
            }
        }
        all
    }

    fn operation(&self, path: &str, method: &str, file: FileId, node: &Node) -> Result<(String, Value)> {
        let fields = node.as_mapping().context("an operation is not an object")?;
        let id = string(fields, "operationId")?;
        let tag = fields
            .get("tags")
            .and_then(Node::as_sequence)
            .and_then(<[Node]>::first)
            .and_then(Node::as_str)
            .context("no tag")?;
        let mut parameters = Vec::new();
        for node in fields
            .get("parameters")
            .and_then(Node::as_sequence)
            .into_iter()
            .flatten()
        {
            parameters.push(self.parameter(file, node)?);
        }
        let body = fields
            .get("requestBody")
            .and_then(|body| at(body, &["content", "application/json", "schema"]));
        let response = at(
            node,
            &["responses", "200", "content", "application/json", "schema"],
        );
        let operation = Operation {
            method: method.to_owned(),
            path: path.to_owned(),
            tag: tag.to_owned(),
            parameters,
            body: body.map(|schema| self.schema(file, schema)).transpose()?,
            response: response.map(|schema| self.schema(file, schema)).transpose()?,
        };
        Ok((id, undo(fields, operation.value())?))
    }

    /// A parameter, or the one that the node refers to.
    fn parameter(&self, file: FileId, node: &Node) -> Result<Parameter> {
        let (file, node) = match node.reference() {
            Some(target) => self.target(file, target)?,
            None => (file, node),
        };
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
            let named = section(self.documents, file, &["components", "parameters"]);
            for entry in named.into_iter().flatten() {
                let parameter = self
                    .parameter(file, &entry.value)
                    .with_context(|| self.documents.sources().location(entry.key_span))?;
                all.push(SharedParameter {
                    file,
                    name: &entry.key,
                    parameter,
                });
            }
        }
        Ok(all)
    }

    /// The normal form of a schema.
    pub(super) fn schema(&self, file: FileId, node: &Node) -> Result<Value> {
        let fields = node
            .as_mapping()
            .with_context(|| format!("{}: not a schema", self.documents.sources().location(node.span)))?;
        let normal = if let Some(target) = node.reference() {
            return self.reference(file, target);
        } else if let Some([only]) = fields.get("allOf").and_then(Node::as_sequence) {
            // This is an annotated reference. The keywords beside it count too.
            let mut normal = match only.reference() {
                Some(target) => self.reference(file, target)?,
                None => bail!("`allOf` without a reference"),
            };
            if let (Value::Object(normal), Some(default)) = (&mut normal, fields.get("default")) {
                normal.insert("default".to_owned(), default.to_json());
            }
            normal
        } else {
            Value::Object(self.plain(file, fields)?)
        };
        undo(fields, normal).with_context(|| format!("at {}", self.documents.sources().location(node.span)))
    }

    fn plain(&self, file: FileId, fields: &Mapping) -> Result<Map<String, Value>> {
        let mut normal = Map::new();
        for entry in fields {
            let value = match entry.key.as_str() {
                "items" => self.schema(file, &entry.value)?,
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
        let name = resolved.pointer.rsplit('/').next().unwrap_or_default();
        if (self.is_theirs)(name) {
            return Ok(json!({ "$ref": name }));
        }
        self.schema(resolved.file, resolved.node)
    }

    /// The file and the node that a reference leads to.
    fn target(&self, file: FileId, target: &Node) -> Result<(FileId, &'a Node)> {
        let resolved = self.resolve(file, target)?;
        Ok((resolved.file, resolved.node))
    }

    fn resolve(&self, file: FileId, target: &Node) -> Result<Resolved<'a>> {
        let text = target.as_str().unwrap_or_default();
        let resolved = self.documents.resolve(file, text, target.span);
        resolved.map_err(|diagnostic| {
            let location = self.documents.sources().location(target.span);
            anyhow::anyhow!("{location}: {}", diagnostic.message)
        })
    }
}

/// The entries of a section of a file.
pub(super) fn section<'d>(documents: &'d Documents, file: FileId, path: &[&str]) -> Option<&'d Mapping> {
    at(documents.root(file)?, path)?.as_mapping()
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

/// Undoes the corrections of a node. The result is the vendor's version.
fn undo(fields: &Mapping, mut normal: Value) -> Result<Value> {
    let corrections = fields.get("x-corrections").and_then(Node::as_sequence);
    for correction in corrections.into_iter().flatten().rev() {
        let correction = correction.to_json();
        undo_one(&correction, &mut normal)
            .with_context(|| format!("the correction {correction} does not apply"))?;
    }
    Ok(normal)
}

fn undo_one(correction: &Value, normal: &mut Value) -> Result<()> {
    let text = |key: &str| {
        let found = correction.get(key).and_then(Value::as_str);
        found.with_context(|| format!("it has no `{key}`"))
    };
    if text("reason")?.trim().is_empty() {
        bail!("its reason is empty");
    }
    let (op, path) = (text("op")?, text("path")?);
    let (parent, last) = path.rsplit_once('/').context("its path is not a JSON pointer")?;
    let container = normal.pointer_mut(parent).context("its path leads nowhere")?;
    match (op, container) {
        ("add", Value::Array(items)) => {
            let value = correction.get("value").context("it has no `value`")?;
            let index = items.iter().position(|item| item == value);
            items.remove(index.context("the value that it adds is not there")?);
        }
        ("add", Value::Object(fields)) => {
            let value = correction.get("value").context("it has no `value`")?;
            if fields.remove(last).as_ref() != Some(value) {
                bail!("the value that it adds is not there");
            }
        }
        ("remove", Value::Object(fields)) => {
            let value = correction.get("value").context("it has no `value`")?;
            let there = fields.insert(last.to_owned(), value.clone());
            if there.is_some_and(|there| !there.is_null()) {
                bail!("the value that it removes is there");
            }
        }
        ("remove", Value::Array(items)) => {
            items.push(correction.get("value").context("it has no `value`")?.clone());
        }
        ("replace", container) => {
            let value = correction.get("value").context("it has no `value`")?;
            let from = correction.get("from").context("it has no `from`")?;
            let place = match container {
                Value::Object(fields) => fields.get_mut(last),
                Value::Array(items) => last.parse::<usize>().ok().and_then(|index| items.get_mut(index)),
                _ => None,
            };
            match place {
                Some(place) if place == value => *place = from.clone(),
                _ => bail!("its new value is not there"),
            }
        }
        _ => bail!("`{op}` is not `add`, `remove` or `replace`, or its path leads to a scalar"),
    }
    Ok(())
}
