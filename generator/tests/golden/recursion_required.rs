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

use crate::Nullable;
use crate::record::boxed;
use crate::record::{Members, RawFields, Schema, Slot, record};
use crate::record::Shape;
use crate::record::{RawJson, Union, Variant, View, union};

/// An object, called `Day` by the API.
#[non_exhaustive]
pub struct Day {
    /// Member `hours`, required.
    pub hours: i64,
    /// Member `night`, optional.
    pub night: Option<Box<Night>>,
    raw_fields: RawFields,
}

impl Day {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(hours: i64) -> Self {
        Self {
            hours,
            night: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `night`.
    #[must_use]
    #[inline]
    pub fn with_night(mut self, value: Night) -> Self {
        self.night = Some(Box::new(value));
        self
    }
}

impl Default for Day {
    #[inline]
    fn default() -> Self {
        Self {
            hours: 0,
            night: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Day {
    const SCHEMA: Schema = Schema {
        name: "Day",
        members: &["hours", "night"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.hours,
            1 => &self.night,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.hours,
            1 => &mut self.night,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Day);

boxed!(Day);

/// An object, called `Department` by the API.
#[non_exhaustive]
pub struct Department {
    /// Member `leader`, required.
    pub leader: User,
    raw_fields: RawFields,
}

impl Department {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(leader: User) -> Self {
        Self {
            leader,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for Department {
    #[inline]
    fn default() -> Self {
        Self {
            leader: User::default(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Department {
    const SCHEMA: Schema = Schema {
        name: "Department",
        members: &["leader"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.leader,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.leader,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Department);

boxed!(Department);

/// An object, called `Link` by the API.
#[non_exhaustive]
pub struct Link {
    /// Member `next`, required.
    pub next: Next,
    raw_fields: RawFields,
}

impl Link {
    /// A value of the required members; the others are absent.
    pub fn new(next: impl Into<Next>) -> Self {
        Self {
            next: next.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for Link {
    #[inline]
    fn default() -> Self {
        Self {
            next: Next::default(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Link {
    const SCHEMA: Schema = Schema {
        name: "Link",
        members: &["next"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.next,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.next,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Link);

boxed!(Link);

/// An object, called `Night` by the API.
#[non_exhaustive]
pub struct Night {
    /// Member `owner`, required.
    pub owner: User,
    /// Member `day`, optional.
    pub day: Option<Box<Day>>,
    raw_fields: RawFields,
}

impl Night {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(owner: User) -> Self {
        Self {
            owner,
            day: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `day`.
    #[must_use]
    #[inline]
    pub fn with_day(mut self, value: Day) -> Self {
        self.day = Some(Box::new(value));
        self
    }
}

impl Default for Night {
    #[inline]
    fn default() -> Self {
        Self {
            owner: User::default(),
            day: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Night {
    const SCHEMA: Schema = Schema {
        name: "Night",
        members: &["owner", "day"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.owner,
            1 => &self.day,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.owner,
            1 => &mut self.day,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Night);

boxed!(Night);

/// An object, called `Ring` by the API.
#[non_exhaustive]
pub struct Ring {
    /// Member `on`, optional.
    pub on: Option<Box<OnDto>>,
    raw_fields: RawFields,
}

impl Ring {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `on`.
    #[must_use]
    pub fn with_on(mut self, value: impl Into<OnDto>) -> Self {
        self.on = Some(Box::new(value.into()));
        self
    }
}

impl Default for Ring {
    #[inline]
    fn default() -> Self {
        Self {
            on: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Ring {
    const SCHEMA: Schema = Schema {
        name: "Ring",
        members: &["on"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.on,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.on,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Ring);

boxed!(Ring);

/// An object, called `Twin` by the API.
#[non_exhaustive]
pub struct Twin {
    /// Member `twin`, required, may be `null`.
    pub twin: Nullable<Box<Twin>>,
    raw_fields: RawFields,
}

impl Twin {
    /// A value of the required members; the others are absent.
    pub fn new(twin: impl Into<Nullable<Box<Twin>>>) -> Self {
        Self {
            twin: twin.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for Twin {
    #[inline]
    fn default() -> Self {
        Self {
            twin: Nullable::Absent,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for Twin {
    const SCHEMA: Schema = Schema {
        name: "Twin",
        members: &["twin"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.twin,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.twin,
            _ => &mut self.raw_fields,
        }
    }
}

record!(Twin);

boxed!(Twin);

/// An object, called `User` by the API.
#[non_exhaustive]
pub struct User {
    /// Member `department`, optional.
    pub department: Option<Box<Department>>,
    raw_fields: RawFields,
}

impl User {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `department`.
    #[must_use]
    #[inline]
    pub fn with_department(mut self, value: Department) -> Self {
        self.department = Some(Box::new(value));
        self
    }
}

impl Default for User {
    #[inline]
    fn default() -> Self {
        Self {
            department: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for User {
    const SCHEMA: Schema = Schema {
        name: "User",
        members: &["department"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.department,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.department,
            _ => &mut self.raw_fields,
        }
    }
}

record!(User);

/// One of several types, called `Next` by the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Next {
    /// A [`Link`].
    Link(Box<Link>),
    /// A string.
    Text(String),
    /// A value that no other variant takes, as it came.
    UnknownValue(RawJson),
}

impl Slot for Next {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Self::Link(value) => value.view(),
            Self::Text(value) => value.view(),
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

impl Union for Next {
    fn variants(&self) -> &'static [Variant] {
        const { &[Variant::record(&Link::SCHEMA), Variant::new(Shape::String)] }
    }
    #[inline]
    fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson> {
        match self {
            Self::Link(value) => Ok((0, value)),
            Self::Text(value) => Ok((1, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::Link(Box::default());
                    match self {
                        Self::Link(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Text(String::new());
                    match self {
                        Self::Text(value) => value,
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

impl From<Link> for Next {
    #[inline]
    fn from(value: Link) -> Self {
        Self::Link(Box::new(value))
    }
}

impl From<String> for Next {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Next {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

union!(Next);

/// One of several types, called `On` by the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnDto {
    /// A [`Ring`].
    Ring(Box<Ring>),
    /// A value that no other variant takes, as it came.
    UnknownValue(RawJson),
}

impl Slot for OnDto {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Self::Ring(value) => value.view(),
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

impl Union for OnDto {
    fn variants(&self) -> &'static [Variant] {
        const { &[Variant::record(&Ring::SCHEMA)] }
    }
    #[inline]
    fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson> {
        match self {
            Self::Ring(value) => Ok((0, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::Ring(Box::default());
                    match self {
                        Self::Ring(value) => value,
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

impl From<Ring> for OnDto {
    #[inline]
    fn from(value: Ring) -> Self {
        Self::Ring(Box::new(value))
    }
}

union!(OnDto);

boxed!(OnDto);

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
pub(crate) static RECORDS: [Empty<dyn Record>; 7] = [
    || Box::<models::Day>::default(),
    || Box::<models::Department>::default(),
    || Box::<models::Link>::default(),
    || Box::<models::Night>::default(),
    || Box::<models::Ring>::default(),
    || Box::<models::Twin>::default(),
    || Box::<models::User>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];