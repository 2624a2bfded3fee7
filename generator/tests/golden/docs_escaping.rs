// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 1] = [
    Entry {
        id: "getDocs",
        method: "get_docs",
        call: |client, json| request::<()>(json).map(|()| client.get_docs().into_json()),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Quotes " and \\ and \*/ and #\[test\] and {} and `<b>`HTML`</b>` and a tab end.
#[non_exhaustive]
pub struct Docs {
    /// See \[Vec\] and \[`Option`\](std) and \[x\]: y.
    ///
    /// Member `html`, optional.
    /// Default: `"<img>"`.
    pub html: Option<String>,
    /// One
    ///
    /// - two
    /// - three
    ///
    /// > four
    ///
    /// Member `text`, optional.
    /// Example: ````"``` \\ \""````.
    pub text: Option<String>,
    raw_fields: RawFields,
}

impl Docs {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `html`.
    #[must_use]
    pub fn with_html(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.html, value);
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.text, value);
        self
    }
}

impl Default for Docs {
    #[inline]
    fn default() -> Self {
        Self {
            html: None,
            text: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Docs {
    const SCHEMA: Schema = Schema {
        name: "Docs",
        members: &["html", "text"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.html,
            1 => &self.text,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.html,
            1 => &mut self.text,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Docs);

// ==> src/generated/docs/client.rs

//! The client's methods of this module.

use super::operations;
use crate::{Call, ManagementClient};

/// # docs
///
/// **Not a heading**
///
/// A \[link\]\[\] and `<script>`.
///
/// See [the module](crate::docs).
impl ManagementClient {
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
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    /// - [Documentation of the API](<https://example.com/docs?a=b#c>)
    #[inline]
    pub fn get_docs(&self) -> Call<()> {
        self.call(&operations::GET_DOCS, ())
    }
}

// ==> src/generated/docs/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::GET_DOCS,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/docs/mod.rs

//! **Not a heading**
//!
//! A \[link\]\[\] and `<script>`.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`get_docs`](crate::ManagementClient::get_docs) | `GET /docs\|x` | Pipes \| and *stars* and \[brackets\] |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/docs/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static GET_DOCS: Operation = Operation {
    name: "get_docs",
    id: "getDocs",
    method: Method::Get,
    path: "/docs|x",
    idempotent: true,
    payload: None,
    paging: None,
    batch: None,
};

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

use crate::operation::Operation;

pub mod common;
pub mod docs;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[&docs::operations::GET_DOCS];

/// What a mock of the API answers, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[crate::mock::Example]] = &[docs::examples::EXAMPLES];

// ==> tests/whole_api/catalogue.rs

//! Every generated struct, and the request of every operation.
#![allow(unused_imports, clippy::wildcard_imports)]

use generated_sdk::{Record, Slot, models};
use super::Empty;

/// Makes an empty value of each struct, sorted by name.
pub(crate) static RECORDS: [Empty<dyn Record>; 1] = [|| Box::<models::Docs>::default()];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 1] = [
    ("getDocs", || Box::new(())),
];