//! Untyped requests, to paths that the schema lacks.

use std::fmt;

use crate::value::JsonValue as Value;

use crate::call::Call;
use crate::client::Client;
use crate::error::Error;
use crate::operation::{Method, Operation};
use crate::prepare::{Source, UntypedSource};
use crate::transport::BoxFuture;

/// An untyped request to any path of the API. Nothing is sent before it is awaited.
///
/// Credentials, deadlines, retries and the envelope are those of every call. The result is JSON: the payload of the
/// envelope, or the whole body if the API has no envelope, or `null` if the body is empty. `GET` counts as idempotent, other methods do not.
/// Options are set on the [`Call`] that [`call`](Self::call) gives.
///
/// If a server repeats secrets of the request in the message of a failure, the error does not. The names of parameters
/// and fields, at any depth of the body, tell what is a secret: those that the schema marks as secret somewhere, and
/// those that [name one](crate::secret::is_secret_name). The path is part of errors and traces, so it must not hold
/// secrets.
///
/// ```no_run
/// # async fn run(client: sdk_runtime::Client) -> Result<(), sdk_runtime::Error> {
/// use sdk_runtime::{Method, UntypedRequest};
///
/// let ticket = UntypedRequest::new(&client, Method::Get, "/tickets/7")
///     .query("fields", "title")
///     .await?;
/// println!("{}", ticket["title"]);
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
pub struct UntypedRequest {
    client: Client,
    request: UntypedSource,
}

impl UntypedRequest {
    /// A request of this client. The path starts with `/` and is below the host. The caller percent-encodes it.
    #[inline]
    pub fn new(client: &Client, method: Method, path: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            request: UntypedSource {
                method,
                path: path.into(),
                query: Vec::new(),
                body: None,
            },
        }
    }

    /// Adds a query parameter. A list repeats the parameter, `null` adds nothing, and an object is sent as JSON.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.request.query.push((name.into(), value.into()));
        self
    }

    /// Sets the body. By default there is none.
    pub fn json(mut self, body: impl Into<Value>) -> Self {
        self.request.body = Some(body.into());
        self
    }

    /// The request as a call, to set options or to send it in another way, such as [`raw`](Call::raw).
    #[inline]
    pub fn call(self) -> Call<Value> {
        let operation = operation(self.request.method);
        Call::of(&self.client, operation, Source::Untyped(self.request))
    }
}

impl IntoFuture for UntypedRequest {
    type Output = Result<Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.call().into_future()
    }
}

/// Names method and path. Parameters and body are left out: they can hold secrets.
impl fmt::Debug for UntypedRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedRequest")
            .field("method", &self.request.method)
            .field("path", &self.request.path)
            .finish_non_exhaustive()
    }
}

/// The operation of an untyped request with this method.
#[inline]
fn operation(method: Method) -> &'static Operation {
    static GET: Operation = untyped(Method::Get);
    static POST: Operation = untyped(Method::Post);
    static PUT: Operation = untyped(Method::Put);
    static PATCH: Operation = untyped(Method::Patch);
    static DELETE: Operation = untyped(Method::Delete);
    match method {
        Method::Get => &GET,
        Method::Post => &POST,
        Method::Put => &PUT,
        Method::Patch => &PATCH,
        Method::Delete => &DELETE,
    }
}

const fn untyped(method: Method) -> Operation {
    Operation::new("request", "request", method, "").enveloped()
}
