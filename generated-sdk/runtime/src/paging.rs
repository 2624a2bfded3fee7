//! The pages and items of a paged operation as streams.
//!
//! A stream sends the request of a page when the page is asked for. Its position writes the page into the request,
//! and decides by the responses which page is the last one.

mod position;

use std::fmt;
use std::future::poll_fn;
use std::task::{Context, Poll, ready};
use std::vec;

use self::position::{Next, Position};
use crate::call::Call;
use crate::client::PendingCall;
use crate::error::Error;
use crate::record::Slot;
use crate::transport::BoxFuture;

/// The result of a paged operation: some of the items. Generated code implements it, and lists do.
pub trait Page: Slot + Default {
    /// The type of the items.
    type Item: Send + 'static;

    /// The items of this page.
    fn into_items(self) -> Vec<Self::Item>;
}

impl<T: Slot + Default + Send + 'static> Page for Vec<T> {
    type Item = T;

    #[inline]
    fn into_items(self) -> Self {
        self
    }
}

impl<T: Page> Call<T> {
    /// A stream of all items, page by page. An operation that is not paged has one page.
    ///
    /// The stream starts at the page that the request names, by default the first. Pages have the size that the
    /// request names, by default the largest documented one. Each page is a request of its own with the options of
    /// this call: timeouts apply to one page.
    ///
    /// # The end
    ///
    /// A page is the last one if it is empty, if as many items came as the server counts, if it lacks the cursor of
    /// the next page, or if it is shorter than requested and the server says that there are no more. A short page
    /// alone is not the last one, since servers may cap the size of a page.
    ///
    /// The total ends the stream only where nothing contradicts it. If more items came than it says, if it became
    /// smaller from one page to a later one, or if the page has the items of an earlier page, the stream goes on to an
    /// empty page. A total of zero or less counts as absent.
    ///
    /// # Pages that come again
    ///
    /// A page with the items of an earlier page is given like any other, and the stream goes on: with a cursor that is
    /// new, or while the total promises more items. A cursor that comes again together with the same items ends the
    /// stream with an error, and so do the same items if no total promises more. A server can ignore what identifies a
    /// page, and still promise more. So the stream also ends with an error after 10 such pages in a row, or 100 with a
    /// cursor. The error comes after the items of the last page.
    ///
    /// ```no_run
    /// # async fn run(call: sdk_runtime::Call<impl sdk_runtime::Page>) -> Result<(), sdk_runtime::Error> {
    /// let mut items = call.items();
    /// while let Some(item) = items.try_next().await? {
    ///     // …
    /// #   drop(item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<T> {
        Items {
            pages: self.pages(),
            items: Vec::new().into_iter(),
        }
    }

    /// A stream of all pages, as for [`items`](Self::items). The first page comes even if it is empty.
    pub fn pages(self) -> Pages<T> {
        Pages {
            state: State::Ready(Box::new(self.into_pending())),
            position: Position::default(),
        }
    }
}

/// The items of all pages, made by [`Call::items`]. A page is requested when the items of the page before are used
/// up.
///
/// The first error ends it. With the feature `stream`, it is a `futures_core::Stream`.
#[must_use = "a stream does nothing until its items are asked for"]
pub struct Items<T: Page> {
    pages: Pages<T>,
    items: vec::IntoIter<T::Item>,
}

/// The pages of a paged operation, made by [`Call::pages`].
///
/// The first error ends it. With the feature `stream`, it is a `futures_core::Stream`.
#[must_use = "a stream does nothing until its pages are asked for"]
pub struct Pages<T> {
    state: State<T>,
    position: Position,
}

enum State<T> {
    Ready(Box<PendingCall>),
    /// The request is kept here and not in the future of `try_next`, so dropping that future loses nothing.
    Asked(BoxFuture<'static, (Box<PendingCall>, Result<T, Error>)>),
    /// The last page was given, and there should have been more.
    Failed(Error),
    Over,
}

impl<T: Page> Items<T> {
    /// The next item; `None` after the last one.
    ///
    /// Dropping the future loses nothing: the next call waits for the same request.
    ///
    /// # Errors
    /// As awaiting the call for one page. Also [`ErrorKind::Protocol`](crate::ErrorKind::Protocol) if the server sends
    /// the same page [again and again](Call::items), and
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if the request names a page or a size that the
    /// API does not have. There are no items after an error.
    pub async fn try_next(&mut self) -> Result<Option<T::Item>, Error> {
        poll_fn(|cx| self.poll(cx)).await.transpose()
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T::Item, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(cx)) {
                Some(Ok(page)) => self.items = page.into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Page> Pages<T> {
    /// The next page; `None` after the last one.
    ///
    /// Dropping the future loses nothing: the next call waits for the same request.
    ///
    /// # Errors
    /// As [`Items::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|cx| self.poll(cx)).await.transpose()
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let mut asked = match std::mem::replace(&mut self.state, State::Over) {
            State::Ready(mut call) => match self.position.write(&mut call) {
                Ok(()) => ask(call),
                Err(error) => return Poll::Ready(Some(Err(error))),
            },
            State::Asked(asked) => asked,
            State::Failed(error) => return Poll::Ready(Some(Err(error))),
            State::Over => return Poll::Ready(None),
        };
        let Poll::Ready((call, outcome)) = asked.as_mut().poll(cx) else {
            self.state = State::Asked(asked);
            return Poll::Pending;
        };
        let page = match outcome {
            Ok(page) => page,
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        match self.position.advance(&call, &page) {
            Next::Page => self.state = State::Ready(call),
            Next::Error(error) => self.state = State::Failed(error),
            Next::End => {}
            Next::EndBefore => return Poll::Ready(None),
        }
        Poll::Ready(Some(Ok(page)))
    }
}

fn ask<T: Page>(call: Box<PendingCall>) -> BoxFuture<'static, (Box<PendingCall>, Result<T, Error>)> {
    Box::pin(async move {
        let mut page = T::default();
        let outcome = call.run_boxed(&mut page).await;
        (call, outcome.map(|_| page))
    })
}

/// No field of it is pinned.
impl<T: Page> Unpin for Items<T> {}

#[cfg(feature = "stream")]
impl<T: Page> futures_core::Stream for Items<T> {
    type Item = Result<T::Item, Error>;

    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

#[cfg(feature = "stream")]
impl<T: Page> futures_core::Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<T: Page> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.position.print("Items", f)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.position.print("Pages", f)
    }
}
