//! The static tables beside each generated type: names, limits, where a parameter goes.

/// Name and members of a generated struct.
#[derive(Debug)]
#[non_exhaustive]
pub struct Schema {
    /// The type's name in the API's documentation.
    pub name: &'static str,
    /// Its members, at the positions that [`Record::slot`](super::Record::slot) takes.
    pub fields: &'static [Field],
}

impl Schema {
    /// A table of these members.
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        Self { name, fields }
    }

    /// The position of the member with this wire name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }
}

/// One member of a [`Schema`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// Whether the schema says that the member is always there.
    pub required: bool,
    /// Whether the value is a secret: it is sent, and never printed.
    pub secret: bool,
    /// Where the value goes in a request.
    pub location: Location,
    /// Documented limits, checked before anything is sent.
    pub limits: Option<&'static Limits>,
}

impl Field {
    /// A member that the schema says is always there.
    pub const fn required(name: &'static str) -> Self {
        Self {
            name,
            required: true,
            secret: false,
            location: Location::Body,
            limits: None,
        }
    }

    /// A member that may be absent.
    pub const fn optional(name: &'static str) -> Self {
        Self {
            required: false,
            ..Self::required(name)
        }
    }

    /// The same member, never printed.
    pub const fn secret(self) -> Self {
        Self { secret: true, ..self }
    }

    /// The same member, sent in this part of the request.
    pub const fn sent_in(self, location: Location) -> Self {
        Self { location, ..self }
    }

    /// The same member, with limits.
    pub const fn limited(self, limits: &'static Limits) -> Self {
        Self {
            limits: Some(limits),
            ..self
        }
    }
}

/// The part of a request that carries a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// A member of the JSON body.
    Body,
    /// The whole JSON body.
    WholeBody,
    /// The query string.
    Query,
    /// A segment of the path.
    Path,
    /// A request header.
    Header,
}

/// Documented limits of a value. `None` is no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// Fewest elements of a list.
    pub min_items: Option<usize>,
    /// Most elements of a list.
    pub max_items: Option<usize>,
    /// Fewest characters of a string.
    pub min_length: Option<usize>,
    /// Most characters of a string.
    pub max_length: Option<usize>,
    /// Smallest number.
    pub minimum: Option<f64>,
    /// Largest number.
    pub maximum: Option<f64>,
}

impl Limits {
    /// No limits.
    pub const NONE: Self = Self {
        min_items: None,
        max_items: None,
        min_length: None,
        max_length: None,
        minimum: None,
        maximum: None,
    };
}

/// The kind of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
    /// Anything.
    Any,
}

impl Shape {
    /// The kind in words, with an article.
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "a list",
            Self::Object => "an object",
            Self::Any => "any value",
        }
    }
}
