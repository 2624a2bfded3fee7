//! Results, pages, failures, retries and batches of an API without an envelope.

use std::time::Duration;

use sdk_runtime::json;
use sdk_runtime::{ErrorKind, Method, Nullable, Record as _, RetryPolicy, UntypedRequest};

use crate::generated::models::{
    DeleteTicketParams, DeleteTickets, GetTicketParams, ListTicketsParams, NewTicket, Priority,
};
use crate::script::{Script, json as response, text};

const NO_WAIT: Duration = Duration::ZERO;

fn at_once(attempts: u32) -> RetryPolicy {
    RetryPolicy::default()
        .with_max_attempts(attempts)
        .with_backoff(NO_WAIT, NO_WAIT)
}

#[tokio::test]
async fn the_body_is_the_result_and_unknown_fields_are_kept() {
    let body = json!({"id": 7, "title": "Fire", "priority": "urgent", "answer": null, "seen": true});
    let script = Script::new([response(200, &body)]);
    let ticket = script
        .client()
        .get_ticket(GetTicketParams::new(7))
        .with_response()
        .await
        .unwrap();
    assert_eq!((ticket.value.id, ticket.value.title.as_str()), (7, "Fire"));
    assert_eq!(ticket.value.priority, Some(Priority::from("urgent")));
    assert_eq!(ticket.value.answer, Nullable::Null);
    assert_eq!(ticket.value.raw_fields().get("seen").unwrap().as_str(), "true");
    assert_eq!(ticket.warnings, []);
    assert_eq!(script.log(), ["GET /v1/tickets/7"]);
    assert_eq!(script.last_header("user-agent").as_deref(), Some("tickets/1.0"));
    assert_eq!(script.last_header("accept").as_deref(), Some("application/json"));
    assert_eq!(script.last_header("authorization"), None);
}

#[tokio::test]
async fn items_come_page_by_page_in_pages_of_the_largest_size() {
    let page = |ids: &[i64]| {
        let items: Vec<_> = ids.iter().map(|id| json!({"id": id, "title": "t"})).collect();
        response(200, &json!({"items": items, "total": 4}))
    };
    let script = Script::new([page(&[1, 2, 3]), page(&[4])]);
    let request = ListTicketsParams::new()
        .with_label(["a b", "c"])
        .with_x_trace("t-1");
    let mut items = script.client().list_tickets(request).items();
    let mut ids = Vec::new();
    while let Some(ticket) = items.try_next().await.unwrap() {
        ids.push(ticket.id);
    }
    assert_eq!(ids, [1, 2, 3, 4]);
    assert_eq!(
        script.log(),
        [
            "GET /v1/tickets?label=a%20b&label=c&limit=3&page=1",
            "GET /v1/tickets?label=a%20b&label=c&limit=3&page=2"
        ]
    );
    assert_eq!(script.last_header("x-trace").as_deref(), Some("t-1"));
}

#[tokio::test]
async fn a_page_that_the_api_does_not_give_is_refused() {
    let script = Script::new([]);
    let mut items = script
        .client()
        .list_tickets(ListTicketsParams::new().with_limit(4))
        .items();
    let error = items.try_next().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "list_tickets: not sent: `limit` takes 1 to 3, got 4"
    );
    assert_eq!(script.log(), [] as [&str; 0]);
}

#[tokio::test]
async fn a_failure_has_status_code_message_and_request_id() {
    let mut failure = response(404, &json!({"code": "no_ticket", "message": "no such ticket"}));
    failure
        .headers_mut()
        .insert("x-request-id", "r-9".parse().unwrap());
    let script = Script::new([failure]);
    let error = script
        .client()
        .get_ticket(GetTicketParams::new(7))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.is_not_found());
    let api = error.api().unwrap();
    assert_eq!(api.status, 404);
    assert_eq!(api.code, Some("no_ticket".into()));
    assert_eq!(api.message, "no such ticket");
    assert_eq!(api.request_id.as_deref(), Some("r-9"));
    assert_eq!(
        error.body(),
        Some(&br#"{"code":"no_ticket","message":"no such ticket"}"#[..])
    );
    assert_eq!(
        error.to_string(),
        "get_ticket: the API responded with 404 (code no_ticket): no such ticket [request id r-9]"
    );
}

