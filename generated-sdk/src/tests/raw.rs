//! Raw responses, and untyped requests: those to paths that the schema does not have.

use serde_json::{Value, json};
use wiremock::matchers::{body_json, method, path, query_param};
use wiremock::{Mock, ResponseTemplate};

use super::support::{
    IsSuccessDto, JWT, KEY_ID, Scene, Scripted, client, delete_users, header, ok, server, success, token,
};
use crate::transport::TransportError;
use crate::{ErrorKind, Method, RetryPolicy};

fn for_an_hour() -> Scene {
    ok(&token(JWT, &json!(3600)))
}

#[tokio::test]
async fn a_raw_response_is_returned_as_it_came() {
    let server = server().await;
    let body = json!({ "statusCode": 404, "message": "no user", "data": { "x": 1 } }).to_string();
    let response = ResponseTemplate::new(206)
        .insert_header("x-extra", "e")
        .set_body_string(body.clone());
    Mock::given(path("/api/v3/delete-users-batch"))
        .respond_with(response)
        .mount(&server)
        .await;
    let response = delete_users(&client(&server.uri())).raw().await.unwrap();
    assert_eq!(response.status(), 206);
    assert_eq!(header(response.headers(), "x-extra"), "e");
    assert_eq!(response.body(), body.as_bytes());
}

#[tokio::test]
async fn a_raw_response_is_not_checked() {
    for (status, body) in [
        (200, r#"{"statusCode":200,"data":{"success":"maybe"}}"#),
        (200, "<html>"),
        (200, "{\"statusCode\":200,"),
        (204, ""),
        (308, ""),
        (500, "oops"),
    ] {
        let server = Scripted::new([for_an_hour(), Scene::Respond(status, body.into())]);
        let client = server.builder().strict(true).build().unwrap();
        let response = delete_users(&client).raw().await.unwrap();
        assert_eq!(
            (response.status().as_u16(), &**response.body()),
            (status, body.as_bytes())
        );
    }
}

#[tokio::test]
async fn calls_for_raw_responses_use_credentials_and_retries() {
    let server = Scripted::new([
        for_an_hour(),
        ok(&json!({ "statusCode": 401 })),
        ok(&token("another", &json!(3600))),
        Scene::Respond(503, String::new()),
        Scene::Respond(503, "still".into()),
    ]);
    let thrice = RetryPolicy::default()
        .with_max_attempts(3)
        .with_backoff(std::time::Duration::ZERO, std::time::Duration::ZERO);
    let response = delete_users(&server.client())
        .with_retry(thrice)
        .raw()
        .await
        .unwrap();
    assert_eq!(
        (response.status().as_u16(), &**response.body()),
        (503, &b"still"[..])
    );
    assert_eq!(server.requests().len(), 5);

    let broken = TransportError::interrupted(std::io::Error::other("cable"));
    let server = Scripted::new([for_an_hour(), Scene::Fail(broken)]);
    let error = delete_users(&server.client()).raw().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn an_untyped_request_to_any_path_returns_its_payload() {
    let server = server().await;
    Mock::given(method("GET"))
        .and(path("/api/v3/new-thing"))
        .and(query_param("a b", "x&y"))
        .respond_with(ResponseTemplate::new(200).set_body_json(success(&json!({ "n": [1, null] }))))
        .mount(&server)
        .await;
    Mock::given(method("POST"))
        .and(path("/api/v3/new-thing"))
        .and(body_json(json!({ "name": "n" })))
        .respond_with(ResponseTemplate::new(200).set_body_json(success(&json!("made"))))
        .mount(&server)
        .await;
    let client = client(&server.uri());
    let value = client
        .request(Method::Get, "/api/v3/new-thing")
        .query("a b", "x&y")
        .query("ids", json!(["a", 1]))
        .query("none", Value::Null)
        .await
        .unwrap();
    assert_eq!(value, json!({ "n": [1, null] }));
    let value = client
        .request(Method::Post, "/api/v3/new-thing")
        .json(json!({ "name": "n" }))
        .await
        .unwrap();
    assert_eq!(value, json!("made"));
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[1].url.query(), Some("a%20b=x%26y&ids=a&ids=1"));
    assert_eq!(
        header(&requests[1].headers, "authorization"),
        format!("Bearer {JWT}")
    );
    assert_eq!(requests[1].body.len(), 0);
}

#[tokio::test]
async fn errors_of_untyped_requests_name_method_and_path() {
    let server = Scripted::new([
        for_an_hour(),
        ok(&json!({ "statusCode": 404, "message": "no such thing" })),
        Scene::Respond(502, String::new()),
        Scene::Respond(200, "<html>".into()),
    ]);
    let client = server.builder().retry(RetryPolicy::default()).build().unwrap();
    let request = || client.request(Method::Post, "/api/v3/thing");
    let error = request().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "POST /api/v3/thing: the API responded with 404: no such thing"
    );
    assert_eq!(error.operation(), Some("POST /api/v3/thing"));
    // It may have been carried out, and an untyped request is not known to be idempotent.
    assert_eq!(request().await.unwrap_err().attempts(), 1);
    assert_eq!(request().call().raw().await.unwrap().body(), "<html>");
    assert!(server.requests()[1].body().is_empty());
    let text = format!(
        "{:?} {:?}",
        request().query("a", KEY_ID),
        request().json(KEY_ID).call()
    );
    assert_eq!(
        text,
        r#"UntypedRequest { method: Post, path: "/api/v3/thing", .. } Call { operation: "POST /api/v3/thing", timeout: None, .. }"#
    );
}

#[tokio::test]
async fn paths_that_lead_elsewhere_are_refused() {
    let client = Scripted::new([]).client();
    for (path, why) in [
        ("", "must start with `/`"),
        ("api/v3/x", "must start with `/`"),
        ("https://evil.example/", "must start with `/`"),
        ("/api?x=1", "must not hold `?` or `#`"),
        ("/api#x", "must not hold `?` or `#`"),
        ("/api/../admin", "must not hold `\\`, `.` or `..`"),
        ("/api/%2e%2E/admin", "must not hold `\\`, `.` or `..`"),
        ("/api/.", "must not hold `\\`, `.` or `..`"),
        ("/api\\..\\admin", "must not hold `\\`, `.` or `..`"),
        ("/api/x\r\ny", "which must be percent-encoded"),
        ("/api/x y", "which must be percent-encoded"),
    ] {
        let error = client.request(Method::Get, path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(why), "{error}");
        assert!(!error.to_string().contains('\n'));
    }
}

#[tokio::test]
async fn a_typed_result_can_be_read_from_an_untyped_request() {
    let server = Scripted::new([
        for_an_hour(),
        ok(&success(&json!({ "success": true, "count": "3" }))),
    ]);
    let value = server
        .client()
        .request(Method::Get, "/api/v3/thing")
        .await
        .unwrap();
    let typed: IsSuccessDto = crate::json::from_slice(value.to_string().as_bytes()).unwrap();
    assert_eq!((typed.success, typed.count), (true, Some(3)));
}
