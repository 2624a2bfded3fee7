//! Makes the structs and enums of the twin: our types, with derives.

use anyhow::{Context, Result};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, ExprStruct, Field, Fields, Item, ItemEnum, ItemImpl, ItemStruct, Member, Type, parse_quote,
};

use super::last;
use super::table::Tables;

/// The field for raw fields in our structs. The derives do not keep them.
const RAW_FIELDS: &str = "raw_fields";
/// The variant for a value that the schema does not know.
const UNKNOWN: &str = "UnknownValue";

/// A struct, or the struct that names the required fields of another.
pub(super) fn structure(mut item: ItemStruct, tables: &Tables) -> Result<ItemStruct> {
    underive(&mut item.attrs);
    let Some(names) = tables.get(&item.ident) else {
        item.attrs.push(parse_quote! { #[derive(Debug)] });
        return Ok(item);
    };
    let Fields::Named(fields) = &mut item.fields else {
        anyhow::bail!("{} has no named fields", item.ident);
    };
    let mut kept = syn::punctuated::Punctuated::new();
    for mut field in std::mem::take(&mut fields.named) {
        let Some(ident) = field.ident.clone().filter(|ident| ident != RAW_FIELDS) else {
            continue;
        };
        let name = names
            .get(&ident.to_string())
            .with_context(|| format!("{}.{ident} has no name on the wire", item.ident))?;
        let attribute = serde_attribute(&field, name);
        field.attrs.push(attribute);
        kept.push(field);
    }
    fields.named = kept;
    item.attrs.push(parse_quote! {
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    });
    Ok(item)
}

fn serde_attribute(field: &Field, name: &str) -> Attribute {
    let kind = match &field.ty {
        Type::Path(path) => last(&path.path),
        _ => None,
    };
    match kind.as_deref() {
        Some("Option") => {
            parse_quote! { #[serde(rename = #name, skip_serializing_if = "::core::option::Option::is_none")] }
        }
        Some("Nullable") => {
            parse_quote! { #[serde(rename = #name, default, skip_serializing_if = "crate::Nullable::is_absent")] }
        }
        _ => parse_quote! { #[serde(rename = #name)] },
    }
}

/// An open enum of strings, or a union. Both keep unknown values.
pub(super) fn enumeration(mut item: ItemEnum, tables: &Tables) -> Result<[Item; 2]> {
    let name = item.ident.clone();
    let names = tables.get(&name);
    underive(&mut item.attrs);
    item.attrs.push(match names {
        Some(_) => parse_quote! {
            #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        },
        None => parse_quote! { #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)] },
    });
    if names.is_none() {
        item.attrs.push(parse_quote! { #[serde(untagged)] });
    }
    for variant in &mut item.variants {
        if variant.ident == UNKNOWN {
            if names.is_some() {
                variant.attrs.push(parse_quote! { #[serde(untagged)] });
                variant.fields = Fields::Unnamed(parse_quote! { (String) });
            } else {
                variant.fields = Fields::Unnamed(parse_quote! { (crate::JsonValue) });
            }
        } else if let Some(names) = names {
            let value = names
                .get(&variant.ident.to_string())
                .with_context(|| format!("{name}::{} has no value on the wire", variant.ident))?;
            variant.attrs.push(parse_quote! { #[serde(rename = #value)] });
        }
    }
    let default = parse_quote! {
        impl Default for #name {
            #[inline]
            fn default() -> Self {
                Self::UnknownValue(Default::default())
            }
        }
    };
    Ok([Item::Enum(item), default])
}

fn underive(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| !attribute.path().is_ident("derive"));
}

/// Removes the raw fields from the struct literals of constructors.
pub(super) fn without_raw_fields(item: &mut ItemImpl) {
    RawFields.visit_item_impl_mut(item);
}

struct RawFields;

impl VisitMut for RawFields {
    fn visit_expr_struct_mut(&mut self, literal: &mut ExprStruct) {
        let fields = std::mem::take(&mut literal.fields);
        literal.fields = fields
            .into_iter()
            .filter(|field| !matches!(&field.member, Member::Named(name) if name == RAW_FIELDS))
            .collect();
        visit_mut::visit_expr_struct_mut(self, literal);
    }
}
