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
use crate::Nullable;
use crate::record::argument;
use crate::record::boxed;
use crate::record::{Members, RawFields, Schema, Slot, record};
use crate::record::Shape;
use crate::record::{RawJson, Union, Variant, View, union};

/// An object, called `Chain` by the API.
#[non_exhaustive]
pub struct Chain {
    /// Member `name`, required.
    pub name: String,
    /// Member `last`, optional, may be `null`.
    pub last: Nullable<Box<Chain>>,
    /// Member `next`, optional.
    pub next: Option<Box<Chain>>,
    raw_fields: RawFields,
}

impl Chain {
    /// A value of the required members; the others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            last: Nullable::Absent,
            next: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `last`.
    #[must_use]
    pub fn with_last(mut self, value: impl Into<Nullable<Box<Chain>>>) -> Self {
        self.last = value.into();
        self
    }
    /// Sets `next`.
    #[must_use]
    #[inline]
    pub fn with_next(mut self, value: Chain) -> Self {
        self.next = Some(Box::new(value));
        self
    }
}

impl Default for Chain {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            last: Nullable::Absent,
            next: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Chain {
    const SCHEMA: Schema = Schema {
        name: "Chain",
        members: &["name", "last", "next"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.name,
            1 => &self.last,
            2 => &self.next,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.last,
            2 => &mut self.next,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Chain);

boxed!(Chain);

/// An object, called `Egg` by the API.
#[non_exhaustive]
pub struct Egg {
    /// Member `hen`, optional.
    pub hen: Option<Box<Hen>>,
    raw_fields: RawFields,
}

impl Egg {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `hen`.
    #[must_use]
    #[inline]
    pub fn with_hen(mut self, value: Hen) -> Self {
        self.hen = Some(Box::new(value));
        self
    }
}

impl Default for Egg {
    #[inline]
    fn default() -> Self {
        Self {
            hen: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Egg {
    const SCHEMA: Schema = Schema {
        name: "Egg",
        members: &["hen"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.hen,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.hen,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Egg);

boxed!(Egg);

/// An object, called `Hen` by the API.
#[non_exhaustive]
pub struct Hen {
    /// Member `egg`, optional.
    pub egg: Option<Box<Egg>>,
    raw_fields: RawFields,
}

impl Hen {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `egg`.
    #[must_use]
    #[inline]
    pub fn with_egg(mut self, value: Egg) -> Self {
        self.egg = Some(Box::new(value));
        self
    }
}

impl Default for Hen {
    #[inline]
    fn default() -> Self {
        Self {
            egg: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Hen {
    const SCHEMA: Schema = Schema {
        name: "Hen",
        members: &["egg"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.egg,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.egg,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Hen);

boxed!(Hen);

/// An object, called `Leaf` by the API.
#[non_exhaustive]
pub struct Leaf {
    /// Member `node`, optional.
    pub node: Option<Box<Node>>,
    raw_fields: RawFields,
}

impl Leaf {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `node`.
    #[must_use]
    pub fn with_node(mut self, value: impl Into<Node>) -> Self {
        self.node = Some(Box::new(value.into()));
        self
    }
}

impl Default for Leaf {
    #[inline]
    fn default() -> Self {
        Self {
            node: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Leaf {
    const SCHEMA: Schema = Schema {
        name: "Leaf",
        members: &["node"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.node,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.node,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Leaf);

boxed!(Leaf);

/// An object, called `Tree` by the API.
#[non_exhaustive]
pub struct Tree {
    /// Member `children`, required.
    pub children: Vec<Tree>,
    /// Member `named`, optional.
    pub named: Option<BTreeMap<String, Tree>>,
    raw_fields: RawFields,
}

impl Tree {
    /// A value of the required members; the others are absent.
    pub fn new(children: impl IntoIterator<Item = impl Into<Tree>>) -> Self {
        Self {
            children: argument::list(children),
            named: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `named`.
    #[must_use]
    pub fn with_named(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Tree>)>,
    ) -> Self {
        self.named = Some(argument::map(value));
        self
    }
}

impl Default for Tree {
    #[inline]
    fn default() -> Self {
        Self {
            children: Vec::new(),
            named: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Tree {
    const SCHEMA: Schema = Schema {
        name: "Tree",
        members: &["children", "named"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.children,
            1 => &self.named,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.children,
            1 => &mut self.named,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Tree);

/// One of several types, called `Node` by the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Node {
    /// A string.
    Text(String),
    /// A [`Leaf`].
    Leaf(Box<Leaf>),
    /// A list.
    NodeList(Vec<Node>),
    /// A value that no other variant takes, as it came.
    UnknownValue(RawJson),
}

impl Slot for Node {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Self::Text(value) => value.view(),
            Self::Leaf(value) => value.view(),
            Self::NodeList(value) => value.view(),
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

impl Union for Node {
    fn variants(&self) -> &'static [Variant] {
        const {
            &[
                Variant::new(Shape::String),
                Variant::record(&Leaf::SCHEMA),
                Variant::new(Shape::Array),
            ]
        }
    }
    #[inline]
    fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson> {
        match self {
            Self::Text(value) => Ok((0, value)),
            Self::Leaf(value) => Ok((1, value)),
            Self::NodeList(value) => Ok((2, value)),
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
                    *self = Self::Leaf(Box::default());
                    match self {
                        Self::Leaf(value) => value,
                        _ => return None,
                    }
                }
                2 => {
                    *self = Self::NodeList(Vec::new());
                    match self {
                        Self::NodeList(value) => value,
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

impl From<String> for Node {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Node {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<Leaf> for Node {
    #[inline]
    fn from(value: Leaf) -> Self {
        Self::Leaf(Box::new(value))
    }
}

impl From<Vec<Node>> for Node {
    #[inline]
    fn from(value: Vec<Node>) -> Self {
        Self::NodeList(value)
    }
}

union!(Node);

boxed!(Node);

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
pub(crate) static RECORDS: [Empty<dyn Record>; 5] = [
    || Box::<models::Chain>::default(),
    || Box::<models::Egg>::default(),
    || Box::<models::Hen>::default(),
    || Box::<models::Leaf>::default(),
    || Box::<models::Tree>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];