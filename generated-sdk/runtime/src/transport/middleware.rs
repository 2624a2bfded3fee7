//! Middleware: code of the program that sees each request and its response.

use std::sync::Arc;

use super::{BoxFuture, Request, Response, Transport, TransportError};

/// Code that stands between the client and its transport. It can change a request, look at the response, send a request
/// several times or not at all. It sees every attempt, and the requests for credentials too.
///
/// Middleware forms layers, as in `tower`. The first one that the builder is given is the outermost: it sees a request
/// first and its response last. A layer that retries or waits does so within the attempt timeout of the client.
///
/// The request has its credentials already. So a signature does not cover headers that middleware adds.
///
/// ```
/// use sdk_runtime::transport::{BoxFuture, Middleware, Request, Response, Transport, TransportError};
///
/// /// Adds a header to every request, and logs a line for it.
/// struct Log;
///
/// impl Middleware for Log {
///     fn handle<'a>(
///         &'a self,
///         mut request: Request,
///         next: &'a dyn Transport,
///     ) -> BoxFuture<'a, Result<Response, TransportError>> {
///         Box::pin(async move {
///             let line = format!("{} {}", request.method(), request.uri().path());
///             request.headers_mut().insert("x-team", http::HeaderValue::from_static("billing"));
///             let outcome = next.send(request).await;
///             match &outcome {
///                 Ok(response) => println!("{line}: {}", response.status()),
///                 Err(error) => println!("{line}: {error}"),
///             }
///             outcome
///         })
///     }
/// }
/// ```
pub trait Middleware: Send + Sync {
    /// Handles one request. `next` is the rest of the way: further middleware, then the transport.
    ///
    /// # Errors
    /// There is no complete response. The error says whether the server can have received the request, which decides
    /// whether the client may retry.
    fn handle<'a>(
        &'a self,
        request: Request,
        next: &'a dyn Transport,
    ) -> BoxFuture<'a, Result<Response, TransportError>>;
}

/// A transport behind one middleware.
struct Layer {
    middleware: Arc<dyn Middleware>,
    next: Arc<dyn Transport>,
}

impl Transport for Layer {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        self.middleware.handle(request, &*self.next)
    }
}

/// The transport behind all of these, the first one outermost.
#[inline]
pub(crate) fn layered(
    transport: Arc<dyn Transport>,
    middleware: Vec<Arc<dyn Middleware>>,
) -> Arc<dyn Transport> {
    middleware
        .into_iter()
        .rev()
        .fold(transport, |next, middleware| Arc::new(Layer { middleware, next }))
}
