//! The rules for retries: which failures are retried, and after which wait.
//!
//! A failed request is retried under three conditions:
//! - The failure is transient: no connection, no complete response, or the status 408, 425, 429, 502, 503, 504, 520
//!   or 524.
//! - A retry is safe: the operation is idempotent, or the caller says that the call is, or the server cannot have
//!   carried the request out.
//! - The attempts, the time of the call and the budget of the client are not used up.
//!
//! The budget limits the load on a server that is failing. All calls of a client share one bucket of tokens. A
//! retry takes tokens, a success returns some. While the bucket is empty, failures are returned at once.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, HeaderName, RETRY_AFTER};

/// The rules for retrying failed requests.
///
/// By default there are up to 3 attempts. The wait before a retry is random: up to 200 ms before the first retry,
/// up to twice as long before each further one, and 5 s at most. If the server asks for a wait (`Retry-After` or
/// `retry-after-ms`), that wait is added. If it is longer than a minute, the failure is returned instead. A call does
/// not wait beyond its deadline, and the random part of a wait takes at most half of the time that is left.
///
/// Only transient failures are retried: no connection, no complete response, and the statuses 408, 425, 429, 502,
/// 503, 504, 520 and 524 of HTTP or of the envelope. A request that the server may have carried out is retried only
/// if the operation is idempotent or the call has [`assume_idempotent`](crate::Call::assume_idempotent). The HTTP
/// statuses 425 and 429, and statuses for which the [envelope](crate::envelope::Envelope::rejected) says so, mean
/// that the request was not carried out. The others do not: gateways also send 503 and 408 when the connection to
/// the server breaks during the operation.
///
/// A request whose credentials were refused (401) is sent once more if there are other credentials. That is an
/// attempt too, without a wait, and it is safe for every operation.
///
/// ```
/// use std::time::Duration;
/// use sdk_runtime::RetryPolicy;
///
/// let patient = RetryPolicy::default()
///     .with_max_attempts(6)
///     .with_backoff(Duration::from_millis(500), Duration::from_secs(20));
/// # let _ = patient;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    first_backoff: Duration,
    max_backoff: Duration,
    max_retry_after: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            first_backoff: Duration::from_millis(200),
            max_backoff: Duration::from_secs(5),
            max_retry_after: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// No retries: a call sends one request, and its failure is returned at once, also if the credentials were
    /// refused.
    pub fn none() -> Self {
        Self::default().with_max_attempts(1)
    }

    /// Sets the largest number of attempts, the first one included. 0 counts as 1.
    pub fn with_max_attempts(self, attempts: u32) -> Self {
        Self {
            max_attempts: attempts.max(1),
            ..self
        }
    }

    /// Sets the waits: up to `first` before the second attempt, up to twice as long before each further one, and at
    /// most `longest`. Each wait is random between zero and that bound, so that clients that failed at the same
    /// time do not retry at the same time.
    pub fn with_backoff(self, first: Duration, longest: Duration) -> Self {
        Self {
            first_backoff: first,
            max_backoff: longest,
            ..self
        }
    }

    /// Sets the longest `Retry-After` that is waited for. If the server asks for more, the failure is returned.
    pub fn with_max_retry_after(self, longest: Duration) -> Self {
        Self {
            max_retry_after: longest,
            ..self
        }
    }

    /// Whether there can be another attempt after so many.
    pub(crate) fn allows_more_than(&self, attempts: u32) -> bool {
        attempts < self.max_attempts
    }

    /// The longest `Retry-After` that is waited for.
    #[cfg(feature = "events")]
    pub(crate) fn max_retry_after(&self) -> Duration {
        self.max_retry_after
    }

    /// The wait after so many attempts, `demand` of the server included; `None` if there is no further attempt.
    #[cfg(any(feature = "events", test))]
    pub(crate) fn wait(&self, attempts: u32, demand: Option<Duration>, jitter: &Jitter) -> Option<Duration> {
        self.wait_within(None, attempts, demand, jitter)
    }

    /// As [`wait`](Self::wait), for a call that has so much time left. The wait ends before that time does, and what
    /// the server demands is not shortened.
    pub(crate) fn wait_within(
        &self,
        left: Option<Duration>,
        attempts: u32,
        demand: Option<Duration>,
        jitter: &Jitter,
    ) -> Option<Duration> {
        let demand = demand.unwrap_or_default();
        let after_demand = left.map(|left| left.saturating_sub(demand));
        if !self.allows_more_than(attempts)
            || demand > self.max_retry_after
            || after_demand == Some(Duration::ZERO)
        {
            return None;
        }
        let doublings = 2_u32.saturating_pow(attempts.saturating_sub(1));
        let most = self.first_backoff.saturating_mul(doublings).min(self.max_backoff);
        // The attempt needs time too.
        let most = after_demand.map_or(most, |left| most.min(left / 2));
        Some(demand.saturating_add(jitter.up_to(most)))
    }
}

