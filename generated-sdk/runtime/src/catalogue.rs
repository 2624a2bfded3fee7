//! Operations as values: each can be called by its name, with its parameters and its result as JSON. For command lines, and
//! for tests that go over a whole API.

use crate::call::JsonCall;
use crate::json::JsonError;
use crate::operation::Operation;
use crate::record::Slot;

/// An operation of the client `C`. The generator writes a table of all of them.
pub struct Entry<C> {
    /// What is sent for it.
    pub operation: &'static Operation,
    /// Makes an empty request.
    pub request: fn() -> Box<dyn Slot>,
    /// Makes a call from its parameters, or the fields of its body, as one JSON object. Nothing is sent.
    ///
    /// The JSON is read strictly: an unknown name or a value of another type is an error.
    pub call: fn(&C, &[u8]) -> Result<JsonCall, JsonError>,
}
