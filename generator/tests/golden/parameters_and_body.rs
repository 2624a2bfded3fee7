// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::{Entry, request};

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 2] = [
    Entry {
        id: "patchBook",
        method: "patch_book",
        call: |client, json| {
            request(json).map(|request| client.patch_book(request).into_json())
        },
    },
    Entry {
        id: "putBook",
        method: "put_book",
        call: |client, json| {
            request(json).map(|request| client.put_book(request).into_json())
        },
    },
];

// ==> src/generated/common/client.rs

//! The client's methods of this module.

use crate::generated::common::{PatchBookParams, PutBookParams};
use super::operations;
use crate::{Call, ManagementClient};

/// # common
///
/// See [the module](crate::common).
impl ManagementClient {
    /// Sends `PATCH /books/{id}`.
    ///
    /// - Request: `PATCH /books/{id}`
    /// - Parameters: `id` (required), `body`
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn patch_book(&self, request: PatchBookParams) -> Call<()> {
        self.call(&operations::PATCH_BOOK, request)
    }
    /// Sends `PUT /books/{id}`.
    ///
    /// - Request: `PUT /books/{id}`
    /// - Parameters: `id` (required), `body` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn put_book(&self, request: PutBookParams) -> Call<()> {
        self.call(&operations::PUT_BOOK, request)
    }
}

// ==> src/generated/common/examples.rs

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::PATCH_BOOK,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::PUT_BOOK,
        result: ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/common/mod.rs

//! Types that several modules share.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`patch_book`](crate::ManagementClient::patch_book) | `PATCH /books/{id}` |  |
//! | [`put_book`](crate::ManagementClient::put_book) | `PUT /books/{id}` |  |

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

use crate::record::argument;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Book` by the API.
#[non_exhaustive]
pub struct Book {
    /// Member `title`, required.
    pub title: String,
    raw_fields: RawFields,
}

impl Book {
    /// A value of the required members; the others are absent.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for Book {
    #[inline]
    fn default() -> Self {
        Self {
            title: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Book {
    const SCHEMA: Schema = Schema {
        name: "Book",
        members: &["title"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.title,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.title,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Book);

/// An object, as it stands in `patchBook.body`.
#[non_exhaustive]
pub struct PatchBookBody {
    /// Member `title`, optional.
    pub title: Option<String>,
    raw_fields: RawFields,
}

impl PatchBookBody {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.title, value);
        self
    }
}

impl Default for PatchBookBody {
    #[inline]
    fn default() -> Self {
        Self {
            title: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for PatchBookBody {
    const SCHEMA: Schema = Schema {
        name: "PatchBookBody",
        members: &["title"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.title,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.title,
            _ => &mut self.raw_fields,
        }
    }
}

record!(PatchBookBody);

// ==> src/generated/common/operations.rs

//! What is sent for each operation of this module.

use crate::operation::{Method, Operation};

pub(crate) static PATCH_BOOK: Operation = Operation {
    name: "patch_book",
    id: "patchBook",
    method: Method::Patch,
    path: "/books/{id}",
    idempotent: false,
    payload: None,
    paging: None,
    batch: None,
};

pub(crate) static PUT_BOOK: Operation = Operation {
    name: "put_book",
    id: "putBook",
    method: Method::Put,
    path: "/books/{id}",
    idempotent: false,
    payload: None,
    paging: None,
    batch: None,
};

// ==> src/generated/common/params.rs

//! Parameters of this module's operations.

use crate::generated::common::{Book, PatchBookBody};
use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`patch_book`](crate::ManagementClient::patch_book).
#[non_exhaustive]
pub struct PatchBookParams {
    /// Path parameter `id`, required.
    pub id: String,
    /// The body, optional.
    pub body: Option<PatchBookBody>,
    raw_fields: RawFields,
}

impl PatchBookParams {
    /// A value of the required members; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            body: None,
            raw_fields: RawFields::NONE,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for PatchBookParams {
    const SCHEMA: Schema = Schema {
        name: "patchBook",
        members: &["id", "body"],
        required: 1,
        sent_in: &[Location::Path, Location::WholeBody],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.body,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.body,
            _ => &mut self.raw_fields,
        }
    }
}

record!(PatchBookParams);

/// Parameters of [`put_book`](crate::ManagementClient::put_book).
#[non_exhaustive]
pub struct PutBookParams {
    /// Path parameter `id`, required.
    pub id: String,
    /// The body, required.
    pub body: Book,
    raw_fields: RawFields,
}

impl PutBookParams {
    /// A value of the required members; the others are absent.
    pub fn new(id: impl Into<String>, body: Book) -> Self {
        Self {
            id: id.into(),
            body,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for PutBookParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            body: Book::default(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for PutBookParams {
    const SCHEMA: Schema = Schema {
        name: "putBook",
        members: &["id", "body"],
        required: 2,
        sent_in: &[Location::Path, Location::WholeBody],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            1 => &self.body,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            1 => &mut self.body,
            _ => &mut self.raw_fields,
        }
    }
}

record!(PutBookParams);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

use crate::operation::Operation;

pub mod common;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[
    &common::operations::PATCH_BOOK,
    &common::operations::PUT_BOOK,
];

/// What a mock of the API answers, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[crate::mock::Example]] = &[common::examples::EXAMPLES];

// ==> tests/whole_api/catalogue.rs

//! Every generated struct, and the request of every operation.
#![allow(unused_imports, clippy::wildcard_imports)]

use generated_sdk::{Record, Slot, models};
use super::Empty;

/// Makes an empty value of each struct, sorted by name.
pub(crate) static RECORDS: [Empty<dyn Record>; 4] = [
    || Box::<models::Book>::default(),
    || Box::<models::PatchBookBody>::default(),
    || Box::<models::PatchBookParams>::default(),
    || Box::<models::PutBookParams>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 2] = [
    ("patchBook", || Box::<models::PatchBookParams>::default()),
    ("putBook", || Box::<models::PutBookParams>::default()),
];