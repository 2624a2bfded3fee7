//! The pages and items of a paged operation as streams.
//!
//! Servers count pages in different ways, so the responses decide which page is the last one:
//! - an empty page, which is not given to the caller unless it is the first one;
//! - a page with which as many items were seen as the server counts;
//! - a page without the cursor of the next one;
//! - a page that is shorter than requested, if the server also says that there are no more pages. A short page
//!   alone is not the last one, since servers may cap the size of a page.
//!
//! A page with the same items as an earlier page is an error. The server ignores the page parameter, and the stream
//! would never end.

use std::fmt;
use std::future::poll_fn;
use std::hash::{DefaultHasher, Hasher as _};
use std::task::{Context, Poll, ready};
use std::vec;

use crate::call::Call;
use crate::client::PendingCall;
use crate::error::{Error, ErrorKind};
use crate::json::encode_view;
use crate::operation::{PageBy, Paging};
use crate::prepare::Source;
use crate::record::{Slot, Target, View};
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
            state: State::Ready(self.into_pending()),
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
    Ready(PendingCall),
    /// The request is kept here and not in the future of `try_next`, so dropping that future loses nothing.
    Asked(BoxFuture<'static, (PendingCall, Result<T, Error>)>),
    Over,
}

impl<T: Page> Items<T> {
    /// The next item; `None` after the last one.
    ///
    /// Dropping the future loses nothing: the next call waits for the same request.
    ///
    /// # Errors
    /// As awaiting the call for one page. Also [`ErrorKind::Protocol`] if the server sends the same page again, and
    /// [`ErrorKind::InvalidRequest`] if the request names a page or a size that the API does not have. There are no
    /// items after an error.
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
        Poll::Ready(match self.position.advance(&call, &page) {
            Ok(Next::Page) => {
                self.state = State::Ready(call);
                Some(Ok(page))
            }
            Ok(Next::End) => Some(Ok(page)),
            Ok(Next::EndBefore) => None,
            Err(error) => Some(Err(error)),
        })
    }
}

fn ask<T: Page>(call: PendingCall) -> BoxFuture<'static, (PendingCall, Result<T, Error>)> {
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

/// The position of a stream. It does not depend on the type of the page, so its code is compiled once.
#[derive(Default)]
struct Position {
    started: bool,
    /// The value of the page parameter for the first page.
    first: i64,
    /// The value of the page parameter for the page that is requested now or next.
    page: i64,
    /// The cursor of the next page.
    cursor: Option<String>,
    limit: i64,
    /// The number of items on the pages before the first one.
    skipped: i64,
    /// The number of items on the pages so far.
    seen: i64,
    /// The hashes of the pages so far. Searching them takes little time compared with the request for a page.
    pages: Vec<u64>,
}

/// The next step of the stream after a page.
enum Next {
    /// Another page follows.
    Page,
    /// The page is the last one.
    End,
    /// The page is empty, and the one before it was the last one.
    EndBefore,
}

impl Position {
    /// Writes the next page into the request of the call.
    fn write(&mut self, call: &mut PendingCall) -> Result<(), Error> {
        let name = call.name();
        let (Some(paging), Source::Typed(request)) = (&call.operation.paging, &mut call.source) else {
            // An operation that is not paged has one page.
            return Ok(());
        };
        self.start(paging, &**request)
            .and_then(|()| match (paging.by, &self.cursor) {
                (PageBy::Cursor(_), None) => Ok(()),
                (PageBy::Cursor(_), Some(cursor)) => put(&mut **request, paging.page, Value::Text(cursor)),
                _ => put(&mut **request, paging.page, Value::Number(self.page)),
            })
            .and_then(|()| match paging.limit {
                Some(limit) if self.limit < i64::MAX => put(&mut **request, limit, Value::Number(self.limit)),
                _ => Ok(()),
            })
            .map_err(|error| error.with_operation(&name))
    }

    /// Reads the first page and the size from the caller's request, once.
    fn start(&mut self, paging: &Paging, request: &dyn Slot) -> Result<(), Error> {
        if self.started {
            return Ok(());
        }
        self.started = true;
        self.first = match paging.by {
            PageBy::Cursor(_) => 1,
            _ => number(request, paging.page).unwrap_or(1),
        };
        self.page = self.first;
        if self.first < 1 {
            return Err(unfit(paging.page, &format!("counts from 1, got {}", self.first)));
        }
        let Some(limit) = paging.limit else {
            self.limit = i64::MAX;
            return Ok(());
        };
        // Without a documented maximum, the server decides the size of a page.
        let most = paging.max.unwrap_or(i64::MAX);
        self.limit = number(request, limit).unwrap_or(most);
        if !(1..=most).contains(&self.limit) {
            let range = match paging.max {
                Some(most) => format!("takes 1 to {most}"),
                None => String::from("takes at least 1"),
            };
            return Err(unfit(limit, &format!("{range}, got {}", self.limit)));
        }
        Ok(())
    }

