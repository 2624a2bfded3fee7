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
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::Client {
    /// Opens a ticket.
    ///
    /// - Request: `POST /tickets`
    /// - Returns: [`Ticket`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`title`](NewTicket::title) | Required. 1 to 20 characters. |
    /// | [`contact`](NewTicket::contact) |  |
    /// | [`counts`](NewTicket::counts) | Each at least 0. |
    /// | [`matrix`](NewTicket::matrix) | Each at most 2 elements, each at most 9. |
    /// | [`pin`](NewTicket::pin) |  |
    /// | [`priority`](NewTicket::priority) |  |
    #[doc(alias = "tickets")]
    #[inline]
    pub fn create_ticket(&self, request: NewTicket) -> ::sdk_runtime::Call<Ticket> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_TICKET, request)
    }
    /// Deletes a ticket.
    ///
    /// - Request: `DELETE /tickets/{id}`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](DeleteTicketParams::id) | Required. |
    #[doc(alias = "tickets")]
    #[inline]
    pub fn delete_ticket(&self, request: DeleteTicketParams) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::DELETE_TICKET, request)
    }
    /// Deletes tickets.
    ///
    /// - Request: `POST /tickets/delete-batch`
    /// - Returns: [`Deleted`]
    /// - Safe to retry: yes
    /// - Takes at most 2 elements at once. A longer `ids` can be [sent in chunks](::sdk_runtime::Call::in_chunks)
    /// - Outcome: `done` of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an error of `false`
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`ids`](DeleteTickets::ids) | Required. At most 2 elements. |
    /// | [`reason`](DeleteTickets::reason) |  |
    #[doc(alias = "delete-batch")]
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
    /// - Returns: [`Ticket`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](GetTicketParams::id) | Required. |
    #[doc(alias = "tickets")]
    #[inline]
    pub fn get_ticket(&self, request: GetTicketParams) -> ::sdk_runtime::Call<Ticket> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_TICKET, request)
    }
    /// Lists tickets of the archive, page by page.
    ///
    /// - Request: `GET /tickets/old`
    /// - Returns: [`TicketPage`]
    /// - Safe to retry: yes
    /// - Paged, with at most 100 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`limit`](ListOldTicketsParams::limit) | At most 100. |
    /// | [`page`](ListOldTicketsParams::page) |  |
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
    /// - Returns: [`TicketPage`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// [`limit`](ListOpenTicketsParams::limit), [`page`](ListOpenTicketsParams::page).
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
    /// - Returns: [`TicketPage`]
    /// - Safe to retry: yes
    /// - Paged, with at most 3 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`x_trace`](ListTicketsParams::x_trace) |  |
    /// | [`label`](ListTicketsParams::label) | At most 2 elements, each at most 8 characters. |
    /// | [`limit`](ListTicketsParams::limit) | From 1 to 3. |
    /// | [`page`](ListTicketsParams::page) | At least 1. |
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
    /// - Returns: [`Ticket`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](ReplaceTicketParams::id) | Required. |
    /// | [`body`](ReplaceTicketParams::body) | Required. |
    /// | [`x_trace`](ReplaceTicketParams::x_trace) |  |
    /// | [`notify`](ReplaceTicketParams::notify) |  |
    /// | [`revision`](ReplaceTicketParams::revision) |  |
    #[doc(alias = "tickets")]
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
    /// - Returns: [`TicketPage`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// [`after`](ScrollTicketsParams::after).
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
    /// - Body: a list of strings
    /// - Limit of the body: 1 to 2 elements, each at most 4 characters
    /// - Returns: a list of strings
    /// - Safe to retry: yes
    #[inline]
    pub fn set_labels(&self, request: Vec<String>) -> ::sdk_runtime::Call<Vec<String>> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_LABELS, request)
    }
}
