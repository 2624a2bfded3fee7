//! The wrapper around every answer, as a type: what the `…RespDto` of the documentation are.
//!
//! Calls return what is in it, so application code meets it only where it makes or reads answers itself, in
//! tests say. It is one type for all operations rather than two hundred structs with the same five fields.

use std::fmt;

use sdk_runtime::record::{Fields, RawFields, Schema, Slot, Target, View, equal_fields, print_fields};

/// An answer as it comes over the wire: the outcome, and the result of type `T` in `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Envelope<T> {
    /// 200 for success; every other value is a failure. Field `statusCode`, required.
    pub status_code: i64,
    /// The outcome in words. Field `message`, required.
    pub message: String,
    /// The exact error, for failures only. Field `apiCode`, optional.
    pub api_code: Option<i64>,
    /// What support asks for. Field `requestId`, optional.
    pub request_id: Option<String>,
    /// The result. Field `data`, required.
    pub data: T,
    raw_fields: RawFields,
}

impl<T: Default> Envelope<T> {
    /// A successful answer with this result.
    pub fn success(data: T) -> Self {
        Self {
            status_code: 200,
            message: String::from("Success"),
            data,
            ..Self::default()
        }
    }
}

impl<T: Slot + Default> Fields for Envelope<T> {
    const SCHEMA: Schema = Schema {
        name: "Envelope",
        names: &["statusCode", "message", "data", "apiCode", "requestId"],
        required: 3,
        ..Schema::PLAIN
    };

    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.status_code,
            1 => &self.message,
            2 => &self.data,
            3 => &self.api_code,
            4 => &self.request_id,
            _ => &self.raw_fields,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.status_code,
            1 => &mut self.message,
            2 => &mut self.data,
            3 => &mut self.api_code,
            4 => &mut self.request_id,
            _ => &mut self.raw_fields,
        }
    }
}

/// For types that contain themselves through an answer.
impl<T: Slot + Default> Slot for Box<Envelope<T>> {
    fn view(&self) -> View<'_> {
        (**self).view()
    }

    fn target(&mut self) -> Target<'_> {
        (**self).target()
    }
}

impl<T: Slot + Default> fmt::Debug for Envelope<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print_fields(self, f)
    }
}

impl<T: Slot + Default> PartialEq for Envelope<T> {
    fn eq(&self, other: &Self) -> bool {
        equal_fields(self, other)
    }
}

#[cfg(feature = "serde")]
impl<T: Slot + Default> serde::Serialize for Envelope<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        sdk_runtime::json::serialize(self, serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de, T: Slot + Default> serde::Deserialize<'de> for Envelope<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut envelope = Self::default();
        sdk_runtime::json::deserialize(&mut envelope, deserializer)?;
        Ok(envelope)
    }
}
