//! Where a text stands, and what a code span in it means.

use crate::openapi::{EnumValue, NamedSchema, Operation, Parameter, Property, Schema};

/// Where a text stands. It decides which names are in scope.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// The API as a whole: `info`, a security scheme, an error code.
    Api,
    /// The tag of that name.
    Tag(&'a str),
    /// An operation, or one of its parameters.
    Operation(&'a Operation),
    /// A type, one of its fields, or one of its enum values. It is a named schema, or an object or enum that stands
    /// inline.
    Type(&'a Schema),
}

/// What a code span means.
#[derive(Clone, Debug)]
pub enum Meaning<'a> {
    /// A field or a parameter, or a path of several.
    Field(FieldPath<'a>),
    /// An enum value.
    EnumValue {
        /// The enum.
        enumeration: &'a Schema,
        /// The name of the enum, unless it stands inline.
        name: Option<&'a NamedSchema>,
        /// The value.
        value: &'a EnumValue,
    },
    /// An operation.
    Operation(&'a Operation),
    /// A type.
    Type(&'a NamedSchema),
    /// A value or a sample, not a name.
    Literal,
    /// It has the form of a name, and names nothing.
    Unknown,
}

/// A field or a parameter, and how the text leads there.
#[derive(Clone, Debug)]
pub struct FieldPath<'a> {
    /// The type that the text names before the field, as in `UserDto.status`.
    pub of: Option<&'a NamedSchema>,
    /// The fields from the first that the text names to the last. There is at least one. Each is a field of the type of
    /// the one before it, or of its elements, values or variants.
    pub steps: Vec<Step<'a>>,
}

/// A field or a parameter that a text names.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// A field of an object.
    Property {
        /// The object.
        object: &'a Schema,
        /// The name of the object, unless it stands inline.
        name: Option<&'a NamedSchema>,
        /// The field.
        property: &'a Property,
    },
    /// A parameter of an operation.
    Parameter {
        /// The operation.
        operation: &'a Operation,
        /// The parameter.
        parameter: &'a Parameter,
    },
}

impl<'a> Step<'a> {
    /// Its name on the wire.
    #[must_use]
    pub fn wire(&self) -> &'a str {
        match self {
            Self::Property { property, .. } => &property.name.value,
            Self::Parameter { parameter, .. } => &parameter.name.value,
        }
    }

    /// Its schema.
    #[must_use]
    pub fn schema(&self) -> &'a Schema {
        match self {
            Self::Property { property, .. } => &property.schema,
            Self::Parameter { parameter, .. } => &parameter.schema,
        }
    }
}
