//! Changes a schema of ours to the facts of the vendor. Text that people wrote stays.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use generator::source::{Entry, Mapping, Node};
use serde_json::{Map, Value};

use super::corrections;
use super::emit::unsupported;
use super::facts::{BESIDE, KEYWORDS, brief, same, set, strings};
use super::merge::{Addition, Merge};
use super::ours::{annotated, at};
use super::sharing::{At, Use};
use super::texts;
use super::yaml::Tree;

/// What stays if the type becomes another one.
const PROSE: [&str; 7] = [
    "deprecated",
    "description",
    "externalDocs",
    "readOnly",
    "title",
    "writeOnly",
    "x-rust-name",
];

impl<'a> Merge<'a> {
    /// Changes one of our schemas to what the vendor says.
    pub(super) fn sync(&mut self, place: &At<'a>, theirs: &Value) -> Result<()> {
        let node = &place.entry.value;
        let location = || self.documents.sources().location(node.span);
        let fields = node
            .as_mapping()
            .with_context(|| format!("{}: not a schema", location()))?;
        let wanted = self.corrected(node, fields, &place.label, theirs)?;
        if let Some(target) = node.reference() {
            return self.reference(place, None, target, &wanted);
        }
        if let Some(target) = annotated(fields)? {
            return self.reference(place, Some(fields), target, &wanted);
        }
        self.plain(place, fields, &wanted, theirs)
    }

    /// What the vendor says, with the corrections of an object applied. Those that the vendor has made too are removed.
    pub(super) fn corrected(
        &mut self,
        object: &Node,
        fields: &Mapping,
        label: &str,
        theirs: &Value,
    ) -> Result<Value> {
        let list = corrections::of(fields);
        if list.is_empty() {
            return Ok(theirs.clone());
        }
        let applied = corrections::apply(list, theirs)?;
        for (position, theirs) in &applied.contradicted {
            let Some(correction) = list.get(*position) else {
                continue;
            };
            let says = |key: &str| at(correction, &[key]).map(Node::to_json).unwrap_or_default();
            let text = format!(
                "{label}: the correction here ({} {}: {}) is about something that the vendor changed: now it is {}; \
                 remove the correction, or make it one of the new value",
                says("op").as_str().unwrap_or_default(),
                says("path").as_str().unwrap_or_default(),
                brief(&says("value")),
                if theirs.is_null() {
                    "absent".to_owned()
                } else {
                    brief(theirs)
                },
            );
            self.decide(correction.span, text);
        }
        let sources = self.documents.sources();
        let entry = fields.entry("x-corrections");
        // What such a correction is about stays in the schema until `--prune`, and the correction with it.
        let gone = applied.gone.iter().filter(|_| self.prune);
        let gone: Vec<(usize, &str)> = gone
            .map(|position| (*position, "what it is about is gone"))
            .collect();
        let outdated = applied.outdated.iter();
        let outdated = outdated.map(|position| (*position, "the vendor changed what it is about"));
        let caught_up = applied.caught_up.iter();
        let dropped: Vec<(usize, &str)> = caught_up
            .map(|position| (*position, "the vendor says the same now"))
            .chain(gone)
            .chain(outdated)
            .collect();
        if dropped.len() == list.len() {
            if let Some(entry) = entry {
                self.edits.remove(sources, object, entry)?;
            }
        } else if let Some(entry) = entry {
            for (position, _) in &dropped {
                if let Some(item) = list.get(*position) {
                    self.edits.remove_item(sources, &entry.value, item);
                }
            }
        }
        for (position, why) in dropped {
            if let Some(item) = list.get(position) {
                let path = at(item, &["path"]).and_then(Node::as_str).unwrap_or_default();
                self.changed(item.span, format!("- correction of {label} ({path}): {why}"));
            }
        }
        Ok(applied.value)
    }

