//! Turns identifiers of the intermediate representation into tokens and text.

use proc_macro2::{Ident, Span};

/// An identifier that [`names`](crate::names) made.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// An identifier for text and links, without `r#`: a `#` would start a fragment of a link.
pub(super) fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}
