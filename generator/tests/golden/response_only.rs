// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::CREATE_USER,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::NewUser),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::User),
            example: "{}",
        },
        request: ::sdk_runtime::catalogue::empty::<NewUser>,
        call: calls::create_user,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Address>,
    ::sdk_runtime::catalogue::empty_record::<NewUser>,
    ::sdk_runtime::catalogue::empty_record::<User>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn create_user(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.create_user(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static Address: Struct = Struct {
        schema: &<crate::generated::models::Address as ::sdk_runtime::record::Fields>::SCHEMA,
        description: "Both hold it.",
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static NewUser: Struct = Struct {
        schema: &<crate::generated::models::NewUser as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Address)],
        ..Struct::PLAIN
    };
    pub(super) static User: Struct = Struct {
        schema: &<crate::generated::models::User as ::sdk_runtime::record::Fields>::SCHEMA,
        description: "Only the response holds it.",
        types: &[Type::String, Type::Struct(&Address)],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{NewUser, User};
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `POST /users`.
    ///
    /// - Request: `POST /users`
    /// - Returns: [`User`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// [`address`](NewUser::address).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::NewUser;
    ///
    /// let user = client.create_user(NewUser::new()).await?;
    /// println!("{}", user.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "users")]
    #[inline]
    pub fn create_user(&self, request: NewUser) -> ::sdk_runtime::Call<User> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_USER, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::User;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_USER,
        result: ::sdk_runtime::mock::ResultType::of::<User>,
        json: Some("{\"id\":\"example\"}"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`create_user`](crate::Client::create_user) | `POST /users` |

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

/// Both hold it.
///
/// Taken by [`create_user`](crate::Client::create_user). Returned by [`create_user`](crate::Client::create_user).
#[non_exhaustive]
pub struct Address {
    /// Optional `town`: not sent if `None`.
    pub town: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Address {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `town`.
    #[must_use]
    pub fn with_town(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.town, value);
        self
    }
}

impl Default for Address {
    #[inline]
    fn default() -> Self {
        Self {
            town: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Address {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Address",
        names: &["town"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.town,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.town,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Address);

/// An object, called `NewUser` by the API.
///
/// Taken by [`create_user`](crate::Client::create_user).
#[non_exhaustive]
pub struct NewUser {
    /// Optional `address`: not sent if `None`.
    pub address: Option<Address>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl NewUser {
    /// A value with every field absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for NewUser {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "NewUser",
        names: &["address"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.address,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.address,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(NewUser);

/// Only the response holds it.
///
/// Returned by [`create_user`](crate::Client::create_user).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct User {
    /// Field `id`.
    pub id: String,
    /// Field `address`.
    pub address: Option<Address>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for User {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            address: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for User {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "User",
        names: &["id", "address"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.address,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.address,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(User);

// ==> src/generated/common/models/constructors.rs

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl User {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
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

pub(crate) static CREATE_USER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_user",
    id: "createUser",
    method: ::sdk_runtime::Method::Post,
    path: "/users",
    idempotent: false,
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
        "# Operations by module\n\nEvery operation of the API is a method below. The page of each module has a table of its operations.\n\n| module | what it is about |\n|---|---|\n| [`common`](crate::generated::common) | common |"
    };
}

#[allow(unused_imports)]
pub(crate) use operations_by_module;

#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod common;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[
    &common::operations::CREATE_USER,
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
    common::examples::EXAMPLES,
];