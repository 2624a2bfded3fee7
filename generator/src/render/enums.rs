//! Writes enums. They are open: an undocumented value is kept.

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;

use super::Pieces;
use super::docs;
use super::identifier::ident;
use crate::ir::{Enum, Module};
use crate::names::UNKNOWN_VALUE;

/// `enums.rs`: the enums of a module.
pub(super) fn enums(module: &Module) -> Pieces<'_> {
    let head = quote! {
        //! Enums of this module. They are open: a value that is not documented here is kept as it came.
    };
    Box::new(iter::once(head).chain(module.enums.iter().map(enumeration)))
}

fn enumeration(item: &Enum) -> TokenStream {
    let name = ident(&item.name);
    let doc = docs::enumeration(item);
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let variants = item.values.iter().map(|value| {
        let name = ident(&value.name);
        let doc = docs::enum_value(value);
        quote!(#doc #name)
    });
    let table = item.values.iter().map(|value| {
        let name = ident(&value.name);
        let wire = &value.wire;
        quote!(#name = #wire)
    });
    let unknown = ident(UNKNOWN_VALUE);
    quote! {
        #doc
        #deprecated
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that this version of the schema does not document.
            #unknown(::sdk_runtime::record::UnknownValue),
        }
        ::sdk_runtime::record::open_enum!(#name { #(#table),* });
    }
}
