//! Secrets are never printed. The test collects everything that a program can print of a client, its calls and its
//! errors, and everything that is logged meanwhile, and searches it.
//!
//! The file has one test, because it listens to the logs of all threads and crates of its process.
#![cfg(feature = "rustls")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::error::Error as StdError;
use std::fmt::{Debug, Display, Write as _};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use genauth::models::{CreateUserReqDto, GetUserParams, UserDto};
use genauth::transport::BoxFuture;
use genauth::{AccessToken, Error, ErrorKind, ManagementClient, Method, RetryPolicy, TokenProvider};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

const SECRET: &str = "s3cr3t/+key=";
/// Longer than the part of a message that errors show.
const TOKEN: &str = "t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-\
                     t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-\
                     t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-t0ken-";
const PASSWORD: &str = "pa$$ word\u{fc}9";
const PROXY_PASSWORD: &str = "pr0xyw0rd";

const TOKEN_PATH: &str = "/api/v3/get-management-token";

/// Everything that was printed and logged.
#[derive(Clone, Default)]
struct Everything(Arc<Mutex<String>>);

impl Everything {
    fn push(&self, text: impl Display) {
        writeln!(self.0.lock().unwrap(), "{text}").unwrap();
    }

    fn debug(&self, value: &impl Debug) {
        self.push(format_args!("{value:?}\n{value:#?}"));
    }

    /// Everything that a program can print of an error.
    fn error(&self, error: &Error) {
        self.push(error);
        self.debug(error);
        self.debug(&error.api());
        self.debug(&(error.kind(), error.operation(), error.path(), error.retry_after()));
        let mut next = error.source();
        while let Some(source) = next {
            self.push(source);
            self.debug(&source);
            next = source.source();
        }
    }

    /// The error of a call, and the panic of a program that unwraps it.
    async fn outcome<T: Debug + Send + 'static>(
        &self,
        call: impl IntoFuture<Output = Result<T, Error>, IntoFuture: Send + 'static>,
    ) -> ErrorKind {
        let outcome = call.into_future().await;
        let error = outcome.as_ref().unwrap_err();
        self.error(error);
        let kind = error.kind();
        let panicked = tokio::spawn(async move { outcome.unwrap() }).await.unwrap_err();
        self.push(&panicked);
        self.debug(&panicked);
        kind
    }

    fn text(&self) -> String {
        self.0.lock().unwrap().clone()
    }
}

impl Visit for Everything {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.push(format_args!("{field}={value:?}"));
    }
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn event(&self, event: &Event<'_>) {
        self.push(event.metadata().target());
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl log::Log for Everything {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        // The mock server is not part of the client, and its logs do not count.
        if !record.target().starts_with("wiremock") {
            self.push(format_args!("{} {}", record.target(), record.args()));
        }
    }

    fn flush(&self) {}
}

fn builder(host: &str) -> genauth::ManagementClientBuilder {
    ManagementClient::builder("key-id", SECRET)
        .host(host)
        .retry(RetryPolicy::default().with_backoff(Duration::ZERO, Duration::ZERO))
}

fn new_user() -> CreateUserReqDto {
    CreateUserReqDto::new()
        .with_username("jane")
        .with_password(PASSWORD)
}

/// A server with these responses to token requests and to other requests.
async fn server(
    token: ResponseTemplate,
    other: impl Fn(&Request) -> ResponseTemplate + Send + Sync + 'static,
) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(path(TOKEN_PATH))
        .respond_with(token)
        .with_priority(1)
        .mount(&server)
        .await;
    Mock::given(wiremock::matchers::any())
        .respond_with(other)
        .mount(&server)
        .await;
    server
}

