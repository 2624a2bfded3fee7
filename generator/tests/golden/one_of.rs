// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::Entry;

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 0] = [];

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

use std::collections::BTreeMap;
use crate::record::argument;
use crate::record::boxed;
use crate::record::{Members, RawFields, Schema, Slot, record};
use crate::record::Shape;
use crate::record::{RawJson, Union, Variant, View, union};

/// An object, called `Holder` by the API.
#[non_exhaustive]
pub struct Holder {
    /// Member `value`, required.
    pub value: Value,
    /// Text or a number.
    ///
    /// Member `inline`, optional.
    pub inline: Option<HolderInline>,
    raw_fields: RawFields,
}

impl Holder {
    /// A value of the required members; the others are absent.
    pub fn new(value: impl Into<Value>) -> Self {
        Self {
            value: value.into(),
            inline: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `inline`.
    #[must_use]
    pub fn with_inline(mut self, value: impl Into<HolderInline>) -> Self {
        argument::set(&mut self.inline, value);
        self
    }
}

impl Default for Holder {
    #[inline]
    fn default() -> Self {
        Self {
            value: Value::default(),
            inline: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Holder {
    const SCHEMA: Schema = Schema {
        name: "Holder",
        members: &["value", "inline"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.value,
            1 => &self.inline,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.value,
            1 => &mut self.inline,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Holder);

boxed!(Holder);

/// An object, as it stands in `Value.variant6`.
#[non_exhaustive]
pub struct ValueVariant6 {
    /// Member `id`, optional.
    pub id: Option<String>,
    raw_fields: RawFields,
}

impl ValueVariant6 {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.id, value);
        self
    }
}

impl Default for ValueVariant6 {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for ValueVariant6 {
    const SCHEMA: Schema = Schema {
        name: "ValueVariant6",
        members: &["id"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ValueVariant6);

boxed!(ValueVariant6);

/// Text or a number.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderInline {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A value that no other variant takes, as it came.
    UnknownValue(RawJson),
}

impl Slot for HolderInline {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Self::Text(value) => value.view(),
            Self::Integer(value) => value.view(),
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> crate::record::Target<'_> {
        crate::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> Option<&dyn Union> {
        Some(self)
    }
}

impl Union for HolderInline {
    fn variants(&self) -> &'static [Variant] {
        const { &[Variant::new(Shape::String), Variant::new(Shape::Integer)] }
    }
    #[inline]
    fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson> {
        match self {
            Self::Text(value) => Ok((0, value)),
            Self::Integer(value) => Ok((1, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::Text(String::new());
                    match self {
                        Self::Text(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Integer(0);
                    match self {
                        Self::Integer(value) => value,
                        _ => return None,
                    }
                }
                _ => return None,
            },
        )
    }
    #[inline]
    fn set_raw(&mut self, raw: RawJson) {
        *self = Self::UnknownValue(raw);
    }
}

impl From<String> for HolderInline {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for HolderInline {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for HolderInline {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

union!(HolderInline);

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// A boolean.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// A list.
    TextList(Vec<String>),
    /// A [`Holder`].
    Holder(Box<Holder>),
    /// A [`ValueVariant6`].
    ValueVariant6(Box<ValueVariant6>),
    /// Any value of that shape.
    IntegerMap(BTreeMap<String, i64>),
    /// A value that no other variant takes, as it came.
    UnknownValue(RawJson),
}

impl Slot for Value {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Self::Boolean(value) => value.view(),
            Self::Number(value) => value.view(),
            Self::Text(value) => value.view(),
            Self::TextList(value) => value.view(),
            Self::Holder(value) => value.view(),
            Self::ValueVariant6(value) => value.view(),
            Self::IntegerMap(value) => value.view(),
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> crate::record::Target<'_> {
        crate::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> Option<&dyn Union> {
        Some(self)
    }
}

impl Union for Value {
    fn variants(&self) -> &'static [Variant] {
        const {
            &[
                Variant::new(Shape::Boolean),
                Variant::new(Shape::Number),
                Variant::new(Shape::String),
                Variant::new(Shape::Array),
                Variant::record(&Holder::SCHEMA),
                Variant::record(&ValueVariant6::SCHEMA),
                Variant::new(Shape::Object),
            ]
        }
    }
    #[inline]
    fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson> {
        match self {
            Self::Boolean(value) => Ok((0, value)),
            Self::Number(value) => Ok((1, value)),
            Self::Text(value) => Ok((2, value)),
            Self::TextList(value) => Ok((3, value)),
            Self::Holder(value) => Ok((4, value)),
            Self::ValueVariant6(value) => Ok((5, value)),
            Self::IntegerMap(value) => Ok((6, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::Boolean(false);
                    match self {
                        Self::Boolean(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Number(0.0);
                    match self {
                        Self::Number(value) => value,
                        _ => return None,
                    }
                }
                2 => {
                    *self = Self::Text(String::new());
                    match self {
                        Self::Text(value) => value,
                        _ => return None,
                    }
                }
                3 => {
                    *self = Self::TextList(Vec::new());
                    match self {
                        Self::TextList(value) => value,
                        _ => return None,
                    }
                }
                4 => {
                    *self = Self::Holder(Box::default());
                    match self {
                        Self::Holder(value) => value,
                        _ => return None,
                    }
                }
                5 => {
                    *self = Self::ValueVariant6(Box::default());
                    match self {
                        Self::ValueVariant6(value) => value,
                        _ => return None,
                    }
                }
                6 => {
                    *self = Self::IntegerMap(BTreeMap::new());
                    match self {
                        Self::IntegerMap(value) => value,
                        _ => return None,
                    }
                }
                _ => return None,
            },
        )
    }
    #[inline]
    fn set_raw(&mut self, raw: RawJson) {
        *self = Self::UnknownValue(raw);
    }
}

impl From<bool> for Value {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<f64> for Value {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for Value {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Value {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Vec<String>> for Value {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

impl From<Holder> for Value {
    #[inline]
    fn from(value: Holder) -> Self {
        Self::Holder(Box::new(value))
    }
}

impl From<ValueVariant6> for Value {
    #[inline]
    fn from(value: ValueVariant6) -> Self {
        Self::ValueVariant6(Box::new(value))
    }
}

impl From<BTreeMap<String, i64>> for Value {
    #[inline]
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self::IntegerMap(value)
    }
}

union!(Value);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

use crate::operation::Operation;

pub mod common;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&Operation] = &[];

/// What a mock of the API answers, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[crate::mock::Example]] = &[];

// ==> tests/whole_api/catalogue.rs

//! Every generated struct, and the request of every operation.
#![allow(unused_imports, clippy::wildcard_imports)]

use generated_sdk::{Record, Slot, models};
use super::Empty;

/// Makes an empty value of each struct, sorted by name.
pub(crate) static RECORDS: [Empty<dyn Record>; 2] = [
    || Box::<models::Holder>::default(),
    || Box::<models::ValueVariant6>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];