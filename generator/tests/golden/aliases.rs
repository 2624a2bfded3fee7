// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::LIST_IDS,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::ListIdsParams),
            result: ::sdk_runtime::catalogue::Type::List(
                &::sdk_runtime::catalogue::Type::String,
            ),
            example: "{}",
        },
        request: ::sdk_runtime::catalogue::empty::<ListIdsParams>,
        call: calls::list_ids,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<ListIdsParams>,
    ::sdk_runtime::catalogue::empty_record::<User>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn list_ids(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.list_ids(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static ListIdsParams: Struct = Struct {
        schema: &<crate::generated::models::ListIdsParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static User: Struct = Struct {
        schema: &<crate::generated::models::User as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::List(&Type::String), Type::Map(&Type::Int64), Type::String],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::ListIdsParams;
use super::operations;

/// # common
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /ids`.
    ///
    /// - Request: `GET /ids`
    /// - Returns: a list of strings
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// [`id`](ListIdsParams::id).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::ListIdsParams;
    ///
    /// let list = client.list_ids(ListIdsParams::new()).await?;
    /// for item in list {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_ids(&self, request: ListIdsParams) -> ::sdk_runtime::Call<Vec<String>> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_IDS, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_IDS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<String>>,
        json: Some("[\"example\"]"),
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`list_ids`](crate::Client::list_ids) | `GET /ids` |

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

/// A value, called `Counts` by the API.
pub type Counts = ::std::collections::BTreeMap<String, i64>;

/// A value, called `Free` by the API.
pub type Free = ::sdk_runtime::JsonObject;

/// Names something.
pub type Id = String;

/// A value, called `Ids` by the API.
pub type Ids = Vec<String>;

/// Another name.
pub type Same = Vec<String>;

/// A value, called `Users` by the API.
pub type Users = Vec<User>;

/// Any value.
pub type Whatever = ::sdk_runtime::JsonValue;

/// An object, called `User` by the API.
#[non_exhaustive]
pub struct User {
    /// Required `ids`.
    pub ids: Vec<String>,
    /// Optional `counts`: not sent if `None`.
    pub counts: Option<::std::collections::BTreeMap<String, i64>>,
    /// Optional `id`: not sent if `None`.
    pub id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl User {
    /// A value of the required fields; the others are absent.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ::sdk_runtime::record::argument::list(ids),
            counts: None,
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `counts`.
    #[must_use]
    pub fn with_counts(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.counts = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id, value);
        self
    }
}

impl Default for User {
    #[inline]
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            counts: None,
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for User {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "User",
        names: &["ids", "counts", "id"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.ids,
            1 => &self.counts,
            2 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.ids,
            1 => &mut self.counts,
            2 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(User);

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

pub(crate) static LIST_IDS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_ids",
    id: "listIds",
    method: ::sdk_runtime::Method::Get,
    path: "/ids",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

/// Parameters of [`list_ids`](crate::Client::list_ids).
#[non_exhaustive]
pub struct ListIdsParams {
    /// Optional query parameter `id`: not sent if `None`.
    pub id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListIdsParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id, value);
        self
    }
}

impl Default for ListIdsParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListIdsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listIds",
        rust_name: Some("ListIdsParams"),
        names: &["id"],
        sent_in: &[::sdk_runtime::record::Location::Query],
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

::sdk_runtime::record::record!(ListIdsParams);

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
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[&common::operations::LIST_IDS];

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