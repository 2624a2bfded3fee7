//! Writes what the schema says about operations and types, as static data of the catalogue.
//!
//! The texts are those of the schema, unchanged: a command line shows names as they are on the wire.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, quote};

use super::context::Context;
use super::identifier::ident;
use super::limits::limits;
use crate::ir::{Enum, Field, Operation, Record, Request, TypeRef, Union};

/// The module that holds the statics of types. A static has the name of its type. It hides nothing there, because the other
/// items of the module are types.
const TYPES: &str = "types";

/// What the schema says about an operation, as an expression beside the module [`TYPES`].
pub(super) fn about(operation: &Operation) -> TokenStream {
    let types = ident(TYPES);
    let summary = text(operation.summary.as_ref());
    let description = text(operation.description.as_ref());
    let docs_url = text(operation.docs_url.as_ref());
    let deprecated = operation.deprecated;
    let place = quote!(#types::);
    let request = match &operation.request {
        Request::Nothing => value(&place, &TypeRef::Unit),
        Request::Params(name) => value(&place, &TypeRef::Record(name.clone())),
        Request::Body(body) => value(&place, body),
    };
    let result = value(&place, &operation.response);
    let example = text(operation.request_example.as_ref());
    quote! {
        ::sdk_runtime::catalogue::About {
            summary: #summary,
            description: #description,
            docs_url: #docs_url,
            deprecated: #deprecated,
            request: #request,
            result: #result,
            example: #example,
        }
    }
}

/// A module with a static for each type of the API. It also has the types of the catalogue, for programs that read it.
pub(super) fn types(cx: &Context<'_>) -> TokenStream {
    let mut statics: Vec<(&str, TokenStream)> = Vec::new();
    for module in &cx.api.modules {
        let records = module.records.iter();
        statics.extend(records.map(|record| (record.name.as_str(), structure(cx, record))));
        let enums = module.enums.iter();
        statics.extend(enums.map(|item| (item.name.as_str(), enumeration(item))));
        let unions = module.unions.iter();
        statics.extend(unions.map(|item| (item.name.as_str(), union(item))));
    }
    statics.sort_by_key(|(name, _)| *name);
    let statics = statics.into_iter().map(|(_, item)| item);
    let types = ident(TYPES);
    quote! {
        /// The types of the catalogue.
        pub mod #types {
            // A static is named like its type. Some types are part of no operation, and tests use none of this.
            #![allow(non_upper_case_globals, dead_code, unused_imports)]
            #[doc(inline)]
            pub use ::sdk_runtime::catalogue::{About, Entry, Enum, Field, Struct, Type, Union, Variant};

            #(#statics)*
        }
    }
}

