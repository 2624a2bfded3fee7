//! What a generated type is to the client: a plain struct that hands out its fields by position, as [`Slot`]s, beside a
//! static [`Schema`] that names them.
//!
//! Application code needs little of this module: [`Record`] to reach fields that the schema does not know,
//! [`Nullable`] where absent and `null` differ, and [`RawJson`].

#[doc(inline)]
pub use sdk_runtime::record::{
    Field, Limits, List, Location, Map, Nullable, OpenEnum, RawFields, RawJson, Record, Schema, Shape, Slot,
    Target, Union, UnknownValue, Variant, View, Violation,
};

pub use crate::envelope::Envelope;

// For generated code.
pub(crate) use sdk_runtime::record::{Fields, argument, boxed, open_enum, record, required_form, union};
