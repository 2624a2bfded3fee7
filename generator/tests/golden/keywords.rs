// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 4] = [
    Entry {
        id: "async",
        method: "async",
        call: |client, json| request::<()>(json).map(|()| client.r#async().into_json()),
    },
    Entry {
        id: "clone",
        method: "clone_operation",
        call: |client, json| {
            request::<()>(json).map(|()| client.clone_operation().into_json())
        },
    },
    Entry {
        id: "self",
        method: "self_",
        call: |client, json| request::<()>(json).map(|()| client.self_().into_json()),
    },
    Entry {
        id: "type",
        method: "type",
        call: |client, json| {
            request(json).map(|request| client.r#type(request).into_json())
        },
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

use crate::Nullable;
use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Keywords` by the API.
#[non_exhaustive]
pub struct Keywords {
    /// Member `type`, required, may be `null`.
    pub r#type: Nullable<String>,
    /// Member `self`, required.
    pub self_: String,
    /// Member `async`, optional.
    pub r#async: Option<String>,
    /// Member `crate`, optional.
    pub crate_: Option<String>,
    /// Member `gen`, optional.
    pub r#gen: Option<String>,
    /// Member `required`, optional.
    pub required: Option<String>,
    /// Member `super`, optional.
    pub super_: Option<String>,
    raw_fields: RawFields,
}

impl Keywords {
    /// A value of the required members; the others are absent.
    pub fn new(r#type: impl Into<Nullable<String>>, self_: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            self_: self_.into(),
            r#async: None,
            crate_: None,
            r#gen: None,
            required: None,
            super_: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `async`.
    #[must_use]
    pub fn with_async(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.r#async, value);
        self
    }
    /// Sets `crate_`.
    #[must_use]
    pub fn with_crate(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.crate_, value);
        self
    }
    /// Sets `gen`.
    #[must_use]
    pub fn with_gen(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.r#gen, value);
        self
    }
    /// Sets `required`.
    #[must_use]
    pub fn with_required(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.required, value);
        self
    }
    /// Sets `super_`.
    #[must_use]
    pub fn with_super(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.super_, value);
        self
    }
}

impl Default for Keywords {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: Nullable::Absent,
            self_: String::new(),
            r#async: None,
            crate_: None,
            r#gen: None,
            required: None,
            super_: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Keywords {
    const SCHEMA: Schema = Schema {
        name: "Keywords",
        members: &["type", "self", "async", "crate", "gen", "required", "super"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(Keywords);

// ==> src/generated/crate_/client.rs

//! The client's methods of this module.

use super::operations;
use crate::{Call, ManagementClient};

/// # crate
///
/// See [the module](crate::crate_).
impl ManagementClient {
    /// Sends `GET /self`.
    ///
    /// - Request: `GET /self`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn self_(&self) -> Call<()> {
        self.call(&operations::SELF, ())
    }
}

// ==> src/generated/crate_/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::SELF,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/crate_/mod.rs

//! Operations and types of `crate`.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`self_`](crate::ManagementClient::self_) | `GET /self` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/crate_/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static SELF: Operation = Operation {
    name: "self_",
    id: "self",
    method: Method::Get,
    path: "/self",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

use crate::operation::Operation;

pub mod common;
pub mod crate_;
pub mod params_;
pub mod runtime_;
pub mod type_;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
    pub use super::type_::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[
    &crate_::operations::SELF,
    &params_::operations::ASYNC,
    &runtime_::operations::CLONE,
    &type_::operations::TYPE,
];

/// What a mock of the API answers, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[crate::mock::Example]] = &[
    crate_::examples::EXAMPLES,
    params_::examples::EXAMPLES,
    runtime_::examples::EXAMPLES,
    type_::examples::EXAMPLES,
];

// ==> src/generated/params_/client.rs

//! The client's methods of this module.

use super::operations;
use crate::{Call, ManagementClient};

/// # params
///
/// See [the module](crate::params_).
impl ManagementClient {
    /// Sends `GET /async`.
    ///
    /// - Request: `GET /async`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn r#async(&self) -> Call<()> {
        self.call(&operations::ASYNC, ())
    }
}

// ==> src/generated/params_/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::ASYNC,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/params_/mod.rs

//! Operations and types of `params`.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`async`](crate::ManagementClient::async) | `GET /async` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/params_/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static ASYNC: Operation = Operation {
    name: "async",
    id: "async",
    method: Method::Get,
    path: "/async",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

// ==> src/generated/runtime_/client.rs

//! The client's methods of this module.

use super::operations;
use crate::{Call, ManagementClient};

/// # runtime
///
/// See [the module](crate::runtime_).
impl ManagementClient {
    /// Sends `GET /clone`.
    ///
    /// - Request: `GET /clone`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn clone_operation(&self) -> Call<()> {
        self.call(&operations::CLONE, ())
    }
}

// ==> src/generated/runtime_/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::CLONE,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/runtime_/mod.rs

//! Operations and types of `runtime`.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`clone_operation`](crate::ManagementClient::clone_operation) | `GET /clone` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/runtime_/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static CLONE: Operation = Operation {
    name: "clone_operation",
    id: "clone",
    method: Method::Get,
    path: "/clone",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

// ==> src/generated/type_/client.rs

//! The client's methods of this module.

use crate::generated::type_::TypeParams;
use super::operations;
use crate::{Call, ManagementClient};

/// # type
///
/// See [the module](crate::type_).
impl ManagementClient {
    /// Sends `GET /type`.
    ///
    /// - Request: `GET /type`
    /// - Parameters: `type` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn r#type(&self, request: TypeParams) -> Call<()> {
        self.call(&operations::TYPE, request)
    }
}

// ==> src/generated/type_/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::TYPE,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/type_/mod.rs

//! Operations and types of `type`.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`type`](crate::ManagementClient::type) | `GET /type` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod params;

pub use params::*;

// ==> src/generated/type_/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static TYPE: Operation = Operation {
    name: "type",
    id: "type",
    method: Method::Get,
    path: "/type",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

// ==> src/generated/type_/params.rs

//! Parameters of this module's operations.

use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`type`](crate::ManagementClient::type).
#[non_exhaustive]
pub struct TypeParams {
    /// Query parameter `type`, required.
    pub r#type: String,
    raw_fields: RawFields,
}

impl TypeParams {
    /// A value of the required members; the others are absent.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for TypeParams {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for TypeParams {
    const SCHEMA: Schema = Schema {
        name: "type",
        members: &["type"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

record!(TypeParams);

// ==> tests/whole_api/catalogue.rs

//! Every generated struct, and the request of every operation.
#![allow(unused_imports, clippy::wildcard_imports)]

use generated_sdk::{Record, Slot, models};
use super::Empty;

/// Makes an empty value of each struct, sorted by name.
pub(crate) static RECORDS: [Empty<dyn Record>; 2] = [
    || Box::<models::Keywords>::default(),
    || Box::<models::TypeParams>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 4] = [
    ("async", || Box::new(())),
    ("clone", || Box::new(())),
    ("self", || Box::new(())),
    ("type", || Box::<models::TypeParams>::default()),
];