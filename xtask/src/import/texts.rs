//! Puts texts that people wrote into what the import writes anew in another place.

use generator::source::{Documents, Mapping, Node};
use serde_json::Value;

use super::ours::annotated;
use super::yaml::{TODO, Tree};

/// What people added to a schema or a parameter, and what holds for the same type in another place too.
const ADDED: [&str; 9] = [
    "example",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "x-rust-name",
    "x-unit",
];

/// References lead at most this far.
const CHAIN_LIMIT: usize = 16;

/// Fills the marked places of `tree` with the texts of the schema or parameter that it is made of.
pub(super) fn keep(documents: &Documents, tree: &mut Tree, from: &Node) {
    let known = chain(documents, from);
    let find = |key: &str| known.iter().find_map(|fields| fields.get(key));
    let Tree::Map(entries) = tree else {
        return;
    };
    let mut is_described = false;
    for (key, value) in entries.iter_mut() {
        let Some(known) = find(key) else {
            continue;
        };
        match value {
            Tree::Scalar(Value::String(text)) if text == TODO => {
                if let Some(known) = known.as_str() {
                    *value = Tree::text(known);
                    is_described |= key == "description";
                }
            }
            Tree::Map(_) => keep(documents, value, known),
            _ => {}
        }
    }
    let says = |key: &str| {
        entries
            .iter()
            .find(|(known, _)| known == key)
            .map(|(_, value)| value)
    };
    let is_same = ["type", "name"].iter().any(|key| {
        let known = find(key).and_then(Node::as_str);
        known.is_some_and(|known| says(key) == Some(&Tree::text(known)))
    });
    if is_described && is_same {
        let added = ADDED.iter().filter(|key| says(key).is_none());
        let added = added.filter_map(|key| Some(((*key).to_owned(), Tree::Flow(find(key)?.to_json()))));
        let added: Vec<(String, Tree)> = added.collect();
        entries.extend(added);
    }
}

/// What a schema says, and then what the schema says that it refers to.
fn chain<'a>(documents: &'a Documents, from: &'a Node) -> Vec<&'a Mapping> {
    let mut all = Vec::new();
    let mut node = from;
    for _ in 0..CHAIN_LIMIT {
        let Some(fields) = node.as_mapping() else {
            break;
        };
        all.push(fields);
        let target = node.reference().or_else(|| annotated(fields).ok().flatten());
        let resolved = target.and_then(|target| {
            let text = target.as_str()?;
            documents.resolve(target.span.file, text, target.span).ok()
        });
        let Some(resolved) = resolved else {
            break;
        };
        node = resolved.node;
    }
    all
}
