//! Streams of events, against a WebSocket server on loopback.

mod connections;
mod handshakes;
mod messages;

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::time::Duration;

use futures_core::Stream as _;
use futures_sink::Sink as _;
use http::HeaderMap;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::tungstenite::Error as WireError;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::protocol::Message;
use tokio_tungstenite::{WebSocketStream, accept_hdr_async};

use super::support::builder;
use crate::{Error, Event, Events, ManagementClientBuilder, RetryPolicy};

const CODE: &str = "authing.user.created";
/// `printf 'websocket\n' | openssl dgst -sha1 -hmac s3cr3t-value -binary | base64`
const SIGNATURE: &str = "ffCY14QTIu/QAQNLB28KAkZym+I=";

type Socket = WebSocketStream<TcpStream>;

/// A server of events. The test handles its connections one after the other.
struct Server(TcpListener);

impl Server {
    async fn new() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.unwrap())
    }

    fn host(&self) -> String {
        format!("ws://{}", self.0.local_addr().unwrap())
    }

    fn builder(&self) -> ManagementClientBuilder {
        builder("http://127.0.0.1:9").events_host(self.host())
    }

    /// A stream that retries up to 5 times, with short waits.
    fn events(&self) -> Events {
        self.builder()
            .build()
            .unwrap()
            .subscribe_events(CODE)
            .with_reconnect(attempts(5))
    }

    async fn connection(&self) -> TcpStream {
        self.0.accept().await.unwrap().0
    }

    /// The next connection as a WebSocket, with the path, query and headers of its request.
    async fn handshake(&self) -> (Socket, String, HeaderMap) {
        let mut asked = None;
        #[allow(clippy::result_large_err)]
        let look = |request: &Request, response: Response| -> Result<Response, ErrorResponse> {
            asked = Some((request.uri().to_string(), request.headers().clone()));
            Ok(response)
        };
        let socket = accept_hdr_async(self.connection().await, look).await.unwrap();
        let (path, headers) = asked.unwrap();
        (socket, path, headers)
    }

    async fn socket(&self) -> Socket {
        self.handshake().await.0
    }

    /// Sends this text in response to the next handshake.
    async fn respond(&self, text: &str) {
        let mut connection = self.connection().await;
        request(&mut connection).await.unwrap();
        connection.write_all(text.as_bytes()).await.unwrap();
    }

    async fn refuse(&self, status: &str, body: &str) {
        let length = body.len();
        self.respond(&format!(
            "HTTP/1.1 {status}\r\ncontent-length: {length}\r\n\r\n{body}"
        ))
        .await;
    }
}

fn attempts(most: u32) -> RetryPolicy {
    RetryPolicy::default()
        .with_max_attempts(most)
        .with_backoff(Duration::from_millis(2), Duration::from_millis(5))
}

/// Reads a request without a body, unless the client leaves before it is complete.
async fn request(connection: &mut TcpStream) -> io::Result<()> {
    let mut text = Vec::new();
    while !text.ends_with(b"\r\n\r\n") {
        text.push(connection.read_u8().await?);
    }
    Ok(())
}

async fn send(socket: &mut Socket, message: impl Into<Message>) {
    try_send(socket, message).await.unwrap();
}

async fn try_send(socket: &mut Socket, message: impl Into<Message>) -> Result<(), WireError> {
    poll_fn(|cx| Pin::new(&mut *socket).poll_ready(cx)).await?;
    Pin::new(&mut *socket).start_send(message.into())?;
    poll_fn(|cx| Pin::new(&mut *socket).poll_flush(cx)).await
}

async fn receive(socket: &mut Socket) -> Option<Message> {
    let message = poll_fn(|cx| Pin::new(&mut *socket).poll_next(cx)).await;
    message.and_then(Result::ok)
}

/// Ends a connection with a reset, as a machine does after a restart.
fn reset(connection: &TcpStream) {
    connection.set_zero_linger().unwrap();
}

async fn next(events: &mut Events) -> Event {
    events.try_next().await.unwrap().unwrap()
}

/// The error that ends a stream before anything else comes.
async fn end(events: &mut Events) -> Error {
    let error = events.try_next().await.unwrap_err();
    assert!(events.try_next().await.unwrap().is_none(), "{error}");
    assert!(!error.may_have_reached_server(), "{error}");
    error
}
