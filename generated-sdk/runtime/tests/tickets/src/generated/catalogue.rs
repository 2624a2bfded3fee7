// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::CREATE_TICKET,
        request: || Box::<NewTicket>::default(),
        call: |client, json| {
            Ok(
                client
                    .create_ticket(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::DELETE_TICKET,
        request: || Box::<DeleteTicketParams>::default(),
        call: |client, json| {
            Ok(
                client
                    .delete_ticket(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::DELETE_TICKETS_BATCH,
        request: || Box::<DeleteTickets>::default(),
        call: |client, json| {
            Ok(
                client
                    .delete_tickets_batch(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::GET_TICKET,
        request: || Box::<GetTicketParams>::default(),
        call: |client, json| {
            Ok(
                client
                    .get_ticket(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::LIST_OLD_TICKETS,
        request: || Box::<ListOldTicketsParams>::default(),
        call: |client, json| {
            Ok(
                client
                    .list_old_tickets(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::LIST_OPEN_TICKETS,
        request: || Box::<ListOpenTicketsParams>::default(),
        call: |client, json| {
            Ok(
                client
                    .list_open_tickets(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::LIST_TICKETS,
        request: || Box::<ListTicketsParams>::default(),
        call: |client, json| {
            Ok(
                client
                    .list_tickets(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::REPLACE_TICKET,
        request: || Box::<ReplaceTicketParams>::default(),
        call: |client, json| {
            Ok(
                client
                    .replace_ticket(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::SCROLL_TICKETS,
        request: || Box::<ScrollTicketsParams>::default(),
        call: |client, json| {
            Ok(
                client
                    .scroll_tickets(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::SET_LABELS,
        request: || Box::<Vec<String>>::default(),
        call: |client, json| {
            Ok(
                client
                    .set_labels(::sdk_runtime::json::from_slice_strict(json)?)
                    .into_json(),
            )
        },
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    || Box::<DeleteTicketParams>::default(),
    || Box::<DeleteTickets>::default(),
    || Box::<Deleted>::default(),
    || Box::<GetTicketParams>::default(),
    || Box::<ListOldTicketsParams>::default(),
    || Box::<ListOpenTicketsParams>::default(),
    || Box::<ListTicketsParams>::default(),
    || Box::<NewTicket>::default(),
    || Box::<ReplaceTicketParams>::default(),
    || Box::<ScrollTicketsParams>::default(),
    || Box::<Ticket>::default(),
    || Box::<TicketPage>::default(),
];
