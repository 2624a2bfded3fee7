//! Computes the changes that bring the facts of the schema in line with those of the vendor.
//!
//! [`fields`](super::fields) changes schemas, [`operations`](super::operations) changes operations, and
//! [`settle`](super::settle) decides about what several places share. This file starts them and adds what is new.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use generator::source::{Documents, FileId, Node, Span};
use serde_json::Value;

use super::documents;
use super::edit::Edits;
use super::emit::{ROOT_DOCUMENT, Writer};
use super::facts::{Facts, Parameter, same};
use super::note::Note;
use super::ours::{Named, Ours, at};
use super::place::{self, module_of};
use super::relocate::relocate;
use super::renames::rename;
use super::sharing::{At, Sharing};
use super::texts;
use super::yaml::Tree;

/// The result of an import.
#[derive(Debug)]
pub(super) struct Merged {
    /// The new texts of files, by path in the schema's folder.
    pub(super) files: BTreeMap<String, String>,
    /// Files that would have no content.
    pub(super) emptied: Vec<String>,
    /// What is changed.
    pub(super) changes: Vec<Note>,
    /// Differences that need a decision.
    pub(super) by_hand: Vec<Note>,
    /// What is in our schema, and no longer in the vendor's description.
    pub(super) gone: Vec<Note>,
    /// Types of the vendor whose names we use for types of ours. They are not taken over.
    pub(super) refused_types: BTreeSet<String>,
}

/// Compares the schema with the vendor's facts. `recorded` are those of the last import. What the vendor has no longer is
/// listed, and removed with `prune`.
pub(super) fn merge(before: &Documents, theirs: &Facts, recorded: &Facts, prune: bool) -> Result<Merged> {
    let renamed = rename(before, recorded, theirs)?;
    let known: BTreeSet<String> = recorded.schemas.keys().cloned().collect();
    if renamed.files.is_empty() {
        return merge_all(before, theirs, &known, prune);
    }
    let known = known
        .into_iter()
        .map(|name| renamed.names.get(&name).cloned().unwrap_or(name));
    let mut texts = texts(before);
    texts.extend(renamed.files.clone());
    let mut merged = merge_all(&documents::parse(&texts)?, theirs, &known.collect(), prune)?;
    let mut files = renamed.files;
    files.extend(merged.files);
    files.retain(|path, _| !merged.emptied.contains(path));
    merged.files = files;
    merged.changes.extend(renamed.changes);
    merged.changes.sort();
    Ok(merged)
}

/// The texts of all files, by path.
fn texts(documents: &Documents) -> BTreeMap<String, String> {
    let sources = documents.sources();
    let files = sources.files();
    files
        .map(|file| (sources.path(file).to_owned(), sources.text(file).to_owned()))
        .collect()
}

/// Compares a schema in which the types have the vendor's names.
fn merge_all(documents: &Documents, theirs: &Facts, known: &BTreeSet<String>, prune: bool) -> Result<Merged> {
    let (first, is_postponed) = merge_once(documents, theirs, known, (prune, true))?;
    if !is_postponed {
        return Ok(first);
    }
    // Some operations stand in each other's way. They move once everything else is done.
    let mut texts = texts(documents);
    texts.retain(|path, _| !first.emptied.contains(path));
    texts.extend(first.files.clone());
    let (moved, said) = relocate(&documents::parse(&texts)?, theirs)?;
    texts.extend(moved.clone());
    let (mut last, _) = merge_once(&documents::parse(&texts)?, theirs, known, (prune, false))?;
    let mut files = first.files;
    for newer in [moved, last.files] {
        files.extend(newer);
    }
    last.files = files;
    last.emptied.extend(first.emptied);
    last.files.retain(|path, _| !last.emptied.contains(path));
    let is_theirs = |_: &str| true;
    let own = Ours::new(documents, &is_theirs).operations();
    let moved = said.into_iter().map(|(id, text)| {
        let before = own.iter().find(|operation| operation.id == id);
        let sources = documents.sources();
        let place = before.map(|operation| operation.method.key_span);
        Note {
            path: place
                .map_or(ROOT_DOCUMENT, |span| sources.path(span.file))
                .to_owned(),
            line: place.map_or(1, |span| sources.line_column(span).0),
            text,
        }
    });
    last.changes.extend(first.changes.into_iter().chain(moved));
    last.changes.sort();
    last.changes.dedup();
    Ok(last)
}

/// Also returns whether something could not be moved yet. `may_postpone` makes that no decision of a person.
fn merge_once(
    documents: &Documents,
    theirs: &Facts,
    known: &BTreeSet<String>,
    (prune, may_postpone): (bool, bool),
) -> Result<(Merged, bool)> {
    let is_theirs = |name: &str| theirs.schemas.contains_key(name) || known.contains(name);
    let ours = Ours::new(documents, &is_theirs);
    let merge = Merge {
        documents,
        sharing: Sharing::of(&ours)?,
        homes: homes(&ours, theirs),
        ours: &ours,
        theirs,
        prune,
        may_postpone,
        is_postponed: false,
        edits: Edits::default(),
        additions: Vec::new(),
        new_paths: BTreeMap::new(),
        new_schemas: BTreeMap::new(),
        new_tags: BTreeSet::new(),
        changes: Vec::new(),
        by_hand: Vec::new(),
        gone: Vec::new(),
        refused_types: BTreeSet::new(),
        made_of: BTreeMap::new(),
    };
    merge.run(known)
}

