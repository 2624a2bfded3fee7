// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::GET_BOOK,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::String,
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::get_book,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Resp>,
];

/// Makes the calls of the operations.
mod calls {
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
}

// ==> src/generated/codes.rs

//! The statuses and codes of failures that the API documents, for `match`.
//!
//! [`Error::code`](::sdk_runtime::Error::code) gives the code of a failure.
//! [`Error::status`](::sdk_runtime::Error::status) gives its status.
//!
//! A server can send others.
//!
//! [Documentation of the API](<https://api.example.com/docs/errors>)

/// The statuses of failures: see [`Error::status`](::sdk_runtime::Error::status).
pub mod status {
    /// Status `404`.
    pub const NOT_FOUND: i64 = 404;
    /// The book is lent out.
    ///
    /// Status `409`.
    pub const CONFLICT: i64 = 409;
}

/// Code `7`.
pub const LATE: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(7);

/// A second factor is needed.
///
/// Code `1600`.
///
/// It asks for a further step: see [`needs_further_step`].
pub const N2ND_FACTOR: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(1600);

/// Code `ask.reader`.
///
/// It asks for a further step: see [`needs_further_step`].
pub const ASK_READER: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Text(
    "ask.reader",
);

/// The reader may not borrow. See the *desk*.
///
/// Code `reader.blocked`.
pub const READER_BLOCKED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Text(
    "reader.blocked",
);

/// Whether a failure with this code asks for a further step, such as a second factor. It is then no mistake
/// of the caller.
#[must_use]
#[inline]
pub fn needs_further_step(code: ::sdk_runtime::Code<'_>) -> bool {
    matches!(code, N2ND_FACTOR | ASK_READER)
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /book`.
    ///
    /// - Request: `GET /book`
    /// - Returns: a string
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// let result = client.get_book().await?;
    /// println!("{result}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_book(&self) -> ::sdk_runtime::Call<String> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_BOOK, ())
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_BOOK,
        result: ::sdk_runtime::mock::ResultType::of::<String>,
        json: Some("\"example\""),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`get_book`](crate::Client::get_book) | `GET /book` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// A value, called `Resp` by the API.
pub type Resp = crate::generated::Envelope<String>;

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

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
    /// Field `status`, optional.
    pub status: Option<i64>,
    /// Field `code`, optional.
    pub code: Option<i64>,
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
            status: Some(200),
            data: payload,
            ..Self::default()
        }
    }
}

impl<T: ::sdk_runtime::record::Slot + Default> ::sdk_runtime::record::Fields
for Envelope<T> {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Envelope",
        names: &["data", "status", "code"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.data,
            1 => &self.status,
            2 => &self.code,
            _ => &self.raw_fields,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.data,
            1 => &mut self.status,
            2 => &mut self.code,
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
pub mod codes;
pub mod common;
mod envelope;

pub use envelope::Envelope;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[&common::operations::GET_BOOK];

/// The API: Golden, version `1`.
pub static API: ::sdk_runtime::Api = ::sdk_runtime::Api {
    title: "Golden",
    version: "1",
    server: None,
    envelope: Some(
        &::sdk_runtime::envelope::Envelope {
            payload: "data",
            success: Some(::sdk_runtime::envelope::Success {
                field: "status",
                values: &[::sdk_runtime::envelope::Scalar::Int(200)],
            }),
            code: Some("code"),
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