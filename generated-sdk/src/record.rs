//! What a generated type is to the client: a plain struct that hands out its members by position, as [`Slot`]s, beside a
//! static [`Schema`] that names them.
//!
//! Application code needs little of this module: [`Record`] to reach members that the schema does not know,
//! [`Nullable`] where absent and `null` differ, and [`RawJson`].

#[doc(inline)]
pub use runtime::record::{
    Field, Limits, List, Location, Map, Nullable, OpenEnum, RawFields, RawJson, Record, Schema, Shape, Slot,
    Target, Union, UnknownValue, Variant, View, Violation,
};

pub use crate::envelope::Envelope;

// For generated code.
pub(crate) use runtime::record::{Members, argument, boxed, open_enum, record, required_form, union};
