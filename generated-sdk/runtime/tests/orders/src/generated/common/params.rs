// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

/// Parameters of [`get_order`](crate::Client::get_order).
#[non_exhaustive]
pub struct GetOrderParams {
    /// Required path parameter `id`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetOrderParams {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetOrderParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetOrderParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getOrder",
        rust_name: Some("GetOrderParams"),
        names: &["id"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Path],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetOrderParams);
