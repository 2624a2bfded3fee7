//! The static tables beside each generated type: names, limits, where a parameter goes.

/// Name and fields of a generated struct.
///
/// The table is laid out by aspect rather than by field: nearly all of most tables is names, and what a compiler
/// has to evaluate for eight hundred structs should be little.
///
/// Only generated code makes one, from another crate: so it cannot be `#[non_exhaustive]`, and yet it gets more fields.
#[derive(Debug, PartialEq)]
pub struct Schema {
    /// The type's name in the API's documentation.
    pub name: &'static str,
    /// The wire names of its fields, at the positions that [`Record::slot`](super::Record::slot) takes.
    pub names: &'static [&'static str],
    /// The first so many fields are required.
    pub required: usize,
    /// Positions of the fields that are never printed.
    pub secret: &'static [usize],
    /// Where the first so many fields are sent; all others are fields of the body.
    pub sent_in: &'static [Location],
    /// Limits, with the position of the field that has them.
    pub limits: &'static [(usize, Limits)],
    /// Whether any of the names has a character that JSON has to escape. If none has, as is the rule, nobody looks for
    /// such characters when names are written.
    #[doc(hidden)]
    pub escaped_names: bool,
}

impl Schema {
    /// What a table says of its fields where it says nothing.
    #[doc(hidden)]
    pub const PLAIN: Self = Self {
        name: "",
        names: &[],
        required: 0,
        secret: &[],
        sent_in: &[],
        limits: &[],
        escaped_names: false,
    };

    /// The position of the field with this wire name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|field| *field == name)
    }

    /// What there is to know of the field at this position.
    pub fn field(&self, index: usize) -> Option<Field> {
        Some(Field {
            name: self.names.get(index)?,
            required: index < self.required,
            secret: self.secret.contains(&index),
            location: self.sent_in.get(index).copied().unwrap_or(Location::Body),
            limits: self
                .limits
                .iter()
                .find(|(limited, _)| *limited == index)
                .map(|(_, limits)| limits),
        })
    }

    /// All fields, in the order of their positions.
    pub fn fields(&self) -> impl Iterator<Item = Field> + '_ {
        (0..self.names.len()).filter_map(|index| self.field(index))
    }
}

/// One field of a [`Schema`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// Whether the schema says that the field is always there.
    pub required: bool,
    /// Whether the value is a secret: it is sent, and never printed.
    pub secret: bool,
    /// Where the value goes in a request.
    pub location: Location,
    /// Documented limits, checked before anything is sent.
    pub limits: Option<&'static Limits>,
}

/// The part of a request that carries a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// A field of the JSON body.
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
///
/// As of [`Schema`], there will be more fields.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
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
    /// Limits of each element of a list, or of each value of a map.
    pub each: Option<&'static Limits>,
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
        each: None,
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
