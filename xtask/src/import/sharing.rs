//! What several places of our schema share: enums with names of our own, and parameters. The vendor repeats them.

use std::collections::BTreeMap;

use anyhow::Result;
use generator::source::{Entry, FileId, Node, Resolved, Span};
use serde_json::Value;

use super::facts::{Parameter, canonical, same};
use super::ours::{Ours, at, last_name};
use super::place::module_of;

/// A schema of ours that is compared: the value of an entry.
#[derive(Clone)]
pub(super) struct At<'a> {
    pub(super) file: FileId,
    pub(super) entry: &'a Entry,
    /// What a person calls it: `UserDto.email`.
    pub(super) label: String,
    /// The name of the field, which tells shared enums.
    pub(super) field: String,
}

/// A place of our schema that refers to a type of ours.
pub(super) struct Use<'a> {
    pub(super) place: At<'a>,
    /// Whether something can stand beside the reference.
    pub(super) is_annotated: bool,
    /// What the vendor says of the type.
    pub(super) base: Value,
    /// What the vendor says, with what stands beside the reference.
    pub(super) whole: Value,
}

/// An operation that refers to a parameter.
pub(super) struct ParameterUse<'a> {
    pub(super) file: FileId,
    pub(super) label: String,
    pub(super) node: &'a Node,
    /// What the vendor says.
    pub(super) wanted: Parameter,
}

/// Where something shared is: a file and a pointer.
pub(super) type Target = (FileId, String);

pub(super) struct Sharing<'a> {
    /// Enums with a name of our own, by the fields that use them (`x-members`): name and values.
    pub(super) enums: BTreeMap<String, Vec<(String, Value)>>,
    /// Parameters: where, module, name and facts.
    pub(super) parameters: Vec<(Target, String, String, Parameter)>,
    pub(super) uses: BTreeMap<Target, Vec<Use<'a>>>,
    pub(super) parameter_uses: BTreeMap<Target, Vec<ParameterUse<'a>>>,
    /// All references to schemas: the schema or operation around it, the name that it leads to, and its place.
    pub(super) references: Vec<(String, String, Span)>,
}

impl<'a> Sharing<'a> {
    pub(super) fn of(ours: &Ours<'a>) -> Result<Self> {
        let mut enums: BTreeMap<String, Vec<(String, Value)>> = BTreeMap::new();
        let mut references = Vec::new();
        for named in ours.named() {
            let (name, node) = (&named.entry.key, &named.entry.value);
            list_references(name, node, &mut references);
            let members = at(node, &["x-members"]).and_then(Node::as_sequence);
            let members: Vec<&str> = members.into_iter().flatten().filter_map(Node::as_str).collect();
            if !members.is_empty() {
                let values = canonical(&ours.schema(named.file, node)?)["enum"].clone();
                for field in members {
                    let known = enums.entry(field.to_owned()).or_default();
                    known.push((name.clone(), values.clone()));
                }
            }
        }
        for operation in ours.operations() {
            list_references(operation.id, &operation.method.value, &mut references);
        }
        let mut parameters = Vec::new();
        for shared in ours.shared_parameters()? {
            list_references(&shared.entry.key, &shared.entry.value, &mut references);
            let path = ours.documents.sources().path(shared.file);
            parameters.push((
                (
                    shared.file,
                    format!("/components/parameters/{}", shared.entry.key),
                ),
                module_of(path).to_owned(),
                shared.entry.key.clone(),
                shared.parameter,
            ));
        }
        Ok(Self {
            enums,
            parameters,
            uses: BTreeMap::new(),
            parameter_uses: BTreeMap::new(),
            references,
        })
    }

    /// The shared enum for a field of this name with these values.
    pub(super) fn find_enum(&self, field: &str, schema: &Value) -> Option<String> {
        let values = canonical(schema)["enum"].clone();
        let known = self.enums.get(field)?;
        let found = known.iter().find(|(_, candidate)| *candidate == values)?;
        Some(found.0.clone())
    }

    /// The module and the name of the only parameter with these facts.
    pub(super) fn find_parameter(&self, parameter: &Parameter) -> Option<(String, String)> {
        let is_same = |known: &Parameter| same(&known.value(), &parameter.value());
        let mut found = self.parameters.iter().filter(|(_, _, _, known)| is_same(known));
        let (_, module, name, _) = found.next()?;
        // Two with the same facts have different meanings, and a person has to choose.
        found.next().is_none().then(|| (module.clone(), name.clone()))
    }

    /// Notes what the vendor says where we refer to a type of ours.
    pub(super) fn used(&mut self, target: &Resolved<'_>, place: Use<'a>) {
        let key = (target.file, target.pointer.clone());
        self.uses.entry(key).or_default().push(place);
    }

    /// Notes what the vendor says where we refer to a parameter.
    pub(super) fn used_parameter(&mut self, target: &Resolved<'_>, place: ParameterUse<'a>) {
        let key = (target.file, target.pointer.clone());
        self.parameter_uses.entry(key).or_default().push(place);
    }
}

fn list_references(user: &str, node: &Node, out: &mut Vec<(String, String, Span)>) {
    if let Some(target) = node.reference()
        && let Some(text) = target.as_str()
    {
        out.push((user.to_owned(), last_name(text), target.span));
    }
    for item in node.as_sequence().into_iter().flatten() {
        list_references(user, item, out);
    }
    for entry in node.as_mapping().into_iter().flatten() {
        list_references(user, &entry.value, out);
    }
}
