// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The envelope around every result, as a type.

/// A response as it comes over the wire, with a result of type `T` in it.
///
/// Calls return the result alone. Programs meet the envelope where they make or read responses themselves, in
/// tests say.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Envelope<T> {
    /// Field `ok`, required.
    pub ok: bool,
    /// Field `error`, optional.
    pub error: Option<String>,
    /// Field `detail`, optional.
    pub detail: Option<String>,
    /// Field `trace`, optional.
    pub trace: Option<String>,
    /// The result.
    ///
    /// Field `result`, required.
    pub result: T,
    raw_fields: ::sdk_runtime::RawFields,
}

impl<T: Default> Envelope<T> {
    /// A successful response with this result.
    pub fn success(payload: T) -> Self {
        Self {
            ok: true,
            result: payload,
            ..Self::default()
        }
    }
}

impl<T: ::sdk_runtime::record::Slot + Default> ::sdk_runtime::record::Fields
for Envelope<T> {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "Envelope",
        names: &["ok", "result", "error", "detail", "trace"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.ok,
            1 => &self.result,
            2 => &self.error,
            3 => &self.detail,
            4 => &self.trace,
            _ => &self.raw_fields,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.ok,
            1 => &mut self.result,
            2 => &mut self.error,
            3 => &mut self.detail,
            4 => &mut self.trace,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::generic_record!(Envelope);
