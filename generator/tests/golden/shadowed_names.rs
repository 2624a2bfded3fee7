// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> ::std::boxed::Box<dyn ::sdk_runtime::Record>] = &[
    || ::std::boxed::Box::new(<Default as ::core::default::Default>::default()),
    || ::std::boxed::Box::new(<ManagementClient as ::core::default::Default>::default()),
    || ::std::boxed::Box::new(<Option as ::core::default::Default>::default()),
    || ::std::boxed::Box::new(<Result as ::core::default::Default>::default()),
    || ::std::boxed::Box::new(<String as ::core::default::Default>::default()),
];

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, called `Vec` by the API.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum Vec {
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
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    Vec { Some = "Some", None = "None", Ok = "Ok", Err = "Err", SelfValue = "Self",
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

use crate::generated::common::Vec;

/// A value, called `Error` by the API.
pub type Error = ::sdk_runtime::JsonObject;

/// An object, called `Default` by the API.
#[non_exhaustive]
pub struct Default {
    /// Field `clone`, optional.
    pub clone: ::core::option::Option<bool>,
    /// Field `default`, optional.
    pub default: ::core::option::Option<::std::string::String>,
    /// Field `rawFields`, optional.
    pub raw_fields_: ::core::option::Option<::std::string::String>,
    /// Field `schema`, optional.
    pub schema: ::core::option::Option<::std::string::String>,
    /// Field `slot`, optional.
    pub slot: ::core::option::Option<::std::string::String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        ::core::default::Default::default()
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
    pub fn with_default(mut self, value: impl Into<::std::string::String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.default, value);
        self
    }
    /// Sets `raw_fields_`.
    #[must_use]
    pub fn with_raw_fields(mut self, value: impl Into<::std::string::String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.raw_fields_, value);
        self
    }
    /// Sets `schema`.
    #[must_use]
    pub fn with_schema(mut self, value: impl Into<::std::string::String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.schema, value);
        self
    }
    /// Sets `slot`.
    #[must_use]
    pub fn with_slot(mut self, value: impl Into<::std::string::String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.slot, value);
        self
    }
}

