//! Which requests are retried, as seen by a server that fails on a real connection.

use std::time::Duration;

use super::loopback::{Loopback, Reply, done, failed, http, response};
use super::support::{CREATE_USER, IsSuccessDto, builder, call, delete_users, users};
use crate::{Call, ErrorKind, ManagementClient, RetryPolicy};

/// An operation that is not idempotent.
fn create_user(client: &ManagementClient) -> Call<IsSuccessDto> {
    call(client, &CREATE_USER, users(1))
}

/// How many requests for an operation a server got.
fn asked(server: &Loopback, path: &str) -> usize {
    server.log().iter().filter(|line| line.starts_with(path)).count()
}

#[tokio::test]
async fn a_post_that_may_have_been_carried_out_is_sent_once_unless_it_is_marked() {
    for (reply, kind) in [
        (Reply::Reset, ErrorKind::Transport),
        (Reply::Write(Vec::new()), ErrorKind::Transport),
        (
            Reply::Write(http("200 OK\r\ncontent-length: 9", "{")),
            ErrorKind::Transport,
        ),
        (
            Reply::Stall(http("200 OK\r\ncontent-length: 9", "{")),
            ErrorKind::Timeout,
        ),
        (response("502", "<html>"), ErrorKind::Http),
        (response("503", ""), ErrorKind::Http),
        (response("504", "{}"), ErrorKind::Http),
        (failed(502), ErrorKind::Api),
        (failed(504), ErrorKind::Api),
    ] {
        let server = Loopback::start([reply.clone(), reply, done()]).await;
        let client = server.client();
        let error = create_user(&client)
            .with_attempt_timeout(Duration::from_millis(500))
            .await
            .unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, 1), "{error}");
        assert!(error.may_have_reached_server());
        assert_eq!(asked(&server, "/api/v3/create-user"), 1);

        let call = create_user(&client)
            .assume_idempotent()
            .with_attempt_timeout(Duration::from_millis(500));
        assert!(call.await.unwrap().success);
        assert_eq!(asked(&server, "/api/v3/create-user"), 3);
    }
}

#[tokio::test]
async fn a_post_that_was_not_carried_out_is_sent_again() {
    for reply in [response("429", "<html>"), failed(429), failed(503)] {
        let server = Loopback::start([
            reply.clone(),
            reply.clone(),
            done(),
            reply.clone(),
            reply.clone(),
            reply,
        ])
        .await;
        let client = server.client();
        assert!(create_user(&client).await.unwrap().success);
        assert_eq!(asked(&server, "/api/v3/create-user"), 3);
        let error = create_user(&client).await.unwrap_err();
        assert!(!error.may_have_reached_server());
        assert_eq!(error.attempts(), 3);
        assert_eq!(asked(&server, "/api/v3/create-user"), 6);
    }
}

#[tokio::test]
async fn an_operation_that_is_safe_to_retry_is_sent_three_times_at_most() {
    for reply in [
        Reply::Reset,
        Reply::Write(http("200 OK\r\ncontent-length: 9", "{")),
        response("503", ""),
    ] {
        let server = Loopback::start([reply.clone(), reply.clone(), reply]).await;
        let error = delete_users(&server.client()).await.unwrap_err();
        assert!(error.to_string().ends_with("(after 3 attempts)"), "{error}");
        assert_eq!(asked(&server, "/api/v3/delete-users-batch"), 3);
    }
}

#[tokio::test]
async fn a_reset_before_the_request_was_read_is_retried_if_that_is_safe() {
    let signed = |server: &Loopback| {
        let policy = RetryPolicy::default().with_backoff(Duration::ZERO, Duration::ZERO);
        builder(&server.host)
            .retry(policy)
            .sign_requests()
            .build()
            .unwrap()
    };
    let server = Loopback::with_tokens([], [Reply::ResetAtOnce, Reply::ResetAtOnce, done()]).await;
    assert!(delete_users(&signed(&server)).await.unwrap().success);
    assert_eq!(server.log().len(), 1);

    let server = Loopback::with_tokens([], [Reply::ResetAtOnce]).await;
    let error = create_user(&signed(&server)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
}

const ERA: &str = "date: Sun, 09 Oct 2022 06:14:00 GMT";

#[tokio::test]
async fn the_wait_that_the_server_asks_for_is_read_from_the_headers() {
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    for (header, wait) in [
        ("retry-after: 7", seconds(7)),
        ("retry-after: 0", seconds(0)),
        ("retry-after:   61  ", seconds(61)),
        ("retry-after: Sun, 09 Oct 2022 06:14:30 GMT", seconds(30)),
        ("retry-after: Sun, 09 Oct 2022 05:00:00 GMT", seconds(0)),
        ("retry-after: 18446744073709551615", seconds(u64::MAX)),
        ("retry-after: 99999999999999999999999999", Some(Duration::MAX)),
        ("retry-after: -1", None),
        ("retry-after: 1.5", None),
        ("retry-after: soon", None),
        ("retry-after: \u{fc}", None),
        ("retry-after:", None),
        ("x-other: 7", None),
    ] {
        for status in [429, 503] {
            let reply = response(&format!("{status} Busy\r\n{ERA}\r\n{header}"), "");
            let server = Loopback::start([reply]).await;
            let error = delete_users(&server.client())
                .with_retry(RetryPolicy::none())
                .await
                .unwrap_err();
            assert_eq!(error.retry_after(), wait, "{header}");
            assert_eq!(error.http_status(), Some(status));
        }
    }
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_not_begun_and_garbage_is_no_wait() {
    for (header, again) in [
        ("retry-after: 0", true),
        ("retry-after: -9", true),
        ("retry-after: later", true),
        ("retry-after: Sun, 09 Oct 2022 05:00:00 GMT", true),
        ("retry-after: 61", false),
        ("retry-after: 99999999999999999999999999", false),
        ("retry-after: Fri, 09 Oct 2122 06:14:30 GMT", false),
    ] {
        for status in [429, 503] {
            let reply = response(&format!("{status} Busy\r\n{ERA}\r\n{header}"), "");
            let server = Loopback::start([reply, done()]).await;
            let outcome = delete_users(&server.client()).await;
            assert_eq!(outcome.is_ok(), again, "{header}");
            assert_eq!(
                asked(&server, "/api/v3/delete-users-batch"),
                if again { 2 } else { 1 },
                "{header}"
            );
        }
    }
}

#[tokio::test]
async fn after_a_short_wait_the_request_comes_again() {
    let reply = response(&format!("429 Busy\r\n{ERA}\r\nretry-after: 1"), "");
    let server = Loopback::start([reply, done()]).await;
    assert!(create_user(&server.client()).await.unwrap().success);
    assert_eq!(asked(&server, "/api/v3/create-user"), 2);
}
