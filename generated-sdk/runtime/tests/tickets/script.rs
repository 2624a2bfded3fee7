//! A transport that responds out of a list, and keeps the requests that it got.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use sdk_runtime::JsonValue as Value;
use sdk_runtime::transport::{BoxFuture, Request, Response, Transport, TransportError};

use crate::{Client, ClientBuilder};

#[derive(Default)]
pub(crate) struct Script {
    responses: Mutex<VecDeque<Response>>,
    requests: Mutex<Vec<Request>>,
}

impl Script {
    pub(crate) fn new(responses: impl IntoIterator<Item = Response>) -> Arc<Self> {
        Arc::new(Self {
            responses: Mutex::new(responses.into_iter().collect()),
            requests: Mutex::default(),
        })
    }

    /// A builder of a client that uses it.
    pub(crate) fn builder(self: &Arc<Self>) -> ClientBuilder {
        let transport: Arc<dyn Transport> = Arc::<Self>::clone(self);
        Client::builder().transport(transport)
    }

    pub(crate) fn client(self: &Arc<Self>) -> Client {
        self.builder().build().unwrap()
    }

    /// The requests so far: method, path with query, body.
    pub(crate) fn log(&self) -> Vec<String> {
        let requests = self.requests.lock().unwrap();
        let line = |request: &Request| {
            let body = String::from_utf8_lossy(request.body()).into_owned();
            let path = request.uri().path_and_query().unwrap();
            format!("{} {path} {body}", request.method())
                .trim_end()
                .to_owned()
        };
        requests.iter().map(line).collect()
    }

    /// A header of the last request.
    pub(crate) fn last_header(&self, name: &str) -> Option<String> {
        let requests = self.requests.lock().unwrap();
        let value = requests.last()?.headers().get(name)?;
        Some(value.to_str().unwrap().to_owned())
    }
}

impl Transport for Script {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        self.requests.lock().unwrap().push(request);
        let response = self.responses.lock().unwrap().pop_front();
        let response = response.ok_or_else(|| TransportError::interrupted("the script is over"));
        Box::pin(std::future::ready(response))
    }
}

/// A response with a JSON body.
pub(crate) fn json(status: u16, body: &Value) -> Response {
    text(status, "application/json", &body.to_string())
}

/// A response with a body of this type.
pub(crate) fn text(status: u16, content_type: &str, body: &str) -> Response {
    http::Response::builder()
        .status(status)
        .header("content-type", content_type)
        .body(Bytes::from(body.to_owned()))
        .unwrap()
}
