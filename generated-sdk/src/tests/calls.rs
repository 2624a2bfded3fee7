//! Calls as values: laziness, deadlines, cancellation, and transports of the program's own.

use std::time::Duration;

use serde_json::json;

use super::support::{IsSuccessDto, JWT, Scene, Scripted, delete_users, ok, success, token};
use crate::transport::TransportError;
use crate::{Call, ErrorKind, RetryPolicy};

fn done() -> Scene {
    ok(&success(&json!({ "success": true })))
}

fn after(seconds: u64, scene: Scene) -> Scene {
    Scene::After(Duration::from_secs(seconds), Box::new(scene))
}

fn for_an_hour() -> Scene {
    ok(&token(JWT, &json!(3600)))
}

#[tokio::test]
async fn nothing_is_sent_before_a_call_is_awaited() {
    let server = Scripted::new([for_an_hour(), done()]);
    let call = delete_users(&server.client());
    assert_eq!(call.operation().id, "deleteUsersBatch");
    assert!(server.requests().is_empty());
    assert!(call.await.unwrap().success);
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn calls_and_their_futures_cross_threads() {
    fn crosses_threads<T: Send + 'static>(_: T) {}
    let client = Scripted::new([]).client();
    crosses_threads(delete_users(&client));
    crosses_threads(delete_users(&client).into_future());
    crosses_threads(delete_users(&client).send());
    crosses_threads(delete_users(&client).with_response());
}

#[test]
fn a_printed_call_names_the_operation_only() {
    let call: Call<IsSuccessDto> =
        delete_users(&Scripted::new([]).client()).with_timeout(Duration::from_secs(1));
    assert_eq!(
        format!("{call:?}"),
        r#"Call { operation: "deleteUsersBatch", timeout: Some(1s), .. }"#
    );
}

#[tokio::test(start_paused = true)]
async fn the_deadline_covers_the_token_and_the_operation() {
    let server = Scripted::new([after(6, for_an_hour()), after(6, done())]);
    let client = server.builder().timeout(Duration::from_secs(10)).build().unwrap();
    let start = tokio::time::Instant::now();
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 10);
    assert_eq!(
        error.to_string(),
        "delete_users_batch: no complete response within 10s"
    );
    assert!(error.may_have_reached_server());
}

#[tokio::test(start_paused = true)]
async fn the_deadline_can_be_set_for_the_client_and_for_a_call() {
    let server = Scripted::new([for_an_hour(), after(2, done()), after(2, done())]);
    let client = server.builder().timeout(Duration::from_secs(1)).build().unwrap();
    assert!(delete_users(&client).await.unwrap_err().is_timeout());
    assert!(
        delete_users(&client)
            .with_timeout(Duration::MAX)
            .await
            .unwrap()
            .success
    );
}

#[tokio::test(start_paused = true)]
async fn a_deadline_before_the_retry_is_sent_leaves_nothing_behind() {
    let refused = ok(&json!({ "statusCode": 401 }));
    let server = Scripted::new([for_an_hour(), refused, Scene::Silence]);
    let call = delete_users(&server.client())
        .with_retry(RetryPolicy::default())
        .with_timeout(Duration::from_secs(5));
    let error = call.await.unwrap_err();
    assert!(error.is_unauthorized());
    assert!(!error.may_have_reached_server());
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_is_over() {
    let server = Scripted::new([for_an_hour(), after(1, Scene::Silence), done()]);
    let client = server.client();
    let task = tokio::spawn(delete_users(&client).into_future());
    tokio::task::yield_now().await;
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
    assert!(delete_users(&client).await.unwrap().success);
}

#[tokio::test]
async fn errors_of_a_transport_keep_their_meaning() {
    let broken = || std::io::Error::other("cable");
    for (fault, kind, reached, timed_out, text) in [
        (
            TransportError::connect(broken()),
            ErrorKind::Connect,
            false,
            false,
            "cannot connect: cable",
        ),
        (
            TransportError::connect(broken()).timed_out(),
            ErrorKind::Connect,
            false,
            true,
            "connecting took too long: cable",
        ),
        (
            TransportError::interrupted(broken()),
            ErrorKind::Transport,
            true,
            false,
            "the connection broke before the response came: cable",
        ),
        (
            TransportError::too_large(9),
            ErrorKind::BodyTooLarge,
            true,
            false,
            "the body of the response is longer than the limit of 9 bytes",
        ),
    ] {
        let server = Scripted::new([for_an_hour(), Scene::Fail(fault)]);
        let error = delete_users(&server.client()).await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert_eq!(error.may_have_reached_server(), reached);
        assert_eq!(error.is_timeout(), timed_out);
        assert_eq!(error.to_string(), format!("delete_users_batch: {text}"));
    }
}

#[tokio::test]
async fn the_limit_for_bodies_holds_for_any_transport() {
    let server = Scripted::new([for_an_hour(), done()]);
    let client = server.builder().max_response_bytes(200).build().unwrap();
    assert!(delete_users(&client).await.unwrap().success);
    let server = Scripted::new([for_an_hour(), done()]);
    let client = server.builder().max_response_bytes(20).build().unwrap();
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(
        error.to_string().contains("longer than the limit of 20 bytes"),
        "{error}"
    );
}
