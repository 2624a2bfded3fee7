//! Decides about what several places of our schema share.
//!
//! If the vendor changes most of the places that share something, it is changed. A place where the vendor says
//! something else gets a schema of its own, and the import says so.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value;

use super::facts::{BESIDE, Parameter, canonical, same};
use super::merge::Merge;
use super::sharing::{At, Target};
use super::texts;

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

fn shared_by(number: usize, what: &str) -> String {
    match number {
        1 => format!("one {what} uses"),
        _ => format!("{number} {what}s share"),
    }
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
                let text = format!("~ {name}, which {}:", shared_by(uses.len(), "place"));
                self.changed(place.entry.key_span, text);
                self.sync(&place, &chosen)?;
                self.change_enum(&name, &chosen);
            }
            for used in uses {
                let stands_alone = !used.is_annotated && !same(&used.base, &used.whole);
                if !same(&used.base, &chosen) || stands_alone {
                    self.reshape(&used.place, &used.whole, &name, Some(&place.entry.value))?;
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
            let shared = self.ours.shared_parameters()?;
            let shared = shared
                .into_iter()
                .find(|shared| shared.file == target.0 && shared.entry.key == name)
                .context("a shared parameter is missing")?;
            if !same(&chosen, &before) {
                let text = format!(
                    "~ parameter {name}, which {}:",
                    shared_by(uses.len(), "operation")
                );
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
                let mut tree = self.write(used.file, |writer| writer.own_parameter(&used.wanted))?;
                texts::keep(self.documents, &mut tree, &shared.entry.value);
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
