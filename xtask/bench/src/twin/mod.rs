//! Makes the twin of our generated code: the same models, constructors and operations, with serde derives in the
//! place of our tables.
//!
//! It is what most generators write, for the same schema and in the same layout, so that only the way of reading and
//! writing differs. It is spared what ours does besides: tolerance, unknown members, limits, `as_str` of enums. The
//! hand-written part of the twin is `xtask/bench/derives.rs`.

mod client;
mod models;
mod table;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use generator::GeneratedFile;
use syn::{Item, ItemImpl, Path};

use table::Tables;

/// The folder of the client's code. What is generated beside it tests and calls ours.
const CLIENT: &str = "src/generated/";

/// What is for tests is in files of these names, and compiled only with a feature.
const FOR_TESTS: [&str; 2] = ["/examples.rs", "/models/constructors.rs"];

/// The twin's files, by path, beside each other as ours are.
pub(crate) fn files(generated: &[GeneratedFile]) -> Result<BTreeMap<String, String>> {
    let mut parsed = Vec::new();
    let is_for_tests = |path: &str| FOR_TESTS.iter().any(|name| path.ends_with(name));
    let is_client = |file: &&GeneratedFile| file.path.starts_with(CLIENT) && !is_for_tests(&file.path);
    for file in generated.iter().filter(is_client) {
        let tree = syn::parse_file(&file.text).with_context(|| format!("cannot parse {}", file.path))?;
        parsed.push((&file.path, tree));
    }
    let operations = client::Operations::of(parsed.iter().flat_map(|(_, tree)| &tree.items));
    let mut twin = BTreeMap::new();
    for (path, tree) in parsed {
        let tree = file(tree, &operations).with_context(|| format!("cannot make the twin of {path}"))?;
        twin.insert(path.clone(), prettyplease::unparse(&tree));
    }
    Ok(twin)
}

fn file(mut tree: syn::File, operations: &client::Operations) -> Result<syn::File> {
    let tables = Tables::of(&tree.items)?;
    let mut items = Vec::new();
    for item in std::mem::take(&mut tree.items) {
        match item {
            item if is_of_a_feature(&item) => {}
            // What completes a type of ours; its content is in the tables by now.
            Item::Macro(_) => {}
            Item::Use(item) if is_of_the_model_layer(&item.tree) => {
                if imports(&item.tree, "argument") {
                    items.push(syn::parse_quote! { use crate::argument; });
                }
            }
            // The twin derives it.
            Item::Impl(item) if is_default(&item) => {}
            Item::Impl(item) if is_table(&item) => {}
            Item::Struct(item) => items.push(Item::Struct(models::structure(item, &tables)?)),
            Item::Enum(item) => items.extend(models::enumeration(item, &tables)?),
            Item::Impl(mut item) => {
                models::without_raw_fields(&mut item);
                if item.trait_.is_none() && is_named(&item, "ManagementClient") {
                    client::methods(&mut item, operations)?;
                }
                items.push(Item::Impl(item));
            }
            other => items.push(other),
        }
    }
    if items.iter().any(calls) {
        items.insert(
            0,
            syn::parse_quote! { use crate::{decode, decode_nothing, decode_plain, encode}; },
        );
    }
    tree.items = items;
    Ok(tree)
}

/// Whether the item is there only with some feature, which a plain build does not have.
fn is_of_a_feature(item: &Item) -> bool {
    let (Item::Mod(syn::ItemMod { attrs, .. })
    | Item::Static(syn::ItemStatic { attrs, .. })
    | Item::Use(syn::ItemUse { attrs, .. })) = item
    else {
        return false;
    };
    attrs.iter().any(|attribute| attribute.path().is_ident("cfg"))
}

fn is_of_the_model_layer(tree: &syn::UseTree) -> bool {
    let syn::UseTree::Path(root) = tree else {
        return false;
    };
    matches!(&*root.tree, syn::UseTree::Path(module) if module.ident == "record")
}

/// Whether this name is what a path of modules ends with.
fn imports(tree: &syn::UseTree, wanted: &str) -> bool {
    match tree {
        syn::UseTree::Path(path) => imports(&path.tree, wanted),
        syn::UseTree::Name(name) => name.ident == wanted,
        _ => false,
    }
}

fn is_default(item: &ItemImpl) -> bool {
    let name = item.trait_.as_ref().and_then(|(path, _)| last(path));
    name.as_deref() == Some("Default")
}

/// Whether this is one of the traits that our tables are made of.
fn is_table(item: &ItemImpl) -> bool {
    let name = item.trait_.as_ref().and_then(|(path, _)| last(path));
    name.is_some_and(|name| ["Members", "Slot", "Union"].contains(&name.as_str()))
}

fn is_named(item: &ItemImpl, name: &str) -> bool {
    matches!(&*item.self_ty, syn::Type::Path(own) if own.path.is_ident(name))
}

fn calls(item: &Item) -> bool {
    matches!(item, Item::Impl(item) if is_named(item, "ManagementClient"))
}

/// The name that a path ends with.
fn last(path: &Path) -> Option<String> {
    Some(path.segments.last()?.ident.to_string())
}
