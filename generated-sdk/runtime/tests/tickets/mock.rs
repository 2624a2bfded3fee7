//! The mock of an API without an envelope.
#![cfg(feature = "test-util")]

use std::sync::Arc;

use sdk_runtime::mock::{MockApi, MockResponse, example};
use sdk_runtime::{ErrorKind, Method, RetryPolicy, UntypedRequest};

use crate::Client;
use crate::generated::models::{GetTicketParams, ListTicketsParams, NewTicket, Ticket};
use crate::generated::{API, EXAMPLES};

fn mock() -> (MockApi, Client) {
    let api = MockApi::new(&API, EXAMPLES);
    let client = Client::builder()
        .transport(Arc::new(api.clone()))
        .retry(RetryPolicy::none());
    (api, client.build().unwrap())
}

#[tokio::test]
async fn every_operation_succeeds_with_an_example() {
    let (api, client) = mock();
    let ticket = client.get_ticket(GetTicketParams::new(3)).await.unwrap();
    assert_eq!((ticket.id, ticket.title.as_str()), (7, "Printer is on fire"));
    let page = client.list_tickets(ListTicketsParams::new()).await.unwrap();
    assert_eq!((page.items.len(), page.total), (1, Some(1)));
    assert_eq!(api.calls("get_ticket")[0].parameter("id"), Some("3"));
    assert_eq!(api.call_count("list_tickets"), 1);
}

#[tokio::test]
async fn a_failure_has_its_status_in_http_and_its_code_and_message_in_the_body() {
    let (api, client) = mock();
    api.on("create_ticket")
        .respond(MockResponse::error(422, "no title").with_code("title"));
    let error = client.create_ticket(NewTicket::new("t")).await.unwrap_err();
    assert_eq!(error.http_status(), Some(422));
    assert_eq!(
        error.to_string(),
        "create_ticket: the API responded with 422 (code title): no title [request id mock-1]"
    );
}

#[tokio::test]
async fn responses_faults_and_paths_are_set_one_by_one() {
    let (api, client) = mock();
    let mut ticket: Ticket = example(EXAMPLES, "get_ticket");
    ticket.title = String::from("Fire");
    api.on("get_ticket").ok(ticket);
    api.on("get_ticket")
        .once()
        .respond(MockResponse::connection_refused());
    let error = client.get_ticket(GetTicketParams::new(1)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(
        client.get_ticket(GetTicketParams::new(1)).await.unwrap().title,
        "Fire"
    );
    let stats = || UntypedRequest::new(&client.core, Method::Get, "/stats");
    assert!(stats().await.unwrap_err().is_not_found());
    api.on_path(Method::Get, "/v1/stats").ok(sdk_runtime::json!(5));
    assert_eq!(stats().await.unwrap(), 5);
}

#[test]
#[should_panic(expected = "the API has no operation `get_tickets`; did you mean `get_ticket`?")]
fn an_operation_that_does_not_exist_is_a_mistake_in_the_test() {
    let _ = mock().0.on("get_tickets");
}

#[test]
#[should_panic(expected = "the result of `get_ticket` is `Ticket`, not `String`")]
fn a_result_of_another_type_is_a_mistake_in_the_test() {
    mock().0.on("get_ticket").ok(String::new());
}
