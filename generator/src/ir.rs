//! The intermediate representation: the API in the terms of a Rust client.
//!
//! It knows neither YAML nor Rust's syntax. Every identifier is final, and every list is in its output order. Rendering
//! decides nothing: it writes down.

use std::collections::BTreeMap;

pub use crate::facts::{ErrorCode, KeyLocation, SecurityKind, SecurityScheme};
pub use crate::facts::{Limits, Location, Method, PageBy, Paging, Role, Scalar, Success};

/// A whole client.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// Name of the API.
    pub title: String,
    /// Version of the API.
    pub version: String,
    /// What the API is.
    pub description: Option<String>,
    /// The addresses that it is served at, the usual one first.
    pub servers: Vec<String>,
    /// The credentials that it takes, the usual ones first.
    pub security: Vec<SecurityScheme>,
    /// The object around every result, if there is one.
    pub envelope: Option<Envelope>,
    /// The statuses and codes of failures that it documents, if it does.
    pub error_codes: Option<ErrorCodes>,
    /// The wire names of the fields and parameters that hold secrets, in order.
    pub secrets: Vec<String>,
    /// Its modules, by name.
    pub modules: Vec<Module>,
}

/// The statuses and codes of failures that become constants, each by value.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorCodes {
    /// The documentation page that lists them.
    pub docs_url: Option<String>,
    /// The statuses.
    pub statuses: Vec<CodeConstant>,
    /// The exact codes.
    pub codes: Vec<CodeConstant>,
}

/// A status or code, and the constant for it.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeConstant {
    /// The identifier of the constant.
    pub constant: String,
    /// The status or code.
    pub code: ErrorCode,
}

/// What the code spans in the texts of an item name, by what stands in them. The texts of its fields or values count as
/// its own.
pub type Mentions = BTreeMap<String, Mention>;

/// What a code span names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mention {
    /// The method of that name.
    Operation(String),
    /// The type of that name.
    Type(String),
    /// A field.
    Field {
        /// The type that the text names before it.
        of: Option<String>,
        /// The names of the fields that lead to it, and its own.
        path: Vec<String>,
        /// The struct that it is a field of. The envelope, for one, is none.
        owner: Option<String>,
    },
    /// A value of an enum.
    EnumValue {
        /// The enum.
        owner: String,
        /// Its variant.
        variant: String,
    },
}

/// A group of operations, and the types that are theirs.
#[derive(Clone, Debug, PartialEq)]
pub struct Module {
    /// Its identifier, which is its folder's name.
    pub name: String,
    /// The tag it comes from, if it comes from one.
    pub tag: Option<String>,
    /// What its operations are about.
    pub description: Option<String>,
    /// What its texts name.
    pub mentions: Mentions,
    /// Its operations, by name.
    pub operations: Vec<Operation>,
    /// Its structs, by name.
    pub records: Vec<Record>,
    /// Its enums, by name.
    pub enums: Vec<Enum>,
    /// Its unions, by name.
    pub unions: Vec<Union>,
    /// Its other names for types, by name.
    pub aliases: Vec<Alias>,
}

/// The object around every result.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    /// Which field means what.
    pub roles: crate::facts::Envelope,
    /// The fields beside the payload, in the order of their roles.
    pub fields: Vec<EnvelopeField>,
}

/// A field of an [`Envelope`] beside the payload.
#[derive(Clone, Debug, PartialEq)]
pub struct EnvelopeField {
    /// Its identifier.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// What it means.
    pub role: Role,
    /// The type of its value.
    pub value: TypeRef,
    /// Whether every response has it, and never as `null`.
    pub required: bool,
    /// What it is, in the words of the schema.
    pub description: Option<String>,
}

/// A method of the client.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The method's identifier.
    pub name: String,
    /// The identifier of its static description.
    pub constant: String,
    /// Its name in the schema.
    pub id: String,
    /// How it is sent.
    pub method: Method,
    /// Where it is sent, with parameters in braces.
    pub path: String,
    /// What it does, in a line.
    pub summary: Option<String>,
    /// What it does.
    pub description: Option<String>,
    /// What its texts name.
    pub mentions: Mentions,
    /// Its documentation page.
    pub docs_url: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What a call sends.
    pub request: Request,
    /// The limits of a [`Request::Body`]. A struct limits its fields by itself.
    pub body_limits: Limits,
    /// The type of its result, which the response holds.
    pub response: TypeRef,
    /// Whether its response is an envelope, with the result in the payload. If not, the whole response is the result.
    pub enveloped: bool,
    /// Whether sending it twice has the effect of sending it once.
    pub idempotent: bool,
    /// How its results are cut into pages.
    pub paging: Option<Pages>,
    /// The field of the request, a list, at which a request that is too long can be split.
    pub batch: Option<String>,
    /// The field of its result, a boolean, that says whether it succeeded.
    pub outcome: Option<String>,
    /// An example of its result, as JSON text. An operation without a result has none.
    pub example: Option<String>,
    /// An example of what a call sends, as JSON text: the body, or the fields of [`Request::Params`]. It has what is
    /// required, and few optional fields.
    pub request_example: Option<String>,
}

/// What a call of an operation sends.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// Nothing.
    Nothing,
    /// The struct of that name, whose fields say where they are sent.
    Params(String),
    /// A value of that type, which is the body.
    Body(TypeRef),
}

/// The pages of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    /// How results are cut into pages.
    pub paging: Paging,
    /// The type of the items.
    pub item: TypeRef,
}

