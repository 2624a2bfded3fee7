//! Setting answers: for which requests, how often, and one or several of them.

use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::{Answer, Example, MockApi, RecordedCall, Source};
use sdk_runtime::record::Slot;

/// An answer that is being set: conditions first, then what comes. Made by [`MockApi::on`] and its like.
///
/// ```
/// use generated_sdk::mock::{Answer, MockApi};
///
/// let api = MockApi::new();
/// api.on("list_users").once().answer(Answer::stalled());
/// ```
#[must_use = "nothing is set before it says what comes: `ok`, `error`, `answer`, `answers` or `answer_with`"]
pub struct On<'a> {
    api: &'a MockApi,
    target: Target,
    conditions: Vec<Condition>,
    times: Option<usize>,
}

type Condition = Box<dyn Fn(&RecordedCall) -> bool + Send + Sync>;

/// Which requests an answer is for.
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

    /// Only for requests of which this is true. Of several conditions, all have to hold.
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

    /// Only for so many requests.
    ///
    /// # Panics
    /// `times` is 0.
    #[track_caller]
    pub fn times(self, times: usize) -> Self {
        assert!(times > 0, "an answer that is given 0 times never comes");
        Self {
            times: Some(times),
            ..self
        }
    }

    /// Succeeds with this result, which goes into the envelope of the API.
    ///
    /// # Panics
    /// As [`answer`](Self::answer) with [`Answer::ok`].
    #[track_caller]
    pub fn ok<T: Slot>(self, result: T) {
        self.answer(Answer::ok(result));
    }

    /// Fails as the API does, with a `statusCode` in the envelope, at HTTP 200; see [`Answer::error`].
    pub fn error(self, status_code: i64, message: impl Into<String>) {
        self.answer(Answer::error(status_code, message));
    }

    /// Answers this.
    ///
    /// # Panics
    /// It is a result of another type than the operation's. Where the operation is not known yet, as with
    /// [`MockApi::on_any`], the call panics instead.
    #[track_caller]
    pub fn answer(self, answer: Answer) {
        self.answers([answer]);
    }

    /// Answers the first of these to the first request, the second to the second one, and so on. The last one stays.
    ///
    /// # Panics
    /// There are none, or fewer than what [`times`](Self::times) allows would ever use; and as
    /// [`answer`](Self::answer).
    #[track_caller]
    pub fn answers(self, answers: impl IntoIterator<Item = Answer>) {
        let answers: VecDeque<Answer> = answers.into_iter().collect();
        assert!(!answers.is_empty(), "there are no answers to give");
        if let Some(times) = self.times {
            let count = answers.len();
            assert!(
                count <= times,
                "of {count} answers, not all can come in {times} requests: set fewer of them"
            );
        }
        if let Target::Operation(example) = self.target {
            for answer in &answers {
                answer.check(example);
            }
        }
        self.add(Replies::InOrder(answers));
    }

    /// Answers what this function makes of the request. It may keep state from one request to the next: with it, a
    /// test has a server that remembers.
    ///
    /// The call panics if it returns a result of another type than the operation's.
    ///
    /// ```
    /// use generated_sdk::mock::{Answer, MockApi};
    /// use generated_sdk::models::{DeleteGroupsReqDto, IsSuccessDto};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), generated_sdk::Error> {
    /// let api = MockApi::new();
    /// let mut left = vec![String::from("developers")];
    /// api.on("delete_groups_batch").answer_with(move |call| {
    ///     let request: DeleteGroupsReqDto = call.body_as().expect("the client's own request");
    ///     let before = left.len();
    ///     left.retain(|code| !request.code_list.contains(code));
    ///     Answer::ok(IsSuccessDto::new(left.len() < before))
    /// });
    /// let client = api.client()?;
    /// let request = DeleteGroupsReqDto::new(["developers"]);
    /// assert!(client.delete_groups_batch(request.clone()).await?.success);
    /// assert!(!client.delete_groups_batch(request).await?.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn answer_with(self, make: impl FnMut(&RecordedCall) -> Answer + Send + 'static) {
        self.add(Replies::Made(Box::new(make)));
    }

    fn add(self, replies: Replies) {
        self.api.add(Rule {
            target: self.target,
            conditions: self.conditions,
            left: self.times.map(AtomicUsize::new),
            replies: Mutex::new(replies),
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

/// An answer that is set.
pub(super) struct Rule {
    target: Target,
    conditions: Vec<Condition>,
    /// How many more requests it is for; `None`: all.
    left: Option<AtomicUsize>,
    replies: Mutex<Replies>,
}

enum Replies {
    /// Never empty; the last one stays.
    InOrder(VecDeque<Answer>),
    Made(Box<dyn FnMut(&RecordedCall) -> Answer + Send>),
}

impl Rule {
    /// The answer to this request, if it is for it.
    pub(super) fn answer(&self, source: Source, call: &RecordedCall) -> Option<Answer> {
        let applies = self.target.covers(source, call) && self.conditions.iter().all(|holds| holds(call));
        if !applies || !self.claim() {
            return None;
        }
        // A function that panicked failed its test; the other requests still get their answers.
        let mut replies = self.replies.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *replies {
            Replies::InOrder(answers) if answers.len() > 1 => answers.pop_front(),
            Replies::InOrder(answers) => answers.front().cloned(),
            Replies::Made(make) => Some(make(call)),
        }
    }

    /// Takes one of the requests that are left. Of requests at the same time, each takes its own.
    fn claim(&self) -> bool {
        let take = |left: usize| left.checked_sub(1);
        self.left.as_ref().is_none_or(|left| {
            left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
                .is_ok()
        })
    }
}

impl Target {
    fn covers(&self, source: Source, call: &RecordedCall) -> bool {
        match (self, source) {
            (Self::Operation(wanted), Source::Operation(example)) => {
                wanted.operation.name == example.operation.name
            }
            (Self::AnyOperation, Source::Operation(_)) | (Self::Token, Source::Token) => true,
            (Self::Path(method, path), Source::Path) => call.method == *method && call.path == *path,
            _ => false,
        }
    }
}
