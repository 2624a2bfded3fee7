//! Writes `lib.rs`: the client and its builder, based on those of the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::Context;
use super::super::docs;
use super::super::identifier::ident;
use super::security;

/// The types of the runtime that programs use.
const REEXPORTS: [&str; 27] = [
    "ApiError",
    "Call",
    "Chunk",
    "ChunkReport",
    "Chunks",
    "Code",
    "DateTime",
    "DecodeWarning",
    "Error",
    "ErrorCode",
    "ErrorKind",
    "Items",
    "JsonCall",
    "JsonNumber",
    "JsonObject",
    "JsonValue",
    "Method",
    "Nullable",
    "Operation",
    "Page",
    "Pages",
    "RawFields",
    "RawJson",
    "Record",
    "Response",
    "Result",
    "RetryPolicy",
];

pub(super) fn library(cx: &Context<'_>) -> TokenStream {
    let overview = docs::crate_overview(cx).inner();
    let name = &cx.target.client;
    let client = ident(name);
    let builder_name = format!("{name}Builder");
    let builder = ident(&builder_name);
    let reexports = REEXPORTS
        .iter()
        .filter(|known| *known != name && **known != builder_name)
        .map(|known| ident(known));
    let (client_doc, builder_doc) = (docs::client(cx), docs::builder(name));
    let methods = security::methods(cx.api)
        .into_iter()
        .map(|method| method.tokens());
    let own = security::own_authenticator(cx);
    let start_doc = docs::builder_start(cx);
    // Clippy takes words of the schema for code without backticks.
    quote! {
        #overview
        #![allow(clippy::doc_markdown, rustdoc::redundant_explicit_links)]
        #![cfg_attr(docsrs, feature(doc_cfg))]

        #[rustfmt::skip] // The generator lays its files out itself.
        mod generated;

        pub use generated::*;
        #[doc(inline)]
        pub use ::sdk_runtime::{#(#reexports),*};
        #[doc(inline)]
        pub use ::sdk_runtime::value::{json, json_object};
        #[doc(no_inline)]
        pub use ::sdk_runtime as runtime;

        #client_doc
        #[derive(Clone)]
        pub struct #client {
            core: ::sdk_runtime::Client,
        }

        impl #client {
            #start_doc
            pub fn builder() -> #builder {
                let agent = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
                #builder {
                    options: ::sdk_runtime::Options::new(&generated::API).product(agent),
                    auth: Ok(::sdk_runtime::auth::none()),
                }
            }

            /// An untyped request to any path of the API, for what the methods of this client do not cover.
            pub fn request(
                &self,
                method: ::sdk_runtime::Method,
                path: impl Into<String>,
            ) -> ::sdk_runtime::UntypedRequest {
                ::sdk_runtime::UntypedRequest::new(&self.core, method, path)
            }
        }

        /// The address of the API, without what it is used with.
        impl ::core::fmt::Debug for #client {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#name).field("core", &self.core).finish_non_exhaustive()
            }
        }

        #builder_doc
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct #builder {
            options: ::sdk_runtime::Options,
            auth: ::sdk_runtime::Result<Box<dyn ::sdk_runtime::auth::Authenticator>>,
        }

        impl #builder {
            ::sdk_runtime::options!();

            #(#methods)*

            #own

            /// Makes the client. Nothing is sent.
            ///
            /// # Errors
            /// A [configuration error](::sdk_runtime::ErrorKind::Config): an option that cannot be, credentials that no
            /// header can hold, or no host.
            pub fn build(self) -> ::sdk_runtime::Result<#client> {
                let core = self.options.build(self.auth?)?;
                Ok(#client { core })
            }
        }

        /// An API without a network, for tests of programs that use this crate: see
        /// [`mock`](::sdk_runtime::mock).
        #[cfg(feature = "test-util")]
        pub fn mock_api() -> ::sdk_runtime::mock::MockApi {
            ::sdk_runtime::mock::MockApi::new(&generated::API, generated::EXAMPLES)
        }

        /// The examples of the README are tests.
        #[cfg(doctest)]
        #[doc = include_str!("../README.md")]
        struct Readme;
    }
}
