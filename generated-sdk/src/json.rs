//! JSON in and out of [records](crate::record), written once for every type.

#[doc(inline)]
pub use sdk_runtime::json::{JsonError, decode, decode_strictly, from_slice, from_slice_strict, to_vec};
