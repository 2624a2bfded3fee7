// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::DELETE_BOOK,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Done),
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::delete_book,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::IMPORT_BOOKS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Struct(&types::ImportBooksResponse),
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::import_books,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Done>,
    ::sdk_runtime::catalogue::empty_record::<DoneResp>,
    ::sdk_runtime::catalogue::empty_record::<ImportBooksResponse>,
    ::sdk_runtime::catalogue::empty_record::<ImportResp>,
    ::sdk_runtime::catalogue::empty_record::<ImportRespData>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn delete_book(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.delete_book().into_json())
    }
    pub(super) fn import_books(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.import_books().into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static Done: Struct = Struct {
        schema: &<crate::generated::models::Done as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Bool],
        ..Struct::PLAIN
    };
    pub(super) static DoneResp: Struct = Struct {
        schema: &<crate::generated::models::DoneResp as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Done)],
        ..Struct::PLAIN
    };
    pub(super) static ImportBooksResponse: Struct = Struct {
        schema: &<crate::generated::models::ImportBooksResponse as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Bool, Type::String],
        ..Struct::PLAIN
    };
    pub(super) static ImportResp: Struct = Struct {
        schema: &<crate::generated::models::ImportResp as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&ImportRespData)],
        ..Struct::PLAIN
    };
    pub(super) static ImportRespData: Struct = Struct {
        schema: &<crate::generated::models::ImportRespData as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Bool, Type::String],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{Done, ImportBooksResponse};
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `DELETE /books`.
    ///
    /// - Request: `DELETE /books`
    /// - Returns: [`Done`]
    /// - Safe to retry: yes
    /// - Outcome: `success` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// let result = client.delete_book().await?;
    /// println!("success: {}", result.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "books")]
    #[inline]
    pub fn delete_book(&self) -> ::sdk_runtime::Call<Done> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_BOOK, ())
    }
    /// Sends `POST /books`.
    ///
    /// - Request: `POST /books`
    /// - Returns: [`ImportBooksResponse`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Outcome: `imported` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// let result = client.import_books().await?;
    /// println!("imported: {:?}", result.imported);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import_books(&self) -> ::sdk_runtime::Call<ImportBooksResponse> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_BOOKS, ())
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::{Done, ImportBooksResponse};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_BOOK,
        result: ::sdk_runtime::mock::ResultType::of::<Done>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::IMPORT_BOOKS,
        result: ::sdk_runtime::mock::ResultType::of::<ImportBooksResponse>,
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
//! | [`delete_book`](crate::Client::delete_book) | `DELETE /books` |
//! | [`import_books`](crate::Client::import_books) | `POST /books` |

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

/// An object, called `Done` by the API.
///
/// Returned by [`delete_book`](crate::Client::delete_book).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Done {
    /// Field `success`.
    pub success: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for Done {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Done {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Done",
        names: &["success"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.success,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.success,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Done);

/// An object, called `DoneResp` by the API.
#[non_exhaustive]
pub struct DoneResp {
    /// Optional `data`: not sent if `None`.
    pub data: Option<Done>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DoneResp {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn with_data(mut self, value: Done) -> Self {
        self.data = Some(value);
        self
    }
}

impl Default for DoneResp {
    #[inline]
    fn default() -> Self {
        Self {
            data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DoneResp {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DoneResp",
        names: &["data"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DoneResp);

/// An object, as it stands in `importBooks`.
///
/// Returned by [`import_books`](crate::Client::import_books).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ImportBooksResponse {
    /// Field `imported`.
    pub imported: Option<bool>,
    /// Field `message`.
    pub message: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ImportBooksResponse {
    #[inline]
    fn default() -> Self {
        Self {
            imported: None,
            message: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportBooksResponse {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportBooksResponse",
        names: &["imported", "message"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.imported,
            1 => &self.message,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.imported,
            1 => &mut self.message,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportBooksResponse);

/// An object, called `ImportResp` by the API.
#[non_exhaustive]
pub struct ImportResp {
    /// Optional `data`: not sent if `None`.
    pub data: Option<ImportRespData>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ImportResp {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn with_data(mut self, value: ImportRespData) -> Self {
        self.data = Some(value);
        self
    }
}

impl Default for ImportResp {
    #[inline]
    fn default() -> Self {
        Self {
            data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportResp {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportResp",
        names: &["data"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportResp);

/// An object, as it stands in `ImportResp.data`.
#[non_exhaustive]
pub struct ImportRespData {
    /// Optional `imported`: not sent if `None`.
    pub imported: Option<bool>,
    /// Optional `message`: not sent if `None`.
    pub message: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ImportRespData {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `imported`.
    #[must_use]
    #[inline]
    pub fn with_imported(mut self, value: bool) -> Self {
        self.imported = Some(value);
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.message, value);
        self
    }
}

impl Default for ImportRespData {
    #[inline]
    fn default() -> Self {
        Self {
            imported: None,
            message: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportRespData {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportRespData",
        names: &["imported", "message"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.imported,
            1 => &self.message,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.imported,
            1 => &mut self.message,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportRespData);

// ==> src/generated/common/models/constructors.rs

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl Done {
    /// Sets `success`.
    #[must_use]
    #[inline]
    pub fn with_success(mut self, value: bool) -> Self {
        self.success = value;
        self
    }
}

impl ImportBooksResponse {
    /// Sets `imported`.
    #[must_use]
    #[inline]
    pub fn with_imported(mut self, value: bool) -> Self {
        self.imported = Some(value);
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.message, value);
        self
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static DELETE_BOOK: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "delete_book",
    id: "deleteBook",
    method: ::sdk_runtime::Method::Delete,
    path: "/books",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("success"),
    body_limits: None,
};

pub(crate) static IMPORT_BOOKS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "import_books",
    id: "importBooks",
    method: ::sdk_runtime::Method::Post,
    path: "/books",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: Some("imported"),
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
        names: &["data", "statusCode"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data,
            1 => &self.status_code,
            _ => &self.raw_fields,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.status_code,
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
    &common::operations::DELETE_BOOK,
    &common::operations::IMPORT_BOOKS,
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
            message: None,
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