// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::record::Limits;
use crate::record::Location;
use crate::record::{Field, RawFields, Record, Schema, Slot, record};

/// Parameters of [`get_webhook`](crate::ManagementClient::get_webhook).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebhookParams {
    /// The member `webhookId`.
    ///
    /// Query parameter `webhookId`, required.
    pub webhook_id: String,
    raw_fields: RawFields,
}

impl GetWebhookParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            ..Self::default()
        }
    }
}

impl Record for GetWebhookParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getWebhook",
            &[Field::required("webhookId").sent_in(Location::Query)],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.webhook_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.webhook_id,
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

record!(GetWebhookParams);

/// Parameters of [`list_webhooks`](crate::ManagementClient::list_webhooks).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebhooksParams {
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl ListWebhooksParams {
    /// A value with every member absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Record for ListWebhooksParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "listWebhooks",
            &[
                Field::optional("limit")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            maximum: Some(50.0),
                            ..Limits::NONE
                        },
                    ),
                Field::optional("page")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            ..Limits::NONE
                        },
                    ),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.limit,
                1 => &self.page,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.limit,
                1 => &mut self.page,
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

record!(ListWebhooksParams);
