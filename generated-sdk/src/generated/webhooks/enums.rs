// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// Unit of time that `delay` counts in.
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
