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

use crate::record::required_form;
use crate::record::boxed;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// An object, called `Box3` by the API.
#[non_exhaustive]
pub struct Box3 {
    /// Member `x`, required.
    pub x: i64,
    /// Member `y`, required.
    pub y: i32,
    /// Member `z`, required.
    pub z: i64,
    /// Member `depth`, required.
    pub depth: f64,
    /// Member `solid`, required.
    pub solid: bool,
    raw_fields: RawFields,
}

impl Box3 {
    /// A value of the required members; the others are absent.
    #[allow(clippy::needless_pass_by_value)]
    #[inline]
    pub fn new(required: Box3Required) -> Self {
        Self {
            x: required.x,
            y: required.y,
            z: required.z,
            depth: required.depth,
            solid: required.solid,
            raw_fields: RawFields::NONE,
        }
    }
}

/// The required members of [`Box3`], by name: a struct literal that misses one does not compile.
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

required_form!(Box3Required);

impl Default for Box3 {
    #[inline]
    fn default() -> Self {
        Self {
            x: 0,
            y: 0,
            z: 0,
            depth: 0.0,
            solid: false,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Box3 {
    const SCHEMA: Schema = Schema {
        name: "Box3",
        members: &["x", "y", "z", "depth", "solid"],
        required: 5,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(Box3);

/// Members that contain the struct itself are optional, which leaves few that are required.
#[non_exhaustive]
pub struct Cyclic {
    /// Member `name`, required.
    pub name: String,
    /// Member `a`, optional.
    pub a: Option<Box<Cyclic>>,
    /// Member `b`, optional.
    pub b: Option<Box<Cyclic>>,
    /// Member `c`, optional.
    pub c: Option<Box<Cyclic>>,
    /// Member `d`, optional.
    pub d: Option<Box<Cyclic>>,
    raw_fields: RawFields,
}

impl Cyclic {
    /// A value of the required members; the others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            a: None,
            b: None,
            c: None,
            d: None,
            raw_fields: RawFields::NONE,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Cyclic {
    const SCHEMA: Schema = Schema {
        name: "Cyclic",
        members: &["name", "a", "b", "c", "d"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
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
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
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

record!(Cyclic);

boxed!(Cyclic);

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
    || Box::<models::Box3>::default(),
    || Box::<models::Cyclic>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];