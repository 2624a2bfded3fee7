//! An open WebSocket: receives messages, and sends pings when the server is silent.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream as _;
use futures_sink::Sink as _;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, Sleep, sleep, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::error::{CapacityError, ProtocolError};
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Error as WireError, Message};

use crate::error::{Error, ErrorKind};
use crate::text::one_line;
use crate::timers;

/// The time that the server has to respond to the closing of the connection.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(2);
/// The most bytes that wait to be sent. Each ping of the server gets a pong, also while the server reads nothing.
const MAX_UNSENT: usize = 16 * 1024;
const READ_BUFFER: usize = 16 * 1024;

/// An open WebSocket. It works only while it is polled, and holds at most one message.
pub(super) struct Connection<S> {
    socket: WebSocketStream<S>,
    /// The time that the server may be silent before it gets a ping, and again after the ping before the connection
    /// ends.
    idle: Duration,
    silence: Pin<Box<Sleep>>,
    /// Whether a ping was sent since the last message of the server.
    pinged: bool,
    opened: Instant,
    heard: bool,
    unflushed: bool,
}

/// A message of the server.
#[derive(Debug)]
pub(super) enum Heard {
    Message {
        content: Bytes,
        is_binary: bool,
    },
    /// The pong to a ping.
    Pong,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<S> {
    pub(super) async fn new(wire: S, idle: Duration, max_message: usize) -> Self {
        let config = WebSocketConfig::default()
            .read_buffer_size(READ_BUFFER)
            // Messages are sent at once.
            .write_buffer_size(0)
            .max_write_buffer_size(MAX_UNSENT)
            .max_message_size(Some(max_message))
            .max_frame_size(Some(max_message));
        Self {
            socket: WebSocketStream::from_raw_socket(wire, Role::Client, Some(config)).await,
            idle,
            silence: Box::pin(sleep(idle)),
            pinged: false,
            opened: Instant::now(),
            heard: false,
            unflushed: false,
        }
    }

    /// The time since it was opened.
    pub(super) fn age(&self) -> Duration {
        self.opened.elapsed()
    }

    /// Whether a message, a ping or a pong came over it.
    pub(super) fn was_heard(&self) -> bool {
        self.heard
    }

    /// Waits for the next message. An error is the end of the connection.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Heard, Error>> {
        loop {
            // Messages are looked for before the timer: if nobody polled for long, messages that wait are not late.
            if let Poll::Ready(message) = Pin::new(&mut self.socket).poll_next(cx) {
                self.pinged = false;
                self.wait();
                self.heard |= !matches!(message, Some(Ok(Message::Close(_)) | Err(_)) | None);
                match message {
                    Some(Ok(Message::Text(text))) => return heard(text.into(), false),
                    Some(Ok(Message::Binary(content))) => return heard(content, true),
                    Some(Ok(Message::Pong(_))) => return Poll::Ready(Ok(Heard::Pong)),
                    // The next poll of the socket sends the pong.
                    Some(Ok(Message::Ping(_) | Message::Frame(_))) => continue,
                    Some(Ok(Message::Close(reason))) => {
                        // The closing is confirmed if that can be sent at once.
                        let _ = Pin::new(&mut self.socket).poll_flush(cx);
                        return Poll::Ready(Err(closed(reason.as_ref())));
                    }
                    Some(Err(error)) => return Poll::Ready(Err(broken(error))),
                    None => return Poll::Ready(Err(closed(None))),
                }
            }
            if self.unflushed {
                match Pin::new(&mut self.socket).poll_flush(cx) {
                    Poll::Ready(Ok(())) => self.unflushed = false,
                    Poll::Ready(Err(error)) => return Poll::Ready(Err(broken(error))),
                    Poll::Pending => {}
                }
            }
            ready!(self.silence.as_mut().poll(cx));
            if self.pinged {
                let text = format!(
                    "nothing came from the server for {:?}, nor in the same time after a ping",
                    self.idle
                );
                return Poll::Ready(Err(Error::new(ErrorKind::Timeout, text)));
            }
            self.pinged = true;
            self.wait();
            // If the ping cannot be sent, there will be no pong, and the connection ends after the same time.
            if let Poll::Ready(Ok(())) = Pin::new(&mut self.socket).poll_ready(cx) {
                let sent = Pin::new(&mut self.socket).start_send(Message::Ping(Bytes::new()));
                if let Err(error) = sent {
                    return Poll::Ready(Err(broken(error)));
                }
                self.unflushed = true;
            }
        }
    }

    /// Starts the time of silence anew. A time that the clock cannot represent never ends.
    fn wait(&mut self) {
        if let Some(end) = Instant::now().checked_add(self.idle) {
            self.silence.as_mut().reset(end);
        }
    }

    /// Closes the connection, and waits a short time for the server to do the same. Without timers, it does not wait.
    pub(super) async fn close(mut self) {
        if timers::check().is_err() {
            // The closing is sent if that can be done at once.
            std::future::poll_fn(|cx| {
                let _ = Pin::new(&mut self.socket).poll_close(cx);
                Poll::Ready(())
            })
            .await;
            return;
        }
        let closing = async {
            if self.socket.close(None).await.is_ok() {
                let socket = &mut self.socket;
                while let Some(Ok(_)) = std::future::poll_fn(|cx| Pin::new(&mut *socket).poll_next(cx)).await
                {
                }
            }
        };
        // After the timeout the connection ends all the same.
        let _ = timeout(CLOSE_TIMEOUT, closing).await;
    }
}

fn heard(content: Bytes, is_binary: bool) -> Poll<Result<Heard, Error>> {
    Poll::Ready(Ok(Heard::Message { content, is_binary }))
}

fn closed(frame: Option<&CloseFrame>) -> Error {
    let mut text = String::from("the server closed the connection");
    if let Some(CloseFrame { code, reason }) = frame {
        text = format!("{text} with code {}", u16::from(*code));
        let reason = one_line(reason);
        if !reason.is_empty() {
            text = format!("{text}: {reason}");
        }
    }
    Error::new(ErrorKind::Transport, text)
}

fn broken(error: WireError) -> Error {
    if let WireError::Capacity(CapacityError::MessageTooLong { size, max_size }) = error {
        let text = format!(
            "a message of at least {size} bytes came, and the limit is {max_size}; `with_max_message_bytes` sets it"
        );
        return Error::new(ErrorKind::BodyTooLarge, text);
    }
    let text = match &error {
        WireError::Protocol(ProtocolError::ResetWithoutClosingHandshake) => {
            String::from("the server hung up without closing the WebSocket")
        }
        WireError::Io(error) => format!("the connection broke: {}", one_line(&error.to_string())),
        error => format!("the connection broke: {}", one_line(&error.to_string())),
    };
    Error::new(ErrorKind::Transport, text).with_source(Arc::new(error))
}
