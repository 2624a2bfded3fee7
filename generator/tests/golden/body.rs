// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::CREATE_BOOK,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::Book),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Book),
            example: "{\"title\":\"title\"}",
        },
        request: ::sdk_runtime::catalogue::empty::<Book>,
        call: calls::create_book,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::CREATE_INLINE,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::CreateInlineBody),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::CreateInlineResponse),
            example: "{}",
        },
        request: ::sdk_runtime::catalogue::empty::<CreateInlineBody>,
        call: calls::create_inline,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Book>,
    ::sdk_runtime::catalogue::empty_record::<CreateInlineBody>,
    ::sdk_runtime::catalogue::empty_record::<CreateInlineResponse>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn create_book(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.create_book(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
    pub(super) fn create_inline(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(
            client
                .create_inline(::sdk_runtime::json::from_slice_strict(json)?)
                .into_json(),
        )
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
    pub(super) static CreateInlineBody: Struct = Struct {
        schema: &<crate::generated::models::CreateInlineBody as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static CreateInlineResponse: Struct = Struct {
        schema: &<crate::generated::models::CreateInlineResponse as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{Book, CreateInlineBody, CreateInlineResponse};
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `POST /books`.
    ///
    /// - Request: `POST /books`
    /// - Returns: [`Book`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`title`](Book::title) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::Book;
    ///
    /// let book = client.create_book(Book::new("title")).await?;
    /// println!("{}", book.title);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "books")]
    #[inline]
    pub fn create_book(&self, request: Book) -> ::sdk_runtime::Call<Book> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_BOOK, request)
    }
    /// Sends `POST /books/inline`.
    ///
    /// - Request: `POST /books/inline`
    /// - Returns: [`CreateInlineResponse`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// [`title`](CreateInlineBody::title).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::CreateInlineBody;
    ///
    /// let create_inline = client.create_inline(CreateInlineBody::new()).await?;
    /// println!("{:?}", create_inline.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "books")]
    #[inline]
    pub fn create_inline(
        &self,
        request: CreateInlineBody,
    ) -> ::sdk_runtime::Call<CreateInlineResponse> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_INLINE, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::{Book, CreateInlineResponse};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_BOOK,
        result: ::sdk_runtime::mock::ResultType::of::<Book>,
        json: Some("{\"title\":\"example\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_INLINE,
        result: ::sdk_runtime::mock::ResultType::of::<CreateInlineResponse>,
        json: Some("{}"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`create_book`](crate::Client::create_book) | `POST /books` |
//! | [`create_inline`](crate::Client::create_inline) | `POST /books/inline` |

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

/// An object, called `Book` by the API.
///
/// Taken by [`create_book`](crate::Client::create_book). Returned by [`create_book`](crate::Client::create_book).
#[non_exhaustive]
pub struct Book {
    /// Required `title`.
    pub title: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Book {
    /// A value of the required fields; the others are absent.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for Book {
    #[inline]
    fn default() -> Self {
        Self {
            title: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Book {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Book",
        names: &["title"],
        required: 1,
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

/// An object, as it stands in `createInline`.
///
/// Taken by [`create_inline`](crate::Client::create_inline).
#[non_exhaustive]
pub struct CreateInlineBody {
    /// Optional `title`: not sent if `None`.
    pub title: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateInlineBody {
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

impl Default for CreateInlineBody {
    #[inline]
    fn default() -> Self {
        Self {
            title: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateInlineBody {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateInlineBody",
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

::sdk_runtime::record::record!(CreateInlineBody);

/// An object, as it stands in `createInline`.
///
/// Returned by [`create_inline`](crate::Client::create_inline).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CreateInlineResponse {
    /// Field `id`.
    pub id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CreateInlineResponse {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateInlineResponse {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateInlineResponse",
        names: &["id"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateInlineResponse);

// ==> src/generated/common/models/constructors.rs

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CreateInlineResponse {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id, value);
        self
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static CREATE_BOOK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_book",
    id: "createBook",
    method: ::sdk_runtime::Method::Post,
    path: "/books",
    idempotent: false,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_INLINE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_inline",
    id: "createInline",
    method: ::sdk_runtime::Method::Post,
    path: "/books/inline",
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
    &common::operations::CREATE_BOOK,
    &common::operations::CREATE_INLINE,
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