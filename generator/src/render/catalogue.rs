//! The tables by which the client's tests go over everything that is generated.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::types::ident;
use crate::ir::{Api, Operation, Request, TypeRef};

pub(super) fn catalogue(api: &Api) -> TokenStream {
    let mut names: Vec<&str> = Vec::new();
    let mut operations: Vec<&Operation> = Vec::new();
    for module in &api.modules {
        names.extend(module.records.iter().map(|record| record.name.as_str()));
        let envelopes = module
            .aliases
            .iter()
            .filter(|alias| matches!(alias.value, TypeRef::Envelope(_)));
        names.extend(envelopes.map(|alias| alias.name.as_str()));
        operations.extend(&module.operations);
    }
    names.sort_unstable();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let (records, requests) = (
        Literal::usize_unsuffixed(names.len()),
        Literal::usize_unsuffixed(operations.len()),
    );
    let names = names.into_iter().map(|name| {
        let name = ident(name);
        quote!(|| Box::<models::#name>::default())
    });
    let entries = operations.into_iter().map(|operation| {
        let id = &operation.id;
        let request = request(&operation.request);
        quote!((#id, || #request))
    });
    quote! {
        //! Every generated struct, and the request of every operation.
        #![allow(unused_imports, clippy::wildcard_imports)]
        use generated_sdk::{Record, Slot, models};
        use super::Empty;

        /// Makes an empty value of each struct, sorted by name.
        pub(crate) static RECORDS: [Empty<dyn Record>; #records] = [#(#names),*];

        /// Makes an empty request of each operation, sorted by name.
        pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); #requests] = [#(#entries),*];
    }
}

fn request(request: &Request) -> TokenStream {
    match request {
        Request::Nothing => quote!(Box::new(())),
        Request::Params(name) => {
            let name = ident(name);
            quote!(Box::<models::#name>::default())
        }
        Request::Body(value) => {
            let value = from_outside(value);
            quote!(Box::<#value>::default())
        }
    }
}

/// A type as another crate names it.
fn from_outside(value: &TypeRef) -> TokenStream {
    match value {
        TypeRef::Json => quote!(generated_sdk::JsonValue),
        TypeRef::Object => quote!(generated_sdk::JsonObject),
        TypeRef::Record(name) | TypeRef::Enum(name) | TypeRef::Union(name) => {
            let name = ident(name);
            quote!(models::#name)
        }
        TypeRef::List(item) => {
            let item = from_outside(item);
            quote!(Vec<#item>)
        }
        TypeRef::Map(item) => {
            let item = from_outside(item);
            quote!(std::collections::BTreeMap<String, #item>)
        }
        TypeRef::Envelope(item) => {
            let item = from_outside(item);
            quote!(generated_sdk::Envelope<#item>)
        }
        scalar => super::types::value_type(scalar),
    }
}
