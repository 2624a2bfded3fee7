//! The methods of the client.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

<<<<<<< HEAD
use super::context::Context;
use super::docs;
use super::types::ident;
use crate::ir::{Module, Operation, Request, TypeRef};

/// `client.rs`: the part of the client's `impl` that is this module's.
pub(super) fn client(cx: &Context<'_>, module: &Module) -> TokenStream {
=======
use super::Index;
use super::docs::{self, doc};
use super::types::{Imports, basic_uses, ident, value_type};
use crate::ir::{Module, Operation, Record, Request, TypeRef};

/// `client.rs`: the part of the client's `impl` that is this module's.
pub(super) fn client(module: &Module, imports: &Imports, index: &Index<'_>) -> TokenStream {
    let title = docs::module_title(module);
>>>>>>> front
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
<<<<<<< HEAD
    let results = module.operations.iter().map(|operation| &operation.answer);
    let uses = cx.uses(params.iter().chain(bodies).chain(results), &BTreeSet::new());
    let methods = module.operations.iter().map(|operation| method(cx, operation));
    let doc = docs::methods(module);
    let client = cx.client();
=======
    let answers = module.operations.iter().map(|operation| &operation.answer);
    let values: Vec<&TypeRef> = params.iter().chain(bodies).chain(answers).collect();
    let mut uses = basic_uses(&values, &[]);
    uses.extend(imports.uses(values.iter().copied(), &std::collections::BTreeSet::new()));
    let methods = module.operations.iter().map(|operation| method(index, operation));
    let doc_text = doc(&title);
>>>>>>> front
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

<<<<<<< HEAD
fn method(cx: &Context<'_>, operation: &Operation) -> TokenStream {
    let name = ident(&operation.name);
    let constant = ident(&operation.constant);
    let result = cx.value_type(&operation.answer);
    let doc = docs::operation(cx, operation);
=======
fn method(index: &Index<'_>, operation: &Operation) -> TokenStream {
    let name = ident(&operation.name);
    let constant = ident(&operation.constant);
    let answer = value_type(&operation.answer);
    let doc_text = doc(&docs::operation(operation, request_record(index, operation)));
>>>>>>> front
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
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
    quote! {
        #doc
        #deprecated
        #[inline]
        pub fn #name(&self #parameter) -> ::sdk_runtime::Call<#result> {
            ::sdk_runtime::Call::new(&self.core, &operations::#constant, #request)
        }
    }
}
<<<<<<< HEAD
=======

/// The struct whose members an operation takes.
fn request_record<'a>(index: &Index<'a>, operation: &Operation) -> Option<&'a Record> {
    let (Request::Params(name) | Request::Body(TypeRef::Record(name))) = &operation.request else {
        return None;
    };
    index.records.get(name.as_str()).copied()
}
>>>>>>> front