fn ok(body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

fn success(data: &Value) -> Value {
    json!({ "statusCode": 200, "message": "Success", "data": data })
}

fn plain(status: u16, body: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_string(body)
}

fn token() -> ResponseTemplate {
    ok(&success(&json!({ "access_token": TOKEN, "expires_in": 7200 })))
}

/// A failure that contains the private values of the request.
fn echo(status_code: i64, private: &str) -> Value {
    json!({
        "statusCode": status_code, "apiCode": 1234, "requestId": format!("r-{private}"),
        "message": format!("{private}\n is what you sent: {private}"),
        "data": { "access_token": TOKEN, "password": PASSWORD },
    })
}

struct Provider;

impl TokenProvider for Provider {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn StdError + Send + Sync>>> {
        Box::pin(async { Ok(AccessToken::new(TOKEN)) })
    }
}

/// Failures of the token request, before and after it is sent.
async fn without_token(all: &Everything) {
    for response in [
        ok(&echo(403, SECRET)),
        ok(&echo(401, SECRET)),
        ok(&echo(503, SECRET)),
        ResponseTemplate::new(500).set_body_json(json!({ "message": format!("{SECRET}, you say?") })),
        ResponseTemplate::new(200).set_body_string(format!(
            "{{\"statusCode\":200,\"data\":{{\"access_token\":\"{TOKEN}"
        )),
        ResponseTemplate::new(200).set_body_string(SECRET),
        ok(&success(&json!({ "access_token": [TOKEN] }))),
        ok(&success(&json!({ "access_token": format!("{TOKEN}\n{TOKEN}") }))),
    ] {
        let server = server(response, |_| panic!("not asked for")).await;
        let client = builder(&server.uri()).build().unwrap();
        assert_eq!(all.outcome(client.create_user(new_user())).await, ErrorKind::Auth);
    }
    let unused = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let client = builder(&format!("http://{unused}")).build().unwrap();
    assert_eq!(all.outcome(client.create_user(new_user())).await, ErrorKind::Auth);
}

/// A success with secrets in it.
async fn success_with_secrets(all: &Everything) {
    let user = json!({
        "userId": "u", "status": "Activated", "createdAt": "", "updatedAt": "",
        "password": PASSWORD, "recoveryCode": { "odd": PASSWORD },
        "identities": [{ "accessToken": PASSWORD, "refreshToken": 7 }],
    });
    let server = server(token(), move |_| ok(&success(&user))).await;
    let client = builder(&server.uri()).build().unwrap();
    let response = client.create_user(new_user()).with_response().await.unwrap();
    assert_eq!(response.value.user_id, "u");
    let identity = &response.value.identities.as_ref().unwrap()[0];
    assert_eq!(identity.access_token.as_deref(), Some(PASSWORD));
    all.debug(&response);
}

/// The private values of a request.
fn private(request: &Request) -> String {
    let authorization = request
        .headers
        .get("authorization")
        .map_or("", |value| value.to_str().unwrap());
    let credential = authorization
        .split_once(' ')
        .map_or("", |(_, credential)| credential);
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    format!("{}, {credential}", body["password"].as_str().unwrap())
}

/// Every kind of failure of an operation, for each way to authorize.
async fn operations(all: &Everything) {
    // Responses that contain the private values of the request.
    type Respond = fn(&str) -> ResponseTemplate;
    let responses: [(Respond, ErrorKind); 10] = [
        (|private| ok(&echo(400, private)), ErrorKind::Api),
        (|private| ok(&echo(401, private)), ErrorKind::Api),
        (|private| ok(&echo(429, private)), ErrorKind::Api),
        (|private| plain(401, private), ErrorKind::Http),
        (
            |private| plain(502, &json!({ "error": { "message": private } }).to_string()),
            ErrorKind::Http,
        ),
        (|private| plain(200, private), ErrorKind::Protocol),
        (
            |private| {
                plain(
                    200,
                    &format!("{{\"statusCode\":200,\"data\":{{\"password\":\"{private}"),
                )
            },
            ErrorKind::Decode,
        ),
        (
            |_| plain(200, "").set_delay(Duration::from_secs(60)),
            ErrorKind::Timeout,
        ),
        (|_| plain(200, &"x".repeat(5000)), ErrorKind::BodyTooLarge),
        (
            |_| plain(307, "").insert_header("location", "http://127.0.0.1:1/"),
            ErrorKind::Http,
        ),
    ];
    for (respond, kind) in responses {
        let server = server(token(), move |request| respond(&private(request))).await;
        let builders = [
            builder(&server.uri()),
            builder(&server.uri()).sign_requests(),
            builder(&server.uri()).token_provider(Arc::new(Provider)),
        ];
        for builder in builders {
            let builder = builder
                .max_response_bytes(4000)
                .attempt_timeout(Duration::from_millis(300));
            all.debug(&builder);
            let client = builder.build().unwrap();
            all.debug(&client);
            let call = || client.create_user(new_user());
            all.debug(&call());
            all.debug(&call().into_json());
            all.debug(
                &client
                    .request(Method::Post, "/api/v3/x")
                    .json(json!({ "password": PASSWORD })),
            );
            assert_eq!(all.outcome(call()).await, kind);
            assert_eq!(all.outcome(call().into_json()).await, kind);
            let untyped = client
                .request(Method::Post, "/api/v3/x")
                .json(json!({ "user": { "name": "jane" }, "password": PASSWORD }));
            assert_eq!(all.outcome(untyped).await, kind);
            // A raw response is not printed with its body: the program has asked for that body.
            match call().raw().await {
                Ok(response) => all.debug(&(response.status(), response.headers())),
                Err(error) => all.error(&error),
            }
        }
        search_requests(all, &server).await;
    }
}

/// The signatures that went out must not have been printed either.
async fn search_requests(all: &Everything, server: &MockServer) {
    let requests = server.received_requests().await.unwrap();
    let text = all.text();
    let mut signatures = 0;
    for request in requests {
        let authorization = request
            .headers
            .get("authorization")
            .map(|value| value.to_str().unwrap());
        if let Some(signed) = authorization.and_then(|value| value.strip_prefix("GenAuth key-id:")) {
            assert!(!text.contains(signed));
            signatures += 1;
        }
    }
    assert!(signatures > 0);
}

/// Options that are refused.
fn builders(all: &Everything) {
    let refused = [
        builder(&format!("https://u:{PROXY_PASSWORD}@a.example")),
        builder(&format!("ftp://u:{PROXY_PASSWORD}@a.example")),
        builder("https://a.example").proxy(format!("ftp://u:{PROXY_PASSWORD}@a.example")),
        builder("https://a.example").root_certificates_pem(SECRET),
        builder("http://a.example"),
        ManagementClient::builder("", SECRET),
    ];
    for builder in refused {
        all.debug(&builder);
        all.error(&builder.build().unwrap_err());
    }
}

/// A proxy that refuses the password.
async fn proxies(all: &Everything) {
    let unused = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let builder = builder("https://a.invalid").proxy(format!("http://u:{PROXY_PASSWORD}@{unused}"));
    all.debug(&builder);
    let client = builder.build().unwrap();
    all.debug(&client);
    assert_eq!(all.outcome(client.create_user(new_user())).await, ErrorKind::Auth);
}

/// Values with secrets in them.
fn values(all: &Everything) {
    all.debug(&new_user());
    all.debug(&UserDto::default());
    all.debug(&AccessToken::new(TOKEN).with_userpool_id("pool"));
    all.debug(&GetUserParams::new("u"));
}

#[test]
fn no_secret_is_printed() {
    let all = Everything::default();
    tracing::subscriber::set_global_default(all.clone()).unwrap();
    log::set_boxed_logger(Box::new(all.clone())).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let panics = all.clone();
    std::panic::set_hook(Box::new(move |panic| panics.push(panic)));

    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        without_token(&all).await;
        success_with_secrets(&all).await;
        operations(&all).await;
        proxies(&all).await;
    });
    builders(&all);
    values(&all);
    let _ = std::panic::take_hook();

    let text = all.text();
    // The listeners worked: there are our spans, the log of reqwest, a panic, and a redacted error.
    for expected in [
        "operation=\"createUser\"",
        "operation=\"getManagementToken\"",
        "starting new connection",
        "called `Result::unwrap()` on an `Err` value",
        "the API responded with 403 (code 1234): [redacted]",
        "password: [redacted]",
    ] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }
    for secret in [SECRET, "t0ken", PASSWORD, "pa$$", PROXY_PASSWORD] {
        let lines: Vec<_> = text
            .lines()
            .filter(|line| line.contains(secret))
            .take(3)
            .collect();
        assert!(lines.is_empty(), "{secret} is in {lines:#?}");
    }
}
