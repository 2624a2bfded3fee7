//! Writes enums. They are open: an undocumented value is kept.

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;

use super::Pieces;
use super::aliases;
use super::context::Context;
use super::identifier::ident;
use super::type_docs;
use crate::ir::{Enum, Module, Origin};
use crate::names::UNKNOWN_VALUE;

/// `enums.rs`: the enums of a module.
pub(super) fn enums<'a>(cx: &'a Context<'a>, module: &'a Module) -> Pieces<'a> {
    let head = quote! {
        //! Enums of this module. They are open: a value that is not documented here is kept as it came.
    };
    Box::new(iter::once(head).chain(module.enums.iter().map(|item| enumeration(cx, item))))
}

fn enumeration(cx: &Context<'_>, item: &Enum) -> TokenStream {
    let name = ident(&item.name);
    let doc = type_docs::enumeration(cx, item);
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let variants = item.values.iter().map(|value| {
        let name = ident(&value.name);
        let doc = type_docs::enum_value(cx, item, value);
        quote!(#doc #name)
    });
    let table = item.values.iter().map(|value| {
        let name = ident(&value.name);
        let wire = &value.wire;
        quote!(#name = #wire)
    });
    let unknown = ident(UNKNOWN_VALUE);
    let aliases = match &item.origin {
        Origin::Schema => aliases::of_type(&item.name, &item.wire),
        Origin::Inline(_) | Origin::Parameters(_) => TokenStream::new(),
    };
    quote! {
        #doc
        #aliases
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
