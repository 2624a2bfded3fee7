// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// Unit of time that [`delay`](crate::generated::models::WebhookRetryConfigV3Dto::delay) counts in.
///
/// Taken by [`create_webhook`](crate::ManagementClient::create_webhook) and [`update_webhook`](crate::ManagementClient::update_webhook). Returned by [`create_webhook`](crate::ManagementClient::create_webhook), [`get_webhook`](crate::ManagementClient::get_webhook), [`update_webhook`](crate::ManagementClient::update_webhook) and [`list_webhooks`](crate::ManagementClient::list_webhooks).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum WebhookRetryConfigV3DtoDelayUnit {
    /// The delay is in seconds.
    ///
    /// On the wire: `Second`.
    Second,
    /// The delay is in minutes.
    ///
    /// On the wire: `Minute`.
    Minute,
    /// The delay is in hours.
    ///
    /// On the wire: `Hour`.
    Hour,
    /// The delay is in days.
    ///
    /// On the wire: `Day`.
    Day,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    WebhookRetryConfigV3DtoDelayUnit { Second = "Second", Minute = "Minute", Hour =
    "Hour", Day = "Day" }
);
