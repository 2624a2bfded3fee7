// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Day>,
    ::sdk_runtime::catalogue::empty_record::<Department>,
    ::sdk_runtime::catalogue::empty_record::<Link>,
    ::sdk_runtime::catalogue::empty_record::<Night>,
    ::sdk_runtime::catalogue::empty_record::<Ring>,
    ::sdk_runtime::catalogue::empty_record::<Twin>,
    ::sdk_runtime::catalogue::empty_record::<User>,
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
    pub(super) static Day: Struct = Struct {
        schema: &<crate::generated::models::Day as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64, Type::Struct(&Night)],
        ..Struct::PLAIN
    };
    pub(super) static Department: Struct = Struct {
        schema: &<crate::generated::models::Department as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&User)],
        ..Struct::PLAIN
    };
    pub(super) static Link: Struct = Struct {
        schema: &<crate::generated::models::Link as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Union(&Next)],
        ..Struct::PLAIN
    };
    pub(super) static Next: Union = Union {
        name: "Next",
        description: "",
        discriminator: "",
        variants: &[
            Variant {
                tag: "",
                value: Type::Struct(&Link),
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
        ],
    };
    pub(super) static Night: Struct = Struct {
        schema: &<crate::generated::models::Night as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&User), Type::Struct(&Day)],
        ..Struct::PLAIN
    };
    pub(super) static On: Union = Union {
        name: "On",
        description: "",
        discriminator: "",
        variants: &[
            Variant {
                tag: "",
                value: Type::Struct(&Ring),
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
        ],
    };
    pub(super) static Ring: Struct = Struct {
        schema: &<crate::generated::models::Ring as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Union(&On)],
        ..Struct::PLAIN
    };
    pub(super) static Twin: Struct = Struct {
        schema: &<crate::generated::models::Twin as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Twin)],
        nullable: &[0],
        ..Struct::PLAIN
    };
    pub(super) static User: Struct = Struct {
        schema: &<crate::generated::models::User as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Department)],
        ..Struct::PLAIN
    };
}

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

/// An object, called `Day` by the API.
#[non_exhaustive]
pub struct Day {
    /// Required `hours`.
    pub hours: i64,
    /// Optional `night`: not sent if `None`.
    pub night: Option<Box<Night>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Day {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(hours: i64) -> Self {
        Self {
            hours,
            night: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Day {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Day",
        names: &["hours", "night"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.hours,
            1 => &self.night,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.hours,
            1 => &mut self.night,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Day);

::sdk_runtime::record::boxed!(Day);

/// An object, called `Department` by the API.
#[non_exhaustive]
pub struct Department {
    /// Required `leader`.
    pub leader: User,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Department {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(leader: User) -> Self {
        Self {
            leader,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for Department {
    #[inline]
    fn default() -> Self {
        Self {
            leader: User::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Department {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Department",
        names: &["leader"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.leader,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.leader,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Department);

::sdk_runtime::record::boxed!(Department);

/// An object, called `Link` by the API.
#[non_exhaustive]
pub struct Link {
    /// Required `next`.
    pub next: Next,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Link {
    /// A value of the required fields; the others are absent.
    pub fn new(next: impl Into<Next>) -> Self {
        Self {
            next: next.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for Link {
    #[inline]
    fn default() -> Self {
        Self {
            next: Next::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Link {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Link",
        names: &["next"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.next,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.next,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Link);

::sdk_runtime::record::boxed!(Link);

/// An object, called `Night` by the API.
#[non_exhaustive]
pub struct Night {
    /// Required `owner`.
    pub owner: User,
    /// Optional `day`: not sent if `None`.
    pub day: Option<Box<Day>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Night {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(owner: User) -> Self {
        Self {
            owner,
            day: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Night {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Night",
        names: &["owner", "day"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.owner,
            1 => &self.day,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.owner,
            1 => &mut self.day,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Night);

::sdk_runtime::record::boxed!(Night);

/// An object, called `Ring` by the API.
#[non_exhaustive]
pub struct Ring {
    /// Optional `on`: not sent if `None`.
    pub on: Option<Box<On>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Ring {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `on`.
    #[must_use]
    pub fn with_on(mut self, value: impl Into<On>) -> Self {
        self.on = Some(Box::new(value.into()));
        self
    }
}

impl Default for Ring {
    #[inline]
    fn default() -> Self {
        Self {
            on: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Ring {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Ring",
        names: &["on"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.on,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.on,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Ring);

::sdk_runtime::record::boxed!(Ring);

/// An object, called `Twin` by the API.
#[non_exhaustive]
pub struct Twin {
    /// Required `twin`, may be `null`.
    pub twin: ::sdk_runtime::Nullable<Box<Twin>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Twin {
    /// A value of the required fields; the others are absent.
    pub fn new(twin: impl Into<::sdk_runtime::Nullable<Box<Twin>>>) -> Self {
        Self {
            twin: twin.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for Twin {
    #[inline]
    fn default() -> Self {
        Self {
            twin: ::sdk_runtime::Nullable::Absent,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Twin {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Twin",
        names: &["twin"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.twin,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.twin,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Twin);

::sdk_runtime::record::boxed!(Twin);

/// An object, called `User` by the API.
#[non_exhaustive]
pub struct User {
    /// Optional `department`: not sent if `None`.
    pub department: Option<Box<Department>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl User {
    /// A value with every field absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for User {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "User",
        names: &["department"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.department,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.department,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(User);

/// One of several types, called `Next` by the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Next {
    /// A [`Link`].
    Link(Box<Link>),
    /// A string.
    Text(String),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for Next {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::Link(value) => ::sdk_runtime::record::Slot::view(value),
            Self::Text(value) => ::sdk_runtime::record::Slot::view(value),
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

impl ::sdk_runtime::record::Union for Next {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::record(
                    &<Link as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
                ::sdk_runtime::record::Variant::new(::sdk_runtime::record::Shape::String),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::Link(value) => Ok((0, value)),
            Self::Text(value) => Ok((1, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::Link(Box::<Link>::default());
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
    fn set_raw(&mut self, raw: ::sdk_runtime::RawJson) {
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

::sdk_runtime::record::union!(Next);

/// One of several types, called `On` by the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum On {
    /// A [`Ring`].
    Ring(Box<Ring>),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for On {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::Ring(value) => ::sdk_runtime::record::Slot::view(value),
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

impl ::sdk_runtime::record::Union for On {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::record(
                    &<Ring as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> Result<(usize, &dyn ::sdk_runtime::record::Slot), &::sdk_runtime::RawJson> {
        match self {
            Self::Ring(value) => Ok((0, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn ::sdk_runtime::record::Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::Ring(Box::<Ring>::default());
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
    fn set_raw(&mut self, raw: ::sdk_runtime::RawJson) {
        *self = Self::UnknownValue(raw);
    }
}

impl From<Ring> for On {
    #[inline]
    fn from(value: Ring) -> Self {
        Self::Ring(Box::new(value))
    }
}

::sdk_runtime::record::union!(On);

::sdk_runtime::record::boxed!(On);

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