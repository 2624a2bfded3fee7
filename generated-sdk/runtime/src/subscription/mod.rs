//! Streams of events: a WebSocket that is opened, watched, and opened again when it is lost.
//!
//! There is no task and no queue behind a stream: it works while it is polled, and what the application has not asked
//! for yet waits in the socket. Where the server is, and how a subscription is authorized, is handed in as a
//! [`Source`].

mod connection;
mod event;
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
use tracing::field::Empty;
use tracing::{Instrument as _, Span};

use self::connection::{Connection, Heard};
pub use self::event::Event;
use crate::client::Client;
use crate::envelope;
use crate::error::{Error, ErrorKind};
use crate::operation::{Method, Operation};
use crate::retry::RetryPolicy;
use crate::secret::Secret;
use crate::transport::websocket::{Handshake, Connector, Wire};
use crate::transport::{BoxFuture, Request, Response};

/// Stands in for the operation that the schema does not have, in errors and traces.
static OPERATION: Operation =
    Operation::new("subscribe_events", "subscribeEvents", Method::Get, "").enveloped();

const DEFAULT_ATTEMPTS: u32 = 10;
const DEFAULT_FIRST_BACKOFF: Duration = Duration::from_millis(500);
const DEFAULT_MAX_BACKOFF: Duration = Duration::from_secs(30);
const DEFAULT_IDLE: Duration = Duration::from_secs(30);

/// Where events come from.
pub trait Source: Send + Sync {
    /// The handshake for events of this code, with credentials, and without the headers of the handshake itself.
    fn handshake(&self, code: &str) -> Result<Request, Error>;

    /// What opens the connections.
    fn connector(&self) -> &Connector;
}

/// The events of one code as they happen, made by `ManagementClient::subscribe_events`.
///
/// With the feature `stream`, it is a `futures_core::Stream` of `Result<Event, Error>`; [`try_next`](Self::try_next)
/// is always there. The connection is made when the first event is asked for. It ends with [`close`](Self::close), or
/// when the stream is dropped.
///
/// # Lost connections
///
/// A connection that breaks, falls silent or is closed by the server is made again, after a
/// [wait](Self::with_reconnect) that is random and grows. So is one that cannot be made for a reason that passes:
/// no connection, no answer in time, a server error (500 to 599), throttling (429). The stream ends with the error
/// once that has failed too often in a row, by default 10 times; a message, or an answer to a ping, lets the count
/// begin anew.
///
/// Anything else ends the stream at once, and is not tried again: credentials that are refused (401, 403), an
/// answer that is no WebSocket, a redirect, a message that is too long. After an error there is nothing more.
///
/// # Missed events
///
/// What happens while there is no connection does not come later: nothing is documented by which the server would
/// keep or number events. The first event after such a time says so ([`Event::after_reconnect`]), and
/// [`try_next_signal`](Self::try_next_signal) says so as soon as there is a connection again. Whoever keeps a copy of
/// the server's data reads it anew then.
///
/// # Keeping up
///
/// Nothing is stored here: the stream works only while it is asked for the next event. Meanwhile, events wait in the
/// buffers of the connection, and once those are full, at the server; its pings are not answered either, and it may
/// close the connection. If handling an event takes longer than some seconds, hand it to a task of its own.
///
/// # Logs
///
/// Connections, attempts and their outcomes go to `tracing`, messages do not. The crate `tungstenite`, which
/// splits the connection into messages, writes them to `log` at the level `trace`.
#[must_use = "a stream does nothing until its events are asked for"]
pub struct Events {
    client: Client,
    source: Arc<dyn Source>,
    code: Arc<str>,
    options: Options,
    state: State,
    /// Connections and attempts in a row that brought nothing.
    failures: u32,
    /// Connections so far.
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
    /// Until the next attempt.
    Waiting(Pin<Box<Sleep>>),
    Over,
}

/// What a stream of events has to tell: see [`Events::try_next_signal`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Signal {
    /// There is a connection: from now on, events come as they happen.
    #[non_exhaustive]
    Connected {
        /// How many connections the stream has had, this one included. From 2 on, events may have been missed
        /// before it.
        connection: u64,
    },
    /// Something happened.
    Event(Event),
}

