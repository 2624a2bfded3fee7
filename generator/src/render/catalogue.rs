//! Writes the catalogue: a table of all operations by name, one of all structs, and what the schema says about them.
//!
//! Tests use it to check the whole API. Tools use it to call an operation by its name.
//!
//! The tables name functions instead of having closures: the compiler checks all closures of a table again when one of its
//! texts changes.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, Std};
use super::descriptions;
use super::identifier::ident;
use crate::ir::{Module, Operation, Request, TypeRef};

/// `catalogue.rs`, beside the modules.
pub(super) fn catalogue(cx: &Context<'_>) -> TokenStream {
    let mut records: Vec<&str> = Vec::new();
    let mut operations: Vec<(&Module, &Operation)> = Vec::new();
    for module in &cx.api.modules {
        records.extend(module.records.iter().map(|record| record.name.as_str()));
        let envelopes = module
            .aliases
            .iter()
            .filter(|alias| matches!(alias.value, TypeRef::Envelope(_)));
        records.extend(envelopes.map(|alias| alias.name.as_str()));
        operations.extend(module.operations.iter().map(|operation| (module, operation)));
    }
    records.sort_unstable();
    operations.sort_by(|(_, a), (_, b)| a.id.cmp(&b.id));
    let bodies = operations
        .iter()
        .filter_map(|(_, operation)| match &operation.request {
            Request::Body(value) => value.generated(),
            Request::Nothing | Request::Params(_) => None,
        });
    let uses = (!records.is_empty() || bodies.count() > 0).then(|| {
        quote!(
            use super::models::*;
        )
    });
    let client = cx.client();
    let boxed = cx.std(Std::Box);
    let entries = operations
        .iter()
        .map(|(module, operation)| entry(cx, module, operation));
    let calls = operations.iter().map(|(_, operation)| call(cx, operation));
    let records = records.into_iter().map(|name| {
        let name = ident(name);
        quote!(::sdk_runtime::catalogue::empty_record::<#name>)
    });
    let types = descriptions::types(cx);
    quote! {
        //! Everything of the API in two tables, for tests and tools.
        #![allow(clippy::wildcard_imports)]
        #uses

        /// Every operation, sorted by its `operationId`.
        pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<#client>] = &[#(#entries),*];

        /// An empty value of every struct, sorted by name.
        pub static RECORDS: &[fn() -> #boxed<dyn ::sdk_runtime::Record>] = &[#(#records),*];

        /// Makes the calls of the operations.
        mod calls {
            #(#calls)*
        }

        #types
    }
}

fn entry(cx: &Context<'_>, module: &Module, operation: &Operation) -> TokenStream {
    let folder = ident(&module.name);
    let constant = ident(&operation.constant);
    let method = ident(&operation.name);
    let about = descriptions::about(operation);
    let request = match &operation.request {
        Request::Nothing => quote!(()),
        Request::Params(name) => cx.value_type(&TypeRef::Record(name.clone())),
        Request::Body(value) => cx.value_type(value),
    };
    quote! {
        ::sdk_runtime::catalogue::Entry {
            operation: &super::#folder::operations::#constant,
            about: #about,
            request: ::sdk_runtime::catalogue::empty::<#request>,
            call: calls::#method,
        }
    }
}

/// The function that makes a call from JSON. The parameter type of the method decides how the JSON is read.
fn call(cx: &Context<'_>, operation: &Operation) -> TokenStream {
    let client = cx.client();
    let method = ident(&operation.name);
    let body = match &operation.request {
        Request::Nothing => quote! {
            ::sdk_runtime::json::from_slice_strict::<()>(json)?;
            Ok(client.#method().into_json())
        },
        Request::Params(_) | Request::Body(_) => {
            quote!(Ok(client.#method(::sdk_runtime::json::from_slice_strict(json)?).into_json()))
        }
    };
    quote! {
        pub(super) fn #method(client: &#client, json: &[u8]) -> ::sdk_runtime::catalogue::Made {
            #body
        }
    }
}
