//! A mock of an API, for tests of programs that use a client. It needs the feature `test-util`.
//!
//! A [`MockApi`] is a [`Transport`]. The client above it is the real one, with its credentials, retries, pages,
//! limits and decoding. There is no network below it. By default every operation succeeds with the example of the
//! schema.
//!
//! # The choice of a response
//!
//! Responses are set with [`on`](MockApi::on) for an operation, [`on_any`](MockApi::on_any) for all of them,
//! [`on_token`](MockApi::on_token) for the request that gets a token, and [`on_path`](MockApi::on_path) for paths
//! that no operation has. Of the responses whose conditions hold and that are not used up, the one that was set
//! last is given. If there is none, the example is given. So a fault that is set [`once`](On::once) comes first,
//! and then the responses that were set before it.
//!
//! # Time
//!
//! Delays and stalls use tokio's clock. In a test with paused time (`#[tokio::test(start_paused = true)]`) they
//! take no time, and neither do the waits between attempts.
//!
//! # Mistakes in a test
//!
//! An unknown operation, a result of another type than the operation's, and a response that could never be given
//! are mistakes of the test. They panic like a failed assertion, and the text says what to write instead.

mod example;
mod recorded;
mod response;
mod rule;

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::api::Api;
use crate::operation::Method;
use crate::transport::{BoxFuture, Request, Response, Transport, TransportError};

pub use example::{Example, Examples, ResultType, example};
pub use recorded::RecordedCall;
pub use response::MockResponse;
pub use rule::On;
use rule::{Rule, Target};

/// A mock of an API: it gives the responses that a test sets, and records the requests. See the [module](self).
///
/// Clones are the same mock. Calls at the same time are safe: a response that is set once is given once.
#[derive(Clone)]
pub struct MockApi {
    api: &'static Api,
    examples: Examples,
    token: Option<&'static TokenEndpoint>,
    state: Arc<Mutex<State>>,
}

/// The request with which the client of an API gets a token. It is not one of the operations.
#[derive(Debug)]
pub struct TokenEndpoint {
    /// Its name in recorded calls.
    pub name: &'static str,
    /// Its path. A request to this path without credentials is a token request.
    pub path: &'static str,
    /// The fields of its body that must not be printed.
    pub secret_fields: &'static [&'static str],
    /// Makes the result from the request id.
    pub token: fn(&str) -> crate::JsonValue,
}

#[derive(Default)]
struct State {
    /// The rules in the order in which they were set.
    rules: Vec<Arc<Rule>>,
    calls: Vec<RecordedCall>,
    token_requests: Vec<RecordedCall>,
    /// The number of requests, forgotten ones included.
    requests: u64,
}

impl MockApi {
    /// A mock whose operations succeed with these examples.
    pub fn new(api: &'static Api, examples: Examples) -> Self {
        Self {
            api,
            examples,
            token: None,
            state: Arc::default(),
        }
    }

    /// The same mock, with this endpoint for tokens.
    #[must_use]
    pub fn with_token_endpoint(self, endpoint: &'static TokenEndpoint) -> Self {
        Self {
            token: Some(endpoint),
            ..self
        }
    }

