//! Spaces requests out, so that a client stays below a number of requests per second.

use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};

/// Lets requests through one at a time, evenly spaced, in the order in which they came.
///
/// There are no bursts after a quiet time: servers count in windows of their own, and a burst can fall into one.
pub(crate) struct Limiter {
    interval: Duration,
    /// When the next request may go. Waiters queue for the lock, which is fair, and the first of them sleeps holding
    /// it; one that gives up has taken nothing.
    next: Mutex<Option<Instant>>,
}

impl Limiter {
    /// `None` for no requests at all.
    pub(crate) fn new(requests_per_second: u32) -> Option<Self> {
        let interval = Duration::from_secs(1).checked_div(requests_per_second)?;
        Some(Self {
            interval,
            next: Mutex::new(None),
        })
    }

    /// Waits for the caller's turn.
    pub(crate) async fn turn(&self) {
        let mut next = self.next.lock().await;
        let now = Instant::now();
        let at = next.map_or(now, |next| next.max(now));
        if at > now {
            sleep_until(at).await;
        }
        *next = at.checked_add(self.interval);
    }
}