/// A struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Its identifier.
    pub name: String,
    /// Its name in the schema.
    pub wire: String,
    /// What it is made from.
    pub origin: Origin,
    /// What it is.
    pub description: Option<String>,
    /// What its texts name.
    pub mentions: Mentions,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its fields: required ones first, in the order of the schema, then the others by name.
    pub fields: Vec<Field>,
    /// The field, a boolean, that says whether the operation with this result succeeded.
    pub outcome: Option<String>,
    /// The struct that names the required fields, where they are too many to be told apart by position.
    pub required_form: Option<String>,
    /// Whether another type owns it through a box.
    pub boxed: bool,
    /// Whether responses hold it, and no request does.
    pub response_only: bool,
}

/// What a type is made from.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// A schema with a name.
    Schema,
    /// A schema that stands inside another, at that place.
    Inline(String),
    /// The parameters of the operation with that identifier.
    Parameters(String),
}

/// A field of a [`Record`].
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its identifier.
    pub name: String,
    /// The identifier of its setter.
    pub setter: String,
    /// Its name on the wire.
    pub wire: String,
    /// What it means.
    pub description: Option<String>,
    /// Whether every value of the struct has it.
    pub required: bool,
    /// Whether `null` is a value of its own, beside no value.
    pub nullable: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it is never printed.
    pub secret: bool,
    /// The type of its value.
    pub value: TypeRef,
    /// Whether it is boxed, because its type contains itself.
    pub boxed: bool,
    /// Where it is sent.
    pub location: Location,
    /// Its limits.
    pub limits: Limits,
    /// Its format in the schema, where that is more than its type says.
    pub format: Option<String>,
    /// What a number counts.
    pub unit: Option<String>,
    /// What the server assumes when it is absent, as JSON text.
    pub default: Option<String>,
    /// A typical value, as JSON text.
    pub example: Option<String>,
}

/// An enum of strings, open to values that the schema does not know.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// Its identifier.
    pub name: String,
    /// Its name in the schema.
    pub wire: String,
    /// What it is made from.
    pub origin: Origin,
    /// What it is.
    pub description: Option<String>,
    /// What its texts name.
    pub mentions: Mentions,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its values, in the order of the schema.
    pub values: Vec<EnumValue>,
}

/// A value of an [`Enum`].
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// The identifier of its variant.
    pub name: String,
    /// The value on the wire.
    pub wire: String,
    /// What it means.
    pub description: Option<String>,
}

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// Its identifier.
    pub name: String,
    /// Its name in the schema.
    pub wire: String,
    /// What it is made from.
    pub origin: Origin,
    /// What it is.
    pub description: Option<String>,
    /// What its texts name.
    pub mentions: Mentions,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The field that names the variant.
    pub discriminator: Option<String>,
    /// Its variants, in the order of the schema.
    pub variants: Vec<UnionVariant>,
    /// Whether another type owns it through a box.
    pub boxed: bool,
}

/// A variant of a [`Union`].
#[derive(Clone, Debug, PartialEq)]
pub struct UnionVariant {
    /// Its identifier.
    pub name: String,
    /// Its type.
    pub value: TypeRef,
    /// Its limits.
    pub limits: Limits,
    /// Whether it is boxed.
    pub boxed: bool,
    /// The value of the discriminator that names it.
    pub tag: Option<String>,
}

/// Another name for a type: a schema with a name whose type needs no struct of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Alias {
    /// Its identifier.
    pub name: String,
    /// Its name in the schema.
    pub wire: String,
    /// What it is.
    pub description: Option<String>,
    /// What its texts name.
    pub mentions: Mentions,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The type.
    pub value: TypeRef,
    /// The limits of a value.
    pub limits: Limits,
}

/// The type of a field, element or result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeRef {
    /// Nothing.
    Unit,
    /// `true` or `false`.
    Bool,
    /// A 32-bit integer.
    Int32,
    /// A 64-bit integer.
    Int64,
    /// A double.
    Double,
    /// A string.
    String,
    /// A point in time, as a string.
    DateTime,
    /// Any JSON value.
    Json,
    /// An object of any fields with any values.
    Object,
    /// A struct, with its identifier.
    Record(String),
    /// An enum, with its identifier.
    Enum(String),
    /// A union, with its identifier.
    Union(String),
    /// A list.
    List(Box<TypeRef>),
    /// A map from strings.
    Map(Box<TypeRef>),
    /// The envelope around a result of that type.
    Envelope(Box<TypeRef>),
}

impl TypeRef {
    /// The identifier of the generated type in it, if there is one.
    #[must_use]
    pub fn generated(&self) -> Option<&str> {
        match self {
            Self::Record(name) | Self::Enum(name) | Self::Union(name) => Some(name),
            Self::List(item) | Self::Map(item) | Self::Envelope(item) => item.generated(),
            _ => None,
        }
    }
}

impl Api {
    /// How much there is.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for module in &self.modules {
            counts.operations += module.operations.len();
            counts.enums += module.enums.len();
            counts.unions += module.unions.len();
            counts.aliases += module.aliases.len();
            for record in &module.records {
                counts.records += 1;
                counts.fields += record.fields.len();
            }
        }
        counts
    }
}

/// How much there is of everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations.
    pub operations: usize,
    /// Structs.
    pub records: usize,
    /// Fields of structs.
    pub fields: usize,
    /// Enums.
    pub enums: usize,
    /// Unions.
    pub unions: usize,
    /// Other names for types.
    pub aliases: usize,
}
