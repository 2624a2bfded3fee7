// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 2] = [
    Entry {
        id: "addA",
        method: "add_a",
        call: |client, json| {
            request(json).map(|request| client.add_a(request).into_json())
        },
    },
    Entry {
        id: "listA",
        method: "list_a",
        call: |client, json| {
            request(json).map(|request| client.list_a(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::ListAParams;
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `POST /a`.
    ///
    /// - Request: `POST /a`
    /// - Answers: a list, each of its elements a string
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn add_a(&self, request: String) -> Call<Vec<String>> {
        self.call(&operations::ADD_A, request)
    }
    /// Sends `GET /a`.
    ///
    /// - Request: `GET /a`
    /// - Parameters: `page`
    /// - Answers: a list, each of its elements a string
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_a(&self, request: ListAParams) -> Call<Vec<String>> {
        self.call(&operations::LIST_A, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::ADD_A,
        result: ResultType::of::<Vec<String>>,
        json: Some("[\"example\"]"),
    },
    Example {
        operation: &operations::LIST_A,
        result: ResultType::of::<Vec<String>>,
        json: Some("[\"example\"]"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`add_a`](crate::ManagementClient::add_a) | `POST /a` |  |
//! | [`list_a`](crate::ManagementClient::list_a) | `GET /a` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod params;

pub use params::*;

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static ADD_A: Operation = Operation {
    name: "add_a",
    id: "addA",
    method: Method::Post,
    path: "/a",
    idempotent: false,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static LIST_A: Operation = Operation {
    name: "list_a",
    id: "listA",
    method: Method::Get,
    path: "/a",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`list_a`](crate::ManagementClient::list_a).
#[non_exhaustive]
pub struct ListAParams {
    /// Which page.
    ///
    /// Query parameter `page`, optional.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListAParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for ListAParams {
    #[inline]
    fn default() -> Self {
        Self {
            page: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for ListAParams {
    const SCHEMA: Schema = Schema {
        name: "listA",
        members: &["page"],
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListAParams);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

use crate::operation::Operation;

pub mod common;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[
    &common::operations::ADD_A,
    &common::operations::LIST_A,
];

/// What a mock of the API answers, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[crate::mock::Example]] = &[common::examples::EXAMPLES];

// ==> tests/whole_api/catalogue.rs

//! Every generated struct, and the request of every operation.
#![allow(unused_imports, clippy::wildcard_imports)]

use generated_sdk::{Record, Slot, models};
use super::Empty;

/// Makes an empty value of each struct, sorted by name.
pub(crate) static RECORDS: [Empty<dyn Record>; 1] = [
    || Box::<models::ListAParams>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 2] = [
    ("addA", || Box::<String>::default()),
    ("listA", || Box::<models::ListAParams>::default()),
];