//! Structs: their members, and how the runtime reaches them.

use std::iter;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::constructors::{self, arguments, construction, is_settable};
use super::docs::{self, doc};
use super::types::{Imports, basic_uses, defined, empty_value, field_type, ident, is_params};
use super::unions;
use super::{Index, Pieces};
use crate::ir::{Field, Limits, Location, Module, Record, TypeRef};

/// `models.rs`: the structs and unions that schemas describe, and other names for types.
pub(super) fn models<'a>(module: &'a Module, imports: &Imports, index: &Index<'_>) -> Pieces<'a> {
    let records: Vec<&Record> = module
        .records
        .iter()
        .filter(|record| !is_params(record))
        .collect();
    let fields = records.iter().flat_map(|record| &record.fields);
    let mut values: Vec<&TypeRef> = fields.map(|field| &field.value).collect();
    values.extend(
        module
            .unions
            .iter()
            .flat_map(|union| &union.variants)
            .map(|variant| &variant.value),
    );
    values.extend(module.aliases.iter().map(|alias| &alias.value));
    let uses = uses(&records, &values, imports, module, false);
    let union_uses = unions::uses(module);
    let pages = pages(module, index);
    let page_use = (!pages.is_empty()).then(|| {
        quote!(
            use crate::Page;
        )
    });
    let unions = module.unions.iter().map(unions::union);
    let aliases = module.aliases.iter().map(|alias| {
        let name = ident(&alias.name);
        let value = super::types::value_type(&alias.value);
        let doc = doc(&docs::alias(alias));
        let deprecated = alias.deprecated.then(|| quote!(#[deprecated]));
        quote!(#doc #deprecated pub type #name = #value;)
    });
    let apart: Vec<&Record> = constructors::apart(module).collect();
    let forms = apart
        .iter()
        .any(|record| record.required_form.is_some())
        .then(|| {
            quote! {
                #[cfg(feature = "test-util")]
                pub use constructors::*;
            }
        });
    let constructors = (!apart.is_empty()).then(|| {
        quote! {
            #[cfg(feature = "test-util")]
            mod constructors;
            #forms
        }
    });
    let head = quote! {
        //! Structs and unions of this module.
        #constructors
        #uses
        #union_uses
        #page_use
    };
    Box::new(
        iter::once(head)
            .chain(aliases)
            .chain(records.into_iter().map(structure))
            .chain(pages)
            .chain(unions),
    )
}

/// `params.rs`: the parameters of operations that send them outside the body.
pub(super) fn params<'a>(module: &'a Module, imports: &Imports) -> Pieces<'a> {
    let records: Vec<&Record> = module.records.iter().filter(|record| is_params(record)).collect();
    let fields = records.iter().flat_map(|record| &record.fields);
    let values: Vec<&TypeRef> = fields.map(|field| &field.value).collect();
    let uses = uses(&records, &values, imports, module, true);
    let head = quote! {
        //! Parameters of this module's operations.
        #uses
    };
    Box::new(iter::once(head).chain(records.into_iter().map(structure)))
}

fn uses(
    records: &[&Record],
    values: &[&TypeRef],
    imports: &Imports,
    module: &Module,
    params: bool,
) -> TokenStream {
    let fields = || records.iter().flat_map(|record| &record.fields);
    let made: Vec<&Record> = records
        .iter()
        .copied()
        .filter(|record| !record.response_only)
        .collect();
    let arguments: Vec<&Field> = made.iter().flat_map(|record| arguments(record)).collect();
    let basic = basic_uses(values, &arguments);
    let nullable = fields().any(|field| field.nullable).then(|| {
        quote!(
            use crate::Nullable;
        )
    });
    let generated = imports.uses(values.iter().copied(), &defined(module, params));
    let limits = fields().any(|field| field.limits.limits_value()).then(|| {
        quote!(
            use crate::record::Limits;
        )
    });
    let location = fields().any(|field| field.location != Location::Body).then(|| {
        quote!(
            use crate::record::Location;
        )
    });
    let construction = constructors::uses(&made);
    let boxed = records.iter().any(|record| record.boxed).then(|| {
        quote!(
            use crate::record::boxed;
        )
    });
    let record = (!records.is_empty()).then(|| {
        quote! {
            use crate::record::{Members, RawFields, Schema, Slot, record};
        }
    });
    quote!(#basic #nullable #generated #construction #limits #location #boxed #record)
}

fn structure(record: &Record) -> TokenStream {
    let name = ident(&record.name);
    let doc_text = doc(&docs::record(record));
    let deprecated = record.deprecated.then(|| quote!(#[deprecated]));
    let members = record.fields.iter().map(|field| {
        let doc_text = doc(&docs::field(field));
        let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
        let name = ident(&field.name);
        let value = field_type(field);
        quote!(#doc_text #deprecated pub #name: #value)
    });
    let construction = (!record.response_only).then(|| construction(record));
    let default = default(record);
    let access = access(record);
    let boxed = record.boxed.then(|| quote!(boxed!(#name);));
    quote! {
        #doc_text
        #deprecated
        #[non_exhaustive]
        pub struct #name {
            #(#members,)*
            raw_fields: RawFields,
        }

        #construction
        #default
        #access
        record!(#name);
        #boxed
    }
}

pub(super) fn required_fields(record: &Record) -> impl Iterator<Item = &Field> {
    record.fields.iter().filter(|field| field.required)
}

/// These members as nobody has set them, each written out, and no raw fields: a compiler is done with that sooner than
/// with the rest of a default.
fn unset<'f>(fields: impl Iterator<Item = &'f Field>) -> TokenStream {
    let members = fields.map(|field| {
        let name = ident(&field.name);
        let value = absent_value(field);
        quote!(#name: #value,)
    });
    quote!(#(#members)* raw_fields: RawFields::NONE,)
}

/// The members that a constructor does not take.
pub(super) fn absent_members(record: &Record) -> TokenStream {
    unset(record.fields.iter().filter(|field| is_settable(field)))
}

/// What a member is that nobody has set.
fn absent_value(field: &Field) -> TokenStream {
    match (field.nullable, field.required) {
        (true, _) => quote!(Nullable::Absent),
        (false, true) => empty_value(&field.value),
        (false, false) => quote!(None),
    }
}

/// `Default`, written out: what a derive calls a function for is mostly a constant, after which nothing has to be
/// cleaned up.
fn default(record: &Record) -> TokenStream {
    let name = ident(&record.name);
    let members = unset(record.fields.iter());
    quote! {
        impl Default for #name {
            #[inline]
            fn default() -> Self {
                Self { #members }
            }
        }
    }
}

/// How the runtime reaches the members: by their position in a static table.
fn access(record: &Record) -> TokenStream {
    let name = ident(&record.name);
    let schema = table(record);
    let read = member_access(record, &quote!(&));
    let write = member_access(record, &quote!(&mut));
    let index = ident(if record.fields.is_empty() {
        "_index"
    } else {
        "index"
    });
    quote! {
        impl Members for #name {
            const SCHEMA: Schema = #schema;

            #[inline]
            fn member(&self, #index: usize) -> &dyn Slot { #read }

            #[inline]
            fn member_mut(&mut self, #index: usize) -> &mut dyn Slot { #write }
        }
    }
}

fn member_access(record: &Record, borrow: &TokenStream) -> TokenStream {
    if record.fields.is_empty() {
        return quote!(#borrow self.raw_fields);
    }
    let arms = record.fields.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let name = ident(&field.name);
        quote!(#index => #borrow self.#name,)
    });
    quote!(match index { #(#arms)* _ => #borrow self.raw_fields, })
}

/// The table of a record. It says only what is not plain, and calls no function: evaluating eight hundred of them
/// is felt.
fn table(record: &Record) -> TokenStream {
    let wire = &record.wire;
    let fields = || record.fields.iter().enumerate();
    let names = record.fields.iter().map(|field| &field.wire);
    let members = (!record.fields.is_empty()).then(|| quote!(members: &[#(#names),*],));
    let required = required_fields(record).count();
    let required = (required > 0).then(|| {
        let required = Literal::usize_unsuffixed(required);
        quote!(required: #required,)
    });
    let secret: Vec<Literal> = fields()
        .filter(|(_, field)| field.secret)
        .map(|(index, _)| Literal::usize_unsuffixed(index))
        .collect();
    let secret = (!secret.is_empty()).then(|| quote!(secret: &[#(#secret),*],));
    let elsewhere = record
        .fields
        .iter()
        .rposition(|field| field.location != Location::Body)
        .map_or(0, |last| last + 1);
    let locations = record.fields.iter().take(elsewhere).map(location);
    let sent_in = (elsewhere > 0).then(|| quote!(sent_in: &[#(#locations),*],));
    let limits: Vec<TokenStream> = fields()
        .filter(|(_, field)| field.limits.limits_value())
        .map(|(index, field)| {
            let index = Literal::usize_unsuffixed(index);
            let limits = limits(&field.limits);
            quote!((#index, #limits))
        })
        .collect();
    let limits = (!limits.is_empty()).then(|| quote!(limits: &[#(#limits),*],));
    let escaped_names = record
        .fields
        .iter()
        .any(|field| is_escaped(&field.wire))
        .then(|| quote!(escaped_names: true,));
    quote!(Schema { name: #wire, #members #required #secret #sent_in #limits #escaped_names ..Schema::PLAIN })
}

/// Whether JSON writes some character of the name in another way.
fn is_escaped(name: &str) -> bool {
    name.bytes()
        .any(|byte| byte < b' ' || matches!(byte, b'"' | b'\\'))
}

fn location(field: &Field) -> TokenStream {
    let name = ident(match field.location {
        Location::Body => "Body",
        Location::WholeBody => "WholeBody",
        Location::Query => "Query",
        Location::Path => "Path",
        Location::Header => "Header",
    });
    quote!(Location::#name)
}

fn limits(limits: &Limits) -> TokenStream {
    let counts = [
        ("min_items", limits.min_items),
        ("max_items", limits.max_items),
        ("min_length", limits.min_length),
        ("max_length", limits.max_length),
    ];
    let counts = counts.into_iter().filter_map(|(name, value)| {
        let name = ident(name);
        let value = number(&value?.to_string());
        Some(quote!(#name: Some(#value)))
    });
    let numbers = [("minimum", limits.minimum), ("maximum", limits.maximum)];
    let numbers = numbers.into_iter().filter_map(|(name, value)| {
        let name = ident(name);
        let value = number(&format!("{:?}", value?));
        Some(quote!(#name: Some(#value)))
    });
    let members: Vec<_> = counts.chain(numbers).collect();
    quote!(Limits { #(#members,)* ..Limits::NONE })
}

/// A number as a literal, its digits in groups of three where they are many.
fn number(text: &str) -> TokenStream {
    let (text, minus) = match text.strip_prefix('-') {
        Some(text) => (text, Some(quote!(-))),
        None => (text, None),
    };
    let exponent = text.find('e').unwrap_or(text.len());
    let (mantissa, exponent) = text.split_at(exponent);
    let (whole, fraction) = mantissa.split_at(mantissa.find('.').unwrap_or(mantissa.len()));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 && whole.len() > 4 {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    for (index, digit) in fraction.chars().enumerate() {
        if index > 1 && index % 3 == 1 && fraction.len() > 5 {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    let literal: Option<Literal> = (grouped + exponent).parse().ok();
    quote!(#minus #literal)
}

/// For the structs of this module that paged operations answer: which of their members are the items.
fn pages(module: &Module, index: &Index<'_>) -> Vec<TokenStream> {
    let page = |record: &Record| {
        let pages = index.pages.get(record.name.as_str())?;
        let items = record
            .fields
            .iter()
            .find(|field| Some(&field.wire) == pages.paging.items.as_ref())?;
        let name = ident(&record.name);
        let member = ident(&items.name);
        let item = super::types::value_type(&pages.item);
        let items = match (items.nullable, items.required) {
            (true, _) => quote!(self.#member.into_value().unwrap_or_default()),
            (false, true) => quote!(self.#member),
            (false, false) => quote!(self.#member.unwrap_or_default()),
        };
        Some(quote! {
            impl Page for #name {
                type Item = #item;

                #[inline]
                fn into_items(self) -> Vec<#item> { #items }
            }
        })
    };
    module.records.iter().filter_map(page).collect()
}
