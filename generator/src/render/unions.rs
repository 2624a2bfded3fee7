//! Writes unions: one of several types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::{Context, Std};
use super::identifier::ident;
use super::limits::limits;
use super::type_docs;
use crate::ir::{TypeRef, Union, UnionVariant};
use crate::names::UNKNOWN_VALUE;

pub(super) fn union(cx: &Context<'_>, item: &Union) -> TokenStream {
    let name = ident(&item.name);
    let doc = type_docs::union(cx, item);
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let variants = item.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let value = cx.boxed_type(&variant.value, variant.boxed);
        let doc = type_docs::union_variant(item, variant);
        quote!(#doc #name(#value))
    });
    let slot = slot(cx, item);
    let access = access(cx, item);
    let conversions = item
        .variants
        .iter()
        .filter_map(|variant| conversion(cx, item, variant));
    let boxed = item.boxed.then(|| quote!(::sdk_runtime::record::boxed!(#name);));
    let unknown = ident(UNKNOWN_VALUE);
    quote! {
        #doc
        #deprecated
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that no other variant takes, as it came.
            #unknown(::sdk_runtime::RawJson),
        }

        #slot
        #access
        #(#conversions)*
        ::sdk_runtime::record::union!(#name);
        #boxed
    }
}

/// The implementation of the runtime's trait for values.
fn slot(cx: &Context<'_>, item: &Union) -> TokenStream {
    let name = ident(&item.name);
    let option = cx.std(Std::Option);
    let unknown = ident(UNKNOWN_VALUE);
    let views = item.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        quote!(Self::#name(value) => ::sdk_runtime::record::Slot::view(value),)
    });
    quote! {
        impl ::sdk_runtime::record::Slot for #name {
            #[inline]
            fn view(&self) -> ::sdk_runtime::record::View<'_> {
                match self {
                    #(#views)*
                    Self::#unknown(value) => value.view(),
                }
            }

            #[inline]
            fn target(&mut self) -> ::sdk_runtime::record::Target<'_> {
                ::sdk_runtime::record::Target::Union(self)
            }

            #[inline]
            fn as_union(&self) -> #option<&dyn ::sdk_runtime::record::Union> {
                Some(self)
            }
        }
    }
}

/// The runtime's access to the variants, by their position in a static table.
fn access(cx: &Context<'_>, item: &Union) -> TokenStream {
    let name = ident(&item.name);
    let (option, result) = (cx.std(Std::Option), cx.std(Std::Result));
    let unknown = ident(UNKNOWN_VALUE);
    let table = item.variants.iter().map(|variant| table_entry(item, variant));
    let selected = item.variants.iter().enumerate().map(|(index, variant)| {
        let index = Literal::usize_unsuffixed(index);
        let name = ident(&variant.name);
        quote!(Self::#name(value) => Ok((#index, value)),)
    });
    let selects = item.variants.iter().enumerate().map(|(index, variant)| {
        let index = Literal::usize_unsuffixed(index);
        let name = ident(&variant.name);
        let empty = if variant.boxed {
            cx.boxed_default(&cx.value_type(&variant.value))
        } else {
            cx.empty_value(&variant.value)
        };
        quote! {
            #index => {
                *self = Self::#name(#empty);
                match self {
                    Self::#name(value) => value,
                    _ => return None,
                }
            }
        }
    });
    quote! {
        impl ::sdk_runtime::record::Union for #name {
            fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
                const { &[#(#table),*] }
            }

            #[inline]
            fn selected(&self) -> #result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
                match self {
                    #(#selected)*
                    Self::#unknown(value) => Err(value),
                }
            }

            #[inline]
            fn select(&mut self, index: usize) -> #option<&mut dyn ::sdk_runtime::record::Slot> {
                Some(match index {
                    #(#selects)*
                    _ => return None,
                })
            }

            #[inline]
            fn set_raw(&mut self, raw: ::sdk_runtime::RawJson) {
                *self = Self::#unknown(raw);
            }
        }
    }
}

fn table_entry(item: &Union, variant: &UnionVariant) -> TokenStream {
    let of_shape = |name: &str| {
        let name = ident(name);
        quote!(::sdk_runtime::record::Variant::new(::sdk_runtime::record::Shape::#name))
    };
    let mut entry = match &variant.value {
        TypeRef::Bool => of_shape("Boolean"),
        TypeRef::Int32 | TypeRef::Int64 => of_shape("Integer"),
        TypeRef::Double => of_shape("Number"),
        TypeRef::String | TypeRef::DateTime | TypeRef::Enum(_) => of_shape("String"),
        TypeRef::List(_) => of_shape("Array"),
        TypeRef::Object | TypeRef::Map(_) | TypeRef::Envelope(_) => of_shape("Object"),
        TypeRef::Unit | TypeRef::Json | TypeRef::Union(_) => of_shape("Any"),
        TypeRef::Record(name) => {
            let name = ident(name);
            quote!(::sdk_runtime::record::Variant::record(&<#name as ::sdk_runtime::record::Fields>::SCHEMA))
        }
    };
    if let (Some(field), Some(tag)) = (&item.discriminator, &variant.tag) {
        entry = quote!(#entry.tagged(#field, #tag));
    }
    if !variant.limits.is_empty() {
        let limits = limits(&variant.limits);
        entry = quote!(#entry.limited(&#limits));
    }
    entry
}

/// `From` for the variant's type, if no other variant has that type.
fn conversion(cx: &Context<'_>, item: &Union, variant: &UnionVariant) -> Option<TokenStream> {
    let mut others = item.variants.iter().filter(|other| other.value == variant.value);
    if others.nth(1).is_some() {
        return None;
    }
    let name = ident(&item.name);
    let variant_name = ident(&variant.name);
    let value = cx.value_type(&variant.value);
    let from = cx.std(Std::From);
    let kept = if variant.boxed {
        let boxed = cx.std(Std::Box);
        quote!(#boxed::new(value))
    } else {
        quote!(value)
    };
    let has_text = || item.variants.iter().any(|other| other.value == TypeRef::String);
    let owned = match variant.value {
        TypeRef::String => Some(cx.owned(&quote!(value))),
        TypeRef::DateTime if !has_text() => Some(quote!(value.into())),
        _ => None,
    };
    let text = owned.map(|owned| {
        quote! {
            impl #from<&str> for #name {
                #[inline]
                fn from(value: &str) -> Self {
                    Self::#variant_name(#owned)
                }
            }
        }
    });
    Some(quote! {
        impl #from<#value> for #name {
            #[inline]
            fn from(value: #value) -> Self {
                Self::#variant_name(#kept)
            }
        }
        #text
    })
}