    /// Sets the response of an operation. The name is that of the client's method.
    ///
    /// # Panics
    /// There is no such operation.
    #[track_caller]
    pub fn on(&self, operation: &str) -> On<'_> {
        On::new(self, Target::Operation(example::find(self.examples, operation)))
    }

    /// Sets the response of every operation. It does not apply to the request that gets a token.
    pub fn on_any(&self) -> On<'_> {
        On::new(self, Target::AnyOperation)
    }

    /// Sets the response of the request that gets a token.
    pub fn on_token(&self) -> On<'_> {
        On::new(self, Target::Token)
    }

    /// Sets the response of a path that no operation has; see [`UntypedRequest`](crate::UntypedRequest). By default
    /// such a path is not found.
    ///
    /// # Panics
    /// The path does not start with `/`, or it is the path of an operation.
    #[track_caller]
    pub fn on_path(&self, method: Method, path: impl Into<String>) -> On<'_> {
        let (method, path) = (http::Method::from(method), path.into());
        assert!(path.starts_with('/'), "the path `{path}` must start with `/`");
        if let Some(example) = example::of_request(self.examples, &method, &path) {
            let name = example.operation.name;
            panic!("`{method} {path}` is the operation `{name}`: say `on(\"{name}\")`");
        }
        On::new(self, Target::Path(method, path))
    }

    /// The calls of an operation so far, in order. Every attempt is a call.
    ///
    /// # Panics
    /// There is no such operation.
    #[track_caller]
    pub fn calls(&self, operation: &str) -> Vec<RecordedCall> {
        let name = example::find(self.examples, operation).operation.name;
        let state = self.state();
        let calls = state.calls.iter().filter(|call| call.operation == name);
        calls.cloned().collect()
    }

    /// The number of calls of an operation so far. Every attempt counts.
    ///
    /// # Panics
    /// There is no such operation.
    #[track_caller]
    pub fn call_count(&self, operation: &str) -> usize {
        self.calls(operation).len()
    }

    /// The calls of all operations and the requests to other paths so far, in order. Every attempt is a call.
    pub fn all_calls(&self) -> Vec<RecordedCall> {
        self.state().calls.clone()
    }

    /// The requests for a token so far, in order.
    pub fn token_requests(&self) -> Vec<RecordedCall> {
        self.state().token_requests.clone()
    }

    /// Forgets the calls and token requests so far. The responses that were set stay.
    pub fn forget_calls(&self) {
        let mut state = self.state();
        state.calls.clear();
        state.token_requests.clear();
    }

    fn add(&self, rule: Rule) {
        self.state().rules.push(Arc::new(rule));
    }

    /// No code of a test runs while the lock is held, so a poisoned lock has a valid value.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a request, and chooses its response.
    fn take(&self, request: &Request) -> (RecordedCall, Purpose, MockResponse) {
        let purpose = self.purpose(request);
        let (call, rules) = {
            let mut state = self.state();
            state.requests += 1;
            let call = RecordedCall::new(purpose, state.requests, request);
            match purpose {
                Purpose::Token(_) => state.token_requests.push(call.clone()),
                Purpose::Operation(_) | Purpose::Path => state.calls.push(call.clone()),
            }
            (call, state.rules.clone())
        };
        let set = rules.iter().rev().find_map(|rule| rule.response(purpose, &call));
        let response = set.unwrap_or_else(|| purpose.usual(&call));
        (call, purpose, response)
    }

    fn purpose(&self, request: &Request) -> Purpose {
        let path = request.uri().path();
        let authorized = request.headers().contains_key(http::header::AUTHORIZATION);
        if let Some(endpoint) = self.token
            && path.ends_with(endpoint.path)
            && !authorized
        {
            return Purpose::Token(endpoint);
        }
        match example::of_request(self.examples, request.method(), path) {
            Some(example) => Purpose::Operation(example),
            None => Purpose::Path,
        }
    }
}

impl Transport for MockApi {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let (call, purpose, response) = self.take(&request);
            response.give(self.api, purpose, &call).await
        })
    }
}

impl fmt::Debug for MockApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let operations: HashSet<_> = state.calls.iter().map(|call| &call.operation).collect();
        f.debug_struct("MockApi")
            .field("responses_set", &state.rules.len())
            .field("calls", &state.calls.len())
            .field("operations_called", &operations.len())
            .field("token_requests", &state.token_requests.len())
            .finish()
    }
}

/// The purpose of a request.
#[derive(Clone, Copy)]
enum Purpose {
    Operation(&'static Example),
    /// A request of the client for a token.
    Token(&'static TokenEndpoint),
    /// A request to a path that no operation has.
    Path,
}

impl Purpose {
    /// The response if the test sets none.
    fn usual(self, call: &RecordedCall) -> MockResponse {
        match self {
            Self::Operation(_) | Self::Token(_) => MockResponse::example(),
            Self::Path => {
                let text = format!(
                    "the mock has no operation `{}`; `MockApi::on_path` sets a response",
                    call.operation
                );
                MockResponse::error(404, text).with_http_status(404)
            }
        }
    }
}