pub(super) struct Merge<'a> {
    pub(super) documents: &'a Documents,
    pub(super) ours: &'a Ours<'a>,
    pub(super) theirs: &'a Facts,
    pub(super) prune: bool,
    may_postpone: bool,
    is_postponed: bool,
    pub(super) sharing: Sharing<'a>,
    /// The module of each DTO.
    homes: BTreeMap<String, String>,
    pub(super) edits: Edits,
    /// Fields and parameters to add, once it is known what they can refer to.
    pub(super) additions: Vec<Addition<'a>>,
    /// New operations by module and path, because one path may have several methods.
    pub(super) new_paths: BTreeMap<String, BTreeMap<String, Vec<(String, Tree)>>>,
    pub(super) new_schemas: BTreeMap<String, Vec<(String, Tree)>>,
    pub(super) new_tags: BTreeSet<String>,
    changes: Vec<Note>,
    by_hand: Vec<Note>,
    gone: Vec<Note>,
    pub(super) refused_types: BTreeSet<String>,
    /// What stood where a type of the vendor is referred to now. If the type is new, it has the texts of that.
    pub(super) made_of: BTreeMap<String, &'a Node>,
}

/// A field or a parameter to add.
pub(super) enum Addition<'a> {
    /// To `properties`, or to a schema without any.
    Fields {
        file: FileId,
        schema: &'a Node,
        fields: Vec<(String, Value)>,
    },
    /// To an operation.
    Parameters {
        file: FileId,
        operation: &'a Node,
        parameters: Vec<Parameter>,
    },
}

/// The module of each DTO, for new ones too.
fn homes(ours: &Ours<'_>, theirs: &Facts) -> BTreeMap<String, String> {
    let mut homes: BTreeMap<String, String> = place::modules(theirs)
        .into_iter()
        .map(|(name, module)| (name.to_owned(), module))
        .collect();
    for named in ours.named() {
        let path = ours.documents.sources().path(named.file);
        homes.insert(named.entry.key.clone(), module_of(path).to_owned());
    }
    homes
}

impl<'a> Merge<'a> {
    fn run(mut self, known: &BTreeSet<String>) -> Result<(Merged, bool)> {
        let facts = self.ours.facts()?;
        self.operations()?;
        let named: BTreeMap<&str, Named<'a>> = self
            .ours
            .named()
            .into_iter()
            .map(|named| (named.entry.key.as_str(), named))
            .collect();
        let theirs = self.theirs;
        for (name, schema) in &theirs.schemas {
            let Some(named) = named.get(name.as_str()) else {
                continue;
            };
            let is_new = !known.is_empty() && !known.contains(name);
            if is_new && facts.schemas.get(name).is_some_and(|ours| !same(ours, schema)) {
                let text =
                    format!("`{name}` is a type of ours, and now another one of the vendor; rename ours");
                self.decide(named.entry.key_span, text);
                self.refused_types.insert(name.clone());
                continue;
            }
            let place = At {
                file: named.file,
                entry: named.entry,
                label: name.clone(),
                field: name.clone(),
            };
            self.sync(&place, schema)?;
        }
        self.settle_sharing()?;
        self.add_what_is_new(&named)?;
        for name in known {
            if !theirs.schemas.contains_key(name)
                && let Some(named) = named.get(name.as_str())
            {
                self.drop_type(named, &facts)?;
            }
        }
        let is_postponed = self.is_postponed;
        Ok((self.finish()?, is_postponed))
    }

    fn add_what_is_new(&mut self, named: &BTreeMap<&str, Named<'a>>) -> Result<()> {
        for addition in std::mem::take(&mut self.additions) {
            match addition {
                Addition::Fields { file, schema, fields } => {
                    let trees = self.write(file, |writer| {
                        let fields = fields.iter();
                        let fields =
                            fields.map(|(name, schema)| Ok((name.clone(), writer.described(name, schema)?)));
                        fields.collect::<Result<Vec<_>>>()
                    })?;
                    self.append_below(schema, "properties", Tree::Map(trees))?;
                }
                Addition::Parameters {
                    file,
                    operation,
                    parameters,
                } => {
                    let trees = self.write(file, |writer| {
                        let parameters = parameters.iter();
                        parameters.map(|parameter| writer.parameter(parameter)).collect()
                    })?;
                    self.append_below(operation, "parameters", Tree::List(trees))?;
                }
            }
        }
        let theirs = self.theirs;
        for (name, schema) in &theirs.schemas {
            if named.contains_key(name.as_str()) {
                continue;
            }
            let module = self.homes.get(name).cloned().unwrap_or_default();
            let required = theirs.required.get(name).cloned().unwrap_or_default();
            let mut tree = self.write_in(&module, |writer| writer.named(name, schema, &required))?;
            if let Some(from) = self.made_of.get(name) {
                texts::keep(self.documents, &mut tree, from);
            }
            self.new_schemas
                .entry(module)
                .or_default()
                .push((name.clone(), tree));
        }
        Ok(())
    }

