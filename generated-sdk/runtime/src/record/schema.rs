//! The static schema of a generated type: the names of its fields, their limits, and their places in a request.

use std::borrow::Cow;

use super::rust_name::rust_name;

/// The name and the fields of a generated struct.
///
/// It has one list for each property of fields, and not one struct for each field: most fields have only a name,
/// and the compiler evaluates a schema for every struct of an API.
///
/// Later versions of this crate may add fields. It cannot be `#[non_exhaustive]`, since generated code of other
/// crates writes it; such code is made for one version.
#[derive(Debug, PartialEq)]
pub struct Schema {
    /// The name of the type in the API's schema.
    pub name: &'static str,
    /// The name of the type in Rust, if it is another one.
    pub rust_name: Option<&'static str>,
    /// The wire names of the fields, by the positions of [`Record::slot`](super::Record::slot).
    pub names: &'static [&'static str],
    /// The positions of fields whose names in Rust are not their wire names in `snake_case`, and those names.
    pub rust_names: &'static [(usize, &'static str)],
    /// The number of required fields. They come first.
    pub required: usize,
    /// The positions of the fields that are never printed.
    pub secret: &'static [usize],
    /// The locations of the first fields. All further fields are in the body.
    pub sent_in: &'static [Location],
    /// The positions of fields with limits, and their limits.
    pub limits: &'static [(usize, Limits)],
    /// Whether a name has a character that JSON has to escape. Usually none has, and names are written without
    /// looking for such characters.
    #[doc(hidden)]
    pub escaped_names: bool,
}

impl Schema {
    /// The schema with no names, no required fields, no secrets and no limits.
    #[doc(hidden)]
    pub const PLAIN: Self = Self {
        name: "",
        rust_name: None,
        names: &[],
        rust_names: &[],
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

    /// The name in Rust of the field at this position; `None` if there is no such field.
    pub fn rust_field_name(&self, index: usize) -> Option<Cow<'static, str>> {
        let listed = self.rust_names.iter().find(|(listed, _)| *listed == index);
        match listed {
            Some((_, name)) => Some(Cow::Borrowed(name)),
            None => self.names.get(index).map(|wire| Cow::Owned(rust_name(wire))),
        }
    }

    /// The description of the field at this position.
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
    /// The wire name.
    pub name: &'static str,
    /// Whether the field is required.
    pub required: bool,
    /// Whether the value is a secret: it is sent, and never printed.
    pub secret: bool,
    /// The part of a request that carries the value.
    pub location: Location,
    /// The documented limits of the value. They are checked before a request is sent.
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

/// The documented limits of a value. `None` is no limit.
///
/// Later versions of this crate may add fields, as for [`Schema`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// The smallest number of elements of a list.
    pub min_items: Option<usize>,
    /// The largest number of elements of a list.
    pub max_items: Option<usize>,
    /// The smallest number of characters of a string.
    pub min_length: Option<usize>,
    /// The largest number of characters of a string.
    pub max_length: Option<usize>,
    /// The smallest value of a number.
    pub minimum: Option<f64>,
    /// The largest value of a number.
    pub maximum: Option<f64>,
    /// The limits of each element of a list, or of each value of a map.
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

/// The shape of a JSON value.
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
    /// Any value.
    Any,
}

impl Shape {
    /// The shape in words, with an article.
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
