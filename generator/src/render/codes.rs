//! Writes the constants for the statuses and codes of failures.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use super::identifier::ident;
use crate::ir::{CodeConstant, ErrorCodes, Scalar};

/// `codes.rs`, beside the modules: a constant for each code, and the module `status` with one for each status.
pub(super) fn codes(error_codes: &ErrorCodes) -> TokenStream {
    let overview = docs::codes(error_codes).inner();
    let statuses = error_codes.statuses.iter().map(|item| {
        let (name, doc) = (ident(&item.constant), docs::code_constant("Status", item));
        let value = match item.code.value {
            Scalar::Integer(value) => Literal::i64_unsuffixed(value),
            Scalar::String(_) | Scalar::Bool(_) => return TokenStream::new(),
        };
        quote!(#doc pub const #name: i64 = #value;)
    });
    let status = (!error_codes.statuses.is_empty()).then(|| {
        quote! {
            /// The statuses of failures: see [`Error::status`](::sdk_runtime::Error::status).
            pub mod status {
                #(#statuses)*
            }
        }
    });
    let codes = error_codes.codes.iter().map(|item| {
        let (name, doc) = (ident(&item.constant), docs::code_constant("Code", item));
        let value = value(&item.code.value);
        quote! {
            #doc
            pub const #name: ::sdk_runtime::Code<'static> = #value;
        }
    });
    let step = further_step(&error_codes.codes);
    // Codes are identifiers. With separators they would not read as in the documentation.
    let long = [&error_codes.statuses, &error_codes.codes]
        .into_iter()
        .flatten()
        .any(|item| matches!(item.code.value, Scalar::Integer(value) if value.abs() >= 100_000));
    let as_documented = long.then(|| quote!(#![allow(clippy::unreadable_literal)]));
    quote! {
        #overview
        #as_documented
        #status
        #(#codes)*
        #step
    }
}

fn value(value: &Scalar) -> TokenStream {
    match value {
        Scalar::Integer(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(::sdk_runtime::Code::Number(#value))
        }
        Scalar::String(text) => quote!(::sdk_runtime::Code::Text(#text)),
        // The reader takes no such value.
        Scalar::Bool(_) => TokenStream::new(),
    }
}

/// The predicate of the codes that ask for a further step, if there are any.
fn further_step(codes: &[CodeConstant]) -> Option<TokenStream> {
    let steps: Vec<_> = codes
        .iter()
        .filter(|item| item.code.step)
        .map(|item| ident(&item.constant))
        .collect();
    (!steps.is_empty()).then(|| {
        quote! {
            /// Whether a failure with this code asks for a further step, such as a second factor. It is then no mistake
            /// of the caller.
            #[must_use]
            #[inline]
            pub fn needs_further_step(code: ::sdk_runtime::Code<'_>) -> bool {
                matches!(code, #(#steps)|*)
            }
        }
    })
}
