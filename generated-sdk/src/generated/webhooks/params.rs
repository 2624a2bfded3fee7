// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::record::Limits;
use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`get_webhook`](crate::ManagementClient::get_webhook).
#[derive(Default)]
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
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for GetWebhookParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getWebhook",
        members: &["webhookId"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.webhook_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.webhook_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetWebhookParams);

/// Parameters of [`list_webhooks`](crate::ManagementClient::list_webhooks).
#[derive(Default)]
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
    /// Sets [`limit`](field@Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](field@Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Members for ListWebhooksParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listWebhooks",
        members: &["limit", "page"],
        sent_in: &[Location::Query, Location::Query],
        limits: &[
            (
                0,
                Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..Limits::NONE
                },
            ),
            (
                1,
                Limits {
                    minimum: Some(1.0),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.limit,
            1 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.limit,
            1 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListWebhooksParams);
