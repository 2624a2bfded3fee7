//! Writes the envelope around every result: its description for the runtime, and its type.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::context::{Context, Std};
use super::docs;
use super::identifier::ident;
use super::operations::option;
use super::records::rust_names;
use crate::ir::{Envelope, EnvelopeField, Role, Scalar, TypeRef};
use crate::names::{self, RAW_FIELDS};

/// The description of an envelope, as a constant expression.
pub(super) fn description(envelope: &Envelope) -> TokenStream {
    let roles = &envelope.roles;
    let payload = &roles.payload;
    let success = roles.success.as_ref().map(|success| {
        let field = &success.field;
        let values = success.values.iter().map(scalar);
        quote! {
            ::sdk_runtime::envelope::Success { field: #field, values: &[#(#values),*] }
        }
    });
    let success = option(success);
    let code = option(roles.code.as_ref());
    let message = option(roles.message.as_ref());
    let request_id = option(roles.request_id.as_ref());
    let rejected = roles.rejected.iter().map(|value| Literal::i64_unsuffixed(*value));
    quote! {
        ::sdk_runtime::envelope::Envelope {
            payload: #payload,
            success: #success,
            code: #code,
            message: #message,
            request_id: #request_id,
            rejected: &[#(#rejected),*],
        }
    }
}

fn scalar(value: &Scalar) -> TokenStream {
    match value {
        Scalar::Integer(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(::sdk_runtime::envelope::Scalar::Int(#value))
        }
        Scalar::String(value) => quote!(::sdk_runtime::envelope::Scalar::Str(#value)),
        Scalar::Bool(value) => quote!(::sdk_runtime::envelope::Scalar::Bool(#value)),
    }
}

/// `envelope.rs`, beside the modules: the envelope as a generic type.
pub(super) fn envelope(cx: &Context<'_>, envelope: &Envelope) -> TokenStream {
    let (option, default) = (cx.std(Std::Option), cx.std(Std::Default));
    let raw_fields = ident(RAW_FIELDS);
    let payload_name = names::field_name(&envelope.roles.payload);
    let payload = ident(&payload_name);
    let payload_doc = docs::envelope_payload(&envelope.roles.payload);
    let declared = envelope.fields.iter().map(|field| {
        let name = ident(&field.name);
        let doc = docs::envelope_field(field);
        let value = cx.value_type(&field.value);
        let value = if field.required {
            value
        } else {
            quote!(#option<#value>)
        };
        quote!(#doc pub #name: #value)
    });
    // In the table, required fields come first, and the payload after them: it is required too.
    let required = || envelope.fields.iter().filter(|field| field.required);
    let optional = || envelope.fields.iter().filter(|field| !field.required);
    let named: Vec<_> = required()
        .map(|field| (&field.name, &field.wire))
        .chain([(&payload_name, &envelope.roles.payload)])
        .chain(optional().map(|field| (&field.name, &field.wire)))
        .collect();
    let wires = named.iter().map(|(_, wire)| wire);
    let rust_names = rust_names(named.iter().copied());
    let count = Literal::usize_unsuffixed(required().count() + 1);
    let places: Vec<_> = named.iter().map(|(name, _)| ident(name)).collect();
    let indices: Vec<_> = (0..places.len()).map(Literal::usize_unsuffixed).collect();
    let success = success(cx, envelope, &payload);
    let (slot, fields) = (
        quote!(::sdk_runtime::record::Slot),
        quote!(::sdk_runtime::record::Fields),
    );
    let uses = cx.uses(envelope.fields.iter().map(|field| &field.value), &BTreeSet::new());
    quote! {
        //! The envelope around every result, as a type.
        #uses

        /// A response as it comes over the wire, with a result of type `T` in it.
        ///
        /// Calls return the result alone. Programs meet the envelope where they make or read responses themselves, in
        /// tests say.
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct Envelope<T> {
            #(#declared,)*
            #payload_doc
            pub #payload: T,
            #raw_fields: ::sdk_runtime::RawFields,
        }

        #success

        impl<T: #slot + #default> #fields for Envelope<T> {
            const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
                name: "Envelope",
                names: &[#(#wires),*],
                #rust_names
                required: #count,
                ..::sdk_runtime::record::Schema::PLAIN
            };

            fn field(&self, index: usize) -> &dyn #slot {
                match index {
                    #(#indices => &self.#places,)*
                    _ => &self.#raw_fields,
                }
            }

            fn field_mut(&mut self, index: usize) -> &mut dyn #slot {
                match index {
                    #(#indices => &mut self.#places,)*
                    _ => &mut self.#raw_fields,
                }
            }
        }

        ::sdk_runtime::record::generic_record!(Envelope);
    }
}

/// The constructor of a successful response, if a field of the envelope marks success.
fn success(cx: &Context<'_>, envelope: &Envelope, payload: &Ident) -> Option<TokenStream> {
    let success = envelope.roles.success.as_ref()?;
    let field = envelope.fields.iter().find(|field| field.wire == success.field)?;
    let value = of_field(cx, field, success.values.first()?)?;
    let name = ident(&field.name);
    // The field is required, and a server says something there.
    let message = envelope
        .fields
        .iter()
        .find(|field| field.role == Role::Message && field.required && field.value == TypeRef::String)
        .map(|field| {
            let name = ident(&field.name);
            let text = cx.owned(&quote!("Success"));
            quote!(#name: #text,)
        });
    let default = cx.std(Std::Default);
    let rest = cx.default_of(&quote!(Self));
    let shorthand = if *payload == "payload" {
        quote!(payload)
    } else {
        quote!(#payload: payload)
    };
    Some(quote! {
        impl<T: #default> Envelope<T> {
            /// A successful response with this result.
            pub fn success(payload: T) -> Self {
                Self { #name: #value, #message #shorthand, ..#rest }
            }
        }
    })
}

/// A value in the type of the envelope's field, if it has that type.
fn of_field(cx: &Context<'_>, field: &EnvelopeField, value: &Scalar) -> Option<TokenStream> {
    let value = match (&field.value, value) {
        (TypeRef::Int32 | TypeRef::Int64, Scalar::Integer(value)) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(#value)
        }
        (TypeRef::Bool, Scalar::Bool(value)) => quote!(#value),
        (TypeRef::String, Scalar::String(value)) => cx.owned(&quote!(#value)),
        (TypeRef::Enum(_), Scalar::String(value)) => cx.converted(&quote!(#value)),
        _ => return None,
    };
    Some(if field.required {
        value
    } else {
        quote!(Some(#value))
    })
}
