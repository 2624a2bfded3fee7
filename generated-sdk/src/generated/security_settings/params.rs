// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

/// Parameters of [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app).
#[non_exhaustive]
pub struct GetVerifyConfigAppParams {
    /// Text to search for. What it is compared with is not documented.
    ///
    /// Optional query parameter `keywords`: not sent if `None`. Example: `test`.
    pub keywords: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetVerifyConfigAppParams {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
        self
    }
}

impl Default for GetVerifyConfigAppParams {
    #[inline]
    fn default() -> Self {
        Self {
            keywords: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetVerifyConfigAppParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getVerifyConfigApp",
        rust_name: Some("GetVerifyConfigAppParams"),
        names: &["keywords"],
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.keywords,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.keywords,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetVerifyConfigAppParams);
