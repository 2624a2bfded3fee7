// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::BURN_BOOKS,
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
        call: calls::burn_books,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::COUNT_BOOKS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Struct(&types::CountBooksResponse),
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::count_books,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::GET_BARE,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Book),
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::get_bare,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::GET_BOOK,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Book),
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::get_book,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Book>,
    ::sdk_runtime::catalogue::empty_record::<BookResp>,
    ::sdk_runtime::catalogue::empty_record::<CountBooksResponse>,
    ::sdk_runtime::catalogue::empty_record::<CountResp>,
    ::sdk_runtime::catalogue::empty_record::<CountRespData>,
    ::sdk_runtime::catalogue::empty_record::<DoneResp>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn burn_books(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.burn_books().into_json())
    }
    pub(super) fn count_books(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.count_books().into_json())
    }
    pub(super) fn get_bare(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.get_bare().into_json())
    }
    pub(super) fn get_book(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.get_book().into_json())
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
    pub(super) static BookResp: Struct = Struct {
        schema: &<crate::generated::models::BookResp as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Book), Type::Int64],
        ..Struct::PLAIN
    };
    pub(super) static CountBooksResponse: Struct = Struct {
        schema: &<crate::generated::models::CountBooksResponse as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64],
        ..Struct::PLAIN
    };
    pub(super) static CountResp: Struct = Struct {
        schema: &<crate::generated::models::CountResp as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&CountRespData), Type::Int64],
        ..Struct::PLAIN
    };
    pub(super) static CountRespData: Struct = Struct {
        schema: &<crate::generated::models::CountRespData as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64],
        ..Struct::PLAIN
    };
    pub(super) static DoneResp: Struct = Struct {
        schema: &<crate::generated::models::DoneResp as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String, Type::Int64],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{Book, CountBooksResponse};
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `POST /done`.
    ///
    /// - Request: `POST /done`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// client.burn_books().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "done")]
    #[inline]
    pub fn burn_books(&self) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::BURN_BOOKS, ())
    }
    /// Sends `GET /books`.
    ///
    /// - Request: `GET /books`
    /// - Returns: [`CountBooksResponse`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// let count_books = client.count_books().await?;
    /// println!("{:?}", count_books.count);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn count_books(&self) -> ::sdk_runtime::Call<CountBooksResponse> {
        ::sdk_runtime::Call::new(&self.core, &operations::COUNT_BOOKS, ())
    }
    /// Sends `GET /bare`.
    ///
    /// - Request: `GET /bare`
    /// - Returns: [`Book`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// let book = client.get_bare().await?;
    /// println!("{:?}", book.title);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_bare(&self) -> ::sdk_runtime::Call<Book> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_BARE, ())
    }
    /// Sends `GET /book`.
    ///
    /// - Request: `GET /book`
    /// - Returns: [`Book`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// let book = client.get_book().await?;
    /// println!("{:?}", book.title);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_book(&self) -> ::sdk_runtime::Call<Book> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_BOOK, ())
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::{Book, CountBooksResponse};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::BURN_BOOKS,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::COUNT_BOOKS,
        result: ::sdk_runtime::mock::ResultType::of::<CountBooksResponse>,
        json: Some("{}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_BARE,
        result: ::sdk_runtime::mock::ResultType::of::<Book>,
        json: Some("{}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_BOOK,
        result: ::sdk_runtime::mock::ResultType::of::<Book>,
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
//! | [`burn_books`](crate::Client::burn_books) | `POST /done` |
//! | [`count_books`](crate::Client::count_books) | `GET /books` |
//! | [`get_bare`](crate::Client::get_bare) | `GET /bare` |
//! | [`get_book`](crate::Client::get_book) | `GET /book` |

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
/// Returned by [`get_bare`](crate::Client::get_bare) and [`get_book`](crate::Client::get_book).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Book {
    /// Field `title`.
    pub title: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
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

/// An object, called `BookResp` by the API.
#[non_exhaustive]
pub struct BookResp {
    /// Optional `data`: not sent if `None`.
    pub data: Option<Book>,
    /// Optional `statusCode`: not sent if `None`.
    pub status_code: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl BookResp {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn with_data(mut self, value: Book) -> Self {
        self.data = Some(value);
        self
    }
    /// Sets `status_code`.
    #[must_use]
    #[inline]
    pub fn with_status_code(mut self, value: i64) -> Self {
        self.status_code = Some(value);
        self
    }
}

impl Default for BookResp {
    #[inline]
    fn default() -> Self {
        Self {
            data: None,
            status_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for BookResp {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "BookResp",
        names: &["data", "statusCode"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data,
            1 => &self.status_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.status_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(BookResp);

/// An object, as it stands in `countBooks`.
///
/// Returned by [`count_books`](crate::Client::count_books).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct CountBooksResponse {
    /// Field `count`.
    pub count: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for CountBooksResponse {
    #[inline]
    fn default() -> Self {
        Self {
            count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CountBooksResponse {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CountBooksResponse",
        names: &["count"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.count,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CountBooksResponse);

/// An object, called `CountResp` by the API.
#[non_exhaustive]
pub struct CountResp {
    /// Optional `data`: not sent if `None`.
    pub data: Option<CountRespData>,
    /// Optional `statusCode`: not sent if `None`.
    pub status_code: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CountResp {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn with_data(mut self, value: CountRespData) -> Self {
        self.data = Some(value);
        self
    }
    /// Sets `status_code`.
    #[must_use]
    #[inline]
    pub fn with_status_code(mut self, value: i64) -> Self {
        self.status_code = Some(value);
        self
    }
}

impl Default for CountResp {
    #[inline]
    fn default() -> Self {
        Self {
            data: None,
            status_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CountResp {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CountResp",
        names: &["data", "statusCode"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data,
            1 => &self.status_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.status_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CountResp);

/// An object, as it stands in `CountResp.data`.
#[non_exhaustive]
pub struct CountRespData {
    /// Optional `count`: not sent if `None`.
    pub count: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CountRespData {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

impl Default for CountRespData {
    #[inline]
    fn default() -> Self {
        Self {
            count: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CountRespData {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CountRespData",
        names: &["count"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.count,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CountRespData);

/// An object, called `DoneResp` by the API.
#[non_exhaustive]
pub struct DoneResp {
    /// Optional `message`: not sent if `None`.
    pub message: Option<String>,
    /// Optional `statusCode`: not sent if `None`.
    pub status_code: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DoneResp {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.message, value);
        self
    }
    /// Sets `status_code`.
    #[must_use]
    #[inline]
    pub fn with_status_code(mut self, value: i64) -> Self {
        self.status_code = Some(value);
        self
    }
}

impl Default for DoneResp {
    #[inline]
    fn default() -> Self {
        Self {
            message: None,
            status_code: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DoneResp {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DoneResp",
        names: &["message", "statusCode"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.message,
            1 => &self.status_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.message,
            1 => &mut self.status_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DoneResp);

// ==> src/generated/common/models/constructors.rs

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl Book {
    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.title, value);
        self
    }
}

impl CountBooksResponse {
    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static BURN_BOOKS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "burn_books",
    id: "burnBooks",
    method: ::sdk_runtime::Method::Post,
    path: "/done",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static COUNT_BOOKS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "count_books",
    id: "countBooks",
    method: ::sdk_runtime::Method::Get,
    path: "/books",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_BARE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_bare",
    id: "getBare",
    method: ::sdk_runtime::Method::Get,
    path: "/bare",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_BOOK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_book",
    id: "getBook",
    method: ::sdk_runtime::Method::Get,
    path: "/book",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/envelope.rs

//! The envelope around every result, as a type.

/// A response as it comes over the wire, with a result of type `T` in it.
///
/// Calls return the result alone. Programs meet the envelope where they make or read responses themselves, in
/// tests say.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Envelope<T> {
    /// Field `statusCode`, optional.
    pub status_code: Option<i64>,
    /// Field `message`, optional.
    pub message: Option<String>,
    /// The result.
    ///
    /// Field `data`, required.
    pub data: T,
    raw_fields: ::sdk_runtime::RawFields,
}

impl<T: Default> Envelope<T> {
    /// A successful response with this result.
    pub fn success(payload: T) -> Self {
        Self {
            status_code: Some(200),
            data: payload,
            ..Self::default()
        }
    }
}

impl<T: ::sdk_runtime::record::Slot + Default> ::sdk_runtime::record::Fields
for Envelope<T> {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Envelope",
        names: &["data", "statusCode", "message"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data,
            1 => &self.status_code,
            2 => &self.message,
            _ => &self.raw_fields,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.status_code,
            2 => &mut self.message,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::generic_record!(Envelope);

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
mod envelope;

pub use envelope::Envelope;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[
    &common::operations::BURN_BOOKS,
    &common::operations::COUNT_BOOKS,
    &common::operations::GET_BARE,
    &common::operations::GET_BOOK,
];

/// The API: Golden, version `1`.
pub static API: ::sdk_runtime::Api = ::sdk_runtime::Api {
    title: "Golden",
    version: "1",
    server: None,
    envelope: Some(
        &::sdk_runtime::envelope::Envelope {
            payload: "data",
            success: Some(::sdk_runtime::envelope::Success {
                field: "statusCode",
                values: &[::sdk_runtime::envelope::Scalar::Int(200)],
            }),
            code: None,
            message: Some("message"),
            request_id: None,
            rejected: &[],
        },
    ),
    operations: OPERATIONS,
    trace: ::sdk_runtime::trace!(),
    secrets: &[],
};

/// What a mock of the API returns, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[
    common::examples::EXAMPLES,
];