//! Calls without `async`: the calling thread waits.
//!
//! A future runs on the calling thread. Timers and connections run on one thread of this crate, which is started
//! with the first call and does not end. They need a thread of their own because idle connections have to be kept
//! alive between two calls.

use std::sync::OnceLock;
use std::thread;

use tokio::runtime::{Builder, Handle};

use crate::batch::{ChunkReport, Chunks};
use crate::call::{Call, JsonCall};
use crate::error::{Error, ErrorKind};
use crate::paging::{Items, Page, Pages};
use crate::record::Slot;
use crate::response::Response;
use crate::untyped::UntypedRequest;

/// Waits for a future on this thread.
fn wait<T>(future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    if Handle::try_current().is_ok() {
        let text = "not sent: a blocking call inside an async runtime would stop the runtime; await the call \
                    there, or make it in a thread of its own (`tokio::task::spawn_blocking` is not one)";
        return Err(Error::new(ErrorKind::Config, text));
    }
    driver()?.block_on(future)
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
    /// It is for programs without an async runtime. Use a client either like this or with `await`, not both: its
    /// connections belong to the runtime that opened them.
    ///
    /// # Errors
    /// As [`send`](Self::send); [`ErrorKind::Config`] inside an async runtime.
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
    /// As [`send`](Self::send); [`ErrorKind::Config`] inside an async runtime.
    pub fn send_blocking(self) -> Result<ChunkReport<T>, Error> {
        wait(self.send())
    }
}

impl<T> Call<T> {
    /// As [`raw`](Self::raw), without `async`.
    ///
    /// # Errors
    /// As [`raw`](Self::raw); [`ErrorKind::Config`] inside an async runtime.
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
    /// The same items as an iterator. `next` waits for a page, and gives [`ErrorKind::Config`] inside an async
    /// runtime.
    pub fn blocking(self) -> BlockingItems<T> {
        BlockingItems(Some(self))
    }
}

impl<T: Page> Pages<T> {
    /// The same pages as an iterator. `next` waits for a page, and gives [`ErrorKind::Config`] inside an async
    /// runtime.
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
