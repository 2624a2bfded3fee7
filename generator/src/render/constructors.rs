//! Writes constructors, setters, and the structs that name required fields.
//!
//! Programs make a struct that is part of responses only in their tests. There, most fields do not matter, so a value
//! starts from `default()` and has a setter for each field. These setters are in files of their own, behind the feature
//! `test-util`. So a build without the feature does not read them.

use std::iter;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::Pieces;
use super::context::Context;
use super::identifier::ident;
use super::type_docs;
use super::types::{is_params, is_set_by_conversion, optional_fields, required_fields};
use crate::ir::{Field, Module, Record, TypeRef};

/// The structs of `models.rs` whose setters are in its `constructors.rs`.
pub(super) fn apart(module: &Module) -> impl Iterator<Item = &Record> {
    module
        .records
        .iter()
        .filter(|record| record.response_only && !is_params(record) && !record.fields.is_empty())
}

/// `models/constructors.rs`: the setters of structs that are part of responses only.
///
/// It is a submodule of `models.rs`, and the types in scope there are in scope here too.
pub(super) fn constructors<'a>(cx: &'a Context<'a>, module: &'a Module) -> Pieces<'a> {
    let head = quote! {
        //! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
        #![allow(clippy::wildcard_imports)]
        use super::*;
    };
    Box::new(iter::once(head).chain(apart(module).map(|record| setters(cx, record))))
}

/// A setter for each field of a struct.
fn setters(cx: &Context<'_>, record: &Record) -> TokenStream {
    let name = ident(&record.name);
    let setters = record.fields.iter().map(|field| setter(cx, field));
    quote! {
        impl #name {
            #(#setters)*
        }
    }
}

/// All constructors and setters of a struct.
pub(super) fn construction(cx: &Context<'_>, record: &Record) -> TokenStream {
    let name = ident(&record.name);
    let constructor = constructor(cx, record);
    let setters = optional_fields(record).map(|field| setter(cx, field));
    let required = required_form(cx, record);
    quote! {
        impl #name {
            #constructor
            #(#setters)*
        }

        #required
    }
}

fn constructor(cx: &Context<'_>, record: &Record) -> TokenStream {
    let rest = cx.unset(optional_fields(record));
    if let Some(form) = &record.required_form {
        let form = ident(form);
        let names: Vec<_> = required_fields(record).map(|field| ident(&field.name)).collect();
        let is_copied = |field: &Field| {
            matches!(
                field.value,
                TypeRef::Bool | TypeRef::Int32 | TypeRef::Int64 | TypeRef::Double
            )
        };
        // Clippy would suggest a reference, because no field of the struct has to be moved.
        let allow = required_fields(record)
            .all(is_copied)
            .then(|| quote!(#[allow(clippy::needless_pass_by_value)]));
        return quote! {
            /// A value of the required fields; the others are absent.
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
        let (taken, kept) = cx.argument(field, &name);
        arguments.push(quote!(#name: #taken));
        let is_plain = name == kept.to_string();
        values.push(if is_plain {
            quote!(#name)
        } else {
            quote!(#name: #kept)
        });
    }
    if values.is_empty() {
        let default = cx.default_of(&quote!(Self));
        return quote! {
            /// A value with every field absent.
            #[inline]
            pub fn new() -> Self {
                #default
            }
        };
    }
    let inline = inline(&quote!(#(#arguments),*));
    quote! {
        /// A value of the required fields; the others are absent.
        #inline
        pub fn new(#(#arguments),*) -> Self {
            Self {
                #(#values,)*
                #rest
            }
        }
    }
}

fn setter(cx: &Context<'_>, field: &Field) -> TokenStream {
    let setter = ident(&field.setter);
    let name = ident(&field.name);
    let (taken, kept) = cx.argument(field, &ident("value"));
    let set = if is_set_by_conversion(field) {
        quote!(::sdk_runtime::record::argument::set(&mut self.#name, value);)
    } else if field.nullable || field.required {
        quote!(self.#name = #kept;)
    } else {
        quote!(self.#name = Some(#kept);)
    };
    let doc = type_docs::setter(field);
    let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
    let inline = inline(&taken);
    quote! {
        #doc
        #deprecated
        #[must_use]
        #inline
        pub fn #setter(mut self, value: #taken) -> Self {
            #set
            self
        }
    }
}

/// `#[inline]` for a function with these parameters, unless it is generic. A generic function is compiled where it is
/// used in any case.
fn inline(parameters: &TokenStream) -> Option<TokenStream> {
    let is_generic = parameters
        .clone()
        .into_iter()
        .any(|token| matches!(token, TokenTree::Ident(word) if word == "impl"));
    (!is_generic).then(|| quote!(#[inline]))
}

/// The struct that names the required fields, if there are many.
fn required_form(cx: &Context<'_>, record: &Record) -> Option<TokenStream> {
    let form = ident(record.required_form.as_ref()?);
    let doc = type_docs::required_form(record);
    let fields = required_fields(record).map(|field| {
        let name = ident(&field.name);
        let value = cx.field_type(field);
        let doc = type_docs::required_field(record, field);
        let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
        quote!(#doc #deprecated pub #name: #value)
    });
    Some(quote! {
        #doc
        pub struct #form {
            #(#fields,)*
        }
        ::sdk_runtime::record::required_form!(#form);
    })
}
