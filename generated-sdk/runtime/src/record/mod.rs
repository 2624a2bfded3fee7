//! The model layer: the traits of generated types.
//!
//! A generated struct is a plain struct with a static [`Schema`], which gives its fields by position as [`Slot`]s.
//! Decoding, encoding, comparing, printing, checking limits and serde are each written once over these traits. So a
//! generated type adds little code to compile, and the rules for responses that differ from the schema are in one
//! place.

use std::any::Any;

pub mod argument;
mod clone;
mod compare;
mod debug;
mod fields;
mod limits;
mod macros;
mod nullable;
mod open_enum;
mod raw;
mod rust_name;
#[cfg(test)]
mod sample;
mod schema;
mod slots;

pub use clone::clone_value;
pub(crate) use clone::copy;
pub use compare::equal_fields;
pub use debug::print_fields;
pub use fields::Fields;
pub use macros::{boxed, generic_record, open_enum, record, required_form, serde_impls, union};

pub use limits::Violation;
pub(crate) use limits::check;
pub use nullable::Nullable;
pub use open_enum::{OpenEnum, UnknownValue};
pub use open_enum::{Values, compare_enums};
pub use raw::{RawFields, RawJson};
#[cfg(test)]
pub(crate) use sample::sample;
pub use schema::{Field, Limits, Location, Schema, Shape};

use crate::value::{JsonObject, JsonValue};

/// A generated struct: typed fields, and raw fields for data that the schema does not know.
///
/// ```
/// use sdk_runtime::Record as _;
/// # #[derive(Default)]
/// # struct Ticket { id: i64, raw_fields: sdk_runtime::RawFields }
/// # impl sdk_runtime::record::Fields for Ticket {
/// #     const SCHEMA: sdk_runtime::record::Schema = sdk_runtime::record::Schema {
/// #         name: "Ticket", names: &["id"], required: 1, ..sdk_runtime::record::Schema::PLAIN
/// #     };
/// #     fn field(&self, index: usize) -> &dyn sdk_runtime::Slot {
/// #         if index == 0 { &self.id } else { &self.raw_fields }
/// #     }
/// #     fn field_mut(&mut self, index: usize) -> &mut dyn sdk_runtime::Slot {
/// #         if index == 0 { &mut self.id } else { &mut self.raw_fields }
/// #     }
/// # }
///
/// let mut ticket = Ticket { id: 7, ..Ticket::default() };
/// ticket.raw_fields_mut().insert("floor", 3);
/// assert_eq!(sdk_runtime::json::to_vec(&ticket), br#"{"id":7,"floor":3}"#);
/// ```
///
/// [`Fields`] is the trait to implement; this one follows from it.
pub trait Record: Slot {
    /// The name and the fields of the type.
    fn schema(&self) -> &'static Schema;

    /// The field at this position of [`Schema::fields`].
    fn slot(&self, index: usize) -> Option<&dyn Slot>;

    /// The field at this position of [`Schema::fields`], to change it.
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;

    /// The raw fields: fields that the schema does not know, and values that did not fit their field.
    ///
    /// Encoding the record writes them back, so reading, changing and writing a record loses nothing.
    fn raw_fields(&self) -> &RawFields;

    /// As [`raw_fields`](Record::raw_fields), to add fields that the schema lacks.
    fn raw_fields_mut(&mut self) -> &mut RawFields;

    /// A clone of the record, for code that does not know its type.
    fn boxed_clone(&self) -> Box<dyn Record>;
}

/// A place for a JSON value: a field, an element, a whole record.
///
/// This crate and generated code implement it.
pub trait Slot: Any + Send + Sync {
    /// The value in the slot.
    fn view(&self) -> View<'_>;

    /// The place to decode a value into. An absent value becomes an empty one.
    fn target(&mut self) -> Target<'_>;

    /// Sets the slot to its empty value: absent, zero, `""`, `[]`.
    ///
    /// Records, and types that can be absent, implement it themselves.
    fn clear(&mut self) {
        self.target().clear();
    }

    /// Sets the slot to `null`. Only [`Nullable`] distinguishes that from absent.
    fn set_null(&mut self) {
        self.clear();
    }

    /// The union in the slot, if it holds one. [`view`](Slot::view) then gives the value in the union.
    fn as_union(&self) -> Option<&dyn Union> {
        None
    }
}

