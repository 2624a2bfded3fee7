//! Calls without `async`: the calling thread waits.
//!
//! A future runs on the calling thread. Timers and connections run on one thread of this crate, which is started
//! with the first call and does not end. They need a thread of their own because idle connections have to be kept
//! alive between two calls.
//!
//! A thread that drives the tasks of an async runtime must not wait: its tasks would stop, and one of them may be what
//! the call waits for. Threads of `spawn_blocking` and `block_in_place` drive no tasks.

use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use tokio::runtime::{Builder, Handle};
use tokio::task::coop;

use crate::batch::{ChunkReport, Chunks};
use crate::call::{Call, JsonCall};
use crate::error::{Error, ErrorKind};
use crate::paging::{Items, Page, Pages};
use crate::record::Slot;
use crate::response::Response;
use crate::untyped::UntypedRequest;

/// Waits for a future on this thread.
fn wait<T>(future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    if drives_tasks() {
        let text = "not sent: a blocking call would stop the tasks of the async runtime on this thread; await the call, \
                    or make it in `tokio::task::spawn_blocking` or a thread of its own";
        return Err(Error::new(ErrorKind::Config, text));
    }
    // The future finds its timers and connections there. Tokio's own `block_on` would panic where this finds out too
    // late that a runtime is entered.
    let _driver = driver()?.enter();
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(outcome) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return outcome;
        }
        // A wake before this makes it return at once.
        thread::park();
    }
}

/// Wakes the thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Whether this thread is polling a task of a runtime, or the future of its `block_on`.
///
/// Tokio does not say so. Both have a budget of steps, after which they have to give way, and blocking code has none.
/// A task without a budget (`tokio::task::unconstrained`) shows by the way that it yields: a thread with a queue of
/// tasks wakes it later, any other one at once.
fn drives_tasks() -> bool {
    Handle::try_current().is_ok() && (has_budget() || yields_to_others())
}

fn has_budget() -> bool {
    /// More than tokio gives to any task.
    const MANY: usize = 1024;
    let mut context = Context::from_waker(Waker::noop());
    // Each step takes from the budget until it is dropped. Then it is put back, the last one first.
    let mut steps = Vec::new();
    let mut has_budget = false;
    while steps.len() < MANY && !has_budget {
        match coop::poll_proceed(&mut context) {
            Poll::Ready(step) => steps.push(step),
            Poll::Pending => has_budget = true,
        }
    }
    while steps.pop().is_some() {}
    has_budget
}

fn yields_to_others() -> bool {
    struct Woken(AtomicBool);
    impl Wake for Woken {
        fn wake(self: Arc<Self>) {
            self.0.store(true, Ordering::Relaxed);
        }
    }
    let woken = Arc::new(Woken(AtomicBool::new(false)));
    let waker = Waker::from(Arc::clone(&woken));
    let yielding = pin!(tokio::task::yield_now());
    let is_over = yielding.poll(&mut Context::from_waker(&waker)).is_ready();
    !is_over && !woken.0.load(Ordering::Relaxed)
}

/// The runtime of timers and connections.
fn driver() -> Result<&'static Handle, Error> {
    static DRIVER: OnceLock<Result<Handle, String>> = OnceLock::new();
    let driver = DRIVER.get_or_init(|| {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| error.to_string())?;
        let handle = runtime.handle().clone();
        thread::Builder::new()
            .name(String::from("sdk-runtime"))
            .spawn(move || runtime.block_on(std::future::pending::<()>()))
            .map_err(|error| error.to_string())?;
        Ok(handle)
    });
    driver.as_ref().map_err(|why| {
        let text = format!("not sent: the runtime for blocking calls cannot be started: {why}");
        Error::new(ErrorKind::Config, text)
    })
}

impl<T: Slot + Default> Call<T> {
    /// Sends the request and waits for the result, without `async`.
    ///
    /// It is for programs without an async runtime, and for blocking code of the others, such as in
    /// `tokio::task::spawn_blocking`. A thread that drives async tasks must not wait, so there it is an error.
    ///
    /// Rather use a client either like this or with `await`: its connections belong to the runtime that opened them,
    /// and end with it.
    ///
    /// # Errors
    /// As [`send`](Self::send); [`ErrorKind::Config`] on a thread that drives async tasks.
    pub fn send_blocking(self) -> Result<T, Error> {
        let mut value = T::default();
        wait(self.into_pending().run(&mut value))?;
        Ok(value)
    }

    /// As [`with_response`](Self::with_response), without `async`.
    ///
    /// # Errors
    /// As [`send_blocking`](Self::send_blocking).
    pub fn with_response_blocking(self) -> Result<Response<T>, Error> {
        let mut value = T::default();
        let response = wait(self.into_pending().run(&mut value))?;
        Ok(response.with_value(value))
    }
}

impl<T: Slot + Default> Chunks<T> {
    /// As [`send`](Self::send), without `async`.
    ///
    /// # Errors
    /// As [`send`](Self::send); [`ErrorKind::Config`] on a thread that drives async tasks.
    pub fn send_blocking(self) -> Result<ChunkReport<T>, Error> {
        wait(self.send())
    }
}

