// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::GET_NONE,
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
        call: calls::get_none,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::u4e2d_u6587::operations::GET_OTHER,
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
        call: calls::get_other,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::user_groups::operations::LIST_GROUPS,
        about: ::sdk_runtime::catalogue::About {
            summary: "List groups",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::list_groups,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn get_none(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.get_none().into_json())
    }
    pub(super) fn get_other(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.get_other().into_json())
    }
    pub(super) fn list_groups(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.list_groups().into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /none`.
    ///
    /// - Request: `GET /none`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// client.get_none().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_none(&self) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_NONE, ())
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_NONE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`get_none`](crate::Client::get_none) | `GET /none` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static GET_NONE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_none",
    id: "getNone",
    method: ::sdk_runtime::Method::Get,
    path: "/none",
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
        "# Operations by module\n\nEvery operation of the API is a method below. The page of each module has a table of its operations.\n\n| module | what it is about |\n|---|---|\n| [`common`](crate::generated::common) | common |\n| [`u4e2d_u6587`](crate::generated::u4e2d_u6587) | 中文 |\n| [`user_groups`](crate::generated::user_groups) | Groups of users. |"
    };
}

#[allow(unused_imports)]
pub(crate) use operations_by_module;

#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod common;
pub mod u4e2d_u6587;
pub mod user_groups;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[
    &common::operations::GET_NONE,
    &u4e2d_u6587::operations::GET_OTHER,
    &user_groups::operations::LIST_GROUPS,
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
    u4e2d_u6587::examples::EXAMPLES,
    user_groups::examples::EXAMPLES,
];

// ==> src/generated/u4e2d_u6587/client.rs

//! The client's methods of this module.

use super::operations;

/// # 中文
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /other`.
    ///
    /// - Request: `GET /other`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// client.get_other().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_other(&self) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_OTHER, ())
    }
}

// ==> src/generated/u4e2d_u6587/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_OTHER,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/u4e2d_u6587/mod.rs

//! Operations and types of `中文`.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`get_other`](crate::Client::get_other) | `GET /other` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/u4e2d_u6587/operations.rs

//! What is sent for each operation of this module.

pub(crate) static GET_OTHER: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_other",
    id: "getOther",
    method: ::sdk_runtime::Method::Get,
    path: "/other",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/user_groups/client.rs

//! The client's methods of this module.

use super::operations;

/// # user-groups
///
/// Groups of users.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// List groups.
    ///
    /// - Request: `GET /groups`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// client.list_groups().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_groups(&self) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_GROUPS, ())
    }
}

// ==> src/generated/user_groups/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_GROUPS,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/user_groups/mod.rs

//! Groups of users.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`list_groups`](crate::Client::list_groups) | List groups |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/user_groups/operations.rs

//! What is sent for each operation of this module.

pub(crate) static LIST_GROUPS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_groups",
    id: "listGroups",
    method: ::sdk_runtime::Method::Get,
    path: "/groups",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};