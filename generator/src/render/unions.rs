//! Unions: one of several types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{self, doc};
use super::types::{empty_value, ident, value_type};
use crate::ir::{Module, TypeRef, Union, UnionVariant};

/// The `use` items that unions need.
pub(super) fn uses(module: &Module) -> Option<TokenStream> {
    if module.unions.is_empty() {
        return None;
    }
    let structs = module
        .records
        .iter()
        .any(|record| !super::types::is_params(record));
    // Structs bring `Slot` themselves.
    let slot = (!structs).then(|| {
        quote!(
            use crate::record::Slot;
        )
    });
    let variants = || module.unions.iter().flat_map(|union| &union.variants);
    let shape = variants()
        .any(|variant| !matches!(variant.value, TypeRef::Record(_)))
        .then(|| {
            quote!(
                use crate::record::Shape;
            )
        });
    let members =
        (!structs && variants().any(|variant| matches!(variant.value, TypeRef::Record(_)))).then(|| {
            quote!(
                use crate::record::Fields;
            )
        });
    let boxed_record = module
        .records
        .iter()
        .any(|record| record.boxed && !super::types::is_params(record));
    let boxed = (!boxed_record && module.unions.iter().any(|union| union.boxed)).then(|| {
        quote!(
            use crate::record::boxed;
        )
    });
    Some(quote! {
        #slot
        #shape
        #members
        #boxed
        use crate::record::{RawJson, Union, Variant, View, union};
    })
}

pub(super) fn union(item: &Union) -> TokenStream {
    let name = ident(&item.name);
    let doc_text = doc(&docs::union(item));
    let variants = item.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let value = kept_type(variant);
        let doc_text = doc(&docs::union_variant(item, variant));
        quote!(#doc_text #name(#value))
    });
    let views = item.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        quote!(Self::#name(value) => value.view(),)
    });
    let selects = item.variants.iter().enumerate().map(|(index, variant)| {
        let index = Literal::usize_unsuffixed(index);
        let name = ident(&variant.name);
        let empty = if variant.boxed {
            quote!(Box::default())
        } else {
            empty_value(&variant.value)
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
    let selected = item.variants.iter().enumerate().map(|(index, variant)| {
        let index = Literal::usize_unsuffixed(index);
        let name = ident(&variant.name);
        quote!(Self::#name(value) => Ok((#index, value)),)
    });
    let boxed = item.boxed.then(|| quote!(boxed!(#name);));
    let table = item.variants.iter().map(|variant| table_entry(item, variant));
    let from = item
        .variants
        .iter()
        .filter_map(|variant| conversion(item, variant));
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #doc_text
        #deprecated
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that no other variant takes, as it came.
            UnknownValue(RawJson),
        }

        impl Slot for #name {
            #[inline]
            fn view(&self) -> View<'_> {
                match self {
                    #(#views)*
                    Self::UnknownValue(value) => value.view(),
                }
            }

            #[inline]
            fn target(&mut self) -> crate::record::Target<'_> {
                crate::record::Target::Union(self)
            }

            #[inline]
            fn as_union(&self) -> Option<&dyn Union> {
                Some(self)
            }
        }

        impl Union for #name {
            fn variants(&self) -> &'static [Variant] {
                const { &[#(#table),*] }
            }

            #[inline]
            fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson> {
                match self {
                    #(#selected)*
                    Self::UnknownValue(value) => Err(value),
                }
            }

            #[inline]
            fn select(&mut self, index: usize) -> Option<&mut dyn Slot> {
                Some(match index {
                    #(#selects)*
                    _ => return None,
                })
            }

            #[inline]
            fn set_raw(&mut self, raw: RawJson) {
                *self = Self::UnknownValue(raw);
            }
        }

        #(#from)*
        union!(#name);
        #boxed
    }
}

fn kept_type(variant: &UnionVariant) -> TokenStream {
    let value = value_type(&variant.value);
    if variant.boxed { quote!(Box<#value>) } else { value }
}

fn table_entry(item: &Union, variant: &UnionVariant) -> TokenStream {
    let shape = |name: &str| {
        let name = ident(name);
        quote!(Variant::new(Shape::#name))
    };
    let entry = match &variant.value {
        TypeRef::Bool => shape("Boolean"),
        TypeRef::Int32 | TypeRef::Int64 => shape("Integer"),
        TypeRef::Double => shape("Number"),
        TypeRef::String | TypeRef::Enum(_) => shape("String"),
        TypeRef::List(_) => shape("Array"),
        TypeRef::Object | TypeRef::Map(_) | TypeRef::Envelope(_) => shape("Object"),
        TypeRef::Unit | TypeRef::Json | TypeRef::Union(_) => shape("Any"),
        TypeRef::Record(name) => {
            let name = ident(name);
            quote!(Variant::record(&#name::SCHEMA))
        }
    };
    match (&item.discriminator, &variant.tag) {
        (Some(member), Some(tag)) => quote!(#entry.tagged(#member, #tag)),
        _ => entry,
    }
}

/// `From` the variant's type, where no other variant has it.
fn conversion(item: &Union, variant: &UnionVariant) -> Option<TokenStream> {
    let alone = item
        .variants
        .iter()
        .filter(|other| other.value == variant.value)
        .count()
        == 1;
    if !alone {
        return None;
    }
    let name = ident(&item.name);
    let variant_name = ident(&variant.name);
    let value = value_type(&variant.value);
    let kept = if variant.boxed {
        quote!(Box::new(value))
    } else {
        quote!(value)
    };
    let text = (variant.value == TypeRef::String).then(|| {
        quote! {
            impl From<&str> for #name {
                #[inline]
                fn from(value: &str) -> Self {
                    Self::#variant_name(value.to_owned())
                }
            }
        }
    });
    Some(quote! {
        impl From<#value> for #name {
            #[inline]
            fn from(value: #value) -> Self {
                Self::#variant_name(#kept)
            }
        }
        #text
    })
}
