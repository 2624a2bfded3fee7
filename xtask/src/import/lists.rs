//! Changes the lists of a schema: the required fields, and the values of an enum. What stays keeps its place.

use anyhow::Result;
use generator::source::{Entry, Mapping, Node};
use serde_json::Value;

use super::facts::{brief, strings};
use super::merge::Merge;
use super::sharing::At;
use super::yaml::{TODO, Tree};

impl<'a> Merge<'a> {
    /// The list of required fields.
    pub(super) fn required(
        &mut self,
        place: &At<'a>,
        entry: Option<&'a Entry>,
        wanted: &Value,
    ) -> Result<()> {
        let order = self
            .theirs
            .required
            .get(&place.label)
            .cloned()
            .unwrap_or_default();
        let wanted = strings(Some(wanted));
        let kept = entry.and_then(|entry| entry.value.as_sequence());
        let before: Vec<&str> = kept.into_iter().flatten().filter_map(Node::as_str).collect();
        let is_kept = |name: &str| !self.prune && !self.is_described(place, name);
        // A field that was required before keeps its position, because it is an argument of a constructor.
        let mut after: Vec<&str> = before
            .iter()
            .copied()
            .filter(|name| wanted.iter().any(|wanted| wanted == name) || is_kept(name))
            .collect();
        for name in order.iter().chain(&wanted).map(String::as_str) {
            if wanted.iter().any(|wanted| wanted == name) && !after.contains(&name) {
                after.push(name);
            }
        }
        if before == after {
            return Ok(());
        }
        let values: Vec<Value> = after.iter().map(|name| Value::from(*name)).collect();
        let sources = self.documents.sources();
        let span = entry.map_or(place.entry.key_span, |entry| entry.key_span);
        for name in before.iter().filter(|name| !after.contains(name)) {
            self.changed(span, format!("~ {}.{name}: no longer required", place.label));
        }
        for name in after.iter().filter(|name| !before.contains(name)) {
            self.changed(span, format!("~ {}.{name}: required", place.label));
        }
        match entry {
            Some(entry) if values.is_empty() => self.edits.remove(sources, &place.entry.value, entry),
            Some(entry) => self.edits.set(sources, entry, &Tree::Names(values)),
            None => {
                let tree = Tree::Map(vec![("required".to_owned(), Tree::Names(values))]);
                self.edits.append(sources, &place.entry.value, &tree)
            }
        }
    }

    /// Whether the vendor has this field of the type.
    fn is_described(&self, place: &At<'a>, field: &str) -> bool {
        let schema = self.theirs.schemas.get(&place.label);
        schema.is_none_or(|schema| {
            let properties = schema.get("properties").and_then(Value::as_object);
            properties.is_some_and(|properties| properties.contains_key(field))
        })
    }

    /// The values of an enum. Those that stay keep their places.
    pub(super) fn values(
        &mut self,
        place: &At<'a>,
        fields: &'a Mapping,
        entry: &'a Entry,
        wanted: &Value,
    ) -> Result<()> {
        let before: Vec<Value> = entry
            .value
            .as_sequence()
            .into_iter()
            .flatten()
            .map(Node::to_json)
            .collect();
        let wanted = wanted.as_array().cloned().unwrap_or_default();
        let added: Vec<&Value> = wanted.iter().filter(|value| !before.contains(value)).collect();
        let gone: Vec<&Value> = before.iter().filter(|value| !wanted.contains(value)).collect();
        let sources = self.documents.sources();
        let sentences = fields.entry("x-enumDescriptions");
        let said = sentences.and_then(|entry| entry.value.as_mapping());
        for value in &added {
            self.changed(
                entry.key_span,
                format!("+ value {}: {}", place.label, brief(value)),
            );
        }
        for value in &gone {
            let text = format!("value {}: {}", place.label, brief(value));
            if self.prune {
                self.changed(entry.key_span, format!("- {text}"));
            } else {
                self.left(entry.key_span, text);
            }
        }
        let removed: Vec<&Value> = if self.prune { gone } else { Vec::new() };
        if let (Some(sentences), Some(said)) = (sentences, said) {
            let lost: Vec<&Entry> = said
                .iter()
                .filter(|entry| removed.iter().any(|value| value.as_str() == Some(&entry.key)))
                .collect();
            let todo: Vec<(String, Tree)> = added
                .iter()
                .filter_map(|value| value.as_str())
                .map(|value| (value.to_owned(), Tree::text(TODO)))
                .collect();
            if lost.len() == said.len() && !lost.is_empty() && todo.is_empty() {
                self.edits.remove(sources, &place.entry.value, sentences)?;
            } else {
                for entry in lost {
                    self.edits.remove(sources, &sentences.value, entry)?;
                }
                if !todo.is_empty() {
                    self.edits.append(sources, &sentences.value, &Tree::Map(todo))?;
                }
            }
        }
        if let Some(example) = fields.entry("example")
            && removed.contains(&&example.value.to_json())
        {
            self.edits.remove(sources, &place.entry.value, example)?;
        }
        if added.is_empty() && removed.is_empty() {
            return Ok(());
        }
        let after = before
            .iter()
            .filter(|value| !removed.contains(value))
            .chain(added);
        let after: Vec<Value> = after.cloned().collect();
        if sources.slice(entry.value.span).starts_with('[') || removed.len() == before.len() {
            return self.edits.set(sources, entry, &Tree::Names(after));
        }
        for item in entry.value.as_sequence().into_iter().flatten() {
            if removed.contains(&&item.to_json()) {
                self.edits.remove_item(sources, &entry.value, item);
            }
        }
        for value in after.iter().filter(|value| !before.contains(value)) {
            self.edits
                .append_item(sources, &entry.value, &Tree::json(value))?;
        }
        Ok(())
    }
}
