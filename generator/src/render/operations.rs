//! Writes static descriptions of operations. The runtime sends an operation by its description.

use std::iter;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::Pieces;
use super::identifier::{ident, plain};
use super::limits::limits;
use crate::ir::{Method, Module, Operation, PageBy, Paging};

/// `operations.rs`: one static for each operation.
pub(super) fn operations(module: &Module) -> Pieces<'_> {
    let head = quote! {
        //! What is sent for each operation of this module.
    };
    Box::new(iter::once(head).chain(module.operations.iter().map(operation)))
}

fn operation(operation: &Operation) -> TokenStream {
    let constant = ident(&operation.constant);
    let id = &operation.id;
    let name = plain(&operation.name);
    let path = &operation.path;
    let method = ident(match operation.method {
        Method::Delete => "Delete",
        Method::Get => "Get",
        Method::Patch => "Patch",
        Method::Post => "Post",
        Method::Put => "Put",
    });
    let enveloped = operation.enveloped;
    let idempotent = operation.idempotent;
    let paging = option(operation.paging.as_ref().map(|pages| paging(&pages.paging)));
    let batch = option(operation.batch.as_ref());
    let outcome = option(operation.outcome.as_ref());
    let body_limits = (!operation.body_limits.is_empty()).then(|| {
        let limits = limits(&operation.body_limits);
        quote!(&#limits)
    });
    let body_limits = option(body_limits);
    quote! {
        pub(crate) static #constant: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
            name: #name,
            id: #id,
            method: ::sdk_runtime::Method::#method,
            path: #path,
            idempotent: #idempotent,
            enveloped: #enveloped,
            paging: #paging,
            batch: #batch,
            outcome: #outcome,
            body_limits: #body_limits,
        };
    }
}

fn paging(paging: &Paging) -> TokenStream {
    let by = match &paging.by {
        PageBy::Number => quote!(Number),
        PageBy::FirstItem => quote!(FirstItem),
        PageBy::Cursor(next) => quote!(Cursor(#next)),
    };
    let page = &paging.page;
    let limit = option(paging.limit.as_ref());
    let max = option(paging.max.map(Literal::i64_unsuffixed));
    let items = option(paging.items.as_ref());
    let total = option(paging.total.as_ref());
    let more = option(paging.more.as_ref());
    quote! {
        ::sdk_runtime::Paging {
            by: ::sdk_runtime::PageBy::#by,
            page: #page,
            limit: #limit,
            max: #max,
            items: #items,
            total: #total,
            more: #more,
        }
    }
}

/// An optional value as an expression.
pub(super) fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
