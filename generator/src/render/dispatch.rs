//! The table by which the example `call` finds any operation by its name.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::types::ident;
use crate::ir::{Api, Operation, Request};

pub(super) fn dispatch(api: &Api) -> TokenStream {
    let mut operations: Vec<&Operation> = api.modules.iter().flat_map(|module| &module.operations).collect();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let entries = operations.iter().map(|operation| entry(operation));
    let count = operations.len();
    let allow = operations
        .iter()
        .any(|operation| operation.deprecated)
        .then(|| quote!(#![allow(deprecated)]));
    let (uses, count) = match count {
        0 => (
            quote!(
                use super::Entry;
            ),
            Literal::usize_unsuffixed(0),
        ),
        _ => (
            quote!(
                use super::{Entry, request};
            ),
            Literal::usize_unsuffixed(count),
        ),
    };
    quote! {
        //! Every operation, by its name in the API and by the name of its method.
        #allow
        #uses

        /// All operations, sorted by name.
        pub(crate) static OPERATIONS: [Entry; #count] = [#(#entries),*];
    }
}

fn entry(operation: &Operation) -> TokenStream {
    let id = &operation.id;
    let method = ident(&operation.name);
    let name = operation.name.strip_prefix("r#").unwrap_or(&operation.name);
    let call = match &operation.request {
        Request::Nothing => quote! {
            request::<()>(json).map(|()| client.#method().into_json())
        },
        // What the method takes says what is read.
        Request::Params(_) | Request::Body(_) => quote! {
            request(json).map(|request| client.#method(request).into_json())
        },
    };
    quote! {
        Entry {
            id: #id,
            method: #name,
            call: |client, json| #call,
        }
    }
}
