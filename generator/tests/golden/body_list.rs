// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::SET_BOOKS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::List(
                &::sdk_runtime::catalogue::Type::Struct(&types::Book),
            ),
            result: ::sdk_runtime::catalogue::Type::Map(
                &::sdk_runtime::catalogue::Type::Int64,
            ),
            example: "[{}]",
        },
        request: ::sdk_runtime::catalogue::empty::<Vec<Book>>,
        call: calls::set_books,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::SET_TAGS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::List(
                &::sdk_runtime::catalogue::Type::String,
            ),
            result: ::sdk_runtime::catalogue::Type::List(
                &::sdk_runtime::catalogue::Type::String,
            ),
            example: "[\"body\"]",
        },
        request: ::sdk_runtime::catalogue::empty::<Vec<String>>,
        call: calls::set_tags,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Book>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn set_books(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.set_books(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
    pub(super) fn set_tags(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.set_tags(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static Book: Struct = Struct {
        schema: &<crate::generated::models::Book as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::Book;
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `PUT /books`.
    ///
    /// - Request: `PUT /books`
    /// - Body: a list of [`Book`]
    /// - Returns: a map of integers
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::Book;
    ///
    /// let result = client.set_books(vec![Book::new()]).await?;
    /// for (key, value) in result {
    ///     println!("{key}: {value:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_books(
        &self,
        request: Vec<Book>,
    ) -> ::sdk_runtime::Call<::std::collections::BTreeMap<String, i64>> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_BOOKS, request)
    }
    /// Sends `PUT /tags`.
    ///
    /// - Request: `PUT /tags`
    /// - Body: a list of strings
    /// - Returns: a list of strings
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// let list = client.set_tags(vec![String::from("body")]).await?;
    /// for item in list {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_tags(&self, request: Vec<String>) -> ::sdk_runtime::Call<Vec<String>> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_TAGS, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_BOOKS,
        result: ::sdk_runtime::mock::ResultType::of::<
            ::std::collections::BTreeMap<String, i64>,
        >,
        json: Some("{}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_TAGS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<String>>,
        json: Some("[\"example\"]"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`set_books`](crate::Client::set_books) | `PUT /books` |
//! | [`set_tags`](crate::Client::set_tags) | `PUT /tags` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An object, called `Book` by the API.
///
/// Taken by [`set_books`](crate::Client::set_books).
#[non_exhaustive]
pub struct Book {
    /// Optional `title`: not sent if `None`.
    pub title: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Book {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.title, value);
        self
    }
}

impl Default for Book {
    #[inline]
    fn default() -> Self {
        Self {
            title: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Book {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Book",
        names: &["title"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.title,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.title,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Book);

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static SET_BOOKS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_books",
    id: "setBooks",
    method: ::sdk_runtime::Method::Put,
    path: "/books",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static SET_TAGS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "set_tags",
    id: "setTags",
    method: ::sdk_runtime::Method::Put,
    path: "/tags",
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
    &common::operations::SET_BOOKS,
    &common::operations::SET_TAGS,
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