//! Finds the names in the hand-written part of the client, so that generated code does not use them again.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use generator::target::Reserved;
use syn::{File, ImplItem, Item, ItemStruct, Type, UseTree};

use crate::folders::{files_below, slashed};

/// The methods of the client in the sources of a package, and the names that its `lib.rs` declares or imports.
///
/// # Errors
///
/// When a source cannot be read, or is not Rust.
pub fn reserved(package: &Path, client: &str) -> Result<Reserved> {
    let mut reserved = Reserved::default();
    let generated = format!("{}/", generator::render::MODULES);
    for path in files_below(&package.join("src"))? {
        let name = slashed(package, &path)?;
        if name.starts_with(&generated) || path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let file = syn::parse_file(&text).with_context(|| format!("{} is not Rust", path.display()))?;
        if name == "src/lib.rs" {
            modules(&file, &mut reserved);
        }
        methods(&file.items, client, &mut reserved);
    }
    Ok(reserved)
}

/// Collects the names that `lib.rs` declares or imports, and the crates it imports from. A module of the API with such
/// a name would conflict.
fn modules(library: &File, reserved: &mut Reserved) {
    for item in &library.items {
        match item {
            Item::Mod(module) => drop(reserved.modules.insert(module.ident.to_string())),
            Item::Use(item) => {
                if let UseTree::Path(path) = &item.tree {
                    reserved.modules.insert(path.ident.to_string());
                }
                imported(&item.tree, reserved);
            }
            _ => {}
        }
    }
}

fn imported(tree: &UseTree, reserved: &mut Reserved) {
    match tree {
        UseTree::Path(path) => imported(&path.tree, reserved),
        UseTree::Name(name) => drop(reserved.modules.insert(name.ident.to_string())),
        UseTree::Rename(renamed) => drop(reserved.modules.insert(renamed.rename.to_string())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| imported(tree, reserved)),
        UseTree::Glob(_) => {}
    }
}

fn methods(items: &[Item], client: &str, reserved: &mut Reserved) {
    for item in items {
        match item {
            Item::Mod(module) => {
                let inner = module.content.iter().flat_map(|(_, items)| items);
                inner.for_each(|item| methods(std::slice::from_ref(item), client, reserved));
            }
            Item::Struct(item) if item.ident == client && derives_clone(item) => {
                reserved.methods.insert(String::from("clone"));
            }
            Item::Impl(item) if item.trait_.is_none() && is_named(&item.self_ty, client) => {
                for part in &item.items {
                    if let ImplItem::Fn(function) = part {
                        reserved.methods.insert(function.sig.ident.to_string());
                    }
                }
            }
            _ => {}
        }
    }
}

fn derives_clone(item: &ItemStruct) -> bool {
    let mut found = false;
    for attribute in item
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"))
    {
        // The compiler reports a malformed derive.
        let _ = attribute.parse_nested_meta(|derived| {
            found |= derived.path.is_ident("Clone");
            Ok(())
        });
    }
    found
}

/// Whether a type is the client, by any path.
pub fn is_named(named: &Type, client: &str) -> bool {
    let Type::Path(path) = named else { return false };
    let last = path.path.segments.last();
    last.is_some_and(|segment| segment.ident == client)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_from_the_sources() -> Result<()> {
        let package = tempfile::tempdir()?;
        let write = |path: &str, text: &str| {
            let path = package.path().join(path);
            fs::create_dir_all(path.parent().unwrap_or(package.path()))?;
            fs::write(path, text)
        };
        write(
            "src/lib.rs",
            "mod generated; pub mod mock; use std::fmt; pub use sdk_runtime::{Call, error as failure, record::*};",
        )?;
        write(
            "src/inner/client.rs",
            "#[derive(Debug, Clone)] pub struct Api;
             impl Api { pub fn builder() {} fn core(&self) {} }
             impl Other { pub fn other() {} }
             impl Drop for Api { fn drop(&mut self) {} }
             mod more { impl super::Api { pub async fn listen(&self) {} } }",
        )?;
        write(
            "src/generated/client.rs",
            "impl crate::Api { pub fn list_users(&self) {} }",
        )?;
        let reserved = reserved(package.path(), "Api")?;
        let methods: Vec<&str> = reserved.methods.iter().map(String::as_str).collect();
        assert_eq!(methods, ["builder", "clone", "core", "listen"]);
        let modules: Vec<&str> = reserved.modules.iter().map(String::as_str).collect();
        let expected = [
            "Call",
            "failure",
            "fmt",
            "generated",
            "mock",
            "sdk_runtime",
            "std",
        ];
        assert_eq!(modules, expected);
        Ok(())
    }
}
