// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::users::operations::LIST_USERS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::List(
                &::sdk_runtime::catalogue::Type::Struct(&types::User),
            ),
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::list_users,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<User>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn list_users(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.list_users().into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static Role: Enum = Enum {
        name: "Role",
        description: "",
        values: &[("admin", ""), ("guest", "")],
    };
    pub(super) static User: Struct = Struct {
        schema: &<crate::generated::models::User as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String, Type::Enum(&Role)],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, called `Role` by the API.
///
/// Returned by [`list_users`](crate::Client::list_users).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum Role {
    /// `admin`
    Admin,
    /// `guest`
    Guest,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(Role { Admin = "admin", Guest = "guest" });

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

/// The modules with operations, as a text for the documentation of the client.
#[allow(unused_macros)]
macro_rules! operations_by_module {
    () => {
        "# Operations by module\n\nEvery operation of the API is a method below. The page of each module has a table of its operations.\n\n| module | what it is about |\n|---|---|\n| [`users`](crate::generated::users) | The users. |"
    };
}

#[allow(unused_imports)]
pub(crate) use operations_by_module;

#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod common;
pub mod users;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
    pub use super::users::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[&users::operations::LIST_USERS];

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
    users::examples::EXAMPLES,
];

// ==> src/generated/users/client.rs

//! The client's methods of this module.

use crate::generated::users::User;
use super::operations;

/// # users
///
/// The users.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /users`.
    ///
    /// - Request: `GET /users`
    /// - Returns: a list of [`User`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// let list = client.list_users().await?;
    /// for user in list {
    ///     println!("{:?}", user.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_users(&self) -> ::sdk_runtime::Call<Vec<User>> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_USERS, ())
    }
}

// ==> src/generated/users/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::users::User;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_USERS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<User>>,
        json: Some("[{}]"),
    },
];

// ==> src/generated/users/mod.rs

//! The users.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`list_users`](crate::Client::list_users) | `GET /users` |

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

/// An object, called `User` by the API.
///
/// Returned by [`list_users`](crate::Client::list_users).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct User {
    /// Field `id`.
    pub id: Option<String>,
    /// Field `role`.
    pub role: Option<Role>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for User {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            role: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for User {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "User",
        names: &["id", "role"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.role,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.role,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(User);

// ==> src/generated/users/models/constructors.rs

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl User {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id, value);
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn with_role(mut self, value: impl Into<Role>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.role, value);
        self
    }
}

// ==> src/generated/users/operations.rs

//! What is sent for each operation of this module.

pub(crate) static LIST_USERS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_users",
    id: "listUsers",
    method: ::sdk_runtime::Method::Get,
    path: "/users",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};