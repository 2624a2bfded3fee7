//! Static descriptions of operations. The generator writes one for each operation.

use crate::record::Limits;

/// An operation of the API. Programs make one with [`new`](Self::new).
///
/// It gets more fields. Generated code is of the same version, and the only one to write them all down.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The name of the client's method: `delete_users_batch`.
    pub name: &'static str,
    /// The name in the API's description (`operationId`): `deleteUsersBatch`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the host, with its parameters in braces: `/api/v3/ip-list/{id}`.
    pub path: &'static str,
    /// Whether sending it twice does the same as sending it once, so that it may be repeated when nobody knows
    /// whether the first attempt arrived.
    pub idempotent: bool,
    /// Whether the result comes in the [envelope](crate::envelope::Envelope) of the API, if the API has one.
    pub enveloped: bool,
    /// How to ask for one page after the other, if the operation answers in pages.
    pub paging: Option<Paging>,
    /// The field of the request, a list, at which a request that is too long can be split.
    pub batch: Option<&'static str>,
    /// The limits of a body that is not a struct: a list, a map or a scalar.
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
            body_limits: None,
        }
    }

    /// The same operation, marked as safe to repeat.
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

    /// The same operation, whose request can be split at this list.
    pub const fn batch(self, list: &'static str) -> Self {
        Self {
            batch: Some(list),
            ..self
        }
    }

    /// The same operation, which answers in pages.
    pub const fn paged(self, paging: Paging) -> Self {
        Self {
            paging: Some(paging),
            ..self
        }
    }
}

/// An HTTP method that operations use.
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
    /// Whether requests always have a body, be it an empty object.
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

/// Where a paged operation takes and gives what paging needs. Fields of a body are named by dotted paths:
/// `options.pagination.page`. As an [`Operation`], it gets more fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// What of a page a request names.
    pub by: PageBy,
    /// The parameter that names it.
    pub page: &'static str,
    /// The parameter with the size of a page; without one, the size is not asked for.
    pub limit: Option<&'static str>,
    /// The largest size that the API gives, if it is documented. It is asked for unless the request names another.
    pub max: Option<i64>,
    /// The field of the result that holds the items; without one, the result is the list of items.
    pub items: Option<&'static str>,
    /// The field of the result that counts the items of all pages, if there is one.
    pub total: Option<&'static str>,
    /// The field of the result that says whether there are more pages, if there is one.
    pub more: Option<&'static str>,
}

/// What of a page a request names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageBy {
    /// Its number, from 1.
    Number,
    /// The position of its first item, from 1.
    FirstItem,
    /// What the result before it has in this field; nothing, for the first page.
    Cursor(&'static str),
}

impl Paging {
    /// Paging by these parameters: the number of a page, and its size. The result is the list of items, and does not
    /// count those of all pages.
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

    /// Paging by a cursor: this parameter takes what the result before has in the field `next`, and `items` is the
    /// field with the items.
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

    /// The same, where the first parameter takes the position of an item, from 1, and not the number of a page.
    pub const fn by_items(self) -> Self {
        Self {
            by: PageBy::FirstItem,
            ..self
        }
    }

    /// The same, with the largest size of a page that the API gives.
    pub const fn max(self, size: i64) -> Self {
        Self {
            max: Some(size),
            ..self
        }
    }

    /// The same, where the items are in this field of the result.
    pub const fn items(self, field: &'static str) -> Self {
        Self {
            items: Some(field),
            ..self
        }
    }

    /// The same, with the field that says whether there are more pages.
    pub const fn more(self, field: &'static str) -> Self {
        Self {
            more: Some(field),
            ..self
        }
    }

    /// The same, with the field that counts the items of all pages.
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