    /// Takes note of a page, and decides whether another one follows.
    fn advance(&mut self, call: &PendingCall, page: &dyn Slot) -> Result<Next, Error> {
        let Some(paging) = &call.operation.paging else {
            return Ok(Next::End);
        };
        let is_first = self.pages.is_empty();
        let items = match paging.items {
            Some(items) => at(page, items).unwrap_or(View::Absent),
            None => page.view(),
        };
        let count = match items {
            View::List(list) => i64::try_from(list.len()).unwrap_or(i64::MAX),
            _ => 0,
        };
        if count == 0 {
            return Ok(if is_first { Next::End } else { Next::EndBefore });
        }
        let hash = hash(items);
        if self.pages.contains(&hash) {
            let text = format!(
                "page {} has the same items as a page before it: the server ignores `{}`",
                self.page, paging.page
            );
            return Err(Error::new(ErrorKind::Protocol, text).with_operation(&call.name()));
        }
        self.pages.push(hash);
        if is_first {
            // The server may give fewer items than requested. Counting too few skipped items costs one more
            // request; counting too many would end the stream too early.
            let each = match paging.by {
                PageBy::FirstItem => 1,
                _ => self.limit.min(count),
            };
            self.skipped = (self.first - 1).saturating_mul(each);
        }
        self.seen = self.seen.saturating_add(count);
        // A missing field reads as 0. The total cannot be 0, since the page has items.
        let total = paging
            .total
            .and_then(|total| number(page, total))
            .filter(|total| *total > 0);
        let all_seen = total.is_some_and(|total| self.skipped.saturating_add(self.seen) >= total);
        // A missing field reads as `false`, so `false` counts only together with a short page. How long a page can be is
        // not known where the size of a page is not asked for.
        let no_more = matches!(
            paging.more.and_then(|more| at(page, more)),
            Some(View::Bool(false))
        );
        let mut is_last = all_seen || (no_more && self.limit < i64::MAX && count < self.limit);
        let step = match paging.by {
            PageBy::FirstItem => count,
            PageBy::Number => 1,
            PageBy::Cursor(next) => {
                self.cursor = match at(page, next) {
                    Some(View::Str(cursor)) if !cursor.is_empty() => Some(cursor.to_owned()),
                    _ => None,
                };
                is_last |= self.cursor.is_none();
                1
            }
        };
        match self.page.checked_add(step) {
            Some(next) if !is_last => {
                self.page = next;
                Ok(Next::Page)
            }
            _ => Ok(Next::End),
        }
    }

    fn print(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("page", &self.page)
            .field("seen", &self.seen)
            .finish_non_exhaustive()
    }
}

fn hash(view: View<'_>) -> u64 {
    let mut json = Vec::new();
    encode_view(&view, &mut json);
    let mut hasher = DefaultHasher::new();
    hasher.write(&json);
    hasher.finish()
}

/// The value at a path of field names such as `options.pagination.page`.
fn at<'a>(slot: &'a dyn Slot, path: &str) -> Option<View<'a>> {
    let mut view = slot.view();
    for name in path.split('.') {
        let View::Record(record) = view else { return None };
        view = record.slot(record.schema().position(name)?)?.view();
    }
    Some(view)
}

fn number(slot: &dyn Slot, path: &str) -> Option<i64> {
    match at(slot, path)? {
        View::Int(number) => Some(number),
        // Numbers of pages are whole and small.
        #[allow(clippy::cast_possible_truncation)]
        View::Float(number) => Some(number as i64),
        View::Str(text) => text.trim().parse().ok(),
        View::Json(value) => value.as_i64(),
        _ => None,
    }
}

/// A value that is written into a request.
#[derive(Clone, Copy)]
enum Value<'v> {
    Number(i64),
    Text(&'v str),
}

/// Writes a value at a path. Absent records on the path are created.
fn put(slot: &mut dyn Slot, path: &str, value: Value<'_>) -> Result<(), Error> {
    if set(slot, path, value) {
        Ok(())
    } else {
        Err(unfit(
            path,
            "is the page parameter of the operation, and the request has no such field",
        ))
    }
}

fn set(slot: &mut dyn Slot, path: &str, value: Value<'_>) -> bool {
    match (slot.target(), value) {
        (Target::Record(record), _) => {
            let (name, rest) = path.split_once('.').unwrap_or((path, ""));
            let index = record.schema().position(name);
            let field = index.and_then(|index| record.slot_mut(index));
            field.is_some_and(|field| set(field, rest, value))
        }
        _ if !path.is_empty() => false,
        (Target::Int(number), Value::Number(value)) => {
            *number = value;
            true
        }
        (Target::Int32(number), Value::Number(value)) => {
            i32::try_from(value).map(|value| *number = value).is_ok()
        }
        // Numbers of pages are small enough to be exact.
        #[allow(clippy::cast_precision_loss)]
        (Target::Float(number), Value::Number(value)) => {
            *number = value as f64;
            true
        }
        (Target::Str(text), Value::Number(value)) => {
            *text = value.to_string();
            true
        }
        (Target::Str(text), Value::Text(value)) => {
            value.clone_into(text);
            true
        }
        (Target::Json(json), Value::Number(value)) => {
            *json = value.into();
            true
        }
        (Target::Json(json), Value::Text(value)) => {
            *json = value.into();
            true
        }
        _ => false,
    }
}

fn unfit(name: &str, why: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, format!("not sent: `{name}` {why}")).with_path(name.to_owned())
}
