// ==> examples/call/operations.rs

//! Every operation, by its name in the API and by the name of its method.

use super::Entry;

/// All operations, sorted by name.
pub(crate) static OPERATIONS: [Entry; 0] = [];

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

use crate::record::{UnknownValue, open_enum};

/// A choice, called `Vec` by the API.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum VecDto {
    /// `Some`
    Some,
    /// `None`
    None,
    /// `Ok`
    Ok,
    /// `Err`
    Err,
    /// `Self`
    SelfValue,
    /// `Default`
    Default,
    /// `UnknownValue`
    UnknownValueValue,
    /// A value that this version of the schema does not document.
    UnknownValue(UnknownValue),
}

open_enum!(
    VecDto { Some = "Some", None = "None", Ok = "Ok", Err = "Err", SelfValue = "Self",
    Default = "Default", UnknownValueValue = "UnknownValue" }
);

// ==> src/generated/common/mod.rs

//! Types that several modules share.

mod enums;

pub use enums::*;

mod models;

pub use models::*;

// ==> src/generated/common/models.rs

//! Structs and unions of this module.

use crate::JsonObject;
use crate::generated::common::VecDto;
use crate::record::argument;
use crate::record::boxed;
use crate::record::{Members, RawFields, Schema, Slot, record};
use crate::record::Shape;
use crate::record::{RawJson, Union, Variant, View, union};

/// A value, called `Error` by the API.
pub type ErrorDto = JsonObject;

/// An object, called `Default` by the API.
#[non_exhaustive]
pub struct DefaultDto {
    /// Member `clone`, optional.
    pub clone: Option<bool>,
    /// Member `default`, optional.
    pub default: Option<String>,
    /// Member `rawFields`, optional.
    pub raw_fields_: Option<String>,
    /// Member `schema`, optional.
    pub schema: Option<String>,
    /// Member `slot`, optional.
    pub slot: Option<String>,
    raw_fields: RawFields,
}

