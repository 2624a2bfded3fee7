// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::docs::operations::GET_DOCS,
        about: ::sdk_runtime::catalogue::About {
            summary: "Pipes | and *stars* and [brackets]",
            description: "```\nlet code = 1;\n```\n\n    indented\n\nhttps://example.com/bare",
            docs_url: "https://example.com/docs?a=b#c",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::get_docs,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Docs>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn get_docs(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.get_docs().into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static Docs: Struct = Struct {
        schema: &<crate::generated::models::Docs as ::sdk_runtime::record::Fields>::SCHEMA,
        description: "Quotes \" and \\ and */ and #[test] and {} and <b>HTML</b> and a tab\tend.",
        types: &[Type::String, Type::String],
        descriptions: &[
            "See [Vec] and [`Option`](std) and [x]: y.",
            "One\n\n- two\n- three\n\n> four",
        ],
        defaults: &[(0, "\"<img>\"")],
        examples: &[(1, "\"``` \\\\ \\\"\"")],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// Quotes " and \\ and \*/ and #\[test\] and {} and `<b>`HTML`</b>` and a tab end.
#[non_exhaustive]
pub struct Docs {
    /// See \[Vec\] and \[`Option`\](std) and \[x\]: y.
    ///
    /// Optional `html`: if `None`, the server assumes `<img>`.
    pub html: Option<String>,
    /// One
    ///
    /// - two
    /// - three
    ///
    /// > four
    ///
    /// Optional `text`: not sent if `None`. Example: ```` ``` \ " ````.
    pub text: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Docs {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `html`.
    #[must_use]
    pub fn with_html(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.html, value);
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.text, value);
        self
    }
}

impl Default for Docs {
    #[inline]
    fn default() -> Self {
        Self {
            html: None,
            text: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Docs {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Docs",
        names: &["html", "text"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.html,
            1 => &self.text,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.html,
            1 => &mut self.text,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Docs);

// ==> src/generated/docs/client.rs

//! The client's methods of this module.

use super::operations;

/// # docs
///
/// **Not a heading**
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Pipes \| and *stars* and \[brackets\]
    ///
    /// ```text
    /// let code = 1;
    /// ```
    ///
    /// ```text
    /// indented
    /// ```
    ///
    /// <https://example.com/bare>
    ///
    /// - Request: `GET /docs|x`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://example.com/docs?a=b#c>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// client.get_docs().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_docs(&self) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_DOCS, ())
    }
}

// ==> src/generated/docs/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_DOCS,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/docs/mod.rs

//! **Not a heading**
//!
//! A \[link\]\[\] and `<script>`.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`get_docs`](crate::Client::get_docs) | Pipes \| and *stars* and \[brackets\] |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/docs/operations.rs

//! What is sent for each operation of this module.

pub(crate) static GET_DOCS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_docs",
    id: "getDocs",
    method: ::sdk_runtime::Method::Get,
    path: "/docs|x",
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
        "# Operations by module\n\nEvery operation of the API is a method below. The page of each module has a table of its operations.\n\n| module | what it is about |\n|---|---|\n| [`docs`](crate::generated::docs) | # Not a heading |"
    };
}

#[allow(unused_imports)]
pub(crate) use operations_by_module;

#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod common;
pub mod docs;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[&docs::operations::GET_DOCS];

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
    docs::examples::EXAMPLES,
];