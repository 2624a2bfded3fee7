//! The changes that a generation made, as operations and types instead of lines.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use generator::render::MODULES;
use quote::ToTokens as _;
use syn::{ImplItem, Item, Type};
use xtask::hand_written::is_named;

/// The most names of one kind that are printed.
const MOST_NAMES: usize = 12;

/// The names that were added, changed and removed.
pub(crate) struct Changes {
    /// The client type. Its methods are the operations.
    client: String,
    /// Files that a user took over by removing the first line.
    kept: BTreeSet<String>,
    files: Names,
    operations: Names,
    types: Names,
}

#[derive(Default)]
struct Names {
    added: BTreeSet<String>,
    changed: BTreeSet<String>,
    removed: BTreeSet<String>,
}

impl Changes {
    /// An empty collection, for the client type of this name.
    pub(crate) fn of(client: &str) -> Self {
        Self {
            client: client.to_owned(),
            kept: BTreeSet::new(),
            files: Names::default(),
            operations: Names::default(),
            types: Names::default(),
        }
    }

    /// The changes without those of operations and types.
    pub(crate) fn of_files(self) -> Self {
        Self {
            operations: Names::default(),
            types: Names::default(),
            ..self
        }
    }

    pub(crate) fn kept(&mut self, path: &str) {
        self.kept.insert(path.to_owned());
    }

    pub(crate) fn added(&mut self, path: &str, new: &str) {
        self.files.added.insert(path.to_owned());
        self.items(path, "", new);
    }

    pub(crate) fn changed(&mut self, path: &str, old: &str, new: &str) {
        self.files.changed.insert(path.to_owned());
        self.items(path, old, new);
    }

    pub(crate) fn removed(&mut self, path: &str, old: &str) {
        self.files.removed.insert(path.to_owned());
        self.items(path, old, "");
    }

    /// Only generated modules have operations and types. The other files of the package count as files alone.
    fn items(&mut self, path: &str, old: &str, new: &str) {
        if !path.starts_with(MODULES) {
            return;
        }
        let (old, new) = (Items::of(old, &self.client), Items::of(new, &self.client));
        self.operations.compare(&old.operations, &new.operations);
        self.types.compare(&old.types, &new.types);
    }
}

impl Names {
    fn compare(&mut self, old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) {
        for (name, text) in new {
            match old.get(name) {
                None => drop(self.added.insert(name.clone())),
                Some(before) if before != text => drop(self.changed.insert(name.clone())),
                Some(_) => {}
            }
        }
        for name in old.keys().filter(|name| !new.contains_key(*name)) {
            self.removed.insert(name.clone());
        }
        // An item that left one file and came to another has moved. It counts as changed.
        let moved: Vec<String> = self.added.intersection(&self.removed).cloned().collect();
        for name in moved {
            self.added.remove(&name);
            self.removed.remove(&name);
            self.changed.insert(name);
        }
    }

    fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// The methods and types of a generated file, each with its text.
#[derive(Default)]
struct Items {
    operations: BTreeMap<String, String>,
    types: BTreeMap<String, String>,
}

impl Items {
    /// The items of a file. A file that is not Rust has none.
    fn of(text: &str, client: &str) -> Self {
        let mut items = Self::default();
        let Ok(file) = syn::parse_file(text) else {
            return items;
        };
        for item in file.items {
            match item {
                Item::Struct(item) => items.add_type(&item.ident, item.to_token_stream().to_string()),
                Item::Enum(item) => items.add_type(&item.ident, item.to_token_stream().to_string()),
                Item::Type(item) => items.add_type(&item.ident, item.to_token_stream().to_string()),
                Item::Impl(item) if item.trait_.is_none() && is_client(&item.self_ty, client) => {
                    for part in item.items {
                        if let ImplItem::Fn(method) = part {
                            let name = method.sig.ident.to_string();
                            items
                                .operations
                                .insert(name, method.to_token_stream().to_string());
                        }
                    }
                }
                _ => {}
            }
        }
        items
    }

    fn add_type(&mut self, name: &syn::Ident, text: String) {
        self.types.insert(name.to_string(), text);
    }
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let groups = [
            ("files", &self.files),
            ("operations", &self.operations),
            ("types", &self.types),
        ];
        if !self.kept.is_empty() {
            writeln!(
                f,
                "files left alone, because their first line was removed: {}",
                List(&self.kept)
            )?;
        }
        if groups.iter().all(|(_, names)| names.is_empty()) {
            return writeln!(f, "nothing changed");
        }
        for (what, names) in groups {
            let kinds = [
                ("added", &names.added),
                ("changed", &names.changed),
                ("removed", &names.removed),
            ];
            for (how, names) in kinds {
                if !names.is_empty() {
                    writeln!(f, "{what} {how}: {}", List(names))?;
                }
            }
        }
        Ok(())
    }
}

/// The number of names, and the first of them.
struct List<'a>(&'a BTreeSet<String>);

impl fmt::Display for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.len())?;
        let shown: Vec<&str> = self.0.iter().take(MOST_NAMES).map(String::as_str).collect();
        write!(f, " ({}", shown.join(", "))?;
        let rest = self.0.len() - shown.len();
        if rest > 0 {
            write!(f, " and {rest} more")?;
        }
        f.write_str(")")
    }
}

/// Whether this is the client's type. Generated files name it by its path, and a type of the API by its name alone.
fn is_client(named: &Type, client: &str) -> bool {
    let is_path = matches!(named, Type::Path(path) if path.path.segments.len() > 1);
    is_path && is_named(named, client)
}

#[cfg(test)]
mod tests {
    use super::Changes;

    #[test]
    fn changes_are_counted_by_operation_and_type() {
        let old = "pub struct A { pub x: u8 } impl crate::Client { pub fn one(&self) {} }";
        let new = "pub struct A { pub x: u16 } pub enum B {} impl crate::Client { pub fn one(&self) {} pub fn two(&self) {} }";
        let mut changes = Changes::of("Client");
        changes.changed("src/generated/a/models.rs", old, new);
        assert_eq!(
            changes.to_string(),
            "files changed: 1 (src/generated/a/models.rs)\n\
             operations added: 1 (two)\n\
             types added: 1 (B)\n\
             types changed: 1 (A)\n"
        );
    }

    #[test]
    fn a_type_that_is_called_like_the_client_has_no_operations() {
        let mut changes = Changes::of("Client");
        changes.added(
            "src/generated/a/models.rs",
            "pub struct Client; impl Client { pub fn new() {} }",
        );
        assert!(!changes.to_string().contains("operations"), "{changes}");
    }

    #[test]
    fn an_item_that_moves_between_files_is_changed() {
        let mut changes = Changes::of("Client");
        changes.removed("src/generated/a.rs", "pub struct A;");
        changes.added("src/generated/b.rs", "pub struct A;");
        assert!(changes.to_string().ends_with("types changed: 1 (A)\n"));
    }

    #[test]
    fn a_generation_without_changes_says_so() {
        assert_eq!(Changes::of("Client").to_string(), "nothing changed\n");
    }
}
