// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Holder>,
    ::sdk_runtime::catalogue::empty_record::<ValueVariant6>,
];

/// Makes the calls of the operations.
mod calls {}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static Holder: Struct = Struct {
        schema: &<crate::generated::models::Holder as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Union(&Value), Type::Union(&HolderInline)],
        descriptions: &["", "Text or a number."],
        ..Struct::PLAIN
    };
    pub(super) static HolderInline: Union = Union {
        name: "HolderInline",
        description: "Text or a number.",
        discriminator: "",
        variants: &[
            Variant {
                tag: "",
                value: Type::String,
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
            Variant {
                tag: "",
                value: Type::Int64,
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
        ],
    };
    pub(super) static Value: Union = Union {
        name: "Value",
        description: "One of several types.",
        discriminator: "",
        variants: &[
            Variant {
                tag: "",
                value: Type::Bool,
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
            Variant {
                tag: "",
                value: Type::Double,
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
            Variant {
                tag: "",
                value: Type::String,
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
            Variant {
                tag: "",
                value: Type::List(&Type::String),
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
            Variant {
                tag: "",
                value: Type::Struct(&Holder),
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
            Variant {
                tag: "",
                value: Type::Struct(&ValueVariant6),
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
            Variant {
                tag: "",
                value: Type::Map(&Type::Int64),
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
        ],
    };
    pub(super) static ValueVariant6: Struct = Struct {
        schema: &<crate::generated::models::ValueVariant6 as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An object, called `Holder` by the API.
#[non_exhaustive]
pub struct Holder {
    /// Required `value`.
    pub value: Value,
    /// Text or a number.
    ///
    /// Optional `inline`: not sent if `None`.
    pub inline: Option<HolderInline>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Holder {
    /// A value of the required fields; the others are absent.
    pub fn new(value: impl Into<Value>) -> Self {
        Self {
            value: value.into(),
            inline: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `inline`.
    #[must_use]
    pub fn with_inline(mut self, value: impl Into<HolderInline>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.inline, value);
        self
    }
}

impl Default for Holder {
    #[inline]
    fn default() -> Self {
        Self {
            value: Value::default(),
            inline: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Holder {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Holder",
        names: &["value", "inline"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.value,
            1 => &self.inline,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.value,
            1 => &mut self.inline,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Holder);

::sdk_runtime::record::boxed!(Holder);

/// An object, as it stands in `Value.variant6`.
#[non_exhaustive]
pub struct ValueVariant6 {
    /// Optional `id`: not sent if `None`.
    pub id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ValueVariant6 {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id, value);
        self
    }
}

impl Default for ValueVariant6 {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ValueVariant6 {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ValueVariant6",
        names: &["id"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ValueVariant6);

::sdk_runtime::record::boxed!(ValueVariant6);

/// Text or a number.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderInline {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for HolderInline {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::Text(value) => ::sdk_runtime::record::Slot::view(value),
            Self::Integer(value) => ::sdk_runtime::record::Slot::view(value),
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> ::sdk_runtime::record::Target<'_> {
        ::sdk_runtime::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> Option<&dyn ::sdk_runtime::record::Union> {
        Some(self)
    }
}

impl ::sdk_runtime::record::Union for HolderInline {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::String,
                ),
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::Integer,
                ),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::Text(value) => Ok((0, value)),
            Self::Integer(value) => Ok((1, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
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
    fn set_raw(&mut self, raw: ::sdk_runtime::RawJson) {
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

::sdk_runtime::record::union!(HolderInline);

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
    IntegerMap(::std::collections::BTreeMap<String, i64>),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for Value {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::Boolean(value) => ::sdk_runtime::record::Slot::view(value),
            Self::Number(value) => ::sdk_runtime::record::Slot::view(value),
            Self::Text(value) => ::sdk_runtime::record::Slot::view(value),
            Self::TextList(value) => ::sdk_runtime::record::Slot::view(value),
            Self::Holder(value) => ::sdk_runtime::record::Slot::view(value),
            Self::ValueVariant6(value) => ::sdk_runtime::record::Slot::view(value),
            Self::IntegerMap(value) => ::sdk_runtime::record::Slot::view(value),
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> ::sdk_runtime::record::Target<'_> {
        ::sdk_runtime::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> Option<&dyn ::sdk_runtime::record::Union> {
        Some(self)
    }
}

impl ::sdk_runtime::record::Union for Value {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::Boolean,
                ),
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::Number,
                ),
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::String,
                ),
                ::sdk_runtime::record::Variant::new(::sdk_runtime::record::Shape::Array),
                ::sdk_runtime::record::Variant::record(
                    &<Holder as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
                ::sdk_runtime::record::Variant::record(
                    &<ValueVariant6 as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
                ::sdk_runtime::record::Variant::new(::sdk_runtime::record::Shape::Object),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
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
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
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
                    *self = Self::Holder(Box::<Holder>::default());
                    match self {
                        Self::Holder(value) => value,
                        _ => return None,
                    }
                }
                5 => {
                    *self = Self::ValueVariant6(Box::<ValueVariant6>::default());
                    match self {
                        Self::ValueVariant6(value) => value,
                        _ => return None,
                    }
                }
                6 => {
                    *self = Self::IntegerMap(::std::collections::BTreeMap::new());
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
    fn set_raw(&mut self, raw: ::sdk_runtime::RawJson) {
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

impl From<::std::collections::BTreeMap<String, i64>> for Value {
    #[inline]
    fn from(value: ::std::collections::BTreeMap<String, i64>) -> Self {
        Self::IntegerMap(value)
    }
}

::sdk_runtime::record::union!(Value);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

/// The modules with operations, as a text for the documentation of the client.
#[allow(unused_macros)]
macro_rules! operations_by_module {
    () => {
        ""
    };
}

#[allow(unused_imports)]
pub(crate) use operations_by_module;

#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod common;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[];

/// The API: Golden, version `1`.
pub static API: ::sdk_runtime::Api = ::sdk_runtime::Api {
    title: "Golden",
    version: "1",
    server: None,
    envelope: None,
    operations: OPERATIONS,
    trace: ::sdk_runtime::trace!(),
    secrets: &[],
};

/// What a mock of the API returns, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[];