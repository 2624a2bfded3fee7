//! Whether timers work here. Deadlines, waits and connections need the timers of tokio.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use tokio::runtime::Handle;

use crate::error::{Error, ErrorKind};

/// Checks that this code runs in a tokio runtime with timers. Without them, making a timer panics.
///
/// # Errors
/// [`ErrorKind::Config`]: there is no runtime, or it has no timers. The text says what to do.
pub(crate) fn check() -> Result<(), Error> {
    let why = if Handle::try_current().is_err() {
        "there is no tokio runtime here: start one, such as with `#[tokio::main]`, or use the methods of the feature \
         `blocking`, such as `send_blocking`"
    } else if !have_timers() {
        "the tokio runtime has no timers: build it with `enable_all` or `enable_time`"
    } else {
        return Ok(());
    };
    Err(Error::new(ErrorKind::Config, format!("not sent: {why}")))
}

/// Whether the current runtime has timers. It does not say so itself: a timer that cannot be made panics. The program's
/// panic hook reports that panic, which is caught here.
fn have_timers() -> bool {
    catch_unwind(AssertUnwindSafe(|| drop(tokio::time::sleep(Duration::ZERO)))).is_ok()
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll, Waker};

    use tokio::runtime::Builder;

    use super::check;

    fn refusal(outcome: Result<(), crate::Error>) -> Option<String> {
        outcome.err().map(|error| error.to_string())
    }

    #[test]
    fn a_runtime_with_timers_is_needed_and_what_is_missing_is_said() {
        let text = refusal(check()).unwrap_or_default();
        assert!(
            text.starts_with("not sent: there is no tokio runtime here: start one"),
            "{text}"
        );

        let without = Builder::new_current_thread().build().ok();
        let text = without.and_then(|runtime| refusal(runtime.block_on(async { check() })));
        let right = "not sent: the tokio runtime has no timers: build it with `enable_all` or `enable_time`";
        assert_eq!(text.as_deref(), Some(right));

        let with = Builder::new_current_thread().enable_time().build().ok();
        assert!(with.is_some_and(|runtime| runtime.block_on(async { check() }).is_ok()));
    }

    #[test]
    fn the_check_does_not_wait() {
        let mut future = Box::pin(async { check() });
        let polled = future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert!(matches!(polled, Poll::Ready(Err(_))));
    }
}
