//! Writes types, and the argument types of callers.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::{Context, Std};
use super::identifier::ident;
use crate::ir::{Field, Module, Origin, Record, TypeRef};

/// Whether a record is the parameters of an operation.
pub(super) fn is_params(record: &Record) -> bool {
    matches!(record.origin, Origin::Parameters(_))
}

/// The names of the structs and unions in `models.rs`, or of the structs in `params.rs`.
pub(super) fn defined(module: &Module, params: bool) -> BTreeSet<&str> {
    let records = module
        .records
        .iter()
        .filter(|record| is_params(record) == params)
        .map(|record| record.name.as_str());
    let unions = module
        .unions
        .iter()
        .filter(|_| !params)
        .map(|union| union.name.as_str());
    records.chain(unions).collect()
}

/// Whether the setter passes the field and the argument to the runtime's `argument::set`.
pub(super) fn is_set_by_conversion(field: &Field) -> bool {
    let is_into = matches!(
        field.value,
        TypeRef::String | TypeRef::DateTime | TypeRef::Json | TypeRef::Enum(_) | TypeRef::Union(_)
    );
    is_into && !field.required && !field.nullable && !field.boxed
}

impl Context<'_> {
    /// The type of a value.
    pub(super) fn value_type(&self, value: &TypeRef) -> TokenStream {
        match value {
            TypeRef::Unit => quote!(()),
            TypeRef::Bool => quote!(bool),
            TypeRef::Int32 => quote!(i32),
            TypeRef::Int64 => quote!(i64),
            TypeRef::Double => quote!(f64),
            TypeRef::String => self.std(Std::String),
            TypeRef::DateTime => quote!(::sdk_runtime::DateTime),
            TypeRef::Json => quote!(::sdk_runtime::JsonValue),
            TypeRef::Object => quote!(::sdk_runtime::JsonObject),
            TypeRef::Record(name) | TypeRef::Enum(name) | TypeRef::Union(name) => {
                let name = ident(name);
                quote!(#name)
            }
            TypeRef::List(item) => {
                let (vec, item) = (self.std(Std::Vec), self.value_type(item));
                quote!(#vec<#item>)
            }
            TypeRef::Map(value) => {
                let (string, value) = (self.std(Std::String), self.value_type(value));
                quote!(::std::collections::BTreeMap<#string, #value>)
            }
            TypeRef::Envelope(value) => {
                let value = self.value_type(value);
                self.generated(&quote!(Envelope<#value>))
            }
        }
    }

    /// The type, in a box if it needs one.
    pub(super) fn boxed_type(&self, value: &TypeRef, is_boxed: bool) -> TokenStream {
        let value = self.value_type(value);
        if is_boxed {
            let boxed = self.std(Std::Box);
            quote!(#boxed<#value>)
        } else {
            value
        }
    }

    /// The type of a field: the type of its value, wrapped if the field may be absent or `null`.
    pub(super) fn field_type(&self, field: &Field) -> TokenStream {
        let value = self.boxed_type(&field.value, field.boxed);
        match (field.nullable, field.required) {
            (true, _) => quote!(::sdk_runtime::Nullable<#value>),
            (false, true) => value,
            (false, false) => {
                let option = self.std(Std::Option);
                quote!(#option<#value>)
            }
        }
    }

    /// The argument type for a value of this name, and its conversion to the type of the field.
    pub(super) fn argument(&self, field: &Field, name: &Ident) -> (TokenStream, TokenStream) {
        let (into, string) = (self.std(Std::Into), self.std(Std::String));
        let iterator = self.std(Std::IntoIterator);
        let name = quote!(#name);
        if field.nullable {
            let kept = self.boxed_type(&field.value, field.boxed);
            return (
                quote!(impl #into<::sdk_runtime::Nullable<#kept>>),
                self.converted(&name),
            );
        }
        let kept = self.value_type(&field.value);
        let map = |item: &TokenStream| {
            (
                quote!(impl #iterator<Item = (impl #into<#string>, impl #into<#item>)>),
                quote!(::sdk_runtime::record::argument::map(#name)),
            )
        };
        let (taken, value) = match &field.value {
            TypeRef::Unit
            | TypeRef::Bool
            | TypeRef::Int32
            | TypeRef::Int64
            | TypeRef::Double
            | TypeRef::Record(_)
            | TypeRef::Envelope(_) => (kept, name),
            TypeRef::String | TypeRef::DateTime | TypeRef::Json | TypeRef::Enum(_) | TypeRef::Union(_) => {
                (quote!(impl #into<#kept>), self.converted(&name))
            }
            TypeRef::List(item) => {
                let item = self.value_type(item);
                (
                    quote!(impl #iterator<Item = impl #into<#item>>),
                    quote!(::sdk_runtime::record::argument::list(#name)),
                )
            }
            TypeRef::Object => map(&self.value_type(&TypeRef::Json)),
            TypeRef::Map(item) => map(&self.value_type(item)),
        };
        if field.boxed {
            let boxed = self.std(Std::Box);
            return (taken, quote!(#boxed::new(#value)));
        }
        (taken, value)
    }

    /// The type's empty value. It is the default of a required field.
    pub(super) fn empty_value(&self, value: &TypeRef) -> TokenStream {
        match value {
            TypeRef::Unit => quote!(()),
            TypeRef::Bool => quote!(false),
            TypeRef::Int32 | TypeRef::Int64 => quote!(0),
            TypeRef::Double => quote!(0.0),
            TypeRef::Json => quote!(::sdk_runtime::JsonValue::Null),
            TypeRef::Map(_) => quote!(::std::collections::BTreeMap::new()),
            TypeRef::String | TypeRef::DateTime | TypeRef::Object => {
                let kept = self.value_type(value);
                quote!(#kept::new())
            }
            TypeRef::List(_) => {
                let vec = self.std(Std::Vec);
                quote!(#vec::new())
            }
            TypeRef::Envelope(_) => {
                let (kept, default) = (self.value_type(value), self.std(Std::Default));
                quote!(<#kept as #default>::default())
            }
            TypeRef::Record(_) | TypeRef::Enum(_) | TypeRef::Union(_) => {
                self.default_of(&self.value_type(value))
            }
        }
    }

    /// The default of a field.
    pub(super) fn absent_value(&self, field: &Field) -> TokenStream {
        match (field.nullable, field.required) {
            (true, _) => quote!(::sdk_runtime::Nullable::Absent),
            (false, true) => self.empty_value(&field.value),
            (false, false) => quote!(None),
        }
    }

    /// The defaults of these fields, each written out, and no raw fields. This compiles faster than
    /// `..Default::default()`.
    pub(super) fn unset<'f>(&self, fields: impl Iterator<Item = &'f Field>) -> TokenStream {
        let fields = fields.map(|field| {
            let name = ident(&field.name);
            let value = self.absent_value(field);
            quote!(#name: #value,)
        });
        let raw_fields = ident(crate::names::RAW_FIELDS);
        quote!(#(#fields)* #raw_fields: ::sdk_runtime::RawFields::NONE,)
    }
}

/// The fields that a constructor takes.
pub(super) fn required_fields(record: &Record) -> impl Iterator<Item = &Field> {
    record.fields.iter().filter(|field| field.required)
}

/// The fields that a constructor does not take.
pub(super) fn optional_fields(record: &Record) -> impl Iterator<Item = &Field> {
    record.fields.iter().filter(|field| !field.required)
}
