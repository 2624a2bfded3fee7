// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Everything of the API in two tables, for tests and tools.
#![allow(clippy::wildcard_imports)]

use super::models::*;

/// Every operation, sorted by its `operationId`.
pub static ENTRIES: &[::sdk_runtime::catalogue::Entry<crate::Client>] = &[
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::CREATE_TICKET,
        about: ::sdk_runtime::catalogue::About {
            summary: "Opens a ticket.",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::NewTicket),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Ticket),
            example: "{\"title\":\"title\"}",
        },
        request: ::sdk_runtime::catalogue::empty::<NewTicket>,
        call: calls::create_ticket,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::DELETE_TICKET,
        about: ::sdk_runtime::catalogue::About {
            summary: "Deletes a ticket.",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::DeleteTicketParams),
            result: ::sdk_runtime::catalogue::Type::Nothing,
            example: "{\"id\":1}",
        },
        request: ::sdk_runtime::catalogue::empty::<DeleteTicketParams>,
        call: calls::delete_ticket,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::DELETE_TICKETS_BATCH,
        about: ::sdk_runtime::catalogue::About {
            summary: "Deletes tickets.",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::DeleteTickets),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Deleted),
            example: "{\"ids\":[1]}",
        },
        request: ::sdk_runtime::catalogue::empty::<DeleteTickets>,
        call: calls::delete_tickets_batch,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::GET_TICKET,
        about: ::sdk_runtime::catalogue::About {
            summary: "Gets a ticket.",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::GetTicketParams),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Ticket),
            example: "{\"id\":1}",
        },
        request: ::sdk_runtime::catalogue::empty::<GetTicketParams>,
        call: calls::get_ticket,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::LIST_OLD_TICKETS,
        about: ::sdk_runtime::catalogue::About {
            summary: "Lists tickets of the archive, page by page.",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(
                &types::ListOldTicketsParams,
            ),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::TicketPage),
            example: "{}",
        },
        request: ::sdk_runtime::catalogue::empty::<ListOldTicketsParams>,
        call: calls::list_old_tickets,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::LIST_OPEN_TICKETS,
        about: ::sdk_runtime::catalogue::About {
            summary: "Lists open tickets, in pages of any size.",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(
                &types::ListOpenTicketsParams,
            ),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::TicketPage),
            example: "{}",
        },
        request: ::sdk_runtime::catalogue::empty::<ListOpenTicketsParams>,
        call: calls::list_open_tickets,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::LIST_TICKETS,
        about: ::sdk_runtime::catalogue::About {
            summary: "Lists tickets, page by page.",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::ListTicketsParams),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::TicketPage),
            example: "{}",
        },
        request: ::sdk_runtime::catalogue::empty::<ListTicketsParams>,
        call: calls::list_tickets,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::REPLACE_TICKET,
        about: ::sdk_runtime::catalogue::About {
            summary: "Replaces a ticket.",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::ReplaceTicketParams),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::Ticket),
            example: "{\"id\":1,\"body\":{\"title\":\"title\"}}",
        },
        request: ::sdk_runtime::catalogue::empty::<ReplaceTicketParams>,
        call: calls::replace_ticket,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::SCROLL_TICKETS,
        about: ::sdk_runtime::catalogue::About {
            summary: "Lists tickets, page by page, by a cursor.",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::Struct(&types::ScrollTicketsParams),
            result: ::sdk_runtime::catalogue::Type::Struct(&types::TicketPage),
            example: "{}",
        },
        request: ::sdk_runtime::catalogue::empty::<ScrollTicketsParams>,
        call: calls::scroll_tickets,
    },
    ::sdk_runtime::catalogue::Entry {
        operation: &super::common::operations::SET_LABELS,
        about: ::sdk_runtime::catalogue::About {
            summary: "Replaces all labels.",
            description: "",
            docs_url: "",
            deprecated: false,
            request: ::sdk_runtime::catalogue::Type::List(
                &::sdk_runtime::catalogue::Type::String,
            ),
            result: ::sdk_runtime::catalogue::Type::List(
                &::sdk_runtime::catalogue::Type::String,
            ),
            example: "[\"body\"]",
        },
        request: ::sdk_runtime::catalogue::empty::<Vec<String>>,
        call: calls::set_labels,
    },
];

/// An empty value of every struct, sorted by name.
pub static RECORDS: &[fn() -> Box<dyn ::sdk_runtime::Record>] = &[
    ::sdk_runtime::catalogue::empty_record::<DeleteTicketParams>,
    ::sdk_runtime::catalogue::empty_record::<DeleteTickets>,
    ::sdk_runtime::catalogue::empty_record::<Deleted>,
    ::sdk_runtime::catalogue::empty_record::<GetTicketParams>,
    ::sdk_runtime::catalogue::empty_record::<ListOldTicketsParams>,
    ::sdk_runtime::catalogue::empty_record::<ListOpenTicketsParams>,
    ::sdk_runtime::catalogue::empty_record::<ListTicketsParams>,
    ::sdk_runtime::catalogue::empty_record::<NewTicket>,
    ::sdk_runtime::catalogue::empty_record::<ReplaceTicketParams>,
    ::sdk_runtime::catalogue::empty_record::<ScrollTicketsParams>,
    ::sdk_runtime::catalogue::empty_record::<Ticket>,
    ::sdk_runtime::catalogue::empty_record::<TicketPage>,
];