impl<T> Call<T> {
    /// As [`raw`](Self::raw), without `async`.
    ///
    /// # Errors
    /// As [`raw`](Self::raw); [`ErrorKind::Config`] on a thread that drives async tasks.
    pub fn raw_blocking(self) -> Result<http::Response<bytes::Bytes>, Error> {
        wait(self.raw())
    }
}

impl JsonCall {
    /// As [`send`](Self::send), without `async`.
    ///
    /// # Errors
    /// As [`Call::send_blocking`].
    pub fn send_blocking(self) -> Result<String, Error> {
        wait(self.send())
    }
}

impl UntypedRequest {
    /// Sends the request and waits for the result, without `async`.
    ///
    /// # Errors
    /// As [`Call::send_blocking`].
    pub fn send_blocking(self) -> Result<crate::JsonValue, Error> {
        self.call().send_blocking()
    }
}

/// An iterator over the items of all pages, made by [`Items::blocking`].
#[derive(Debug)]
#[must_use = "an iterator does nothing until its items are asked for"]
pub struct BlockingItems<T: Page>(Option<Items<T>>);

/// An iterator over the pages of a paged operation, made by [`Pages::blocking`].
#[derive(Debug)]
#[must_use = "an iterator does nothing until its pages are asked for"]
pub struct BlockingPages<T>(Option<Pages<T>>);

impl<T: Page> Items<T> {
    /// The same items as an iterator. `next` waits for a page, and gives [`ErrorKind::Config`] on a thread
    /// that drives async tasks.
    pub fn blocking(self) -> BlockingItems<T> {
        BlockingItems(Some(self))
    }
}

impl<T: Page> Pages<T> {
    /// The same pages as an iterator. `next` waits for a page, and gives [`ErrorKind::Config`] on a thread
    /// that drives async tasks.
    pub fn blocking(self) -> BlockingPages<T> {
        BlockingPages(Some(self))
    }
}

impl<T: Page> Iterator for BlockingItems<T> {
    type Item = Result<T::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = wait(self.0.as_mut()?.try_next()).transpose();
        if !matches!(next, Some(Ok(_))) {
            self.0 = None;
        }
        next
    }
}

impl<T: Page> Iterator for BlockingPages<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = wait(self.0.as_mut()?.try_next()).transpose();
        if !matches!(next, Some(Ok(_))) {
            self.0 = None;
        }
        next
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::time::Duration;

    use tokio::runtime::{Builder, Runtime};
    use tokio::task::{LocalSet, block_in_place, spawn_blocking, unconstrained};

    use super::{drives_tasks, wait};
    use crate::error::{Error, ErrorKind};

    fn runtimes() -> [Runtime; 2] {
        [
            Builder::new_current_thread().enable_all().build().unwrap(),
            Builder::new_multi_thread()
                .worker_threads(1)
                .enable_all()
                .build()
                .unwrap(),
        ]
    }

    /// Waits in this thread, on a timer and on another thread.
    fn waited() -> Result<u8, Error> {
        let (sender, receiver) = tokio::sync::oneshot::channel();
        std::thread::spawn(move || sender.send(7));
        wait(async {
            tokio::time::sleep(Duration::from_millis(1)).await;
            Ok(receiver.await.unwrap())
        })
    }

    #[test]
    fn threads_without_tasks_may_wait() {
        assert_eq!(waited().unwrap(), 7);
        for runtime in runtimes() {
            let entered = runtime.enter();
            assert_eq!(waited().unwrap(), 7);
            drop(entered);
            let blocking = async { spawn_blocking(waited).await.unwrap() };
            assert_eq!(runtime.block_on(blocking).unwrap(), 7);
            let nested = async { tokio::spawn(async { spawn_blocking(waited).await.unwrap() }).await };
            assert_eq!(runtime.block_on(nested).unwrap().unwrap(), 7);
        }
        let [_, multi] = runtimes();
        assert_eq!(multi.block_on(async { block_in_place(waited) }).unwrap(), 7);
        let task = async { tokio::spawn(async { block_in_place(waited) }).await };
        assert_eq!(multi.block_on(task).unwrap().unwrap(), 7);
    }

    #[test]
    fn threads_that_drive_tasks_may_not() {
        for runtime in runtimes() {
            let error = runtime.block_on(async { waited() }).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(
                error.to_string().contains("`tokio::task::spawn_blocking`"),
                "{error}"
            );
            let task = async { tokio::spawn(async { waited() }).await.unwrap() };
            assert_eq!(runtime.block_on(task).unwrap_err().kind(), ErrorKind::Config);
            let task = async { tokio::spawn(unconstrained(async { drives_tasks() })).await };
            assert!(runtime.block_on(task).unwrap());
            let local = LocalSet::new();
            let task = local.run_until(async { tokio::task::spawn_local(async { drives_tasks() }).await });
            assert!(runtime.block_on(task).unwrap());
        }
        let [single, _] = runtimes();
        assert!(single.block_on(unconstrained(async { drives_tasks() })));
    }

    #[test]
    fn to_ask_costs_a_task_nothing() {
        let [single, _] = runtimes();
        single.block_on(async {
            for _ in 0..1000 {
                assert!(drives_tasks());
            }
            assert!(tokio::task::coop::has_budget_remaining());
        });
    }
}
