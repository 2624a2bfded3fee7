// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::record::Location;
use crate::record::{Field, RawFields, Record, Schema, Slot, record};

/// Parameters of [`get_verify_config_app`](crate::ManagementClient::get_verify_config_app).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVerifyConfigAppParams {
    /// The member `keywords`.
    ///
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
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    #[inline]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
}

impl Record for GetVerifyConfigAppParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getVerifyConfigApp",
            &[Field::optional("keywords").sent_in(Location::Query)],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.keywords,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.keywords,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(GetVerifyConfigAppParams);
