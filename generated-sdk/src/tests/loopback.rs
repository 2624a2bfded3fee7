//! Servers on loopback, on bare TCP. They send the replies of a test, and misbehave on demand.

use std::iter::{Peekable, repeat};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::support::{JWT, TOKEN_PATH, builder, success, token};
use crate::{ManagementClient, RetryPolicy};

/// The reaction of a server to a connection and the one request on it.
#[derive(Clone)]
pub(super) enum Reply {
    /// Writes this and closes the connection.
    Write(Vec<u8>),
    /// Writes this and then nothing, with the connection open.
    Stall(Vec<u8>),
    /// Resets the connection after the request.
    Reset,
    /// Resets the next connection before it reads anything, even if the request is for a token.
    ResetAtOnce,
}

/// A complete response: HTTP status with further header lines, and body.
pub(super) fn response(head: &str, body: impl AsRef<[u8]>) -> Reply {
    let body = body.as_ref();
    let head = format!("{head}\r\nconnection: close\r\ncontent-length: {}", body.len());
    Reply::Write(http(&head, body))
}

/// The text of a response.
pub(super) fn http(head: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let mut response = format!("HTTP/1.1 {head}\r\n\r\n").into_bytes();
    response.extend_from_slice(body.as_ref());
    response
}

/// HTTP status 200 with this JSON.
pub(super) fn json(body: &Value) -> Reply {
    response("200 OK\r\ncontent-type: application/json", body.to_string())
}

/// The response to `deleteUsersBatch`.
pub(super) fn done() -> Reply {
    json(&success(&json!({ "success": true })))
}

/// A failure in the envelope.
pub(super) fn failed(status_code: i64) -> Reply {
    json(&json!({ "statusCode": status_code, "message": "no" }))
}

/// A server with a list of replies.
pub(super) struct Loopback {
    pub(super) host: String,
    script: Arc<Mutex<Script>>,
}

type Replies = Peekable<Box<dyn Iterator<Item = Reply> + Send>>;

struct Script {
    tokens: Replies,
    replies: Replies,
    requests: Vec<String>,
}

impl Loopback {
    /// Sends a token to everyone, and these replies to other requests.
    pub(super) async fn start<R>(replies: R) -> Self
    where
        R: IntoIterator<Item = Reply, IntoIter: Send + 'static>,
    {
        Self::with_tokens(repeat(json(&token(JWT, &json!(7200)))), replies).await
    }

    /// Sends `tokens` to token requests and `replies` to other requests, each in this order.
    pub(super) async fn with_tokens<T, R>(tokens: T, replies: R) -> Self
    where
        T: IntoIterator<Item = Reply, IntoIter: Send + 'static>,
        R: IntoIterator<Item = Reply, IntoIter: Send + 'static>,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let host = format!("http://{}", listener.local_addr().unwrap());
        let script = Arc::new(Mutex::new(Script {
            tokens: in_order(tokens),
            replies: in_order(replies),
            requests: Vec::new(),
        }));
        let server = Self {
            host,
            script: Arc::clone(&script),
        };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&script)));
            }
        });
        server
    }

    /// A client of it that retries without a wait, up to twice.
    pub(super) fn client(&self) -> ManagementClient {
        let policy = RetryPolicy::default().with_backoff(Duration::ZERO, Duration::ZERO);
        builder(&self.host).retry(policy).build().unwrap()
    }

    /// The requests so far, whole.
    pub(super) fn requests(&self) -> Vec<String> {
        self.script.lock().unwrap().requests.clone()
    }

    /// The requests so far: token requests as `token`, others as `path authorization`.
    pub(super) fn log(&self) -> Vec<String> {
        let script = self.script.lock().unwrap();
        let describe = |request: &String| {
            let path = request.split(' ').nth(1).unwrap();
            let authorization = request
                .lines()
                .find_map(|line| line.strip_prefix("authorization: "));
            if path == TOKEN_PATH {
                String::from("token")
            } else {
                format!("{path} {}", authorization.unwrap_or("-"))
            }
        };
        script.requests.iter().map(describe).collect()
    }
}

/// Starts a server that has a token for everyone and this reply to every other request. Returns its address.
pub(super) async fn always(reply: Reply) -> String {
    Loopback::start(repeat(reply)).await.host
}

fn in_order<R>(replies: R) -> Replies
where
    R: IntoIterator<Item = Reply, IntoIter: Send + 'static>,
{
    let replies: Box<dyn Iterator<Item = Reply> + Send> = Box::new(replies.into_iter());
    replies.peekable()
}

/// The reply for a connection; `None` if the client closed it.
async fn next_reply(stream: &mut TcpStream, script: &Mutex<Script>) -> Option<Reply> {
    let at_once = {
        let replies = &mut script.lock().unwrap().replies;
        replies.next_if(|reply| matches!(reply, Reply::ResetAtOnce))
    };
    if at_once.is_some() {
        return at_once;
    }
    let request = read_request(stream).await;
    if request.is_empty() {
        return None;
    }
    let script = &mut *script.lock().unwrap();
    let replies = if request.contains(TOKEN_PATH) {
        &mut script.tokens
    } else {
        &mut script.replies
    };
    script.requests.push(request);
    Some(replies.next().expect("an unexpected request"))
}

async fn serve(mut stream: TcpStream, script: Arc<Mutex<Script>>) {
    let Some(reply) = next_reply(&mut stream, &script).await else {
        return;
    };
    match reply {
        // The client may have closed the connection already, because the body is too long.
        Reply::Write(bytes) => {
            let _ = stream.write_all(&bytes).await;
        }
        Reply::Stall(bytes) => {
            stream.write_all(&bytes).await.unwrap();
            std::future::pending::<()>().await;
        }
        Reply::Reset | Reply::ResetAtOnce => stream.set_zero_linger().unwrap(),
    }
}

/// Reads one request, as long as its `content-length` says.
pub(super) async fn read_request(stream: &mut (impl AsyncReadExt + Unpin)) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let read = stream.read(&mut buffer).await.unwrap_or(0);
        bytes.extend_from_slice(&buffer[..read]);
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return text.into_owned();
            }
        }
        if read == 0 {
            return text.into_owned();
        }
    }
}
