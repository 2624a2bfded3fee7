// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Box3>,
    ::sdk_runtime::catalogue::empty_record::<Cyclic>,
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
    pub(super) static Box3: Struct = Struct {
        schema: &<crate::generated::models::Box3 as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64, Type::Int32, Type::Int64, Type::Double, Type::Bool],
        ..Struct::PLAIN
    };
    pub(super) static Cyclic: Struct = Struct {
        schema: &<crate::generated::models::Cyclic as ::sdk_runtime::record::Fields>::SCHEMA,
        description: "Members that contain the struct itself are optional, which leaves few that are required.",
        types: &[
            Type::String,
            Type::Struct(&Cyclic),
            Type::Struct(&Cyclic),
            Type::Struct(&Cyclic),
            Type::Struct(&Cyclic),
        ],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An object, called `Box3` by the API.
#[non_exhaustive]
pub struct Box3 {
    /// Required `x`.
    pub x: i64,
    /// Required `y`.
    pub y: i32,
    /// Required `z`.
    pub z: i64,
    /// Required `depth`.
    pub depth: f64,
    /// Required `solid`.
    pub solid: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Box3 {
    /// A value of the required fields; the others are absent.
    #[allow(clippy::needless_pass_by_value)]
    #[inline]
    pub fn new(required: Box3Required) -> Self {
        Self {
            x: required.x,
            y: required.y,
            z: required.z,
            depth: required.depth,
            solid: required.solid,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`Box3`], by name: a struct literal that misses one does not compile.
pub struct Box3Required {
    /// See [`Box3::x`].
    pub x: i64,
    /// See [`Box3::y`].
    pub y: i32,
    /// See [`Box3::z`].
    pub z: i64,
    /// See [`Box3::depth`].
    pub depth: f64,
    /// See [`Box3::solid`].
    pub solid: bool,
}

::sdk_runtime::record::required_form!(Box3Required);

impl Default for Box3 {
    #[inline]
    fn default() -> Self {
        Self {
            x: 0,
            y: 0,
            z: 0,
            depth: 0.0,
            solid: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Box3 {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Box3",
        names: &["x", "y", "z", "depth", "solid"],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.x,
            1 => &self.y,
            2 => &self.z,
            3 => &self.depth,
            4 => &self.solid,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.x,
            1 => &mut self.y,
            2 => &mut self.z,
            3 => &mut self.depth,
            4 => &mut self.solid,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Box3);

/// Members that contain the struct itself are optional, which leaves few that are required.
#[non_exhaustive]
pub struct Cyclic {
    /// Required `name`.
    pub name: String,
    /// Optional `a`: not sent if `None`.
    pub a: Option<Box<Cyclic>>,
    /// Optional `b`: not sent if `None`.
    pub b: Option<Box<Cyclic>>,
    /// Optional `c`: not sent if `None`.
    pub c: Option<Box<Cyclic>>,
    /// Optional `d`: not sent if `None`.
    pub d: Option<Box<Cyclic>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Cyclic {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            a: None,
            b: None,
            c: None,
            d: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `a`.
    #[must_use]
    #[inline]
    pub fn with_a(mut self, value: Cyclic) -> Self {
        self.a = Some(Box::new(value));
        self
    }
    /// Sets `b`.
    #[must_use]
    #[inline]
    pub fn with_b(mut self, value: Cyclic) -> Self {
        self.b = Some(Box::new(value));
        self
    }
    /// Sets `c`.
    #[must_use]
    #[inline]
    pub fn with_c(mut self, value: Cyclic) -> Self {
        self.c = Some(Box::new(value));
        self
    }
    /// Sets `d`.
    #[must_use]
    #[inline]
    pub fn with_d(mut self, value: Cyclic) -> Self {
        self.d = Some(Box::new(value));
        self
    }
}

impl Default for Cyclic {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            a: None,
            b: None,
            c: None,
            d: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Cyclic {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Cyclic",
        names: &["name", "a", "b", "c", "d"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.a,
            2 => &self.b,
            3 => &self.c,
            4 => &self.d,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.a,
            2 => &mut self.b,
            3 => &mut self.c,
            4 => &mut self.d,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Cyclic);

::sdk_runtime::record::boxed!(Cyclic);

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