// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::LIST_ENTRIES,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::ListEntriesParams),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Page),
            example: "{}",
        },
        request: ::sdk_runtime::catalogue::empty::<ListEntriesParams>,
        call: calls::list_entries,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<ListEntriesParams>,
    ::sdk_runtime::catalogue::empty_record::<Page>,
    ::sdk_runtime::catalogue::empty_record::<PageResp>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn list_entries(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(
            client
                .list_entries(::sdk_runtime::json::from_slice_strict(json)?)
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
    pub(super) static ListEntriesParams: Struct = Struct {
        schema: &<crate::generated::models::ListEntriesParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64, Type::Int64],
        ..Struct::PLAIN
    };
    pub(super) static Page: Struct = Struct {
        schema: &<crate::generated::models::Page as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::List(&Type::String), Type::Bool],
        ..Struct::PLAIN
    };
    pub(super) static PageResp: Struct = Struct {
        schema: &<crate::generated::models::PageResp as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Page)],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{ListEntriesParams, Page};
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /entries`.
    ///
    /// - Request: `GET /entries`
    /// - Returns: [`Page`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// [`from`](ListEntriesParams::from), [`size`](ListEntriesParams::size).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::ListEntriesParams;
    ///
    /// let mut items = client.list_entries(ListEntriesParams::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_entries(&self, request: ListEntriesParams) -> ::sdk_runtime::Call<Page> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ENTRIES, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::Page;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_ENTRIES,
        result: ::sdk_runtime::mock::ResultType::of::<Page>,
        json: Some("{\"entries\":[\"example\"],\"truncated\":false}"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`list_entries`](crate::Client::list_entries) | `GET /entries` |

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

#[cfg(feature = "test-util")]
mod constructors;

/// An object, called `Page` by the API.
///
/// Returned by [`list_entries`](crate::Client::list_entries).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Page {
    /// Field `entries`.
    pub entries: Vec<String>,
    /// Field `truncated`.
    pub truncated: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for Page {
    #[inline]
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            truncated: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Page {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Page",
        names: &["entries", "truncated"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.entries,
            1 => &self.truncated,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.entries,
            1 => &mut self.truncated,
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
    /// Sets `truncated`.
    #[must_use]
    #[inline]
    pub fn with_truncated(mut self, value: bool) -> Self {
        self.truncated = value;
        self
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static LIST_ENTRIES: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_entries",
    id: "listEntries",
    method: ::sdk_runtime::Method::Get,
    path: "/entries",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::FirstItem,
        page: "from",
        limit: Some("size"),
        max: None,
        items: Some("entries"),
        total: None,
        more: Some("truncated"),
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

/// Parameters of [`list_entries`](crate::Client::list_entries).
#[non_exhaustive]
pub struct ListEntriesParams {
    /// Optional query parameter `from`: not sent if `None`.
    pub from: Option<i64>,
    /// Optional query parameter `size`: not sent if `None`.
    pub size: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListEntriesParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `from`.
    #[must_use]
    #[inline]
    pub fn with_from(mut self, value: i64) -> Self {
        self.from = Some(value);
        self
    }
    /// Sets `size`.
    #[must_use]
    #[inline]
    pub fn with_size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

impl Default for ListEntriesParams {
    #[inline]
    fn default() -> Self {
        Self {
            from: None,
            size: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListEntriesParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listEntries",
        rust_name: Some("ListEntriesParams"),
        names: &["from", "size"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.from,
            1 => &self.size,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.from,
            1 => &mut self.size,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListEntriesParams);

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
    &common::operations::LIST_ENTRIES,
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