    /// Adds to a list or an object that is an entry of an object, or adds the entry.
    fn append_below(&mut self, object: &Node, key: &str, tree: Tree) -> Result<()> {
        let sources = self.documents.sources();
        match (at(object, &[key]), tree) {
            (Some(list), Tree::List(items)) if list.as_sequence().is_some_and(|list| !list.is_empty()) => {
                for item in &items {
                    self.edits.append_item(sources, list, item)?;
                }
                Ok(())
            }
            (Some(known), Tree::Map(entries))
                if known.as_mapping().is_some_and(|known| !known.is_empty()) =>
            {
                self.edits.append(sources, known, &Tree::Map(entries))
            }
            (known, tree) => {
                let entry = object.as_mapping().and_then(|fields| fields.entry(key));
                match (known, entry) {
                    (Some(_), Some(entry)) => self.edits.set(sources, entry, &tree),
                    _ => self
                        .edits
                        .append(sources, object, &Tree::Map(vec![(key.to_owned(), tree)])),
                }
            }
        }
    }

    /// Writes YAML for a file.
    pub(super) fn write<T>(&self, file: FileId, write: impl FnOnce(&Writer<'_>) -> Result<T>) -> Result<T> {
        self.write_in(module_of(self.documents.sources().path(file)), write)
    }

    pub(super) fn write_in<T>(
        &self,
        module: &str,
        write: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<T> {
        let module_of = |name: &str| {
            let home = self.homes.get(name).cloned();
            home.unwrap_or_else(|| place::COMMON.to_owned())
        };
        let shared_enum = |field: &str, schema: &Value| self.sharing.find_enum(field, schema);
        let shared_parameter = |parameter: &Parameter| self.sharing.find_parameter(parameter);
        write(&Writer {
            module,
            module_of: &module_of,
            shared_enum: &shared_enum,
            shared_parameter: &shared_parameter,
        })
    }

    /// A type that the vendor does not have any more.
    fn drop_type(&mut self, named: &Named<'a>, facts: &Facts) -> Result<()> {
        let name = &named.entry.key;
        let user = self.user_of(named, facts);
        match (self.prune, user) {
            (false, _) => self.left(named.entry.key_span, format!("type {name}")),
            (true, Some(user)) => {
                let text = format!("type {name}, which {user} still refers to");
                self.left(named.entry.key_span, text);
            }
            (true, None) => {
                self.edits
                    .remove(self.documents.sources(), named.owner, named.entry)?;
                self.changed(named.entry.key_span, format!("- type {name}"));
            }
        }
        Ok(())
    }

    /// What stays in the schema and refers to this type. Other types that are dropped do not count.
    fn user_of(&self, named: &Named<'a>, facts: &Facts) -> Option<String> {
        let is_dropped =
            |name: &str| !self.theirs.schemas.contains_key(name) && facts.schemas.contains_key(name);
        let mut open = vec![named.entry.key.clone()];
        let mut seen = BTreeSet::new();
        while let Some(name) = open.pop() {
            if !seen.insert(name.clone()) {
                continue;
            }
            for (user, target, span) in &self.sharing.references {
                if *target != name || self.edits.covers(*span) {
                    continue;
                }
                if is_dropped(user) {
                    open.push(user.clone());
                } else {
                    return Some(user.clone());
                }
            }
        }
        None
    }

    fn note(&self, span: Span, text: String) -> Note {
        let sources = self.documents.sources();
        Note {
            path: sources.path(span.file).to_owned(),
            line: sources.line_column(span).0,
            text,
        }
    }

    pub(super) fn changed(&mut self, span: Span, text: String) {
        let note = self.note(span, text);
        self.changes.push(note);
    }

    pub(super) fn changed_in(&mut self, path: String, text: String) {
        self.changes.push(Note { path, line: 1, text });
    }

    pub(super) fn decide(&mut self, span: Span, text: String) {
        let note = self.note(span, text);
        self.by_hand.push(note);
    }

    /// An operation that stands in the way of another one may be gone later.
    pub(super) fn postpone(&mut self, span: Span, text: String) {
        if self.may_postpone {
            self.is_postponed = true;
        } else {
            self.decide(span, text);
        }
    }

    pub(super) fn left(&mut self, span: Span, text: String) {
        let note = self.note(span, text);
        self.gone.push(note);
    }

    /// The notes, in the order of the places that they are about.
    pub(super) fn notes(&mut self) -> [Vec<Note>; 3] {
        [&mut self.changes, &mut self.by_hand, &mut self.gone].map(|notes| {
            let mut notes = std::mem::take(notes);
            notes.sort();
            notes.dedup();
            notes
        })
    }
}
