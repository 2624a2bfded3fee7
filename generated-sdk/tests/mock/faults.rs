//! Faults of the network and the server. Time is paused, so waits end at once.

use std::time::Duration;

use genauth::json;
use genauth::mock::{MockApi, MockResponse};
use genauth::models::{CreateGroupBatchReqDto, CreateGroupReqDto, GetUserParams, UserDto};
use genauth::{Call, Error, ErrorKind, ManagementClient, RetryPolicy};
use tokio::time::Instant;

fn get_user(client: &ManagementClient) -> Call<UserDto> {
    client.get_user(GetUserParams::new("u1"))
}

/// The error of a call without retries, and the number of its requests.
async fn failure(response: MockResponse) -> (Error, usize) {
    let api = MockApi::new();
    api.on("get_user").respond(response);
    let client = api.client().unwrap();
    let error = get_user(&client)
        .with_retry(RetryPolicy::none())
        .await
        .unwrap_err();
    (error, api.call_count("get_user"))
}

#[tokio::test(start_paused = true)]
async fn every_fault_is_the_error_that_it_would_be_on_a_network() {
    let invalid = br#"{"statusCode": 200, "data": {"userId": }}"#;
    let faults = [
        (MockResponse::connection_refused(), ErrorKind::Connect, false),
        (MockResponse::connection_reset(), ErrorKind::Transport, true),
        (MockResponse::stalled(), ErrorKind::Timeout, true),
        (MockResponse::http(500), ErrorKind::Http, true),
        (MockResponse::example().truncated(), ErrorKind::Decode, true),
        (
            MockResponse::http(200).with_body("application/json", &invalid[..]),
            ErrorKind::Decode,
            true,
        ),
        (
            MockResponse::http(200).with_body("text/html", "<html>It works</html>"),
            ErrorKind::Protocol,
            true,
        ),
        (
            MockResponse::http(302).with_header("location", "https://example.com"),
            ErrorKind::Http,
            true,
        ),
        (
            MockResponse::too_many_requests(Duration::from_secs(1)),
            ErrorKind::Api,
            false,
        ),
        (
            MockResponse::error(503, "under maintenance"),
            ErrorKind::Api,
            false,
        ),
    ];
    for (response, kind, may_have_reached_server) in faults {
        let text = format!("{response:?}");
        let (error, calls) = failure(response).await;
        assert_eq!(error.kind(), kind, "{text}: {error}");
        assert_eq!(
            error.may_have_reached_server(),
            may_have_reached_server,
            "{text}: {error}"
        );
        assert_eq!(calls, 1, "{text}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_temporary_fault_is_retried() {
    for fault in [
        MockResponse::connection_refused(),
        MockResponse::connection_reset(),
        MockResponse::stalled(),
        MockResponse::http(503),
        MockResponse::error(503, "under maintenance"),
    ] {
        let api = MockApi::new();
        api.on("get_user").times(2).respond(fault);
        let client = api.client().unwrap();
        let user = get_user(&client).with_response().await.unwrap();
        assert_eq!(user.attempts, 3);
        assert_eq!(api.call_count("get_user"), 3);
    }
}

#[tokio::test(start_paused = true)]
async fn a_permanent_fault_ends_the_attempts() {
    let api = MockApi::new();
    api.on_any().respond(MockResponse::http(502));
    let error = get_user(&api.client().unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Http, 3));
    assert_eq!(api.call_count("get_user"), 3);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_may_have_been_carried_out_is_not_retried() {
    let api = MockApi::new();
    let client = api.client().unwrap();
    let create = || {
        let group = CreateGroupReqDto::new("a", "A", "", "static");
        client.create_groups_batch(CreateGroupBatchReqDto::new([group]))
    };
    api.on("create_groups_batch")
        .once()
        .respond(MockResponse::connection_reset());
    let error = create().await.unwrap_err();
    assert!(error.may_have_reached_server());
    assert_eq!(api.call_count("create_groups_batch"), 1);

    api.on("create_groups_batch")
        .once()
        .respond(MockResponse::connection_refused());
    assert_eq!(create().with_response().await.unwrap().attempts, 2);
}

#[tokio::test(start_paused = true)]
async fn stalls_and_delays_end_at_the_deadline() {
    let api = MockApi::new();
    let client = api.client().unwrap();
    api.on("get_user").respond(MockResponse::stalled());
    let started = Instant::now();
    let error = get_user(&client)
        .with_timeout(Duration::from_secs(7))
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(started.elapsed().as_secs(), 7);

    api.on("get_user")
        .respond(MockResponse::example().with_delay(Duration::from_secs(3)));
    let started = Instant::now();
    get_user(&client).await.unwrap();
    assert_eq!(started.elapsed().as_secs(), 3);
    let error = get_user(&client)
        .with_timeout(Duration::from_secs(2))
        .await
        .unwrap_err();
    assert!(error.is_timeout());

    api.on("get_user")
        .respond(MockResponse::connection_refused().with_delay(Duration::from_secs(1)));
    let started = Instant::now();
    get_user(&client)
        .with_retry(RetryPolicy::none())
        .await
        .unwrap_err();
    assert_eq!(started.elapsed().as_secs(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_is_waited_for() {
    let api = MockApi::new();
    api.on("get_user")
        .once()
        .respond(MockResponse::too_many_requests(Duration::from_millis(19_001)));
    let started = Instant::now();
    let user = get_user(&api.client().unwrap()).with_response().await.unwrap();
    assert_eq!(user.attempts, 2);
    // Whole seconds, rounded up, and the client's own wait of less than a second.
    assert_eq!(started.elapsed().as_secs(), 20);
}

#[tokio::test(start_paused = true)]
async fn a_refused_access_key_is_an_error_of_the_credentials() {
    let api = MockApi::new();
    api.on_token().error(401, "the access key is wrong");
    let error = get_user(&api.client().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(error.to_string().contains("the access key is wrong"), "{error}");
    assert_eq!(api.call_count("get_user"), 0);
}

#[tokio::test(start_paused = true)]
async fn faults_of_the_token_request_are_retried_too() {
    let api = MockApi::new();
    api.on_token().respond_each([
        MockResponse::connection_reset(),
        MockResponse::http(503),
        MockResponse::example(),
    ]);
    get_user(&api.client().unwrap()).await.unwrap();
    assert_eq!(api.token_requests().len(), 3);
    assert_eq!(api.call_count("get_user"), 1);
}

#[tokio::test(start_paused = true)]
async fn an_expired_token_is_renewed_and_the_call_succeeds() {
    let api = MockApi::new();
    let client = api.client().unwrap();
    get_user(&client).await.unwrap();
    api.on_any().once().error(401, "the token has expired");
    get_user(&client).await.unwrap();
    assert_eq!(api.token_requests().len(), 2);
    let tokens: Vec<_> = api
        .calls("get_user")
        .iter()
        .map(|call| call.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(tokens.len(), 3);
    assert_eq!(tokens[0], tokens[1]);
    assert_ne!(tokens[1], tokens[2]);
}

#[tokio::test(start_paused = true)]
async fn a_token_can_have_any_lifetime() {
    let api = MockApi::new();
    api.on_token()
        .ok(json!({ "access_token": "short-lived", "expires_in": 100 }));
    let client = api.client().unwrap();
    get_user(&client).await.unwrap();
    tokio::time::sleep(Duration::from_secs(80)).await;
    get_user(&client).await.unwrap();
    assert_eq!(api.token_requests().len(), 1);
    tokio::time::sleep(Duration::from_secs(11)).await;
    get_user(&client).await.unwrap();
    assert_eq!(api.token_requests().len(), 2);
    assert_eq!(
        api.calls("get_user")[0].header("authorization"),
        Some("Bearer short-lived")
    );
}

#[tokio::test(start_paused = true)]
async fn the_limits_of_the_client_hold() {
    let api = MockApi::new();
    let client = api.builder().max_response_bytes(100).build().unwrap();
    let error = get_user(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth, "the token is longer");
    api.on_token().ok(json!({ "access_token": "t" }));
    let error = get_user(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
}
