//! Requests that are split: the chunks that are sent, and the report on each.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

use super::support::{
    CREATE_USER, DELETE_USERS, DeleteUsersBatchDto, IsSuccessDto, JWT, Scene, Scripted, call, ok, success,
    token,
};
use crate::transport::TransportError;
use crate::{Call, ErrorKind, ManagementClient, Record as _, RetryPolicy};

fn ids(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("u{number}")).collect()
}

fn delete(client: &ManagementClient, count: usize) -> Call<IsSuccessDto> {
    let mut request = DeleteUsersBatchDto {
        user_ids: ids(count),
        force: Some(true),
        ..DeleteUsersBatchDto::default()
    };
    request.raw_fields_mut().insert("extra", json!(1));
    call(client, &DELETE_USERS, request)
}

fn deleted(count: i64) -> Scene {
    ok(&success(&json!({ "success": true, "count": count })))
}

fn refused() -> Scene {
    ok(&json!({ "statusCode": 403, "message": "no", "apiCode": 1576, "requestId": "r1" }))
}

fn with_token(scenes: impl IntoIterator<Item = Scene>) -> Vec<Scene> {
    let mut all = vec![ok(&token(JWT, &json!(3600)))];
    all.extend(scenes);
    all
}

/// The bodies of the operation's requests.
fn bodies(server: &Scripted) -> Vec<Value> {
    let requests = server.requests();
    let bodies = requests.iter().skip(1);
    bodies
        .map(|request| serde_json::from_slice(request.body()).unwrap())
        .collect()
}

#[tokio::test]
async fn a_long_list_is_sent_in_chunks_of_the_limit() {
    let server = Scripted::new(with_token((0..20).map(deleted)));
    let call = delete(&server.client(), 1000).in_chunks().with_concurrency(1);
    let report = call.await.unwrap();
    assert!(report.is_success());
    assert_eq!(report.failures().count(), 0);
    let ranges: Vec<_> = report.chunks().iter().map(|chunk| chunk.range.clone()).collect();
    let expected: Vec<_> = (0..20).map(|number| number * 50..number * 50 + 50).collect();
    assert_eq!(ranges, expected);

    let bodies = bodies(&server);
    let mut sent = Vec::new();
    for body in &bodies {
        assert_eq!(body["force"], json!(true));
        assert_eq!(body["extra"], json!(1));
        let chunk = body["userIds"].as_array().unwrap();
        assert_eq!(chunk.len(), 50);
        sent.extend(chunk.iter().map(|id| id.as_str().unwrap().to_owned()));
    }
    assert_eq!(sent, ids(1000));

    let counts: Vec<_> = report
        .into_results()
        .unwrap()
        .into_iter()
        .map(|done| done.count)
        .collect();
    assert_eq!(counts, (0..20).map(Some).collect::<Vec<_>>());
}

#[tokio::test]
async fn the_last_chunk_has_the_remaining_elements() {
    let server = Scripted::new(with_token((0..3).map(deleted)));
    let report = delete(&server.client(), 101)
        .in_chunks()
        .with_concurrency(1)
        .await
        .unwrap();
    let ranges: Vec<_> = report
        .into_chunks()
        .into_iter()
        .map(|chunk| chunk.range)
        .collect();
    assert_eq!(ranges, [0..50, 50..100, 100..101]);
}

#[tokio::test]
async fn a_short_list_is_one_request() {
    for count in [1, 50] {
        let server = Scripted::new(with_token([deleted(1)]));
        let report = delete(&server.client(), count).in_chunks().await.unwrap();
        assert_eq!(report.chunks().len(), 1);
        assert_eq!(report.chunks()[0].range, 0..count);
        assert_eq!(bodies(&server)[0]["userIds"].as_array().unwrap().len(), count);
    }
}

#[tokio::test]
async fn a_list_without_elements_is_no_request() {
    let server = Scripted::new([]);
    let report = delete(&server.client(), 0).in_chunks().await.unwrap();
    assert!(report.is_success() && report.chunks().is_empty());
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_chunk_that_did_not_succeed_is_a_failure() {
    let failed = ok(&success(&json!({ "success": false, "count": 0 })));
    let server = Scripted::new(with_token([deleted(1), failed]));
    let chunks = delete(&server.client(), 100).in_chunks().with_concurrency(1);
    let report = chunks.await.unwrap();
    assert!(!report.is_success());
    let error = report.chunks()[1].result.as_ref().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unsuccessful);
    assert_eq!(
        error.to_string(),
        "delete_users_batch: the API responded that the operation did not succeed: `success` is false"
    );
}

