//! The methods of the client.

use proc_macro2::TokenStream;
use quote::quote;

use super::Index;
use super::docs::{self, doc};
use super::types::{Imports, basic_uses, ident, value_type};
use crate::ir::{Module, Operation, Record, Request, TypeRef};

/// `client.rs`: the part of the client's `impl` that is this module's.
pub(super) fn client(module: &Module, imports: &Imports, index: &Index<'_>) -> TokenStream {
    let title = docs::module_title(module);
    let params: Vec<TypeRef> = module
        .operations
        .iter()
        .filter_map(|operation| match &operation.request {
            Request::Params(name) => Some(TypeRef::Record(name.clone())),
            _ => None,
        })
        .collect();
    let bodies = module
        .operations
        .iter()
        .filter_map(|operation| match &operation.request {
            Request::Body(value) => Some(value),
            _ => None,
        });
    let answers = module.operations.iter().map(|operation| &operation.response);
    let values: Vec<&TypeRef> = params.iter().chain(bodies).chain(answers).collect();
    let mut uses = basic_uses(&values, &[]);
    uses.extend(imports.uses(values.iter().copied(), &std::collections::BTreeSet::new()));
    let methods = module.operations.iter().map(|operation| method(index, operation));
    let doc_text = doc(&title);
    quote! {
        //! The client's methods of this module.
        #uses
        use super::operations;
        use crate::{Call, ManagementClient};

        #doc_text
        impl ManagementClient {
            #(#methods)*
        }
    }
}

fn method(index: &Index<'_>, operation: &Operation) -> TokenStream {
    let name = ident(&operation.name);
    let constant = ident(&operation.constant);
    let answer = value_type(&operation.response);
    let doc_text = doc(&docs::operation(operation, request_record(index, operation)));
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let (parameter, request) = match &operation.request {
        Request::Nothing => (None, quote!(())),
        Request::Params(name) => {
            let name = ident(name);
            (Some(quote!(, request: #name)), quote!(request))
        }
        Request::Body(value) => {
            let value = value_type(value);
            (Some(quote!(, request: #value)), quote!(request))
        }
    };
    quote! {
        #doc_text
        #deprecated
        #[inline]
        pub fn #name(&self #parameter) -> Call<#answer> {
            self.call(&operations::#constant, #request)
        }
    }
}

/// The struct whose members an operation takes.
fn request_record<'a>(index: &Index<'a>, operation: &Operation) -> Option<&'a Record> {
    let (Request::Params(name) | Request::Body(TypeRef::Record(name))) = &operation.request else {
        return None;
    };
    index.records.get(name.as_str()).copied()
}
