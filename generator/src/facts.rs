//! Facts that the document and the client have in common: each is defined here, once.
//!
//! [`openapi`](crate::openapi) reads them, and the [`ir`](crate::ir) hands them on to rendering as they are.

/// The HTTP methods that operations use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// `DELETE`
    Delete,
    /// `GET`
    Get,
    /// `PATCH`
    Patch,
    /// `POST`
    Post,
    /// `PUT`
    Put,
}

impl Method {
    /// The method's keyword in a path item, and the method.
    pub const ALL: [(&'static str, Self); 5] = [
        ("delete", Self::Delete),
        ("get", Self::Get),
        ("patch", Self::Patch),
        ("post", Self::Post),
        ("put", Self::Put),
    ];
}

/// Where a field of a request is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// As a field of the body.
    Body,
    /// As the whole body.
    WholeBody,
    /// In the query string.
    Query,
    /// In a segment of the path.
    Path,
    /// In a header.
    Header,
}

/// Documented limits of a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Fewest elements.
    pub min_items: Option<u64>,
    /// Most elements.
    pub max_items: Option<u64>,
    /// Fewest characters.
    pub min_length: Option<u64>,
    /// Most characters.
    pub max_length: Option<u64>,
    /// Smallest number.
    pub minimum: Option<f64>,
    /// Largest number.
    pub maximum: Option<f64>,
    /// Limits of each element of a list, or of each value of a map. What a struct limits is not repeated here.
    pub each: Option<Box<Limits>>,
}

impl Limits {
    /// Whether nothing is limited.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the value itself is limited, whatever is said about its elements.
    #[must_use]
    pub fn limits_value(&self) -> bool {
        let value = Self {
            each: None,
            ..*self
        };
        !value.is_empty()
    }
}

/// How an operation's results are cut into pages. Paths are wire names joined by dots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// What a request says about the page that it asks for.
    pub by: PageBy,
    /// The parameter, or the path in the body, that says it.
    pub page: String,
    /// The parameter, or the path in the body, that holds the size of a page.
    pub limit: Option<String>,
    /// The largest size of a page. The document does not have it in one place: it is known once the request is.
    pub max: Option<i64>,
    /// The field of the result that holds the items. Without one, the result is the list.
    pub items: Option<String>,
    /// The field of the result that holds the number of items on all pages.
    pub total: Option<String>,
    /// The field of the result that says whether there are more pages.
    pub more: Option<String>,
}

/// What a request says about the page that it asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageBy {
    /// Its number, counted from 1.
    Number,
    /// The position of its first item, counted from 1.
    FirstItem,
    /// The value of this field of the page before it.
    Cursor(String),
}
