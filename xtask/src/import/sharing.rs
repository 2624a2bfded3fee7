//! What several places of our schema share: enums with names of our own, and parameters. The vendor repeats them.
//!
//! If the vendor changes most of the places that share something, it is changed. A place where the vendor says
//! something else gets a schema of its own, and the import says so.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use generator::source::{FileId, Node, Resolved, Span};
use serde_json::Value;

use super::facts::{Parameter, canonical, same};
use super::fields::BESIDE;
use super::merge::{At, Merge, module_of};
use super::ours::{Ours, at};

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
type Target = (FileId, String);

pub(super) struct Sharing<'a> {
    /// Enums with a name of our own, by the fields that use them (`x-members`): name and values.
    enums: BTreeMap<String, Vec<(String, Value)>>,
    /// Parameters: where, module, name and facts.
    parameters: Vec<(Target, String, String, Parameter)>,
    uses: BTreeMap<Target, Vec<Use<'a>>>,
    parameter_uses: BTreeMap<Target, Vec<ParameterUse<'a>>>,
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
        let name = text.rsplit('/').next().unwrap_or_default();
        let name = name.replace("~1", "/").replace("~0", "~");
        out.push((user.to_owned(), name, target.span));
    }
    for item in node.as_sequence().into_iter().flatten() {
        list_references(user, item, out);
    }
    for entry in node.as_mapping().into_iter().flatten() {
        list_references(user, &entry.value, out);
    }
}

/// What most places say. Where as many say something else, what we have stays.
fn most<'v>(before: &'v Value, wanted: impl Iterator<Item = &'v Value>) -> Value {
    let before = canonical(before);
    let mut counts: Vec<(Value, usize)> = vec![(before, 0)];
    for value in wanted {
        let value = canonical(value);
        match counts.iter_mut().find(|(known, _)| *known == value) {
            Some((_, count)) => *count += 1,
            None => counts.push((value, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max();
    let found = counts.into_iter().find(|(_, count)| Some(*count) == most);
    found.map(|(value, _)| value).unwrap_or_default()
}

fn without_what_is_beside(value: &Value) -> Value {
    let mut value = value.clone();
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|key, _| !BESIDE.contains(&key.as_str()));
    }
    value
}

impl<'a> Merge<'a> {
    /// Changes what is shared, and writes out what cannot be shared any more.
    pub(super) fn settle_sharing(&mut self) -> Result<()> {
        self.settle_parameters()?;
        let mut settled: BTreeMap<Target, Value> = BTreeMap::new();
        while let Some((target, uses)) = self.sharing.uses.pop_first() {
            let Some(place) = self.named_place(&target) else {
                continue;
            };
            let name = place.label.clone();
            let before = without_what_is_beside(&self.ours.schema(place.file, &place.entry.value)?);
            let is_settled = settled.contains_key(&target);
            let chosen = match settled.get(&target) {
                Some(chosen) => chosen.clone(),
                None => most(&before, uses.iter().map(|used| &used.base)),
            };
            if !is_settled && !same(&chosen, &before) {
                let text = format!("~ {name}, which {} places share:", uses.len());
                self.changed(place.entry.key_span, text);
                self.sync(&place, &chosen)?;
                self.change_enum(&name, &chosen);
            }
            for used in uses {
                let stands_alone = !used.is_annotated && !same(&used.base, &used.whole);
                if !same(&used.base, &chosen) || stands_alone {
                    self.reshape(&used.place, &used.whole, &name)?;
                }
            }
            settled.insert(target, chosen);
        }
        Ok(())
    }

    fn change_enum(&mut self, name: &str, schema: &Value) {
        let values = canonical(schema)["enum"].clone();
        for known in self.sharing.enums.values_mut().flatten() {
            if known.0 == name {
                known.1 = values.clone();
            }
        }
    }

    fn named_place(&self, (file, pointer): &Target) -> Option<At<'a>> {
        let name = pointer.strip_prefix("/components/schemas/")?;
        let name = name.replace("~1", "/").replace("~0", "~");
        let named = self.ours.named();
        let named = named
            .into_iter()
            .find(|named| named.file == *file && named.entry.key == name)?;
        Some(At {
            file: *file,
            entry: named.entry,
            field: name.clone(),
            label: name,
        })
    }

    fn settle_parameters(&mut self) -> Result<()> {
        for (target, uses) in std::mem::take(&mut self.sharing.parameter_uses) {
            let known = self.sharing.parameters.iter();
            let Some(index) = known.clone().position(|(known, ..)| *known == target) else {
                continue;
            };
            let Some((_, _, name, before)) = known.clone().nth(index) else {
                continue;
            };
            let (name, before) = (name.clone(), before.value());
            let wanted: Vec<Value> = uses.iter().map(|used| used.wanted.value()).collect();
            let chosen = most(&before, wanted.iter());
            if !same(&chosen, &before) {
                let shared = self.ours.shared_parameters()?;
                let shared = shared
                    .into_iter()
                    .find(|shared| shared.file == target.0 && shared.entry.key == name)
                    .context("a shared parameter is missing")?;
                let text = format!("~ parameter {name}, which {} operations share:", uses.len());
                self.changed(shared.entry.key_span, text);
                let chosen = Parameter::of_value(&chosen);
                self.parameter(
                    target.0,
                    &shared.entry.value,
                    &format!("parameter {name}"),
                    &chosen,
                )?;
                if let Some(known) = self.sharing.parameters.get_mut(index) {
                    known.3 = chosen;
                }
            }
            for used in uses {
                if same(&used.wanted.value(), &chosen) {
                    continue;
                }
                let tree = self.write(used.file, |writer| writer.own_parameter(&used.wanted))?;
                self.edits.set_item(self.documents.sources(), used.node, &tree);
                let text = format!(
                    "~ {}: the parameter {} is no longer the shared one ({name}), and is written in place",
                    used.label, used.wanted.name
                );
                self.changed(used.node.span, text);
            }
        }
        Ok(())
    }
}