/// Makes the calls of the operations.
mod calls {
    pub(super) fn create_ticket(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(
            client
                .create_ticket(::sdk_runtime::json::from_slice_strict(json)?)
                .into_json(),
        )
    }
    pub(super) fn delete_ticket(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(
            client
                .delete_ticket(::sdk_runtime::json::from_slice_strict(json)?)
                .into_json(),
        )
    }
    pub(super) fn delete_tickets_batch(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(
            client
                .delete_tickets_batch(::sdk_runtime::json::from_slice_strict(json)?)
                .into_json(),
        )
    }
    pub(super) fn get_ticket(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.get_ticket(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
    pub(super) fn list_old_tickets(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(
            client
                .list_old_tickets(::sdk_runtime::json::from_slice_strict(json)?)
                .into_json(),
        )
    }
    pub(super) fn list_open_tickets(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(
            client
                .list_open_tickets(::sdk_runtime::json::from_slice_strict(json)?)
                .into_json(),
        )
    }
    pub(super) fn list_tickets(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(
            client
                .list_tickets(::sdk_runtime::json::from_slice_strict(json)?)
                .into_json(),
        )
    }
    pub(super) fn replace_ticket(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(
            client
                .replace_ticket(::sdk_runtime::json::from_slice_strict(json)?)
                .into_json(),
        )
    }
    pub(super) fn scroll_tickets(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(
            client
                .scroll_tickets(::sdk_runtime::json::from_slice_strict(json)?)
                .into_json(),
        )
    }
    pub(super) fn set_labels(
        client: &crate::Client,
        json: &[u8],
    ) -> ::sdk_runtime::catalogue::Made {
        Ok(client.set_labels(::sdk_runtime::json::from_slice_strict(json)?).into_json())
    }
}

/// The types of the catalogue.
pub mod types {
    #![allow(non_upper_case_globals, dead_code, unused_imports)]
    #[doc(inline)]
    pub use ::sdk_runtime::catalogue::{
        About, Entry, Enum, Field, Struct, Type, Union, Variant,
    };
    pub(super) static Contact: Union = Union {
        name: "Contact",
        description: "",
        discriminator: "",
        variants: &[
            Variant {
                tag: "",
                value: Type::String,
                limits: ::sdk_runtime::record::Limits {
                    max_length: Some(5),
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
            Variant {
                tag: "",
                value: Type::Int64,
                limits: ::sdk_runtime::record::Limits {
                    maximum: Some(999.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            },
        ],
    };
    pub(super) static DeleteTicketParams: Struct = Struct {
        schema: &<crate::generated::models::DeleteTicketParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64],
        ..Struct::PLAIN
    };
    pub(super) static DeleteTickets: Struct = Struct {
        schema: &<crate::generated::models::DeleteTickets as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::List(&Type::Int64), Type::String],
        ..Struct::PLAIN
    };
    pub(super) static Deleted: Struct = Struct {
        schema: &<crate::generated::models::Deleted as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64, Type::Bool],
        ..Struct::PLAIN
    };
    pub(super) static GetTicketParams: Struct = Struct {
        schema: &<crate::generated::models::GetTicketParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64],
        ..Struct::PLAIN
    };
    pub(super) static ListOldTicketsParams: Struct = Struct {
        schema: &<crate::generated::models::ListOldTicketsParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64, Type::Int64],
        ..Struct::PLAIN
    };
    pub(super) static ListOpenTicketsParams: Struct = Struct {
        schema: &<crate::generated::models::ListOpenTicketsParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64, Type::Int64],
        ..Struct::PLAIN
    };
    pub(super) static ListTicketsParams: Struct = Struct {
        schema: &<crate::generated::models::ListTicketsParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String, Type::List(&Type::String), Type::Int64, Type::Int64],
        ..Struct::PLAIN
    };
    pub(super) static NewTicket: Struct = Struct {
        schema: &<crate::generated::models::NewTicket as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::String,
            Type::Union(&Contact),
            Type::Map(&Type::Int64),
            Type::List(&Type::List(&Type::Int64)),
            Type::String,
            Type::Enum(&Priority),
        ],
        ..Struct::PLAIN
    };
    pub(super) static Priority: Enum = Enum {
        name: "Priority",
        description: "",
        values: &[("low", ""), ("high", "")],
    };
    pub(super) static ReplaceTicketParams: Struct = Struct {
        schema: &<crate::generated::models::ReplaceTicketParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[
            Type::Int64,
            Type::Struct(&NewTicket),
            Type::String,
            Type::Bool,
            Type::Int64,
        ],
        ..Struct::PLAIN
    };
    pub(super) static ScrollTicketsParams: Struct = Struct {
        schema: &<crate::generated::models::ScrollTicketsParams as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::String],
        ..Struct::PLAIN
    };
    pub(super) static Ticket: Struct = Struct {
        schema: &<crate::generated::models::Ticket as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::Int64, Type::String, Type::String, Type::Enum(&Priority)],
        nullable: &[2],
        examples: &[(0, "7"), (1, "\"Printer is on fire\"")],
        ..Struct::PLAIN
    };
    pub(super) static TicketPage: Struct = Struct {
        schema: &<crate::generated::models::TicketPage as ::sdk_runtime::record::Fields>::SCHEMA,
        types: &[Type::List(&Type::Struct(&Ticket)), Type::String, Type::Int64],
        ..Struct::PLAIN
    };
}
