//! Writes structs: their fields, and the runtime's access to them.

use std::iter;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Pieces;
use super::aliases;
use super::constructors::{self, construction};
use super::context::{Context, Std};
use super::doc;
use super::identifier::ident;
use super::limits;
use super::type_docs;
use super::types::{defined, is_params, required_fields};
use super::unions;
use crate::ir::{Field, Location, Module, Origin, Record, TypeRef};
use crate::names::{self, RAW_FIELDS};

/// `models.rs`: the structs and unions that schemas describe, and other names for types.
pub(super) fn models<'a>(cx: &'a Context<'a>, module: &'a Module) -> Pieces<'a> {
    let records = || module.records.iter().filter(|record| !is_params(record));
    let fields = records().flat_map(|record| &record.fields);
    let values = fields.map(|field| &field.value);
    let variants = module.unions.iter().flat_map(|union| &union.variants);
    let values = values
        .chain(variants.map(|variant| &variant.value))
        .chain(module.aliases.iter().map(|alias| &alias.value));
    let uses = cx.uses(values, &defined(module, false));
    let aliases = module.aliases.iter().map(|alias| {
        let name = ident(&alias.name);
        let value = cx.value_type(&alias.value);
        let doc = type_docs::alias(cx, alias);
        let deprecated = alias.deprecated.then(|| quote!(#[deprecated]));
        quote!(#doc #deprecated pub type #name = #value;)
    });
    let constructors = constructors::apart(module).next().is_some().then(|| {
        quote! {
            #[cfg(feature = "test-util")]
            mod constructors;
        }
    });
    let head = quote! {
        //! Structs and unions of this module.
        #constructors
        #uses
    };
    let pages = records().filter_map(|record| page(cx, record));
    let unions = module.unions.iter().map(|union| unions::union(cx, union));
    Box::new(
        iter::once(head)
            .chain(aliases)
            .chain(records().map(|record| structure(cx, record)))
            .chain(pages)
            .chain(unions),
    )
}

/// `params.rs`: the parameters of operations that send them outside the body.
pub(super) fn params<'a>(cx: &'a Context<'a>, module: &'a Module) -> Pieces<'a> {
    let records = || module.records.iter().filter(|record| is_params(record));
    let values = records()
        .flat_map(|record| &record.fields)
        .map(|field| &field.value);
    let uses = cx.uses(values, &defined(module, true));
    let head = quote! {
        //! Parameters of this module's operations.
        #uses
    };
    Box::new(iter::once(head).chain(records().map(|record| structure(cx, record))))
}