#[tokio::test]
async fn chunks_can_be_smaller_and_never_larger_than_the_limit() {
    for (size, chunks) in [(30, 2), (51, 2), (0, 60)] {
        let server = Scripted::new(with_token((0..chunks).map(deleted)));
        let call = delete(&server.client(), 60).in_chunks().with_size(size);
        let report = call.with_concurrency(0).await.unwrap();
        assert_eq!(i64::try_from(report.chunks().len()).unwrap(), chunks);
    }
}

#[tokio::test]
async fn a_chunk_that_fails_stops_no_other() {
    let interrupted = || Scene::Fail(TransportError::interrupted("reset"));
    let server = Scripted::new(with_token([deleted(1), refused(), interrupted(), deleted(4)]));
    let call = delete(&server.client(), 200)
        .with_retry(RetryPolicy::none())
        .in_chunks();
    let report = call.with_concurrency(1).await.unwrap();
    assert!(!report.is_success());
    let failed: Vec<_> = report.failures().map(|chunk| chunk.range.clone()).collect();
    assert_eq!(failed, [50..100, 100..150]);
    let chunks = report.chunks();
    assert_eq!(chunks[0].result.as_ref().unwrap().count, Some(1));
    let error = chunks[1].result.as_ref().unwrap_err();
    assert_eq!(error.api().unwrap().code, Some(1576.into()));
    let error = chunks[2].result.as_ref().unwrap_err();
    assert!(error.may_have_reached_server());
    assert_eq!(chunks[3].result.as_ref().unwrap().count, Some(4));
    let error = report.into_results().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
}

#[tokio::test(start_paused = true)]
async fn no_more_chunks_are_sent_at_once_than_asked_for() {
    let slow = |seconds| Scene::After(Duration::from_secs(seconds), Box::new(deleted(1)));
    let server = Scripted::new(with_token([
        deleted(1),
        slow(5),
        slow(1),
        slow(1),
        slow(1),
        slow(1),
    ]));
    let client = server.client();
    delete(&client, 1).await.unwrap();
    let start = Instant::now();
    let mut running = delete(&client, 250)
        .in_chunks()
        .with_concurrency(2)
        .start()
        .unwrap();
    assert_eq!(server.requests().len(), 2);
    let first = running.next().await.unwrap();
    assert_eq!((first.range, start.elapsed().as_secs()), (50..100, 1));
    assert_eq!(server.requests().len(), 4);
    let mut order = vec![];
    while let Some(chunk) = running.next().await {
        order.push((chunk.range.start, start.elapsed().as_secs()));
        assert!(chunk.result.is_ok());
    }
    assert_eq!(order, [(100, 2), (150, 3), (200, 4), (0, 5)]);
    assert!(running.next().await.is_none());
}

#[tokio::test]
async fn other_limits_are_checked_before_anything_is_sent() {
    let server = Scripted::new([]);
    let request = DeleteUsersBatchDto {
        user_ids: ids(500),
        code: Some(String::from("too long for this")),
        ..DeleteUsersBatchDto::default()
    };
    let call: Call<IsSuccessDto> = call(&server.client(), &DELETE_USERS, request);
    let error = call.in_chunks().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "delete_users_batch: not sent: `code` takes at most 8 characters, got 17"
    );
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn without_splitting_the_limit_is_an_error() {
    let error = delete(&Scripted::new([]).client(), 51).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(error.path(), Some("userIds"));
}

#[test]
fn printed_chunks_do_not_contain_the_request() {
    let client = Scripted::new([]).client();
    let chunks = delete(&client, 120).in_chunks();
    assert_eq!(
        format!("{chunks:?}"),
        r#"Chunks { operation: "deleteUsersBatch", concurrency: 4, .. }"#
    );
    let running = chunks.start().unwrap();
    assert_eq!(
        format!("{running:?}"),
        "ChunksRunning { waiting: 3, sent: 0, .. }"
    );
}

#[tokio::test]
async fn requests_without_independent_elements_are_not_split() {
    let client = Scripted::new([]).client();
    let whole: Call<IsSuccessDto> = call(&client, &CREATE_USER, DeleteUsersBatchDto::default());
    let error = whole.in_chunks().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "create_user: not sent: the request has no list that can be split into chunks"
    );
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}
