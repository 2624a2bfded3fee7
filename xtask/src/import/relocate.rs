//! Moves operations between paths that have other operations too: their texts are cut out and put in.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use generator::source::{Documents, Entry, Node};

use super::edit::{Edits, block_of};
use super::emit::{ROOT_DOCUMENT, pair};
use super::facts::Facts;
use super::ours::{Ours, OwnOperation, at};
use super::yaml::{Tree, indented};

/// The new texts of files, and what was moved: the name of each operation, and what to say about it.
pub(super) type Relocated = (BTreeMap<String, String>, Vec<(String, String)>);

/// Moves each operation to the place where the vendor has it now, if that place is free.
pub(super) fn relocate(documents: &Documents, theirs: &Facts) -> Result<Relocated> {
    let sources = documents.sources();
    let is_theirs = |_: &str| true;
    let own = Ours::new(documents, &is_theirs).operations();
    let target = |operation: &OwnOperation<'_>| {
        let described = theirs.described.get(operation.id)?;
        let is_there = described.method == operation.method.key && described.path == operation.path.key;
        (!is_there).then_some((described.method.as_str(), described.path.as_str()))
    };
    let moves: Vec<(&OwnOperation<'_>, (&str, &str))> = own
        .iter()
        .filter_map(|operation| Some((operation, target(operation)?)))
        .filter(|(_, (method, path))| {
            let holds = |other: &OwnOperation<'_>| other.method.key == *method && other.path.key == *path;
            own.iter().all(|other| !holds(other) || target(other).is_some())
        })
        .collect();
    let is_moving = |operation: &OwnOperation<'_>| {
        moves
            .iter()
            .any(|(moving, _)| moving.method.key_span == operation.method.key_span)
    };
    let arrives = |path: &str| moves.iter().any(|(_, (_, target))| *target == path);
    let root_paths = documents
        .document(ROOT_DOCUMENT)
        .and_then(|(_, root)| at(root, &["paths"]));
    let root_entry = |path: &str| -> Option<(&Node, &Entry)> {
        let paths = root_paths?;
        let entry = paths.as_mapping()?.entry(path)?;
        entry.value.reference().map(|_| (paths, entry))
    };
    let mut edits = Edits::default();
    let mut said = Vec::new();
    let mut emptied = BTreeSet::new();
    let mut new_paths: BTreeMap<&str, (&OwnOperation<'_>, String)> = BTreeMap::new();
    for (operation, (method, path)) in &moves {
        let Some(block) = block_of(sources, operation.method) else {
            continue;
        };
        let item = own.iter().find(|other| other.path.key == *path);
        let home = item.map_or(operation.file, |item| item.file);
        let block = if home == operation.file {
            block
        } else {
            // References to the file itself lead there from the other file too.
            let file = sources
                .path(operation.file)
                .rsplit('/')
                .next()
                .unwrap_or_default();
            let block = block.replace("$ref: '#/", &format!("$ref: '{file}#/"));
            block.replace("$ref: \"#/", &format!("$ref: \"{file}#/"))
        };
        let (_, rest) = block.split_once(':').context("a method without a value")?;
        let block = format!("{method}:{rest}");
        let text = format!(
            "~ operation {}: {} {} -> {method} {path}",
            operation.id, operation.method.key, operation.path.key
        );
        said.push((operation.id.to_owned(), text));
        let stays = own
            .iter()
            .any(|other| other.path.key_span == operation.path.key_span && !is_moving(other));
        if stays || arrives(&operation.path.key) {
            edits.remove(sources, &operation.path.value, operation.method)?;
        } else if emptied.insert(operation.path.key_span) {
            edits.remove(sources, operation.paths, operation.path)?;
            if let Some((paths, entry)) = root_entry(&operation.path.key) {
                edits.remove(sources, paths, entry)?;
            }
        }
        if let Some(item) = item.and_then(|item| item.path.value.as_mapping()) {
            edits.append_block(sources, item, &block)?;
        } else {
            let (_, blocks) = new_paths.entry(path).or_insert((operation, String::new()));
            blocks.push_str(&block);
        }
    }
    for (path, (operation, blocks)) in new_paths {
        let key = Tree::text(path).block();
        let paths = operation.paths.as_mapping().context("paths are no object")?;
        let text = format!("\n{}:\n{}", key.trim(), indented(&blocks, "  "));
        edits.append_block(sources, paths, &text)?;
        if let Some(root) = root_paths.and_then(Node::as_mapping)
            && sources.path(operation.file) != ROOT_DOCUMENT
        {
            let pointer = path.replace('~', "~0").replace('/', "~1");
            let target = format!("{}#/paths/{pointer}", sources.path(operation.file));
            let entry = Tree::Map(vec![pair("$ref", Tree::text(&target))]);
            edits.append_block(sources, root, &Tree::Map(vec![pair(path, entry)]).block())?;
        }
    }
    Ok((edits.apply(sources)?, said))
}
