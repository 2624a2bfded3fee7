// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The envelope around every result, as a type.

/// A response as it comes over the wire, with a result of type `T` in it.
///
/// Calls return the result alone. Programs meet the envelope where they make or read responses themselves, in
/// tests say.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Envelope<T> {
    /// Outcome of the request. 200 means success, and every other value a failure.
    ///
    /// Field `statusCode`, required.
    pub status_code: i64,
    /// Exact error code of a failure, finer than `statusCode`. It is absent on success.
    ///
    /// Field `apiCode`, optional.
    pub api_code: Option<i64>,
    /// Outcome in words. For a failure, it says what went wrong.
    ///
    /// Field `message`, required.
    pub message: String,
    /// ID under which GenAuth's support can find the request. It is promised for failures, and seen on
    /// successes too.
    ///
    /// Field `requestId`, optional.
    pub request_id: Option<String>,
    /// The result.
    ///
    /// Field `data`, required.
    pub data: T,
    raw_fields: ::sdk_runtime::RawFields,
}

impl<T: Default> Envelope<T> {
    /// A successful response with this result.
    pub fn success(payload: T) -> Self {
        Self {
            status_code: 200,
            message: "Success".to_owned(),
            data: payload,
            ..Self::default()
        }
    }
}

impl<T: ::sdk_runtime::record::Slot + Default> ::sdk_runtime::record::Fields
for Envelope<T> {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Envelope",
        names: &["statusCode", "message", "data", "apiCode", "requestId"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.status_code,
            1 => &self.message,
            2 => &self.data,
            3 => &self.api_code,
            4 => &self.request_id,
            _ => &self.raw_fields,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::generic_record!(Envelope);
