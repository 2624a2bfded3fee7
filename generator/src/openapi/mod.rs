//! The typed document: what the schema says, in OpenAPI's own terms, with the position of everything.
//!
//! [`read`] checks a tree of nodes against the subset of OpenAPI 3.0 that the generator supports. What is
//! outside that subset is a diagnostic at its position; nothing is dropped in silence. References to
//! schemas stay references here: the types may be recursive.

mod aliases;
mod choice;
mod codes;
mod envelope;
mod limits;
mod operation;
mod paging;
mod reader;
mod schema;
mod security;
mod terms;
mod values;

use std::collections::BTreeMap;

use crate::source::{FileId, Span};

pub use crate::facts::{Envelope, ErrorCode, Limits, Location, Method, PageBy, Paging, SecurityScheme};
pub(crate) use aliases::{check_aliases, defined_by_itself};
pub use reader::read;
pub(crate) use values::{check as check_values, mismatch};

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

/// Where the texts and values of an item stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TextSpans {
    /// Its `summary`.
    pub summary: Option<Span>,
    /// Its `description`.
    pub description: Option<Span>,
    /// Its `default`.
    pub default: Option<Span>,
    /// Its `example`.
    pub example: Option<Span>,
}

/// A whole API description, its files put together.
#[derive(Clone, Debug)]
pub struct Document {
    /// Name of the API.
    pub title: String,
    /// Version of the API.
    pub version: String,
    /// What the API is.
    pub description: Option<String>,
    /// Where its description stands.
    pub spans: TextSpans,
    /// The addresses that the API is served at.
    pub servers: Vec<String>,
    /// The credentials that the API takes: those that the root's `security` names, in its order, then the others by name.
    pub security: Vec<SecurityScheme>,
    /// The envelope around every result, if there is one.
    pub envelope: Option<Envelope>,
    /// The statuses and codes of failures that the API documents, if the schema has them.
    pub error_codes: Option<ErrorCodes>,
    /// `x-terms`: words that its descriptions do not use.
    pub terms: Vec<Term>,
    /// The tags that the root declares, in its order.
    pub tags: Vec<Tag>,
    /// All operations, by path and method.
    pub operations: Vec<Operation>,
    /// All component schemas, by where they stand.
    pub schemas: BTreeMap<SchemaId, NamedSchema>,
    /// The parameters, request bodies and responses of `components` that nothing refers to: the kind and the name.
    pub unused_components: Vec<(&'static str, Spanned<String>)>,
}

impl Document {
    /// The schema, then the one that it refers to, and so on. What one of them says holds for all before it that say
    /// nothing else.
    #[must_use]
    pub fn behind<'a>(&'a self, schema: &'a Schema) -> Vec<&'a Schema> {
        let mut behind = vec![schema];
        // References may lead round in a circle. A way without a circle has no more of them than there are schemas.
        for _ in 0..self.schemas.len() {
            let next = match behind.last().map(|schema| &schema.kind) {
                Some(SchemaKind::Reference(id)) => self.schemas.get(id),
                _ => None,
            };
            match next {
                Some(named) => behind.push(&named.schema),
                None => break,
            }
        }
        behind
    }
}

/// `x-error-codes`: the statuses and codes of failures, each by its value.
#[derive(Clone, Debug)]
pub struct ErrorCodes {
    /// The documentation page that lists them.
    pub docs_url: Option<String>,
    /// The statuses in the envelope, or of HTTP.
    pub statuses: Vec<Spanned<ErrorCode>>,
    /// The exact codes.
    pub codes: Vec<Spanned<ErrorCode>>,
}

/// A word that descriptions do not use, because another one has its meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The word, or several in a row.
    pub word: String,
    /// What to write instead.
    pub instead: String,
    /// Phrases with the word in which it is right.
    pub except: Vec<String>,
}

/// A group of operations.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Its name.
    pub name: Spanned<String>,
    /// What its operations are about.
    pub description: Option<String>,
    /// Where its description stands.
    pub spans: TextSpans,
}

/// Identity of a component schema: the file and the pointer of its definition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId {
    /// The file that defines it.
    pub file: FileId,
    /// The JSON pointer of its definition.
    pub pointer: String,
}

