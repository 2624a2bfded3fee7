//! Turns JSON into Rust expressions of generated types, for the examples in the documentation.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

use super::context::{Context, Std};
use super::identifier::ident;
use super::types::{optional_fields, required_fields};
use crate::ir::{Enum, Field, Record, TypeRef, Union};

/// What an expression is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// The argument of a constructor or setter, which converts it.
    Argument,
    /// An element of such an argument, which is converted on its own.
    Element,
    /// A place of exactly this type.
    Owned,
}

/// The most structs and unions of one expression, and how deep they are nested at most: a schema can require more than
/// anybody would read, and each level takes a part of the stack.
const MOST_NAMED: usize = 500;
const DEEPEST: usize = 64;

/// Writes expressions, and notes what they name.
pub(super) struct Expressions<'c, 'a> {
    cx: &'c Context<'a>,
    /// The public path of the client's crate or module.
    path: TokenStream,
    /// The generated types that are named.
    pub(super) types: BTreeSet<&'a str>,
    /// The macros of the runtime that are named.
    pub(super) macros: BTreeSet<&'static str>,
    /// Whether something deprecated is named.
    pub(super) deprecated: bool,
    /// Whether a value is missing: without an example it would contain itself, or be too large. Then the expression is of no
    /// use.
    pub(super) is_incomplete: bool,
    /// The structs and unions that are being written, outermost first.
    open: Vec<&'a str>,
    /// How many more of them there may be.
    left: usize,
}

impl<'c, 'a> Expressions<'c, 'a> {
    pub(super) fn new(cx: &'c Context<'a>, path: TokenStream) -> Self {
        Self {
            cx,
            path,
            types: BTreeSet::new(),
            macros: BTreeSet::new(),
            deprecated: false,
            is_incomplete: false,
            open: Vec::new(),
            left: MOST_NAMED,
        }
    }

    /// A value of exactly this type.
    pub(super) fn owned(&mut self, value: &'a TypeRef, json: Option<&Value>) -> TokenStream {
        self.value(value, json, Form::Owned)
    }

    /// A struct: its constructor, and a setter for each optional field that is there.
    pub(super) fn record(&mut self, record: &'a Record, json: Option<&Value>) -> TokenStream {
        self.named(&record.name, json, |this| this.fields(record, json))
    }

    /// Writes a value of a named type. It ends: an example is finite, and without one no type is within itself.
    fn named(
        &mut self,
        name: &'a str,
        json: Option<&Value>,
        write: impl FnOnce(&mut Self) -> TokenStream,
    ) -> TokenStream {
        let is_too_large = self.left == 0 || self.open.len() >= DEEPEST;
        if is_too_large || (json.is_none() && self.open.contains(&name)) {
            self.is_incomplete = true;
            return TokenStream::new();
        }
        self.left -= 1;
        self.open.push(name);
        let written = write(self);
        self.open.pop();
        written
    }