impl DefaultDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clone`.
    #[must_use]
    #[inline]
    pub fn with_clone(mut self, value: bool) -> Self {
        self.clone = Some(value);
        self
    }
    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.default, value);
        self
    }
    /// Sets `raw_fields_`.
    #[must_use]
    pub fn with_raw_fields(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.raw_fields_, value);
        self
    }
    /// Sets `schema`.
    #[must_use]
    pub fn with_schema(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.schema, value);
        self
    }
    /// Sets `slot`.
    #[must_use]
    pub fn with_slot(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.slot, value);
        self
    }
}

impl Default for DefaultDto {
    #[inline]
    fn default() -> Self {
        Self {
            clone: None,
            default: None,
            raw_fields_: None,
            schema: None,
            slot: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for DefaultDto {
    const SCHEMA: Schema = Schema {
        name: "Default",
        members: &["clone", "default", "rawFields", "schema", "slot"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.clone,
            1 => &self.default,
            2 => &self.raw_fields_,
            3 => &self.schema,
            4 => &self.slot,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.clone,
            1 => &mut self.default,
            2 => &mut self.raw_fields_,
            3 => &mut self.schema,
            4 => &mut self.slot,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DefaultDto);

boxed!(DefaultDto);

/// An object, called `ManagementClient` by the API.
#[non_exhaustive]
pub struct ManagementClientDto {
    /// Member `self`, optional.
    pub self_: Option<String>,
    /// Member `vec`, optional.
    pub vec: Option<Vec<VecDto>>,
    raw_fields: RawFields,
}

impl ManagementClientDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `self_`.
    #[must_use]
    pub fn with_self(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.self_, value);
        self
    }
    /// Sets `vec`.
    #[must_use]
    pub fn with_vec(
        mut self,
        value: impl IntoIterator<Item = impl Into<VecDto>>,
    ) -> Self {
        self.vec = Some(argument::list(value));
        self
    }
}

impl Default for ManagementClientDto {
    #[inline]
    fn default() -> Self {
        Self {
            self_: None,
            vec: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for ManagementClientDto {
    const SCHEMA: Schema = Schema {
        name: "ManagementClient",
        members: &["self", "vec"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.self_,
            1 => &self.vec,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.self_,
            1 => &mut self.vec,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ManagementClientDto);

/// An object, called `Option` by the API.
#[non_exhaustive]
pub struct OptionDto {
    /// Member `value`, required.
    pub value: String,
    /// Member `result`, optional.
    pub result: Option<Box<ResultDto>>,
    raw_fields: RawFields,
}

impl OptionDto {
    /// A value of the required members; the others are absent.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            result: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `result`.
    #[must_use]
    #[inline]
    pub fn with_result(mut self, value: ResultDto) -> Self {
        self.result = Some(Box::new(value));
        self
    }
}

impl Default for OptionDto {
    #[inline]
    fn default() -> Self {
        Self {
            value: String::new(),
            result: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for OptionDto {
    const SCHEMA: Schema = Schema {
        name: "Option",
        members: &["value", "result"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.value,
            1 => &self.result,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.value,
            1 => &mut self.result,
            _ => &mut self.raw_fields,
        }
    }
}

record!(OptionDto);

boxed!(OptionDto);

/// An object, called `Result` by the API.
#[non_exhaustive]
pub struct ResultDto {
    /// Member `option`, optional.
    pub option: Option<Box<OptionDto>>,
    /// Member `string`, optional.
    pub string: Option<StringDto>,
    raw_fields: RawFields,
}

impl ResultDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `option`.
    #[must_use]
    #[inline]
    pub fn with_option(mut self, value: OptionDto) -> Self {
        self.option = Some(Box::new(value));
        self
    }
    /// Sets `string`.
    #[must_use]
    #[inline]
    pub fn with_string(mut self, value: StringDto) -> Self {
        self.string = Some(value);
        self
    }
}

impl Default for ResultDto {
    #[inline]
    fn default() -> Self {
        Self {
            option: None,
            string: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for ResultDto {
    const SCHEMA: Schema = Schema {
        name: "Result",
        members: &["option", "string"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.option,
            1 => &self.string,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.option,
            1 => &mut self.string,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ResultDto);

boxed!(ResultDto);

/// An object, called `String` by the API.
#[non_exhaustive]
pub struct StringDto {
    /// Member `text`, optional.
    pub text: Option<String>,
    raw_fields: RawFields,
}

impl StringDto {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.text, value);
        self
    }
}

impl Default for StringDto {
    #[inline]
    fn default() -> Self {
        Self {
            text: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Members for StringDto {
    const SCHEMA: Schema = Schema {
        name: "String",
        members: &["text"],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.text,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.text,
            _ => &mut self.raw_fields,
        }
    }
}

record!(StringDto);

/// One of several types, called `Box` by the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BoxDto {
    /// A [`VecDto`].
    VecDto(VecDto),
    /// A [`DefaultDto`].
    DefaultDto(Box<DefaultDto>),
    /// A value that no other variant takes, as it came.
    UnknownValue(RawJson),
}

impl Slot for BoxDto {
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Self::VecDto(value) => value.view(),
            Self::DefaultDto(value) => value.view(),
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

impl Union for BoxDto {
    fn variants(&self) -> &'static [Variant] {
        const { &[Variant::new(Shape::String), Variant::record(&DefaultDto::SCHEMA)] }
    }
    #[inline]
    fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson> {
        match self {
            Self::VecDto(value) => Ok((0, value)),
            Self::DefaultDto(value) => Ok((1, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::VecDto(VecDto::default());
                    match self {
                        Self::VecDto(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::DefaultDto(Box::default());
                    match self {
                        Self::DefaultDto(value) => value,
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

impl From<VecDto> for BoxDto {
    #[inline]
    fn from(value: VecDto) -> Self {
        Self::VecDto(value)
    }
}

impl From<DefaultDto> for BoxDto {
    #[inline]
    fn from(value: DefaultDto) -> Self {
        Self::DefaultDto(Box::new(value))
    }
}

union!(BoxDto);

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
    || Box::<models::DefaultDto>::default(),
    || Box::<models::ManagementClientDto>::default(),
    || Box::<models::OptionDto>::default(),
    || Box::<models::ResultDto>::default(),
    || Box::<models::StringDto>::default(),
];

/// Makes an empty request of each operation, sorted by name.
pub(crate) static REQUESTS: [(&str, Empty<dyn Slot>); 0] = [];