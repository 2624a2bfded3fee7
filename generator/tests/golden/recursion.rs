// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Chain>,
    ::sdk_runtime::catalogue::empty_record::<Egg>,
    ::sdk_runtime::catalogue::empty_record::<Hen>,
    ::sdk_runtime::catalogue::empty_record::<Leaf>,
    ::sdk_runtime::catalogue::empty_record::<Tree>,
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
    pub(super) static Chain: Struct = Struct {
        schema: &<crate::generated::models::Chain as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String, Type::Struct(&Chain), Type::Struct(&Chain)],
        nullable: &[1],
        ..Struct::PLAIN
    };
    pub(super) static Egg: Struct = Struct {
        schema: &<crate::generated::models::Egg as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Hen)],
        ..Struct::PLAIN
    };
    pub(super) static Hen: Struct = Struct {
        schema: &<crate::generated::models::Hen as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Egg)],
        ..Struct::PLAIN
    };
    pub(super) static Leaf: Struct = Struct {
        schema: &<crate::generated::models::Leaf as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Union(&Node)],
        ..Struct::PLAIN
    };
    pub(super) static Node: Union = Union {
        name: "Node",
        description: "",
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
                value: Type::Struct(&Leaf),
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
            Variant {
                tag: "",
                value: Type::List(&Type::Union(&Node)),
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
        ],
    };
    pub(super) static Tree: Struct = Struct {
        schema: &<crate::generated::models::Tree as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::List(&Type::Struct(&Tree)), Type::Map(&Type::Struct(&Tree))],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An object, called `Chain` by the API.
#[non_exhaustive]
pub struct Chain {
    /// Required `name`.
    pub name: String,
    /// Optional `last`, may be `null`: not sent if `Absent`.
    pub last: ::sdk_runtime::Nullable<Box<Chain>>,
    /// Optional `next`: not sent if `None`.
    pub next: Option<Box<Chain>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Chain {
    /// A value of the required fields; the others are absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            last: ::sdk_runtime::Nullable::Absent,
            next: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `last`.
    #[must_use]
    pub fn with_last(
        mut self,
        value: impl Into<::sdk_runtime::Nullable<Box<Chain>>>,
    ) -> Self {
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
            last: ::sdk_runtime::Nullable::Absent,
            next: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Chain {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Chain",
        names: &["name", "last", "next"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.last,
            2 => &self.next,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.last,
            2 => &mut self.next,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Chain);

::sdk_runtime::record::boxed!(Chain);

/// An object, called `Egg` by the API.
#[non_exhaustive]
pub struct Egg {
    /// Optional `hen`: not sent if `None`.
    pub hen: Option<Box<Hen>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Egg {
    /// A value with every field absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Egg {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Egg",
        names: &["hen"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.hen,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.hen,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Egg);

::sdk_runtime::record::boxed!(Egg);

/// An object, called `Hen` by the API.
#[non_exhaustive]
pub struct Hen {
    /// Optional `egg`: not sent if `None`.
    pub egg: Option<Box<Egg>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Hen {
    /// A value with every field absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Hen {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Hen",
        names: &["egg"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.egg,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.egg,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Hen);

::sdk_runtime::record::boxed!(Hen);

/// An object, called `Leaf` by the API.
#[non_exhaustive]
pub struct Leaf {
    /// Optional `node`: not sent if `None`.
    pub node: Option<Box<Node>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Leaf {
    /// A value with every field absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Leaf {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Leaf",
        names: &["node"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.node,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.node,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Leaf);

::sdk_runtime::record::boxed!(Leaf);

/// An object, called `Tree` by the API.
#[non_exhaustive]
pub struct Tree {
    /// Required `children`.
    pub children: Vec<Tree>,
    /// Optional `named`: not sent if `None`.
    pub named: Option<::std::collections::BTreeMap<String, Tree>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Tree {
    /// A value of the required fields; the others are absent.
    pub fn new(children: impl IntoIterator<Item = impl Into<Tree>>) -> Self {
        Self {
            children: ::sdk_runtime::record::argument::list(children),
            named: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `named`.
    #[must_use]
    pub fn with_named(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Tree>)>,
    ) -> Self {
        self.named = Some(::sdk_runtime::record::argument::map(value));
        self
    }
}

impl Default for Tree {
    #[inline]
    fn default() -> Self {
        Self {
            children: Vec::new(),
            named: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Tree {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Tree",
        names: &["children", "named"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.children,
            1 => &self.named,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.children,
            1 => &mut self.named,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Tree);

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
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for Node {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::Text(value) => ::sdk_runtime::record::Slot::view(value),
            Self::Leaf(value) => ::sdk_runtime::record::Slot::view(value),
            Self::NodeList(value) => ::sdk_runtime::record::Slot::view(value),
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

impl ::sdk_runtime::record::Union for Node {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::String,
                ),
                ::sdk_runtime::record::Variant::record(
                    &<Leaf as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
                ::sdk_runtime::record::Variant::new(::sdk_runtime::record::Shape::Array),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::Text(value) => Ok((0, value)),
            Self::Leaf(value) => Ok((1, value)),
            Self::NodeList(value) => Ok((2, value)),
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
                    *self = Self::Leaf(Box::<Leaf>::default());
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
    fn set_raw(&mut self, raw: ::sdk_runtime::RawJson) {
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

::sdk_runtime::record::union!(Node);

::sdk_runtime::record::boxed!(Node);

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