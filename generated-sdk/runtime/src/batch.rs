//! Requests with a list that is longer than the API takes, sent in parts.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use futures_util::stream::{FuturesUnordered, StreamExt as _};

use crate::call::Call;
use crate::client::PendingCall;
use crate::error::{Error, ErrorKind};
use crate::record::{List, Record, Slot, Target, View, copy};
use crate::prepare::{self, Source};
use crate::transport::BoxFuture;

/// How many parts are on their way at the same time, unless the program says otherwise.
const CONCURRENCY: usize = 4;

impl<T: Slot + Default> Call<T> {
    /// Sends the request in parts, each with as many elements of its list as the API takes at once.
    ///
    /// The other fields go with every part. Each part is a request of its own, with the options of this call: it is
    /// repeated by the same rules, and timeouts are for a part. A part that fails stops no other.
    ///
    /// It is for operations that treat each element on its own; [`Operation::batch`](crate::Operation::batch) names
    /// their list, and their documentation says so. Other requests are not sent: [`ErrorKind::InvalidRequest`].
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

/// A request that is about to be sent in parts, made by [`Call::in_chunks`]. Nothing is sent before it is awaited or
/// started.
#[must_use = "nothing is sent before it is awaited"]
pub struct Chunks<T> {
    pending: PendingCall,
    size: usize,
    concurrency: usize,
    result: PhantomData<fn() -> T>,
}

/// The parts of a request that are on their way.
#[must_use = "parts that are not waited for may not be sent"]
pub struct ChunksRunning<T> {
    /// Those that wait for their turn, in reverse order.
    waiting: Vec<Part>,
    sent: FuturesUnordered<BoxFuture<'static, Chunk<T>>>,
    concurrency: usize,
}

/// One part of a request and what became of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Chunk<T> {
    /// The elements of the list that were in it, by their positions in the whole list.
    pub range: Range<usize>,
    /// What awaiting a call for these elements alone would have given.
    pub result: Result<T, Error>,
}

/// What became of each part, in the order of the list.
#[derive(Debug)]
pub struct ChunkReport<T> {
    chunks: Vec<Chunk<T>>,
}

/// A part that waits for its turn.
struct Part {
    range: Range<usize>,
    pending: PendingCall,
}

impl<T: Slot + Default> Chunks<T> {
    /// Puts at most `size` elements into a part, for less than the API takes at once. By default, and at most, it is
    /// what the API takes.
    pub fn with_size(mut self, size: usize) -> Self {
        self.size = size.max(1);
        self
    }

    /// Has up to `concurrency` parts on their way at the same time, by default 4. With 1, a part is sent when the one
    /// before it is answered.
    pub fn with_concurrency(mut self, concurrency: usize) -> Self {
        self.concurrency = concurrency.max(1);
        self
    }

    /// Sends all parts and reports on each; the same as awaiting it.
    ///
    /// Dropping the future loses the outcome of parts that were sent: [`start`](Self::start) hands each over as it
    /// comes.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] if the request is outside another documented limit: nothing was sent. What
    /// happens to a part is in the report.
    pub async fn send(self) -> Result<ChunkReport<T>, Error> {
        let mut running = self.start()?;
        let mut chunks = Vec::new();
        while let Some(chunk) = running.next().await {
            chunks.push(chunk);
        }
        chunks.sort_by_key(|chunk| chunk.range.start);
        Ok(ChunkReport { chunks })
    }

    /// Makes the parts, to take their outcomes one by one.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn start(self) -> Result<ChunksRunning<T>, Error> {
        let mut waiting = split(&self.pending, self.size)
            .map_err(|error| error.with_operation(&self.pending.name()))?;
        waiting.reverse();
        Ok(ChunksRunning {
            waiting,
            sent: FuturesUnordered::new(),
            concurrency: self.concurrency,
        })
    }
}

/// The parts of a request, after checking all of it but for the length of the list.
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
    let Some(list) = list.filter(|list| list.len() > size) else {
        // One request takes all of it.
        prepare::check(request.view(), None, None)?;
        let whole = 0..list.map_or(0, List::len);
        return Ok(vec![part(pending, whole, record.boxed_clone())]);
    };
    prepare::check(request.view(), None, Some(name))?;
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
            options: whole.options.clone(),
        },
    }
}

#[inline]
fn unsplittable() -> Error {
    let text = "not sent: the request has no list that it can be split at";
    Error::new(ErrorKind::InvalidRequest, text)
}

impl<T: Slot + Default> ChunksRunning<T> {
    /// The next part that is done, in the order in which they get done; `None` after the last one.
    ///
    /// Parts go on only while this is awaited. Dropping its future loses nothing.
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
    /// Every part, in the order of the list.
    pub fn chunks(&self) -> &[Chunk<T>] {
        &self.chunks
    }

    /// Every part, in the order of the list.
    pub fn into_chunks(self) -> Vec<Chunk<T>> {
        self.chunks
    }

    /// Whether no part failed.
    pub fn is_success(&self) -> bool {
        self.chunks.iter().all(|chunk| chunk.result.is_ok())
    }

    /// The parts that failed, to be sent again say.
    pub fn failures(&self) -> impl Iterator<Item = &Chunk<T>> {
        self.chunks.iter().filter(|chunk| chunk.result.is_err())
    }

    /// The results in the order of the list, where nothing failed.
    ///
    /// # Errors
    /// The first part's that failed. The others are lost; where they count, look at [`chunks`](Self::chunks).
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

/// Names the operation; the request stays out of it.
impl<T> fmt::Debug for Chunks<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chunks")
            .field("operation", &self.pending.id())
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

/// Says how far it is; the requests stay out of it.
impl<T> fmt::Debug for ChunksRunning<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunksRunning")
            .field("waiting", &self.waiting.len())
            .field("sent", &self.sent.len())
            .finish_non_exhaustive()
    }
}
