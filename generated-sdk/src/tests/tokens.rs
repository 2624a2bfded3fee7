//! The management token: fetched once, shared, renewed in time and after a refusal.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::support::{
    JWT, KEY_SECRET, Scene, Scripted, client, delete_users, header, ok, server, success, token,
    token_requests,
};
use crate::{Error, ErrorKind, ManagementClient, RetryPolicy};

const DELETE: &str = "/api/v3/delete-users-batch";

fn done() -> Scene {
    ok(&success(&json!({ "success": true })))
}

fn refused() -> Scene {
    ok(&json!({ "statusCode": 401, "message": "token" }))
}

/// A client with the default retries.
fn patient(server: &Arc<Scripted>) -> ManagementClient {
    server.builder().retry(RetryPolicy::default()).build().unwrap()
}

fn numbered(number: u8, expires_in: &Value) -> Scene {
    ok(&token(&format!("t{number}"), expires_in))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_callers_cause_one_fetch() {
    let server = MockServer::start().await;
    Mock::given(path("/api/v3/get-management-token"))
        // Long enough for everyone to arrive.
        .respond_with(
            ResponseTemplate::new(200)
                .set_body_json(token(JWT, &json!(7200)))
                .set_delay(Duration::from_millis(200)),
        )
        .mount(&server)
        .await;
    Mock::given(method("POST"))
        .and(path(DELETE))
        .respond_with(ResponseTemplate::new(200).set_body_json(success(&json!({ "success": true }))))
        .mount(&server)
        .await;
    let client = client(&server.uri());
    let callers: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { delete_users(&client).await })
        })
        .collect();
    for caller in callers {
        assert!(caller.await.unwrap().unwrap().success);
    }
    assert_eq!(token_requests(&server).await, 1);
    assert_eq!(server.received_requests().await.unwrap().len(), 101);
}

#[tokio::test(start_paused = true)]
async fn is_renewed_before_it_expires() {
    let server = Scripted::new([
        numbered(1, &json!(600)),
        done(),
        done(),
        numbered(2, &json!("600")),
        done(),
    ]);
    let client = server.client();
    delete_users(&client).await.unwrap();
    tokio::time::advance(Duration::from_secs(539)).await;
    delete_users(&client).await.unwrap();
    tokio::time::advance(Duration::from_secs(2)).await;
    delete_users(&client.clone()).await.unwrap();
    let with = |token: &str| format!("{DELETE} Bearer {token}");
    assert_eq!(
        server.log(),
        ["token", &with("t1"), &with("t1"), "token", &with("t2")]
    );
}

