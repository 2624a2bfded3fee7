// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::SCROLL_ENTRIES,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::Scroll),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Page),
            example: "{\"size\":1}",
        },
        request: ::sdk_runtime::catalogue::empty::<Scroll>,
        call: calls::scroll_entries,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Page>,
    ::sdk_runtime::catalogue::empty_record::<PageResp>,
    ::sdk_runtime::catalogue::empty_record::<Scroll>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn scroll_entries(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(
            client
                .scroll_entries(::sdk_runtime::json::from_slice_strict(json)?)
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
    pub(super) static Page: Struct = Struct {
        schema: &<crate::generated::models::Page as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::List(&Type::String), Type::String],
        ..Struct::PLAIN
    };
    pub(super) static PageResp: Struct = Struct {
        schema: &<crate::generated::models::PageResp as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Page)],
        ..Struct::PLAIN
    };
    pub(super) static Scroll: Struct = Struct {
        schema: &<crate::generated::models::Scroll as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64, Type::String],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{Page, Scroll};
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `POST /entries`.
    ///
    /// - Request: `POST /entries`
    /// - Returns: [`Page`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`size`](Scroll::size) | Required. |
    /// | [`after`](Scroll::after) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::Scroll;
    ///
    /// let mut items = client.scroll_entries(Scroll::new(1)).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn scroll_entries(&self, request: Scroll) -> ::sdk_runtime::Call<Page> {
        ::sdk_runtime::Call::new(&self.core, &operations::SCROLL_ENTRIES, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::Page;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::SCROLL_ENTRIES,
        result: ::sdk_runtime::mock::ResultType::of::<Page>,
        json: Some("{\"entries\":[\"example\"],\"last\":\"\"}"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`scroll_entries`](crate::Client::scroll_entries) | `POST /entries` |

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

/// An object, called `Page` by the API.
///
/// Returned by [`scroll_entries`](crate::Client::scroll_entries).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Page {
    /// Field `entries`.
    pub entries: Vec<String>,
    /// Field `last`.
    pub last: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for Page {
    #[inline]
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            last: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Page {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Page",
        names: &["entries", "last"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.entries,
            1 => &self.last,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.entries,
            1 => &mut self.last,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Page);

/// An object, called `PageResp` by the API.
#[non_exhaustive]
pub struct PageResp {
    /// Optional `data`: not sent if `None`.
    pub data: Option<Page>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl PageResp {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn with_data(mut self, value: Page) -> Self {
        self.data = Some(value);
        self
    }
}

impl Default for PageResp {
    #[inline]
    fn default() -> Self {
        Self {
            data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PageResp {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PageResp",
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

::sdk_runtime::record::record!(PageResp);

/// An object, called `Scroll` by the API.
///
/// Taken by [`scroll_entries`](crate::Client::scroll_entries).
#[non_exhaustive]
pub struct Scroll {
    /// Required `size`.
    pub size: i64,
    /// Optional `after`: not sent if `None`.
    pub after: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Scroll {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(size: i64) -> Self {
        Self {
            size,
            after: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.after, value);
        self
    }
}

impl Default for Scroll {
    #[inline]
    fn default() -> Self {
        Self {
            size: 0,
            after: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Scroll {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Scroll",
        names: &["size", "after"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.size,
            1 => &self.after,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.size,
            1 => &mut self.after,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Scroll);

impl ::sdk_runtime::Page for Page {
    type Item = String;
    #[inline]
    fn into_items(self) -> Vec<String> {
        self.entries
    }
}

// ==> src/generated/common/models/constructors.rs

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl Page {
    /// Sets `entries`.
    #[must_use]
    pub fn with_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entries = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `last`.
    #[must_use]
    pub fn with_last(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.last, value);
        self
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static SCROLL_ENTRIES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "scroll_entries",
    id: "scrollEntries",
    method: ::sdk_runtime::Method::Post,
    path: "/entries",
    idempotent: false,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Cursor("last"),
        page: "after",
        limit: None,
        max: None,
        items: Some("entries"),
        total: None,
        more: None,
    }),
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
    &common::operations::SCROLL_ENTRIES,
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