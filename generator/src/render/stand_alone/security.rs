//! Writes the methods of the builder for the security schemes of an API.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::Context;
use super::super::doc::Doc;
use super::super::docs;
use super::super::identifier::ident;
use crate::ir::{Api, KeyLocation, SecurityKind, SecurityScheme};
use crate::names;

/// A method of the builder that takes credentials.
pub(super) struct Method {
    /// The name of the method.
    pub(super) name: String,
    /// The names of its arguments. All of them are strings.
    pub(super) arguments: &'static [&'static str],
    doc: Doc,
    /// The authenticator that it makes from the arguments.
    authenticator: TokenStream,
}

/// The methods for the schemes that the runtime has an authenticator for. The default scheme comes first.
pub(super) fn methods(api: &Api) -> Vec<Method> {
    let keys = || api.security.iter().filter(|scheme| key(scheme).is_some());
    let has_several_keys = keys().count() > 1;
    let mut methods: Vec<Method> = Vec::new();
    for scheme in &api.security {
        let method = match &scheme.kind {
            SecurityKind::Bearer => Method {
                name: String::from("bearer_token"),
                arguments: &["token"],
                doc: docs::security(
                    scheme,
                    "Sends this token in the header `authorization`, after `Bearer`.",
                ),
                authenticator: quote!(::sdk_runtime::auth::bearer(token.into())),
            },
            SecurityKind::Basic => Method {
                name: String::from("basic_auth"),
                arguments: &["user", "password"],
                doc: docs::security(
                    scheme,
                    "Sends this name and password in the header `authorization`.",
                ),
                authenticator: quote!(::sdk_runtime::auth::basic(user.into(), password.into())),
            },
            SecurityKind::ApiKey { .. } => {
                let Some((name, function, place)) = key(scheme) else {
                    continue;
                };
                let function = ident(function);
                let what = format!("Sends this key in the {place} {}.", docs::code(name));
                Method {
                    name: if has_several_keys {
                        format!("api_key_{}", names::plain_name(&scheme.name))
                    } else {
                        String::from("api_key")
                    },
                    arguments: &["key"],
                    doc: docs::security(scheme, &what),
                    authenticator: quote!(::sdk_runtime::auth::#function(#name, key.into())),
                }
            }
            SecurityKind::Other(_) => continue,
        };
        // Two schemes of one kind send credentials in the same way, so they share a method.
        if methods.iter().all(|known| known.name != method.name) {
            methods.push(method);
        }
    }
    methods
}

/// The name of a key, the runtime's function for it, and a text about its place.
fn key(scheme: &SecurityScheme) -> Option<(&str, &'static str, &'static str)> {
    match &scheme.kind {
        SecurityKind::ApiKey { location, name } => match location {
            KeyLocation::Header => Some((name, "api_key_header", "header")),
            KeyLocation::Query => Some((name, "api_key_query", "query parameter")),
            KeyLocation::Cookie => None,
        },
        _ => None,
    }
}

/// Texts about the schemes that the runtime has no authenticator for.
pub(super) fn unsupported(api: &Api) -> impl Iterator<Item = (&SecurityScheme, String)> {
    api.security.iter().filter_map(|scheme| match &scheme.kind {
        SecurityKind::Other(what) => Some((scheme, what.clone())),
        SecurityKind::ApiKey {
            location: KeyLocation::Cookie,
            ..
        } => Some((scheme, String::from("an API key in a cookie"))),
        _ => None,
    })
}

impl Method {
    /// The method as tokens.
    pub(super) fn tokens(&self) -> TokenStream {
        let name = ident(&self.name);
        let arguments = self.arguments.iter().map(|argument| ident(argument));
        let (doc, authenticator) = (&self.doc, &self.authenticator);
        quote! {
            #doc
            pub fn #name(mut self, #(#arguments: impl Into<String>),*) -> Self {
                let own = #authenticator;
                self.auth = self.auth.and_then(|others| Ok(::sdk_runtime::auth::both(others, own?)));
                self
            }
        }
    }
}

/// The method that takes an authenticator of the user.
pub(super) fn own_authenticator(cx: &Context<'_>) -> Option<TokenStream> {
    let schemes: Vec<String> = unsupported(cx.api)
        .map(|(scheme, what)| format!("{} ({what})", docs::code(&scheme.name)))
        .collect();
    if schemes.is_empty() {
        return None;
    }
    let doc = docs::own_authenticator(&schemes.join(", "));
    Some(quote! {
        #doc
        pub fn authenticator(mut self, authenticator: Box<dyn ::sdk_runtime::auth::Authenticator>) -> Self {
            self.auth = self.auth.map(|others| ::sdk_runtime::auth::both(others, authenticator));
            self
        }
    })
}
