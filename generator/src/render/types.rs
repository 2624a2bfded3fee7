//! Types, and how a caller may pass them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::ir::{Api, Field, Module, Record, TypeRef};

/// An identifier that [`names`](crate::names) made.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// The type as it stands in a struct.
pub(super) fn value_type(value: &TypeRef) -> TokenStream {
    match value {
        TypeRef::Unit => quote!(()),
        TypeRef::Bool => quote!(bool),
        TypeRef::Int32 => quote!(i32),
        TypeRef::Int64 => quote!(i64),
        TypeRef::Double => quote!(f64),
        TypeRef::String => quote!(String),
        TypeRef::Json => quote!(JsonValue),
        TypeRef::Object => quote!(JsonObject),
        TypeRef::Record(name) | TypeRef::Enum(name) | TypeRef::Union(name) => {
            let name = ident(name);
            quote!(#name)
        }
        TypeRef::List(item) => {
            let item = value_type(item);
            quote!(Vec<#item>)
        }
        TypeRef::Map(value) => {
            let value = value_type(value);
            quote!(BTreeMap<String, #value>)
        }
        TypeRef::Envelope(value) => {
            let value = value_type(value);
            quote!(Envelope<#value>)
        }
    }
}

/// The type of a struct's member: its value's type, in what says that it may be missing.
pub(super) fn field_type(field: &Field) -> TokenStream {
    let value = value_type(&field.value);
    let value = if field.boxed { quote!(Box<#value>) } else { value };
    match (field.nullable, field.required) {
        (true, _) => quote!(Nullable<#value>),
        (false, true) => value,
        (false, false) => quote!(Option<#value>),
    }
}

/// How a caller passes a value under this name, and how it becomes the type that is kept.
pub(super) fn argument(field: &Field, name: &Ident) -> (TokenStream, TokenStream) {
    let kept = value_type(&field.value);
    if field.nullable {
        let kept = if field.boxed { quote!(Box<#kept>) } else { kept };
        return (quote!(impl Into<Nullable<#kept>>), quote!(#name.into()));
    }
    let (taken, value) = match &field.value {
        TypeRef::Unit
        | TypeRef::Bool
        | TypeRef::Int32
        | TypeRef::Int64
        | TypeRef::Double
        | TypeRef::Record(_)
        | TypeRef::Envelope(_) => (kept, quote!(#name)),
        TypeRef::String | TypeRef::Json | TypeRef::Enum(_) | TypeRef::Union(_) => {
            (quote!(impl Into<#kept>), quote!(#name.into()))
        }
        TypeRef::List(item) => {
            let item = value_type(item);
            (
                quote!(impl IntoIterator<Item = impl Into<#item>>),
                quote!(argument::list(#name)),
            )
        }
        TypeRef::Object => (
            quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<JsonValue>)>),
            quote!(argument::map(#name)),
        ),
        TypeRef::Map(item) => {
            let item = value_type(item);
            (
                quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#item>)>),
                quote!(argument::map(#name)),
            )
        }
    };
    if field.boxed {
        return (taken, quote!(Box::new(#value)));
    }
    (taken, value)
}

/// Whether a function of the runtime's `argument` turns what is passed into what is kept.
pub(super) fn is_converted(field: &Field) -> bool {
    let is_collection = matches!(field.value, TypeRef::List(_) | TypeRef::Object | TypeRef::Map(_));
    !field.nullable && is_collection || is_set_by_conversion(field)
}

/// Whether the setter hands the member and what is passed to the runtime's `argument::set`.
pub(super) fn is_set_by_conversion(field: &Field) -> bool {
    let is_into = matches!(
        field.value,
        TypeRef::String | TypeRef::Json | TypeRef::Enum(_) | TypeRef::Union(_)
    );
    is_into && !field.required && !field.nullable && !field.boxed
}

/// The type's empty value: what a required member is that nobody has set.
pub(super) fn empty_value(value: &TypeRef) -> TokenStream {
    match value {
        TypeRef::Unit => quote!(()),
        TypeRef::Bool => quote!(false),
        TypeRef::Int32 | TypeRef::Int64 => quote!(0),
        TypeRef::Double => quote!(0.0),
        TypeRef::String => quote!(String::new()),
        TypeRef::Json => quote!(JsonValue::Null),
        TypeRef::Object => quote!(JsonObject::new()),
        TypeRef::Record(name) | TypeRef::Enum(name) | TypeRef::Union(name) => {
            let name = ident(name);
            quote!(#name::default())
        }
        TypeRef::List(_) => quote!(Vec::new()),
        TypeRef::Map(_) => quote!(BTreeMap::new()),
        TypeRef::Envelope(_) => quote!(Envelope::default()),
    }
}

/// Which module each generated type is in.
#[derive(Clone)]
pub(super) struct Imports(Arc<BTreeMap<String, String>>);

impl Imports {
    pub(super) fn of(api: &Api) -> Self {
        let mut homes = BTreeMap::new();
        for module in &api.modules {
            let records = module.records.iter().map(|record| &record.name);
            let enums = module.enums.iter().map(|item| &item.name);
            let unions = module.unions.iter().map(|item| &item.name);
            for name in records.chain(enums).chain(unions) {
                homes.insert(name.clone(), module.name.clone());
            }
        }
        Self(Arc::new(homes))
    }

    /// The `use` items for these types, those of the file itself excepted.
    pub(super) fn uses<'t>(
        &self,
        values: impl IntoIterator<Item = &'t TypeRef>,
        defined_here: &BTreeSet<&str>,
    ) -> TokenStream {
        let mut wanted: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for value in values {
            if let Some(name) = value.generated()
                && !defined_here.contains(name)
                && let Some(module) = self.0.get(name)
            {
                wanted.entry(module).or_default().insert(name);
            }
        }
        let uses = wanted.into_iter().map(|(module, names)| {
            let module = ident(module);
            let names = names.into_iter().map(ident);
            quote!(use crate::generated::#module::{#(#names),*};)
        });
        quote!(#(#uses)*)
    }
}

/// The `use` items for what members are made of, beside generated types.
///
/// `arguments` are the members that a constructor or setter takes: that of a free object takes any JSON values.
pub(super) fn basic_uses(values: &[&TypeRef], arguments: &[&Field]) -> TokenStream {
    fn contains(value: &TypeRef, test: fn(&TypeRef) -> bool) -> bool {
        test(value)
            || match value {
                TypeRef::List(item) | TypeRef::Map(item) | TypeRef::Envelope(item) => contains(item, test),
                _ => false,
            }
    }
    let any = |test| values.iter().any(|value| contains(value, test));
    let object = any(|value| matches!(value, TypeRef::Object));
    let takes_json = |field: &&Field| field.value == TypeRef::Object && !field.nullable;
    let json = arguments.iter().any(takes_json) || any(|value| matches!(value, TypeRef::Json));
    let map = any(|value| matches!(value, TypeRef::Map(_)));
    let mut uses = TokenStream::new();
    if map {
        uses.extend(quote!(
            use std::collections::BTreeMap;
        ));
    }
    if any(|value| matches!(value, TypeRef::Envelope(_))) {
        uses.extend(quote!(
            use crate::Envelope;
        ));
    }
    if object {
        uses.extend(quote!(
            use crate::JsonObject;
        ));
    }
    if json {
        uses.extend(quote!(
            use crate::JsonValue;
        ));
    }
    uses
}

/// Whether a record is the parameters of an operation.
pub(super) fn is_params(record: &Record) -> bool {
    matches!(record.origin, crate::ir::Origin::Parameters(_))
}

/// The names of the structs and unions in `models.rs`, and of the structs in `params.rs`.
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
