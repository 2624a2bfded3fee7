//! Writes the results that a mock of the API returns. They are compiled with the client's feature `test-util` only.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::identifier::ident;
use super::operations::option;
use crate::ir::{Module, Operation};

/// `examples.rs`: an example of the result of each operation.
pub(super) fn examples(cx: &Context<'_>, module: &Module) -> TokenStream {
    let results = module.operations.iter().map(|operation| &operation.response);
    let uses = cx.uses(results, &BTreeSet::new());
    let examples = module.operations.iter().map(|operation| example(cx, operation));
    quote! {
        //! What a mock of the API returns for the operations of this module, unless it is told otherwise.
        #uses
        use super::operations;

        pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[#(#examples),*];
    }
}

fn example(cx: &Context<'_>, operation: &Operation) -> TokenStream {
    let constant = ident(&operation.constant);
    let result = cx.value_type(&operation.response);
    let json = option(operation.example.as_ref());
    quote! {
        ::sdk_runtime::mock::Example {
            operation: &operations::#constant,
            result: ::sdk_runtime::mock::ResultType::of::<#result>,
            json: #json,
        }
    }
}
