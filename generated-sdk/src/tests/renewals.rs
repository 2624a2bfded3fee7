//! The early renewal of a token that is still good: by one call, without cost for any.

use std::io;
use std::time::Duration;

use serde_json::json;
use tokio::time::Instant;

use super::support::{CREATE_USER, IsSuccessDto, Scene, call, delete_users, ok, users};
use super::token_server::{TokenServer, after, done, late, millis, pass, pass_until_before_the_end, seconds};
use crate::transport::TransportError;
use crate::{Call, ErrorKind, ManagementClient, RetryPolicy};

/// The failures of a token request that come at once.
const FAILURES: [fn() -> Scene; 5] = [
    || Scene::Respond(503, String::new()),
    || Scene::Respond(200, "<html>".into()),
    || ok(&json!({ "statusCode": 500, "message": "busy" })),
    || ok(&json!({ "statusCode": 401, "message": "unknown access key" })),
    || Scene::Fail(TransportError::interrupted(io::Error::other("reset"))),
];

/// A client with the token `t1`, some time before the end of the token.
async fn client_before_the_end(server: &std::sync::Arc<TokenServer>, time: Duration) -> ManagementClient {
    let client = server.client();
    assert!(delete_users(&client).await.unwrap().success);
    pass_until_before_the_end(time).await;
    client
}