/// A struct. Only facts that differ from the defaults are written, in a list for each: the compiler reads thousands of
/// fields.
fn structure(cx: &Context<'_>, record: &Record) -> TokenStream {
    let name = ident(&record.name);
    let path = cx.generated(&quote!(models::#name));
    let fields = &record.fields;
    let description = record
        .description
        .as_ref()
        .map(|text| quote!(description: #text,));
    let deprecated = record.deprecated.then(|| quote!(deprecated: true,));
    let types = fields
        .iter()
        .map(|field| value(&TokenStream::new(), &field.value));
    let types = (!fields.is_empty()).then(|| quote!(types: &[#(#types),*],));
    let last_described = fields.iter().rposition(|field| field.description.is_some());
    let descriptions = last_described.map(|last| {
        let texts = fields
            .iter()
            .take(last + 1)
            .map(|field| text(field.description.as_ref()));
        quote!(descriptions: &[#(#texts),*],)
    });
    let nullable = positions("nullable", fields, |field| field.nullable);
    let deprecated_fields = positions("deprecated_fields", fields, |field| field.deprecated);
    let units = texts("units", fields, |field| field.unit.as_ref());
    let defaults = texts("defaults", fields, |field| field.default.as_ref());
    let examples = texts("examples", fields, |field| field.example.as_ref());
    quote! {
        pub(super) static #name: Struct = Struct {
            schema: &<#path as ::sdk_runtime::record::Fields>::SCHEMA,
            #description #deprecated #types #descriptions #nullable #deprecated_fields #units #defaults #examples
            ..Struct::PLAIN
        };
    }
}

/// The positions of the fields for which something holds.
fn positions(list: &str, fields: &[Field], holds: impl Fn(&Field) -> bool) -> Option<TokenStream> {
    let list = ident(list);
    let found = fields.iter().enumerate().filter(|(_, field)| holds(field));
    let mut found = found
        .map(|(index, _)| Literal::usize_unsuffixed(index))
        .peekable();
    found.peek().is_some().then(|| quote!(#list: &[#(#found),*],))
}

/// The positions of the fields that have a text, and the texts.
fn texts(list: &str, fields: &[Field], text: impl Fn(&Field) -> Option<&String>) -> Option<TokenStream> {
    let list = ident(list);
    let mut found = fields
        .iter()
        .enumerate()
        .filter_map(|(index, field)| {
            let (index, text) = (Literal::usize_unsuffixed(index), text(field)?);
            Some(quote!((#index, #text)))
        })
        .peekable();
    found.peek().is_some().then(|| quote!(#list: &[#(#found),*],))
}

fn enumeration(item: &Enum) -> TokenStream {
    let (name, wire) = (ident(&item.name), &item.wire);
    let description = text(item.description.as_ref());
    let values = item.values.iter().map(|value| {
        let wire = &value.wire;
        let description = text(value.description.as_ref());
        quote!((#wire, #description))
    });
    quote! {
        pub(super) static #name: Enum = Enum { name: #wire, description: #description, values: &[#(#values),*] };
    }
}

fn union(item: &Union) -> TokenStream {
    let (name, wire) = (ident(&item.name), &item.wire);
    let description = text(item.description.as_ref());
    let discriminator = text(item.discriminator.as_ref());
    let variants = item.variants.iter().map(|variant| {
        let tag = text(variant.tag.as_ref());
        let value = value(&TokenStream::new(), &variant.value);
        let limits = limits(&variant.limits);
        quote!(Variant { tag: #tag, value: #value, limits: #limits })
    });
    quote! {
        pub(super) static #name: Union = Union {
            name: #wire,
            description: #description,
            discriminator: #discriminator,
            variants: &[#(#variants),*],
        };
    }
}

/// A type, as an expression. `place` is the path of the statics, which ends in `::`, or nothing.
fn value(place: &TokenStream, of: &TypeRef) -> TokenStream {
    let (variant, part) = match of {
        TypeRef::Unit => ("Nothing", None),
        TypeRef::Bool => ("Bool", None),
        TypeRef::Int32 => ("Int32", None),
        TypeRef::Int64 => ("Int64", None),
        TypeRef::Double => ("Double", None),
        TypeRef::String => ("String", None),
        TypeRef::DateTime => ("DateTime", None),
        TypeRef::Json => ("Json", None),
        TypeRef::Object => ("Object", None),
        TypeRef::Record(name) => ("Struct", Some(ident(name).into_token_stream())),
        TypeRef::Enum(name) => ("Enum", Some(ident(name).into_token_stream())),
        TypeRef::Union(name) => ("Union", Some(ident(name).into_token_stream())),
        TypeRef::List(item) => ("List", Some(value(place, item))),
        TypeRef::Map(item) => ("Map", Some(value(place, item))),
        TypeRef::Envelope(payload) => ("Envelope", Some(value(place, payload))),
    };
    let home = if place.is_empty() {
        quote!(Type)
    } else {
        quote!(::sdk_runtime::catalogue::Type)
    };
    let variant = ident(variant);
    match (of, part) {
        (_, None) => quote!(#home::#variant),
        (TypeRef::Record(_) | TypeRef::Enum(_) | TypeRef::Union(_), Some(name)) => {
            quote!(#home::#variant(&#place #name))
        }
        (_, Some(part)) => quote!(#home::#variant(&#part)),
    }
}

/// A text of the schema; nothing is an empty one.
fn text(text: Option<&String>) -> &str {
    text.map_or("", String::as_str)
}
