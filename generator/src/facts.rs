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
    /// Limits of each element of a list, or of each value of a map. A struct limits its fields by itself.
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
        let value = Self { each: None, ..*self };
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
    /// The largest size of a page: the maximum of what `limit` names. Lowering finds it.
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

/// The object around every result (`x-envelope`): its fields, by what they mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The field that holds the result.
    pub payload: String,
    /// What tells a success. Without it, the HTTP status does.
    pub success: Option<Success>,
    /// The field that holds the exact error code.
    pub code: Option<String>,
    /// The field that holds a message for people.
    pub message: Option<String>,
    /// The field that holds the identifier of the request.
    pub request_id: Option<String>,
    /// The statuses by which the API says that it carried nothing out.
    pub rejected: Vec<i64>,
}

/// A status or a code of failures that the API documents (`x-error-codes`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorCode {
    /// Its name in the schema.
    pub name: String,
    /// Its value: a whole number, or a string that is none.
    pub value: Scalar,
    /// What it means.
    pub description: Option<String>,
    /// Whether it asks the user for a further step, and so is no mistake of the caller.
    pub step: bool,
}

/// A field of an envelope, and the values of it that mean success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Success {
    /// The field.
    pub field: String,
    /// The values, of which there is at least one. All are of one kind.
    pub values: Vec<Scalar>,
}

/// A value that is told from others by comparing it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scalar {
    /// A whole number.
    Integer(i64),
    /// A string.
    String(String),
    /// `true` or `false`.
    Bool(bool),
}

/// What a field of an envelope means, beside the payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// It tells whether the call succeeded.
    Success,
    /// It holds the exact error code.
    Code,
    /// It holds a message for people.
    Message,
    /// It holds the identifier of the request.
    RequestId,
}

impl Envelope {
    /// The fields beside the payload, by role.
    pub fn fields(&self) -> impl Iterator<Item = (Role, &str)> {
        let success = self.success.as_ref().map(|success| &success.field);
        let fields = [
            (Role::Success, success),
            (Role::Code, self.code.as_ref()),
            (Role::Message, self.message.as_ref()),
            (Role::RequestId, self.request_id.as_ref()),
        ];
        fields
            .into_iter()
            .filter_map(|(role, field)| Some((role, field?.as_str())))
    }

    /// Whether this is the name of a field beside the payload.
    #[must_use]
    pub fn has_field(&self, name: &str) -> bool {
        self.fields().any(|(_, field)| field == name)
    }
}

/// A kind of credentials that an API takes (`securitySchemes`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Its name in the schema.
    pub name: String,
    /// What it is, and how credentials are obtained.
    pub description: Option<String>,
    /// Its credentials, and where a request has them.
    pub kind: SecurityKind,
}

/// The credentials of a security scheme, and where a request has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// A token in the header `authorization`, after `Bearer`.
    Bearer,
    /// A name and a password in the header `authorization`, after `Basic`.
    Basic,
    /// A key.
    ApiKey {
        /// Where it is sent.
        location: KeyLocation,
        /// The name of the header, query parameter or cookie.
        name: String,
    },
    /// Others, such as `oauth2` or `http digest`. They are documented, and a program sends them itself.
    Other(String),
}

/// Where an API key is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyLocation {
    /// In a header.
    Header,
    /// In the query string.
    Query,
    /// In a cookie.
    Cookie,
}
