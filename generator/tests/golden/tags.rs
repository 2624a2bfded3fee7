// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 3] = [
    Entry {
        id: "getNone",
        method: "get_none",
        call: |client, json| request::<()>(json).map(|()| client.get_none().into_json()),
    },
    Entry {
        id: "getOther",
        method: "get_other",
        call: |client, json| request::<()>(json).map(|()| client.get_other().into_json()),
    },
    Entry {
        id: "listGroups",
        method: "list_groups",
        call: |client, json| {
            request::<()>(json).map(|()| client.list_groups().into_json())
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
    /// Sends `GET /none`.
    ///
    /// - Request: `GET /none`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_none(&self) -> Call<()> {
        self.call(&operations::GET_NONE, ())
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::GET_NONE,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`get_none`](crate::ManagementClient::get_none) | `GET /none` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static GET_NONE: Operation = Operation {
    name: "get_none",
    id: "getNone",
    method: Method::Get,
    path: "/none",
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
pub mod u4e2d_u6587;
pub mod user_groups;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[
    &common::operations::GET_NONE,
    &u4e2d_u6587::operations::GET_OTHER,
    &user_groups::operations::LIST_GROUPS,
];

/// What a mock of the API answers, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[crate::mock::Example]] = &[
    common::examples::EXAMPLES,
    u4e2d_u6587::examples::EXAMPLES,
    user_groups::examples::EXAMPLES,
];

// ==> src/generated/u4e2d_u6587/client.rs

//! The client's methods of this module.

use super::operations;
use crate::{Call, ManagementClient};

/// # 中文
///
/// See [the module](crate::u4e2d_u6587).
impl ManagementClient {
    /// Sends `GET /other`.
    ///
    /// - Request: `GET /other`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_other(&self) -> Call<()> {
        self.call(&operations::GET_OTHER, ())
    }
}

// ==> src/generated/u4e2d_u6587/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::GET_OTHER,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/u4e2d_u6587/mod.rs

//! Operations and types of `中文`.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`get_other`](crate::ManagementClient::get_other) | `GET /other` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/u4e2d_u6587/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static GET_OTHER: Operation = Operation {
    name: "get_other",
    id: "getOther",
    method: Method::Get,
    path: "/other",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

// ==> src/generated/user_groups/client.rs

//! The client's methods of this module.

use super::operations;
use crate::{Call, ManagementClient};

/// # user-groups
///
/// Groups of users.
///
/// See [the module](crate::user_groups).
impl ManagementClient {
    /// List groups
    ///
    /// - Request: `GET /groups`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_groups(&self) -> Call<()> {
        self.call(&operations::LIST_GROUPS, ())
    }
}

// ==> src/generated/user_groups/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::LIST_GROUPS,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/user_groups/mod.rs

//! Groups of users.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`list_groups`](crate::ManagementClient::list_groups) | `GET /groups` | List groups |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/user_groups/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static LIST_GROUPS: Operation = Operation {
    name: "list_groups",
    id: "listGroups",
    method: Method::Get,
    path: "/groups",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

// ==> tests/whole_api/catalogue.rs

//! Every generated struct, and the request of every operation.
#![allow(unused_imports, clippy::wildcard_imports)]

use generated_sdk::{Record, Slot, models};
use super::Empty;

/// Makes an empty value of each struct, sorted by name.
pub(crate) static RECORDS: [Empty<dyn Record>; 0] = [];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 3] = [
    ("getNone", || Box::new(())),
    ("getOther", || Box::new(())),
    ("listGroups", || Box::new(())),
];