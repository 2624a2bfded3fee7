//! Whole calls of a client whose API has an envelope of its own: a boolean says whether an operation succeeded.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

#[rustfmt::skip] // The generator lays its files out itself.
#[allow(unreachable_pub, dead_code)]
#[path = "src/generated/mod.rs"]
mod generated;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use generated::models::{GetOrderParams, OrderResponse};
use generated::{API, EXAMPLES};
use sdk_runtime::mock::{MockApi, MockResponse};
use sdk_runtime::transport::{BoxFuture, Request, Response, Transport, TransportError};
use sdk_runtime::{ErrorKind, Options, RetryPolicy, auth, json};

#[derive(Clone)]
pub struct Client {
    core: sdk_runtime::Client,
}

fn client(transport: Arc<dyn Transport>) -> Client {
    let mut options = Options::new(&API);
    options.host = String::from("https://orders.example.com");
    options.transport = Some(transport);
    options.retry = RetryPolicy::none();
    Client {
        core: options.build(auth::none()).unwrap(),
    }
}

/// Responds once, with this status and body.
struct Once(Mutex<Option<(u16, &'static str)>>);

impl Transport for Once {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let (status, body) = self.0.lock().unwrap().take().unwrap();
        let response = http::Response::builder()
            .status(status)
            .body(Bytes::from_static(body.as_bytes()));
        Box::pin(std::future::ready(Ok(response.unwrap())))
    }
}

async fn get_order(status: u16, body: &'static str) -> Result<String, sdk_runtime::Error> {
    let client = client(Arc::new(Once(Mutex::new(Some((status, body))))));
    let order = client
        .get_order(GetOrderParams::new("o-1"))
        .with_response()
        .await?;
    Ok(format!("{} {:?}", order.value.id, order.request_id))
}

#[tokio::test]
async fn the_boolean_decides_whatever_the_http_status() {
    let body = r#"{"ok": true, "trace": "t-1", "result": {"id": "o-1"}}"#;
    assert_eq!(get_order(200, body).await.unwrap(), r#"o-1 Some("t-1")"#);
    assert_eq!(get_order(500, body).await.unwrap(), r#"o-1 Some("t-1")"#);
    let error = get_order(
        200,
        r#"{"ok": false, "error": "gone", "detail": "no such order", "trace": "t-2"}"#,
    )
    .await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(
        error.to_string(),
        "get_order: the API reported a failure (code gone): no such order [request id t-2]"
    );
    let error = get_order(404, r#"{"ok": false, "error": "gone"}"#)
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(
        error.to_string(),
        "get_order: the API responded with 404 (code gone)"
    );
}

#[tokio::test]
async fn without_the_boolean_it_is_not_the_api_that_responded() {
    let error = get_order(200, r#"{"id": "o-1"}"#).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert_eq!(
        error.to_string(),
        "get_order: the response has no `ok`, so it is not from the API (HTTP 200, 13 bytes)"
    );
    let error = get_order(503, "").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Http);
}

#[tokio::test]
async fn an_operation_without_the_envelope_has_its_body_as_the_result() {
    let open = |body| async move {
        let client = client(Arc::new(Once(Mutex::new(Some((200, body))))));
        client.get_health().await.map(|health| health.open)
    };
    assert!(open(r#"{"open": true}"#).await.unwrap());
    // It understands the envelope when one comes all the same.
    assert!(open(r#"{"ok": true, "result": {"open": true}}"#).await.unwrap());
    let error = open(r#"{"ok": false, "error": "closed"}"#).await.unwrap_err();
    assert_eq!(error.api().unwrap().code, Some("closed".into()));
}

#[tokio::test]
async fn the_mock_speaks_in_the_envelope_of_the_api() {
    let api = MockApi::new(&API, EXAMPLES);
    let client = client(Arc::new(api.clone()));
    let order = client
        .get_order(GetOrderParams::new("o-1"))
        .with_response()
        .await
        .unwrap();
    assert_eq!(order.request_id.as_deref(), Some("mock-1"));
    assert_eq!(
        order.body,
        r#"{"ok":true,"detail":"Success","trace":"mock-1","result":{"id":"example"}}"#
    );
    api.on("get_order")
        .respond(MockResponse::error(404, "no such order").with_code("gone"));
    let error = client.get_order(GetOrderParams::new("o-1")).await.unwrap_err();
    // A boolean cannot hold the status.
    assert_eq!(error.http_status(), Some(404));
    assert!(error.is_not_found());
    assert_eq!(error.api().unwrap().code, Some("gone".into()));
}

#[test]
fn the_envelope_is_a_type_too() {
    let response: OrderResponse = json::from_slice(br#"{"ok": true, "result": {"id": "o-1"}}"#).unwrap();
    assert!(response.ok);
    assert_eq!(response.result.id, "o-1");
    assert_eq!(json::to_vec(&response), br#"{"ok":true,"result":{"id":"o-1"}}"#);
}

#[test]
fn an_api_that_says_nowhere_where_it_is_needs_a_host() {
    let error = Options::new(&API).build(auth::none()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("`host` has to"), "{error}");
}
