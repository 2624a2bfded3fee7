// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Types that several modules share.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`create_ticket`](crate::Client::create_ticket) | Opens a ticket. |
//! | [`delete_ticket`](crate::Client::delete_ticket) | Deletes a ticket. |
//! | [`delete_tickets_batch`](crate::Client::delete_tickets_batch) | Deletes tickets. |
//! | [`get_ticket`](crate::Client::get_ticket) | Gets a ticket. |
//! | [`list_old_tickets`](crate::Client::list_old_tickets) | Lists tickets of the archive, page by page. |
//! | [`list_open_tickets`](crate::Client::list_open_tickets) | Lists open tickets, in pages of any size. |
//! | [`list_tickets`](crate::Client::list_tickets) | Lists tickets, page by page. |
//! | [`replace_ticket`](crate::Client::replace_ticket) | Replaces a ticket. |
//! | [`scroll_tickets`](crate::Client::scroll_tickets) | Lists tickets, page by page, by a cursor. |
//! | [`set_labels`](crate::Client::set_labels) | Replaces all labels. |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod enums;

pub use enums::*;

mod models;

pub use models::*;

mod params;

pub use params::*;