#[tokio::test]
async fn a_failure_of_a_gateway_is_one_of_http_and_is_retried_where_that_does_no_harm() {
    let gateway = || text(502, "text/html", "<h1>Bad Gateway</h1>");
    let script = Script::new([gateway(), gateway(), gateway()]);
    let client = script.builder().retry(at_once(2)).build().unwrap();
    let error = client.get_ticket(GetTicketParams::new(1)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Http);
    assert_eq!(
        error.to_string(),
        "get_ticket: HTTP status 502 Bad Gateway (text/html, 20 bytes) (after 2 attempts)"
    );
    // A `POST` may have opened the ticket.
    let error = client.create_ticket(NewTicket::new("Fire")).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert!(error.may_have_reached_server());
}

#[tokio::test]
async fn by_the_rules_of_http_a_delete_is_retried_and_its_empty_response_is_a_success() {
    let script = Script::new([text(503, "text/plain", ""), text(204, "text/plain", "")]);
    let client = script.builder().retry(at_once(3)).build().unwrap();
    client.delete_ticket(DeleteTicketParams::new(7)).await.unwrap();
    assert_eq!(script.log(), ["DELETE /v1/tickets/7", "DELETE /v1/tickets/7"]);
}

#[tokio::test]
async fn a_strict_client_refuses_what_differs_from_the_schema() {
    let body = json!({"id": "7", "title": "Fire"});
    let script = Script::new([response(200, &body), response(200, &body)]);
    let ticket = script.client().get_ticket(GetTicketParams::new(7)).await.unwrap();
    assert_eq!(ticket.id, 7);
    let strict = script.builder().strict(true).build().unwrap();
    let error = strict.get_ticket(GetTicketParams::new(7)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.path(), Some("id"));
}

#[tokio::test]
async fn a_long_list_goes_in_chunks_of_what_the_api_takes() {
    let deleted = |count: i64| response(200, &json!({"count": count}));
    let script = Script::new([deleted(2), deleted(2), deleted(1)]);
    let request = DeleteTickets::new([1, 2, 3, 4, 5]).with_reason("old");
    let chunks = script
        .client()
        .delete_tickets_batch(request)
        .in_chunks()
        .with_concurrency(1);
    let report = chunks.await.unwrap();
    assert_eq!(
        report
            .into_results()
            .unwrap()
            .iter()
            .map(|part| part.count)
            .sum::<i64>(),
        5
    );
    assert_eq!(
        script.log(),
        [
            r#"POST /v1/tickets/delete-batch {"ids":[1,2],"reason":"old"}"#,
            r#"POST /v1/tickets/delete-batch {"ids":[3,4],"reason":"old"}"#,
            r#"POST /v1/tickets/delete-batch {"ids":[5],"reason":"old"}"#,
        ]
    );
}

#[tokio::test]
async fn a_list_without_elements_needs_no_request() {
    let script = Script::new([]);
    let request = DeleteTickets::new([] as [i64; 0]).with_reason("old");
    let report = script.client().delete_tickets_batch(request).in_chunks().await;
    let report = report.unwrap();
    assert!(report.is_success() && report.chunks().is_empty());
    assert_eq!(report.into_results().unwrap().len(), 0);
    assert_eq!(script.log(), [] as [&str; 0]);
}

