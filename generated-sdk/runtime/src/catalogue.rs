//! A table of operations that are called by name, with JSON as request and result, and what the schema says about them.
//! Command lines use it, and tests that go over a whole API.

use crate::call::JsonCall;
use crate::json::JsonError;
use crate::operation::Operation;
use crate::record::{Limits, Location, Record, Schema, Slot};

/// An operation of the client `C`. The generator writes a table with an entry for each operation.
pub struct Entry<C> {
    /// The operation.
    pub operation: &'static Operation,
    /// What the schema says about it.
    pub about: About,
    /// Makes an empty request.
    pub request: fn() -> Box<dyn Slot>,
    /// Makes a call from JSON: one object with the parameters or the fields of the body. Nothing is sent.
    ///
    /// The JSON is read strictly. The call fails on an unknown name and on a value of another type.
    pub call: fn(&C, &[u8]) -> Made,
}

/// A call that was made from JSON.
pub type Made = Result<JsonCall, JsonError>;

/// An empty request. Generated code names this function.
#[doc(hidden)]
#[must_use]
pub fn empty<T: Slot + Default + 'static>() -> Box<dyn Slot> {
    Box::<T>::default()
}

/// An empty value of a struct. Generated code names this function.
#[doc(hidden)]
#[must_use]
pub fn empty_record<T: Record + Default + 'static>() -> Box<dyn Record> {
    Box::<T>::default()
}

/// What a schema says about an operation. Texts are as the schema has them: Markdown, with names as they are on the wire.
/// Where the schema says nothing, a text is empty.
///
/// Later versions of this crate may add fields to the types of this module. Only generated code, which is made for one
/// version, writes all of them.
#[derive(Debug)]
pub struct About {
    /// What the operation does, in a line.
    pub summary: &'static str,
    /// What it does.
    pub description: &'static str,
    /// The address of its documentation page.
    pub docs_url: &'static str,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What a call sends: a [`Type::Struct`] of the parameters or the body, another type if the body is no object, or
    /// [`Type::Nothing`].
    pub request: Type,
    /// The type of its result.
    pub result: Type,
    /// An example of what a call sends, as JSON: what is required, and few optional fields. Empty for [`Type::Nothing`].
    pub example: &'static str,
}

/// The type of a value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Type {
    /// No value.
    Nothing,
    /// `true` or `false`.
    Bool,
    /// A 32-bit integer.
    Int32,
    /// A 64-bit integer.
    Int64,
    /// A number.
    Double,
    /// A string.
    String,
    /// A point in time, as a string.
    DateTime,
    /// Any value.
    Json,
    /// An object of any fields with any values.
    Object,
    /// An object with these fields.
    Struct(&'static Struct),
    /// One of these strings.
    Enum(&'static Enum),
    /// A value of one of these types.
    Union(&'static Union),
    /// A list of such values.
    List(&'static Type),
    /// An object of any fields, with such values.
    Map(&'static Type),
    /// The envelope of the API around such a value.
    Envelope(&'static Type),
}

/// An object of the schema.
///
/// It has one list for each property of fields, as [`Schema`] has. [`fields`](Self::fields) puts them together.
#[derive(Debug)]
pub struct Struct {
    /// Its name and the names of its fields, which of them are required and secret, their locations and limits.
    pub schema: &'static Schema,
    /// What it is.
    pub description: &'static str,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The types of the fields, by their positions in the schema.
    pub types: &'static [Type],
    /// What the fields mean, by their positions.
    pub descriptions: &'static [&'static str],
    /// The positions of the fields for which `null` is a value of its own.
    pub nullable: &'static [usize],
    /// The positions of the deprecated fields.
    pub deprecated_fields: &'static [usize],
    /// The positions of fields that count something, and what they count.
    pub units: &'static [(usize, &'static str)],
    /// The positions of fields with a default, and the default as JSON.
    pub defaults: &'static [(usize, &'static str)],
    /// The positions of fields with an example, and the example as JSON.
    pub examples: &'static [(usize, &'static str)],
}

impl Struct {
    /// An object without fields that the schema says nothing about.
    #[doc(hidden)]
    pub const PLAIN: Self = Self {
        schema: &Schema::PLAIN,
        description: "",
        deprecated: false,
        types: &[],
        descriptions: &[],
        nullable: &[],
        deprecated_fields: &[],
        units: &[],
        defaults: &[],
        examples: &[],
    };

