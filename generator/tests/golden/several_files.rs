// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 1] = [
    Entry {
        id: "listUsers",
        method: "list_users",
        call: |client, json| {
            request::<()>(json).map(|()| client.list_users().into_json())
        },
    },
];

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

use crate::record::{UnknownValue, open_enum};

/// A choice, called `Role` by the API.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum Role {
    /// `admin`
    Admin,
    /// `guest`
    Guest,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(Role { Admin = "admin", Guest = "guest" });

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod enums;

pub use enums::*;

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An identifier.
pub type Id = String;

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

use crate::operation::Operation;

pub mod common;
pub mod users;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
    pub use super::users::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[&users::operations::LIST_USERS];

/// What a mock of the API answers, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[crate::mock::Example]] = &[users::examples::EXAMPLES];

// ==> src/generated/users/client.rs

//! The client's methods of this module.

use crate::generated::users::User;
use super::operations;
use crate::{Call, ManagementClient};

/// # users
///
/// The users.
///
/// See [the module](crate::users).
impl ManagementClient {
    /// Sends `GET /users`.
    ///
    /// - Request: `GET /users`
    /// - Answers: a list, each of its elements [`User`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_users(&self) -> Call<Vec<User>> {
        self.call(&operations::LIST_USERS, ())
    }
}

// ==> src/generated/users/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::users::User;
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::LIST_USERS,
        result: ResultType::of::<Vec<User>>,
        json: Some("[{}]"),
    },
];

// ==> src/generated/users/mod.rs

//! The users.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`list_users`](crate::ManagementClient::list_users) | `GET /users` |  |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

// ==> src/generated/users/models.rs

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::Role;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `User` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct User {
    /// Member `id`, optional.
    pub id: Option<String>,
    /// Member `role`, optional.
    pub role: Option<Role>,
    raw_fields: RawFields,
}

impl Default for User {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            role: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for User {
    const SCHEMA: Schema = Schema {
        name: "User",
        members: &["id", "role"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.role,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.role,
            _ => &mut self.raw_fields,
        }
    }
}

record!(User);

// ==> src/generated/users/models/constructors.rs

//! How the structs are made that only answers hold, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;
use crate::record::argument;

impl User {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.id, value);
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn with_role(mut self, value: impl Into<Role>) -> Self {
        argument::set(&mut self.role, value);
        self
    }
}

// ==> src/generated/users/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static LIST_USERS: Operation = Operation {
    name: "list_users",
    id: "listUsers",
    method: Method::Get,
    path: "/users",
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
pub(crate) static RECORDS: [Empty<dyn Record>; 1] = [|| Box::<models::User>::default()];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 1] = [
    ("listUsers", || Box::new(())),
];