//! What a mock of the API answers. Compiled with the client's feature `test-util` only.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{Imports, basic_uses, ident, value_type};
use crate::ir::{Module, Operation};

/// `examples.rs`: an example of the result of each operation.
pub(super) fn examples(module: &Module, imports: &Imports) -> TokenStream {
    let answers: Vec<_> = module
        .operations
        .iter()
        .map(|operation| &operation.response)
        .collect();
    let mut uses = basic_uses(&answers, &[]);
    uses.extend(imports.uses(answers.iter().copied(), &std::collections::BTreeSet::new()));
    let examples = module.operations.iter().map(example);
    quote! {
        //! What a mock of the API answers to the operations of this module, unless it is told otherwise.
        #uses
        use super::operations;
        use crate::mock::{Example, ResultType};

        pub(crate) static EXAMPLES: &[Example] = &[#(#examples),*];
    }
}

fn example(operation: &Operation) -> TokenStream {
    let constant = ident(&operation.constant);
    let answer = value_type(&operation.response);
    let json = operation.example.as_ref().map(|json| quote!(Some(#json)));
    let json = json.unwrap_or_else(|| quote!(None));
    quote! {
        Example {
            operation: &operations::#constant,
            result: ResultType::of::<#answer>,
            json: #json,
        }
    }
}
