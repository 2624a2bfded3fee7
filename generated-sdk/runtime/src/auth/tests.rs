//! Tests of the built-in authenticators: what is sent, what is refused, and what errors show.
#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::HeaderMap;

use super::{Authenticator, Credentials, api_key_header, api_key_query, basic, bearer, both, none};
use crate::api::Api;
use crate::error::{Error, ErrorCode, ErrorKind};
use crate::operation::Method;
use crate::options::Options;
use crate::retry::RetryPolicy;
use crate::sender::CallSender;
use crate::transport::{BoxFuture, Request, Response, Transport, TransportError};
use crate::untyped::UntypedRequest;

static API: Api = Api {
    title: "Help desk",
    version: "1",
    server: Some("https://desk.example.com"),
    envelope: None,
    operations: &[],
    trace: crate::trace!(),
    secrets: &[],
};

/// Keeps the requests, and responds to each with this status and body.
struct Recorder {
    requests: Mutex<Vec<Request>>,
    status: u16,
    body: &'static str,
}

impl Transport for Recorder {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        self.requests.lock().unwrap().push(request);
        let mut response = Response::new(Bytes::from_static(self.body.as_bytes()));
        *response.status_mut() = self.status.try_into().unwrap();
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// Lists tickets with this authenticator. Gives the path, query and headers of the request, and the result.
async fn list(
    auth: Result<Box<dyn Authenticator>, Error>,
    page: Option<i64>,
    (status, body): (u16, &'static str),
) -> (Option<(String, HeaderMap)>, Result<(), Error>) {
    let recorder = Arc::new(Recorder {
        requests: Mutex::default(),
        status,
        body,
    });
    let mut options = Options::new(&API);
    options.transport = Some(Arc::<Recorder>::clone(&recorder));
    let client = options.build(auth.unwrap()).unwrap();
    let call = UntypedRequest::new(&client, Method::Get, "/tickets")
        .query("page", page)
        .call();
    let result = call.send().await.map(drop);
    let request = recorder.requests.lock().unwrap().pop();
    let sent = request.map(|request| {
        let (parts, _) = request.into_parts();
        (parts.uri.path_and_query().unwrap().to_string(), parts.headers)
    });
    (sent, result)
}

/// The path, query and headers of a request with this authenticator.
async fn sent(auth: Result<Box<dyn Authenticator>, Error>, page: Option<i64>) -> (String, HeaderMap) {
    let (sent, result) = list(auth, page, (200, "[]")).await;
    result.unwrap();
    sent.unwrap()
}

/// The text of the error with which an authenticator is refused.
fn refused(auth: Result<Box<dyn Authenticator>, Error>) -> String {
    let error = auth.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Config);
    error.to_string()
}

#[tokio::test]
async fn a_bearer_token_and_a_password_are_in_the_authorization_header() {
    for (auth, expected) in [
        (bearer("t-1"), "Bearer t-1"),
        (bearer(" t-1\r\n"), "Bearer t-1"),
        (bearer("Bearer t-1"), "Bearer t-1"),
        (bearer("bEARER\tt-1 "), "Bearer t-1"),
        // The example of RFC 7617.
        (
            basic("Aladdin", "open sesame"),
            "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
        ),
        (basic("user", ""), "Basic dXNlcjo="),
        // Characters that are not ASCII are sent as UTF-8.
        (basic("user", "ü"), "Basic dXNlcjrDvA=="),
    ] {
        let (path, headers) = sent(auth, None).await;
        assert_eq!(path, "/tickets");
        assert_eq!(headers["authorization"], expected);
        assert!(headers["authorization"].is_sensitive());
    }
}

#[tokio::test]
async fn a_key_is_in_the_header_of_its_name() {
    let (path, headers) = sent(api_key_header("X-Desk-Key", " k-1\n"), Some(2)).await;
    assert_eq!(path, "/tickets?page=2");
    assert_eq!(headers["x-desk-key"], "k-1");
    assert!(headers["x-desk-key"].is_sensitive());
    assert!(!headers.contains_key("authorization"));
}

#[tokio::test]
async fn a_key_in_the_query_comes_after_other_parameters() {
    let (path, headers) = sent(api_key_query("key", "k-1"), None).await;
    assert_eq!(path, "/tickets?key=k-1");
    assert!(!headers.contains_key("authorization"));
    let (path, _) = sent(api_key_query("key", "k-1\n"), Some(2)).await;
    assert_eq!(path, "/tickets?page=2&key=k-1");
    let (path, _) = sent(api_key_query("desk key", "a&b=ü"), None).await;
    assert_eq!(path, "/tickets?desk%20key=a%26b%3D%C3%BC");
}

#[tokio::test]
async fn without_credentials_nothing_is_added() {
    let (path, headers) = sent(Ok(none()), Some(2)).await;
    assert_eq!(path, "/tickets?page=2");
    assert!(!headers.contains_key("authorization"));
}

#[tokio::test]
async fn a_key_that_does_not_fit_into_a_url_is_not_sent() {
    let (sent, result) = list(api_key_query("key", "k".repeat(70_000)), None, (200, "[]")).await;
    assert!(sent.is_none());
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "GET /tickets: not sent: the URL of the request and its key is too long"
    );
}

