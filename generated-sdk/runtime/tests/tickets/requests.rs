//! What is sent: parameters, a body, and the raw fields of both; and what is read.

use sdk_runtime::{Record as _, json};

use crate::generated::models::{
    GetTicketParams, ListTicketsParams, NewTicket, Priority, ReplaceTicketParams,
};
use crate::script::{Script, text};

const TICKET: &str = r#"{"id":7,"title":"t"}"#;

async fn sent(request: ReplaceTicketParams) -> (String, Option<String>) {
    let script = Script::new([text(200, "application/json", TICKET)]);
    script.client().replace_ticket(request).await.unwrap();
    (script.log().concat(), script.last_header("x-trace"))
}

fn request() -> ReplaceTicketParams {
    ReplaceTicketParams::new(7, NewTicket::new("t"))
}

#[tokio::test]
async fn raw_fields_of_parameters_and_of_the_body_are_both_sent() {
    let mut request = request().with_notify(true);
    request.raw_fields_mut().insert("dry run", json!(true));
    request.raw_fields_mut().insert("tags", json!(["a", 1]));
    request.raw_fields_mut().insert("none", json!(null));
    request.body.raw_fields_mut().insert("floor", json!({"n": 3}));
    assert_eq!(
        sent(request).await.0,
        r#"PUT /v1/tickets/7?notify=true&dry%20run=true&tags=a&tags=1 {"title":"t","floor":{"n":3}}"#
    );
}

#[tokio::test]
async fn a_raw_field_stands_for_a_parameter_that_is_not_set() {
    let mut request = request();
    request.raw_fields_mut().insert("notify", json!("maybe"));
    request.raw_fields_mut().insert("X-Trace", json!("t-1"));
    let (line, trace) = sent(request.clone()).await;
    assert_eq!(line, r#"PUT /v1/tickets/7?notify=maybe {"title":"t"}"#);
    assert_eq!(trace.as_deref(), Some("t-1"));
    // A typed value has priority.
    let (line, trace) = sent(request.with_notify(false).with_x_trace("t-2")).await;
    assert_eq!(line, r#"PUT /v1/tickets/7?notify=false {"title":"t"}"#);
    assert_eq!(trace.as_deref(), Some("t-2"));
}

#[tokio::test]
async fn parameters_that_were_read_are_sent_as_they_came() {
    let text = r#"{"id":7.0,"revision":"0086","new":1.50,"body":{"title":5,"counts":{"a":"007"},"n":1e2}}"#;
    let mut request: ReplaceTicketParams = json::from_slice(text.as_bytes()).unwrap();
    assert_eq!(
        sent(request.clone()).await.0,
        r#"PUT /v1/tickets/7?revision=0086&new=1.50 {"title":"5","counts":{"a":"007"},"n":1e2}"#
    );
    request.id = 8;
    request.revision = Some(86);
    assert_eq!(
        sent(request).await.0,
        r#"PUT /v1/tickets/8?revision=86&new=1.50 {"title":"5","counts":{"a":"007"},"n":1e2}"#
    );
}

#[tokio::test]
async fn parameters_alone_have_their_raw_fields_in_the_query() {
    let page = || text(200, "application/json", r#"{"items":[]}"#);
    let script = Script::new([page(), page()]);
    let mut request = ListTicketsParams::new().with_page(1);
    request.raw_fields_mut().insert("limit", json!("all"));
    request.raw_fields_mut().insert("sort", json!("id"));
    script.client().list_tickets(request).await.unwrap();
    assert_eq!(script.log(), ["GET /v1/tickets?limit=all&page=1&sort=id"]);
}

#[tokio::test]
async fn an_enum_without_a_value_is_not_sent() {
    let mut request = request();
    request.body.priority = Some(Priority::default());
    assert_eq!(request.clone().body.priority, Some(Priority::default()));
    assert_eq!(sent(request).await.0, r#"PUT /v1/tickets/7 {"title":"t"}"#);
}

#[tokio::test]
async fn a_response_may_begin_with_a_byte_order_mark() {
    let body = format!("\u{feff}{}", r#"{"id":7,"title":"t","priority":["low"]}"#);
    let script = Script::new([text(200, "application/json", &body)]);
    let read = script
        .client()
        .get_ticket(GetTicketParams::new(7))
        .with_response()
        .await
        .unwrap();
    assert_eq!((read.value.id, read.value.title.as_str()), (7, "t"));
    assert_eq!(read.warnings[0].path, "priority");

    let failure = format!("\u{feff}{}", r#"{"message":"no such ticket"}"#);
    let script = Script::new([text(404, "application/json", &failure)]);
    let error = script
        .client()
        .get_ticket(GetTicketParams::new(7))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "get_ticket: the API responded with 404: no such ticket"
    );
}
