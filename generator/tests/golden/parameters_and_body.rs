// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::PATCH_BOOK,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::PatchBookParams),
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "{\"id\":\"id\",\"body\":{}}",
        },
        request: ::sdk_runtime::catalogue::empty::<PatchBookParams>,
        call: calls::patch_book,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::PUT_BOOK,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::PutBookParams),
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "{\"id\":\"id\",\"body\":{\"title\":\"title\"}}",
        },
        request: ::sdk_runtime::catalogue::empty::<PutBookParams>,
        call: calls::put_book,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Book>,
    ::sdk_runtime::catalogue::empty_record::<PatchBookBody>,
    ::sdk_runtime::catalogue::empty_record::<PatchBookParams>,
    ::sdk_runtime::catalogue::empty_record::<PutBookParams>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn patch_book(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.patch_book(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
    pub(super) fn put_book(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.put_book(::sdk_runtime::json::from_slice_strict(json)?).into_json())
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
    pub(super) static PatchBookBody: Struct = Struct {
        schema: &<crate::generated::models::PatchBookBody as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static PatchBookParams: Struct = Struct {
        schema: &<crate::generated::models::PatchBookParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String, Type::Struct(&PatchBookBody)],
        ..Struct::PLAIN
    };
    pub(super) static PutBookParams: Struct = Struct {
        schema: &<crate::generated::models::PutBookParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String, Type::Struct(&Book)],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{PatchBookParams, PutBookParams};
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `PATCH /books/{id}`.
    ///
    /// - Request: `PATCH /books/{id}`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](PatchBookParams::id) | Required. |
    /// | [`body`](PatchBookParams::body) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::{PatchBookBody, PatchBookParams};
    ///
    /// let request = PatchBookParams::new("id").with_body(PatchBookBody::new());
    /// client.patch_book(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "books")]
    #[inline]
    pub fn patch_book(&self, request: PatchBookParams) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::PATCH_BOOK, request)
    }
    /// Sends `PUT /books/{id}`.
    ///
    /// - Request: `PUT /books/{id}`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](PutBookParams::id) | Required. |
    /// | [`body`](PutBookParams::body) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::{Book, PutBookParams};
    ///
    /// client.put_book(PutBookParams::new("id", Book::new("title"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "books")]
    #[inline]
    pub fn put_book(&self, request: PutBookParams) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::PUT_BOOK, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::PATCH_BOOK,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::PUT_BOOK,
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
//! | [`patch_book`](crate::Client::patch_book) | `PATCH /books/{id}` |
//! | [`put_book`](crate::Client::put_book) | `PUT /books/{id}` |

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

/// An object, called `Book` by the API.
///
/// Taken by [`put_book`](crate::Client::put_book).
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

/// An object, as it stands in `patchBook.body`.
///
/// Taken by [`patch_book`](crate::Client::patch_book).
#[non_exhaustive]
pub struct PatchBookBody {
    /// Optional `title`: not sent if `None`.
    pub title: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl PatchBookBody {
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

impl Default for PatchBookBody {
    #[inline]
    fn default() -> Self {
        Self {
            title: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PatchBookBody {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PatchBookBody",
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

::sdk_runtime::record::record!(PatchBookBody);

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static PATCH_BOOK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "patch_book",
    id: "patchBook",
    method: ::sdk_runtime::Method::Patch,
    path: "/books/{id}",
    idempotent: false,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static PUT_BOOK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "put_book",
    id: "putBook",
    method: ::sdk_runtime::Method::Put,
    path: "/books/{id}",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

use crate::generated::common::{Book, PatchBookBody};

/// Parameters of [`patch_book`](crate::Client::patch_book).
#[non_exhaustive]
pub struct PatchBookParams {
    /// Required path parameter `id`.
    pub id: String,
    /// Optional body: not sent if `None`.
    pub body: Option<PatchBookBody>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl PatchBookParams {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            body: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `body`.
    #[must_use]
    #[inline]
    pub fn with_body(mut self, value: PatchBookBody) -> Self {
        self.body = Some(value);
        self
    }
}

impl Default for PatchBookParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            body: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PatchBookParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "patchBook",
        rust_name: Some("PatchBookParams"),
        names: &["id", "body"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Path,
            ::sdk_runtime::record::Location::WholeBody,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.body,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.body,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PatchBookParams);

/// Parameters of [`put_book`](crate::Client::put_book).
#[non_exhaustive]
pub struct PutBookParams {
    /// Required path parameter `id`.
    pub id: String,
    /// Required body.
    pub body: Book,
    raw_fields: ::sdk_runtime::RawFields,
}

impl PutBookParams {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>, body: Book) -> Self {
        Self {
            id: id.into(),
            body,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for PutBookParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            body: Book::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PutBookParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "putBook",
        rust_name: Some("PutBookParams"),
        names: &["id", "body"],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Path,
            ::sdk_runtime::record::Location::WholeBody,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            1 => &self.body,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.body,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PutBookParams);

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
    &common::operations::PATCH_BOOK,
    &common::operations::PUT_BOOK,
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