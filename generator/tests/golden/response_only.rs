// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 1] = [
    Entry {
        id: "createUser",
        method: "create_user",
        call: |client, json| {
            request(json).map(|request| client.create_user(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{NewUser, User};
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `POST /users`.
    ///
    /// - Request: `POST /users`
    /// - Parameters: `address`
    /// - Answers: [`User`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_user(&self, request: NewUser) -> Call<User> {
        self.call(&operations::CREATE_USER, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::common::User;
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::CREATE_USER,
        result: ResultType::of::<User>,
        json: Some("{\"id\":\"example\"}"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`create_user`](crate::ManagementClient::create_user) | `POST /users` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Both hold it.
#[non_exhaustive]
pub struct Address {
    /// Member `town`, optional.
    pub town: Option<String>,
    raw_fields: RawFields,
}

impl Address {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `town`.
    #[must_use]
    pub fn with_town(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.town, value);
        self
    }
}

impl Default for Address {
    #[inline]
    fn default() -> Self {
        Self {
            town: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Address {
    const SCHEMA: Schema = Schema {
        name: "Address",
        members: &["town"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.town,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.town,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Address);

/// An object, called `NewUser` by the API.
#[non_exhaustive]
pub struct NewUser {
    /// Member `address`, optional.
    pub address: Option<Address>,
    raw_fields: RawFields,
}

impl NewUser {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `address`.
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: Address) -> Self {
        self.address = Some(value);
        self
    }
}

impl Default for NewUser {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for NewUser {
    const SCHEMA: Schema = Schema {
        name: "NewUser",
        members: &["address"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.address,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.address,
            _ => &mut self.raw_fields,
        }
    }
}

record!(NewUser);

/// Only the response holds it.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct User {
    /// Member `id`, required.
    pub id: String,
    /// Member `address`, optional.
    pub address: Option<Address>,
    raw_fields: RawFields,
}

impl Default for User {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            address: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for User {
    const SCHEMA: Schema = Schema {
        name: "User",
        members: &["id", "address"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.address,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.address,
            _ => &mut self.raw_fields,
        }
    }
}

record!(User);

// ==> src/generated/common/models/constructors.rs

//! How the structs are made that only answers hold, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl User {
    /// A value of the required members; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            address: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `address`.
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: Address) -> Self {
        self.address = Some(value);
        self
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static CREATE_USER: Operation = Operation {
    name: "create_user",
    id: "createUser",
    method: Method::Post,
    path: "/users",
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
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[&common::operations::CREATE_USER];

/// What a mock of the API answers, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[crate::mock::Example]] = &[common::examples::EXAMPLES];

// ==> tests/whole_api/catalogue.rs

//! Every generated struct, and the request of every operation.
#![allow(unused_imports, clippy::wildcard_imports)]

use generated_sdk::{Record, Slot, models};
use super::Empty;

/// Makes an empty value of each struct, sorted by name.
pub(crate) static RECORDS: [Empty<dyn Record>; 3] = [
    || Box::<models::Address>::default(),
    || Box::<models::NewUser>::default(),
    || Box::<models::User>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 1] = [
    ("createUser", || Box::<models::NewUser>::default()),
];