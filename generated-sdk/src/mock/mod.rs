//! An API in the place of the real one, for the tests of programs that use this crate. Needs the feature `test-util`.
//!
//! ```toml
//! [dev-dependencies]
//! generated-sdk = { version = "…", features = ["test-util"] }
//! ```
//!
//! A [`MockApi`] is a [`Transport`]: what is above it is the real client, with its credentials, repeats, pages, limits
//! and decoding, and below it there is no network. Every operation succeeds, with a result made from the examples of
//! the schema, until a test says otherwise:
//!
//! ```
//! use generated_sdk::mock::{self, Answer, MockApi};
//! use generated_sdk::models::{GetUserParams, ListGroupsParams, UserDto};
//!
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), generated_sdk::Error> {
//! let api = MockApi::new();
//! let client = api.client()?;
//!
//! // An answer of one's own: an example with a change.
//! let mut user: UserDto = mock::example("get_user");
//! user.email = Some("bob@example.com".into());
//! api.on("get_user").ok(user);
//! let user = client.get_user(GetUserParams::new("u1")).await?;
//! assert_eq!(user.email.as_deref(), Some("bob@example.com"));
//!
//! // A failure that the API reports, for one user only.
//! api.on("get_user")
//!     .when(|call| call.parameter("userId") == Some("gone"))
//!     .answer(Answer::error(404, "user not found").with_api_code(2004));
//! let error = client.get_user(GetUserParams::new("gone")).await.unwrap_err();
//! assert!(error.is_not_found());
//!
//! // A fault that passes: the client tries again.
//! api.on("list_groups").once().answer(Answer::http(503));
//! let page = client.list_groups(ListGroupsParams::new()).await?;
//! assert_eq!(page.list.len(), 1);
//! assert_eq!(api.call_count("list_groups"), 2);
//! # Ok(())
//! # }
//! ```
//!
//! # Which answer comes
//!
//! Answers are set with [`on`](MockApi::on) for an operation, [`on_any`](MockApi::on_any) for all of them,
//! [`on_token`](MockApi::on_token) for the request that gets a management token, and [`on_path`](MockApi::on_path) for
//! paths that no operation has. The one that was set last goes first, if its conditions hold and it is not used up;
//! then the one before it, and so on; and at last the example. So a fault that is set [`once`](On::once) comes before
//! whatever was set earlier, and is gone after it.
//!
//! # Time
//!
//! Delays and stalls use tokio's clock. In a test with paused time (`#[tokio::test(start_paused = true)]`) they take
//! none, and neither do the waits between attempts.
//!
//! # Mistakes in a test
//!
//! An operation that does not exist, a result of another type than the operation's, an answer that could never come:
//! such mistakes panic where they are made, like an assertion that fails, and the text says what to write instead.

mod answer;
mod example;
mod recorded;
mod rule;

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::genauth::{ManagementClient, ManagementClientBuilder};
use sdk_runtime::error::Error;
use sdk_runtime::operation::Method;
use sdk_runtime::transport::{BoxFuture, Request, Response, Transport, TransportError};

pub use answer::Answer;
pub use example::example;
pub(crate) use example::{Example, ResultType};
pub use recorded::RecordedCall;
pub use rule::On;
use rule::{Rule, Target};

/// An API that answers as a test says, and records what it is asked. See the [module](self).
///
/// Clones are the same API. A request is recorded and gets its answer in one step, so calls at the same time are safe:
/// an answer that is set once is given once.
#[derive(Clone, Default)]
pub struct MockApi(Arc<Mutex<State>>);

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
    pub fn new() -> Self {
        Self::default()
    }

    /// A client of this API, with default options and a made-up access key.
    ///
    /// # Errors
    /// None with these options; the `Result` is that of [`ManagementClientBuilder::build`].
    pub fn client(&self) -> Result<ManagementClient, Error> {
        self.builder().build()
    }

    /// The builder of such a client, to set other options before [`build`](ManagementClientBuilder::build). For a
    /// builder that a program makes itself, this API is a transport:
    /// `builder.transport(Arc::new(api.clone()))`.
    pub fn builder(&self) -> ManagementClientBuilder {
        ManagementClient::builder("mock-access-key-id", "mock-access-key-secret")
            .host("https://mock.invalid")
            .transport(Arc::new(self.clone()))
    }

    /// Sets what an operation answers. It is named by the client's method: `list_users`.
    ///
    /// # Panics
    /// There is no such operation.
    #[track_caller]
    pub fn on(&self, operation: &str) -> On<'_> {
        On::new(self, Target::Operation(example::find(operation)))
    }

    /// Sets what every operation answers. The request that gets a management token is none of them.
    pub fn on_any(&self) -> On<'_> {
        On::new(self, Target::AnyOperation)
    }

    /// Sets what the request that gets a management token answers. Its result is
    /// `{ "access_token": …, "expires_in": … }`, in seconds.
    pub fn on_token(&self) -> On<'_> {
        On::new(self, Target::Token)
    }

    /// Sets what a path answers that no operation has; see [`ManagementClient::request`]. Unless it is set, such a
    /// path answers that it is not found.
    ///
    /// # Panics
    /// The path does not start with `/`, or it is that of an operation: then the answer is set by its name.
    #[track_caller]
    pub fn on_path(&self, method: Method, path: impl Into<String>) -> On<'_> {
        let (method, path) = (http::Method::from(method), path.into());
        assert!(path.starts_with('/'), "the path `{path}` must start with `/`");
        if let Some(example) = example::of_request(&method, &path) {
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
        let name = example::find(operation).operation.name;
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

    /// The requests for a management token so far, in order.
    pub fn token_requests(&self) -> Vec<RecordedCall> {
        self.state().token_requests.clone()
    }

    /// Forgets the calls so far, those for tokens included. What the operations answer stays.
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
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a request, and decides about its answer.
    fn take(&self, request: &Request) -> (RecordedCall, Source, Answer) {
        let source = Source::of(request);
        let (call, rules) = {
            let mut state = self.state();
            state.requests += 1;
            let call = RecordedCall::new(source, state.requests, request);
            match source {
                Source::Token => state.token_requests.push(call.clone()),
                Source::Operation(_) | Source::Path => state.calls.push(call.clone()),
            }
            (call, state.rules.clone())
        };
        let set = rules.iter().rev().find_map(|rule| rule.answer(source, &call));
        let answer = set.unwrap_or_else(|| source.usual(&call));
        (call, source, answer)
    }
}

