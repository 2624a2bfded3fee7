//! A call: an operation with its request, ready to be awaited.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::client::{Client, Job, Options};
use crate::error::Error;
use crate::json;
use crate::operation::Operation;
use crate::record::Slot;
use crate::request::Content;
use crate::response::{Answer, Response};
use crate::retry::RetryPolicy;
use crate::transport::{self, BoxFuture};

/// An operation with its request, which answers a `T`. Nothing is sent before it is awaited.
///
/// Options of a call are set on the call, not on the request:
/// `client.get_group(request).with_timeout(Duration::from_secs(3)).await?`.
///
/// Dropping the future stops waiting for the answer; whether the server carries the operation out by then is
/// not known.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    untyped: Untyped,
    answers: PhantomData<fn() -> T>,
}

/// What does not depend on the type of the result, so that it is compiled once.
pub(crate) struct Untyped {
    pub(crate) client: Client,
    pub(crate) job: Job,
}

impl<T> Call<T> {
    /// A call of this client. Nothing is sent.
    #[doc(hidden)]
    pub fn new(client: &Client, operation: &'static Operation, content: Content) -> Self {
        let job = Job {
            operation,
            content,
            options: Options::default(),
        };
        let client = client.clone();
        Self {
            untyped: Untyped { client, job },
            answers: PhantomData,
        }
    }

    /// Limits this call to `timeout` instead of the client's. It covers everything from the moment of awaiting:
    /// fetching a token, waiting for its turn, every attempt and the waits between them.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.untyped.job.options.timeout = Some(timeout);
        self
    }

    /// Limits each attempt of this call, from sending the request to the end of the answer, to `timeout` instead of
    /// the client's.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.untyped.job.options.attempt_timeout = Some(timeout);
        self
    }

    /// Repeats this call by `policy` instead of the client's.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.untyped.job.options.retry = Some(policy);
        self
    }

    /// Lets this call be repeated even if the server may have carried it out already: for operations that are not
    /// idempotent in general, with a request that is.
    pub fn assume_idempotent(mut self) -> Self {
        self.untyped.job.options.assume_idempotent = true;
        self
    }

    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.untyped.job.operation
    }

    /// Sends the request and returns the answer as it came, whatever it says: status, headers, body. Credentials,
    /// deadlines and repeats are as usual; nothing is decoded, and a failure that the answer reports is no error.
    ///
    /// # Errors
    /// Anything that keeps a complete answer from coming.
    pub async fn raw(self) -> Result<http::Response<bytes::Bytes>, Error> {
        self.untyped.raw().await
    }

    pub(crate) fn into_untyped(self) -> Untyped {
        self.untyped
    }
}

impl<T: Slot + Default> Call<T> {
    /// Sends the request and returns the result; the same as awaiting the call.
    ///
    /// # Errors
    /// Anything that keeps the result from coming: see [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<T, Error> {
        let mut value = T::default();
        self.untyped.run(&mut value).await?;
        Ok(value)
    }

    /// Sends the request and returns the result together with the answer that it came in: status, headers, request
    /// id, body, and what did not fit the schema.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn with_response(self) -> Result<Response<T>, Error> {
        let mut value = T::default();
        let answer = self.untyped.run(&mut value).await?;
        Ok(answer.with_value(value))
    }
}

impl Untyped {
    pub(crate) fn run<'a>(&'a self, out: &'a mut dyn Slot) -> BoxFuture<'a, Result<Answer, Error>> {
        Box::pin(self.client.call(&self.job, out))
    }

    async fn raw(self) -> Result<transport::Response, Error> {
        match self.run(&mut ()).await {
            Ok(answer) => Ok(answer.response),
            Err(error) => error.into_answer(),
        }
    }

    fn print(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("operation", &self.job.id())
            .field("timeout", &self.job.options.timeout)
            .finish_non_exhaustive()
    }
}

impl<T: Slot + Default> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Names the operation; the request stays out of it.
impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.untyped.print("Call", f)
    }
}

/// A call whose result comes as JSON text, whatever its type: for programs that learn only at run time which
/// operation they call.
#[must_use = "a call does nothing until it is awaited"]
pub struct JsonCall {
    untyped: Untyped,
    empty: fn() -> Box<dyn Slot>,
}

impl<T: Slot + Default> Call<T> {
    /// The same call with its result as JSON: what the typed value encodes to, `null` for an operation without a
    /// result.
    pub fn into_json(self) -> JsonCall {
        JsonCall {
            untyped: self.untyped,
            empty: || Box::new(T::default()),
        }
    }
}

impl JsonCall {
    /// Sends the request and returns the result as JSON; the same as awaiting the call.
    ///
    /// # Errors
    /// As [`Call::send`].
    #[inline]
    pub async fn send(self) -> Result<String, Error> {
        let mut value = (self.empty)();
        self.untyped.run(&mut *value).await?;
        let json = json::to_vec(&*value);
        // What is encoded is text.
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

/// Names the operation; the request stays out of it.
impl fmt::Debug for JsonCall {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.untyped.print("JsonCall", f)
    }
}
