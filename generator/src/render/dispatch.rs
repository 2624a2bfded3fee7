//! The table by which the example `call` finds any operation by its name.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::types::{ident, value_type};
use crate::ir::{Api, Operation, Request, TypeRef};

pub(super) fn dispatch(api: &Api) -> TokenStream {
    let mut operations: Vec<&Operation> = api
        .modules
        .iter()
        .flat_map(|module| &module.operations)
        .collect();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let entries = operations.iter().map(|operation| entry(operation));
    let bodies = || operations.iter().filter_map(|operation| match &operation.request {
        Request::Body(value) => Some(value),
        _ => None,
    });
    let object = bodies().any(|value| contains(value, &TypeRef::Object)).then(|| quote!(use generated_sdk::JsonObject;));
    let json = bodies().any(|value| contains(value, &TypeRef::Json)).then(|| quote!(use generated_sdk::JsonValue;));
    let count = operations.len();
    let allow = operations
        .iter()
        .any(|operation| operation.deprecated)
        .then(|| quote!(#![allow(deprecated)]));
    let (uses, count) = match count {
        0 => (quote!(use super::Entry;), Literal::usize_unsuffixed(0)),
        _ => (quote!(#object
        #json
        use super::{Entry, request};), Literal::usize_unsuffixed(count)),
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
        Request::Params(_) => quote! {
            request(json).map(|request| client.#method(request).into_json())
        },
        Request::Body(value) => {
            // Named types are found by inference; lists have to be told from one another.
            let inferred = value.generated().is_some();
            let kind = value_type(value);
            if inferred {
                quote!(request(json).map(|request| client.#method(request).into_json()))
            } else {
                quote!(request::<#kind>(json).map(|request| client.#method(request).into_json()))
            }
        }
    };
    quote! {
        Entry {
            id: #id,
            method: #name,
            call: |client, json| #call,
        }
    }
}

/// Whether a type is the other one, or a list or map of it.
fn contains(value: &TypeRef, wanted: &TypeRef) -> bool {
    match value {
        TypeRef::List(item) | TypeRef::Map(item) => contains(item, wanted),
        value => value == wanted,
    }
}