impl Transport for MockApi {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let (call, source, answer) = self.take(&request);
            answer.give(source, &call).await
        })
    }
}

impl fmt::Debug for MockApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let operations: HashSet<_> = state.calls.iter().map(|call| &call.operation).collect();
        f.debug_struct("MockApi")
            .field("answers_set", &state.rules.len())
            .field("calls", &state.calls.len())
            .field("operations_called", &operations.len())
            .field("token_requests", &state.token_requests.len())
            .finish()
    }
}

/// What a request is for.
#[derive(Clone, Copy)]
enum Source {
    Operation(&'static Example),
    /// The client's own request for a management token.
    Token,
    /// No operation has this path.
    Path,
}

impl Source {
    fn of(request: &Request) -> Self {
        /// The client asks for a token without having one.
        const TOKEN_PATH: &str = "/api/v3/get-management-token";
        let path = request.uri().path();
        let authorized = request.headers().contains_key(http::header::AUTHORIZATION);
        if path.ends_with(TOKEN_PATH) && !authorized {
            return Self::Token;
        }
        match example::of_request(request.method(), path) {
            Some(example) => Self::Operation(example),
            None => Self::Path,
        }
    }

    /// What comes unless the test says otherwise.
    fn usual(self, call: &RecordedCall) -> Answer {
        match self {
            Self::Operation(_) | Self::Token => Answer::example(),
            Self::Path => {
                let text = format!(
                    "the mock has no operation `{}`; `MockApi::on_path` sets an answer",
                    call.operation
                );
                Answer::error(404, text).with_http_status(404)
            }
        }
    }
}
