//! The limit of requests per second.

use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};

/// Lets requests through one at a time, evenly spaced, in the order in which they came.
///
/// There are no bursts after a quiet time. A server counts requests in windows of its own, and a burst could exceed
/// the limit of one window.
pub(crate) struct Limiter {
    interval: Duration,
    /// The time at which the next request may be sent. Waiting requests queue for the lock, which is fair. The
    /// first one holds the lock while it sleeps. A request that is given up changes nothing.
    next: Mutex<Option<Instant>>,
}

impl Limiter {
    /// A limit of so many requests per second; `None` if that is 0.
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
