// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::params_::operations::ASYNC,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::r#async,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::runtime::operations::CLONE,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::clone_operation,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::crate_::operations::SELF,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::self_,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::type_::operations::TYPE,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::TypeParams),
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "{\"type\":\"type\"}",
        },
        request: ::sdk_runtime::catalogue::empty::<TypeParams>,
        call: calls::r#type,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Keywords>,
    ::sdk_runtime::catalogue::empty_record::<TypeParams>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn r#async(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.r#async().into_json())
    }
    pub(super) fn clone_operation(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.clone_operation().into_json())
    }
    pub(super) fn self_(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.self_().into_json())
    }
    pub(super) fn r#type(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.r#type(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static Keywords: Struct = Struct {
        schema: &<crate::generated::models::Keywords as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::String,
            Type::String,
            Type::String,
            Type::String,
            Type::String,
            Type::String,
            Type::String,
        ],
        nullable: &[0],
        ..Struct::PLAIN
    };
    pub(super) static TypeParams: Struct = Struct {
        schema: &<crate::generated::models::TypeParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An object, called `Keywords` by the API.
#[non_exhaustive]
pub struct Keywords {
    /// Required `type`, may be `null`.
    pub r#type: ::sdk_runtime::Nullable<String>,
    /// Required `self`.
    pub self_: String,
    /// Optional `async`: not sent if `None`.
    pub r#async: Option<String>,
    /// Optional `crate`: not sent if `None`.
    pub crate_: Option<String>,
    /// Optional `gen`: not sent if `None`.
    pub r#gen: Option<String>,
    /// Optional `required`: not sent if `None`.
    pub required: Option<String>,
    /// Optional `super`: not sent if `None`.
    pub super_: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Keywords {
    /// A value of the required fields; the others are absent.
    pub fn new(
        r#type: impl Into<::sdk_runtime::Nullable<String>>,
        self_: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            self_: self_.into(),
            r#async: None,
            crate_: None,
            r#gen: None,
            required: None,
            super_: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `async`.
    #[must_use]
    pub fn with_async(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.r#async, value);
        self
    }
    /// Sets `crate_`.
    #[must_use]
    pub fn with_crate(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.crate_, value);
        self
    }
    /// Sets `gen`.
    #[must_use]
    pub fn with_gen(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.r#gen, value);
        self
    }
    /// Sets `required`.
    #[must_use]
    pub fn with_required(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.required, value);
        self
    }
    /// Sets `super_`.
    #[must_use]
    pub fn with_super(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.super_, value);
        self
    }
}

impl Default for Keywords {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: ::sdk_runtime::Nullable::Absent,
            self_: String::new(),
            r#async: None,
            crate_: None,
            r#gen: None,
            required: None,
            super_: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Keywords {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Keywords",
        names: &["type", "self", "async", "crate", "gen", "required", "super"],
        rust_names: &[(1, "self_"), (3, "crate_"), (6, "super_")],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            1 => &self.self_,
            2 => &self.r#async,
            3 => &self.crate_,
            4 => &self.r#gen,
            5 => &self.required,
            6 => &self.super_,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.self_,
            2 => &mut self.r#async,
            3 => &mut self.crate_,
            4 => &mut self.r#gen,
            5 => &mut self.required,
            6 => &mut self.super_,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Keywords);

// ==> src/generated/crate_/client.rs

//! The client's methods of this module.

use super::operations;

/// # crate
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /self`.
    ///
    /// - Request: `GET /self`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// client.self_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn self_(&self) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::SELF, ())
    }
}

// ==> src/generated/crate_/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::SELF,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/crate_/mod.rs

//! Operations and types of `crate`.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`self_`](crate::Client::self_) | `GET /self` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/crate_/operations.rs

//! What is sent for each operation of this module.

pub(crate) static SELF: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "self_",
    id: "self",
    method: ::sdk_runtime::Method::Get,
    path: "/self",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

/// The modules with operations, as a text for the documentation of the client.
#[allow(unused_macros)]
macro_rules! operations_by_module {
    () => {
        "# Operations by module\n\nEvery operation of the API is a method below. The page of each module has a table of its operations.\n\n| module | what it is about |\n|---|---|\n| [`crate_`](crate::generated::crate_) | crate |\n| [`params_`](crate::generated::params_) | params |\n| [`runtime`](crate::generated::runtime) | runtime |\n| [`type_`](crate::generated::type_) | type |"
    };
}

#[allow(unused_imports)]
pub(crate) use operations_by_module;

#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod common;
pub mod crate_;
pub mod params_;
pub mod runtime;
pub mod type_;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
    pub use super::type_::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[
    &crate_::operations::SELF,
    &params_::operations::ASYNC,
    &runtime::operations::CLONE,
    &type_::operations::TYPE,
];

/// The API: Golden, version `1`.
pub static API: ::sdk_runtime::Api = ::sdk_runtime::Api {
    title: "Golden",
    version: "1",
    server: None,
    envelope: None,
    operations: OPERATIONS,
    trace: ::sdk_runtime::trace!(),
    secrets: &[],
};

/// What a mock of the API returns, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[
    crate_::examples::EXAMPLES,
    params_::examples::EXAMPLES,
    runtime::examples::EXAMPLES,
    type_::examples::EXAMPLES,
];

// ==> src/generated/params_/client.rs

//! The client's methods of this module.

use super::operations;

/// # params
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /async`.
    ///
    /// - Request: `GET /async`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// client.r#async().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn r#async(&self) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::ASYNC, ())
    }
}

// ==> src/generated/params_/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::ASYNC,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/params_/mod.rs

//! Operations and types of `params`.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`async`](crate::Client::async) | `GET /async` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/params_/operations.rs

//! What is sent for each operation of this module.

pub(crate) static ASYNC: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "async",
    id: "async",
    method: ::sdk_runtime::Method::Get,
    path: "/async",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/runtime/client.rs

//! The client's methods of this module.

use super::operations;

/// # runtime
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /clone`.
    ///
    /// - Request: `GET /clone`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// client.clone_operation().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn clone_operation(&self) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::CLONE, ())
    }
}

// ==> src/generated/runtime/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CLONE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/runtime/mod.rs

//! Operations and types of `runtime`.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`clone_operation`](crate::Client::clone_operation) | `GET /clone` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/runtime/operations.rs

//! What is sent for each operation of this module.

pub(crate) static CLONE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "clone_operation",
    id: "clone",
    method: ::sdk_runtime::Method::Get,
    path: "/clone",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/type_/client.rs

//! The client's methods of this module.

use crate::generated::type_::TypeParams;
use super::operations;

/// # type
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /type`.
    ///
    /// - Request: `GET /type`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`type`](TypeParams::type) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::TypeParams;
    ///
    /// client.r#type(TypeParams::new("type")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn r#type(&self, request: TypeParams) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::TYPE, request)
    }
}

// ==> src/generated/type_/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::TYPE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/type_/mod.rs

//! Operations and types of `type`.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`type`](crate::Client::type) | `GET /type` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod params;

pub use params::*;

// ==> src/generated/type_/operations.rs

//! What is sent for each operation of this module.

pub(crate) static TYPE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "type",
    id: "type",
    method: ::sdk_runtime::Method::Get,
    path: "/type",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/type_/params.rs

//! Parameters of this module's operations.

/// Parameters of [`type`](crate::Client::type).
#[non_exhaustive]
pub struct TypeParams {
    /// Required query parameter `type`.
    pub r#type: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl TypeParams {
    /// A value of the required fields; the others are absent.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for TypeParams {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TypeParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "type",
        rust_name: Some("TypeParams"),
        names: &["type"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TypeParams);