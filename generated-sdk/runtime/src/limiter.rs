//! The limit of requests per second.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// Lets requests through one at a time, evenly spaced, in the order in which they came.
///
/// There are no bursts after a quiet time. A server counts requests in windows of its own, and a burst could exceed
/// the limit of one window.
pub(crate) struct Limiter {
    interval: Duration,
    /// No lock is held while a request waits. So a call that nobody polls does not keep others from being sent.
    turns: Mutex<Turns>,
}

#[derive(Default)]
struct Turns {
    /// The time of the next turn that nobody has; `None` before the first request.
    next: Option<Instant>,
    /// The turns before `next` that were given up. A later request does not move up to them.
    given_up: BTreeSet<Instant>,
}

/// A turn that has not come yet. If it is dropped, it is given up.
struct Turn<'a> {
    limiter: &'a Limiter,
    at: Instant,
}

impl Limiter {
    /// A limit of so many requests per second; `None` if that is 0.
    pub(crate) fn new(requests_per_second: u32) -> Option<Self> {
        let interval = Duration::from_secs(1).checked_div(requests_per_second)?;
        Some(Self {
            interval,
            turns: Mutex::default(),
        })
    }

    /// Waits for the caller's turn.
    pub(crate) async fn turn(&self) {
        let now = Instant::now();
        let at = self.turns().take(now, self.interval);
        if at > now {
            let turn = Turn { limiter: self, at };
            sleep_until(at).await;
            // The turn is used.
            std::mem::forget(turn);
        }
    }

    /// No code that can panic runs while the lock is held, so a poisoned lock has a valid value.
    fn turns(&self) -> MutexGuard<'_, Turns> {
        self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turns {
    /// Takes the next turn.
    fn take(&mut self, now: Instant, interval: Duration) -> Instant {
        self.given_up = self.given_up.split_off(&now);
        let at = self.next.map_or(now, |next| next.max(now));
        // A time that the clock cannot represent does not come.
        self.next = Some(at.checked_add(interval).unwrap_or(at));
        at
    }

    /// Gives a turn up. Turns that are free up to the last one can be taken again, so calls that wait for long and are
    /// given up do not keep later calls waiting.
    fn give_up(&mut self, at: Instant, interval: Duration) {
        self.given_up.insert(at);
        while let Some(last) = self.next.and_then(|next| next.checked_sub(interval))
            && self.given_up.remove(&last)
        {
            self.next = Some(last);
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.limiter.turns().give_up(self.at, self.limiter.interval);
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::pin::{Pin, pin};
    use std::task::Poll;
    use std::time::Duration;

    use tokio::time::Instant;

    use super::Limiter;

    /// Polls a future once.
    async fn poll_once(mut future: Pin<&mut impl Future<Output = ()>>) -> bool {
        poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx).is_ready())).await
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_is_not_polled_does_not_keep_others_waiting() {
        let Some(limiter) = Limiter::new(10) else { return };
        let start = Instant::now();
        limiter.turn().await;
        assert_eq!(start.elapsed(), Duration::ZERO);
        let mut kept = pin!(limiter.turn());
        assert!(!poll_once(kept.as_mut()).await);
        limiter.turn().await;
        assert_eq!(start.elapsed(), Duration::from_millis(200));
        // Its own turn has come meanwhile.
        assert!(poll_once(kept).await);
        limiter.turn().await;
        assert_eq!(start.elapsed(), Duration::from_millis(300));
    }

    #[tokio::test(start_paused = true)]
    async fn calls_that_are_given_up_do_not_keep_later_ones_waiting() {
        let Some(limiter) = Limiter::new(10) else { return };
        let start = Instant::now();
        limiter.turn().await;
        {
            let mut waiting: Vec<_> = (0..50).map(|_| Box::pin(limiter.turn())).collect();
            for turn in &mut waiting {
                assert!(!poll_once(turn.as_mut()).await);
            }
            // They are dropped from the first one to the last.
        }
        let mut first = Box::pin(limiter.turn());
        assert!(!poll_once(first.as_mut()).await);
        let mut second = pin!(limiter.turn());
        assert!(!poll_once(second.as_mut()).await);
        // The turn of one that stands before another one is lost.
        drop(first);
        second.await;
        assert_eq!(start.elapsed(), Duration::from_millis(200));
        limiter.turn().await;
        assert_eq!(start.elapsed(), Duration::from_millis(300));
    }
}
