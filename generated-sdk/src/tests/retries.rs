//! Retries: of which failures, how often, after which wait. Deadlines and the limit of requests per second.

use std::io;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;
use wiremock::matchers::path;
use wiremock::{Mock, Request, ResponseTemplate};

use super::support::{
    CREATE_USER, IsSuccessDto, JWT, Scene, Scripted, builder, call, delete_users, header, ok, server,
    success, token, users,
};
use crate::transport::TransportError;
use crate::{Call, ErrorKind, ManagementClient, RetryPolicy};

fn for_an_hour() -> Scene {
    ok(&token(JWT, &json!(3600)))
}

fn other_token() -> Scene {
    ok(&token("t2", &json!(3600)))
}

fn done() -> Scene {
    ok(&success(&json!({ "success": true })))
}

fn failed(status_code: i64) -> Scene {
    ok(&json!({ "statusCode": status_code, "message": "busy" }))
}

fn broken() -> Scene {
    Scene::Fail(TransportError::interrupted(io::Error::other("cable")))
}

fn unreachable() -> Scene {
    Scene::Fail(TransportError::connect(io::Error::other("cable")))
}

/// A client with the default retries, and the scene of its token.
fn client(scenes: impl IntoIterator<Item = Scene>) -> (std::sync::Arc<Scripted>, ManagementClient) {
    let server = Scripted::new([for_an_hour()].into_iter().chain(scenes));
    let client = server.builder().retry(RetryPolicy::default()).build().unwrap();
    (server, client)
}

/// An operation that is not idempotent.
fn create_user(client: &ManagementClient) -> Call<IsSuccessDto> {
    call(client, &CREATE_USER, users(1))
}