/// Makes a call that succeeds, and gives the time that it took.
async fn succeeds_after(call: Call<IsSuccessDto>) -> Duration {
    let start = Instant::now();
    assert!(call.await.unwrap().success);
    start.elapsed()
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_fails_costs_no_call_and_is_tried_again_after_a_second() {
    for failure in FAILURES {
        let server = TokenServer::new(|_| done());
        server.next([None, Some(failure()), Some(failure()), None]);
        let client = client_before_the_end(&server, seconds(50)).await;
        for (wait, token_requests, token) in [
            (0, 2, "t1"),
            (0, 2, "t1"),
            (999, 2, "t1"),
            (2, 3, "t1"),
            (500, 3, "t1"),
            (502, 4, "t2"),
            (40_000, 4, "t2"),
        ] {
            pass(millis(wait)).await;
            assert!(succeeds_after(delete_users(&client)).await < millis(1));
            assert_eq!(server.token_requests(), token_requests, "{wait}");
            assert_eq!(server.carried().last().unwrap(), token, "{wait}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn while_one_call_renews_all_use_the_old_token_at_once() {
    let server = TokenServer::new(|_| done());
    server.next([None, Some(late(millis(800), "t2"))]);
    let client = client_before_the_end(&server, seconds(50)).await;
    let calls: Vec<_> = (0..20)
        .map(|_| tokio::spawn(succeeds_after(delete_users(&client))))
        .collect();
    let mut times = Vec::new();
    for call in calls {
        times.push(call.await.unwrap().as_millis());
    }
    assert!(times.iter().all(|time| *time <= 1), "{times:?}");
    pass(millis(801)).await;
    assert!(succeeds_after(delete_users(&client)).await <= millis(1));
    assert_eq!((server.count("t1"), server.count("t2")), (21, 1));
    assert_eq!(server.token_requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_endpoint_that_hangs_delays_no_call() {
    let server = TokenServer::new(|_| done());
    server.next([None, Some(Scene::Silence), Some(Scene::Silence)]);
    let client = client_before_the_end(&server, seconds(50)).await;
    let (renewing, other) = tokio::join!(
        succeeds_after(delete_users(&client)),
        succeeds_after(delete_users(&client)),
    );
    assert!(renewing <= millis(1) && other <= millis(1));
    // The request is given up after the attempt timeout, and made again a second later.
    for (wait, token_requests) in [(2000, 2), (8001, 2), (1001, 3)] {
        pass(millis(wait)).await;
        let hurried = delete_users(&client).with_timeout(millis(600));
        assert!(succeeds_after(hurried).await <= millis(1));
        assert_eq!(server.token_requests(), token_requests, "{wait}");
    }
    assert_eq!(server.count("t1"), 6);
}

#[tokio::test(start_paused = true)]
async fn a_slow_renewal_goes_on_beside_the_request() {
    let server = TokenServer::new(|_| after(seconds(4), done()));
    server.next([None, Some(late(seconds(3), "t2"))]);
    let client = client_before_the_end(&server, seconds(50)).await;
    let time = succeeds_after(delete_users(&client)).await;
    assert!(time.as_millis().abs_diff(4000) <= 3, "{time:?}");
    delete_users(&client).await.unwrap();
    assert_eq!(server.carried(), ["t1", "t1", "t2"]);
    assert_eq!(server.token_requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_survives_the_call_that_began_it() {
    let server = TokenServer::new(|_| done());
    server.next([None, Some(late(millis(500), "t2"))]);
    let client = client_before_the_end(&server, seconds(50)).await;
    delete_users(&client).await.unwrap();
    delete_users(&client).await.unwrap();
    pass(millis(501)).await;
    delete_users(&client).await.unwrap();
    assert_eq!(server.carried(), ["t1", "t1", "t1", "t2"]);
    assert_eq!(server.token_requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn after_the_end_of_the_token_a_failure_is_an_error() {
    for failure in FAILURES {
        let server = TokenServer::new(|_| done());
        server.next([None, Some(failure()), Some(failure()), None]);
        let client = client_before_the_end(&server, millis(1)).await;
        // The old token is good for another millisecond.
        assert!(delete_users(&client).await.unwrap().success);
        pass(millis(1)).await;
        let call = || delete_users(&client).with_retry(RetryPolicy::none());
        let error = call().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 0));
        assert!(call().await.unwrap().success);
        assert_eq!(server.carried(), ["t1", "t1", "t2"]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_ends_while_it_is_renewed_is_not_used_any_more() {
    let server = TokenServer::new(|_| done());
    server.next([None, Some(late(seconds(5), "t2"))]);
    let client = client_before_the_end(&server, millis(500)).await;
    assert!(succeeds_after(delete_users(&client)).await <= millis(1));
    pass(millis(600)).await;
    let time = succeeds_after(delete_users(&client)).await;
    assert!(time.as_millis().abs_diff(4400) <= 3, "{time:?}");
    assert_eq!(server.carried(), ["t1", "t1", "t2"]);

    // If the renewal then fails, that is a failure as without an old token: it is retried.
    let server = TokenServer::new(|_| done());
    server.next([None, Some(Scene::Silence), None]);
    let client = client_before_the_end(&server, millis(500)).await;
    assert!(succeeds_after(delete_users(&client)).await <= millis(1));
    pass(millis(600)).await;
    let time = succeeds_after(delete_users(&client)).await;
    assert!((9400..9900).contains(&time.as_millis()), "{time:?}");
    assert_eq!(server.carried(), ["t1", "t1", "t2"]);
}

#[tokio::test(start_paused = true)]
async fn the_token_endpoint_can_ask_for_a_longer_wait() {
    let server = TokenServer::new(|_| done());
    let busy = Scene::With(
        "retry-after",
        "20".into(),
        Box::new(Scene::Respond(429, String::new())),
    );
    server.next([None, Some(busy), None]);
    let client = client_before_the_end(&server, seconds(50)).await;
    for (wait, token_requests) in [(0, 2), (19, 2), (1, 3)] {
        pass(seconds(wait)).await;
        delete_users(&client).await.unwrap();
        assert_eq!(server.token_requests(), token_requests);
    }
    assert_eq!(server.carried(), ["t1", "t1", "t1", "t2"]);
}

#[tokio::test(start_paused = true)]
async fn the_attempt_timeout_of_a_call_holds_for_its_token_request() {
    let server = TokenServer::new(|_| done());
    server.next([Some(Scene::Silence)]);
    let client = server.client();
    let start = Instant::now();
    let error = delete_users(&client)
        .with_attempt_timeout(seconds(2))
        .with_retry(RetryPolicy::none())
        .await
        .unwrap_err();
    assert!(start.elapsed().as_millis().abs_diff(2000) <= 2);
    assert_eq!(
        error.to_string(),
        "delete_users_batch: not sent, for want of credentials: get_management_token: no complete response within 2s"
    );
    assert!(error.is_timeout() && !error.may_have_reached_server());
    assert_eq!(error.attempts(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_call_with_a_short_attempt_timeout_does_not_fail_those_that_wait_with_it() {
    let server = TokenServer::new(|_| done());
    server.next([Some(late(seconds(3), "t1"))]);
    let client = server.builder().retry(RetryPolicy::none()).build().unwrap();
    let start = Instant::now();
    let (hurried, patient, also_hurried) = tokio::join!(
        delete_users(&client).with_attempt_timeout(seconds(2)).send(),
        delete_users(&client).send(),
        delete_users(&client).with_attempt_timeout(seconds(2)).send(),
    );
    assert!(hurried.unwrap_err().is_timeout() && also_hurried.unwrap_err().is_timeout());
    assert!(patient.unwrap().success);
    assert!(start.elapsed().as_millis().abs_diff(3000) <= 3);
    assert_eq!(server.token_requests(), 1);
}

/// A call that is kept and not polled drives nothing, and must not hold up the others.
#[tokio::test(start_paused = true)]
async fn a_call_that_is_not_polled_holds_up_nobody() {
    let server = TokenServer::new(|_| done());
    server.next([Some(late(seconds(1), "t1"))]);
    let client = server.client();
    let mut kept = delete_users(&client).into_future();
    tokio::select! {
        biased;
        _ = &mut kept => unreachable!("the token takes its time"),
        () = tokio::task::yield_now() => {}
    }
    let time = succeeds_after(delete_users(&client)).await;
    assert!(time.as_millis().abs_diff(1000) <= 2, "{time:?}");
    assert!(kept.await.unwrap().success);
    assert_eq!(server.token_requests(), 1);
}

#[tokio::test(start_paused = true)]
async fn one_failure_of_a_token_request_is_paid_for_once() {
    let server = TokenServer::new(|_| done());
    server.next([Some(after(seconds(1), Scene::Respond(503, String::new())))]);
    let client = server.client();
    let calls: Vec<_> = (0..300)
        .map(|_| tokio::spawn(call::<IsSuccessDto>(&client, &CREATE_USER, users(1)).into_future()))
        .collect();
    for call in calls {
        assert!(call.await.unwrap().unwrap().success);
    }
    assert_eq!((server.token_requests(), server.count("t1")), (2, 300));
}

#[tokio::test(start_paused = true)]
async fn a_token_request_that_keeps_failing_is_paid_for_each_time() {
    let server = TokenServer::new(|_| done());
    server.next((0..500).map(|_| Some(Scene::Respond(503, String::new()))));
    let client = server.client();
    for _ in 0..60 {
        let error = delete_users(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 0));
        assert_eq!(
            error.to_string(),
            "delete_users_batch: not sent, for want of credentials: get_management_token: HTTP status 503 Service \
             Unavailable (empty body)"
        );
    }
    // 60 first requests, and as many others as the budget has.
    assert_eq!(server.token_requests(), 60 + 100);
}
