//! The `mod.rs` files: what is in a folder, and the overview that a reader of the documentation meets first.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, inner_doc};
use super::types::{ident, is_params};
use crate::ir::{Api, Module};

pub(super) fn has_params(module: &Module) -> bool {
    module.records.iter().any(is_params)
}

pub(super) fn has_models(module: &Module) -> bool {
    !module.unions.is_empty() || !module.aliases.is_empty() || !module.records.iter().all(is_params)
}

/// `mod.rs` of the whole: the modules, and every type under one path that does not change when a type moves.
pub(super) fn root(api: &Api) -> TokenStream {
    let modules: Vec<_> = api.modules.iter().map(|module| ident(&module.name)).collect();
    let with_types = api
        .modules
        .iter()
        .filter(|module| has_params(module) || has_models(module) || !module.enums.is_empty())
        .map(|module| ident(&module.name));
    let with_operations = api.modules.iter().filter(|module| !module.operations.is_empty());
    let operations = with_operations.flat_map(|module| {
        let folder = ident(&module.name);
        module.operations.iter().map(move |operation| {
            let constant = ident(&operation.constant);
            quote!(&#folder::operations::#constant)
        })
    });
    let with_operations = api.modules.iter().filter(|module| !module.operations.is_empty());
    let with_operations = with_operations.map(|module| ident(&module.name));
    // Constructors, setters and conversions use what is on its way out as long as it is there.
    let allow = any_deprecated(api).then(|| quote!(#![allow(deprecated)]));
    // Clippy takes words of the schema, such as `OpenSource` or `call()`, for code that lacks backticks.
    quote! {
        //! Everything that is made from the schema.
        #![allow(clippy::doc_markdown)]
        #allow
        use crate::operation::Operation;

        #(pub mod #modules;)*

        /// Every type of the API under one path, whatever module it belongs to.
        pub mod models {
            #(pub use super::#with_types::*;)*
        }

        /// Every operation of the API.
        pub static OPERATIONS: &[&Operation] = &[#(#operations),*];

        /// What a mock of the API answers, module by module.
        #[cfg(feature = "test-util")]
        pub(crate) static EXAMPLES: &[&[crate::mock::Example]] = &[#(#with_operations::examples::EXAMPLES),*];
    }
}

fn any_deprecated(api: &Api) -> bool {
    api.modules.iter().any(|module| {
        let mut fields = module.records.iter().flat_map(|record| &record.fields);
        fields.any(|field| field.deprecated)
            || module.records.iter().any(|record| record.deprecated)
            || module.enums.iter().any(|item| item.deprecated)
            || module.unions.iter().any(|union| union.deprecated)
    })
}

/// `mod.rs` of a module.
pub(super) fn module(module: &Module) -> TokenStream {
    let overview = inner_doc(&docs::module(module));
    let operations = (!module.operations.is_empty()).then(|| {
        quote! {
            mod client;
            #[cfg(feature = "test-util")]
            pub(crate) mod examples;
            pub(crate) mod operations;
        }
    });
    let types = [
        ("enums", !module.enums.is_empty()),
        ("models", has_models(module)),
        ("params", has_params(module)),
    ];
    let types = types
        .into_iter()
        .filter(|(_, present)| *present)
        .map(|(name, _)| {
            let name = ident(name);
            quote! {
                mod #name;
                pub use #name::*;
            }
        });
    quote! {
        #overview
        #operations
        #(#types)*
    }
}
