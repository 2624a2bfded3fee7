//! The envelope around every result: its description for the runtime, and its type.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::{Context, Std};
use super::docs;
use super::operations::option;
use super::types::ident;
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

/// `envelope.rs`, beside the modules: the envelope as a type, whatever is in it.
pub(super) fn envelope(cx: &Context<'_>, envelope: &Envelope) -> TokenStream {
    let (option, default) = (cx.std(Std::Option), cx.std(Std::Default));
    let raw_fields = ident(RAW_FIELDS);
    let payload = ident(&names::field_name(&envelope.roles.payload));
    let payload_doc = docs::envelope_payload(&envelope.roles.payload);
    let declared = envelope.fields.iter().map(|field| {
        let name = ident(&field.name);
        let doc = docs::envelope_field(field);
        let value = cx.value_type(&field.value);
        let value = if field.required { value } else { quote!(#option<#value>) };
        quote!(#doc pub #name: #value)
    });
    // Required fields come first in the table, the payload behind them: it is required as well.
    let required = || envelope.fields.iter().filter(|field| field.required);
    let optional = || envelope.fields.iter().filter(|field| !field.required);
    let wires = required()
        .map(|field| &field.wire)
        .chain([&envelope.roles.payload])
        .chain(optional().map(|field| &field.wire));
    let count = Literal::usize_unsuffixed(required().count() + 1);
    let places: Vec<_> = required()
        .map(|field| ident(&field.name))
        .chain([payload.clone()])
        .chain(optional().map(|field| ident(&field.name)))
        .collect();
    let indices: Vec<_> = (0..places.len()).map(Literal::usize_unsuffixed).collect();
    let success = success(cx, envelope);
    quote! {
        //! The envelope around every result, as a type.

        /// A response as it comes over the wire, with a result of type `T` in it.
        ///
        /// Calls return the result alone. Programs meet the envelope where they make or read responses themselves, in
        /// tests say.
        #[non_exhaustive]
        pub struct Envelope<T> {
            #(#declared,)*
            #payload_doc
            pub #payload: T,
            #raw_fields: ::sdk_runtime::RawFields,
        }

        #success

        impl<T: #default> #default for Envelope<T> {
            fn default() -> Self {
                Self {
                    #payload: #default::default(),
                    ..todo
                }
            }
        }

        impl<T: ::sdk_runtime::record::Slot + #default> ::sdk_runtime::record::Fields for Envelope<T> {
            const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
                name: "Envelope",
                names: &[#(#wires),*],
                required: #count,
                ..::sdk_runtime::record::Schema::PLAIN
            };

            fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
                match index {
                    #(#indices => &self.#places,)*
                    _ => &self.#raw_fields,
                }
            }

            fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
                match index {
                    #(#indices => &mut self.#places,)*
                    _ => &mut self.#raw_fields,
                }
            }
        }

        ::sdk_runtime::record::generic_record!(Envelope);
    }
}
