//! A server in memory that hands out the tokens `t1`, `t2` and so on. For each request, a test says what comes back, by
//! the token that the request carries.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;

use super::support::{Scene, TOKEN_PATH, builder, header, ok, play, success, token};
use crate::transport::{BoxFuture, Request, Response, Transport, TransportError};
use crate::{ManagementClient, ManagementClientBuilder, RetryPolicy};

/// The lifetime of all tokens, in seconds. They are renewed at 7,140 s.
pub(super) const LIFETIME: u64 = 7200;

pub(super) struct TokenServer {
    /// What the next token requests get instead of a token.
    instead: Mutex<VecDeque<Option<Scene>>>,
    /// What a request with this token gets.
    respond: Box<dyn Fn(&str) -> Scene + Send + Sync>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The number of the last token.
    issued: u32,
    token_requests: usize,
    /// The tokens of the other requests.
    carried: Vec<String>,
}

pub(super) fn done() -> Scene {
    ok(&success(&json!({ "success": true })))
}

pub(super) fn unauthorized() -> Scene {
    ok(&json!({ "statusCode": 401, "message": "no" }))
}

pub(super) fn after(time: Duration, scene: Scene) -> Scene {
    Scene::After(time, Box::new(scene))
}

impl TokenServer {
    /// A server that responds so to a request with a token.
    pub(super) fn new(respond: impl Fn(&str) -> Scene + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self {
            instead: Mutex::default(),
            respond: Box::new(respond),
            state: Mutex::default(),
        })
    }

    /// What the next token requests get; `None`: the next token.
    pub(super) fn next(&self, scenes: impl IntoIterator<Item = Option<Scene>>) {
        self.instead.lock().unwrap().extend(scenes);
    }

    pub(super) fn builder(self: &Arc<Self>) -> ManagementClientBuilder {
        let transport: Arc<dyn Transport> = Arc::<Self>::clone(self);
        builder("https://api.genauth.ai")
            .transport(transport)
            .retry(RetryPolicy::default())
    }

    /// A client with the default retries.
    pub(super) fn client(self: &Arc<Self>) -> ManagementClient {
        self.builder().build().unwrap()
    }

    pub(super) fn token_requests(&self) -> usize {
        self.state.lock().unwrap().token_requests
    }

    /// The tokens that the requests for operations carried.
    pub(super) fn carried(&self) -> Vec<String> {
        self.state.lock().unwrap().carried.clone()
    }

    /// How many requests for operations carried this token.
    pub(super) fn count(&self, token: &str) -> usize {
        self.carried().iter().filter(|carried| *carried == token).count()
    }
}

impl Transport for TokenServer {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let mut state = self.state.lock().unwrap();
        if request.uri().path() == TOKEN_PATH {
            state.token_requests += 1;
            let instead = self.instead.lock().unwrap().pop_front().flatten();
            return play(instead.unwrap_or_else(|| {
                state.issued += 1;
                ok(&token(&format!("t{}", state.issued), &json!(LIFETIME)))
            }));
        }
        let authorization = header(request.headers(), "authorization");
        let token = authorization.strip_prefix("Bearer ").unwrap().to_owned();
        let scene = (self.respond)(&token);
        state.carried.push(token);
        play(scene)
    }
}

/// A token that comes after this time.
pub(super) fn late(time: Duration, text: &str) -> Scene {
    after(time, ok(&token(text, &json!(LIFETIME))))
}

/// Lets the clock of the test go on until so long before the end of a token that was fetched just now.
pub(super) async fn pass_until_before_the_end(time: Duration) {
    pass(seconds(LIFETIME).saturating_sub(time)).await;
}

/// Lets the clock of the test go on.
pub(super) async fn pass(time: Duration) {
    tokio::time::advance(time).await;
}

pub(super) const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

pub(super) const fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}