#[tokio::test(start_paused = true)]
async fn temporary_failures_are_retried() {
    let temporary: [fn() -> Scene; 18] = [
        broken,
        unreachable,
        || failed(408),
        || failed(425),
        || failed(429),
        || failed(502),
        || failed(503),
        || failed(504),
        || failed(520),
        || failed(524),
        || Scene::Respond(408, String::new()),
        || Scene::Respond(425, String::new()),
        || Scene::Respond(520, "<html>".into()),
        || Scene::Respond(524, "<html>".into()),
        || Scene::Respond(429, String::new()),
        || Scene::Respond(502, "<html>".into()),
        || Scene::Respond(503, String::new()),
        || Scene::Respond(504, r#"{"error":{"code":1}}"#.into()),
    ];
    for scene in temporary {
        let (server, client) = client([scene(), scene(), done()]);
        assert!(delete_users(&client).await.unwrap().success);
        assert_eq!(server.requests().len(), 4);
        let bodies: Vec<_> = server.requests()[1..]
            .iter()
            .map(|request| request.body().clone())
            .collect();
        assert!(bodies.iter().all(|body| *body == bodies[0]));
    }
}

#[tokio::test(start_paused = true)]
async fn other_failures_are_not_retried() {
    for scene in [
        failed(400),
        failed(403),
        failed(404),
        failed(409),
        failed(499),
        failed(500),
        failed(501),
        failed(601),
        Scene::Respond(500, String::new()),
        Scene::Respond(308, String::new()),
        Scene::Respond(200, "<html>".into()),
        Scene::Respond(200, "{".into()),
        Scene::Fail(TransportError::too_large(1)),
    ] {
        let (server, client) = client([scene]);
        let error = delete_users(&client).await.unwrap_err();
        assert_eq!((error.attempts(), server.requests().len()), (1, 2), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn after_the_last_attempt_the_failure_is_returned() {
    let (server, client) = client([failed(429), failed(502), failed(503)]);
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "delete_users_batch: the API responded with 503: busy (after 3 attempts)"
    );
    assert_eq!(error.attempts(), 3);
    // The second attempt may have been carried out, although the last one was not.
    assert!(error.may_have_reached_server());
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_may_have_been_carried_out_is_retried_only_if_it_is_idempotent() {
    for (scene, retried) in [
        (unreachable as fn() -> Scene, true),
        (|| failed(429), true),
        (|| Scene::Respond(429, String::new()), true),
        // Too early: the server has not processed it.
        (|| Scene::Respond(425, String::new()), true),
        (|| Scene::Respond(408, String::new()), false),
        (|| Scene::Respond(520, String::new()), false),
        (|| Scene::Respond(524, String::new()), false),
        (|| failed(408), false),
        (|| failed(503), true),
        (|| Scene::Respond(503, String::new()), false),
        (|| failed(502), false),
        (|| failed(504), false),
        (broken, false),
    ] {
        let (server, by_default) = client([scene(), done()]);
        let outcome = create_user(&by_default).await;
        assert_eq!(outcome.is_ok(), retried);
        assert_eq!(
            outcome.is_err_and(|error| error.may_have_reached_server()),
            !retried
        );
        assert_eq!(server.requests().len(), if retried { 3 } else { 2 });

        let (_, assuming) = client([scene(), done()]);
        assert!(create_user(&assuming).assume_idempotent().await.unwrap().success);
    }
}

#[tokio::test]
async fn a_server_that_recovers_is_waited_for() {
    let server = server().await;
    let sick = ResponseTemplate::new(503).insert_header("retry-after", "0");
    Mock::given(path("/api/v3/delete-users-batch"))
        .respond_with(sick)
        .up_to_n_times(2)
        .with_priority(1)
        .mount(&server)
        .await;
    Mock::given(path("/api/v3/delete-users-batch"))
        .respond_with(ResponseTemplate::new(200).set_body_json(success(&json!({ "success": true }))))
        .mount(&server)
        .await;
    let client = builder(&server.uri())
        .retry(RetryPolicy::default().with_backoff(Duration::from_millis(1), Duration::from_millis(1)))
        .build()
        .unwrap();
    assert!(delete_users(&client).await.unwrap().success);
    assert_eq!(server.received_requests().await.unwrap().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn the_number_of_attempts_is_set_on_the_client_or_the_call() {
    let (server, client) = client([failed(503), failed(503)]);
    let error = delete_users(&client)
        .with_retry(RetryPolicy::none())
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "delete_users_batch: the API responded with 503: busy"
    );
    let twice = RetryPolicy::default().with_max_attempts(1);
    delete_users(&client).with_retry(twice).await.unwrap_err();
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn waits_get_longer_and_are_random() {
    async fn waited(seed: u64) -> Duration {
        let server = Scripted::new([for_an_hour(), failed(503), failed(503), done()]);
        let client = server
            .builder()
            .retry(RetryPolicy::default())
            .jitter_seed(seed)
            .build()
            .unwrap();
        let start = Instant::now();
        delete_users(&client).await.unwrap();
        start.elapsed()
    }
    // 200 ms and 400 ms at most, and the rounding of the timer.
    let mut waits = Vec::new();
    for seed in 0..20 {
        let wait = waited(seed).await;
        assert_eq!(wait, waited(seed).await);
        assert!(wait <= Duration::from_millis(602), "{wait:?}");
        waits.push(wait);
    }
    waits.sort_unstable();
    assert!(waits[19] > Duration::from_millis(350), "{waits:?}");
    assert!(waits[0] < Duration::from_millis(250), "{waits:?}");
}

/// How long a client waits, in whole seconds, for each `Retry-After`; `None`: it gives up at once.
async fn complied(retry_after: &str, status: u16) -> Option<u64> {
    let scene = Scene::With(
        "retry-after",
        retry_after.into(),
        Box::new(Scene::Respond(status, String::new())),
    );
    let scene = Scene::With("date", "Sun, 09 Oct 2022 06:14:00 GMT".into(), Box::new(scene));
    let server = Scripted::new([for_an_hour(), scene, done()]);
    let client = server
        .builder()
        .retry(RetryPolicy::default())
        .timeout(Duration::MAX)
        .build()
        .unwrap();
    let start = Instant::now();
    match delete_users(&client).await {
        Ok(_) => Some(start.elapsed().as_secs()),
        Err(error) => {
            assert_eq!((start.elapsed().as_secs(), error.attempts()), (0, 1));
            assert!(
                error
                    .retry_after()
                    .is_some_and(|wait| wait > Duration::from_secs(60))
            );
            None
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_says_how_long_to_wait() {
    for status in [429, 503] {
        assert_eq!(complied("7", status).await, Some(7));
        assert_eq!(complied("Sun, 09 Oct 2022 06:14:30 GMT", status).await, Some(30));
        assert_eq!(complied("Sun, 09 Oct 2022 05:14:30 GMT", status).await, Some(0));
        assert_eq!(complied("60", status).await, Some(60));
        assert_eq!(complied("61", status).await, None);
        assert_eq!(complied("99999999999999999999", status).await, None);
        assert_eq!(complied("Fri, 09 Oct 2122 06:14:30 GMT", status).await, None);
        assert_eq!(complied("1, 3", status).await, Some(3));
        assert_eq!(complied("2, 2", status).await, Some(2));
        assert_eq!(complied("soon, 2", status).await, Some(2));
        for garbage in ["-1", "soon", "1e3", ""] {
            assert_eq!(complied(garbage, status).await, Some(0), "{garbage}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_would_end_too_late_is_not_begun() {
    let wait = Scene::With(
        "retry-after",
        "20".into(),
        Box::new(Scene::Respond(429, String::new())),
    );
    let (_, client) = client([wait]);
    let start = Instant::now();
    // The wait would end exactly at the deadline.
    let at_once = RetryPolicy::default().with_backoff(Duration::ZERO, Duration::ZERO);
    let error = delete_users(&client)
        .with_retry(at_once)
        .with_timeout(Duration::from_secs(20))
        .await
        .unwrap_err();
    assert!(error.is_throttled() && !error.is_timeout());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(20)));
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_fits_the_deadline_is_kept_whatever_its_random_part_would_be() {
    for seed in 0..20 {
        let busy = Scene::Respond(429, String::new());
        let wait = Scene::With("retry-after", "19".into(), Box::new(busy));
        let server = Scripted::new([for_an_hour(), wait, done()]);
        let long = Duration::from_secs(20);
        let client = server.builder().jitter_seed(seed).timeout(long).build().unwrap();
        let policy = RetryPolicy::default().with_backoff(long, long);
        let start = Instant::now();
        assert!(delete_users(&client).with_retry(policy).await.unwrap().success);
        assert!((19_000..=19_501).contains(&start.elapsed().as_millis()));
    }
}

#[tokio::test(start_paused = true)]
async fn the_deadline_of_the_call_covers_all_attempts_and_the_error_names_the_failure_before() {
    let (_, client) = client([failed(502), Scene::Silence]);
    let call = create_user(&client)
        .assume_idempotent()
        .with_timeout(Duration::from_secs(3));
    let start = Instant::now();
    let error = call.await.unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 3);
    assert_eq!(
        error.to_string(),
        "create_user: no complete response within 3s; before that: the API responded with 502: busy (after 2 attempts)"
    );
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2));
    assert!(error.is_timeout() && error.may_have_reached_server() && !error.is_server_error());
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_takes_too_long_is_over_and_another_follows() {
    let (server, client) = client([Scene::Silence, done()]);
    let start = Instant::now();
    assert!(delete_users(&client).await.unwrap().success);
    assert_eq!(start.elapsed().as_secs(), 10);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_took_too_long_may_have_been_carried_out() {
    let (_, client) = client([Scene::Silence]);
    let call = create_user(&client).with_attempt_timeout(Duration::from_secs(2));
    let error = call.await.unwrap_err();
    assert_eq!(error.to_string(), "create_user: no complete response within 2s");
    assert_eq!(
        (error.kind(), error.may_have_reached_server()),
        (ErrorKind::Timeout, true)
    );
}

#[tokio::test(start_paused = true)]
async fn a_token_that_does_not_come_is_asked_for_again() {
    for scene in [
        unreachable as fn() -> Scene,
        broken,
        || failed(429),
        || Scene::Silence,
    ] {
        let server = Scripted::new([scene(), scene(), for_an_hour(), done()]);
        let client = server.builder().retry(RetryPolicy::default()).build().unwrap();
        // Nothing of the operation went out meanwhile, so it need not be idempotent.
        assert!(create_user(&client).await.unwrap().success);
    }
    let server = Scripted::new([failed(403)]);
    let client = server.builder().retry(RetryPolicy::default()).build().unwrap();
    let error = create_user(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 0));
}

#[tokio::test(start_paused = true)]
async fn a_call_gets_new_credentials_at_most_once() {
    let (server, client) = client([failed(401), other_token(), failed(503), failed(401)]);
    let error = delete_users(&client).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.attempts(), 3);
    assert_eq!(server.requests().len(), 5);
}

#[tokio::test(start_paused = true)]
async fn when_everything_fails_the_budget_runs_out() {
    let scenes = std::iter::repeat_with(|| failed(503)).take(1000);
    let (server, client) = client(scenes);
    for _ in 0..60 {
        delete_users(&client).await.unwrap_err();
    }
    // 60 first attempts, and as many retries as the budget has.
    assert_eq!(server.requests().len(), 1 + 60 + 100);
}

#[tokio::test(start_paused = true)]
async fn successes_fill_the_budget_again() {
    let failing = || std::iter::repeat_with(|| failed(503));
    let (server, client) = client(
        failing()
            .take(150)
            .chain(std::iter::repeat_with(done).take(10))
            .chain(failing().take(52)),
    );
    for _ in 0..50 {
        delete_users(&client).await.unwrap_err();
    }
    for _ in 0..10 {
        delete_users(&client).await.unwrap();
    }
    // Ten successes pay for two retries.
    for _ in 0..50 {
        delete_users(&client).await.unwrap_err();
    }
    assert_eq!(server.requests().len(), 1 + 150 + 10 + 52);
}

#[tokio::test(start_paused = true)]
async fn a_retry_that_succeeds_costs_nothing() {
    let scenes = std::iter::repeat_with(|| [failed(503), done()]).take(300);
    let (server, client) = client(scenes.flatten());
    for _ in 0..300 {
        delete_users(&client).await.unwrap();
    }
    assert_eq!(server.requests().len(), 1 + 600);
}

#[tokio::test(start_paused = true)]
async fn nothing_of_a_failed_attempt_gets_into_the_result() {
    for status_code in [401, 503] {
        let failure = json!({ "statusCode": status_code, "data": { "success": true, "count": 9 } });
        // Some second responses have no value to replace the one of the first response.
        for (response, success) in [
            (success(&json!({ "success": true })), true),
            (success(&json!({})), false),
            (json!({ "statusCode": 200 }), false),
            (json!({ "statusCode": 200, "data": null }), false),
        ] {
            let again = (status_code == 401).then(other_token);
            let (_, client) = client([ok(&failure)].into_iter().chain(again).chain([ok(&response)]));
            let value = delete_users(&client).await.unwrap();
            assert_eq!((value.success, value.count), (success, None), "{response}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn requests_are_spaced_out_and_clones_share_the_limit() {
    let server = Scripted::new(
        [for_an_hour()]
            .into_iter()
            .chain(std::iter::repeat_with(done).take(20)),
    );
    let client = server.builder().max_requests_per_second(10).build().unwrap();
    let start = Instant::now();
    let callers: Vec<_> = (0..20)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                delete_users(&client).await.unwrap();
                start.elapsed().as_millis()
            })
        })
        .collect();
    let mut times = Vec::new();
    for caller in callers {
        times.push(caller.await.unwrap());
    }
    // First come, first served; the token took the first turn.
    let expected: Vec<u128> = (1..=20).map(|turn| turn * 100).collect();
    assert!(
        times
            .iter()
            .zip(&expected)
            .all(|(time, turn)| time.abs_diff(*turn) <= 5),
        "{times:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_that_gives_up_waiting_takes_no_turn_from_later_calls() {
    let server = Scripted::new([for_an_hour(), done(), done()]);
    let client = server.builder().max_requests_per_second(1).build().unwrap();
    delete_users(&client).await.unwrap();
    let start = Instant::now();
    let hurried = || {
        delete_users(&client)
            .with_timeout(Duration::from_millis(300))
            .send()
    };
    let (first, second) = tokio::join!(hurried(), hurried());
    for error in [first.unwrap_err(), second.unwrap_err()] {
        assert_eq!(
            error.to_string(),
            "delete_users_batch: not sent: the client's limit of requests per second did not let it through within \
             300ms"
        );
        assert!(!error.may_have_reached_server());
    }
    assert!(delete_users(&client).await.unwrap().success);
    assert_eq!(start.elapsed().as_secs(), 1);
    let none = Scripted::new([]).builder().max_requests_per_second(0).build();
    assert_eq!(none.unwrap_err().kind(), ErrorKind::Config);
}

#[tokio::test]
async fn every_attempt_is_a_request_of_its_own() {
    let server = server().await;
    let count = std::sync::atomic::AtomicUsize::new(0);
    let response = move |_: &Request| match count.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
        0 => ResponseTemplate::new(200).set_body_json(json!({ "statusCode": 429 })),
        _ => ResponseTemplate::new(200).set_body_json(success(&json!({ "success": true }))),
    };
    Mock::given(path("/api/v3/delete-users-batch"))
        .respond_with(response)
        .mount(&server)
        .await;
    let client = builder(&server.uri())
        .sign_requests()
        .retry(RetryPolicy::default().with_backoff(Duration::ZERO, Duration::ZERO))
        .build()
        .unwrap();
    assert!(delete_users(&client).await.unwrap().success);
    let requests = server.received_requests().await.unwrap();
    let [first, second] = requests.as_slice() else {
        panic!("{} requests", requests.len())
    };
    assert_eq!(
        first.body_json::<Value>().unwrap(),
        second.body_json::<Value>().unwrap()
    );
    let nonce = "x-genauth-signature-nonce";
    assert_ne!(header(&first.headers, nonce), header(&second.headers, nonce));
    assert_ne!(
        header(&first.headers, "authorization"),
        header(&second.headers, "authorization")
    );
}
