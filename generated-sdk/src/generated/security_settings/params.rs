// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::record::argument;
use crate::record::Location;
use crate::record::{Fields, RawFields, Schema, Slot, record};

/// Parameters of [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app).
#[non_exhaustive]
pub struct GetVerifyConfigAppParams {
    /// Query parameter `keywords`, optional.
    pub keywords: Option<String>,
    raw_fields: RawFields,
}

impl GetVerifyConfigAppParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.keywords, value);
        self
    }
}

impl Default for GetVerifyConfigAppParams {
    #[inline]
    fn default() -> Self {
        Self {
            keywords: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetVerifyConfigAppParams {
    const SCHEMA: Schema = Schema {
        name: "getVerifyConfigApp",
        names: &["keywords"],
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.keywords,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.keywords,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetVerifyConfigAppParams);
