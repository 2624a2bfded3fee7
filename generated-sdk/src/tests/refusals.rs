//! Refused credentials (401): when the token is renewed, which requests are sent again, and what others do meanwhile.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::json;
use tokio::time::Instant;

use super::support::{CREATE_USER, IsSuccessDto, Scene, call, delete_users, ok, token, users};
use super::token_server::{
    LIFETIME, TokenServer, after, done, late, millis, pass, pass_until_before_the_end, seconds, unauthorized,
};
use crate::{Call, ManagementClient, RetryPolicy};

/// An operation that is not idempotent.
fn create_user(client: &ManagementClient) -> Call<IsSuccessDto> {
    call(client, &CREATE_USER, users(1))
}

/// A server that refuses `t1`, as if it had forgotten it.
fn forgetful() -> Arc<TokenServer> {
    TokenServer::new(|token| if token == "t1" { unauthorized() } else { done() })
}

/// A switch of a test.
fn switch() -> (Arc<AtomicBool>, Arc<AtomicBool>) {
    let switch = Arc::new(AtomicBool::new(false));
    (Arc::clone(&switch), switch)
}

#[tokio::test(start_paused = true)]
async fn refusals_of_an_operation_cause_one_renewal_and_one_more_request() {
    let server = TokenServer::new(|_| unauthorized());
    let client = server.client();
    for _ in 0..50 {
        let error = create_user(&client).await.unwrap_err();
        assert!(error.is_unauthorized() && !error.may_have_reached_server());
    }
    assert_eq!((server.count("t1"), server.count("t2")), (1, 50));
    assert_eq!(server.token_requests(), 2);

    // All at once, with responses before the new token is there.
    let server = TokenServer::new(|_| after(millis(20), unauthorized()));
    server.next([None, Some(late(millis(100), "t2"))]);
    let client = server.client();
    let calls: Vec<_> = (0..50)
        .map(|_| tokio::spawn(create_user(&client).into_future()))
        .collect();
    for call in calls {
        assert!(call.await.unwrap().unwrap_err().is_unauthorized());
    }
    assert_eq!((server.count("t1"), server.count("t2")), (50, 1));
    assert_eq!(server.token_requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_the_server_forgot_is_replaced_for_all_calls() {
    let server = forgetful();
    let client = server.client();
    assert!(create_user(&client).await.unwrap().success);
    assert_eq!(server.carried(), ["t1", "t2"]);

    let server =
        TokenServer::new(|token| after(millis(20), if token == "t1" { unauthorized() } else { done() }));
    server.next([None, Some(late(millis(100), "t2"))]);
    let client = server.client();
    let calls: Vec<_> = (0..50)
        .map(|_| tokio::spawn(create_user(&client).into_future()))
        .collect();
    for call in calls {
        assert!(call.await.unwrap().unwrap().success);
    }
    assert_eq!((server.count("t1"), server.count("t2")), (50, 50));
    assert_eq!(server.token_requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn others_go_on_with_the_old_token_until_the_new_one_is_there() {
    // What comes of the renewal, and the token of later calls.
    for (renewal, token) in [
        (Some(late(seconds(5), "t2")), "t2"),
        (Some(after(seconds(5), Scene::Respond(503, String::new()))), "t1"),
        (Some(Scene::Silence), "t1"),
    ] {
        let (refuses, refuse) = switch();
        let server = TokenServer::new(move |_| {
            if refuses.swap(false, Ordering::Relaxed) {
                unauthorized()
            } else {
                done()
            }
        });
        server.next([None, renewal]);
        let client = server.client();
        delete_users(&client).await.unwrap();
        refuse.store(true, Ordering::Relaxed);
        let refused = tokio::spawn(create_user(&client).into_future());
        tokio::task::yield_now().await;
        let start = Instant::now();
        for _ in 0..10 {
            assert!(delete_users(&client).await.unwrap().success);
        }
        assert!(start.elapsed() < millis(1));
        assert_eq!(server.carried(), ["t1"; 12]);
        assert_eq!(refused.await.unwrap().is_ok(), token == "t2");
        delete_users(&client).await.unwrap();
        assert_eq!(server.carried().last().unwrap(), token);
        assert_eq!(server.token_requests(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_failed_is_tried_again_with_a_refusal_ten_seconds_later() {
    let server = forgetful();
    server.next([None, Some(Scene::Respond(503, String::new()))]);
    let client = server.client();
    for (wait, token_requests) in [(0, 2), (0, 2), (9, 2)] {
        pass(seconds(wait)).await;
        assert!(delete_users(&client).await.unwrap_err().is_unauthorized());
        assert_eq!(server.token_requests(), token_requests);
    }
    assert_eq!(server.carried(), ["t1"; 3]);
    pass(seconds(1)).await;
    assert!(delete_users(&client).await.unwrap().success);
    assert_eq!(server.token_requests(), 3);
    assert_eq!(server.carried()[3..], ["t1", "t2"]);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_forgotten_again_is_renewed_again_ten_seconds_later() {
    let (forgotten, forget) = switch();
    let server = TokenServer::new(move |token| match token {
        "t1" => unauthorized(),
        "t2" if forgotten.load(Ordering::Relaxed) => unauthorized(),
        _ => done(),
    });
    let client = server.client();
    delete_users(&client).await.unwrap();
    forget.store(true, Ordering::Relaxed);
    assert!(delete_users(&client).await.unwrap_err().is_unauthorized());
    assert_eq!(server.token_requests(), 2);
    pass(seconds(10)).await;
    assert!(delete_users(&client).await.unwrap().success);
    assert_eq!(server.carried(), ["t1", "t2", "t2", "t2", "t3"]);
}

#[tokio::test(start_paused = true)]
async fn a_request_with_an_older_token_is_sent_again_once_with_the_current_one() {
    let server = TokenServer::new(|token| match token {
        "t1" => after(seconds(3), unauthorized()),
        _ => done(),
    });
    let client = server.client();
    let first = tokio::spawn(create_user(&client).into_future());
    tokio::task::yield_now().await;
    pass(seconds(1)).await;
    let second = tokio::spawn(create_user(&client).into_future());
    assert!(first.await.unwrap().unwrap().success);
    assert!(second.await.unwrap().unwrap().success);
    assert_eq!(server.carried(), ["t1", "t1", "t2", "t2"]);
    assert_eq!(server.token_requests(), 2);

    // The refusal of the second request is final.
    let (refuses, refuse) = switch();
    let server = TokenServer::new(move |token| match token {
        "t1" => after(seconds(3), unauthorized()),
        _ if refuses.load(Ordering::Relaxed) => unauthorized(),
        _ => done(),
    });
    let client = server.client();
    let first = tokio::spawn(create_user(&client).into_future());
    tokio::task::yield_now().await;
    pass(seconds(1)).await;
    let second = tokio::spawn(create_user(&client).into_future());
    assert!(first.await.unwrap().unwrap().success);
    refuse.store(true, Ordering::Relaxed);
    let error = second.await.unwrap().unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.attempts(), 2);
    assert_eq!(server.carried(), ["t1", "t1", "t2", "t2"]);
    assert_eq!(server.token_requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_new_token_with_the_same_text_is_not_tried() {
    let server = forgetful();
    server.next([
        None,
        Some(late(millis(1), "t1")),
        Some(ok(&token("t2", &json!(LIFETIME)))),
    ]);
    let client = server.client();
    for wait in [0, 0, 5] {
        pass(seconds(wait)).await;
        let error = delete_users(&client).await.unwrap_err();
        assert_eq!((error.is_unauthorized(), error.attempts()), (true, 1));
    }
    assert_eq!(server.carried(), ["t1"; 3]);
    assert_eq!(server.token_requests(), 2);
    pass(seconds(5)).await;
    assert!(delete_users(&client).await.unwrap().success);
}

#[tokio::test(start_paused = true)]
async fn without_retries_a_call_is_one_request_and_the_next_call_gets_another_token() {
    for policy in [RetryPolicy::none(), RetryPolicy::default().with_max_attempts(1)] {
        let server = forgetful();
        let client = server.client();
        let call = || create_user(&client).with_retry(policy.clone());
        let error = call().await.unwrap_err();
        assert_eq!((error.is_unauthorized(), error.attempts()), (true, 1));
        assert_eq!(server.token_requests(), 1);
        assert!(call().await.unwrap().success);
        assert_eq!(server.carried(), ["t1", "t2"]);
        assert_eq!(server.token_requests(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn the_request_that_is_sent_again_is_an_attempt() {
    for (attempts, carried) in [(2, &["t1", "t2"][..]), (3, &["t1", "t2", "t2"])] {
        let server = TokenServer::new(|token| match token {
            "t1" => unauthorized(),
            _ => Scene::Respond(503, String::new()),
        });
        let policy = RetryPolicy::default().with_max_attempts(attempts);
        let error = delete_users(&server.client())
            .with_retry(policy)
            .await
            .unwrap_err();
        assert_eq!((error.http_status(), error.attempts()), (Some(503), attempts));
        assert_eq!(server.carried(), carried);
    }
}

#[tokio::test(start_paused = true)]
async fn the_request_that_is_sent_again_is_paid_for() {
    let (failing, fail) = switch();
    let server = TokenServer::new(move |token| match token {
        _ if failing.load(Ordering::Relaxed) => Scene::Respond(503, String::new()),
        "t1" => unauthorized(),
        _ => done(),
    });
    let client = server.client();
    fail.store(true, Ordering::Relaxed);
    // As many retries as the budget has.
    for _ in 0..50 {
        delete_users(&client).await.unwrap_err();
    }
    fail.store(false, Ordering::Relaxed);
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!((error.is_unauthorized(), error.attempts()), (true, 1));
    // The token is renewed all the same.
    assert!(delete_users(&client).await.unwrap().success);
    assert_eq!((server.count("t1"), server.count("t2")), (151, 1));
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_hangs_gives_the_refusal_back_in_time() {
    for (timeout, time) in [(30, 10_000), (4, 2000)] {
        let server = forgetful();
        server.next([None, Some(Scene::Silence)]);
        let client = server.client();
        let start = Instant::now();
        let call = delete_users(&client).with_timeout(seconds(timeout));
        assert!(call.await.unwrap_err().is_unauthorized());
        let elapsed = start.elapsed().as_millis();
        assert!(elapsed.abs_diff(time) <= 2, "{elapsed}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_call_that_is_dropped_while_it_renews_is_not_missed() {
    let server = forgetful();
    server.next([None, Some(late(millis(500), "t2"))]);
    let client = server.client();
    let leader = tokio::spawn(create_user(&client).into_future());
    tokio::task::yield_now().await;
    let follower = tokio::spawn(create_user(&client).into_future());
    tokio::task::yield_now().await;
    assert_eq!(server.token_requests(), 2);
    leader.abort();
    assert!(follower.await.unwrap().unwrap().success);
    assert_eq!(server.carried(), ["t1", "t1", "t2"]);
    assert_eq!(server.token_requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_that_was_replaced_never_comes_back() {
    let server = forgetful();
    let client = server.client();
    delete_users(&client).await.unwrap();
    // From the time of renewal on, tokens fail.
    server.next((0..100).map(|_| Some(Scene::Respond(503, String::new()))));
    pass_until_before_the_end(seconds(50)).await;
    for _ in 0..49 {
        delete_users(&client).await.unwrap();
        pass(seconds(1)).await;
    }
    assert_eq!(server.token_requests(), 2 + 49);
    assert_eq!((server.count("t1"), server.count("t2")), (1, 50));
}

/// The fetch goes on with the next call, however short each of them is.
#[tokio::test(start_paused = true)]
async fn a_forgotten_token_is_replaced_by_calls_that_are_shorter_than_the_fetch() {
    for (latency, timeout, policy) in [
        (1600, 3000, RetryPolicy::default()),
        (5500, 10_000, RetryPolicy::default()),
        (1200, 30_000, RetryPolicy::none()),
    ] {
        let server = forgetful();
        server.next([None, Some(late(millis(latency), "t2"))]);
        let client = server.client();
        let mut refusals = 0;
        while let Err(error) = delete_users(&client)
            .with_timeout(millis(timeout))
            .with_retry(policy.clone())
            .await
        {
            assert!(error.is_unauthorized(), "{error}");
            refusals += 1;
            pass(millis(100)).await;
        }
        assert!(refusals <= latency / 100 + 1, "{refusals}");
        assert_eq!(server.token_requests(), 2, "{latency}");
        assert_eq!(server.carried().last().unwrap(), "t2");
    }
}
