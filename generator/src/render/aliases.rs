//! Writes `#[doc(alias)]`: the words by which people search for an item and that its name does not contain.
//!
//! rustdoc's search finds `get_user` by `getUser` too: it ignores case and `_`. It does not find it by `get-user`, as the path
//! has it. So that is an alias, and the name of the operation mostly is none.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::words;
use crate::ir::{Module, Operation};

/// The most characters of an alias.
const LONGEST: usize = 60;

/// The aliases of a method: the name of the operation, and the parts of its path that it does not share with others.
pub(super) fn of_operation(cx: &Context<'_>, module: &Module, operation: &Operation) -> TokenStream {
    let mut common = cx.common_path().iter();
    let parts = words::segments(&operation.path).skip_while(|part| common.next() == Some(part));
    let parts = parts.filter(|part| searched(part) != searched(&module.name));
    aliases(&operation.name, [operation.id.as_str()].into_iter().chain(parts))
}

/// The alias of a type: its name in the schema.
pub(super) fn of_type(name: &str, wire: &str) -> TokenStream {
    aliases(name, [wire])
}

fn aliases<'w>(name: &str, words: impl IntoIterator<Item = &'w str>) -> TokenStream {
    let known = searched(name);
    let mut seen = BTreeSet::new();
    let words = words.into_iter().filter(|word| {
        let searched = searched(word);
        is_alias(word) && !searched.is_empty() && !known.contains(&searched) && seen.insert(searched)
    });
    let words: Vec<&str> = words.collect();
    quote!(#(#[doc(alias = #words)])*)
}

/// What the search compares.
fn searched(word: &str) -> String {
    let letters = word.chars().filter(|letter| *letter != '_');
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Whether rustdoc takes a word as an alias, and a person could type it.
fn is_alias(word: &str) -> bool {
    word.len() <= LONGEST
        && word
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
        && word.bytes().any(|byte| byte.is_ascii_alphabetic())
}
