// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Cat>,
    ::sdk_runtime::catalogue::empty_record::<Dog>,
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
    pub(super) static Animal: Union = Union {
        name: "Animal",
        description: "",
        discriminator: "kind",
        variants: &[
            Variant {
                tag: "Cat",
                value: Type::Struct(&Cat),
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
            Variant {
                tag: "dog",
                value: Type::Struct(&Dog),
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
        ],
    };
    pub(super) static Cat: Struct = Struct {
        schema: &<crate::generated::models::Cat as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String, Type::Int64],
        ..Struct::PLAIN
    };
    pub(super) static Dog: Struct = Struct {
        schema: &<crate::generated::models::Dog as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String, Type::List(&Type::String)],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An object, called `Cat` by the API.
#[non_exhaustive]
pub struct Cat {
    /// Required `kind`.
    pub kind: String,
    /// Optional `lives`: not sent if `None`.
    pub lives: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Cat {
    /// A value of the required fields; the others are absent.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            lives: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `lives`.
    #[must_use]
    #[inline]
    pub fn with_lives(mut self, value: i64) -> Self {
        self.lives = Some(value);
        self
    }
}

impl Default for Cat {
    #[inline]
    fn default() -> Self {
        Self {
            kind: String::new(),
            lives: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Cat {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Cat",
        names: &["kind", "lives"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.kind,
            1 => &self.lives,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.kind,
            1 => &mut self.lives,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Cat);

::sdk_runtime::record::boxed!(Cat);

/// An object, called `Dog` by the API.
#[non_exhaustive]
pub struct Dog {
    /// Required `kind`.
    pub kind: String,
    /// Optional `tricks`: not sent if `None`.
    pub tricks: Option<Vec<String>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Dog {
    /// A value of the required fields; the others are absent.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            tricks: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tricks`.
    #[must_use]
    pub fn with_tricks(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tricks = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for Dog {
    #[inline]
    fn default() -> Self {
        Self {
            kind: String::new(),
            tricks: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Dog {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Dog",
        names: &["kind", "tricks"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.kind,
            1 => &self.tricks,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.kind,
            1 => &mut self.tricks,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Dog);

::sdk_runtime::record::boxed!(Dog);

/// One of several types, called `Animal` by the API.
///
/// The field `kind` says which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// A [`Cat`].
    ///
    /// Chosen by `kind` = `Cat`.
    Cat(Box<Cat>),
    /// A [`Dog`].
    ///
    /// Chosen by `kind` = `dog`.
    Dog(Box<Dog>),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for Animal {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::Cat(value) => ::sdk_runtime::record::Slot::view(value),
            Self::Dog(value) => ::sdk_runtime::record::Slot::view(value),
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

impl ::sdk_runtime::record::Union for Animal {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::record(
                        &<Cat as ::sdk_runtime::record::Fields>::SCHEMA,
                    )
                    .tagged("kind", "Cat"),
                ::sdk_runtime::record::Variant::record(
                        &<Dog as ::sdk_runtime::record::Fields>::SCHEMA,
                    )
                    .tagged("kind", "dog"),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::Cat(value) => Ok((0, value)),
            Self::Dog(value) => Ok((1, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::Cat(Box::<Cat>::default());
                    match self {
                        Self::Cat(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Dog(Box::<Dog>::default());
                    match self {
                        Self::Dog(value) => value,
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

impl From<Cat> for Animal {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Animal {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

::sdk_runtime::record::union!(Animal);

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