#[tokio::test]
async fn a_list_of_exactly_the_limit_is_one_request_as_it_is() {
    let script = Script::new([response(200, &json!({"count": 2}))]);
    let request = DeleteTickets::new([1, 2]);
    let report = script.client().delete_tickets_batch(request).in_chunks().await;
    assert_eq!(report.unwrap().chunks()[0].range, 0..2);
    assert_eq!(script.log(), [r#"POST /v1/tickets/delete-batch {"ids":[1,2]}"#]);
}

#[tokio::test]
async fn an_outcome_of_false_is_a_result_unless_success_is_required() {
    let failed = || response(200, &json!({"count": 0, "done": false}));
    let script = Script::new([failed(), failed(), failed(), failed()]);
    let client = script.builder().retry(at_once(3)).build().unwrap();
    let delete = || client.delete_tickets_batch(DeleteTickets::new([1]));
    assert_eq!(delete().await.unwrap().done, Some(false));
    let error = delete().require_success().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unsuccessful);
    assert_eq!(
        error.to_string(),
        "delete_tickets_batch: the API responded that the operation did not succeed: `done` is false"
    );
    assert_eq!((error.path(), error.http_status()), (Some("done"), Some(200)));
    assert_eq!(error.body(), Some(&br#"{"count":0,"done":false}"#[..]));
    assert_eq!(error.attempts(), 1);
    assert!(error.may_have_reached_server());
    let error = delete().require_success().into_json().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unsuccessful);
    // The response as it came has no outcome.
    assert_eq!(delete().require_success().raw().await.unwrap().status(), 200);
    assert_eq!(script.log().len(), 4);
}

#[tokio::test]
async fn a_result_that_says_nothing_of_its_outcome_is_a_success() {
    let script = Script::new([
        response(200, &json!({"count": 1})),
        response(200, &json!({"count": 1, "done": null})),
        response(200, &json!({"count": 1, "done": true})),
        response(200, &json!({"id": 7, "title": "Fire"})),
    ]);
    let client = script.client();
    for _ in 0..3 {
        let call = client.delete_tickets_batch(DeleteTickets::new([1]));
        assert_eq!(call.require_success().await.unwrap().count, 1);
    }
    let call = client.get_ticket(GetTicketParams::new(7));
    assert_eq!(call.require_success().await.unwrap().id, 7);
}

#[tokio::test]
async fn a_chunk_with_an_outcome_of_false_has_failed() {
    let deleted = |done: bool| response(200, &json!({"count": 2, "done": done}));
    let script = Script::new([deleted(true), deleted(false), deleted(true)]);
    let request = DeleteTickets::new([1, 2, 3, 4, 5]);
    let chunks = script.client().delete_tickets_batch(request).in_chunks();
    let report = chunks.with_concurrency(1).await.unwrap();
    assert!(!report.is_success());
    let failures: Vec<_> = report
        .failures()
        .map(|chunk| (chunk.range.clone(), chunk.result.as_ref().unwrap_err().kind()))
        .collect();
    assert_eq!(failures, [(2..4, ErrorKind::Unsuccessful)]);
    assert_eq!(report.chunks()[2].result.as_ref().unwrap().count, 2);
    assert_eq!(script.log().len(), 3);
}

#[tokio::test]
async fn an_untyped_request_without_content_returns_null() {
    let script = Script::new([text(204, "text/plain", "")]);
    let client = script.client();
    let request = UntypedRequest::new(&client.core, Method::Delete, "/stats");
    assert_eq!(request.await.unwrap(), json!(null));
}

#[tokio::test]
async fn an_untyped_request_returns_the_whole_body() {
    let script = Script::new([response(200, &json!({"open": 3}))]);
    let client = script.client();
    let request = UntypedRequest::new(&client.core, Method::Get, "/stats").query("by", "day");
    assert_eq!(request.await.unwrap(), json!({"open": 3}));
    assert_eq!(script.log(), ["GET /v1/stats?by=day"]);
}

#[tokio::test]
async fn secrets_of_a_request_are_redacted_from_what_the_server_says() {
    let failure = json!({"message": "the pin 4711-0815 is wrong", "code": 17});
    let script = Script::new([response(400, &failure)]);
    let request = NewTicket::new("Fire").with_pin("4711-0815");
    assert!(!format!("{request:?}").contains("4711"));
    let error = script.client().create_ticket(request).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "create_ticket: the API responded with 400 (code 17): the pin [redacted] is wrong"
    );
    assert_eq!(
        script.log(),
        [r#"POST /v1/tickets {"title":"Fire","pin":"4711-0815"}"#]
    );
}

/// In an untyped request, the names of fields and parameters tell what is a secret. `pin` is one in the schema.
#[tokio::test]
async fn secrets_of_an_untyped_request_are_redacted_from_what_the_server_says() {
    let failure = json!({
        "message": "hunter2, k1, 4711, 12, se7en, tok-1, s3 and s4 are wrong for u1, and so is 123",
        "code": "not_hunter2",
        "request_id": "tok-1",
    });
    let script = Script::new([response(400, &failure)]);
    let client = script.client();
    let request = UntypedRequest::new(&client.core, Method::Post, "/door")
        .query("api_key", "k1")
        .query("user", "u1")
        .json(json!({
            "user": "u1",
            "pin": 4711,
            "login": [{ "Password": "hunter2", "codes": ["12", "se7en"] }],
            "secrets": { "a": "s3", "b": ["s4", true] },
            "X-Token": "tok-1",
        }));
    let printed = format!("{request:?}");
    assert!(
        printed.starts_with("UntypedRequest {") && !printed.contains("hunter2"),
        "{printed}"
    );
    let error = request.await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "POST /door: the API responded with 400 (code not_[redacted]): [redacted], [redacted], [redacted], \
         [redacted], [redacted], [redacted], [redacted] and [redacted] are wrong for u1, and so is 123 \
         [request id [redacted]]"
    );
    let debug = format!("{error:?} {:?}", error.api());
    assert!(!debug.contains("hunter2") && !debug.contains("tok-1"), "{debug}");
    // The program can still see what the server sent.
    assert!(String::from_utf8_lossy(error.body().unwrap()).contains("hunter2"));
}

/// Raw fields are untyped too.
#[tokio::test]
async fn secrets_in_raw_fields_are_redacted_from_what_the_server_says() {
    let failure = json!({"message": "hunter2 is wrong for desk 7"});
    let script = Script::new([response(400, &failure)]);
    let mut request = NewTicket::new("Fire");
    request
        .raw_fields_mut()
        .insert("login", json!({ "password": "hunter2", "desk": "desk 7" }));
    let error = script.client().create_ticket(request).await.unwrap_err();
    assert_eq!(error.message(), "[redacted] is wrong for desk 7");
}

#[tokio::test]
async fn short_secrets_are_redacted_where_they_stand_alone() {
    let failure = json!({"message": "pin 12 is wrong, as in case 1203", "code": 12});
    let script = Script::new([response(400, &failure)]);
    let request = NewTicket::new("Fire").with_pin("12");
    let error = script.client().create_ticket(request).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "create_ticket: the API responded with 400 (code 12): pin [redacted] is wrong, as in case 1203"
    );
}