    /// The fields in the order of the schema: required ones first.
    pub fn fields(&self) -> impl Iterator<Item = Field> + '_ {
        let of = |list: &[(usize, &'static str)], index| {
            let found = list.iter().find(|(listed, _)| *listed == index);
            found.map(|(_, text)| *text)
        };
        let fields = self.schema.fields().zip(self.types).enumerate();
        fields.map(move |(index, (field, value))| Field {
            name: field.name,
            required: field.required,
            secret: field.secret,
            location: field.location,
            limits: field.limits,
            value: *value,
            description: self.descriptions.get(index).copied().unwrap_or_default(),
            nullable: self.nullable.contains(&index),
            deprecated: self.deprecated_fields.contains(&index),
            unit: of(self.units, index),
            default: of(self.defaults, index),
            example: of(self.examples, index),
        })
    }
}

/// A field of a [`Struct`]: a parameter of a request, or a field of an object.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether it is required.
    pub required: bool,
    /// Whether its value is never printed.
    pub secret: bool,
    /// The part of a request that carries it.
    pub location: Location,
    /// Its limits.
    pub limits: Option<&'static Limits>,
    /// The type of its value.
    pub value: Type,
    /// What it means.
    pub description: &'static str,
    /// Whether `null` is a value of its own, beside no value.
    pub nullable: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What a number counts.
    pub unit: Option<&'static str>,
    /// What the server assumes if it is left out, as JSON.
    pub default: Option<&'static str>,
    /// A typical value, as JSON.
    pub example: Option<&'static str>,
}

/// A choice of strings. A server may send others.
#[derive(Debug)]
pub struct Enum {
    /// Its name in the schema.
    pub name: &'static str,
    /// What it is.
    pub description: &'static str,
    /// Its values, and what each of them means.
    pub values: &'static [(&'static str, &'static str)],
}

/// A choice of types.
#[derive(Debug)]
pub struct Union {
    /// Its name in the schema.
    pub name: &'static str,
    /// What it is.
    pub description: &'static str,
    /// The field that names the variant; empty if the shape of the value tells.
    pub discriminator: &'static str,
    /// Its variants.
    pub variants: &'static [Variant],
}

/// A variant of a [`Union`].
#[derive(Debug)]
pub struct Variant {
    /// The value of the discriminator that names it; empty without a discriminator.
    pub tag: &'static str,
    /// Its type.
    pub value: Type,
    /// Its limits.
    pub limits: Limits,
}

#[cfg(test)]
mod tests {
    use super::{Struct, Type};
    use crate::record::{Location, Schema};

    #[test]
    fn the_lists_of_a_struct_make_its_fields() {
        static SCHEMA: Schema = Schema {
            name: "Ticket",
            names: &["id", "page", "note"],
            required: 1,
            secret: &[2],
            sent_in: &[Location::Path, Location::Query],
            ..Schema::PLAIN
        };
        let ticket = Struct {
            schema: &SCHEMA,
            types: &[Type::String, Type::Int64, Type::List(&Type::String)],
            descriptions: &["ID of the ticket.", "", "What to add."],
            nullable: &[2],
            deprecated_fields: &[1],
            units: &[(1, "pages")],
            defaults: &[(1, "1")],
            examples: &[(0, r#""t1""#)],
            ..Struct::PLAIN
        };
        let told: Vec<String> = ticket.fields().map(|field| format!("{field:?}")).collect();
        assert_eq!(
            told,
            [
                r#"Field { name: "id", required: true, secret: false, location: Path, limits: None, value: String, description: "ID of the ticket.", nullable: false, deprecated: false, unit: None, default: None, example: Some("\"t1\"") }"#,
                r#"Field { name: "page", required: false, secret: false, location: Query, limits: None, value: Int64, description: "", nullable: false, deprecated: true, unit: Some("pages"), default: Some("1"), example: None }"#,
                r#"Field { name: "note", required: false, secret: true, location: Body, limits: None, value: List(String), description: "What to add.", nullable: true, deprecated: false, unit: None, default: None, example: None }"#,
            ]
        );
    }
}