/// A schema under `components.schemas`.
#[derive(Clone, Debug)]
pub struct NamedSchema {
    /// Its name.
    pub name: Spanned<String>,
    /// The schema.
    pub schema: Schema,
}

/// One method of one path.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its unique name.
    pub id: Spanned<String>,
    /// Its HTTP method.
    pub method: Method,
    /// Its path, with parameters in braces.
    pub path: Spanned<String>,
    /// The tag it is grouped under.
    pub tag: Option<Spanned<String>>,
    /// What it does, in a line.
    pub summary: Option<String>,
    /// What it does.
    pub description: Option<String>,
    /// Where its summary and its description stand.
    pub spans: TextSpans,
    /// Its documentation page.
    pub docs_url: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its parameters outside the body, in the order of the schema; those of the path item last.
    pub parameters: Vec<Parameter>,
    /// Its JSON body.
    pub body: Option<Body>,
    /// The schema of its successful response.
    pub response: Option<Schema>,
    /// Whether sending it twice has the effect of sending it once, where the schema says so.
    pub idempotent: Option<bool>,
    /// How its results are cut into pages.
    pub paging: Option<Spanned<Paging>>,
    /// `x-batch`: the list of the request at which it can be split, since the elements are independent.
    pub batch: Option<Spanned<String>>,
}

/// The JSON body of an operation.
#[derive(Clone, Debug)]
pub struct Body {
    /// Whether it must be sent.
    pub required: bool,
    /// Its schema.
    pub schema: Schema,
}

/// A parameter outside the body.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: Spanned<String>,
    /// Where it is sent: in the path, the query or a header.
    pub location: Location,
    /// Whether it must be sent.
    pub required: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What it means.
    pub description: Option<String>,
    /// A typical value, as JSON text.
    pub example: Option<String>,
    /// Where its description and its example stand.
    pub spans: TextSpans,
    /// Its schema.
    pub schema: Schema,
}

/// A schema: a type, and what is said about it.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Where it stands.
    pub span: Span,
    /// The type.
    pub kind: SchemaKind,
    /// What it means.
    pub description: Option<String>,
    /// The value that the server assumes when there is none, as JSON text.
    pub default: Option<String>,
    /// A typical value, as JSON text.
    pub example: Option<String>,
    /// Where its description and its values stand.
    pub spans: TextSpans,
    /// Whether `null` is a value of its own, beside no value.
    pub nullable: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Documented limits.
    pub limits: Limits,
    /// `x-unit`: what a number counts.
    pub unit: Option<String>,
    /// `x-rust-name`: what it is called in Rust.
    pub rust_name: Option<Spanned<String>>,
}

/// The types of schemas.
#[derive(Clone, Debug)]
pub enum SchemaKind {
    /// No type: any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// An integer.
    Integer {
        /// Whether it fits 32 bits.
        small: bool,
    },
    /// A number.
    Number,
    /// A string.
    String {
        /// Its format, where it has one.
        format: Option<String>,
    },
    /// One of some strings.
    Enum(Vec<EnumValue>),
    /// A list.
    Array(Box<Schema>),
    /// An object of named properties.
    Object(Object),
    /// An object of any property names, of which each value has this schema.
    Map(Box<Schema>),
    /// The schema of that identity.
    Reference(SchemaId),
    /// One of several schemas.
    OneOf(OneOf),
}

/// An object of named properties.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its properties: the required ones in the order of `required`, then the others by name.
    pub properties: Vec<Property>,
    /// `x-outcome`: the property that says whether the operation with this result succeeded.
    pub outcome: Option<Spanned<String>>,
}

/// A property of an [`Object`].
#[derive(Clone, Debug)]
pub struct Property {
    /// Its name on the wire.
    pub name: Spanned<String>,
    /// Whether every value of the object has it.
    pub required: bool,
    /// Its schema.
    pub schema: Schema,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The value on the wire.
    pub value: Spanned<String>,
    /// What it means (`x-enumDescriptions`).
    pub description: Option<String>,
    /// Where its description stands.
    pub spans: TextSpans,
}

/// A choice between schemas.
#[derive(Clone, Debug)]
pub struct OneOf {
    /// The schemas to choose from.
    pub variants: Vec<Schema>,
    /// The property that names the variant, and the value of each variant, in their order.
    pub discriminator: Option<(String, Vec<String>)>,
}
