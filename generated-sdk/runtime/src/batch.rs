//! Chunks: a request with a list that is longer than the API takes is sent in several requests.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use futures_util::stream::{FuturesUnordered, StreamExt as _};

use crate::call::Call;
use crate::client::{CallOptions, PendingCall};
use crate::error::{Error, ErrorKind};
use crate::prepare::{self, Source};
use crate::record::{List, Record, Slot, Target, View, copy};
use crate::transport::BoxFuture;

/// How many chunks are sent at the same time by default.
const CONCURRENCY: usize = 4;

impl<T: Slot + Default> Call<T> {
    /// Sends the request in chunks. Each chunk has as many elements of the list as the API takes at once.
    ///
    /// Every chunk has the other fields as well. Each chunk is a request of its own with the options of this call:
    /// it is retried by the same rules, and timeouts apply to one chunk. A chunk that fails does not stop the
    /// others. A chunk whose result says that it did not succeed has failed
    /// ([`ErrorKind::Unsuccessful`]); see [`require_success`](Self::require_success).
    ///
    /// A list without elements needs no request: its report has no chunks, and is a success.
    ///
    /// Operations that treat each element on its own can be sent like this.
    /// [`Operation::batch`](crate::Operation::batch) names their list. Other requests are not sent:
    /// [`ErrorKind::InvalidRequest`].
    ///
    /// ```no_run
    /// # async fn run<T: sdk_runtime::Slot + Default>(call: sdk_runtime::Call<T>) -> Result<(), sdk_runtime::Error> {
    /// let report = call.in_chunks().await?;
    /// for chunk in report.failures() {
    ///     eprintln!("elements {:?} failed", chunk.range);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn in_chunks(self) -> Chunks<T> {
        Chunks {
            pending: self.into_pending(),
            size: usize::MAX,
            concurrency: CONCURRENCY,
            result: PhantomData,
        }
    }
}

/// A request that is to be sent in chunks, made by [`Call::in_chunks`]. Nothing is sent before it is awaited or
/// started.
#[must_use = "nothing is sent before it is awaited"]
pub struct Chunks<T> {
    pending: PendingCall,
    size: usize,
    concurrency: usize,
    result: PhantomData<fn() -> T>,
}

/// The chunks of a request while they are sent, made by [`Chunks::start`].
#[must_use = "chunks that are not waited for may not be sent"]
pub struct ChunksRunning<T> {
    /// The chunks that are not sent yet, the next one last.
    waiting: Vec<Part>,
    sent: FuturesUnordered<BoxFuture<'static, Chunk<T>>>,
    concurrency: usize,
}

/// One chunk of a request and its result.
#[derive(Debug)]
#[non_exhaustive]
pub struct Chunk<T> {
    /// The positions of its elements in the whole list.
    pub range: Range<usize>,
    /// The result of the request for these elements.
    pub result: Result<T, Error>,
}

/// All chunks of a request and their results, in the order of the list.
#[derive(Debug)]
pub struct ChunkReport<T> {
    chunks: Vec<Chunk<T>>,
}

/// A chunk that is not sent yet.
struct Part {
    range: Range<usize>,
    pending: PendingCall,
}

impl<T: Slot + Default> Chunks<T> {
    /// Puts at most `size` elements into a chunk. The default, and the maximum, is the number that the API takes at
    /// once.
    pub fn with_size(mut self, size: usize) -> Self {
        self.size = size.max(1);
        self
    }

    /// Sends up to `concurrency` chunks at the same time, by default 4. With 1, a chunk is sent after the response
    /// to the chunk before it.
    pub fn with_concurrency(mut self, concurrency: usize) -> Self {
        self.concurrency = concurrency.max(1);
        self
    }

    /// Sends all chunks and reports on each. Awaiting the value does the same.
    ///
    /// Dropping the future loses the results of chunks that were sent. [`start`](Self::start) gives each result as
    /// soon as it is there.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] if the request violates another documented limit: nothing was sent. Failures
    /// of chunks are in the report.
    pub async fn send(self) -> Result<ChunkReport<T>, Error> {
        let mut running = self.start()?;
        let mut chunks = Vec::new();
        while let Some(chunk) = running.next().await {
            chunks.push(chunk);
        }
        chunks.sort_by_key(|chunk| chunk.range.start);
        Ok(ChunkReport { chunks })
    }

    /// Makes the chunks. [`ChunksRunning::next`] sends them and gives their results one by one.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn start(self) -> Result<ChunksRunning<T>, Error> {
        let mut waiting =
            split(&self.pending, self.size).map_err(|error| error.with_operation(&self.pending.name()))?;
        waiting.reverse();
        Ok(ChunksRunning {
            waiting,
            sent: FuturesUnordered::new(),
            concurrency: self.concurrency,
        })
    }
}