fn structure(cx: &Context<'_>, record: &Record) -> TokenStream {
    let name = ident(&record.name);
    let doc = type_docs::record(cx, record);
    let references = cx.references(&record.mentions, None);
    let deprecated = |is_deprecated: bool, text: &Option<String>| {
        doc::deprecated(is_deprecated, text.as_ref(), &references)
    };
    let fields = record.fields.iter().map(|field| {
        let doc = type_docs::field(cx, record, field);
        let deprecated = deprecated(field.deprecated, &field.description);
        let name = ident(&field.name);
        let value = cx.field_type(field);
        quote!(#doc #deprecated pub #name: #value)
    });
    let deprecated = deprecated(record.deprecated, &record.description);
    let raw_fields = ident(RAW_FIELDS);
    let construction = (!record.response_only).then(|| construction(cx, record));
    let default = default(cx, record);
    let access = access(record);
    let boxed = record
        .boxed
        .then(|| quote!(::sdk_runtime::record::boxed!(#name);));
    let aliases = match &record.origin {
        Origin::Schema => aliases::of_type(&record.name, &record.wire),
        Origin::Inline(_) | Origin::Parameters(_) => TokenStream::new(),
    };
    quote! {
        #doc
        #aliases
        #deprecated
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            #raw_fields: ::sdk_runtime::RawFields,
        }

        #construction
        #default
        #access
        ::sdk_runtime::record::record!(#name);
        #boxed
    }
}

/// `Default`, written out. A derive calls a function for each field, where mostly a constant is enough. Constants need
/// no clean-up code.
fn default(cx: &Context<'_>, record: &Record) -> TokenStream {
    let name = ident(&record.name);
    let default = cx.std(Std::Default);
    let fields = cx.unset(record.fields.iter());
    quote! {
        impl #default for #name {
            #[inline]
            fn default() -> Self {
                Self { #fields }
            }
        }
    }
}

/// The runtime's access to the fields, by their position in a static table.
fn access(record: &Record) -> TokenStream {
    let name = ident(&record.name);
    let schema = table(record);
    let read = field_access(record, &quote!(&));
    let write = field_access(record, &quote!(&mut));
    let index = ident(if record.fields.is_empty() {
        "_index"
    } else {
        "index"
    });
    quote! {
        impl ::sdk_runtime::record::Fields for #name {
            const SCHEMA: ::sdk_runtime::record::Schema = #schema;

            #[inline]
            fn field(&self, #index: usize) -> &dyn ::sdk_runtime::record::Slot { #read }

            #[inline]
            fn field_mut(&mut self, #index: usize) -> &mut dyn ::sdk_runtime::record::Slot { #write }
        }
    }
}

fn field_access(record: &Record, borrow: &TokenStream) -> TokenStream {
    let raw_fields = ident(RAW_FIELDS);
    if record.fields.is_empty() {
        return quote!(#borrow self.#raw_fields);
    }
    let arms = record.fields.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let name = ident(&field.name);
        quote!(#index => #borrow self.#name,)
    });
    quote!(match index { #(#arms)* _ => #borrow self.#raw_fields, })
}

/// The table of a struct. It lists only facts that differ from the defaults. It calls no function, because the compiler
/// evaluates hundreds of tables.
fn table(record: &Record) -> TokenStream {
    let wire = &record.wire;
    let fields = || record.fields.iter().enumerate();
    let names = record.fields.iter().map(|field| &field.wire);
    let names = (!record.fields.is_empty()).then(|| quote!(names: &[#(#names),*],));
    let rust_name = (record.name != *wire).then(|| {
        let name = &record.name;
        quote!(rust_name: Some(#name),)
    });
    let rust_names = rust_names(record.fields.iter().map(|field| (&field.name, &field.wire)));
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
        .filter(|(_, field)| !field.limits.is_empty())
        .map(|(index, field)| {
            let index = Literal::usize_unsuffixed(index);
            let limits = limits::limits(&field.limits);
            quote!((#index, #limits))
        })
        .collect();
    let limits = (!limits.is_empty()).then(|| quote!(limits: &[#(#limits),*],));
    let escaped_names = record
        .fields
        .iter()
        .any(|field| is_escaped(&field.wire))
        .then(|| quote!(escaped_names: true,));
    quote! {
        ::sdk_runtime::record::Schema {
            name: #wire, #rust_name #names #rust_names #required #secret #sent_in #limits #escaped_names
            ..::sdk_runtime::record::Schema::PLAIN
        }
    }
}

/// The names of fields that the runtime cannot tell from their wire names.
pub(super) fn rust_names<'a>(fields: impl Iterator<Item = (&'a String, &'a String)>) -> Option<TokenStream> {
    let names: Vec<TokenStream> = fields
        .enumerate()
        .filter(|(_, (name, wire))| !names::is_snake_case_of(name, wire))
        .map(|(index, (name, _))| {
            let index = Literal::usize_unsuffixed(index);
            let name = name.trim_start_matches("r#");
            quote!((#index, #name))
        })
        .collect();
    (!names.is_empty()).then(|| quote!(rust_names: &[#(#names),*],))
}

/// Whether JSON escapes a character of the name.
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
    quote!(::sdk_runtime::record::Location::#name)
}

/// The field with the items, for a struct that paged operations return.
fn page(cx: &Context<'_>, record: &Record) -> Option<TokenStream> {
    let pages = cx.pages(record)?;
    let items = pages.paging.items.as_ref()?;
    let items = record.fields.iter().find(|field| field.wire == *items)?;
    let name = ident(&record.name);
    let field = ident(&items.name);
    let item = cx.value_type(&pages.item);
    let list = cx.value_type(&TypeRef::List(Box::new(pages.item.clone())));
    let items = match (items.nullable, items.required) {
        (true, _) => quote!(self.#field.into_value().unwrap_or_default()),
        (false, true) => quote!(self.#field),
        (false, false) => quote!(self.#field.unwrap_or_default()),
    };
    Some(quote! {
        impl ::sdk_runtime::Page for #name {
            type Item = #item;

            #[inline]
            fn into_items(self) -> #list { #items }
        }
    })
}
