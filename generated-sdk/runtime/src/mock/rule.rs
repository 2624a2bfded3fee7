//! The rules of a mock: which requests get which responses, and how often.

use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::{Example, MockApi, MockResponse, Purpose, RecordedCall};
use crate::record::Slot;

/// Sets a response: first its conditions, then the response itself. Made by [`MockApi::on`] and similar methods.
///
/// ```
/// use sdk_runtime::mock::{MockApi, MockResponse};
///
/// # fn set(api: &MockApi) {
/// api.on("list_tickets").once().respond(MockResponse::stalled());
/// # }
/// ```
#[must_use = "no response is set without `ok`, `error`, `respond`, `respond_each` or `respond_with`"]
pub struct On<'a> {
    api: &'a MockApi,
    target: Target,
    conditions: Vec<Condition>,
    times: Option<usize>,
}

type Condition = Box<dyn Fn(&RecordedCall) -> bool + Send + Sync>;

/// The requests that get a response.
pub(super) enum Target {
    Operation(&'static Example),
    AnyOperation,
    Token,
    Path(http::Method, String),
}

impl<'a> On<'a> {
    pub(super) fn new(api: &'a MockApi, target: Target) -> Self {
        Self {
            api,
            target,
            conditions: Vec::new(),
            times: None,
        }
    }

    /// Only for requests that meet this condition. If there are several conditions, a request has to meet all of
    /// them.
    pub fn when(mut self, condition: impl Fn(&RecordedCall) -> bool + Send + Sync + 'static) -> Self {
        self.conditions.push(Box::new(condition));
        self
    }

    /// Only for the next request.
    pub fn once(self) -> Self {
        Self {
            times: Some(1),
            ..self
        }
    }

    /// Only for the next requests, as many as `times`.
    ///
    /// # Panics
    /// `times` is 0.
    #[track_caller]
    pub fn times(self, times: usize) -> Self {
        assert!(times > 0, "a response that is given 0 times never comes");
        Self {
            times: Some(times),
            ..self
        }
    }

    /// Succeeds with this result, which goes into the envelope of the API.
    ///
    /// # Panics
    /// As [`respond`](Self::respond) with [`MockResponse::ok`].
    #[track_caller]
    pub fn ok<T: Slot>(self, result: T) {
        self.respond(MockResponse::ok(result));
    }

    /// Fails as the API does; see [`MockResponse::error`].
    pub fn error(self, status: i64, message: impl Into<String>) {
        self.respond(MockResponse::error(status, message));
    }

    /// Sends this response.
    ///
    /// # Panics
    /// The result has another type than the operation's. If the operation is not known yet, as with
    /// [`MockApi::on_any`], the call panics instead.
    #[track_caller]
    pub fn respond(self, response: MockResponse) {
        self.respond_each([response]);
    }

    /// Sends the first of these responses to the first request, the second one to the second request, and so on.
    /// All further requests get the last one.
    ///
    /// # Panics
    /// There are no responses, or more than [`times`](Self::times) allows requests. Also as
    /// [`respond`](Self::respond).
    #[track_caller]
    pub fn respond_each(self, responses: impl IntoIterator<Item = MockResponse>) {
        let responses: VecDeque<MockResponse> = responses.into_iter().collect();
        assert!(!responses.is_empty(), "there are no responses to give");
        if let Some(times) = self.times {
            let count = responses.len();
            assert!(
                count <= times,
                "of {count} responses, not all can come in {times} requests: set fewer of them"
            );
        }
        if let Target::Operation(example) = self.target {
            for response in &responses {
                response.check(example);
            }
        }
        self.add(Responses::InOrder(responses));
    }

    /// Sends the response that this function makes of the request. The function may keep state from one request to
    /// the next.
    ///
    /// The call panics if the function returns a result of another type than the operation's.
    ///
    /// ```
    /// use sdk_runtime::mock::{MockApi, MockResponse};
    ///
    /// # fn set(api: &MockApi) {
    /// let mut left = 3;
    /// api.on("take_ticket").respond_with(move |_call| {
    ///     left -= 1;
    ///     MockResponse::ok(left)
    /// });
    /// # }
    /// ```
    pub fn respond_with(self, make: impl FnMut(&RecordedCall) -> MockResponse + Send + 'static) {
        self.add(Responses::Made(Box::new(make)));
    }

    fn add(self, responses: Responses) {
        self.api.add(Rule {
            target: self.target,
            conditions: self.conditions,
            left: self.times.map(AtomicUsize::new),
            responses: Mutex::new(responses),
        });
    }
}

impl fmt::Debug for On<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("On")
            .field("conditions", &self.conditions.len())
            .field("times", &self.times)
            .finish_non_exhaustive()
    }
}

/// A rule: a response with its conditions.
pub(super) struct Rule {
    target: Target,
    conditions: Vec<Condition>,
    /// The number of further requests that it applies to; `None`: all.
    left: Option<AtomicUsize>,
    responses: Mutex<Responses>,
}

enum Responses {
    /// Never empty; the last one stays.
    InOrder(VecDeque<MockResponse>),
    Made(Box<dyn FnMut(&RecordedCall) -> MockResponse + Send>),
}

impl Rule {
    /// The response to this request, if the rule applies to it.
    pub(super) fn response(&self, purpose: Purpose, call: &RecordedCall) -> Option<MockResponse> {
        let applies = self.target.covers(purpose, call) && self.conditions.iter().all(|holds| holds(call));
        if !applies || !self.claim() {
            return None;
        }
        // If a function of a test panics, other requests still get their responses.
        let mut responses = self.responses.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *responses {
            Responses::InOrder(responses) if responses.len() > 1 => responses.pop_front(),
            Responses::InOrder(responses) => responses.front().cloned(),
            Responses::Made(make) => Some(make(call)),
        }
    }

    /// Counts a request, and returns whether the rule still applies to it. Requests at the same time are counted
    /// one by one.
    fn claim(&self) -> bool {
        let take = |left: usize| left.checked_sub(1);
        self.left.as_ref().is_none_or(|left| {
            left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
                .is_ok()
        })
    }
}

impl Target {
    fn covers(&self, purpose: Purpose, call: &RecordedCall) -> bool {
        match (self, purpose) {
            (Self::Operation(wanted), Purpose::Operation(example)) => {
                wanted.operation.name == example.operation.name
            }
            (Self::AnyOperation, Purpose::Operation(_)) | (Self::Token, Purpose::Token(_)) => true,
            (Self::Path(method, path), Purpose::Path) => call.method == *method && call.path == *path,
            _ => false,
        }
    }
}
