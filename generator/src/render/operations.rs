//! Static descriptions of operations: what the runtime needs to send one.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::ident;
use crate::ir::{Method, Module, Operation};

/// `operations.rs`: one static an operation.
pub(super) fn operations(module: &Module) -> TokenStream {
    let statics = module.operations.iter().map(operation);
    let paging = module
        .operations
        .iter()
        .any(|operation| operation.paging.is_some())
        .then(|| {
            quote!(
                use crate::operation::Paging;
            )
        });
    quote! {
        //! What is sent for each operation of this module.
        use crate::operation::{Method, Operation};
        #paging
        #(#statics)*
    }
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
    let mut value = quote!(Operation::new(#name, #id, Method::#method, #path));
    if let Some(payload) = &operation.payload {
        value.extend(quote!(.payload(#payload)));
    }
    if operation.idempotent {
        value.extend(quote!(.idempotent()));
    }
    if let Some(paging) = &operation.paging {
        let (page, limit, items) = (&paging.page, &paging.limit, &paging.items);
        let total = paging.total.as_ref().map(|total| quote!(.total(#total)));
        value.extend(quote!(.paged(Paging::new(#page, #limit, #items)#total)));
    }
    quote!(pub(crate) static #constant: Operation = #value;)
}