/// The value in a [`Slot`], borrowed.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'a> {
    /// No value: the field is not written.
    Absent,
    /// An explicit `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A floating-point number.
    Float(f64),
    /// A string.
    Str(&'a str),
    /// An open enum. One without a wire value is not written.
    Enum(&'a dyn OpenEnum),
    /// Any JSON value.
    Json(&'a JsonValue),
    /// A JSON object with any field names.
    Object(&'a JsonObject),
    /// A JSON value that fits no variant of a union, as it came.
    Raw(&'a RawJson),
    /// A generated struct.
    Record(&'a dyn Record),
    /// A list.
    List(&'a dyn List),
    /// A map with typed values.
    Map(&'a dyn Map),
}

impl View<'_> {
    /// Whether nothing is written: there is no value, or it is an enum without a wire value.
    pub fn is_absent(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::Enum(value) => value.wire().is_none(),
            _ => false,
        }
    }
}

/// The place for a decoded value, by type.
#[non_exhaustive]
pub enum Target<'a> {
    /// No place: the value is skipped.
    Nothing,
    /// A boolean.
    Bool(&'a mut bool),
    /// A 32-bit integer.
    Int32(&'a mut i32),
    /// A 64-bit integer.
    Int(&'a mut i64),
    /// A floating-point number.
    Float(&'a mut f64),
    /// A string.
    Str(&'a mut String),
    /// An open enum.
    Enum(&'a mut dyn OpenEnum),
    /// Any JSON value.
    Json(&'a mut JsonValue),
    /// A JSON object with any field names.
    Object(&'a mut JsonObject),
    /// A generated struct.
    Record(&'a mut dyn Record),
    /// A list.
    List(&'a mut dyn List),
    /// A map with typed values.
    Map(&'a mut dyn Map),
    /// One of several types.
    Union(&'a mut dyn Union),
}

impl Target<'_> {
    /// Sets the place to its empty value.
    fn clear(self) {
        match self {
            Self::Nothing => {}
            Self::Bool(value) => *value = false,
            Self::Int32(value) => *value = 0,
            Self::Int(value) => *value = 0,
            Self::Float(value) => *value = 0.0,
            Self::Str(value) => value.clear(),
            Self::Enum(value) => value.unset(),
            Self::Json(value) => *value = JsonValue::Null,
            Self::Object(value) => value.clear(),
            Self::Record(value) => value.clear(),
            Self::List(value) => value.clear(),
            Self::Map(value) => value.clear(),
            Self::Union(value) => value.set_raw(RawJson::default()),
        }
    }
}

/// A list of slots: `Vec<T>`.
pub trait List: Send + Sync {
    /// The number of elements.
    fn len(&self) -> usize;

    /// Whether there are no elements.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The element at this position.
    fn get(&self, index: usize) -> Option<&dyn Slot>;

    /// Appends an empty element and returns it.
    fn push(&mut self) -> &mut dyn Slot;

    /// Removes the last element.
    fn pop(&mut self);

    /// Removes all elements.
    fn clear(&mut self);
}

impl dyn List + '_ {
    /// The elements, in order.
    pub fn iter(&self) -> impl Iterator<Item = &dyn Slot> {
        (0..self.len()).filter_map(|index| self.get(index))
    }
}

/// A map from names to slots: `BTreeMap<String, T>`.
pub trait Map: Send + Sync {
    /// Calls `each` for every entry, in the order of the names.
    fn for_each<'a>(&'a self, each: &mut dyn FnMut(&'a str, &'a dyn Slot));

    /// The number of entries.
    fn len(&self) -> usize;

    /// Whether there are no entries.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value under this name.
    fn get(&self, name: &str) -> Option<&dyn Slot>;

    /// The value under this name. If there is none, an empty value is added.
    fn entry(&mut self, name: &str) -> &mut dyn Slot;

    /// Removes the value under this name.
    fn remove(&mut self, name: &str);

    /// Removes all entries.
    fn clear(&mut self);
}

/// A value of one of several types (`oneOf`).
pub trait Union: Slot {
    /// The variants, in the order of the schema.
    fn variants(&self) -> &'static [Variant];

    /// Becomes the variant at this position with an empty value, and returns the value.
    fn select(&mut self, index: usize) -> Option<&mut dyn Slot>;

    /// The position of the variant, and its value.
    ///
    /// # Errors
    /// The value fits no variant. It is given as it came.
    fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson>;

    /// Keeps a value that fits no variant.
    fn set_raw(&mut self, raw: RawJson);
}

/// One variant of a [`Union`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Variant {
    /// The shape of its JSON values.
    pub shape: Shape,
    /// The schema of a record. Its field names decide which variant fits an object best.
    pub schema: Option<&'static Schema>,
    /// The name and the value of the discriminator field for this variant, if the schema has a discriminator.
    pub tag: Option<(&'static str, &'static str)>,
    /// The limits of a value that is not a struct.
    pub limits: Option<&'static Limits>,
}

impl Variant {
    /// A variant for values of this shape.
    pub const fn new(shape: Shape) -> Self {
        Self {
            shape,
            schema: None,
            tag: None,
            limits: None,
        }
    }

    /// A variant for objects with the fields of this record.
    pub const fn record(schema: &'static Schema) -> Self {
        Self {
            shape: Shape::Object,
            schema: Some(schema),
            tag: None,
            limits: None,
        }
    }

    /// The same variant, which the object names in this field (`discriminator`).
    pub const fn tagged(self, field: &'static str, value: &'static str) -> Self {
        Self {
            tag: Some((field, value)),
            ..self
        }
    }

    /// The same variant, whose value has these limits.
    pub const fn limited(self, limits: &'static Limits) -> Self {
        Self {
            limits: Some(limits),
            ..self
        }
    }
}
