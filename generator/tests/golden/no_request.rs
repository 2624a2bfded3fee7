// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 2] = [
    Entry {
        id: "readClock",
        method: "read_clock",
        call: |client, json| {
            request::<()>(json).map(|()| client.read_clock().into_json())
        },
    },
    Entry {
        id: "stopClock",
        method: "stop_clock",
        call: |client, json| {
            request::<()>(json).map(|()| client.stop_clock().into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Read the clock
    ///
    /// - Request: `GET /clock`
    /// - Answers: a string
    /// - Safe to repeat: yes
    #[inline]
    pub fn read_clock(&self) -> Call<String> {
        self.call(&operations::READ_CLOCK, ())
    }
    /// Sends `DELETE /clock`.
    ///
    /// - Request: `DELETE /clock`
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn stop_clock(&self) -> Call<()> {
        self.call(&operations::STOP_CLOCK, ())
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::READ_CLOCK,
        result: ResultType::of::<String>,
        json: Some("\"2024-01-31T12:00:00.000Z\""),
    },
    Example {
        operation: &operations::STOP_CLOCK,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`read_clock`](crate::ManagementClient::read_clock) | `GET /clock` | Read the clock |
//! | [`stop_clock`](crate::ManagementClient::stop_clock) | `DELETE /clock` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static READ_CLOCK: Operation = Operation {
    name: "read_clock",
    id: "readClock",
    method: Method::Get,
    path: "/clock",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static STOP_CLOCK: Operation = Operation {
    name: "stop_clock",
    id: "stopClock",
    method: Method::Delete,
    path: "/clock",
    idempotent: false,
    payload: None,
    paging: None,
    batch: None,
};

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

use crate::operation::Operation;

pub mod common;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[
    &common::operations::READ_CLOCK,
    &common::operations::STOP_CLOCK,
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
pub(crate) static RECORDS: [Empty<dyn Record>; 0] = [];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 2] = [
    ("readClock", || Box::new(())),
    ("stopClock", || Box::new(())),
];