//! Static descriptions of operations: what the runtime needs to send one.

use std::iter;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::Pieces;
use super::types::ident;
use crate::ir::{Method, Module, Operation, PageBy};

/// `operations.rs`: one static an operation.
pub(super) fn operations(module: &Module) -> Pieces<'_> {
    let paging = module
        .operations
        .iter()
        .any(|operation| operation.paging.is_some())
        .then(|| {
            quote!(
                use crate::operation::{PageBy, Paging};
            )
        });
    let head = quote! {
        //! What is sent for each operation of this module.
        use crate::operation::{Method, Operation};
        #paging
    };
    Box::new(iter::once(head).chain(module.operations.iter().map(operation)))
}

fn operation(operation: &Operation) -> TokenStream {
    let constant = ident(&operation.constant);
    let id = &operation.id;
    let name = operation.name.strip_prefix("r#").unwrap_or(&operation.name);
    let path = &operation.path;
    let method = ident(match operation.method {
        Method::Delete => "Delete",
        Method::Get => "Get",
        Method::Patch => "Patch",
        Method::Post => "Post",
        Method::Put => "Put",
    });
    let payload = option(operation.payload.as_ref());
    let idempotent = operation.idempotent;
    let paging = option(operation.paging.as_ref().map(|pages| {
        let paging = &pages.paging;
        let by = match &paging.by {
            PageBy::Number => quote!(Number),
            PageBy::FirstItem => quote!(FirstItem),
            PageBy::Cursor(next) => quote!(Cursor(#next)),
        };
        let page = &paging.page;
        let limit = option(paging.limit.as_ref());
        let items = option(paging.items.as_ref());
        let total = option(paging.total.as_ref());
        let more = option(paging.more.as_ref());
        quote!(Paging {
            by: PageBy::#by, page: #page, limit: #limit, items: #items, total: #total, more: #more
        })
    }));
    let batch = option(operation.batch.as_ref());
    quote! {
        pub(crate) static #constant: Operation = Operation {
            name: #name,
            id: #id,
            method: Method::#method,
            path: #path,
            idempotent: #idempotent,
            payload: #payload,
            paging: #paging,
            batch: #batch,
        };
    }
}

fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
