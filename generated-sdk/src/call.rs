//! A call: an operation with its request, ready to be awaited.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use crate::client::Client;
use crate::error::Error;
use crate::json;
use crate::operation::Operation;
use crate::record::Slot;
use crate::response::{Answer, Response};
use crate::transport::BoxFuture;

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
struct Untyped {
    client: Client,
    operation: &'static Operation,
    request: Box<dyn Slot>,
    timeout: Option<Duration>,
}

impl<T> Call<T> {
    pub(crate) fn new(
        client: &impl AsRef<Client>,
        operation: &'static Operation,
        request: Box<dyn Slot>,
    ) -> Self {
        Self {
            untyped: Untyped {
                client: client.as_ref().clone(),
                operation,
                request,
                timeout: None,
            },
            answers: PhantomData,
        }
    }

    /// Limits this call to `timeout` instead of the client's. It covers everything from the moment of awaiting,
    /// fetching a token included.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.untyped.timeout = Some(timeout);
        self
    }

    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.untyped.operation
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
    fn run(self, out: &mut dyn Slot) -> BoxFuture<'_, Result<Answer, Error>> {
        Box::pin(async move {
            self.client
                .call(self.operation, &*self.request, self.timeout, out)
                .await
        })
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
        f.debug_struct("Call")
            .field("operation", &self.untyped.operation.id)
            .field("timeout", &self.untyped.timeout)
            .finish_non_exhaustive()
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
    pub async fn send(self) -> Result<String, Error> {
        let mut value = (self.empty)();
        self.untyped.run(&mut *value).await?;
        let json = json::to_vec(&*value);
        // What is encoded is text.
        let json = String::from_utf8_lossy(&json).into_owned();
        Ok(if json.is_empty() { String::from("null") } else { json })
    }
}

impl IntoFuture for JsonCall {
    type Output = Result<String, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Names the operation; the request stays out of it.
impl fmt::Debug for JsonCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonCall")
            .field("operation", &self.untyped.operation.id)
            .field("timeout", &self.untyped.timeout)
            .finish_non_exhaustive()
    }
}
