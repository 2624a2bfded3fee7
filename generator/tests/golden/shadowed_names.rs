// ==> src/generated/catalogue.rs

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::models_::operations::CALL,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Call),
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::call,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::std::operations::GET_STD,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Result),
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::get_std,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::core::operations::POST_CORE,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Union(&types::Box),
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "\"Some\"",
        },
        request: ::sdk_runtime::catalogue::empty::<Box>,
        call: calls::post_core,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::sdk_runtime::operations::REQUEST,
        about: ::sdk_runtime::catalogue::About {
            summary: "",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Nothing,
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Page),
            example: "",
        },
        request: ::sdk_runtime::catalogue::empty::<()>,
        call: calls::request,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> ::std::boxed::Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<Call>,
    ::sdk_runtime::catalogue::empty_record::<Client>,
    ::sdk_runtime::catalogue::empty_record::<Default>,
    ::sdk_runtime::catalogue::empty_record::<Envelope>,
    ::sdk_runtime::catalogue::empty_record::<Example>,
    ::sdk_runtime::catalogue::empty_record::<Into>,
    ::sdk_runtime::catalogue::empty_record::<Members>,
    ::sdk_runtime::catalogue::empty_record::<Operation>,
    ::sdk_runtime::catalogue::empty_record::<Option>,
    ::sdk_runtime::catalogue::empty_record::<Page>,
    ::sdk_runtime::catalogue::empty_record::<Result>,
    ::sdk_runtime::catalogue::empty_record::<ResultType>,
    ::sdk_runtime::catalogue::empty_record::<SelfDto>,
    ::sdk_runtime::catalogue::empty_record::<Slot>,
    ::sdk_runtime::catalogue::empty_record::<String>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn call(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.call().into_json())
    }
    pub(super) fn get_std(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.get_std().into_json())
    }
    pub(super) fn post_core(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.post_core(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
    pub(super) fn request(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        ::sdk_runtime::json::from_slice_strict::<()>(json)?;
        Ok(client.request().into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static Box: Union = Union {
        name: "Box",
        description: "",
        discriminator: "",
        variants: &[
            Variant {
                tag: "",
                value: Type::Enum(&Vec),
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
            Variant {
                tag: "",
                value: Type::Struct(&Default),
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
    pub(super) static Call: Struct = Struct {
        schema: &<crate::generated::models::Call as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Example), Type::Struct(&SelfDto)],
        ..Struct::PLAIN
    };
    pub(super) static Client: Struct = Struct {
        schema: &<crate::generated::models::Client as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String, Type::List(&Type::Enum(&Vec))],
        ..Struct::PLAIN
    };
    pub(super) static Default: Struct = Struct {
        schema: &<crate::generated::models::Default as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Bool, Type::String, Type::String, Type::String, Type::String],
        ..Struct::PLAIN
    };
    pub(super) static Envelope: Struct = Struct {
        schema: &<crate::generated::models::Envelope as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static Example: Struct = Struct {
        schema: &<crate::generated::models::Example as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static From: Union = Union {
        name: "From",
        description: "",
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
                value: Type::List(&Type::Struct(&Members)),
                limits: ::sdk_runtime::record::Limits {
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
        ],
    };
    pub(super) static Into: Struct = Struct {
        schema: &<crate::generated::models::Into as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Map(&Type::Struct(&Operation)), Type::Struct(&SelfDto)],
        ..Struct::PLAIN
    };
    pub(super) static Members: Struct = Struct {
        schema: &<crate::generated::models::Members as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Json],
        ..Struct::PLAIN
    };
    pub(super) static Operation: Struct = Struct {
        schema: &<crate::generated::models::Operation as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static Option: Struct = Struct {
        schema: &<crate::generated::models::Option as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String, Type::Struct(&Result)],
        ..Struct::PLAIN
    };
    pub(super) static Page: Struct = Struct {
        schema: &<crate::generated::models::Page as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Envelope), Type::Struct(&ResultType)],
        ..Struct::PLAIN
    };
    pub(super) static Result: Struct = Struct {
        schema: &<crate::generated::models::Result as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Struct(&Option), Type::Struct(&String)],
        ..Struct::PLAIN
    };
    pub(super) static ResultType: Struct = Struct {
        schema: &<crate::generated::models::ResultType as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static SelfDto: Struct = Struct {
        schema: &<crate::generated::models::SelfDto as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static Slot: Struct = Struct {
        schema: &<crate::generated::models::Slot as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Union(&From), Type::Struct(&Into)],
        ..Struct::PLAIN
    };
    pub(super) static String: Struct = Struct {
        schema: &<crate::generated::models::String as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static Vec: Enum = Enum {
        name: "Vec",
        description: "",
        values: &[
            ("Some", ""),
            ("None", ""),
            ("Ok", ""),
            ("Err", ""),
            ("Self", ""),
            ("Default", ""),
            ("UnknownValue", ""),
        ],
    };
}

// ==> src/generated/common/enums.rs

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, called `Vec` by the API.
///
/// Taken by [`post_core`](crate::Client::post_core).
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

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::Vec;

/// A value, called `Error` by the API.
pub type Error = ::sdk_runtime::JsonObject;

/// A value, called `Fields` by the API.
pub type Fields = ::std::collections::BTreeMap<::std::string::String, Operation>;

/// An object, called `Call` by the API.
///
/// Returned by [`call`](crate::Client::call).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Call {
    /// Field `example`.
    pub example: ::core::option::Option<Example>,
    /// On the wire: `self`.
    pub self_: ::core::option::Option<SelfDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ::core::default::Default for Call {
    #[inline]
    fn default() -> Self {
        Self {
            example: None,
            self_: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Call {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Call",
        names: &["example", "self"],
        rust_names: &[(1, "self_")],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.example,
            1 => &self.self_,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.example,
            1 => &mut self.self_,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Call);

/// An object, called `Client` by the API.
#[non_exhaustive]
pub struct Client {
    /// Optional `self`: not sent if `None`.
    pub self_: ::core::option::Option<::std::string::String>,
    /// Optional `vec`: not sent if `None`.
    pub vec: ::core::option::Option<::std::vec::Vec<Vec>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Client {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Sets `self_`.
    #[must_use]
    pub fn with_self(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.self_, value);
        self
    }
    /// Sets `vec`.
    #[must_use]
    pub fn with_vec(
        mut self,
        value: impl IntoIterator<Item = impl ::core::convert::Into<Vec>>,
    ) -> Self {
        self.vec = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl ::core::default::Default for Client {
    #[inline]
    fn default() -> Self {
        Self {
            self_: None,
            vec: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Client {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Client",
        names: &["self", "vec"],
        rust_names: &[(0, "self_")],
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

::sdk_runtime::record::record!(Client);

/// An object, called `Default` by the API.
///
/// Taken by [`post_core`](crate::Client::post_core).
#[non_exhaustive]
pub struct Default {
    /// Optional `clone`: not sent if `None`.
    pub clone: ::core::option::Option<bool>,
    /// Optional `default`: not sent if `None`.
    pub default: ::core::option::Option<::std::string::String>,
    /// Optional `rawFields`: not sent if `None`.
    pub raw_fields_: ::core::option::Option<::std::string::String>,
    /// Optional `schema`: not sent if `None`.
    pub schema: ::core::option::Option<::std::string::String>,
    /// Optional `slot`: not sent if `None`.
    pub slot: ::core::option::Option<::std::string::String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
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
    pub fn with_default(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.default, value);
        self
    }
    /// Sets `raw_fields_`.
    #[must_use]
    pub fn with_raw_fields(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.raw_fields_, value);
        self
    }
    /// Sets `schema`.
    #[must_use]
    pub fn with_schema(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.schema, value);
        self
    }
    /// Sets `slot`.
    #[must_use]
    pub fn with_slot(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
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
        rust_names: &[(2, "raw_fields_")],
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

/// An object, called `Envelope` by the API.
///
/// Returned by [`request`](crate::Client::request).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Envelope {
    /// Field `a`.
    pub a: ::core::option::Option<::std::string::String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ::core::default::Default for Envelope {
    #[inline]
    fn default() -> Self {
        Self {
            a: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Envelope {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Envelope",
        names: &["a"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.a,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.a,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Envelope);

/// An object, called `Example` by the API.
///
/// Returned by [`call`](crate::Client::call).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Example {
    /// Field `a`.
    pub a: ::core::option::Option<::std::string::String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ::core::default::Default for Example {
    #[inline]
    fn default() -> Self {
        Self {
            a: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Example {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Example",
        names: &["a"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.a,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.a,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Example);

/// An object, called `Into` by the API.
#[non_exhaustive]
pub struct Into {
    /// Optional `fields`: not sent if `None`.
    pub fields: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, Operation>,
    >,
    /// Optional `self`: not sent if `None`.
    pub self_: ::core::option::Option<SelfDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Into {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(
        mut self,
        value: impl IntoIterator<
            Item = (
                impl ::core::convert::Into<::std::string::String>,
                impl ::core::convert::Into<Operation>,
            ),
        >,
    ) -> Self {
        self.fields = Some(::sdk_runtime::record::argument::map(value));
        self
    }
    /// Sets `self_`.
    #[must_use]
    #[inline]
    pub fn with_self(mut self, value: SelfDto) -> Self {
        self.self_ = Some(value);
        self
    }
}

impl ::core::default::Default for Into {
    #[inline]
    fn default() -> Self {
        Self {
            fields: None,
            self_: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Into {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Into",
        names: &["fields", "self"],
        rust_names: &[(1, "self_")],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.fields,
            1 => &self.self_,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.fields,
            1 => &mut self.self_,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Into);

/// An object, called `Members` by the API.
#[non_exhaustive]
pub struct Members {
    /// Optional `a`: not sent if `None`.
    pub a: ::core::option::Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Members {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Sets `a`.
    #[must_use]
    pub fn with_a(
        mut self,
        value: impl ::core::convert::Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.a, value);
        self
    }
}

impl ::core::default::Default for Members {
    #[inline]
    fn default() -> Self {
        Self {
            a: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Members {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Members",
        names: &["a"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.a,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.a,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Members);

/// An object, called `Operation` by the API.
#[non_exhaustive]
pub struct Operation {
    /// Optional `a`: not sent if `None`.
    pub a: ::core::option::Option<::std::string::String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Operation {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Sets `a`.
    #[must_use]
    pub fn with_a(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.a, value);
        self
    }
}

impl ::core::default::Default for Operation {
    #[inline]
    fn default() -> Self {
        Self {
            a: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Operation {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Operation",
        names: &["a"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.a,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.a,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Operation);

/// An object, called `Option` by the API.
///
/// Returned by [`get_std`](crate::Client::get_std).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Option {
    /// Field `value`.
    pub value: ::std::string::String,
    /// Field `result`.
    pub result: ::core::option::Option<::std::boxed::Box<Result>>,
    raw_fields: ::sdk_runtime::RawFields,
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

/// An object, called `Page` by the API.
///
/// Returned by [`request`](crate::Client::request).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Page {
    /// Field `envelope`.
    pub envelope: ::core::option::Option<Envelope>,
    /// Field `type`.
    pub r#type: ::core::option::Option<ResultType>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ::core::default::Default for Page {
    #[inline]
    fn default() -> Self {
        Self {
            envelope: None,
            r#type: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Page {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Page",
        names: &["envelope", "type"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.envelope,
            1 => &self.r#type,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.envelope,
            1 => &mut self.r#type,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Page);

/// An object, called `Result` by the API.
///
/// Returned by [`get_std`](crate::Client::get_std).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct Result {
    /// Field `option`.
    pub option: ::core::option::Option<::std::boxed::Box<Option>>,
    /// Field `string`.
    pub string: ::core::option::Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
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

/// An object, called `ResultType` by the API.
///
/// Returned by [`request`](crate::Client::request).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ResultType {
    /// Field `a`.
    pub a: ::core::option::Option<::std::string::String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ::core::default::Default for ResultType {
    #[inline]
    fn default() -> Self {
        Self {
            a: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ResultType {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ResultType",
        names: &["a"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.a,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.a,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ResultType);

/// An object, called `Self` by the API.
///
/// Returned by [`call`](crate::Client::call).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SelfDto {
    /// Field `a`.
    pub a: ::core::option::Option<::std::string::String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ::core::default::Default for SelfDto {
    #[inline]
    fn default() -> Self {
        Self {
            a: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SelfDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Self",
        rust_name: Some("SelfDto"),
        names: &["a"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.a,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.a,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SelfDto);

/// An object, called `Slot` by the API.
#[non_exhaustive]
pub struct Slot {
    /// Optional `from`: not sent if `None`.
    pub from: ::core::option::Option<From>,
    /// Optional `into`: not sent if `None`.
    pub into: ::core::option::Option<Into>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Slot {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// Sets `from`.
    #[must_use]
    pub fn with_from(mut self, value: impl ::core::convert::Into<From>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.from, value);
        self
    }
    /// Sets `into`.
    #[must_use]
    #[inline]
    pub fn with_into(mut self, value: Into) -> Self {
        self.into = Some(value);
        self
    }
}

impl ::core::default::Default for Slot {
    #[inline]
    fn default() -> Self {
        Self {
            from: None,
            into: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for Slot {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Slot",
        names: &["from", "into"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.from,
            1 => &self.into,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.from,
            1 => &mut self.into,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(Slot);

/// An object, called `String` by the API.
///
/// Returned by [`get_std`](crate::Client::get_std).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct String {
    /// Field `text`.
    pub text: ::core::option::Option<::std::string::String>,
    raw_fields: ::sdk_runtime::RawFields,
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
///
/// Taken by [`post_core`](crate::Client::post_core).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Box {
    /// A [`Vec`].
    Vec(Vec),
    /// A [`Default`](type@Default).
    Default(::std::boxed::Box<Default>),
    /// A string.
    Text(::std::string::String),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for Box {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::Vec(value) => ::sdk_runtime::record::Slot::view(value),
            Self::Default(value) => ::sdk_runtime::record::Slot::view(value),
            Self::Text(value) => ::sdk_runtime::record::Slot::view(value),
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
                ::sdk_runtime::record::Variant::new(::sdk_runtime::record::Shape::String),
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
            Self::Text(value) => Ok((2, value)),
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
                    *self = Self::Vec(<Vec as ::core::default::Default>::default());
                    match self {
                        Self::Vec(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::Default(
                        <::std::boxed::Box<
                            Default,
                        > as ::core::default::Default>::default(),
                    );
                    match self {
                        Self::Default(value) => value,
                        _ => return None,
                    }
                }
                2 => {
                    *self = Self::Text(::std::string::String::new());
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

impl ::core::convert::From<Vec> for Box {
    #[inline]
    fn from(value: Vec) -> Self {
        Self::Vec(value)
    }
}

impl ::core::convert::From<Default> for Box {
    #[inline]
    fn from(value: Default) -> Self {
        Self::Default(::std::boxed::Box::new(value))
    }
}

impl ::core::convert::From<::std::string::String> for Box {
    #[inline]
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl ::core::convert::From<&str> for Box {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

::sdk_runtime::record::union!(Box);

/// One of several types, called `From` by the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum From {
    /// A boolean.
    Boolean(bool),
    /// A list.
    MembersList(::std::vec::Vec<Members>),
    /// A value that no other variant takes, as it came.
    UnknownValue(::sdk_runtime::RawJson),
}

impl ::sdk_runtime::record::Slot for From {
    #[inline]
    fn view(&self) -> ::sdk_runtime::record::View<'_> {
        match self {
            Self::Boolean(value) => ::sdk_runtime::record::Slot::view(value),
            Self::MembersList(value) => ::sdk_runtime::record::Slot::view(value),
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

impl ::sdk_runtime::record::Union for From {
    fn variants(&self) -> &'static [::sdk_runtime::record::Variant] {
        const {
            &[
                ::sdk_runtime::record::Variant::new(
                    ::sdk_runtime::record::Shape::Boolean,
                ),
                ::sdk_runtime::record::Variant::new(::sdk_runtime::record::Shape::Array),
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
            Self::Boolean(value) => Ok((0, value)),
            Self::MembersList(value) => Ok((1, value)),
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
                    *self = Self::Boolean(false);
                    match self {
                        Self::Boolean(value) => value,
                        _ => return None,
                    }
                }
                1 => {
                    *self = Self::MembersList(::std::vec::Vec::new());
                    match self {
                        Self::MembersList(value) => value,
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

impl ::core::convert::From<bool> for From {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl ::core::convert::From<::std::vec::Vec<Members>> for From {
    #[inline]
    fn from(value: ::std::vec::Vec<Members>) -> Self {
        Self::MembersList(value)
    }
}

::sdk_runtime::record::union!(From);

// ==> src/generated/common/models/constructors.rs

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl Call {
    /// Sets `example`.
    #[must_use]
    #[inline]
    pub fn with_example(mut self, value: Example) -> Self {
        self.example = Some(value);
        self
    }
    /// Sets `self_`.
    #[must_use]
    #[inline]
    pub fn with_self(mut self, value: SelfDto) -> Self {
        self.self_ = Some(value);
        self
    }
}

impl Envelope {
    /// Sets `a`.
    #[must_use]
    pub fn with_a(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.a, value);
        self
    }
}

impl Example {
    /// Sets `a`.
    #[must_use]
    pub fn with_a(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.a, value);
        self
    }
}

impl Option {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::core::convert::Into::into(value);
        self
    }
    /// Sets `result`.
    #[must_use]
    #[inline]
    pub fn with_result(mut self, value: Result) -> Self {
        self.result = Some(::std::boxed::Box::new(value));
        self
    }
}

impl Page {
    /// Sets `envelope`.
    #[must_use]
    #[inline]
    pub fn with_envelope(mut self, value: Envelope) -> Self {
        self.envelope = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: ResultType) -> Self {
        self.r#type = Some(value);
        self
    }
}

impl Result {
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

impl ResultType {
    /// Sets `a`.
    #[must_use]
    pub fn with_a(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.a, value);
        self
    }
}

impl SelfDto {
    /// Sets `a`.
    #[must_use]
    pub fn with_a(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.a, value);
        self
    }
}

impl String {
    /// Sets `text`.
    #[must_use]
    pub fn with_text(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.text, value);
        self
    }
}

// ==> src/generated/core/client.rs

//! The client's methods of this module.

use crate::generated::common::Box;
use super::operations;

/// # core
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `POST /std`.
    ///
    /// - Request: `POST /std`
    /// - Body: [`Box`]
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// use api::models::{Box, Vec};
    ///
    /// client.post_core(Box::Vec(Vec::Some)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "std")]
    #[inline]
    pub fn post_core(&self, request: Box) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::POST_CORE, request)
    }
}

// ==> src/generated/core/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::POST_CORE,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
];

// ==> src/generated/core/mod.rs

//! Operations and types of `core`.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`post_core`](crate::Client::post_core) | `POST /std` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/core/operations.rs

//! What is sent for each operation of this module.

pub(crate) static POST_CORE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "post_core",
    id: "postCore",
    method: ::sdk_runtime::Method::Post,
    path: "/std",
    idempotent: false,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/mod.rs

//! Everything that is made from the schema.
#![allow(clippy::doc_markdown)]

/// The modules with operations, as a text for the documentation of the client.
#[allow(unused_macros)]
macro_rules! operations_by_module {
    () => {
        "# Operations by module\n\nEvery operation of the API is a method below. The page of each module has a table of its operations.\n\n| module | what it is about |\n|---|---|\n| [`core`](crate::generated::core) | core |\n| [`models_`](crate::generated::models_) | models |\n| [`sdk_runtime`](crate::generated::sdk_runtime) | `sdk_runtime` |\n| [`std`](crate::generated::std) | std |"
    };
}

#[allow(unused_imports)]
pub(crate) use operations_by_module;

#[cfg(feature = "catalogue")]
pub mod catalogue;
pub mod common;
pub mod core;
pub mod models_;
pub mod sdk_runtime;
pub mod std;

/// Every type of the API under one path, whatever module it belongs to.
pub mod models {
    pub use super::common::*;
}

/// Every operation of the API.
pub static OPERATIONS: &[&::sdk_runtime::Operation] = &[
    &core::operations::POST_CORE,
    &models_::operations::CALL,
    &sdk_runtime::operations::REQUEST,
    &std::operations::GET_STD,
];

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
pub(crate) static EXAMPLES: &[&[::sdk_runtime::mock::Example]] = &[
    core::examples::EXAMPLES,
    models_::examples::EXAMPLES,
    sdk_runtime::examples::EXAMPLES,
    std::examples::EXAMPLES,
];

// ==> src/generated/models_/client.rs

//! The client's methods of this module.

use crate::generated::common::Call;
use super::operations;

/// # models
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /models`.
    ///
    /// - Request: `GET /models`
    /// - Returns: [`Call`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// let call = client.call().await?;
    /// println!("{call:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn call(&self) -> ::sdk_runtime::Call<Call> {
        ::sdk_runtime::Call::new(&self.core, &operations::CALL, ())
    }
}

// ==> src/generated/models_/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::Call;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CALL,
        result: ::sdk_runtime::mock::ResultType::of::<Call>,
        json: Some("{}"),
    },
];

// ==> src/generated/models_/mod.rs

//! Operations and types of `models`.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`call`](crate::Client::call) | `GET /models` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/models_/operations.rs

//! What is sent for each operation of this module.

pub(crate) static CALL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "call",
    id: "call",
    method: ::sdk_runtime::Method::Get,
    path: "/models",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/sdk_runtime/client.rs

//! The client's methods of this module.

use crate::generated::common::Page;
use super::operations;

/// # `sdk_runtime`
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /runtime`.
    ///
    /// - Request: `GET /runtime`
    /// - Returns: [`Page`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// let page = client.request().await?;
    /// println!("{page:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "runtime")]
    #[inline]
    pub fn request(&self) -> ::sdk_runtime::Call<Page> {
        ::sdk_runtime::Call::new(&self.core, &operations::REQUEST, ())
    }
}

// ==> src/generated/sdk_runtime/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::Page;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::REQUEST,
        result: ::sdk_runtime::mock::ResultType::of::<Page>,
        json: Some("{}"),
    },
];

// ==> src/generated/sdk_runtime/mod.rs

//! Operations and types of `sdk_runtime`.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`request`](crate::Client::request) | `GET /runtime` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/sdk_runtime/operations.rs

//! What is sent for each operation of this module.

pub(crate) static REQUEST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "request",
    id: "request",
    method: ::sdk_runtime::Method::Get,
    path: "/runtime",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// ==> src/generated/std/client.rs

//! The client's methods of this module.

use crate::generated::common::Result;
use super::operations;

/// # std
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Sends `GET /std`.
    ///
    /// - Request: `GET /std`
    /// - Returns: [`Result`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: api::Client) -> Result<(), api::Error> {
    /// let result = client.get_std().await?;
    /// println!("{result:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_std(&self) -> ::sdk_runtime::Call<Result> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_STD, ())
    }
}

// ==> src/generated/std/examples.rs

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::Result;
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_STD,
        result: ::sdk_runtime::mock::ResultType::of::<Result>,
        json: Some("{}"),
    },
];

// ==> src/generated/std/mod.rs

//! Operations and types of `std`.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`get_std`](crate::Client::get_std) | `GET /std` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;

// ==> src/generated/std/operations.rs

//! What is sent for each operation of this module.

pub(crate) static GET_STD: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_std",
    id: "getStd",
    method: ::sdk_runtime::Method::Get,
    path: "/std",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};