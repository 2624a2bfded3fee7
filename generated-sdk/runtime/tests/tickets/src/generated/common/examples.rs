// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::{Deleted, Ticket, TicketPage};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_TICKET,
        result: ::sdk_runtime::mock::ResultType::of::<Ticket>,
        json: Some("{\"id\":7,\"title\":\"Printer is on fire\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_TICKET,
        result: ::sdk_runtime::mock::ResultType::of::<()>,
        json: None,
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_TICKETS_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Deleted>,
        json: Some("{\"count\":1}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_TICKET,
        result: ::sdk_runtime::mock::ResultType::of::<Ticket>,
        json: Some("{\"id\":7,\"title\":\"Printer is on fire\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_OLD_TICKETS,
        result: ::sdk_runtime::mock::ResultType::of::<TicketPage>,
        json: Some(
            "{\"items\":[{\"id\":7,\"title\":\"Printer is on fire\"}],\"total\":1}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_OPEN_TICKETS,
        result: ::sdk_runtime::mock::ResultType::of::<TicketPage>,
        json: Some(
            "{\"items\":[{\"id\":7,\"title\":\"Printer is on fire\"}],\"total\":1}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_TICKETS,
        result: ::sdk_runtime::mock::ResultType::of::<TicketPage>,
        json: Some(
            "{\"items\":[{\"id\":7,\"title\":\"Printer is on fire\"}],\"total\":1}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REPLACE_TICKET,
        result: ::sdk_runtime::mock::ResultType::of::<Ticket>,
        json: Some("{\"id\":7,\"title\":\"Printer is on fire\"}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SCROLL_TICKETS,
        result: ::sdk_runtime::mock::ResultType::of::<TicketPage>,
        json: Some(
            r#"{
  "items": [{"id": 7, "title": "Printer is on fire"}],
  "next": "",
  "total": 1
}"#,
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_LABELS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<String>>,
        json: Some("[\"example\"]"),
    },
];
