//! When a stream opens its connection again: which failures pass, how many there may be in a row, and the waits.

use std::time::Duration;

use crate::error::{Error, ErrorKind};
use crate::retry::{Jitter, RetryPolicy};

/// How many times the policy's longest `Retry-After` a stream waits if the server asks for it. A call has somebody who
/// waits for its one response; a stream lasts, and the longer wait keeps it alive.
const PATIENCE: u32 = 5;
/// The time after which an open connection counts as a success even if nothing came. A server that accepts connections
/// and drops them does so sooner.
const HEALTHY: Duration = Duration::from_secs(10);

/// The failures of a stream in a row.
#[derive(Default)]
pub(super) struct Failures(u32);

impl Failures {
    /// Their number.
    pub(super) fn count(&self) -> u32 {
        self.0
    }

    /// Takes note that something came from the server.
    pub(super) fn reset(&mut self) {
        self.0 = 0;
    }

    /// Takes note of the end of a connection that was open for this long. `heard` says that something came over it.
    pub(super) fn lost(&mut self, error: &Error, open: Duration, heard: bool) {
        // A connection without a sign of life is no success, however long it was waited for.
        let is_silent = error.kind() == ErrorKind::Timeout;
        if heard || (open >= HEALTHY && !is_silent) {
            self.0 = 0;
        }
    }

    /// Counts a failure. Returns the wait before the next attempt; `None` if there is none.
    pub(super) fn wait(&mut self, error: &Error, policy: &RetryPolicy, jitter: &Jitter) -> Option<Duration> {
        // The largest number of attempts is no limit, so the count does not reach it.
        self.0 = self.0.saturating_add(1).min(u32::MAX - 1);
        if !passes(error) {
            return None;
        }
        let longest = policy.max_retry_after();
        let demand = error.retry_after().unwrap_or_default();
        let demand = demand.min(longest.saturating_mul(PATIENCE));
        // The part that the policy permits is its own, and the rest comes on top.
        let within = demand.min(longest);
        let wait = policy.wait(self.0, Some(within), jitter)?;
        Some(wait.saturating_add(demand.saturating_sub(within)))
    }
}

