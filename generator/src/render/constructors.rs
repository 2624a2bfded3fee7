//! How structs are made: constructors, setters, and the forms that name required members.
//!
//! What only answers hold is made by programs in their tests, if at all. Its constructors are in files of their own,
//! behind the feature `test-util`, so that a build without it does not even read them.

use std::iter;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::Pieces;
use super::docs::{self, doc};
use super::records::{absent_members, required_fields};
use super::types::{argument, field_type, ident, is_converted, is_params, is_set_by_conversion};
use crate::ir::{Field, Module, Record, TypeRef};

/// The structs of `models.rs` whose constructors are in its `constructors.rs`.
pub(super) fn apart(module: &Module) -> impl Iterator<Item = &Record> {
    module
        .records
        .iter()
        .filter(|record| record.response_only && !is_params(record))
}

/// `models/constructors.rs`: how the structs are made that only answers hold.
///
/// It is a part of `models.rs` and has what that uses, beside what only constructors need.
pub(super) fn constructors(module: &Module) -> Pieces<'_> {
    let records: Vec<&Record> = apart(module).collect();
    let takes_json = records
        .iter()
        .flat_map(|record| arguments(record))
        .any(|field| field.value == TypeRef::Object && !field.nullable);
    let json = takes_json.then(|| {
        quote!(
            use crate::JsonValue;
        )
    });
    let uses = uses(&records);
    let head = quote! {
        //! How the structs are made that only answers hold, for tests.
        #![allow(clippy::wildcard_imports)]
        use super::*;
        #json
        #uses
    };
    Box::new(iter::once(head).chain(records.into_iter().map(construction)))
}

/// The `use` items that constructors and setters need.
pub(super) fn uses(records: &[&Record]) -> TokenStream {
    let mut arguments = records.iter().flat_map(|record| arguments(record));
    let argument = arguments.any(is_converted).then(|| {
        quote!(
            use crate::record::argument;
        )
    });
    let form = records
        .iter()
        .any(|record| record.required_form.is_some())
        .then(|| {
            quote!(
                use crate::record::required_form;
            )
        });
    quote!(#argument #form)
}

/// The members that a constructor or setter converts what it is given for. The named form of a constructor takes what
/// is kept.
pub(super) fn arguments(record: &Record) -> impl Iterator<Item = &Field> {
    let is_argument = |field: &&Field| is_settable(field) || record.required_form.is_none();
    record.fields.iter().filter(is_argument)
}

/// Everything that is there to make a struct.
pub(super) fn construction(record: &Record) -> TokenStream {
    let name = ident(&record.name);
    let constructor = constructor(record);
    let setters = record
        .fields
        .iter()
        .filter(|field| is_settable(field))
        .map(setter);
    let required = required_form(record);
    quote! {
        impl #name {
            #constructor
            #(#setters)*
        }

        #required
    }
}

/// Members that the constructor does not take.
pub(super) fn is_settable(field: &Field) -> bool {
    !field.required
}

fn constructor(record: &Record) -> TokenStream {
    if let Some(form) = &record.required_form {
        let form = ident(form);
        let names: Vec<_> = required_fields(record).map(|field| ident(&field.name)).collect();
        let rest = absent_members(record);
        let is_copied = |field: &Field| {
            matches!(
                field.value,
                TypeRef::Bool | TypeRef::Int32 | TypeRef::Int64 | TypeRef::Double
            )
        };
        // Clippy would have a reference, because nothing in the struct has to be moved.
        let allow = required_fields(record)
            .all(is_copied)
            .then(|| quote!(#[allow(clippy::needless_pass_by_value)]));
        return quote! {
            /// A value of the required members; the others are absent.
            #allow
            #[inline]
            pub fn new(required: #form) -> Self {
                Self {
                    #(#names: required.#names,)*
                    #rest
                }
            }
        };
    }
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in required_fields(record) {
        let name = ident(&field.name);
        let (taken, kept) = argument(field, &name);
        arguments.push(quote!(#name: #taken));
        let is_plain = name == kept.to_string();
        values.push(if is_plain {
            quote!(#name)
        } else {
            quote!(#name: #kept)
        });
    }
    if values.is_empty() {
        return quote! {
            /// A value with every member absent.
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let rest = absent_members(record);
    let inline = inline(&quote!(#(#arguments),*));
    quote! {
        /// A value of the required members; the others are absent.
        #inline
        pub fn new(#(#arguments),*) -> Self {
            Self {
                #(#values,)*
                #rest
            }
        }
    }
}

fn setter(field: &Field) -> TokenStream {
    let setter = ident(&field.setter);
    let name = ident(&field.name);
    let (taken, kept) = argument(field, &ident("value"));
    let set = if is_set_by_conversion(field) {
        quote!(argument::set(&mut self.#name, value);)
    } else if field.nullable {
        quote!(self.#name = #kept;)
    } else {
        quote!(self.#name = Some(#kept);)
    };
    let doc_text = doc(&docs::setter(field));
    let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
    let inline = inline(&taken);
    quote! {
        #doc_text
        #deprecated
        #[must_use]
        #inline
        pub fn #setter(mut self, value: #taken) -> Self {
            #set
            self
        }
    }
}

/// `#[inline]` for a function with these parameters, unless it is generic: such a one is compiled where it is used
/// anyway.
fn inline(parameters: &TokenStream) -> Option<TokenStream> {
    let is_generic = parameters
        .clone()
        .into_iter()
        .any(|token| matches!(token, TokenTree::Ident(word) if word == "impl"));
    (!is_generic).then(|| quote!(#[inline]))
}

/// The struct that names the required members, where they are many.
fn required_form(record: &Record) -> Option<TokenStream> {
    let form = ident(record.required_form.as_ref()?);
    let text = format!(
        "The required members of [`{}`], by name: a struct literal that misses one does not compile.",
        record.name
    );
    let form_doc = doc(&[text]);
    let members = required_fields(record).map(|field| {
        let name = ident(&field.name);
        let value = field_type(field);
        let doc_text = doc(&docs::required_member(record, field));
        let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
        quote!(#doc_text #deprecated pub #name: #value)
    });
    Some(quote! {
        #form_doc
        pub struct #form {
            #(#members,)*
        }
        required_form!(#form);
    })
}
