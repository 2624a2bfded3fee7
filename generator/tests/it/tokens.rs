//! Removes literals and documentation from Rust code. No text of a schema may change the rest.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Item, Token};

/// How an identifier is compared. It may come from a name of the schema.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Identifiers {
    /// The identifier.
    Kept,
    /// Any identifier is equal.
    Blank,
}

/// The items of a file, sorted, each without literals and documentation.
pub(crate) fn skeletons(text: &str, identifiers: Identifiers) -> Vec<String> {
    let file = syn::parse_file(text).expect("generated files are Rust");
    let attributes = file.attrs.iter().map(ToTokens::to_token_stream);
    let mut items = Vec::new();
    collect(file.items, &mut items);
    let mut skeletons: Vec<String> = attributes
        .chain(items)
        .map(|tokens| {
            let mut out = String::new();
            write(tokens, identifiers, &mut out);
            out
        })
        .filter(|skeleton| !skeleton.is_empty())
        .collect();
    skeletons.sort();
    skeletons
}

/// The items of a file or module. Those of a module count as items of the file, since their order means nothing either.
fn collect(items: Vec<Item>, out: &mut Vec<TokenStream>) {
    for item in items {
        match item {
            Item::Mod(mut module) => {
                let content = module.content.take();
                module.semi = Some(Token![;](Span::call_site()));
                out.push(module.into_token_stream());
                collect(content.map_or_else(Vec::new, |(_, items)| items), out);
            }
            item => out.push(item.into_token_stream()),
        }
    }
}

fn write(tokens: TokenStream, identifiers: Identifiers, out: &mut String) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                let inner =
                    tokens.next_if(|next| matches!(next, TokenTree::Punct(mark) if mark.as_char() == '!'));
                if tokens.next_if(is_documentation).is_none() {
                    out.push_str(if inner.is_some() { "#!" } else { "#" });
                }
            }
            // The formatter breaks long lines. It then adds a comma at the end, or braces around the body of a closure.
            TokenTree::Punct(mark) if mark.as_char() == ',' => {}
            TokenTree::Punct(mark) => out.push(mark.as_char()),
            TokenTree::Literal(_) => out.push_str(" 0 "),
            TokenTree::Ident(_) if identifiers == Identifiers::Blank => out.push_str(" _ "),
            TokenTree::Ident(identifier) => {
                out.push(' ');
                out.push_str(&identifier.to_string());
                out.push(' ');
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace | Delimiter::None => ("", ""),
                };
                out.push_str(open);
                write(group.stream(), identifiers, out);
                out.push_str(close);
            }
        }
    }
}

fn is_documentation(token: &TokenTree) -> bool {
    let TokenTree::Group(group) = token else {
        return false;
    };
    let first = group.stream().into_iter().next();
    matches!(first, Some(TokenTree::Ident(name)) if name == "doc")
}
