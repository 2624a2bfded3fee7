//! A call: an operation with its request, ready to be awaited.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::client::{CallOptions, Client, PendingCall};
use crate::error::Error;
use crate::json;
use crate::operation::Operation;
use crate::prepare::Source;
use crate::record::Slot;
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::transport::{self, BoxFuture};

/// A call of an operation: its request and its options. The result is a `T`. Nothing is sent before the call is
/// awaited.
///
/// The options are set on the call, not on the request:
/// `client.get_ticket(request).with_timeout(Duration::from_secs(3)).await?`.
///
/// Dropping the future stops waiting for the response. The server may carry the operation out all the same.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    pending: PendingCall,
    result: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    /// A call of `operation` with this request. Nothing is sent.
    ///
    /// The methods of a generated client use it.
    pub fn new(client: &Client, operation: &'static Operation, request: impl Slot) -> Self {
        Self::of(client, operation, Source::Typed(Box::new(request)))
    }

    pub(crate) fn of(client: &Client, operation: &'static Operation, source: Source) -> Self {
        Self {
            pending: PendingCall {
                client: client.clone(),
                operation,
                source,
                options: CallOptions {
                    headers: client.headers(),
                    ..CallOptions::default()
                },
            },
            result: PhantomData,
        }
    }

    /// Sets the timeout of this call, instead of the client's. It starts when the call is awaited, and covers
    /// getting credentials, waiting for the call's turn, every attempt and the waits between them.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.pending.options.timeout = Some(timeout);
        self
    }

    /// Sets the timeout of each attempt of this call, instead of the client's. It starts when the request is sent,
    /// and covers the whole response. It also holds for a request that gets credentials for this call.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.pending.options.attempt_timeout = Some(timeout);
        self
    }

    /// Retries this call by `policy`, instead of the client's policy.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.pending.options.retry = Some(policy);
        self
    }

    /// Adds a header to the requests of this call. It takes the place of one of this name that all calls have.
    ///
    /// This also holds for headers that the client writes in all calls, such as its version. What cannot be set is a
    /// header that follows from the request, the operation or the credentials, the user agent, and a value that is
    /// empty or not printable ASCII. The call then fails with
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
    pub fn with_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.pending.options.headers.set(name.as_ref(), value.as_ref());
        self
    }

    /// Retries this call even if the server may have carried an attempt out. It is for a request that is idempotent
    /// although its operation is not.
    pub fn assume_idempotent(mut self) -> Self {
        self.pending.options.assume_idempotent = true;
        self
    }

    /// Makes an error of a result that says that the operation did not succeed:
    /// [`ErrorKind::Unsuccessful`](crate::ErrorKind::Unsuccessful). By default such a result is returned as it is.
    ///
    /// [`Operation::outcome`] names the field of the result that says so. The option has no effect on an operation
    /// without such a field, nor on a response that lacks the field. The error has the response; a call is not
    /// retried for it.
    ///
    /// ```no_run
    /// # async fn run(call: sdk_runtime::Call<()>) {
    /// if let Err(error) = call.require_success().await {
    ///     // The request failed, or the response was `{"success": false}`.
    ///     eprintln!("{error}");
    /// }
    /// # }
    /// ```
    pub fn require_success(mut self) -> Self {
        self.pending.options.require_success = true;
        self
    }

    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.pending.operation
    }

    /// Sends the request and returns the response as it came: status, headers, body. Credentials, deadlines and
    /// retries are as usual. A failure that the response reports is not an error here.
    ///
    /// # Errors
    /// Anything that keeps a complete response from coming.
    pub async fn raw(self) -> Result<http::Response<bytes::Bytes>, Error> {
        raw(self.pending).await
    }

    pub(crate) fn into_pending(self) -> PendingCall {
        self.pending
    }
}

impl<T: Slot + Default> Call<T> {
    /// Sends the request and returns the result. Awaiting the call does the same.
    ///
    /// # Errors
    /// Any failure of the call: see [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<T, Error> {
        let mut value = T::default();
        self.pending.run_boxed(&mut value).await?;
        Ok(value)
    }

    /// Sends the request and returns the result together with its response: status, headers, request id, body and
    /// decode warnings.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn with_response(self) -> Result<Response<T>, Error> {
        let mut value = T::default();
        let response = self.pending.run_boxed(&mut value).await?;
        Ok(response.with_value(value))
    }
}

impl PendingCall {
    /// As [`run`](Self::run), in a box. The future is large; in a box, it is compiled once and not in every caller.
    pub(crate) fn run_boxed<'a>(
        &'a self,
        out: &'a mut dyn Slot,
    ) -> BoxFuture<'a, Result<Response<()>, Error>> {
        Box::pin(self.run(out))
    }
}

async fn raw(pending: PendingCall) -> Result<transport::Response, Error> {
    match pending.run_boxed(&mut ()).await {
        Ok(response) => Ok(response.into_http()),
        Err(error) => error.into_response(),
    }
}

fn print(pending: &PendingCall, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_struct(name)
        .field("operation", &pending.id())
        .field("timeout", &pending.options.timeout)
        .finish_non_exhaustive()
}

impl<T: Slot + Default> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Names the operation. The request is left out: it can hold secrets.
impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(&self.pending, "Call", f)
    }
}

/// A call whose result is JSON text. It is for programs that choose the operation at run time.
#[must_use = "a call does nothing until it is awaited"]
pub struct JsonCall {
    pending: PendingCall,
    empty: fn() -> Box<dyn Slot>,
}

impl<T: Slot + Default> Call<T> {
    /// The same call with its result as JSON text. The text is the encoded value; it is `null` for an operation
    /// without a result.
    pub fn into_json(self) -> JsonCall {
        JsonCall {
            pending: self.pending,
            empty: || Box::new(T::default()),
        }
    }
}

impl JsonCall {
    /// Sends the request and returns the result as JSON. Awaiting the call does the same.
    ///
    /// # Errors
    /// As [`Call::send`].
    #[inline]
    pub async fn send(self) -> Result<String, Error> {
        let mut value = (self.empty)();
        self.pending.run_boxed(&mut *value).await?;
        let json = json::to_vec(&*value);
        // JSON is UTF-8, so nothing is replaced.
        let json = String::from_utf8_lossy(&json).into_owned();
        Ok(if json.is_empty() {
            String::from("null")
        } else {
            json
        })
    }
}

impl IntoFuture for JsonCall {
    type Output = Result<String, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Names the operation. The request is left out: it can hold secrets.
impl fmt::Debug for JsonCall {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(&self.pending, "JsonCall", f)
    }
}