#[cfg(feature = "blocking")]
#[test]
fn calls_do_without_an_async_runtime() {
    let script = Script::new([response(200, &json!(["a"]))]);
    let labels = script
        .client()
        .set_labels(vec![String::from("a")])
        .send_blocking()
        .unwrap();
    assert_eq!(labels, ["a"]);
    assert_eq!(script.log(), [r#"PUT /v1/labels ["a"]"#]);
}

#[cfg(feature = "catalogue")]
#[tokio::test]
async fn operations_are_called_by_name_with_json() {
    use crate::generated::catalogue::{ENTRIES, RECORDS};

    let ids: Vec<_> = ENTRIES.iter().map(|entry| entry.operation.id).collect();
    assert_eq!(
        ids,
        [
            "createTicket",
            "deleteTicket",
            "deleteTicketsBatch",
            "getTicket",
            "listOldTickets",
            "listOpenTickets",
            "listTickets",
            "replaceTicket",
            "scrollTickets",
            "setLabels"
        ]
    );
    let names: Vec<_> = RECORDS.iter().map(|make| make().schema().name).collect();
    assert!(names.contains(&"TicketPage"), "{names:?}");
    let script = Script::new([response(201, &json!({"id": 1, "title": "Fire"}))]);
    let client = script.client();
    let entry = &ENTRIES[0];
    let call = (entry.call)(&client, br#"{"title": "Fire"}"#).unwrap();
    assert_eq!(call.await.unwrap(), r#"{"id":1,"title":"Fire"}"#);
    let error = (entry.call)(&client, br#"{"titel": "Fire"}"#).err().unwrap();
    assert!(error.to_string().contains("unknown field"), "{error}");
}

#[cfg(feature = "_reqwest")]
#[tokio::test]
async fn the_built_in_transport_carries_it_over_a_real_connection() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let host = format!("http://{}/v2", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut request = vec![0; 4096];
        let length = socket.read(&mut request).await.unwrap();
        let body = r#"{"id":3,"title":"Fire"}"#;
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        socket.write_all((head + body).as_bytes()).await.unwrap();
        String::from_utf8_lossy(&request[..length]).into_owned()
    });
    let client = crate::Client::builder().host(host).build().unwrap();
    let ticket = client.get_ticket(GetTicketParams::new(3)).await.unwrap();
    assert_eq!(ticket.title, "Fire");
    let request = server.await.unwrap();
    assert!(request.starts_with("GET /v2/tickets/3 HTTP/1.1\r\n"), "{request}");
}