/// Whether the same attempt may succeed later.
fn passes(error: &Error) -> bool {
    let status = match error.api() {
        Some(api) => Some(api.status),
        None => error.http_status().map(i64::from),
    };
    error.is_transient() || matches!(status, Some(408 | 425 | 429 | 500..600))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Failures;
    use crate::error::{ApiError, Error, ErrorKind};
    use crate::retry::{Jitter, RetryPolicy};
    use crate::transport::{Response, TransportError};

    const NO_WAIT: Duration = Duration::ZERO;
    const DAY: Duration = Duration::from_secs(24 * 60 * 60);

    fn policy(attempts: u32) -> RetryPolicy {
        RetryPolicy::default()
            .with_max_attempts(attempts)
            .with_backoff(NO_WAIT, NO_WAIT)
    }

    fn refused(status: u16, retry_after: Option<&'static str>) -> Error {
        let response = http::Response::builder().status(status);
        let response = match retry_after {
            Some(wait) => response.header("retry-after", wait),
            None => response,
        };
        let response = response.body(bytes::Bytes::new()).unwrap_or_default();
        Error::new(ErrorKind::Http, "refused").with_response(&response)
    }

    fn lost() -> Error {
        Error::new(ErrorKind::Transport, "lost")
    }

    fn wait(error: &Error, policy: &RetryPolicy) -> Option<Duration> {
        Failures::default().wait(error, policy, &Jitter::default())
    }

    #[test]
    fn a_wait_that_the_server_asks_for_is_waited_for_up_to_five_times_the_policys() {
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        for status in [429, 503] {
            for (asked, waited) in [
                ("0", 0),
                ("60", 60),
                ("120", 120),
                ("300", 300),
                ("301", 300),
                ("18446744073709551616", 300),
            ] {
                assert_eq!(wait(&refused(status, Some(asked)), &policy(2)), seconds(waited));
            }
        }
        let short = policy(2).with_max_retry_after(Duration::from_secs(2));
        assert_eq!(wait(&refused(503, Some("3600")), &short), seconds(10));
        let none = policy(2).with_max_retry_after(NO_WAIT);
        assert_eq!(wait(&refused(503, Some("3600")), &none), seconds(0));
        let endless = policy(2).with_max_retry_after(Duration::MAX);
        assert_eq!(wait(&refused(503, Some("3600")), &endless), seconds(3600));
        // The random wait of the policy comes on top.
        let policy = RetryPolicy::default().with_backoff(DAY, DAY);
        let wait = wait(&refused(503, Some("120")), &policy);
        assert!(wait.is_some_and(|wait| wait > Duration::from_secs(120) && wait <= DAY + Duration::from_secs(120)));
    }

    #[test]
    fn transient_failures_pass_and_others_do_not() {
        for status in [408, 425, 429, 500, 502, 503, 504, 520, 524, 599] {
            assert_eq!(
                wait(&refused(status, None), &policy(2)),
                Some(NO_WAIT),
                "{status}"
            );
        }
        for status in [200, 302, 400, 401, 403, 404, 409, 410, 426] {
            assert_eq!(wait(&refused(status, None), &policy(2)), None, "{status}");
        }
        let api = |status| {
            Error::of_api(ApiError {
                status,
                code: None,
                message: String::new(),
                request_id: None,
                has_status: true,
            })
        };
        assert_eq!(wait(&api(503), &policy(2)), Some(NO_WAIT));
        assert_eq!(wait(&api(401), &policy(2)), None);
        for kind in [ErrorKind::Connect, ErrorKind::Timeout, ErrorKind::Transport] {
            assert_eq!(
                wait(&Error::new(kind, "no connection"), &policy(2)),
                Some(NO_WAIT)
            );
        }
        for kind in [
            ErrorKind::Config,
            ErrorKind::Auth,
            ErrorKind::InvalidRequest,
            ErrorKind::Protocol,
            ErrorKind::BodyTooLarge,
        ] {
            assert_eq!(wait(&Error::new(kind, "final"), &policy(2)), None);
        }
        // The page of a gateway that is too long to be read.
        let response: Response = http::Response::default();
        let too_long = TransportError::too_large(10).with_status(http::StatusCode::BAD_GATEWAY);
        assert_eq!(wait(&Error::of_transport(too_long), &policy(2)), Some(NO_WAIT));
        let too_long = TransportError::too_large(10).with_status(response.status());
        assert_eq!(wait(&Error::of_transport(too_long), &policy(2)), None);
    }

    #[test]
    fn failures_in_a_row_are_counted_and_the_largest_number_is_no_limit() {
        let jitter = Jitter::default();
        let mut failures = Failures::default();
        let waits: Vec<_> = (0..4)
            .map(|_| failures.wait(&lost(), &policy(4), &jitter).is_some())
            .collect();
        assert_eq!(waits, [true, true, true, false]);
        assert_eq!(failures.count(), 4);
        let mut failures = Failures(u32::MAX - 2);
        for _ in 0..3 {
            assert!(failures.wait(&lost(), &policy(u32::MAX), &jitter).is_some());
        }
    }

    #[test]
    fn a_connection_that_worked_is_a_success_even_if_nothing_came() {
        let silent = Error::new(ErrorKind::Timeout, "nothing came");
        let second = Duration::from_secs(1);
        for (error, open, heard, count) in [
            (lost(), second, false, 8),
            (lost(), second, true, 0),
            (lost(), 10 * second, false, 0),
            (lost(), DAY, false, 0),
            (silent, DAY, false, 8),
        ] {
            let mut failures = Failures(8);
            failures.lost(&error, open, heard);
            assert_eq!(failures.count(), count);
        }
        // Once a week for a year.
        let mut failures = Failures::default();
        for _ in 0..52 {
            failures.lost(&lost(), 7 * DAY, false);
            let wait = failures.wait(&lost(), &policy(2), &Jitter::default());
            assert_eq!(wait, Some(NO_WAIT));
        }
    }
}