#[tokio::test(start_paused = true)]
async fn a_token_without_end_is_kept() {
    for expires_in in [json!(i64::MAX), json!(u64::MAX), json!(null), json!("later")] {
        let server = Scripted::new([numbered(1, &expires_in), done(), done()]);
        let client = server.client();
        delete_users(&client).await.unwrap();
        tokio::time::advance(Duration::from_secs(86_400 * 365)).await;
        delete_users(&client).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn an_expired_token_serves_the_callers_that_waited_for_it() {
    for expires_in in [json!(0), json!(-5)] {
        let fetch = Scene::After(Duration::from_secs(1), Box::new(numbered(1, &expires_in)));
        let server = Scripted::new([fetch, done(), done(), numbered(2, &expires_in), done()]);
        let client = server.client();
        let (first, second) = tokio::join!(delete_users(&client).send(), delete_users(&client).send());
        assert!(first.unwrap().success && second.unwrap().success);
        delete_users(&client).await.unwrap();
        let with = |token: &str| format!("{DELETE} Bearer {token}");
        assert_eq!(
            server.log(),
            ["token", &with("t1"), &with("t1"), "token", &with("t2")]
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_fetch_that_is_cancelled_does_not_block_the_others() {
    let fetch = Scene::After(Duration::from_secs(1), Box::new(numbered(1, &json!(7200))));
    let server = Scripted::new([fetch, done(), done()]);
    let client = server.client();
    let leader = tokio::spawn({
        let client = client.clone();
        async move { delete_users(&client).await }
    });
    tokio::task::yield_now().await;
    assert_eq!(server.log(), ["token"]);
    let others = [(); 2].map(|()| {
        let client = client.clone();
        tokio::spawn(async move { delete_users(&client).await })
    });
    tokio::task::yield_now().await;
    assert_eq!(server.log(), ["token"], "the others wait for the leader");
    leader.abort();
    for other in others {
        assert!(other.await.unwrap().unwrap().success);
    }
    assert_eq!(server.log().iter().filter(|line| *line == "token").count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_fetch_with_a_short_deadline_does_not_fail_the_others() {
    let fetch = Scene::After(Duration::from_secs(3), Box::new(numbered(1, &json!(7200))));
    let server = Scripted::new([fetch, done()]);
    let client = server.client();
    let (hurried, patient) = tokio::join!(
        delete_users(&client).with_timeout(Duration::from_secs(2)).send(),
        delete_users(&client).send(),
    );
    let error = hurried.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(!error.may_have_reached_server());
    assert_eq!(
        error.to_string(),
        "delete_users_batch: not sent: there were no credentials within 2s"
    );
    assert!(patient.unwrap().success);
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_shared_by_the_callers_that_waited_and_is_not_kept() {
    let failure = ok(&json!({ "statusCode": 500, "message": "busy" }));
    let fetch = Scene::After(Duration::from_secs(1), Box::new(failure));
    let server = Scripted::new([fetch, numbered(1, &json!(7200)), done()]);
    let client = server.client();
    let (first, second) = tokio::join!(delete_users(&client).send(), delete_users(&client).send());
    for error in [first.unwrap_err(), second.unwrap_err()] {
        assert_eq!(
            error.to_string(),
            "delete_users_batch: not sent, for want of credentials: get_management_token: the API responded with 500: busy"
        );
        assert!(error.is_server_error());
    }
    assert!(delete_users(&client).await.unwrap().success);
    assert_eq!(server.log(), ["token", "token", &format!("{DELETE} Bearer t1")]);
}

#[tokio::test]
async fn a_refused_token_is_renewed_and_the_request_retried_once() {
    for refusal in [refused as fn() -> Scene, || Scene::Respond(401, "<html>".into())] {
        let server = Scripted::new([
            numbered(1, &json!(7200)),
            refusal(),
            numbered(2, &json!(7200)),
            done(),
            done(),
        ]);
        let client = patient(&server);
        assert!(delete_users(&client).await.unwrap().success);
        delete_users(&client).await.unwrap();
        let with = |token: &str| format!("{DELETE} Bearer {token}");
        assert_eq!(
            server.log(),
            ["token", &with("t1"), "token", &with("t2"), &with("t2")]
        );
        let requests = server.requests();
        assert_eq!(requests[1].body(), requests[3].body());
    }
}

#[tokio::test]
async fn a_second_refusal_is_final() {
    let server = Scripted::new([
        numbered(1, &json!(7200)),
        refused(),
        numbered(2, &json!(7200)),
        refused(),
    ]);
    let error = delete_users(&patient(&server)).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((error.kind(), error.api().unwrap().status), (ErrorKind::Api, 401));
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn two_refusals_of_one_token_cause_one_fetch() {
    let late = Scene::After(Duration::from_secs(5), Box::new(refused()));
    let server = Scripted::new([
        numbered(1, &json!(7200)),
        late,
        refused(),
        numbered(2, &json!(7200)),
        done(),
        done(),
    ]);
    let client = patient(&server);
    let (first, second) = tokio::join!(delete_users(&client).send(), delete_users(&client).send());
    assert!(first.unwrap().success && second.unwrap().success);
    assert_eq!(server.log().iter().filter(|line| *line == "token").count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_not_given_to_callers_that_still_wait_for_it() {
    let fetch = Scene::After(Duration::from_secs(1), Box::new(numbered(1, &json!(0))));
    let server = Scripted::new([fetch, refused(), numbered(2, &json!(7200)), done()]);
    let client = server.client();
    let mut first = delete_users(&client)
        .with_timeout(Duration::from_secs(5))
        .into_future();
    let mut second = delete_users(&client).into_future();
    // The second caller waits for the token of the first, and is polled again only after that token was refused.
    tokio::select! {
        biased;
        _ = &mut first => unreachable!("the fetch takes its time"),
        _ = &mut second => unreachable!("the fetch takes its time"),
        () = tokio::task::yield_now() => {}
    }
    first.await.unwrap_err();
    assert!(second.await.unwrap().success);
    assert_eq!(
        server.log(),
        [
            "token",
            &format!("{DELETE} Bearer t1"),
            "token",
            &format!("{DELETE} Bearer t2")
        ]
    );
}

/// The error of a call whose token request gets this response.
async fn fetch_error(status: u16, body: impl ToString) -> Error {
    let server = Scripted::new([Scene::Respond(status, body.to_string())]);
    let error = delete_users(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(!error.may_have_reached_server());
    assert_eq!(error.api(), None);
    error
}

#[tokio::test]
async fn a_failed_envelope_with_a_token_in_it_is_a_failure() {
    let body = json!({
        "statusCode": 403, "message": "locked", "data": { "access_token": "leaked-token", "expires_in": 7200 },
    });
    let error = fetch_error(200, body).await;
    assert!(
        error.to_string().ends_with("the API responded with 403: locked"),
        "{error}"
    );
    let everything = chain(&error);
    assert!(!everything.contains("leaked-token"), "{everything}");
}

#[tokio::test]
async fn a_response_without_a_usable_token_is_an_error() {
    for data in [
        json!({}),
        json!(null),
        json!({ "access_token": "" }),
        json!({ "access_token": 7 }),
        json!([]),
    ] {
        let error = fetch_error(200, success(&data)).await;
        assert!(
            error.to_string().ends_with("the response has no `access_token`"),
            "{error}"
        );
    }
    let error = fetch_error(200, token("a\r\nb", &json!(1))).await;
    assert!(
        error
            .to_string()
            .ends_with("the response has an unusable `access_token`"),
        "{error}"
    );
}

#[tokio::test]
async fn a_refused_access_key_is_not_tried_twice() {
    let body = json!({ "statusCode": 401, "message": format!("wrong secret {KEY_SECRET}\n") });
    let error = fetch_error(200, body).await;
    assert!(error.is_unauthorized());
    let everything = chain(&error);
    assert!(everything.contains("wrong secret [redacted]"), "{everything}");
    assert!(!everything.contains(KEY_SECRET), "{everything}");
}

#[tokio::test]
async fn a_token_that_is_not_a_jwt_is_sent_without_a_user_pool() {
    let server = Scripted::new([numbered(1, &json!(7200)), done()]);
    delete_users(&server.client()).await.unwrap();
    assert_eq!(
        header(server.requests()[1].headers(), "x-genauth-userpool-id"),
        "-"
    );
}

#[tokio::test]
async fn a_redirected_fetch_does_not_carry_the_secret_along() {
    let elsewhere = server().await;
    let server = MockServer::start().await;
    Mock::given(path("/api/v3/get-management-token"))
        .respond_with(ResponseTemplate::new(307).insert_header(
            "location",
            format!("{}/api/v3/get-management-token", elsewhere.uri()).as_str(),
        ))
        .mount(&server)
        .await;
    let error = delete_users(&client(&server.uri())).await.unwrap_err();
    assert!(
        error.to_string().contains("redirects are not followed"),
        "{error}"
    );
    assert_eq!(elsewhere.received_requests().await.unwrap().len(), 0);
}

/// Everything that an error and its sources print.
fn chain(error: &Error) -> String {
    let mut texts = vec![format!("{error} {error:?} {error:#?} {:?}", error.body())];
    let mut next = std::error::Error::source(error);
    while let Some(source) = next {
        texts.push(format!("{source} {source:?}"));
        next = source.source();
    }
    texts.join("\n")
}
