// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::DELETE_BOOKS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::DeleteBooks),
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "{\"ids\":[\"ids\"]}",
        },
        request: ::sdk_runtime::catalogue::empty::<DeleteBooks>,
        call: calls::delete_books,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::GET_BOOKS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::GetBooksParams),
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "{\"ids\":[\"ids\"]}",
        },
        request: ::sdk_runtime::catalogue::empty::<GetBooksParams>,
        call: calls::get_books,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<DeleteBooks>,
    ::sdk_runtime::catalogue::empty_record::<GetBooksParams>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn delete_books(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(
            client
                .delete_books(::sdk_runtime::json::from_slice_strict(json)?)
                .into_json(),
        )
    }
    pub(super) fn get_books(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.get_books(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static DeleteBooks: Struct = Struct {
        schema: &<crate::generated::models::DeleteBooks as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::List(&Type::String), Type::Bool],
        ..Struct::PLAIN
    };
    pub(super) static GetBooksParams: Struct = Struct {
        schema: &<crate::generated::models::GetBooksParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::List(&Type::String)],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{DeleteBooks, GetBooksParams};
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `POST /books`.
    ///
    /// - Request: `POST /books`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Takes at most 50 elements at once. A longer `ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`ids`](DeleteBooks::ids) | Required. At most 50 elements. |
    /// | [`force`](DeleteBooks::force) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::DeleteBooks;
    ///
    /// let request = DeleteBooks::new(["ids"]);
    /// client.delete_books(request).await?;
    /// // For more than 50 at once: `client.delete_books(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_books(&self, request: DeleteBooks) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_BOOKS, request)
    }
    /// Sends `GET /books`.
    ///
    /// - Request: `GET /books`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - Takes at most 10 elements at once. A longer `ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`ids`](GetBooksParams::ids) | Required. At most 10 elements. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::GetBooksParams;
    ///
    /// let request = GetBooksParams::new(["ids"]);
    /// client.get_books(request).await?;
    /// // For more than 10 at once: `client.get_books(request).in_chunks().await?`.
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_books(&self, request: GetBooksParams) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_BOOKS, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_BOOKS,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_BOOKS,
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
//! | [`delete_books`](crate::Client::delete_books) | `POST /books` |
//! | [`get_books`](crate::Client::get_books) | `GET /books` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An object, called `DeleteBooks` by the API.
///
/// Taken by [`delete_books`](crate::Client::delete_books).
#[non_exhaustive]
pub struct DeleteBooks {
    /// Required `ids`. At most 50 elements.
    pub ids: Vec<String>,
    /// Optional `force`: not sent if `None`.
    pub force: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteBooks {
    /// A value of the required fields; the others are absent.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ::sdk_runtime::record::argument::list(ids),
            force: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `force`.
    #[must_use]
    #[inline]
    pub fn with_force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

impl Default for DeleteBooks {
    #[inline]
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            force: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteBooks {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteBooks",
        names: &["ids", "force"],
        required: 1,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_items: Some(50),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.ids,
            1 => &self.force,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.ids,
            1 => &mut self.force,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteBooks);

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static DELETE_BOOKS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_books",
    id: "deleteBooks",
    method: ::sdk_runtime::Method::Post,
    path: "/books",
    idempotent: false,
    enveloped: false,
    paging: None,
    batch: Some("ids"),
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_BOOKS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_books",
    id: "getBooks",
    method: ::sdk_runtime::Method::Get,
    path: "/books",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: Some("ids"),
    outcome: None,
    body_limits: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

/// Parameters of [`get_books`](crate::Client::get_books).
#[non_exhaustive]
pub struct GetBooksParams {
    /// Required query parameter `ids`. At most 10 elements.
    pub ids: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetBooksParams {
    /// A value of the required fields; the others are absent.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ::sdk_runtime::record::argument::list(ids),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetBooksParams {
    #[inline]
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetBooksParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getBooks",
        rust_name: Some("GetBooksParams"),
        names: &["ids"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    max_items: Some(10),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetBooksParams);

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
    &common::operations::DELETE_BOOKS,
    &common::operations::GET_BOOKS,
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