//! An API in the place of the real one, for tests of programs that use a client. Needs the feature `test-util`.
//!
//! A [`MockApi`] is a [`Transport`]: what is above it is the real client, with its credentials, retries, pages, limits
//! and decoding, and below it there is no network. Every operation succeeds, with a result made from the examples of
//! the schema, until a test says otherwise.
//!
//! # Which response comes
//!
//! Responses are set with [`on`](MockApi::on) for an operation, [`on_any`](MockApi::on_any) for all of them,
//! [`on_token`](MockApi::on_token) for the request that gets a token, and [`on_path`](MockApi::on_path) for paths that
//! no operation has. The one that was set last goes first, if its conditions hold and it is not used up; then the one
//! before it, and so on; and at last the example. So a fault that is set [`once`](On::once) comes before whatever was
//! set earlier, and is gone after it.
//!
//! # Time
//!
//! Delays and stalls use tokio's clock. In a test with paused time (`#[tokio::test(start_paused = true)]`) they take
//! none, and neither do the waits between attempts.
//!
//! # Mistakes in a test
//!
//! An operation that does not exist, a result of another type than the operation's, a response that could never come:
//! such mistakes panic where they are made, like an assertion that fails, and the text says what to write instead.

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

/// An API that responds as a test says, and records what it is asked. See the [module](self).
///
/// Clones are the same API. A request is recorded and gets its response in one step, so calls at the same time are
/// safe: a response that is set once is given once.
#[derive(Clone)]
pub struct MockApi {
    api: &'static Api,
    examples: Examples,
    token: Option<&'static TokenEndpoint>,
    state: Arc<Mutex<State>>,
}

/// The request by which the client of an API gets a token. It is none of the operations.
#[derive(Debug)]
pub struct TokenEndpoint {
    /// Its name in what is recorded.
    pub name: &'static str,
    /// Its path. A request to it without credentials is a token request.
    pub path: &'static str,
    /// Fields of its body that are not to be printed.
    pub secret_fields: &'static [&'static str],
    /// Makes the result from the request id.
    pub token: fn(&str) -> serde_json::Value,
}

#[derive(Default)]
struct State {
    /// In the order in which they were set.
    rules: Vec<Arc<Rule>>,
    calls: Vec<RecordedCall>,
    token_requests: Vec<RecordedCall>,
    /// How many requests there were, forgotten ones included.
    requests: u64,
}

impl MockApi {
    /// An API of which every operation succeeds, with an example as its result.
    pub fn new(api: &'static Api, examples: Examples) -> Self {
        Self {
            api,
            examples,
            token: None,
            state: Arc::default(),
        }
    }

    /// The same API, whose client gets a token there.
    #[must_use]
    pub fn with_token_endpoint(self, endpoint: &'static TokenEndpoint) -> Self {
        Self {
            token: Some(endpoint),
            ..self
        }
    }

    /// Sets what an operation responds. It is named by the client's method.
    ///
    /// # Panics
    /// There is no such operation.
    #[track_caller]
    pub fn on(&self, operation: &str) -> On<'_> {
        On::new(self, Target::Operation(example::find(self.examples, operation)))
    }

    /// Sets what every operation responds. The request that gets a token is none of them.
    pub fn on_any(&self) -> On<'_> {
        On::new(self, Target::AnyOperation)
    }

    /// Sets what the request that gets a token responds.
    pub fn on_token(&self) -> On<'_> {
        On::new(self, Target::Token)
    }

    /// Sets what a path responds that no operation has; see [`UntypedRequest`](crate::UntypedRequest). Unless it is
    /// set, such a path responds that it is not found.
    ///
    /// # Panics
    /// The path does not start with `/`, or it is that of an operation: then the response is set by its name.
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

    /// The calls of an operation so far, in order. Every attempt is one.
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

    /// How often an operation was called so far. Every attempt counts.
    ///
    /// # Panics
    /// There is no such operation.
    #[track_caller]
    pub fn call_count(&self, operation: &str) -> usize {
        self.calls(operation).len()
    }

    /// The calls of all operations so far, in order, and the requests to paths that no operation has. Every attempt is
    /// one.
    pub fn all_calls(&self) -> Vec<RecordedCall> {
        self.state().calls.clone()
    }

    /// The requests for a token so far, in order.
    pub fn token_requests(&self) -> Vec<RecordedCall> {
        self.state().token_requests.clone()
    }

    /// Forgets the calls so far, those for tokens included. What the operations respond stays.
    pub fn forget_calls(&self) {
        let mut state = self.state();
        state.calls.clear();
        state.token_requests.clear();
    }

    fn add(&self, rule: Rule) {
        self.state().rules.push(Arc::new(rule));
    }

    /// No code of a test runs while the lock is held, so a panic of the test does no harm to it.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a request, and decides about its response.
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

/// What a request is for.
#[derive(Clone, Copy)]
enum Purpose {
    Operation(&'static Example),
    /// The client's own request for a token.
    Token(&'static TokenEndpoint),
    /// No operation has this path.
    Path,
}

impl Purpose {
    /// What comes unless the test says otherwise.
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
