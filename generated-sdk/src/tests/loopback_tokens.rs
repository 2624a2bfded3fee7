//! The management token over real connections: lifetimes, refusals, failures, and callers who are dropped.

use serde_json::{Value, json};

use super::loopback::{Loopback, Reply, done, failed, http, json, response};
use super::support::{JWT, KEY_SECRET, delete_users, success, token};
use crate::ErrorKind;

const DELETE: &str = "/api/v3/delete-users-batch";

fn numbered(number: u8, expires_in: &Value) -> Reply {
    json(&token(&format!("t{number}"), expires_in))
}

fn with(token: &str) -> String {
    format!("{DELETE} Bearer {token}")
}

#[tokio::test]
async fn an_expired_token_serves_the_callers_that_waited_and_is_fetched_again_for_others() {
    for expires_in in [json!(0), json!(-7200), json!("0"), json!(i64::MIN)] {
        let tokens = [numbered(1, &expires_in), numbered(2, &expires_in)];
        let server = Loopback::with_tokens(tokens, [done(), done()]).await;
        let client = server.client();
        assert!(delete_users(&client).await.unwrap().success);
        assert!(delete_users(&client).await.unwrap().success);
        assert_eq!(
            server.log(),
            ["token", &with("t1"), "token", &with("t2")],
            "{expires_in}"
        );
    }
}

#[tokio::test]
async fn a_token_that_lasts_is_fetched_once() {
    for expires_in in [
        json!(7200),
        json!("7200"),
        json!(i64::MAX),
        json!(u64::MAX),
        json!(null),
        json!("soon"),
    ] {
        let server = Loopback::with_tokens([numbered(1, &expires_in)], [done(), done()]).await;
        let client = server.client();
        assert!(delete_users(&client).await.unwrap().success);
        assert!(delete_users(&client.clone()).await.unwrap().success);
        assert_eq!(server.log(), ["token", &with("t1"), &with("t1")], "{expires_in}");
    }
}

#[tokio::test]
async fn a_failed_envelope_with_a_token_in_it_gives_no_token() {
    let failure = json!({
        "statusCode": 403, "message": format!("locked, by {KEY_SECRET}"),
        "data": { "access_token": "leaked-token", "expires_in": 7200 },
    });
    let server = Loopback::with_tokens([json(&failure)], []).await;
    let error = delete_users(&server.client()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.may_have_reached_server()),
        (ErrorKind::Auth, false)
    );
    let text = format!("{error} {error:?}");
    assert!(
        text.contains("the API responded with 403: locked, by [redacted]"),
        "{text}"
    );
    assert!(!text.contains("leaked-token"), "{text}");
    assert_eq!(server.log(), ["token"]);
}

#[tokio::test]
async fn a_failure_is_not_kept() {
    for failure in [
        failed(500),
        response("500", "<html>"),
        response("200", ""),
        json(&success(&json!({}))),
    ] {
        let tokens = [failure, numbered(1, &json!(7200))];
        let server = Loopback::with_tokens(tokens, [done()]).await;
        let client = server.client();
        assert_eq!(delete_users(&client).await.unwrap_err().kind(), ErrorKind::Auth);
        assert!(delete_users(&client).await.unwrap().success);
        assert_eq!(server.log(), ["token", "token", &with("t1")]);
    }
}

#[tokio::test]
async fn a_temporary_failure_is_retried_within_the_call() {
    let tokens = [
        Reply::Reset,
        Reply::Write(http(
            "200 OK\r\ncontent-length: 99",
            r#"{"statusCode":200,"data":{"access_token":"t0"#,
        )),
        numbered(1, &json!(7200)),
    ];
    let server = Loopback::with_tokens(tokens, [done()]).await;
    assert!(delete_users(&server.client()).await.unwrap().success);
    assert_eq!(server.log(), ["token", "token", "token", &with("t1")]);
}

#[tokio::test]
async fn a_refusal_causes_one_fetch_and_one_retry() {
    for refusal in [failed(401), response("401", "<html>"), response("401", "")] {
        let tokens = [1, 2].map(|number| numbered(number, &json!(7200)));
        let server = Loopback::with_tokens(tokens, [refusal.clone(), done(), done()]).await;
        let client = server.client();
        assert!(delete_users(&client).await.unwrap().success);
        assert!(delete_users(&client).await.unwrap().success);
        assert_eq!(
            server.log(),
            ["token", &with("t1"), "token", &with("t2"), &with("t2")]
        );

        let tokens = [1, 2].map(|number| numbered(number, &json!(7200)));
        let server = Loopback::with_tokens(tokens, [refusal.clone(), refusal]).await;
        let error = delete_users(&server.client()).await.unwrap_err();
        assert!(error.is_unauthorized() && !error.may_have_reached_server());
        assert_eq!(server.log(), ["token", &with("t1"), "token", &with("t2")]);
    }
}

#[tokio::test]
async fn a_caller_that_is_dropped_while_fetching_blocks_nobody() {
    let tokens = [Reply::Stall(Vec::new()), json(&token(JWT, &json!(7200)))];
    let server = Loopback::with_tokens(tokens, (0..20).map(|_| done())).await;
    let client = server.client();
    let leader = tokio::spawn(delete_users(&client).into_future());
    while server.log().is_empty() {
        tokio::task::yield_now().await;
    }
    let others: Vec<_> = (0..20)
        .map(|_| tokio::spawn(delete_users(&client).into_future()))
        .collect();
    tokio::task::yield_now().await;
    leader.abort();
    assert!(leader.await.unwrap_err().is_cancelled());
    for other in others {
        assert!(other.await.unwrap().unwrap().success);
    }
    assert_eq!(server.log().iter().filter(|line| *line == "token").count(), 2);
}
