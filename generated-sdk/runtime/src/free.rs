//! Requests to paths that the schema does not have.

use std::fmt;

use serde_json::Value;

use crate::call::Call;
use crate::client::Client;
use crate::error::Error;
use crate::operation::{Method, Operation};
use crate::request::{Content, FreeRequest};
use crate::transport::BoxFuture;

/// A request to any path of the API, made by `ManagementClient::request`. Nothing is sent before it is awaited.
///
/// Credentials, deadlines, repeats and the envelope are those of every call; the result is the JSON under `data`. `GET`
/// counts as idempotent, the other methods do not. Options are set on the [`Call`] that [`call`](Self::call) gives.
///
/// ```no_run
/// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
/// use generated_sdk::Method;
///
/// let user = client
///     .request(Method::Get, "/api/v3/get-user")
///     .query("userId", "6229ffaxxxxxxxxcade3e3d9")
///     .await?;
/// println!("{}", user["nickname"]);
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
pub struct RequestBuilder {
    client: Client,
    request: FreeRequest,
}

impl RequestBuilder {
    #[inline]
    /// A request of this client. Nothing is sent.
    #[doc(hidden)]
    pub fn new(client: &Client, method: Method, path: String) -> Self {
        Self {
            client: client.clone(),
            request: FreeRequest {
                method,
                path,
                query: Vec::new(),
                body: None,
            },
        }
    }

    /// Adds a parameter to the query. A list repeats it, `null` adds nothing, an object is written as JSON.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.request.query.push((name.into(), value.into()));
        self
    }

    /// Sends this body. By default there is none.
    pub fn json(mut self, body: impl Into<Value>) -> Self {
        self.request.body = Some(body.into());
        self
    }

    /// The request as a call, which takes options and has other ways to be sent, such as [`raw`](Call::raw).
    #[inline]
    pub fn call(self) -> Call<Value> {
        let operation = operation(self.request.method);
        Call::new(&self.client, operation, Content::Free(self.request))
    }
}

impl IntoFuture for RequestBuilder {
    type Output = Result<Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.call().into_future()
    }
}

/// Names the path; parameters and body stay out of it.
impl fmt::Debug for RequestBuilder {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBuilder")
            .field("method", &self.request.method)
            .field("path", &self.request.path)
            .finish_non_exhaustive()
    }
}

/// Stands in for the operation that the schema does not have.
#[inline]
fn operation(method: Method) -> &'static Operation {
    static GET: Operation = free(Method::Get);
    static POST: Operation = free(Method::Post);
    static PUT: Operation = free(Method::Put);
    static PATCH: Operation = free(Method::Patch);
    static DELETE: Operation = free(Method::Delete);
    match method {
        Method::Get => &GET,
        Method::Post => &POST,
        Method::Put => &PUT,
        Method::Patch => &PATCH,
        Method::Delete => &DELETE,
    }
}

const fn free(method: Method) -> Operation {
    Operation::new("request", "request", method, "").payload("data")
}
