//! Options of builder and call: headers, user agent, middleware, and options that exclude each other.

use std::sync::{Arc, Mutex};

use sdk_runtime::json;
use sdk_runtime::transport::{BoxFuture, Middleware, Request, Response, Transport, TransportError};
use sdk_runtime::{Error, ErrorKind, auth};
use tracing::span::{Attributes, Id, Record};
use tracing::{Dispatch, Event, Metadata, Subscriber};

use crate::Client;
use crate::generated::models::{GetTicketParams, ListTicketsParams};
use crate::script::{Script, json as response};

fn ticket() -> Response {
    response(200, &json!({"id": 7, "title": "Fire"}))
}

fn refusal(outcome: Result<Client, Error>) -> String {
    let error = outcome.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Config);
    error.to_string()
}

/// Middleware that notes when it sees a request and its response.
struct Note {
    name: &'static str,
    notes: Arc<Mutex<Vec<String>>>,
}

impl Middleware for Note {
    fn handle<'a>(
        &'a self,
        mut request: Request,
        next: &'a dyn Transport,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(async move {
            self.notes.lock().unwrap().push(format!("{} >", self.name));
            let value = http::HeaderValue::from_static(self.name);
            request.headers_mut().append("x-seen", value);
            let outcome = next.send(request).await;
            let status = outcome.as_ref().map(|response| response.status().as_u16());
            self.notes
                .lock()
                .unwrap()
                .push(format!("{} < {status:?}", self.name));
            outcome
        })
    }
}

#[tokio::test]
async fn middleware_forms_layers_and_sees_every_attempt() {
    let script = Script::new([response(503, &json!({})), ticket()]);
    let notes = Arc::<Mutex<Vec<String>>>::default();
    let layer = |name| Note {
        name,
        notes: Arc::clone(&notes),
    };
    let client = script
        .builder()
        .middleware(layer("outer"))
        .middleware(layer("inner"))
        .build()
        .unwrap();
    let got = client
        .get_ticket(GetTicketParams::new(7))
        .with_response()
        .await
        .unwrap();
    assert_eq!(got.attempts, 2);
    let attempt = |status: u16| {
        [
            String::from("outer >"),
            String::from("inner >"),
            format!("inner < Ok({status})"),
            format!("outer < Ok({status})"),
        ]
    };
    assert_eq!(*notes.lock().unwrap(), [attempt(503), attempt(200)].concat());
    assert_eq!(script.last_header("x-seen").as_deref(), Some("outer"));
}

/// The names of all spans, and those that are entered.
#[derive(Clone, Default)]
struct Spans {
    names: Arc<Mutex<Vec<&'static str>>>,
    entered: Arc<Mutex<Vec<&'static str>>>,
}

impl Subscriber for Spans {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span()
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut names = self.names.lock().unwrap();
        names.push(span.metadata().name());
        Id::from_u64(names.len().try_into().unwrap())
    }

    fn enter(&self, id: &Id) {
        let index = usize::try_from(id.into_u64()).unwrap() - 1;
        let name = self.names.lock().unwrap()[index];
        self.entered.lock().unwrap().push(name);
    }

    fn exit(&self, _: &Id) {
        self.entered.lock().unwrap().pop();
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
}

/// Middleware that notes the current spans before it returns its future.
struct AtOnce {
    spans: Spans,
    notes: Arc<Mutex<Vec<Vec<&'static str>>>>,
}

impl Middleware for AtOnce {
    fn handle<'a>(
        &'a self,
        request: Request,
        next: &'a dyn Transport,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        let entered = self.spans.entered.lock().unwrap().clone();
        self.notes.lock().unwrap().push(entered);
        next.send(request)
    }
}

#[tokio::test]
async fn what_middleware_does_before_its_future_is_in_the_span_of_the_attempt() {
    // While there is only one subscriber, tracing keeps what the one of another thread wants.
    let _another = Dispatch::new(Spans::default());
    let spans = Spans::default();
    let guard = tracing::subscriber::set_default(spans.clone());
    let notes = Arc::default();
    let middleware = AtOnce {
        spans,
        notes: Arc::clone(&notes),
    };
    let script = Script::new([ticket()]);
    let client = script.builder().middleware(middleware).build().unwrap();
    client.get_ticket(GetTicketParams::new(7)).await.unwrap();
    drop(guard);
    assert_eq!(*notes.lock().unwrap(), [["call", "attempt"]]);
}