    /// A reference of ours, alone or with something beside it.
    fn reference(
        &mut self,
        place: &At<'a>,
        beside: Option<&'a Mapping>,
        target: &'a Node,
        wanted: &Value,
    ) -> Result<()> {
        let resolved = self.ours.resolve(place.file, target)?;
        let name = self.ours.name_of(target, &resolved);
        let wanted_beside: Map<String, Value> = wanted
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(key, _)| BESIDE.contains(&key.as_str()))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        if !(self.ours.is_theirs)(&name) {
            let mut base = wanted.clone();
            if let Some(base) = base.as_object_mut() {
                base.retain(|key, _| !BESIDE.contains(&key.as_str()));
            }
            self.sharing.used(
                &resolved,
                Use {
                    place: place.clone(),
                    is_annotated: beside.is_some(),
                    base,
                    whole: wanted.clone(),
                },
            );
            return match beside {
                Some(fields) => self.keywords(place, fields, &BESIDE, &wanted_beside),
                None => Ok(()),
            };
        }
        let new_target = wanted.get("$ref").and_then(Value::as_str);
        match (beside, new_target) {
            (Some(fields), Some(new)) => {
                if new != name {
                    let tree = self.write(place.file, |writer| {
                        Ok(writer.reference(&(writer.module_of)(new), "schemas", new))
                    })?;
                    let Tree::Map(entries) = &tree else {
                        bail!("a reference is not an object")
                    };
                    if let Some((_, target_text)) = entries.first() {
                        self.edits.replace(target.span, quoted(target_text));
                    }
                    self.changed(target.span, format!("~ {}: {name} -> {new}", place.label));
                }
                self.keywords(place, fields, &BESIDE, &wanted_beside)
            }
            (None, Some(new)) if new == name && wanted_beside.is_empty() => Ok(()),
            _ => {
                if let Some(new) = new_target {
                    self.made_of.entry(new.to_owned()).or_insert(resolved.node);
                }
                self.reshape(place, wanted, &name, Some(resolved.node))
            }
        }
    }

    fn plain(&mut self, place: &At<'a>, fields: &'a Mapping, wanted: &Value, theirs: &Value) -> Result<()> {
        let stated = self.ours.stated(place.file, fields)?;
        let (Some(before), Some(after)) = (stated.as_object(), wanted.as_object()) else {
            bail!("a schema is not an object");
        };
        if after.contains_key("$ref") {
            if let Some(new) = after.get("$ref").and_then(Value::as_str) {
                self.made_of.entry(new.to_owned()).or_insert(&place.entry.value);
            }
            if let Some(entry) = fields.entry("x-corrections")
                && !self.edits.covers(entry.key_span)
            {
                self.are_of_another_type(place, entry, (&brief(&stated), theirs));
                return Ok(());
            }
            return self.reshape(place, wanted, &brief(&stated), None);
        }
        let after = &self.supported(place, fields, after.clone())?;
        let is_retyped = before.get("type") != after.get("type")
            || before.contains_key("oneOf") != after.contains_key("oneOf");
        let sources = self.documents.sources();
        if is_retyped {
            // These are about the other type.
            let stays = |key: &str| {
                PROSE.contains(&key)
                    || key == "x-corrections"
                    || before.contains_key(key)
                    || after.contains_key(key)
            };
            for entry in fields.iter().filter(|entry| !stays(&entry.key)) {
                self.edits.remove(sources, &place.entry.value, entry)?;
                let text = format!(
                    "- {}: `{}`, which was about the other type: {}",
                    place.label,
                    entry.key,
                    brief(&entry.value.to_json())
                );
                self.changed(entry.key_span, text);
            }
        }
        let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for key in keys {
            let (old, new) = (before.get(key), after.get(key));
            match (key.as_str(), fields.entry(key), old, new) {
                ("properties", entry, _, Some(new)) => self.properties(place, entry, new)?,
                ("properties", Some(entry), _, None) if !is_retyped => {
                    self.properties(place, Some(entry), &Value::Object(Map::new()))?;
                }
                ("required", entry, _, _) if !is_retyped => {
                    self.required(place, entry, new.unwrap_or(&Value::Null))?;
                }
                ("enum", Some(entry), Some(_), Some(new)) => self.values(place, fields, entry, new)?,
                ("items" | "additionalProperties", Some(entry), Some(_), Some(new))
                    if new.is_object() && entry.value.as_mapping().is_some() =>
                {
                    let label = format!("{}[]", place.label);
                    self.sync(
                        &At {
                            entry,
                            label,
                            ..place.clone()
                        },
                        new,
                    )?;
                }
                _ => self.keyword(place, fields, key, old, new)?,
            }
        }
        Ok(())
    }

    /// What the vendor says, without what the generator does not support. Corrections say that it is left out.
    fn supported(
        &mut self,
        place: &At<'a>,
        fields: &'a Mapping,
        mut wanted: Map<String, Value>,
    ) -> Result<Map<String, Value>> {
        let known = fields.get("properties").and_then(Node::as_mapping);
        // A field that is gone, and stays here until `--prune`, is required as before.
        let is_left = |name: &str| !self.prune && known.is_some_and(|known| known.contains_key(name));
        let (left, others): (Vec<String>, Vec<String>) =
            strings(wanted.get("required")).into_iter().partition(|name| {
                is_left(name)
                    && wanted
                        .get("properties")
                        .is_none_or(|fields| fields.get(name).is_none())
            });
        if !left.is_empty() {
            wanted.insert("required".to_owned(), others.into());
        }
        let corrections = unsupported(&mut wanted);
        if !left.is_empty() {
            let mut all = strings(wanted.get("required"));
            all.extend(left);
            wanted.insert("required".to_owned(), set(&all.into()));
        }
        let sources = self.documents.sources();
        corrections::state(&mut self.edits, sources, &place.entry.value, &corrections)?;
        for correction in &corrections {
            let says = |key: &str| correction[key].as_str().unwrap_or_default();
            let text = format!(
                "+ correction of {} ({} {}: {}): {}",
                place.label,
                says("op"),
                says("path"),
                brief(&correction["value"]),
                says("reason")
            );
            self.changed(place.entry.key_span, text);
        }
        Ok(wanted)
    }

    /// Sets or removes keywords that have simple values.
    fn keywords(
        &mut self,
        place: &At<'a>,
        fields: &'a Mapping,
        keys: &[&str],
        wanted: &Map<String, Value>,
    ) -> Result<()> {
        for key in keys {
            let before = fields.get(key).map(Node::to_json);
            let before = before.filter(|value| !(*key == "nullable" && *value == Value::Bool(false)));
            self.keyword(place, fields, key, before.as_ref(), wanted.get(*key))?;
        }
        Ok(())
    }

    fn keyword(
        &mut self,
        place: &At<'a>,
        fields: &'a Mapping,
        key: &str,
        before: Option<&Value>,
        after: Option<&Value>,
    ) -> Result<()> {
        if before == after
            || before
                .zip(after)
                .is_some_and(|(before, after)| same(before, after))
        {
            return Ok(());
        }
        let sources = self.documents.sources();
        let entry = fields.entry(key);
        let span = entry.map_or(place.entry.key_span, |entry| entry.key_span);
        let says = |value: Option<&Value>| value.map_or_else(|| "none".to_owned(), brief);
        let text = format!("~ {}: {key} {} -> {}", place.label, says(before), says(after));
        match (entry, after) {
            (Some(entry), None) => self.edits.remove(sources, &place.entry.value, entry)?,
            (entry, Some(value)) => {
                let tree = self.write(place.file, |writer| writer.keyword(&place.field, key, value))?;
                if let Some(entry) = entry {
                    self.edits.set(sources, entry, &tree)?;
                } else {
                    let tree = Tree::Map(vec![(key.to_owned(), tree)]);
                    self.edits.append(sources, &place.entry.value, &tree)?;
                }
            }
            (None, None) => {}
        }
        self.changed(span, text);
        Ok(())
    }

    /// Corrections of a type cannot stay when it becomes another one, and only a person knows what becomes of them.
    fn are_of_another_type(&mut self, place: &At<'a>, corrections: &Entry, (before, now): (&str, &Value)) {
        let text = format!(
            "{}: the corrections here are about {before}, and the vendor's type is now {}; remove them, or make them ones \
             of the new type",
            place.label,
            brief(now)
        );
        self.decide(corrections.key_span, text);
    }

    /// The type is another one: only prose stays. `from` is the schema that is written out here.
    pub(super) fn reshape(
        &mut self,
        place: &At<'a>,
        wanted: &Value,
        before: &str,
        from: Option<&Node>,
    ) -> Result<()> {
        let sources = self.documents.sources();
        let node = &place.entry.value;
        let fields = node.as_mapping().context("not a schema")?;
        if let Some(entry) = fields.entry("x-corrections")
            && !self.edits.covers(entry.key_span)
        {
            self.are_of_another_type(place, entry, (before, wanted));
            return Ok(());
        }
        let text = format!("~ {}: {before} -> {}", place.label, brief(wanted));
        self.changed(place.entry.key_span, text);
        let is_kept = |entry: &Entry| PROSE.contains(&entry.key.as_str()) || entry.key == "example";
        let has_prose = fields.iter().any(is_kept);
        let mut tree = self.write(place.file, |writer| {
            if has_prose {
                writer.schema(&place.field, wanted)
            } else {
                writer.described(&place.field, wanted)
            }
        })?;
        if let Some(from) = from {
            texts::keep(self.documents, &mut tree, from);
        }
        let Tree::Map(mut entries) = tree else {
            bail!("a schema is not an object")
        };
        if !has_prose {
            return self.edits.set(sources, place.entry, &Tree::Map(entries));
        }
        if entries.iter().any(|(key, _)| key == "$ref") {
            entries = vec![("allOf".to_owned(), Tree::List(vec![Tree::Map(entries)]))];
        }
        for entry in fields.iter().filter(|entry| !is_kept(entry)) {
            self.edits.remove(sources, node, entry)?;
            if entry.key != "allOf"
                && entry.key != "x-corrections"
                && !KEYWORDS.contains(&entry.key.as_str())
                && !matches!(entry.key.as_str(), "properties" | "required")
            {
                let text = format!(
                    "- {}: `{}`, which was about {before}: {}",
                    place.label,
                    entry.key,
                    brief(&entry.value.to_json())
                );
                self.changed(entry.key_span, text);
            }
        }
        if entries.is_empty() {
            // It is any value now.
            return Ok(());
        }
        self.edits.append(sources, node, &Tree::Map(entries))
    }

    fn properties(&mut self, place: &At<'a>, entry: Option<&'a Entry>, wanted: &Value) -> Result<()> {
        let mut fields = Vec::new();
        let known = entry.and_then(|entry| entry.value.as_mapping());
        for (name, schema) in wanted.as_object().into_iter().flatten() {
            if let Some(entry) = known.and_then(|known| known.entry(name)) {
                let place = At {
                    file: place.file,
                    entry,
                    label: format!("{}.{name}", place.label),
                    field: name.clone(),
                };
                self.sync(&place, schema)?;
            } else {
                let text = format!("+ field {}.{name}: {}", place.label, brief(schema));
                self.changed(place.entry.key_span, text);
                fields.push((name.clone(), schema.clone()));
            }
        }
        let has_new = !fields.is_empty();
        if has_new {
            self.additions.push(Addition::Fields {
                file: place.file,
                schema: &place.entry.value,
                fields,
            });
        }
        let Some((entry, known)) = entry.zip(known) else {
            return Ok(());
        };
        let gone: Vec<&Entry> = known
            .iter()
            .filter(|field| wanted.get(&field.key).is_none())
            .collect();
        if !self.prune {
            for field in gone {
                self.left(field.key_span, format!("field {}.{}", place.label, field.key));
            }
            return Ok(());
        }
        let sources = self.documents.sources();
        if gone.len() == known.len() && !has_new && !gone.is_empty() {
            self.edits.remove(sources, &place.entry.value, entry)?;
        }
        for field in gone {
            if !self.edits.covers(field.key_span) {
                self.edits.remove(sources, &entry.value, field)?;
            }
            self.changed(field.key_span, format!("- field {}.{}", place.label, field.key));
        }
        Ok(())
    }
}

fn quoted(tree: &Tree) -> String {
    match tree {
        Tree::Scalar(value) => value.to_string(),
        other => other.flow(),
    }
}
