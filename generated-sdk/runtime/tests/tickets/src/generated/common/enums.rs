// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, called `Priority` by the API.
///
/// Taken by [`create_ticket`](crate::Client::create_ticket) and [`replace_ticket`](crate::Client::replace_ticket). Returned by [`create_ticket`](crate::Client::create_ticket), [`get_ticket`](crate::Client::get_ticket), [`replace_ticket`](crate::Client::replace_ticket), [`list_old_tickets`](crate::Client::list_old_tickets), [`list_open_tickets`](crate::Client::list_open_tickets) and 2 more.
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum Priority {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(Priority { Low = "low", High = "high" });
