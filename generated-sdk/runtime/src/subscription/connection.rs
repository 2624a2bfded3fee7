//! An open WebSocket, until it ends: messages in, pings out when it has been quiet.

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

use crate::text::one_line;

use crate::error::{Error, ErrorKind};

/// How long the server may take to say goodbye.
const GOODBYE: Duration = Duration::from_secs(2);
/// There is little to send, but each ping of the server wants an answer, even if nothing gets through any more.
const MAX_UNSENT: usize = 16 * 1024;
const READ_BUFFER: usize = 16 * 1024;

/// It works only while it is polled, and holds no more than one message.
pub(super) struct Connection<S> {
    socket: WebSocketStream<S>,
    /// How long the server may be silent: once before it is asked, and once more before it is given up.
    idle: Duration,
    silence: Pin<Box<Sleep>>,
    /// Whether a ping was sent since the server was last heard of.
    asked: bool,
    unflushed: bool,
}

/// What the server was heard of with.
#[derive(Debug)]
pub(super) enum Heard {
    Message {
        content: Bytes,
        is_binary: bool,
    },
    /// It is there, and has nothing to say.
    Life,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<S> {
    pub(super) async fn new(wire: S, idle: Duration, max_message: usize) -> Self {
        let config = WebSocketConfig::default()
            .read_buffer_size(READ_BUFFER)
            // What is written goes out at once.
            .write_buffer_size(0)
            .max_write_buffer_size(MAX_UNSENT)
            .max_message_size(Some(max_message))
            .max_frame_size(Some(max_message));
        Self {
            socket: WebSocketStream::from_raw_socket(wire, Role::Client, Some(config)).await,
            idle,
            silence: Box::pin(sleep(idle)),
            asked: false,
            unflushed: false,
        }
    }

    /// Waits for the next message or sign of life; an error is the end of the connection.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Heard, Error>> {
        loop {
            // First of all, in case that nobody polled for long: what has come by now is not late.
            if let Poll::Ready(message) = Pin::new(&mut self.socket).poll_next(cx) {
                self.asked = false;
                self.wait();
                match message {
                    Some(Ok(Message::Text(text))) => return heard(text.into(), false),
                    Some(Ok(Message::Binary(content))) => return heard(content, true),
                    Some(Ok(Message::Pong(_))) => return Poll::Ready(Ok(Heard::Life)),
                    // Answered by the next look at the socket.
                    Some(Ok(Message::Ping(_) | Message::Frame(_))) => continue,
                    Some(Ok(Message::Close(reason))) => {
                        // The server need not be told, and is, as long as that takes no time.
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
            if self.asked {
                let text = format!(
                    "nothing came from the server for {:?}, nor in the same time after a ping",
                    self.idle
                );
                return Poll::Ready(Err(Error::new(ErrorKind::Timeout, text)));
            }
            self.asked = true;
            self.wait();
            // If nothing can be sent, there will be no answer either.
            if let Poll::Ready(Ok(())) = Pin::new(&mut self.socket).poll_ready(cx) {
                let sent = Pin::new(&mut self.socket).start_send(Message::Ping(Bytes::new()));
                if let Err(error) = sent {
                    return Poll::Ready(Err(broken(error)));
                }
                self.unflushed = true;
            }
        }
    }

    /// Has the time of silence begin anew. (One that no clock can say never ends.)
    fn wait(&mut self) {
        if let Some(end) = Instant::now().checked_add(self.idle) {
            self.silence.as_mut().reset(end);
        }
    }

    /// Says goodbye, and waits a moment for the server to do the same.
    pub(super) async fn close(mut self) {
        let goodbye = async {
            if self.socket.close(None).await.is_ok() {
                let socket = &mut self.socket;
                while let Some(Ok(_)) = std::future::poll_fn(|cx| Pin::new(&mut *socket).poll_next(cx)).await
                {
                }
            }
        };
        // Too late is as good: the connection ends here either way.
        let _ = timeout(GOODBYE, goodbye).await;
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
