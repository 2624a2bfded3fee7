//! Writes the methods of the client.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::aliases;
use super::context::Context;
use super::doc::deprecated;
use super::identifier::ident;
use super::operation_docs;
use crate::ir::{Module, Operation, Request, TypeRef};

/// `client.rs`: the client's methods for the operations of a module.
pub(super) fn client(cx: &Context<'_>, module: &Module) -> TokenStream {
    let params: Vec<TypeRef> = module
        .operations
        .iter()
        .filter_map(|operation| match &operation.request {
            Request::Params(name) => Some(TypeRef::Record(name.clone())),
            Request::Nothing | Request::Body(_) => None,
        })
        .collect();
    let bodies = module
        .operations
        .iter()
        .filter_map(|operation| match &operation.request {
            Request::Body(value) => Some(value),
            Request::Nothing | Request::Params(_) => None,
        });
    let results = module.operations.iter().map(|operation| &operation.response);
    let uses = cx.uses(params.iter().chain(bodies).chain(results), &BTreeSet::new());
    let methods = module
        .operations
        .iter()
        .map(|operation| method(cx, module, operation));
    let doc = operation_docs::methods(cx, module);
    let client = cx.client();
    quote! {
        //! The client's methods of this module.
        #uses
        use super::operations;

        #doc
        impl #client {
            #(#methods)*
        }
    }
}

fn method(cx: &Context<'_>, module: &Module, operation: &Operation) -> TokenStream {
    let name = ident(&operation.name);
    let constant = ident(&operation.constant);
    let result = cx.value_type(&operation.response);
    let doc = operation_docs::operation(cx, operation);
    let references = cx.references(&operation.mentions, None);
    let deprecated = deprecated(operation.deprecated, operation.description.as_ref(), &references);
    let (parameter, request) = match &operation.request {
        Request::Nothing => (None, quote!(())),
        Request::Params(name) => {
            let name = ident(name);
            (Some(quote!(, request: #name)), quote!(request))
        }
        Request::Body(value) => {
            let value = cx.value_type(value);
            (Some(quote!(, request: #value)), quote!(request))
        }
    };
    let aliases = aliases::of_operation(cx, module, operation);
    quote! {
        #doc
        #aliases
        #deprecated
        #[inline]
        pub fn #name(&self #parameter) -> ::sdk_runtime::Call<#result> {
            ::sdk_runtime::Call::new(&self.core, &operations::#constant, #request)
        }
    }
}
