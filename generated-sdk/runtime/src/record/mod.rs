//! The model layer: what a generated type is to the runtime.
//!
//! A generated DTO carries no codec of its own. It is a plain struct that can hand out its fields by
//! position as [`Slot`]s, beside a static [`Schema`] that names them. Decoding, encoding, comparing, printing,
//! checking limits and serde are each written once, over these traits, instead of once a type: that is
//! what keeps the crate quick to compile, and what keeps the tolerance towards the server in one place.

use std::any::Any;

pub mod argument;
mod compare;
mod debug;
mod duplicate;
mod limits;
mod macros;
mod fields;
mod nullable;
mod open_enum;
mod raw;
#[cfg(test)]
mod sample;
mod schema;
mod slots;

pub use compare::equal_fields;
pub use debug::print_fields;
pub(crate) use duplicate::copy;
pub use duplicate::duplicate;
pub use macros::{boxed, generic_record, open_enum, record, required_form, serde_impls, union};
pub use fields::Fields;

pub use limits::Violation;
pub(crate) use limits::check;
pub use nullable::Nullable;
pub use open_enum::{OpenEnum, UnknownValue};
pub use open_enum::{Values, compare_enums};
pub use raw::{RawFields, RawJson};
#[cfg(test)]
pub(crate) use sample::sample;
pub use schema::{Field, Limits, Location, Schema, Shape};

/// A generated struct: a fixed list of typed fields, and room for what the schema does not know.
///
/// ```
/// use generated_sdk::Record as _;
/// use generated_sdk::models::DeleteUsersBatchDto;
///
/// let mut request = DeleteUsersBatchDto::new(["u1"]);
/// request.raw_fields_mut().insert("reason", serde_json::json!("left"));
/// assert_eq!(generated_sdk::json::to_vec(&request), br#"{"userIds":["u1"],"reason":"left"}"#);
/// ```
///
/// A later version of the schema may add fields, so structs are made by `new` and not by a literal:
///
/// ```compile_fail
/// use generated_sdk::models::DeleteUsersBatchDto;
///
/// let request = DeleteUsersBatchDto { user_ids: vec![], options: None, ..Default::default() };
/// ```
///
/// For the same reason a `match` on an enum needs an arm for other values:
///
/// ```compile_fail
/// use generated_sdk::models::Gender;
///
/// fn letter(gender: Gender) -> char {
///     match gender {
///         Gender::M => 'm',
///         Gender::F => 'f',
///         Gender::U | Gender::UnknownValue(_) => 'u',
///     }
/// }
/// ```
///
/// The trait is implemented by generated code only.
pub trait Record: Slot {
    /// Name and fields of the type, as the API's documentation has them.
    fn schema(&self) -> &'static Schema;

    /// The field at this position of [`Schema::fields`].
    fn slot(&self, index: usize) -> Option<&dyn Slot>;

    /// The field at this position of [`Schema::fields`], to change it.
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;

    /// Fields that the answer had and the schema does not know, and values that did not fit their field.
    ///
    /// They are written back when the value is encoded, so a read-modify-write cycle loses nothing.
    fn raw_fields(&self) -> &RawFields;

    /// As [`raw_fields`](Record::raw_fields), to add fields that this version of the schema lacks.
    fn raw_fields_mut(&mut self) -> &mut RawFields;

    /// A copy of the record, for where its type is not at hand.
    fn boxed_clone(&self) -> Box<dyn Record>;
}

/// A place that a JSON value can be read from and written to: a field, an element, a whole record.
///
/// The trait is implemented by this crate only.
pub trait Slot: Any + Send + Sync {
    /// What the slot holds.
    fn view(&self) -> View<'_>;

    /// The place to decode a value into. An absent optional becomes present.
    fn target(&mut self) -> Target<'_>;

    /// Back to the empty value: absent, zero, `""`, `[]`.
    ///
    /// Only what can be absent, and a record, has to say how.
    fn clear(&mut self) {
        self.target().clear();
    }

    /// Takes a JSON `null`. Only [`Nullable`] tells it from an absent field.
    fn set_null(&mut self) {
        self.clear();
    }

