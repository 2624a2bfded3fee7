//! A table of operations that are called by name, with JSON as request and result. Command lines use it, and tests
//! that go over a whole API.

use crate::call::JsonCall;
use crate::json::JsonError;
use crate::operation::Operation;
use crate::record::Slot;

/// An operation of the client `C`. The generator writes a table with an entry for each operation.
pub struct Entry<C> {
    /// The operation.
    pub operation: &'static Operation,
    /// Makes an empty request.
    pub request: fn() -> Box<dyn Slot>,
    /// Makes a call from JSON: one object with the parameters or the fields of the body. Nothing is sent.
    ///
    /// The JSON is read strictly. The call fails on an unknown name and on a value of another type.
    pub call: fn(&C, &[u8]) -> Result<JsonCall, JsonError>,
}