/// The header with a wait in milliseconds. Some large APIs send it, and their clients read it.
const RETRY_AFTER_MS: HeaderName = HeaderName::from_static("retry-after-ms");

/// The wait that the server asks for: the longest one that can be read in `Retry-After`, in seconds or as a date, and
/// in `retry-after-ms`. Both can come several times, and hold several values.
///
/// A date is compared with the `Date` of the response, or with this machine's clock if there is none; a date that has
/// passed is no wait. Anything else, such as a negative number, is ignored.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let mut longest = None;
    for (name, of_number) in [
        (RETRY_AFTER, Duration::from_secs as fn(u64) -> Duration),
        (RETRY_AFTER_MS, Duration::from_millis),
    ] {
        for value in headers.get_all(&name) {
            let text = String::from_utf8_lossy(value.as_bytes());
            let mut parts = text.split(',').map(str::trim).peekable();
            while let Some(part) = parts.next() {
                let wait = if !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()) {
                    // A number that is too large is the longest wait.
                    Some(part.parse().map_or(Duration::MAX, of_number))
                } else if let Some(wait) = until(part, headers) {
                    Some(wait)
                } else {
                    // Most dates have a comma after the day of the week.
                    let wait = parts
                        .peek()
                        .and_then(|rest| until(&format!("{part}, {rest}"), headers));
                    if wait.is_some() {
                        parts.next();
                    }
                    wait
                };
                // `None` is less than any wait.
                longest = longest.max(wait);
            }
        }
    }
    longest
}

/// The wait until an HTTP date.
fn until(date: &str, headers: &HeaderMap) -> Option<Duration> {
    let at = httpdate::parse_http_date(date).ok()?;
    let date = headers.get(DATE).and_then(|date| date.to_str().ok());
    let now = date.and_then(|date| httpdate::parse_http_date(date).ok());
    Some(
        at.duration_since(now.unwrap_or_else(SystemTime::now))
            .unwrap_or_default(),
    )
}

/// The tokens that the calls of a client share, and that retries take.
pub struct Budget(Mutex<u32>);

impl Budget {
    /// Enough for a hundred retries at once.
    const CAPACITY: u32 = 500;
    const PRICE: u32 = 5;
    const REWARD: u32 = 1;

    /// Takes the price of a retry, if there are enough tokens. Returns whether there were.
    pub(crate) fn pay(&self) -> bool {
        let mut tokens = self.tokens();
        let left = tokens.checked_sub(Self::PRICE);
        *tokens = left.unwrap_or(*tokens);
        left.is_some()
    }

    /// Adds tokens for a call that succeeded. `retried` says that it was retried; then the price of a retry is
    /// returned.
    pub(crate) fn reward(&self, retried: bool) {
        let reward = if retried { Self::PRICE } else { Self::REWARD };
        let mut tokens = self.tokens();
        *tokens = (*tokens + reward).min(Self::CAPACITY);
    }

    /// No code that can panic runs while the lock is held, so a poisoned lock has a valid value.
    fn tokens(&self) -> MutexGuard<'_, u32> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self(Mutex::new(Self::CAPACITY))
    }
}

/// The source of randomness for waits. It is not fit for secrets.
#[derive(Default)]
pub struct Jitter(Mutex<fastrand::Rng>);

