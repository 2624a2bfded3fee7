//! `errors` tells apart what a script and a person need to know.

use std::net::TcpListener;
use std::process::Output;

use serde_json::json;
use wiremock::ResponseTemplate;

use super::program::{example, texts};
use super::server::{Outcome, Server, user};

fn run(server: &Server) -> Output {
    let mut errors = server.program("errors");
    errors.args(["bob@example.com", "Bob"]).output().unwrap()
}

/// The exit status and standard error after this response to the first request.
async fn after(outcome: Outcome) -> (Option<i32>, String) {
    let server = Server::start().await;
    server.on("get-user", move |_| outcome.clone()).await;
    let output = run(&server);
    let [told, errors] = texts(&output);
    assert_eq!(told, "");
    (output.status.code(), errors)
}

#[tokio::test]
async fn an_account_that_is_there_is_found() {
    let server = Server::start().await;
    server.on("get-user", |_| Ok(user("u1"))).await;
    let output = run(&server);
    assert_eq!(texts(&output), ["u1\n", ""]);
    assert_eq!(
        server.requests().await,
        [(
            String::from("get-user"),
            json!({"userId": "bob@example.com", "userIdType": "email"})
        )]
    );
}

#[tokio::test]
async fn an_account_that_is_missing_is_created() {
    let server = Server::start().await;
    server
        .on("get-user", |_| Err((404, json!(2004), "user not found")))
        .await;
    server.on("create-user", |_| Ok(user("u2"))).await;
    let output = run(&server);
    assert_eq!(texts(&output), ["u2\n", ""]);
    assert_eq!(
        server.requests_of("create-user").await,
        [json!({"email": "bob@example.com", "name": "Bob"})]
    );
}

#[tokio::test]
async fn an_account_that_somebody_else_creates_meanwhile_is_found() {
    let server = Server::start().await;
    let asked = std::sync::atomic::AtomicBool::new(false);
    server
        .on("get-user", move |_| {
            if asked.swap(true, std::sync::atomic::Ordering::Relaxed) {
                Ok(user("u3"))
            } else {
                Err((404, json!(2004), "user not found"))
            }
        })
        .await;
    server
        .on("create-user", |_| Err((409, json!(2026), "email already exists")))
        .await;
    assert_eq!(texts(&run(&server)), ["u3\n", ""]);
}

#[tokio::test]
async fn every_failure_has_its_exit_status_and_advice() {
    let support = "If you ask support, name the request req-1.\n";
    let cases = [
        (
            (403, json!(2100), "no"),
            77,
            "what this access key may do",
            support,
        ),
        ((400, json!(2101), "no"), 65, "Correct the input.", support),
        ((402, json!(2102), "no"), 1, "This needs a higher plan.", support),
        ((400, json!(1636), "no"), 1, "take a further step first", support),
        ((400, json!(2005), "no"), 1, "Unlock the account first.", support),
        (
            (500, json!(2103), "no"),
            1,
            "Trying again does not help.",
            support,
        ),
    ];
    for (failure, status, advice, ends) in cases {
        let (code, errors) = after(Err(failure)).await;
        assert_eq!(code, Some(status), "{errors}");
        assert!(
            errors.starts_with("error: get_user: the API responded with "),
            "{errors}"
        );
        assert!(errors.contains(advice) && errors.ends_with(ends), "{errors}");
    }
}

#[tokio::test]
async fn a_rate_limit_that_lasts_says_when_to_try_again() {
    let server = Server::start().await;
    let response = ResponseTemplate::new(429).insert_header("retry-after", "120");
    server.on_http("get-user", response).await;
    let output = run(&server);
    let [_, errors] = texts(&output);
    assert_eq!(output.status.code(), Some(75), "{errors}");
    assert!(
        errors.ends_with("\nToo many requests. Try again in 120 seconds.\n"),
        "{errors}"
    );
}

#[test]
fn a_server_that_is_not_there_is_a_failure_that_passes() {
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    // Nothing listens on this port any more.
    let output = example("errors")
        .env("GENAUTH_ACCESS_KEY_ID", "key")
        .env("GENAUTH_ACCESS_KEY_SECRET", "hush-hush")
        .env("GENAUTH_HOST", format!("http://127.0.0.1:{port}"))
        .arg("bob@example.com")
        .output()
        .unwrap();
    let [_, errors] = texts(&output);
    assert_eq!(output.status.code(), Some(75), "{errors}");
    assert!(errors.contains("cannot be reached"), "{errors}");
}

#[test]
fn a_mistake_in_the_command_has_a_status_of_its_own() {
    let output = example("errors").arg("bob@example.com").output().unwrap();
    let [_, errors] = texts(&output);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(errors, "error: GENAUTH_ACCESS_KEY_ID is not set; see --help\n");
}
