//! Writes limits as constants.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::identifier::ident;
use crate::ir::Limits;

/// The limits of a value, as a constant expression.
pub(super) fn limits(limits: &Limits) -> TokenStream {
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
    let each = limits.each.iter().map(|each| {
        let each = self::limits(each);
        quote!(each: Some(&#each))
    });
    let fields = counts.chain(numbers).chain(each);
    quote!(::sdk_runtime::record::Limits { #(#fields,)* ..::sdk_runtime::record::Limits::NONE })
}

/// A number as a literal. Many digits are in groups of three.
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