    /// The union that is held, for which [`view`](Slot::view) shows what is in it.
    fn as_union(&self) -> Option<&dyn Union> {
        None
    }
}

/// What a [`Slot`] holds, borrowed.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'a> {
    /// Nothing: the field is not written.
    Absent,
    /// An explicit `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A floating-point number.
    Float(f64),
    /// A string, or the wire value of an enum.
    Str(&'a str),
    /// Any JSON value.
    Json(&'a serde_json::Value),
    /// A JSON object with free field names.
    Object(&'a serde_json::Map<String, serde_json::Value>),
    /// A JSON value that no variant of a union takes, as it came.
    Raw(&'a RawJson),
    /// A generated struct.
    Record(&'a dyn Record),
    /// A list.
    List(&'a dyn List),
    /// A map with typed values.
    Map(&'a dyn Map),
}

/// Where a decoded value goes, by type.
#[non_exhaustive]
pub enum Target<'a> {
    /// Takes nothing: whatever comes is passed over.
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
    Json(&'a mut serde_json::Value),
    /// A JSON object with free field names.
    Object(&'a mut serde_json::Map<String, serde_json::Value>),
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
    /// Makes the value empty that is in this place.
    fn clear(self) {
        match self {
            Self::Nothing => {}
            Self::Bool(value) => *value = false,
            Self::Int32(value) => *value = 0,
            Self::Int(value) => *value = 0,
            Self::Float(value) => *value = 0.0,
            Self::Str(value) => value.clear(),
            Self::Enum(value) => value.unset(),
            Self::Json(value) => *value = serde_json::Value::Null,
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
    /// How many elements it has.
    fn len(&self) -> usize;

    /// Whether it has none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The element at this position.
    fn get(&self, index: usize) -> Option<&dyn Slot>;

    /// Appends an empty element and hands it out.
    fn push(&mut self) -> &mut dyn Slot;

    /// Takes the last element away.
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

    /// How many entries it has.
    fn len(&self) -> usize;

    /// Whether it has none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value under this name.
    fn get(&self, name: &str) -> Option<&dyn Slot>;

    /// The value under this name, made empty if there was none.
    fn entry(&mut self, name: &str) -> &mut dyn Slot;

    /// Removes the value under this name.
    fn remove(&mut self, name: &str);

    /// Removes all entries.
    fn clear(&mut self);
}

/// A value of one of several types (`oneOf`).
pub trait Union: Slot {
    /// What each variant takes, in the order of the schema.
    fn variants(&self) -> &'static [Variant];

    /// Becomes the empty value of that variant and hands it out.
    fn select(&mut self, index: usize) -> Option<&mut dyn Slot>;

    /// The variant that it is, and what is in it.
    ///
    /// # Errors
    /// No variant takes the value, which is kept as it came.
    fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson>;

    /// Keeps a value that no variant takes.
    fn set_raw(&mut self, raw: RawJson);
}

/// What one variant of a [`Union`] takes.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Variant {
    /// The JSON shape that it takes.
    pub shape: Shape,
    /// For records: the type, by whose field names the best variant is chosen.
    pub schema: Option<&'static Schema>,
    /// The value of the discriminator field that names this variant, where the schema has one.
    pub tag: Option<(&'static str, &'static str)>,
    /// The limits of a value that is not a struct.
    pub limits: Option<&'static Limits>,
}

impl Variant {
    /// A variant that takes values of this shape.
    pub const fn new(shape: Shape) -> Self {
        Self {
            shape,
            schema: None,
            tag: None,
            limits: None,
        }
    }

    /// A variant that takes objects with the fields of this record.
    pub const fn record(schema: &'static Schema) -> Self {
        Self {
            shape: Shape::Object,
            schema: Some(schema),
            tag: None,
            limits: None,
        }
    }

    /// A variant that is named by a field of the object (`discriminator`).
    pub const fn tagged(self, field: &'static str, value: &'static str) -> Self {
        Self {
            tag: Some((field, value)),
            ..self
        }
    }

    /// A variant whose value has these limits.
    pub const fn limited(self, limits: &'static Limits) -> Self {
        Self {
            limits: Some(limits),
            ..self
        }
    }
}