impl Events {
    /// The events of this code, from there.
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
            failures: 0,
            connections: 0,
            after_reconnect: false,
        }
    }

    /// How often and after what waits a connection is made again. By default up to 10 attempts in a row, up to 500 ms
    /// apart at first and up to 30 s later on.
    ///
    /// The connection that was lost counts as the first attempt, so with [`RetryPolicy::none`] the first loss is the
    /// end. `with_max_attempts(u32::MAX)` never gives up.
    pub fn with_reconnect(mut self, policy: RetryPolicy) -> Self {
        self.options.reconnect = policy;
        self
    }

    /// The time that an attempt to connect may take, from the name of the host to the server's answer. By default
    /// the client's attempt timeout.
    pub fn with_handshake_timeout(mut self, timeout: Duration) -> Self {
        self.options.handshake_timeout = timeout;
        self
    }

    /// How long the server may be silent before it gets a ping. If it is silent for as long again, the connection is
    /// given up. By default 30 seconds; [`Duration::MAX`] for any time.
    pub fn with_idle_timeout(mut self, timeout: Duration) -> Self {
        self.options.idle_timeout = timeout;
        self
    }

    /// The most bytes that a message may have. By default as many as an answer of the client's calls.
    pub fn with_max_message_bytes(mut self, most: usize) -> Self {
        self.options.max_message = most;
        self
    }

    /// The code of the events.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The next event. `None` after an error, or after [`close`](Self::close); there is no other end.
    ///
    /// Dropping the future loses nothing.
    ///
    /// # Errors
    /// What ends the stream: [`ErrorKind::Auth`] if the client has no access key, [`ErrorKind::Config`] if the
    /// feature for TLS is missing, [`ErrorKind::Api`] or [`ErrorKind::Http`] if the server refuses the subscription,
    /// [`ErrorKind::BodyTooLarge`] for a message that is too long, and after too many attempts the reason why the
    /// last of them failed.
    pub async fn try_next(&mut self) -> Result<Option<Event>, Error> {
        poll_fn(|cx| self.poll_event(cx)).await.transpose()
    }

    /// As [`try_next`](Self::try_next), and tells of each new connection too: for programs that keep a copy of the
    /// server's data, and have to read it anew as soon as events may have been missed.
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::Signal;
    ///
    /// let mut events = client.subscribe_events("authing.user.updated");
    /// while let Some(signal) = events.try_next_signal().await? {
    ///     match signal {
    ///         // What happens from here on will come as an event: whatever was before it is read now.
    ///         Signal::Connected { .. } => println!("list all users"),
    ///         Signal::Event(event) => println!("update one user: {}", event.text()),
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

    /// Ends the stream and its connection. The server is told, and gets two seconds to answer; what it still sends is
    /// dropped. Dropping the stream ends the connection without a word.
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
                        self.failures = 0;
                        match heard {
                            Heard::Life => continue,
                            Heard::Message { content, is_binary } => {
                                let event = self.event(content, is_binary);
                                return Poll::Ready(Some(Ok(Signal::Event(event))));
                            }
                        }
                    }
                    Err(error) => {
                        tracing::warn!(code = &*self.code, %error, "disconnected; events may be missed from now on");
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

    /// Begins another attempt.
    fn connect(&self) -> BoxFuture<'static, Result<Connection<Wire>, Error>> {
        let span = tracing::debug_span!(
            "subscribe",
            code = &*self.code,
            attempt = self.failures.saturating_add(1),
            status = Empty
        );
        let Options {
            handshake_timeout,
            idle_timeout,
            max_message,
            ..
        } = self.options;
        let (client, source, code) = (self.client.clone(), self.source.clone(), self.code.clone());
        let noted = span.clone();
        let work = async move {
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
        tracing::debug!(code = &*self.code, connection, "connected");
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

    /// Goes on with a wait, or ends the stream.
    fn failed(&mut self, error: Error) -> Result<(), Error> {
        self.failures = self.failures.saturating_add(1);
        let passes = error.is_transient() || error.is_server_error();
        let jitter = &self.client.shared().jitter;
        let wait = self
            .options
            .reconnect
            .wait(self.failures, error.retry_after(), jitter);
        let Some(wait) = wait.filter(|_| passes) else {
            self.state = State::Over;
            tracing::debug!(code = &*self.code, %error, "ended");
            // To subscribe changes nothing: there is nothing that a repeat could do twice.
            return Err(error
                .not_carried_out()
                .after_attempts(self.failures, false)
                .with_operation(OPERATION.name));
        };
        let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        tracing::debug!(code = &*self.code, %error, wait_ms, "connecting again");
        self.state = State::Waiting(Box::pin(sleep(wait)));
        Ok(())
    }
}

/// One handshake.
async fn handshake(client: &Client, source: &dyn Source, code: &str, span: &Span) -> Result<Wire, Error> {
    let request = source.handshake(code)?;
    let credentials = request.headers().get(AUTHORIZATION).cloned();
    let outcome = source.connector().connect(request, client.sender().max_body).await?;
    let status = match &outcome {
        Handshake::Open(_) => StatusCode::SWITCHING_PROTOCOLS,
        Handshake::Refused(response) => response.status(),
    };
    span.record("status", status.as_u16());
    match outcome {
        Handshake::Open(wire) => Ok(wire),
        Handshake::Refused(response) => Err(refusal(client, &response, credentials.as_ref())),
    }
}

/// What an answer other than a WebSocket says: the failures of an API come in its own words.
fn refusal(client: &Client, response: &Response, credentials: Option<&HeaderValue>) -> Error {
    let sender = client.sender();
    let error = match envelope::read(sender.api.envelope, &OPERATION, response, sender.strictness, &mut ()) {
        Err(error) if matches!(error.kind(), ErrorKind::Api | ErrorKind::Http) => error,
        _ => Error::new(
            ErrorKind::Protocol,
            format!(
                "the response has HTTP status {} and is no WebSocket: check the events host",
                response.status().as_u16()
            ),
        ),
    };
    let error = error.with_response(response);
    // An answer that repeats the signature: it is good for other connections too.
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