/// Splits a request into chunks. The limits of the request are checked first, except the length of the list.
#[inline]
fn split(pending: &PendingCall, size: usize) -> Result<Vec<Part>, Error> {
    let (Some(name), Source::Typed(request)) = (pending.operation.batch, &pending.source) else {
        return Err(unsplittable());
    };
    let View::Record(record) = request.view() else {
        return Err(unsplittable());
    };
    let index = record.schema().position(name).ok_or_else(unsplittable)?;
    let most = record
        .schema()
        .field(index)
        .and_then(|field| field.limits?.max_items);
    let size = size.min(most.ok_or_else(unsplittable)?).max(1);
    let list = match record.slot(index).map(Slot::view) {
        Some(View::List(list)) => Some(list),
        _ => None,
    };
    let count = list.map_or(0, List::len);
    // How long the list is does not matter if it is split, or if it has no element to send.
    let is_split = count == 0 || count > size;
    prepare::check(&**request, None, is_split.then_some(name))?;
    let Some(list) = list.filter(|_| is_split) else {
        let whole = (count > 0).then(|| part(pending, 0..count, record.boxed_clone()));
        return Ok(whole.into_iter().collect());
    };
    let mut template = record.boxed_clone();
    if let Some(slot) = template.slot_mut(index) {
        slot.clear();
    }
    let starts = (0..list.len()).step_by(size);
    let parts = starts.map(|start| {
        let range = start..list.len().min(start + size);
        let mut record = template.boxed_clone();
        if let Some(Target::List(to)) = record.slot_mut(index).map(Slot::target) {
            for element in range.clone().filter_map(|position| list.get(position)) {
                copy(element, to.push());
            }
        }
        part(pending, range, record)
    });
    Ok(parts.collect())
}

#[inline]
fn part(whole: &PendingCall, range: Range<usize>, record: Box<dyn Record>) -> Part {
    Part {
        range,
        pending: PendingCall {
            client: whole.client.clone(),
            operation: whole.operation,
            source: Source::Typed(record),
            options: CallOptions {
                require_success: true,
                ..whole.options.clone()
            },
        },
    }
}

#[inline]
fn unsplittable() -> Error {
    let text = "not sent: the request has no list that can be split into chunks";
    Error::new(ErrorKind::InvalidRequest, text)
}

impl<T: Slot + Default> ChunksRunning<T> {
    /// The next chunk that has its result, in the order in which the results come; `None` after the last one.
    ///
    /// Chunks are sent only while this is awaited. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Chunk<T>> {
        while self.sent.len() < self.concurrency
            && let Some(Part { range, pending }) = self.waiting.pop()
        {
            self.sent.push(Box::pin(async move {
                let mut value = T::default();
                let result = pending.run(&mut value).await.map(|_| value);
                Chunk { range, result }
            }));
        }
        self.sent.next().await
    }
}

impl<T> ChunkReport<T> {
    /// All chunks, in the order of the list.
    pub fn chunks(&self) -> &[Chunk<T>] {
        &self.chunks
    }

    /// All chunks, in the order of the list.
    pub fn into_chunks(self) -> Vec<Chunk<T>> {
        self.chunks
    }

    /// Whether no chunk failed. This is so, too, if the list had no elements.
    pub fn is_success(&self) -> bool {
        self.chunks.iter().all(|chunk| chunk.result.is_ok())
    }

    /// The chunks that failed.
    pub fn failures(&self) -> impl Iterator<Item = &Chunk<T>> {
        self.chunks.iter().filter(|chunk| chunk.result.is_err())
    }

    /// The results of all chunks, in the order of the list.
    ///
    /// # Errors
    /// The error of the first chunk that failed. The other results are lost; [`chunks`](Self::chunks) has all of
    /// them.
    pub fn into_results(self) -> Result<Vec<T>, Error> {
        self.chunks.into_iter().map(|chunk| chunk.result).collect()
    }
}

impl<T: Slot + Default> IntoFuture for Chunks<T> {
    type Output = Result<ChunkReport<T>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Names the operation. The request is left out: it can hold secrets.
impl<T> fmt::Debug for Chunks<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chunks")
            .field("operation", &self.pending.id())
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

/// Says how many chunks are waiting and sent. The requests are left out: they can hold secrets.
impl<T> fmt::Debug for ChunksRunning<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunksRunning")
            .field("waiting", &self.waiting.len())
            .field("sent", &self.sent.len())
            .finish_non_exhaustive()
    }
}
