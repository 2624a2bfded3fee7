//! Streams of events: a WebSocket that is opened, and opened again when the connection is lost.
//!
//! A stream has no task and no queue. It works while it is polled, and events wait in the socket until the
//! application asks for them. A [`Source`] gives the address of the server and authorizes the subscription.

mod connection;
mod event;
mod reconnect;
#[cfg(test)]
mod tests;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::StatusCode;
use http::header::{AUTHORIZATION, HeaderValue};
use tokio::time::{Sleep, sleep, timeout};
use tracing::{Instrument as _, Span};

use self::connection::{Connection, Heard};
pub use self::event::Event;
use self::reconnect::Failures;
use crate::client::Client;
use crate::envelope;
use crate::error::{ApiError, Error, ErrorKind};
use crate::operation::{Method, Operation};
use crate::retry::RetryPolicy;
use crate::secret::Secret;
use crate::timers;
use crate::trace::{Details, SubscribeSpan, Trace};
use crate::transport::websocket::{Connector, Handshake, Wire};
use crate::transport::{BoxFuture, Request, Response};

/// The operation in errors and traces. A schema does not describe subscriptions.
static OPERATION: Operation =
    Operation::new("subscribe_events", "subscribeEvents", Method::Get, "").enveloped();

const DEFAULT_ATTEMPTS: u32 = 10;
const DEFAULT_FIRST_BACKOFF: Duration = Duration::from_millis(500);
const DEFAULT_MAX_BACKOFF: Duration = Duration::from_secs(30);
const DEFAULT_IDLE: Duration = Duration::from_secs(30);

/// The source of a stream of events. The crate of an API implements it.
pub trait Source: Send + Sync {
    /// The request that subscribes to events of this code, with credentials and without the headers of a WebSocket
    /// handshake.
    ///
    /// # Errors
    /// There are no credentials, or the request cannot be written.
    fn handshake(&self, code: &str) -> Result<Request, Error>;

    /// The connector of its connections.
    fn connector(&self) -> &Connector;

    /// What to do about a failure that has to do with the credentials, if that is known.
    fn hint(&self, failure: &ApiError) -> Option<&'static str> {
        let _ = failure;
        None
    }
}

/// A stream of the events of one code.
///
/// With the feature `stream`, it is a `futures_core::Stream` of `Result<Event, Error>`.
/// [`try_next`](Self::try_next) works without that feature. The connection is opened when the first event is asked
/// for. It ends with [`close`](Self::close), or when the stream is dropped.
///
/// # Lost connections
///
/// A connection that breaks, is silent or is closed by the server is opened again, after a
/// [wait](Self::with_reconnect) that is random and grows. An attempt to open one is retried after a transient
/// failure: no connection, no response in time, a server error (500 to 599), throttling (429), the statuses 408 and
/// 425. The stream ends with the error after too many failures in a row, by default 10. Whatever comes from the server
/// over a connection resets the count: a message, a ping or a pong. So does a connection that was open for 10 seconds
/// before it broke.
///
/// If the server asks for a wait (`Retry-After`), the stream waits as long, and at most five times the policy's
/// [longest](RetryPolicy::with_max_retry_after): five minutes by default. Then it tries again.
///
/// Any other failure ends the stream at once: refused credentials (401, 403), a response that opens no WebSocket, a
/// redirect, a message that is too long. Nothing comes after an error.
///
/// # Missed events
///
/// Events that happen while there is no connection are lost: the stream knows no way to ask for them later. The
/// first event after a reconnection says so ([`Event::after_reconnect`]).
/// [`try_next_signal`](Self::try_next_signal) says so as soon as the connection is open again. A program that keeps
/// a copy of the server's data has to read it again then.
///
/// # Slow programs
///
/// The stream has no queue, and works only while it is asked for the next event. Meanwhile events wait in the
/// buffers of the connection, and then at the server. Pings of the server get no pong, and the server may close the
/// connection. If handling an event takes longer than some seconds, do it in a task of its own.
///
/// # Logs
///
/// Connections, attempts and their outcomes are traced with `tracing`, messages are not. The crate `tungstenite`
/// writes messages to `log` at the level `trace`.
#[must_use = "a stream does nothing until its events are asked for"]
pub struct Events {
    client: Client,
    source: Arc<dyn Source>,
    code: Arc<str>,
    options: Options,
    state: State,
    failures: Failures,
    /// The number of connections so far.
    connections: u64,
    after_reconnect: bool,
}

