// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::LIST_BOOKS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::ListBooksParams),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Page),
            example: "{}",
        },
        request: ::sdk_runtime::catalogue::empty::<ListBooksParams>,
        call: calls::list_books,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::SEARCH_BOOKS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::Search),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Page),
            example: "{}",
        },
        request: ::sdk_runtime::catalogue::empty::<Search>,
        call: calls::search_books,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<ListBooksParams>,
    ::sdk_runtime::catalogue::empty_record::<Page>,
    ::sdk_runtime::catalogue::empty_record::<PageResp>,
    ::sdk_runtime::catalogue::empty_record::<Search>,
    ::sdk_runtime::catalogue::empty_record::<SearchOptions>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn list_books(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.list_books(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
    pub(super) fn search_books(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(
            client
                .search_books(::sdk_runtime::json::from_slice_strict(json)?)
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
    pub(super) static ListBooksParams: Struct = Struct {
        schema: &<crate::generated::models::ListBooksParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64, Type::Int64],
        ..Struct::PLAIN
    };
    pub(super) static Page: Struct = Struct {
        schema: &<crate::generated::models::Page as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64, Type::List(&Type::String)],
        ..Struct::PLAIN
    };
    pub(super) static PageResp: Struct = Struct {
        schema: &<crate::generated::models::PageResp as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Page)],
        ..Struct::PLAIN
    };
    pub(super) static Search: Struct = Struct {
        schema: &<crate::generated::models::Search as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&SearchOptions)],
        ..Struct::PLAIN
    };
    pub(super) static SearchOptions: Struct = Struct {
        schema: &<crate::generated::models::SearchOptions as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64, Type::Int64],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{ListBooksParams, Page, Search};
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /books`.
    ///
    /// - Request: `GET /books`
    /// - Returns: [`Page`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// [`limit`](ListBooksParams::limit), [`page`](ListBooksParams::page).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::ListBooksParams;
    ///
    /// let mut items = client.list_books(ListBooksParams::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_books(&self, request: ListBooksParams) -> ::sdk_runtime::Call<Page> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_BOOKS, request)
    }
    /// Sends `POST /books`.
    ///
    /// - Request: `POST /books`
    /// - Returns: [`Page`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// [`options`](Search::options).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::Search;
    ///
    /// let mut items = client.search_books(Search::new()).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search_books(&self, request: Search) -> ::sdk_runtime::Call<Page> {
        ::sdk_runtime::Call::new(&self.core, &operations::SEARCH_BOOKS, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::Page;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_BOOKS,
        result: ::sdk_runtime::mock::ResultType::of::<Page>,
        json: Some("{\"totalCount\":1,\"list\":[\"example\"]}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SEARCH_BOOKS,
        result: ::sdk_runtime::mock::ResultType::of::<Page>,
        json: Some("{\"totalCount\":1,\"list\":[\"example\"]}"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`list_books`](crate::Client::list_books) | `GET /books` |
//! | [`search_books`](crate::Client::search_books) | `POST /books` |

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
/// Returned by [`list_books`](crate::Client::list_books) and [`search_books`](crate::Client::search_books).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Page {
    /// On the wire: `totalCount`.
    pub total_count: i64,
    /// Field `list`.
    pub list: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for Page {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Page {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Page",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
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

/// An object, called `Search` by the API.
///
/// Taken by [`search_books`](crate::Client::search_books).
#[non_exhaustive]
pub struct Search {
    /// Optional `options`: not sent if `None`.
    pub options: Option<SearchOptions>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Search {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: SearchOptions) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for Search {
    #[inline]
    fn default() -> Self {
        Self {
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Search {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Search",
        names: &["options"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Search);

/// An object, as it stands in `Search.options`.
///
/// Taken by [`search_books`](crate::Client::search_books).
#[non_exhaustive]
pub struct SearchOptions {
    /// Optional `limit`: not sent if `None`.
    pub limit: Option<i64>,
    /// Optional `page`: not sent if `None`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SearchOptions {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for SearchOptions {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SearchOptions {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SearchOptions",
        names: &["limit", "page"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.limit,
            1 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SearchOptions);

impl ::sdk_runtime::Page for Page {
    type Item = String;
    #[inline]
    fn into_items(self) -> Vec<String> {
        self.list
    }
}

// ==> src/generated/common/models/constructors.rs

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl Page {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static LIST_BOOKS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_books",
    id: "listBooks",
    method: ::sdk_runtime::Method::Get,
    path: "/books",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: None,
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static SEARCH_BOOKS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "search_books",
    id: "searchBooks",
    method: ::sdk_runtime::Method::Post,
    path: "/books",
    idempotent: false,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "options.page",
        limit: Some("options.limit"),
        max: None,
        items: Some("list"),
        total: None,
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

/// Parameters of [`list_books`](crate::Client::list_books).
#[non_exhaustive]
pub struct ListBooksParams {
    /// Optional query parameter `limit`: not sent if `None`.
    pub limit: Option<i64>,
    /// Optional query parameter `page`: not sent if `None`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListBooksParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for ListBooksParams {
    #[inline]
    fn default() -> Self {
        Self {
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListBooksParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listBooks",
        rust_name: Some("ListBooksParams"),
        names: &["limit", "page"],
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.limit,
            1 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListBooksParams);

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
    &common::operations::LIST_BOOKS,
    &common::operations::SEARCH_BOOKS,
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