#[tokio::test]
async fn an_error_does_not_show_the_credentials_that_a_response_repeats() {
    const RESPONSE: (u16, &str) = (400, r#"{"message":"unknown: secret-1"}"#);
    for auth in [
        bearer("secret-1"),
        basic("user", "secret-1"),
        api_key_header("x-desk-key", "secret-1"),
        api_key_query("key", "secret-1"),
    ] {
        let (_, result) = list(auth, None, RESPONSE).await;
        assert_eq!(
            result.unwrap_err().to_string(),
            "GET /tickets: the API responded with 400: unknown: [redacted]"
        );
    }
    // A key with a space has no scheme before it.
    let spaced: (u16, &str) = (400, r#"{"message":"unknown: first second"}"#);
    let (_, result) = list(api_key_header("x-desk-key", "first second"), None, spaced).await;
    assert_eq!(
        result.unwrap_err().to_string(),
        "GET /tickets: the API responded with 400: unknown: [redacted]"
    );
    // The key as it stands in the url.
    let url: (u16, &str) = (400, r#"{"message":"/tickets?key=a%26secret%3D1 is unknown"}"#);
    let (_, result) = list(api_key_query("key", "a&secret=1"), None, url).await;
    assert_eq!(
        result.unwrap_err().to_string(),
        "GET /tickets: the API responded with 400: /tickets?key=[redacted] is unknown"
    );
}

#[tokio::test]
async fn the_code_of_a_failure_does_not_show_the_credentials() {
    const RESPONSE: (u16, &str) = (400, r#"{"code":"unknown secret-1","message":"m"}"#);
    let (_, result) = list(bearer("secret-1"), None, RESPONSE).await;
    let error = result.unwrap_err();
    assert_eq!(
        error.api().unwrap().code,
        Some(ErrorCode::Text("unknown [redacted]".to_owned()))
    );
    assert!(!error.with_hint("renew it").to_string().contains("secret-1"));
}

#[test]
fn empty_and_unfit_values_are_refused() {
    assert_eq!(refused(bearer("")), "the token is empty");
    assert_eq!(refused(bearer(" ")), "the token is empty");
    assert_eq!(refused(basic("", "p")), "the user name is empty");
    assert_eq!(refused(basic("a:b", "p")), "the user name must not hold a colon");
    assert_eq!(refused(api_key_header("x-desk-key", "")), "the API key is empty");
    assert_eq!(refused(api_key_query("key", "")), "the API key is empty");
    assert_eq!(refused(bearer("Bearer ")), "the token is missing after `Bearer`");
    for spaced in ["a b", "a\r\nb: c", "Basic YTpi", "Bearer Bearer a"] {
        assert_eq!(
            refused(bearer(spaced)),
            "the token holds white space: it has to be one word, without a scheme other than `Bearer`"
        );
    }
    for unfit in ["ü", "a\0b"] {
        assert_eq!(
            refused(bearer(unfit)),
            "the token is sent as a header, and is not printable ASCII"
        );
    }
    for unfit in ["ü", "a\r\nb: c"] {
        assert_eq!(
            refused(api_key_header("x-desk-key", unfit)),
            "the API key is sent as a header, and is not printable ASCII"
        );
    }
    assert_eq!(
        refused(api_key_header("desk key", "k")),
        "`desk key` is not a valid header name"
    );
}

/// Credentials in this header: `1` at first, and the next number after each refusal.
struct Counted(&'static str, Mutex<u64>);

fn counted(name: &'static str) -> Box<dyn Authenticator> {
    Box::new(Counted(name, Mutex::new(1)))
}

impl Authenticator for Counted {
    fn obtain<'a>(&'a self, _: CallSender) -> BoxFuture<'a, Result<Credentials, Error>> {
        let number = *self.1.lock().unwrap();
        let mut headers = HeaderMap::new();
        headers.insert(self.0, number.into());
        Box::pin(std::future::ready(Ok(Credentials::new(number, headers))))
    }

    fn refused(&self, credentials: &Credentials) -> bool {
        let mut number = self.1.lock().unwrap();
        if *number == credentials.number {
            *number += 1;
        }
        true
    }
}

/// Accepts the credentials `2`, in all of these headers.
struct Picky(&'static [&'static str], Mutex<Vec<Vec<String>>>);

impl Transport for Picky {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let value = |name: &&str| request.headers()[*name].to_str().unwrap().to_owned();
        let values: Vec<_> = self.0.iter().map(value).collect();
        let mut response = Response::new(Bytes::from_static(b"[]"));
        if values.iter().any(|value| value == "1") {
            *response.status_mut() = http::StatusCode::UNAUTHORIZED;
        }
        self.1.lock().unwrap().push(values);
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// The credentials of the requests of one call.
async fn tried(
    auth: Box<dyn Authenticator>,
    headers: &'static [&'static str],
    retry: RetryPolicy,
) -> Vec<Vec<String>> {
    let transport = Arc::new(Picky(headers, Mutex::default()));
    let mut options = Options::new(&API);
    options.transport = Some(Arc::<Picky>::clone(&transport));
    let client = options.build(auth).unwrap();
    let call = UntypedRequest::new(&client, Method::Post, "/tickets")
        .call()
        .with_retry(retry);
    let _ = call.send().await;
    std::mem::take(&mut *transport.1.lock().unwrap())
}

#[tokio::test]
async fn refused_credentials_are_replaced_by_what_is_obtained_next() {
    let tried_with = |retry| tried(counted("x-a"), &["x-a"], retry);
    assert_eq!(tried_with(RetryPolicy::default()).await, [["1"], ["2"]]);
    assert_eq!(tried_with(RetryPolicy::none()).await, [["1"]]);
}

#[tokio::test]
async fn of_two_credentials_those_that_change_are_replaced() {
    let fixed = || api_key_header("x-b", "k").unwrap();
    let retry = RetryPolicy::default;
    let names: &[&str] = &["x-a", "x-b"];
    for auth in [both(counted("x-a"), fixed()), both(fixed(), counted("x-a"))] {
        assert_eq!(tried(auth, names, retry()).await, [["1", "k"], ["2", "k"]]);
    }
    let two = both(counted("x-a"), counted("x-b"));
    assert_eq!(tried(two, names, retry()).await, [["1", "1"], ["2", "2"]]);
    let three = both(both(counted("x-a"), counted("x-b")), counted("x-c"));
    let names: &[&str] = &["x-a", "x-b", "x-c"];
    assert_eq!(tried(three, names, retry()).await, [["1"; 3], ["2"; 3]]);
}