#[tokio::test]
async fn headers_of_the_call_replace_those_of_the_client_and_go_with_every_page() {
    let page = |ids: &[i64]| {
        let items: Vec<_> = ids.iter().map(|id| json!({"id": id, "title": "t"})).collect();
        response(200, &json!({"items": items, "total": 4}))
    };
    let script = Script::new([ticket(), ticket(), page(&[1, 2, 3]), page(&[4])]);
    let client = script
        .builder()
        .header("X-Team", "none")
        .header("x-team", "billing")
        .user_agent("desk/2.1")
        .build()
        .unwrap();
    client.get_ticket(GetTicketParams::new(7)).await.unwrap();
    assert_eq!(script.last_header("x-team").as_deref(), Some("billing"));
    assert_eq!(
        script.last_header("user-agent").as_deref(),
        Some("desk/2.1 tickets/1.0")
    );
    let call = client.get_ticket(GetTicketParams::new(7));
    call.with_header("x-team", "support").await.unwrap();
    assert_eq!(script.last_header("x-team").as_deref(), Some("support"));
    let call = client
        .list_tickets(ListTicketsParams::new())
        .with_header("x-page", "yes");
    let mut items = call.items();
    while items.try_next().await.unwrap().is_some() {}
    assert_eq!(script.last_header("x-page").as_deref(), Some("yes"));
    assert_eq!(script.log().len(), 4);
}

#[tokio::test]
async fn a_header_that_would_be_ignored_or_cannot_be_sent_fails_the_call() {
    let script = Script::new([]);
    let client = script
        .builder()
        .auth(auth::api_key_header("x-key", "k-1").unwrap())
        .build()
        .unwrap();
    let refused = async |name: &str, value: &str| {
        let call = client.list_tickets(ListTicketsParams::new().with_x_trace("t-1"));
        let error = call.with_header(name, value).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.attempts(), 0);
        error.to_string()
    };
    assert_eq!(
        refused("authorization", "Bearer x").await,
        "list_tickets: the header `authorization` is written by the client: credentials are an option of their own"
    );
    for name in ["content-type", "content-length", "host", "user-agent"] {
        let text = refused(name, "x").await;
        assert!(text.contains("is written by the client"), "{text}");
    }
    // The credentials and a parameter of the operation.
    for name in ["x-key", "x-trace"] {
        let text = format!("the header `{name}` is written by the operation or the credentials");
        assert!(refused(name, "other").await.contains(&text));
    }
    assert_eq!(
        refused("x y", "1").await,
        "list_tickets: `x y` is not a header name"
    );
    assert!(refused("x-a", "ü").await.contains("not printable ASCII"));
    assert!(
        refused("x-a", "1\r\nx-evil: 1")
            .await
            .contains("not printable ASCII")
    );
    assert_eq!(script.log(), [""; 0]);
}

#[tokio::test]
async fn a_header_of_the_builder_that_the_credentials_write_fails_the_call() {
    let script = Script::new([ticket(), ticket()]);
    let client = script
        .builder()
        .auth(auth::api_key_header("x-key", "k-1").unwrap())
        .header("x-key", "mine")
        .header("x-team", "billing")
        .build()
        .unwrap();
    let error = client.get_ticket(GetTicketParams::new(7)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "get_ticket: not sent: the header `x-key` is written by the operation or the credentials"
    );
    assert_eq!(script.log(), [""; 0]);

    let client = script.builder().header("x-trace", "mine").build().unwrap();
    let call = client.list_tickets(ListTicketsParams::new().with_x_trace("t-1"));
    let error = call.await.unwrap_err();
    assert!(error.to_string().contains("the header `x-trace` is written"));
    assert_eq!(script.log(), [""; 0]);
    // A call that does not write it has it, and a call may replace it.
    client.get_ticket(GetTicketParams::new(7)).await.unwrap();
    assert_eq!(script.last_header("x-trace").as_deref(), Some("mine"));
    let call = client.get_ticket(GetTicketParams::new(7));
    call.with_header("X-Trace", "other").await.unwrap();
    assert_eq!(script.last_header("x-trace").as_deref(), Some("other"));
}

#[test]
fn headers_and_user_agents_that_cannot_be_sent_fail_the_build() {
    let builder = || Script::new([]).builder();
    assert!(refusal(builder().header("host", "other").build()).contains("`host` is written by the client"));
    assert!(refusal(builder().header("x-a", "\n").build()).contains("`x-a` is not printable ASCII"));
    assert!(refusal(builder().user_agent(" ").build()).contains("user agent"));
    assert!(refusal(builder().user_agent("ü/1").build()).contains("user agent"));
}

/// With events, such an option has an effect: events do not use the transport.
#[cfg(not(feature = "events"))]
#[test]
fn an_option_of_connections_is_refused_beside_a_transport_of_the_program() {
    let builder = || Script::new([]).builder();
    let text = refusal(
        builder()
            .connect_timeout(std::time::Duration::from_secs(1))
            .build(),
    );
    assert_eq!(
        text,
        "`connect_timeout` is an option of the built-in transport, and would have no effect on another one"
    );
    #[cfg(feature = "_reqwest")]
    {
        assert!(refusal(builder().no_proxy().build()).contains("`proxy`"));
        assert!(refusal(builder().root_certificates_pem("x").build()).contains("`root_certificates_pem`"));
    }
}
