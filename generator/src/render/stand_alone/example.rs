//! `examples/call.rs`: calls any operation by its name.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::context::Context;
use super::super::identifier::ident;
use super::security;
use crate::target::Package;

pub(super) fn example(cx: &Context<'_>, package: &Package) -> TokenStream {
    let name = ident(&package.crate_name());
    let client = ident(&cx.target.client);
    let methods = security::methods(cx.api);
    let credentials = methods.first().map(|method| {
        let name = ident(&method.name);
        let variables = method.arguments.iter().map(|argument| variable(argument));
        quote! {
            builder = builder.#name(#(std::env::var(#variables)?),*);
        }
    });
    let used: Vec<String> = methods
        .first()
        .into_iter()
        .flat_map(|method| method.arguments.iter().map(|argument| variable(argument)))
        .chain([variable("host")])
        .map(|variable| format!("`{variable}`"))
        .collect();
    let environment = format!(" Environment: {}.", used.join(", "));
    let command = " cargo run --features catalogue --example call -- <operation> '<parameters>'";
    let host = variable("host");
    quote! {
        //! Calls any operation of the API by its name, with its parameters as one JSON object:
        //!
        //! ```text
        #![doc = #command]
        //! ```
        //!
        //! Without a name, it prints the names of all operations.
        #![doc = #environment]

        use #name::#client;
        use #name::catalogue::ENTRIES;

        #[tokio::main(flavor = "current_thread")]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let mut arguments = std::env::args().skip(1);
            let Some(name) = arguments.next() else {
                for entry in ENTRIES {
                    println!("{}", entry.operation.id);
                }
                return Ok(());
            };
            let parameters = arguments.next().unwrap_or_else(|| String::from("{}"));
            let entry = ENTRIES.iter().find(|entry| entry.operation.id == name);
            let entry = entry.ok_or_else(|| format!("there is no operation `{name}`"))?;
            let mut builder = #client::builder();
            #credentials
            if let Ok(host) = std::env::var(#host) {
                builder = builder.host(host);
            }
            let call = (entry.call)(&builder.build()?, parameters.as_bytes())?;
            let result = call.await?;
            println!("{result}");
            Ok(())
        }
    }
}

/// The environment variable of a piece of the set-up.
fn variable(what: &str) -> String {
    format!("API_{}", what.to_uppercase())
}