struct Options {
    reconnect: RetryPolicy,
    handshake_timeout: Duration,
    idle_timeout: Duration,
    max_message: usize,
}

enum State {
    New,
    Connecting(BoxFuture<'static, Result<Connection<Wire>, Error>>),
    Open(Box<Connection<Wire>>),
    /// Waiting for the next attempt.
    Waiting(Pin<Box<Sleep>>),
    Over,
}

/// An event or a new connection, given by [`Events::try_next_signal`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Signal {
    /// The connection is open. From now on, events come as they happen.
    #[non_exhaustive]
    Connected {
        /// The number of the connection, from 1. From 2 on, events before it may be missing.
        connection: u64,
    },
    /// An event.
    Event(Event),
}

impl Events {
    /// A stream of the events of this code, from this source.
    #[doc(hidden)]
    pub fn new(client: &Client, source: Arc<dyn Source>, code: &str) -> Self {
        let sender = client.sender();
        Self {
            options: Options {
                reconnect: RetryPolicy::default()
                    .with_max_attempts(DEFAULT_ATTEMPTS)
                    .with_backoff(DEFAULT_FIRST_BACKOFF, DEFAULT_MAX_BACKOFF),
                handshake_timeout: sender.attempt_timeout,
                idle_timeout: DEFAULT_IDLE,
                max_message: sender.max_body,
            },
            client: client.clone(),
            source,
            code: code.into(),
            state: State::New,
            failures: Failures::default(),
            connections: 0,
            after_reconnect: false,
        }
    }

    /// Sets the rules for opening the connection again. By default there are up to 10 attempts in a row, with waits
    /// of up to 500 ms at first and up to 30 s later.
    ///
    /// The lost connection counts as the first attempt, so with [`RetryPolicy::none`] the first loss ends the
    /// stream. `with_max_attempts(u32::MAX)` never gives up after a transient failure.
    pub fn with_reconnect(mut self, policy: RetryPolicy) -> Self {
        self.options.reconnect = policy;
        self
    }

    /// Sets the timeout of opening a connection, up to the response of the server. By default it is the client's
    /// attempt timeout.
    pub fn with_handshake_timeout(mut self, timeout: Duration) -> Self {
        self.options.handshake_timeout = timeout;
        self
    }

    /// Sets the time that the server may be silent before it gets a ping, by default 30 seconds. If it is silent
    /// for the same time after the ping, the connection is lost. [`Duration::MAX`] is no limit.
    pub fn with_idle_timeout(mut self, timeout: Duration) -> Self {
        self.options.idle_timeout = timeout;
        self
    }

    /// Sets the largest message in bytes. By default it is the client's limit for the body of a response.
    pub fn with_max_message_bytes(mut self, most: usize) -> Self {
        self.options.max_message = most;
        self
    }

    /// The code of the events.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The next event; `None` after an error or after [`close`](Self::close). The stream has no other end.
    ///
    /// Dropping the future loses nothing.
    ///
    /// # Errors
    /// The failure that ends the stream: [`ErrorKind::Auth`] if there are no credentials, [`ErrorKind::Config`] if
    /// the feature for TLS is missing, [`ErrorKind::Api`] or [`ErrorKind::Http`] if the server refuses the
    /// subscription, [`ErrorKind::BodyTooLarge`] if a message is too long. After too many failures in a row, it is
    /// the last one.
    pub async fn try_next(&mut self) -> Result<Option<Event>, Error> {
        poll_fn(|cx| self.poll_event(cx)).await.transpose()
    }

