// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 3] = [
    Entry {
        id: "readA",
        method: "read_a",
        call: |client, json| request::<()>(json).map(|()| client.read_a().into_json()),
    },
    Entry {
        id: "sendA",
        method: "send_a",
        call: |client, json| request::<()>(json).map(|()| client.send_a().into_json()),
    },
    Entry {
        id: "setA",
        method: "set_a",
        call: |client, json| request::<()>(json).map(|()| client.set_a().into_json()),
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
    /// Sends `GET /a`.
    ///
    /// - Request: `GET /a`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn read_a(&self) -> Call<()> {
        self.call(&operations::READ_A, ())
    }
    /// Sends `POST /a`.
    ///
    /// - Request: `POST /a`
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn send_a(&self) -> Call<()> {
        self.call(&operations::SEND_A, ())
    }
    /// Sends `PUT /a`.
    ///
    /// - Request: `PUT /a`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn set_a(&self) -> Call<()> {
        self.call(&operations::SET_A, ())
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::READ_A,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::SEND_A,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::SET_A,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`read_a`](crate::ManagementClient::read_a) | `GET /a` |  |
//! | [`send_a`](crate::ManagementClient::send_a) | `POST /a` |  |
//! | [`set_a`](crate::ManagementClient::set_a) | `PUT /a` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static READ_A: Operation = Operation {
    name: "read_a",
    id: "readA",
    method: Method::Get,
    path: "/a",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static SEND_A: Operation = Operation {
    name: "send_a",
    id: "sendA",
    method: Method::Post,
    path: "/a",
    idempotent: false,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static SET_A: Operation = Operation {
    name: "set_a",
    id: "setA",
    method: Method::Put,
    path: "/a",
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

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[
    &common::operations::READ_A,
    &common::operations::SEND_A,
    &common::operations::SET_A,
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
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 3] = [
    ("readA", || Box::new(())),
    ("sendA", || Box::new(())),
    ("setA", || Box::new(())),
];