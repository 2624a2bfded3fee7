//! Makes the twin of our generated code: the same models, constructors and operations, with serde derives instead of
//! our tables.
//!
//! Most generators write such code. The twin has the same schema and the same layout, so only reading and writing JSON
//! differ. It does without some features of ours: decode warnings, raw fields, limits, and `as_str` of enums. The
//! hand-written part of the twin is `xtask/bench/derives.rs`.

mod client;
mod models;
mod table;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use generator::GeneratedFile;
use syn::visit_mut::{self, VisitMut};
use syn::{ExprStruct, FieldValue, Item, ItemImpl, Member, Path, parse_quote};

use table::Tables;

/// The folder of the client's code. The generated files beside it are a test and an example of our client.
const CLIENT: &str = "src/generated/";

/// The client's type.
const TYPE: &str = "ManagementClient";

/// Files that the twin does not need: those behind features, the codes of failures, and the envelope, which `derives.rs`
/// has by hand.
const LEFT_OUT: [&str; 5] = [
    "/examples.rs",
    "/models/constructors.rs",
    "generated/catalogue.rs",
    "generated/codes.rs",
    "generated/envelope.rs",
];

/// The twin's files by path, in the layout of ours.
pub(crate) fn files(generated: &[GeneratedFile]) -> Result<BTreeMap<String, String>> {
    let mut parsed = Vec::new();
    let is_left_out = |path: &str| LEFT_OUT.iter().any(|name| path.ends_with(name));
    let is_client = |file: &&GeneratedFile| file.path.starts_with(CLIENT) && !is_left_out(&file.path);
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
            // This implementation completes one of our types. `Tables` has read its content already.
            Item::Macro(_) => {}
            Item::Static(item) if item.ident == "API" => {}
            Item::Mod(item) if item.ident == "envelope" || item.ident == "codes" => {}
            // What the macro of this name writes is documentation.
            Item::Use(item) if matches!(&item.tree, syn::UseTree::Name(name) if name.ident == "operations_by_module") =>
                {}
            Item::Use(item) if is_of_envelope(&item.tree) => {
                items.push(parse_quote! { pub use crate::Envelope; });
            }
            // The twin derives it.
            Item::Impl(item) if is_default(&item) => {}
            Item::Impl(item) if is_table(&item) => {}
            Item::Struct(item) => items.push(Item::Struct(models::structure(item, &tables)?)),
            Item::Enum(item) => items.extend(models::enumeration(item, &tables)?),
            Item::Impl(mut item) => {
                models::without_raw_fields(&mut item);
                if item.trait_.is_none() && is_named(&item, TYPE) {
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
            parse_quote! { use crate::{decode, decode_nothing, decode_plain, encode}; },
        );
    }
    tree.items = items;
    Runtime.visit_file_mut(&mut tree);
    Ok(tree)
}

/// Replaces paths into our runtime with paths into the twin.
struct Runtime;

impl VisitMut for Runtime {
    fn visit_path_mut(&mut self, path: &mut Path) {
        let is_runtime = path
            .segments
            .first()
            .is_some_and(|first| first.ident == "sdk_runtime");
        if path.leading_colon.is_some() && is_runtime {
            path.leading_colon = None;
            let steps = std::mem::take(&mut path.segments).into_iter().skip(1);
            let steps = steps.filter(|step| step.ident != "record");
            path.segments = std::iter::once(parse_quote!(crate)).chain(steps).collect();
        }
        visit_mut::visit_path_mut(self, path);
    }

    /// The twin checks no limits.
    fn visit_expr_struct_mut(&mut self, literal: &mut ExprStruct) {
        let is_limits =
            |field: &&mut FieldValue| matches!(&field.member, Member::Named(name) if name == "body_limits");
        for field in literal.fields.iter_mut().filter(is_limits) {
            field.expr = parse_quote!(None);
        }
        visit_mut::visit_expr_struct_mut(self, literal);
    }
}

/// Whether the item needs a feature that a plain build does not have.
fn is_of_a_feature(item: &Item) -> bool {
    let (Item::Mod(syn::ItemMod { attrs, .. })
    | Item::Static(syn::ItemStatic { attrs, .. })
    | Item::Use(syn::ItemUse { attrs, .. })) = item
    else {
        return false;
    };
    attrs.iter().any(|attribute| attribute.path().is_ident("cfg"))
}

/// `pub use envelope::Envelope;`
fn is_of_envelope(tree: &syn::UseTree) -> bool {
    matches!(tree, syn::UseTree::Path(root) if root.ident == "envelope")
}

fn is_default(item: &ItemImpl) -> bool {
    let name = item.trait_.as_ref().and_then(|(path, _)| last(path));
    name.as_deref() == Some("Default")
}

/// Whether this is one of the traits of our tables.
fn is_table(item: &ItemImpl) -> bool {
    let name = item.trait_.as_ref().and_then(|(path, _)| last(path));
    name.is_some_and(|name| ["Fields", "Slot", "Union"].contains(&name.as_str()))
}

fn is_named(item: &ItemImpl, name: &str) -> bool {
    matches!(&*item.self_ty, syn::Type::Path(own) if last(&own.path).is_some_and(|own| own == name))
}

fn calls(item: &Item) -> bool {
    matches!(item, Item::Impl(item) if is_named(item, TYPE))
}

/// The name that a path ends with.
fn last(path: &Path) -> Option<String> {
    Some(path.segments.last()?.ident.to_string())
}
