// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::GET_HEALTH,
        about: ::sdk_runtime::catalogue::About {
            summary: "Says whether the shop is open, without the envelope.",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Health),
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::get_health,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::GET_ORDER,
        about: ::sdk_runtime::catalogue::About {
            summary: "Gets an order.",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::GetOrderParams),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Order),
            example: "{\"id\":\"id\"}",
        },
        request: ::sdk_runtime::catalogue::empty::<GetOrderParams>,
        call: calls::get_order,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<GetOrderParams>,
    ::sdk_runtime::catalogue::empty_record::<Health>,
    ::sdk_runtime::catalogue::empty_record::<Order>,
    ::sdk_runtime::catalogue::empty_record::<OrderResponse>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn get_health(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.get_health().into_json())
    }
    pub(super) fn get_order(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.get_order(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static GetOrderParams: Struct = Struct {
        schema: &<crate::generated::models::GetOrderParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static Health: Struct = Struct {
        schema: &<crate::generated::models::Health as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Bool],
        ..Struct::PLAIN
    };
    pub(super) static Order: Struct = Struct {
        schema: &<crate::generated::models::Order as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String, Type::Double],
        ..Struct::PLAIN
    };
}
