// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{
    DeleteTicketParams, DeleteTickets, Deleted, GetTicketParams, ListOldTicketsParams,
    ListOpenTicketsParams, ListTicketsParams, NewTicket, ReplaceTicketParams,
    ScrollTicketsParams, Ticket, TicketPage,
};
use super::operations;

/// # common
///
/// See [the module](super).
impl crate::Client {
    /// Opens a ticket.
    ///
    /// - Request: `POST /tickets`
    /// - Parameters: `title` (required, 1 to 20 characters), `contact`, `counts` (each at least 0), `matrix` (each at most 2 elements, each at most 9), `pin`, `priority`
    /// - Returns: [`Ticket`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn create_ticket(&self, request: NewTicket) -> ::sdk_runtime::Call<Ticket> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_TICKET, request)
    }
    /// Deletes a ticket.
    ///
    /// - Request: `DELETE /tickets/{id}`
    /// - Parameters: `id` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    #[inline]
    pub fn delete_ticket(&self, request: DeleteTicketParams) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_TICKET, request)
    }
    /// Deletes tickets.
    ///
    /// - Request: `POST /tickets/delete-batch`
    /// - Parameters: `ids` (required, at most 2 elements), `reason`
    /// - Returns: [`Deleted`]
    /// - Safe to retry: yes
    /// - A longer `ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `done` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    #[inline]
    pub fn delete_tickets_batch(
        &self,
        request: DeleteTickets,
    ) -> ::sdk_runtime::Call<Deleted> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_TICKETS_BATCH, request)
    }
    /// Gets a ticket.
    ///
    /// - Request: `GET /tickets/{id}`
    /// - Parameters: `id` (required)
    /// - Returns: [`Ticket`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_ticket(&self, request: GetTicketParams) -> ::sdk_runtime::Call<Ticket> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_TICKET, request)
    }
    /// Lists tickets of the archive, page by page.
    ///
    /// - Request: `GET /tickets/old`
    /// - Parameters: `limit` (at most 100), `page`
    /// - Returns: [`TicketPage`]
    /// - Safe to retry: yes
    /// - Paged, with at most 100 items a page
    #[inline]
    pub fn list_old_tickets(
        &self,
        request: ListOldTicketsParams,
    ) -> ::sdk_runtime::Call<TicketPage> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_OLD_TICKETS, request)
    }
    /// Lists open tickets, in pages of any size.
    ///
    /// - Request: `GET /tickets/open`
    /// - Parameters: `limit`, `page`
    /// - Returns: [`TicketPage`]
    /// - Safe to retry: yes
    /// - Paged
    #[inline]
    pub fn list_open_tickets(
        &self,
        request: ListOpenTicketsParams,
    ) -> ::sdk_runtime::Call<TicketPage> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_OPEN_TICKETS, request)
    }
    /// Lists tickets, page by page.
    ///
    /// - Request: `GET /tickets`
    /// - Parameters: `X-Trace`, `label` (at most 2 elements, each at most 8 characters), `limit` (from 1 to 3), `page` (at least 1)
    /// - Returns: [`TicketPage`]
    /// - Safe to retry: yes
    /// - Paged, with at most 3 items a page
    #[inline]
    pub fn list_tickets(
        &self,
        request: ListTicketsParams,
    ) -> ::sdk_runtime::Call<TicketPage> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_TICKETS, request)
    }
    /// Replaces a ticket.
    ///
    /// - Request: `PUT /tickets/{id}`
    /// - Parameters: `id` (required), `body` (required), `X-Trace`, `notify`, `revision`
    /// - Returns: [`Ticket`]
    /// - Safe to retry: yes
    #[inline]
    pub fn replace_ticket(
        &self,
        request: ReplaceTicketParams,
    ) -> ::sdk_runtime::Call<Ticket> {
        ::sdk_runtime::Call::new(&self.core, &operations::REPLACE_TICKET, request)
    }
    /// Lists tickets, page by page, by a cursor.
    ///
    /// - Request: `GET /tickets/scroll`
    /// - Parameters: `after`
    /// - Returns: [`TicketPage`]
    /// - Safe to retry: yes
    /// - Paged
    #[inline]
    pub fn scroll_tickets(
        &self,
        request: ScrollTicketsParams,
    ) -> ::sdk_runtime::Call<TicketPage> {
        ::sdk_runtime::Call::new(&self.core, &operations::SCROLL_TICKETS, request)
    }
    /// Replaces all labels.
    ///
    /// - Request: `PUT /labels`
    /// - Limit of the body: 1 to 2 elements, each at most 4 characters
    /// - Returns: a list, each of its elements a string
    /// - Safe to retry: yes
    #[inline]
    pub fn set_labels(&self, request: Vec<String>) -> ::sdk_runtime::Call<Vec<String>> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_LABELS, request)
    }
}
