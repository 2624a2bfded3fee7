//! Writes `README.md`.

use quote::quote;

use super::super::context::Context;
use super::super::docs;
use super::super::file;
use super::super::identifier::ident;
use super::security;
use crate::target::Package;

pub(super) fn readme(cx: &Context<'_>, package: &Package) -> Result<String, String> {
    let mut text = format!("# {}\n\n", package.name);
    for line in docs::readme(cx.api).lines() {
        text.push_str(line);
        text.push('\n');
    }
    text.push_str("\n```rust,no_run\n");
    text.push_str(&usage(cx, package)?);
    text.push_str(
        "```\n\nEvery operation is a method of the client, which returns a call. Nothing is sent before the call is awaited. \
         The features are those of\n`sdk-runtime`: `rustls` (default), `rustls-aws-lc` or `native-tls`, `gzip` (default), `http2`, `stream` \
         (default),\n`blocking`, `serde`, `jiff`, `chrono`, `test-util`, `catalogue`.\n\nThe example `call` calls any operation by its name:\n\n```text\n\
         cargo run --features catalogue --example call\n```\n",
    );
    Ok(text)
}

/// A program that makes a client.
fn usage(cx: &Context<'_>, package: &Package) -> Result<String, String> {
    let krate = ident(&package.crate_name());
    let client = ident(&cx.target.client);
    let methods = security::methods(cx.api);
    let credentials = methods.first().map(|method| {
        let name = ident(&method.name);
        let arguments = method.arguments.iter().map(|argument| format!("the {argument}"));
        quote!(.#name(#(#arguments),*))
    });
    let host = cx
        .server()
        .is_none()
        .then(|| quote!(.host("https://api.example.com")));
    let tokens = quote! {
        fn main() -> Result<(), #krate::Error> {
            let client = #krate::#client::builder() #host #credentials.build()?;
            println!("{client:?}");
            Ok(())
        }
    };
    file::text("README.md", [tokens])
}
