//! The static description of an operation. The generator writes one for each operation.

use crate::record::Limits;

/// An operation of the API. Hand-written code makes one with [`new`](Self::new).
///
/// Later versions of this crate may add fields. Only generated code, which is made for one version, writes all of
/// them.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The name of the client's method: `delete_tickets_batch`.
    pub name: &'static str,
    /// The name in the schema (`operationId`): `deleteTicketsBatch`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the host, with its parameters in braces: `/tickets/{id}`.
    pub path: &'static str,
    /// Whether sending the request twice has the same effect as sending it once. Then a request is also retried if
    /// the server may have carried out the first attempt.
    pub idempotent: bool,
    /// Whether the result comes in the [envelope](crate::envelope::Envelope) of the API, if the API has one.
    pub enveloped: bool,
    /// How pages are requested, if the result comes in pages.
    pub paging: Option<Paging>,
    /// The list in the request that can be split into [chunks](crate::Call::in_chunks).
    pub batch: Option<&'static str>,
    /// The field of the result, a boolean, that says whether the operation succeeded. See
    /// [`require_success`](crate::Call::require_success).
    pub outcome: Option<&'static str>,
    /// The limits of the body, if it is a list, a map or a scalar. Limits of a struct are in its schema.
    pub body_limits: Option<&'static Limits>,
}

impl Operation {
    /// An operation without an envelope and without pages. It is idempotent only if it is a `GET`.
    pub const fn new(name: &'static str, id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            name,
            id,
            method,
            path,
            idempotent: matches!(method, Method::Get),
            enveloped: false,
            paging: None,
            batch: None,
            outcome: None,
            body_limits: None,
        }
    }

    /// The same operation, marked as idempotent.
    pub const fn idempotent(self) -> Self {
        Self {
            idempotent: true,
            ..self
        }
    }

    /// The same operation, whose result comes in the envelope of the API.
    pub const fn enveloped(self) -> Self {
        Self {
            enveloped: true,
            ..self
        }
    }

    /// The same operation, whose request can be split into chunks of this list.
    pub const fn batch(self, list: &'static str) -> Self {
        Self {
            batch: Some(list),
            ..self
        }
    }

    /// The same operation, whose result says in this field whether the operation succeeded.
    pub const fn outcome(self, field: &'static str) -> Self {
        Self {
            outcome: Some(field),
            ..self
        }
    }

    /// The same operation, whose result comes in pages.
    pub const fn paged(self, paging: Paging) -> Self {
        Self {
            paging: Some(paging),
            ..self
        }
    }
}

/// The HTTP method of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// Whether requests always have a body. It is an empty object if there are no fields.
    pub(crate) const fn has_body(self) -> bool {
        matches!(self, Self::Post | Self::Put | Self::Patch)
    }
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Patch => Self::PATCH,
            Method::Delete => Self::DELETE,
        }
    }
}

/// The parameters and fields of a paged operation. Nested fields are named by dotted paths:
/// `options.pagination.page`.
///
/// Later versions of this crate may add fields, as for [`Operation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The kind of value that identifies a page in a request.
    pub by: PageBy,
    /// The parameter with that value.
    pub page: &'static str,
    /// The parameter with the size of a page; `None` if a request cannot set the size.
    pub limit: Option<&'static str>,
    /// The largest documented size of a page. Requests ask for it unless they set another size.
    pub max: Option<i64>,
    /// The field of the result with the items; `None` if the result is the list of items.
    pub items: Option<&'static str>,
    /// The field of the result with the number of items on all pages, if there is one.
    pub total: Option<&'static str>,
    /// The field of the result that says whether there are more pages, if there is one.
    pub more: Option<&'static str>,
}

/// The kind of value that identifies a page in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageBy {
    /// The number of the page, from 1.
    Number,
    /// The position of the first item of the page, from 1.
    FirstItem,
    /// A cursor: the value of this field in the result of the page before. The first page has no cursor.
    Cursor(&'static str),
}

impl Paging {
    /// Paging by the number of a page and its size, in these parameters. The result is the list of items, and has
    /// no total.
    pub const fn new(page: &'static str, limit: &'static str) -> Self {
        Self {
            by: PageBy::Number,
            page,
            limit: Some(limit),
            max: None,
            items: None,
            total: None,
            more: None,
        }
    }

    /// Paging by a cursor. The parameter `cursor` takes the value of the field `next` in the result of the page
    /// before. `items` is the field with the items.
    pub const fn by_cursor(cursor: &'static str, next: &'static str, items: &'static str) -> Self {
        Self {
            by: PageBy::Cursor(next),
            page: cursor,
            limit: None,
            max: None,
            items: Some(items),
            total: None,
            more: None,
        }
    }

    /// The same paging, where the page parameter takes the position of the first item, from 1.
    pub const fn by_items(self) -> Self {
        Self {
            by: PageBy::FirstItem,
            ..self
        }
    }

    /// The same paging, with the largest documented size of a page.
    pub const fn max(self, size: i64) -> Self {
        Self {
            max: Some(size),
            ..self
        }
    }

    /// The same paging, with the field of the items.
    pub const fn items(self, field: &'static str) -> Self {
        Self {
            items: Some(field),
            ..self
        }
    }

    /// The same paging, with the field that says whether there are more pages.
    pub const fn more(self, field: &'static str) -> Self {
        Self {
            more: Some(field),
            ..self
        }
    }

    /// The same paging, with the field that has the number of items on all pages.
    pub const fn total(self, field: &'static str) -> Self {
        Self {
            total: Some(field),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Method, Operation};

    #[test]
    fn only_get_is_idempotent_unless_marked() {
        let operation = |method| Operation::new("a", "a", method, "/");
        assert!(operation(Method::Get).idempotent);
        assert!(!operation(Method::Post).idempotent);
        assert!(operation(Method::Post).idempotent().idempotent);
    }
}
