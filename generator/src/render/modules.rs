//! Writes the `mod.rs` files: the modules of a folder, and the overview at the start of the documentation.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::identifier::ident;
use super::operation_docs;
use super::operations::option;
use super::types::is_params;
use super::{docs, envelope};
use crate::ir::{Api, Module};
use crate::names::files;
use crate::target::Layout;

/// The macro with the text for the client's documentation, for a client in place. The hand-written part uses it.
const MODULES_DOC: &str = "operations_by_module";

pub(super) fn has_params(module: &Module) -> bool {
    module.records.iter().any(is_params)
}

pub(super) fn has_models(module: &Module) -> bool {
    !module.unions.is_empty() || !module.aliases.is_empty() || !module.records.iter().all(is_params)
}

/// The top `mod.rs`: the modules, and every type under one path. That path stays when a type moves to another module.
pub(super) fn root(cx: &Context<'_>) -> TokenStream {
    let api = cx.api;
    let modules = api.modules.iter().map(|module| ident(&module.name));
    let with_types = api
        .modules
        .iter()
        .filter(|module| has_params(module) || has_models(module) || !module.enums.is_empty())
        .map(|module| ident(&module.name));
    let with_operations = || api.modules.iter().filter(|module| !module.operations.is_empty());
    let operations = with_operations().flat_map(|module| {
        let folder = ident(&module.name);
        module.operations.iter().map(move |operation| {
            let constant = ident(&operation.constant);
            quote!(&#folder::operations::#constant)
        })
    });
    let examples = with_operations().map(|module| ident(&module.name));
    let envelope = api.envelope.is_some().then(|| {
        quote! {
            mod envelope;
            pub use envelope::Envelope;
        }
    });
    let codes = api.error_codes.is_some().then(|| {
        let codes = ident(files::CODES);
        quote!(pub mod #codes;)
    });
    let modules_doc = matches!(cx.target.layout, Layout::InPlace).then(|| {
        let text: Vec<String> = operation_docs::modules(cx).lines().map(str::to_owned).collect();
        let text = text.join("\n");
        let name = ident(MODULES_DOC);
        quote! {
            /// The modules with operations, as a text for the documentation of the client.
            #[allow(unused_macros)]
            macro_rules! #name { () => { #text } }
            #[allow(unused_imports)]
            pub(crate) use #name;
        }
    });
    let models = ident(files::MODELS);
    let catalogue = ident(files::CATALOGUE);
    let description = description(cx);
    // Constructors, setters and conversions use deprecated fields and types as long as these exist.
    let allow = any_deprecated(api).then(|| quote!(#![allow(deprecated)]));
    // Clippy takes words of the schema, such as `OpenSource` or `call()`, for code without backticks.
    quote! {
        //! Everything that is made from the schema.
        #![allow(clippy::doc_markdown)]
        #allow

        #modules_doc
        #[cfg(feature = "catalogue")]
        pub mod #catalogue;
        #codes
        #(pub mod #modules;)*
        #envelope

        /// Every type of the API under one path, whatever module it belongs to.
        pub mod #models {
            #(pub use super::#with_types::*;)*
        }

        /// Every operation of the API.
        pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[#(#operations),*];

        #description

        /// What a mock of the API returns, module by module.
        #[cfg(feature = "test-util")]
        pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[#(#examples::examples::EXAMPLES),*];
    }
}

/// The static that describes the API itself.
fn description(cx: &Context<'_>) -> TokenStream {
    let api = cx.api;
    let (title, version) = (&api.title, &api.version);
    let server = option(cx.server());
    let envelope = option(api.envelope.as_ref().map(|item| {
        let description = envelope::description(item);
        quote!(&#description)
    }));
    let doc = docs::api(api);
    let secrets = &api.secrets;
    quote! {
        #doc
        pub static API: ::sdk_runtime::Api = ::sdk_runtime::Api {
            title: #title,
            version: #version,
            server: #server,
            envelope: #envelope,
            operations: OPERATIONS,
            trace: ::sdk_runtime::trace!(),
            secrets: &[#(#secrets),*],
        };
    }
}

fn any_deprecated(api: &Api) -> bool {
    api.modules.iter().any(|module| {
        let mut fields = module.records.iter().flat_map(|record| &record.fields);
        fields.any(|field| field.deprecated)
            || module.operations.iter().any(|operation| operation.deprecated)
            || module.records.iter().any(|record| record.deprecated)
            || module.enums.iter().any(|item| item.deprecated)
            || module.unions.iter().any(|union| union.deprecated)
            || module.aliases.iter().any(|alias| alias.deprecated)
    })
}

/// `mod.rs` of a module.
pub(super) fn module(cx: &Context<'_>, module: &Module) -> TokenStream {
    let overview = operation_docs::module(cx, module).inner();
    let operations = (!module.operations.is_empty()).then(|| {
        quote! {
            mod client;
            #[cfg(feature = "test-util")]
            pub(crate) mod examples;
            pub(crate) mod operations;
        }
    });
    let types = [
        (files::ENUMS, !module.enums.is_empty()),
        (files::MODELS, has_models(module)),
        (files::PARAMS, has_params(module)),
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
