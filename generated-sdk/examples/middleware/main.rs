//! Middleware: a header and a log line for every request, and a limit of requests at the same time.
//!
//! ```text
//! cargo run -p genauth --example middleware
//! ```
//!
//! It runs on a mock and sends nothing. A program that talks to a server has the same two lines in its builder.

use std::sync::Arc;
use std::time::Instant;

use genauth::models::{GetGroupParams, ListGroupsParams};
use genauth::transport::{BoxFuture, Middleware, Request, Response, Transport, TransportError};
use genauth::{Error, mock::MockApi};
use tokio::sync::Semaphore;

/// Adds a `traceparent` to every request, as OpenTelemetry's propagators do, and prints a line for it.
///
/// A program with OpenTelemetry would write the context of the current span, which is that of the attempt.
struct Traced {
    trace_id: u128,
}

impl Middleware for Traced {
    fn handle<'a>(
        &'a self,
        mut request: Request,
        next: &'a dyn Transport,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(async move {
            let context = format!("00-{:032x}-{:016x}-01", self.trace_id, 1);
            if let Ok(value) = context.parse() {
                request.headers_mut().insert("traceparent", value);
            }
            // Not the query and not the headers: they can hold what must not be printed.
            let line = format!("{} {}", request.method(), request.uri().path());
            let started = Instant::now();
            let outcome = next.send(request).await;
            let took = started.elapsed().as_millis();
            match &outcome {
                Ok(response) => println!("{line} -> {} in {took} ms", response.status().as_u16()),
                Err(error) => println!("{line} -> {error} in {took} ms"),
            }
            outcome
        })
    }
}

/// Lets only so many requests be under way at the same time.
struct AtMost(Arc<Semaphore>);

impl Middleware for AtMost {
    fn handle<'a>(
        &'a self,
        request: Request,
        next: &'a dyn Transport,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(async move {
            // The attempt timeout of the client covers this wait. Nothing was sent if it is given up.
            let _permit = self.0.acquire().await.map_err(TransportError::connect)?;
            next.send(request).await
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let api = MockApi::new();
    let client = api
        .builder()
        .middleware(Traced {
            trace_id: 0x4bf9_2f35,
        })
        .middleware(AtMost(Arc::new(Semaphore::new(4))))
        .user_agent("middleware-example/1.0")
        .header("x-team", "billing")
        .build()?;
    client.get_group(GetGroupParams::new("developers")).await?;
    let call = client.list_groups(ListGroupsParams::new());
    call.with_header("x-team", "support").await?;
    for sent in api.all_calls() {
        let header = |name| sent.header(name).unwrap_or("-").to_owned();
        println!(
            "{}: {}, {}",
            sent.operation,
            header("x-team"),
            header("user-agent")
        );
        println!("  traceparent {}", header("traceparent"));
    }
    Ok(())
}