impl Jitter {
    /// A source that gives the same waits for the same seed.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(fastrand::Rng::with_seed(seed)))
    }

    /// A random duration from zero to `most`.
    fn up_to(&self, most: Duration) -> Duration {
        let share = self.0.lock().unwrap_or_else(PoisonError::into_inner).f64();
        Duration::try_from_secs_f64(most.as_secs_f64() * share).map_or(most, |wait| wait.min(most))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::{HeaderMap, HeaderValue};

    use super::{Budget, Jitter, RetryPolicy, retry_after};

    const DATE: &str = "Sun, 09 Oct 2022 06:14:00 GMT";

    fn asked(retry_after_header: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", retry_after_header.parse().ok()?);
        headers.insert("date", DATE.parse().ok()?);
        retry_after(&headers)
    }

    #[test]
    fn retry_after_is_seconds_or_a_date_and_anything_else_says_nothing() {
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(asked("7"), seconds(7));
        assert_eq!(asked(" 007 "), seconds(7));
        assert_eq!(asked("0"), seconds(0));
        assert_eq!(asked("Sun, 09 Oct 2022 06:14:30 GMT"), seconds(30));
        assert_eq!(asked("Sunday, 09-Oct-22 06:14:30 GMT"), seconds(30));
        assert_eq!(asked("Sun Oct  9 06:14:30 2022"), seconds(30));
        assert_eq!(asked("Sun, 09 Oct 2022 06:13:00 GMT"), seconds(0));
        assert_eq!(asked("18446744073709551615"), seconds(u64::MAX));
        assert_eq!(asked("99999999999999999999999"), Some(Duration::MAX));
        for garbage in [
            "",
            "-1",
            "1.5",
            "soon",
            "1 s",
            "٣",
            ",",
            "Sun, 99 Oct 2022 06:14:30 GMT",
        ] {
            assert_eq!(asked(garbage), None, "{garbage}");
        }
        assert_eq!(retry_after(&HeaderMap::new()), None);
    }

    #[test]
    fn of_several_waits_the_longest_that_can_be_read_counts() {
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(asked("1, 3"), seconds(3));
        assert_eq!(asked("3,1"), seconds(3));
        assert_eq!(asked("2, 2"), seconds(2));
        assert_eq!(asked("soon, 2,"), seconds(2));
        assert_eq!(asked("5, Sun, 09 Oct 2022 06:14:30 GMT, 7"), seconds(30));
        assert_eq!(
            asked("Sun, 09 Oct 2022 06:14:30 GMT, Sun, 09 Oct 2022 06:14:40 GMT"),
            seconds(40)
        );
        assert_eq!(asked("Sun Oct  9 06:14:30 2022, 31"), seconds(31));
        let all = |waits: &[(&'static str, &str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in waits {
                headers.append(*name, HeaderValue::from_bytes(value.as_bytes()).ok()?);
            }
            retry_after(&headers)
        };
        let (seconds_name, millis_name) = ("retry-after", "retry-after-ms");
        assert_eq!(all(&[(seconds_name, "soon"), (seconds_name, "1")]), seconds(1));
        assert_eq!(all(&[(seconds_name, "1"), (seconds_name, "\u{fc}")]), seconds(1));
        assert_eq!(all(&[(seconds_name, "1"), (seconds_name, "3")]), seconds(3));
        assert_eq!(all(&[(millis_name, "1500")]), Some(Duration::from_millis(1500)));
        assert_eq!(
            all(&[(seconds_name, "1"), (millis_name, "1500")]),
            Some(Duration::from_millis(1500))
        );
        assert_eq!(all(&[(seconds_name, "2"), (millis_name, "1500")]), seconds(2));
        assert_eq!(all(&[(seconds_name, "2"), (millis_name, "soon")]), seconds(2));
        assert_eq!(all(&[(millis_name, "-1")]), None);
    }

    #[test]
    fn without_the_servers_date_its_wait_is_measured_by_this_machines_clock() {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", DATE.parse().unwrap_or_else(|_| unreachable!()));
        assert_eq!(retry_after(&headers), Some(Duration::ZERO));
    }

    #[test]
    fn waits_double_up_to_the_longest_and_are_anywhere_below() {
        let policy = RetryPolicy::default()
            .with_max_attempts(u32::MAX)
            .with_backoff(Duration::from_millis(100), Duration::from_secs(1));
        for (attempts, most) in [
            (1, 100),
            (2, 200),
            (3, 400),
            (4, 800),
            (5, 1000),
            (4_000_000_000, 1000),
        ] {
            let jitter = Jitter::new(7);
            let waits: Vec<_> = (0..200)
                .filter_map(|_| policy.wait(attempts, None, &jitter))
                .collect();
            let most = Duration::from_millis(most);
            assert_eq!(waits.len(), 200);
            assert!(waits.iter().all(|wait| *wait <= most));
            assert!(waits.iter().any(|wait| *wait > most.mul_f64(0.9)));
            assert!(waits.iter().any(|wait| *wait < most.mul_f64(0.1)));
        }
        let endless = policy.with_backoff(Duration::MAX, Duration::MAX);
        assert!(endless.wait(9, None, &Jitter::default()).is_some());
    }

    #[test]
    fn the_same_seed_gives_the_same_waits() {
        let waits = |seed| {
            let jitter = Jitter::new(seed);
            [(); 4].map(|()| jitter.up_to(Duration::from_secs(1)))
        };
        assert_eq!(waits(1), waits(1));
        assert_ne!(waits(1), waits(2));
    }

    #[test]
    fn the_server_can_ask_for_a_wait_but_not_for_any() {
        let policy = RetryPolicy::default();
        let wait = |seconds| policy.wait(1, Some(Duration::from_secs(seconds)), &Jitter::default());
        assert!(wait(60).is_some_and(|wait| wait >= Duration::from_secs(60)));
        assert!(wait(60).is_some_and(|wait| wait <= Duration::from_millis(60_200)));
        assert_eq!(wait(61), None);
        assert_eq!(wait(u64::MAX), None);
        let other = |longest, seconds| {
            let policy = policy.clone().with_max_retry_after(Duration::from_secs(longest));
            let wait = policy.wait(1, Some(Duration::from_secs(seconds)), &Jitter::default());
            wait.is_some()
        };
        assert!(other(90, 90) && !other(90, 91));
        assert!(other(0, 0) && !other(0, 1));
        assert_eq!(policy.wait(3, None, &Jitter::default()), None);
        assert_eq!(RetryPolicy::none().wait(1, None, &Jitter::default()), None);
        assert_eq!(RetryPolicy::default().with_max_attempts(0), RetryPolicy::none());
    }

    #[test]
    fn a_wait_that_fits_the_time_left_is_not_made_too_long_by_its_random_part() {
        let policy = RetryPolicy::default()
            .with_max_attempts(u32::MAX)
            .with_backoff(Duration::from_secs(5), Duration::from_secs(5));
        let jitter = Jitter::new(7);
        let (demand, left) = (Duration::from_secs(4), Duration::from_secs(5));
        for _ in 0..200 {
            let wait = policy.wait_within(Some(left), 1, Some(demand), &jitter);
            assert!(wait.is_some_and(|wait| wait >= demand && wait <= Duration::from_millis(4500)));
            let wait = policy.wait_within(Some(left), 1, None, &jitter);
            assert!(wait.is_some_and(|wait| wait <= Duration::from_millis(2500)));
        }
        assert_eq!(policy.wait_within(Some(left), 1, Some(left), &jitter), None);
        assert_eq!(policy.wait_within(Some(Duration::ZERO), 1, None, &jitter), None);
        // Where there is time enough, the random part is as long as ever.
        let waits = (0..200).filter_map(|_| policy.wait_within(Some(Duration::MAX), 1, None, &jitter));
        assert!(waits.max() > Some(Duration::from_millis(4500)));
    }

    #[test]
    fn the_budget_is_used_up_and_filled_by_successes() {
        let budget = Budget::default();
        assert_eq!((0..1000).filter(|_| budget.pay()).count(), 100);
        for _ in 0..4 {
            budget.reward(false);
        }
        assert!(!budget.pay());
        budget.reward(false);
        assert!(budget.pay());
        budget.reward(true);
        assert!(budget.pay());
        for _ in 0..1000 {
            budget.reward(true);
        }
        assert_eq!((0..1000).filter(|_| budget.pay()).count(), 100);
    }
}