    fn fields(&mut self, record: &'a Record, json: Option<&Value>) -> TokenStream {
        self.types.insert(&record.name);
        self.deprecated |= record.deprecated;
        let empty = Map::new();
        let fields = json.and_then(Value::as_object).unwrap_or(&empty);
        let name = ident(&record.name);
        let made = if let Some(form) = &record.required_form {
            self.types.insert(form);
            let form = ident(form);
            let values = required_fields(record).map(|field| {
                let name = ident(&field.name);
                let value = self.field(field, fields.get(&field.wire), Form::Owned);
                quote!(#name: #value)
            });
            let values: Vec<_> = values.collect();
            quote!(#name::new(#form { #(#values),* }))
        } else {
            let arguments: Vec<_> = required_fields(record)
                .map(|field| self.field(field, fields.get(&field.wire), Form::Argument))
                .collect();
            quote!(#name::new(#(#arguments),*))
        };
        let setters = optional_fields(record).filter_map(|field| {
            let json = fields.get(&field.wire)?;
            let setter = ident(&field.setter);
            let value = self.field(field, Some(json), Form::Argument);
            Some(quote!(.#setter(#value)))
        });
        let setters: Vec<_> = setters.collect();
        quote!(#made #(#setters)*)
    }

    fn field(&mut self, field: &'a Field, json: Option<&Value>, form: Form) -> TokenStream {
        self.deprecated |= field.deprecated;
        if field.nullable {
            return self.nullable(field, json, form);
        }
        let value = self.value(&field.value, json, form);
        if field.boxed && form == Form::Owned {
            return self.cx.converted(&value);
        }
        value
    }

    fn nullable(&mut self, field: &'a Field, json: Option<&Value>, form: Form) -> TokenStream {
        let Some(json) = json.filter(|json| !json.is_null() && !field.boxed) else {
            let path = &self.path;
            return quote!(#path::Nullable::Null);
        };
        let value = match &field.value {
            TypeRef::String | TypeRef::DateTime => self.value(&field.value, Some(json), Form::Element),
            // A literal without a type would not say which of the conversions is meant.
            TypeRef::Int32 => typed(json, Literal::i32_suffixed),
            TypeRef::Int64 => typed(json, Literal::i64_suffixed),
            other => self.value(other, Some(json), Form::Owned),
        };
        match form {
            Form::Argument | Form::Element => value,
            Form::Owned => self.cx.converted(&value),
        }
    }

    fn value(&mut self, value: &'a TypeRef, json: Option<&Value>, form: Form) -> TokenStream {
        match value {
            TypeRef::Unit => quote!(()),
            TypeRef::Bool => {
                let value = json.and_then(Value::as_bool).unwrap_or(true);
                quote!(#value)
            }
            TypeRef::Int32 | TypeRef::Int64 => {
                let number = json.and_then(Value::as_i64).unwrap_or(1);
                // Where the type of an element is open, a literal has 32 bits.
                let literal = if form == Form::Element && i32::try_from(number).is_err() {
                    Literal::i64_suffixed(number)
                } else {
                    Literal::i64_unsuffixed(number)
                };
                quote!(#literal)
            }
            TypeRef::Double => {
                let number = json.and_then(Value::as_f64).unwrap_or(1.0);
                let literal = Literal::f64_unsuffixed(if number.is_finite() { number } else { 1.0 });
                quote!(#literal)
            }
            TypeRef::String | TypeRef::DateTime => {
                let text = json.and_then(Value::as_str).unwrap_or("example");
                if form != Form::Owned {
                    return quote!(#text);
                }
                let kept = match value {
                    TypeRef::String => self.cx.std(Std::String),
                    _ => self.value_type(value),
                };
                quote!(#kept::from(#text))
            }
            TypeRef::Json => self.json(json.unwrap_or(&Value::Null), form),
            TypeRef::Object => self.object(json, form),
            TypeRef::Record(name) => {
                let found = self.cx.record(name);
                found.map_or_else(|| quote!(Default::default()), |found| self.record(found, json))
            }
            TypeRef::Enum(name) => {
                let found = self.cx.enumeration(name);
                found.map_or_else(
                    || quote!(Default::default()),
                    |found| self.enumeration(found, json),
                )
            }
            TypeRef::Union(name) => {
                let found = self.cx.union(name);
                found.map_or_else(|| quote!(Default::default()), |found| self.union(found, json))
            }
            TypeRef::List(item) => self.list(item, json, form),
            TypeRef::Map(item) => self.map(item, json, form),
            TypeRef::Envelope(_) => quote!(Default::default()),
        }
    }

    fn enumeration(&mut self, item: &'a Enum, json: Option<&Value>) -> TokenStream {
        self.types.insert(&item.name);
        self.deprecated |= item.deprecated;
        let name = ident(&item.name);
        let text = json.and_then(Value::as_str);
        let known = item.values.iter().find(|value| Some(value.wire.as_str()) == text);
        match known.or(item.values.first()) {
            Some(value) => {
                let variant = ident(&value.name);
                quote!(#name::#variant)
            }
            None => self.cx.default_of(&quote!(#name)),
        }
    }

    fn union(&mut self, item: &'a Union, json: Option<&Value>) -> TokenStream {
        self.named(&item.name, json, |this| this.variant(item, json))
    }

    /// The first variant that such a value could be.
    fn variant(&mut self, item: &'a Union, json: Option<&Value>) -> TokenStream {
        self.types.insert(&item.name);
        self.deprecated |= item.deprecated;
        let tag = item
            .discriminator
            .as_ref()
            .and_then(|field| json?.get(field)?.as_str());
        let is_chosen = |variant: &&crate::ir::UnionVariant| match tag {
            Some(tag) => variant.tag.as_deref() == Some(tag),
            None => json.is_some_and(|json| self.is_like(&variant.value, json)),
        };
        let name = ident(&item.name);
        let is_new = |variant: &&crate::ir::UnionVariant| match &variant.value {
            TypeRef::Record(name) | TypeRef::Union(name) => !self.open.contains(&name.as_str()),
            _ => true,
        };
        let mut variants = item.variants.iter();
        let chosen = variants.clone().find(is_chosen);
        let Some(variant) = chosen.or_else(|| variants.find(is_new)).or(item.variants.first()) else {
            return self.cx.default_of(&quote!(#name));
        };
        let variant_name = ident(&variant.name);
        let mut value = self.owned(&variant.value, json);
        if variant.boxed {
            value = self.cx.converted(&value);
        }
        quote!(#name::#variant_name(#value))
    }

    /// Whether JSON has the shape of a type.
    fn is_like(&self, value: &TypeRef, json: &Value) -> bool {
        match value {
            TypeRef::Unit => json.is_null(),
            TypeRef::Bool => json.is_boolean(),
            TypeRef::Int32 | TypeRef::Int64 => json.is_i64(),
            TypeRef::Double => json.is_number(),
            TypeRef::String | TypeRef::DateTime => json.is_string(),
            TypeRef::Json => true,
            TypeRef::Enum(name) => self.cx.enumeration(name).is_some_and(|item| {
                let mut values = item.values.iter();
                values.any(|value| json.as_str() == Some(&value.wire))
            }),
            TypeRef::List(_) => json.is_array(),
            TypeRef::Object | TypeRef::Map(_) | TypeRef::Envelope(_) => json.is_object(),
            TypeRef::Record(name) => self.cx.record(name).is_some_and(|record| {
                let Some(fields) = json.as_object() else {
                    return false;
                };
                let knows = |wire: &String| record.fields.iter().any(|field| field.wire == *wire);
                required_fields(record).all(|field| fields.contains_key(&field.wire))
                    && fields.keys().all(knows)
            }),
            TypeRef::Union(_) => false,
        }
    }

    fn list(&mut self, item: &'a TypeRef, json: Option<&Value>, form: Form) -> TokenStream {
        let elements = json
            .and_then(Value::as_array)
            .filter(|elements| !elements.is_empty());
        let Some(elements) = elements else {
            let kept = self.value_type(item);
            return quote!(::std::vec::Vec::<#kept>::new());
        };
        let is_argument = form == Form::Argument;
        let inner = if is_argument { Form::Element } else { Form::Owned };
        let elements: Vec<_> = elements
            .iter()
            .map(|element| self.value(item, Some(element), inner))
            .collect();
        if is_argument {
            quote!([#(#elements),*])
        } else {
            quote!(vec![#(#elements),*])
        }
    }

    fn map(&mut self, item: &'a TypeRef, json: Option<&Value>, form: Form) -> TokenStream {
        let entries = json
            .and_then(Value::as_object)
            .filter(|entries| !entries.is_empty());
        let Some(entries) = entries else {
            let kept = self.value_type(item);
            return quote!(::std::collections::BTreeMap::<::std::string::String, #kept>::new());
        };
        let is_argument = form == Form::Argument;
        let inner = if is_argument { Form::Element } else { Form::Owned };
        let string = self.cx.std(Std::String);
        let entries = entries.iter().map(|(name, value)| {
            let value = self.value(item, Some(value), inner);
            if is_argument {
                quote!((#name, #value))
            } else {
                quote!((#string::from(#name), #value))
            }
        });
        let entries: Vec<_> = entries.collect();
        if is_argument {
            quote!([#(#entries),*])
        } else {
            quote!(::std::collections::BTreeMap::from([#(#entries),*]))
        }
    }

    /// A type by its public path.
    fn value_type(&self, value: &TypeRef) -> TokenStream {
        let path = &self.path;
        match value {
            TypeRef::String => quote!(::std::string::String),
            TypeRef::Record(name) | TypeRef::Enum(name) | TypeRef::Union(name) => {
                let name = ident(name);
                quote!(#path::models::#name)
            }
            TypeRef::List(item) => {
                let item = self.value_type(item);
                quote!(::std::vec::Vec<#item>)
            }
            TypeRef::Map(item) => {
                let item = self.value_type(item);
                quote!(::std::collections::BTreeMap<::std::string::String, #item>)
            }
            TypeRef::DateTime => quote!(#path::DateTime),
            TypeRef::Json => quote!(#path::JsonValue),
            TypeRef::Object => quote!(#path::JsonObject),
            plain => self.cx.value_type(plain),
        }
    }

    /// A JSON object: pairs of texts where they will do, or else the notation of JSON.
    fn object(&mut self, json: Option<&Value>, form: Form) -> TokenStream {
        let empty = Map::new();
        let fields = json.and_then(Value::as_object).unwrap_or(&empty);
        if form == Form::Argument && !fields.is_empty() && fields.values().all(Value::is_string) {
            let pairs = fields.iter().map(|(name, value)| {
                let value = value.as_str();
                quote!((#name, #value))
            });
            return quote!([#(#pairs),*]);
        }
        self.macros.insert("json_object");
        let fields = json_fields(fields);
        quote!(json_object!({ #fields }))
    }

    /// JSON of any shape.
    fn json(&mut self, json: &Value, form: Form) -> TokenStream {
        if let Value::String(text) = json
            && form != Form::Owned
        {
            return quote!(#text);
        }
        self.macros.insert("json");
        let json = json_tokens(json);
        quote!(json!(#json))
    }
}

/// An integer with its type.
fn typed<T: TryFrom<i64> + From<bool>>(json: &Value, literal: impl Fn(T) -> Literal) -> TokenStream {
    let number = json.as_i64().and_then(|number| T::try_from(number).ok());
    let literal = literal(number.unwrap_or_else(|| T::from(true)));
    quote!(#literal)
}

/// JSON in the notation of the runtime's macro.
fn json_tokens(json: &Value) -> TokenStream {
    match json {
        Value::Null => quote!(null),
        Value::Bool(value) => quote!(#value),
        Value::Number(number) => match number.to_string().parse::<Literal>() {
            Ok(literal) => quote!(#literal),
            // A negative number is two tokens.
            Err(_) => number.to_string().parse().unwrap_or_else(|_| quote!(0)),
        },
        Value::String(text) => quote!(#text),
        Value::Array(elements) => {
            let elements = elements.iter().map(json_tokens);
            quote!([#(#elements),*])
        }
        Value::Object(fields) => {
            let fields = json_fields(fields);
            quote!({ #fields })
        }
    }
}

fn json_fields(fields: &Map<String, Value>) -> TokenStream {
    let fields = fields.iter().map(|(name, value)| {
        let value = json_tokens(value);
        quote!(#name: #value)
    });
    quote!(#(#fields),*)
}
