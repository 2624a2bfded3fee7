//! Identifiers of the intermediate representation, as tokens and as text.

use proc_macro2::{Ident, Span};

/// An identifier that [`names`](crate::names) made.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// An identifier as text and links have it, where a `#` would start a fragment.
pub(super) fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}