impl ::core::default::Default for Default {
    #[inline]
    fn default() -> Self {
        Self {
            clone: None,
            default: None,
            raw_fields_: None,
            schema: None,
            slot: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Default {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Default",
        names: &["clone", "default", "rawFields", "schema", "slot"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(Default);

::sdk_runtime::record::boxed!(Default);

/// An object, called `ManagementClient` by the API.
#[non_exhaustive]
pub struct ManagementClient {
    /// Field `self`, optional.
    pub self_: ::core::option::Option<::std::string::String>,
    /// Field `vec`, optional.
    pub vec: ::core::option::Option<::std::vec::Vec<Vec>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ManagementClient {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        ::core::default::Default::default()
    }
    /// Sets `self_`.
    #[must_use]
    pub fn with_self(mut self, value: impl Into<::std::string::String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.self_, value);
        self
    }
    /// Sets `vec`.
    #[must_use]
    pub fn with_vec(mut self, value: impl IntoIterator<Item = impl Into<Vec>>) -> Self {
        self.vec = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl ::core::default::Default for ManagementClient {
    #[inline]
    fn default() -> Self {
        Self {
            self_: None,
            vec: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ManagementClient {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ManagementClient",
        names: &["self", "vec"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.self_,
            1 => &self.vec,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.self_,
            1 => &mut self.vec,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ManagementClient);

/// An object, called `Option` by the API.
#[non_exhaustive]
pub struct Option {
    /// Field `value`, required.
    pub value: ::std::string::String,
    /// Field `result`, optional.
    pub result: ::core::option::Option<::std::boxed::Box<Result>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Option {
    /// A value of the required fields; the others are absent.
    pub fn new(value: impl Into<::std::string::String>) -> Self {
        Self {
            value: value.into(),
            result: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `result`.
    #[must_use]
    #[inline]
    pub fn with_result(mut self, value: Result) -> Self {
        self.result = Some(::std::boxed::Box::new(value));
        self
    }
}

impl ::core::default::Default for Option {
    #[inline]
    fn default() -> Self {
        Self {
            value: ::std::string::String::new(),
            result: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Option {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Option",
        names: &["value", "result"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.value,
            1 => &self.result,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.value,
            1 => &mut self.result,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Option);

::sdk_runtime::record::boxed!(Option);

/// An object, called `Result` by the API.
#[non_exhaustive]
pub struct Result {
    /// Field `option`, optional.
    pub option: ::core::option::Option<::std::boxed::Box<Option>>,
    /// Field `string`, optional.
    pub string: ::core::option::Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Result {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        ::core::default::Default::default()
    }
    /// Sets `option`.
    #[must_use]
    #[inline]
    pub fn with_option(mut self, value: Option) -> Self {
        self.option = Some(::std::boxed::Box::new(value));
        self
    }
    /// Sets `string`.
    #[must_use]
    #[inline]
    pub fn with_string(mut self, value: String) -> Self {
        self.string = Some(value);
        self
    }
}

impl ::core::default::Default for Result {
    #[inline]
    fn default() -> Self {
        Self {
            option: None,
            string: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Result {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Result",
        names: &["option", "string"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.option,
            1 => &self.string,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.option,
            1 => &mut self.string,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Result);

::sdk_runtime::record::boxed!(Result);

/// An object, called `String` by the API.
#[non_exhaustive]
pub struct String {
    /// Field `text`, optional.
    pub text: ::core::option::Option<::std::string::String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl String {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        ::core::default::Default::default()
    }
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<::std::string::String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.text, value);
        self
    }
}

impl ::core::default::Default for String {
    #[inline]
    fn default() -> Self {
        Self {
            text: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for String {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "String",
        names: &["text"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.text,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.text,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(String);

/// One of several types, called `Box` by the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Box {
    /// A [`Vec`].
    Vec(Vec),
    /// A [`Default`].
    Default(::std::boxed::Box<Default>),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for Box {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::Vec(value) => ::sdk_runtime::record::Slot::view(value),
            Self::Default(value) => ::sdk_runtime::record::Slot::view(value),
            Self::UnknownValue(value) => value.view(),
        }
    }
    #[inline]
    fn target(&mut self) -> ::sdk_runtime::record::Target<'_> {
        ::sdk_runtime::record::Target::Union(self)
    }
    #[inline]
    fn as_union(&self) -> ::core::option::Option<&dyn ::sdk_runtime::record::Union> {
        Some(self)
    }
}

impl ::sdk_runtime::record::Union for Box {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::String,
                ),
                ::sdk_runtime::record::Variant::record(
                    &<Default as ::sdk_runtime::record::Fields>::SCHEMA,
                ),
            ]
        }
    }
    #[inline]
    fn selected(
        &self,
    ) -> ::core::result::Result<
        (usize, &dyn ::sdk_runtime::record::Slot),
        &::sdk_runtime::RawJson,
    > {
        match self {
            Self::Vec(value) => Ok((0, value)),
            Self::Default(value) => Ok((1, value)),
            Self::UnknownValue(value) => Err(value),
        }
    }
    #[inline]
    fn select(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::sdk_runtime::record::Slot> {
        Some(
            match index {
                0 => {
                    *self = Self::Vec(::core::default::Default::default());
                    match self {
                        Self::Vec(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Default(::core::default::Default::default());
                    match self {
                        Self::Default(value) => value,
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

impl From<Vec> for Box {
    #[inline]
    fn from(value: Vec) -> Self {
        Self::Vec(value)
    }
}

impl From<Default> for Box {
    #[inline]
    fn from(value: Default) -> Self {
        Self::Default(::std::boxed::Box::new(value))
    }
}

::sdk_runtime::record::union!(Box);

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

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
};

/// What a mock of the API returns, module by module.
#[cfg(feature = "test-util")]
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[];