    /// As [`try_next`](Self::try_next), and also gives a signal for each new connection. It is for programs that
    /// keep a copy of the server's data: they read it again as soon as events may be missing.
    ///
    /// ```no_run
    /// # async fn run(mut events: sdk_runtime::Events) -> Result<(), sdk_runtime::Error> {
    /// use sdk_runtime::Signal;
    ///
    /// while let Some(signal) = events.try_next_signal().await? {
    ///     match signal {
    ///         // Every change from now on comes as an event.
    ///         Signal::Connected { .. } => println!("list all tickets"),
    ///         Signal::Event(event) => println!("update one ticket: {}", event.text()),
    ///         _ => {}
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`try_next`](Self::try_next).
    pub async fn try_next_signal(&mut self) -> Result<Option<Signal>, Error> {
        poll_fn(|cx| self.poll_signal(cx)).await.transpose()
    }

    /// Ends the stream and closes its connection. The server has two seconds to confirm; further events are
    /// dropped. Outside of a tokio runtime with timers, it does not wait for the server. Dropping the stream ends the
    /// connection without closing it properly.
    pub async fn close(&mut self) {
        if let State::Open(connection) = std::mem::replace(&mut self.state, State::Over) {
            connection.close().await;
        }
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Event, Error>>> {
        loop {
            return Poll::Ready(match ready!(self.poll_signal(cx)) {
                Some(Ok(Signal::Connected { .. })) => continue,
                Some(Ok(Signal::Event(event))) => Some(Ok(event)),
                Some(Err(error)) => Some(Err(error)),
                None => None,
            });
        }
    }

    fn poll_signal(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Signal, Error>>> {
        loop {
            let failure = match &mut self.state {
                State::New => {
                    self.state = State::Connecting(self.connect());
                    continue;
                }
                State::Waiting(wait) => {
                    ready!(wait.as_mut().poll(cx));
                    self.state = State::Connecting(self.connect());
                    continue;
                }
                State::Connecting(connecting) => match ready!(connecting.as_mut().poll(cx)) {
                    Ok(connection) => return Poll::Ready(Some(Ok(self.connected(connection)))),
                    Err(error) => error,
                },
                State::Open(connection) => match ready!(connection.poll(cx)) {
                    Ok(heard) => {
                        self.failures.reset();
                        match heard {
                            Heard::Pong => continue,
                            Heard::Message { content, is_binary } => {
                                let event = self.event(content, is_binary);
                                return Poll::Ready(Some(Ok(Signal::Event(event))));
                            }
                        }
                    }
                    Err(error) => {
                        let details = Details {
                            code: Some(&self.code),
                            ..Details::of(&error)
                        };
                        let text = "disconnected; events may be missed from now on";
                        (trace_of(&self.client).warn)(text, &details);
                        self.failures
                            .lost(&error, connection.age(), connection.was_heard());
                        error
                    }
                },
                State::Over => return Poll::Ready(None),
            };
            if let Err(error) = self.failed(failure) {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    fn details<'a>(&'a self, error: Option<&'a Error>) -> Details<'a> {
        Details {
            code: Some(&self.code),
            error,
            ..Details::default()
        }
    }

    /// Starts to open a connection.
    fn connect(&self) -> BoxFuture<'static, Result<Connection<Wire>, Error>> {
        let span = (trace_of(&self.client).subscribe)(&SubscribeSpan {
            code: &self.code,
            attempt: self.failures.count().saturating_add(1),
        });
        let Options {
            handshake_timeout,
            idle_timeout,
            max_message,
            ..
        } = self.options;
        let (client, source, code) = (self.client.clone(), self.source.clone(), self.code.clone());
        let noted = span.clone();
        let work = async move {
            timers::check()?;
            let opening = handshake(&client, &*source, &code, &noted);
            let Ok(opened) = timeout(handshake_timeout, opening).await else {
                let text = format!("the server did not open a WebSocket within {handshake_timeout:?}");
                return Err(Error::new(ErrorKind::Timeout, text));
            };
            Ok(Connection::new(opened?, idle_timeout, max_message).await)
        };
        Box::pin(work.instrument(span))
    }

    fn connected(&mut self, connection: Connection<Wire>) -> Signal {
        self.connections += 1;
        self.after_reconnect = self.connections > 1;
        self.state = State::Open(Box::new(connection));
        let connection = self.connections;
        let details = Details {
            connection: Some(connection),
            ..self.details(None)
        };
        (trace_of(&self.client).debug)("connected", &details);
        Signal::Connected { connection }
    }

    fn event(&mut self, message: bytes::Bytes, is_binary: bool) -> Event {
        Event {
            code: self.code.clone(),
            message,
            is_binary,
            after_reconnect: std::mem::take(&mut self.after_reconnect),
        }
    }

    /// Takes note of a failure: waits for the next attempt, or ends the stream with the failure.
    fn failed(&mut self, error: Error) -> Result<(), Error> {
        let jitter = &self.client.shared().jitter;
        let Some(wait) = self.failures.wait(&error, &self.options.reconnect, jitter) else {
            self.state = State::Over;
            (trace_of(&self.client).debug)("ended", &self.details(Some(&error)));
            // Subscribing changes nothing at the server, so a retry is always safe.
            return Err(error
                .not_carried_out()
                .after_attempts(self.failures.count(), false)
                .with_operation(OPERATION.name));
        };
        if let Err(error) = timers::check() {
            self.state = State::Over;
            return Err(error.with_operation(OPERATION.name));
        }
        let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        let details = Details {
            wait_ms: Some(wait_ms),
            ..self.details(Some(&error))
        };
        (trace_of(&self.client).debug)("connecting again", &details);
        self.state = State::Waiting(Box::pin(sleep(wait)));
        Ok(())
    }
}

fn trace_of(client: &Client) -> &'static Trace {
    &client.sender().api.trace
}

/// Sends one handshake, and gives the open connection.
async fn handshake(client: &Client, source: &dyn Source, code: &str, span: &Span) -> Result<Wire, Error> {
    let request = source.handshake(code)?;
    let credentials = request.headers().get(AUTHORIZATION).cloned();
    let outcome = source
        .connector()
        .connect(request, client.sender().max_body)
        .await?;
    let status = match &outcome {
        Handshake::Open(_) => StatusCode::SWITCHING_PROTOCOLS,
        Handshake::Refused(response) => response.status(),
    };
    span.record("status", status.as_u16());
    match outcome {
        Handshake::Open(wire) => Ok(wire),
        Handshake::Refused(response) => Err(refusal(client, source, &response, credentials.as_ref())),
    }
}

/// The error of a response that opens no WebSocket. A failure that the API reports is given as such.
fn refusal(
    client: &Client,
    source: &dyn Source,
    response: &Response,
    credentials: Option<&HeaderValue>,
) -> Error {
    let sender = client.sender();
    let error = match envelope::read(
        sender.api.envelope,
        &OPERATION,
        response,
        sender.strictness,
        &mut (),
    ) {
        Err(error) if matches!(error.kind(), ErrorKind::Api | ErrorKind::Http) => error,
        _ => Error::new(
            ErrorKind::Protocol,
            format!(
                "the response has HTTP status {} and does not open a WebSocket: check the events host",
                response.status().as_u16()
            ),
        ),
    };
    let hint = error.api().and_then(|api| source.hint(api));
    let error = match hint {
        Some(hint) => error.with_hint(hint),
        None => error,
    };
    let error = error.with_response(response);
    // A response can repeat the signature, which other connections could use.
    let signature = credentials
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.rsplit([' ', ':']).next())
        .filter(|signature| String::from_utf8_lossy(response.body()).contains(signature));
    match signature {
        Some(signature) => error.redacted(&[Secret::new(signature)]).without_body(),
        None => error,
    }
}

#[cfg(feature = "stream")]
impl futures_core::Stream for Events {
    type Item = Result<Event, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_event(cx)
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events")
            .field("code", &self.code)
            .field("connections", &self.connections)
            .finish_non_exhaustive()
    }
}
