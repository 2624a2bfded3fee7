//! The position of a stream of pages: what the request of the next page says, and which page is the last one.
//!
//! Servers count pages in different ways, and what they say about their pages can contradict the pages. Where it does,
//! the stream rather sends one more request than lose an item: it goes on to an empty page. [`Call::items`] has the
//! rules.
//!
//! [`Call::items`]: crate::Call::items

use std::cmp::Ordering;
use std::fmt;
use std::hash::{DefaultHasher, Hasher as _};

use crate::client::PendingCall;
use crate::error::{Error, ErrorKind};
use crate::json::encode_view;
use crate::operation::{PageBy, Paging};
use crate::prepare::Source;
use crate::record::{Slot, Target, View};

/// How many pages in a row may have the items of earlier pages while the total promises more. Pages can be equal where
/// items have nothing of their own, or where items were added before them. A server that ignores the page sends the
/// same ones for ever.
const MOST_REPEATS: u32 = 10;
/// The same for pages with a new cursor each. That is progress which the server vouches for, so there may be more.
const MOST_REPEATS_WITH_CURSOR: u32 = 100;

/// What the server's count of all items says about the items that came.
#[derive(Clone, Copy)]
enum Total {
    /// There are more, or there may be more.
    PromisesMore,
    /// There are no more.
    Reached,
    /// Nothing, or something that cannot be true.
    Unknown,
}

/// The position of a stream. It does not depend on the type of the page, so its code is compiled once.
#[derive(Default)]
pub(super) struct Position {
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
    /// The largest total so far.
    total: i64,
    /// The hashes of the items of each page so far. Searching them takes little time compared with the request for a
    /// page.
    pages: Vec<u64>,
    /// The hashes of the items of each page so far together with the cursor to the next one.
    steps: Vec<u64>,
    /// How many pages in a row had the items of an earlier page.
    repeats: u32,
}

/// The next step of the stream after a page.
pub(super) enum Next {
    /// Another page follows.
    Page,
    /// The page is the last one.
    End,
    /// The page is given, and then the error.
    Error(Error),
    /// The page is empty, and the one before it was the last one.
    EndBefore,
}

impl Position {
    /// Writes the next page into the request of the call.
    pub(super) fn write(&mut self, call: &mut PendingCall) -> Result<(), Error> {
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
    pub(super) fn advance(&mut self, call: &PendingCall, page: &dyn Slot) -> Next {
        let Some(paging) = &call.operation.paging else {
            return Next::End;
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
            return if is_first { Next::End } else { Next::EndBefore };
        }
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
        let hash = hash(items);
        self.repeats = if self.pages.contains(&hash) {
            self.repeats.saturating_add(1)
        } else {
            self.pages.push(hash);
            0
        };
        let total = self.total(paging, page);
        let step = match paging.by {
            PageBy::FirstItem => count,
            PageBy::Number => 1,
            PageBy::Cursor(next) => {
                self.cursor = match at(page, next) {
                    Some(View::Str(cursor)) if !cursor.is_empty() => Some(cursor.to_owned()),
                    _ => None,
                };
                1
            }
        };
        let is_last = self.is_last(paging, page, count, total);
        let Some(next) = self.page.checked_add(step).filter(|_| !is_last) else {
            return Next::End;
        };
        if let Some(why) = self.runs_in_circles(paging, hash, total) {
            let text = format!("page {} {why}", self.page);
            return Next::Error(Error::new(ErrorKind::Protocol, text).with_operation(&call.name()));
        }
        self.page = next;
        Next::Page
    }

    /// What the total of this page says about the items so far.
    fn total(&mut self, paging: &Paging, page: &dyn Slot) -> Total {
        // A missing field reads as 0. The total cannot be 0, since the page has items.
        let total = paging.total.and_then(|total| number(page, total));
        let Some(total) = total.filter(|total| *total > 0) else {
            return Total::Unknown;
        };
        let shrank = total < self.total;
        self.total = self.total.max(total);
        match self.skipped.saturating_add(self.seen).cmp(&total) {
            Ordering::Less => Total::PromisesMore,
            // The same items came again in the place of others, or the others are equal. The next page shows it.
            Ordering::Equal if self.repeats > 0 => Total::PromisesMore,
            // Items were deleted, or the server counts something else.
            Ordering::Equal if shrank => Total::Unknown,
            Ordering::Equal => Total::Reached,
            // More came than it says.
            Ordering::Greater => Total::Unknown,
        }
    }

    fn is_last(&self, paging: &Paging, page: &dyn Slot, count: i64, total: Total) -> bool {
        if matches!(paging.by, PageBy::Cursor(_)) && self.cursor.is_none() {
            return true;
        }
        let more = match paging.more.and_then(|more| at(page, more)) {
            Some(View::Bool(more)) => Some(more),
            _ => None,
        };
        // A missing field reads as `false`, so `false` counts only together with a short page. How long a page can be is
        // not known where the size of a page is not asked for.
        let is_short = self.limit < i64::MAX && count < self.limit;
        match total {
            Total::Reached => more != Some(true),
            Total::PromisesMore => false,
            Total::Unknown => more == Some(false) && is_short,
        }
    }

    /// Why going on would be no progress, if it would not be. The page had items of this hash.
    fn runs_in_circles(&mut self, paging: &Paging, items: u64, total: Total) -> Option<String> {
        let most = match &self.cursor {
            Some(cursor) => {
                let step = step(cursor, items);
                if self.steps.contains(&step) {
                    return Some(format!(
                        "has the same items and the same cursor as a page before it: the server ignores `{}`",
                        paging.page
                    ));
                }
                self.steps.push(step);
                MOST_REPEATS_WITH_CURSOR
            }
            None if matches!(total, Total::PromisesMore) => MOST_REPEATS,
            None => 1,
        };
        if self.repeats < most {
            return None;
        }
        Some(match most {
            1 => format!(
                "has the same items as a page before it: the server ignores `{}`",
                paging.page
            ),
            _ => format!(
                "is the last of {most} pages with the same items as pages before them: the server ignores `{}`",
                paging.page
            ),
        })
    }

    pub(super) fn print(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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

/// The hash of the items of a page together with the cursor to the next one.
fn step(cursor: &str, items: u64) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write_u64(items);
    hasher.write(cursor.as_bytes());
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
