//! The server: bare TCP with persistent connections, in a thread and a runtime of its own.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::plan::{Act, Plan};

pub(crate) const TOKEN_PATH: &str = "/api/v3/get-management-token";

/// How the server responds to token requests.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tokens {
    Reliable,
    /// With failures of all kinds and tokens that end at once.
    Flaky,
}

pub(crate) struct Server {
    pub(crate) host: String,
    state: Arc<State>,
}

struct State {
    plan: Plan,
    tokens: Tokens,
    /// The acts of the server for each call, in the order of its attempts.
    acts: Mutex<BTreeMap<u32, Vec<Act>>>,
    token_requests: AtomicU32,
    connections: AtomicUsize,
    /// Requests that no client should send.
    complaints: Mutex<Vec<String>>,
}

/// Counts a connection while it is open.
struct Open(Arc<State>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.connections.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Server {
    pub(crate) fn start(plan: Plan, tokens: Tokens) -> Self {
        let state = Arc::new(State {
            plan,
            tokens,
            acts: Mutex::default(),
            token_requests: AtomicU32::new(0),
            connections: AtomicUsize::new(0),
            complaints: Mutex::default(),
        });
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let host = format!("http://{}", listener.local_addr().unwrap());
        let accepting = Arc::clone(&state);
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.unwrap().block_on(async move {
                let listener = TcpListener::from_std(listener).unwrap();
                while let Ok((stream, _)) = listener.accept().await {
                    accepting.connections.fetch_add(1, Ordering::SeqCst);
                    let open = Open(Arc::clone(&accepting));
                    tokio::spawn(async move {
                        // An error means that the client closed the connection.
                        let _ = open.0.serve(stream).await;
                        drop(open);
                    });
                }
            });
        });
        Self { host, state }
    }

    pub(crate) fn acts(&self) -> BTreeMap<u32, Vec<Act>> {
        self.state.acts.lock().unwrap().clone()
    }

    pub(crate) fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }

    pub(crate) fn token_requests(&self) -> u32 {
        self.state.token_requests.load(Ordering::SeqCst)
    }

    pub(crate) fn complaints(&self) -> Vec<String> {
        self.state.complaints.lock().unwrap().clone()
    }
}

impl State {
    async fn serve(&self, mut stream: TcpStream) -> std::io::Result<()> {
        stream.set_nodelay(true)?;
        while let Some(request) = peek_request(&stream).await? {
            let keep = if request.contains(TOKEN_PATH) {
                read(&mut stream, request.len()).await?;
                self.give_token(&mut stream).await?
            } else {
                self.act(&mut stream, &request).await?
            };
            if !keep {
                break;
            }
        }
        Ok(())
    }

    /// Carries out the act of the plan. Returns whether the connection is kept.
    async fn act(&self, stream: &mut TcpStream, request: &str) -> std::io::Result<bool> {
        let Some(call) = number(request, "soak-") else {
            self.complain(format!("a request of no call: {request}"));
            return Ok(false);
        };
        let issued = self.token_requests.load(Ordering::SeqCst);
        if number(request, "authorization: Bearer t").is_none_or(|token| token >= issued) {
            self.complain(format!("call {call} came without a token of this server"));
        }
        let (act, attempt) = {
            let mut acts = self.acts.lock().unwrap();
            let attempts = acts.entry(call).or_default();
            let act = match self.tokens {
                Tokens::Reliable => self.plan.act(call, attempts.len()),
                Tokens::Flaky => Act::Respond,
            };
            attempts.push(act);
            (act, attempts.len())
        };
        if act == Act::ResetUnread {
            stream.set_zero_linger()?;
            return Ok(false);
        }
        read(stream, request.len()).await?;
        let id = format!("soak-{call}");
        let body = json!({
            "statusCode": 200, "message": "done", "requestId": format!("r-{call}-{attempt}"),
            "data": { "success": true, "userId": id, "username": id },
        });
        let response = http("200 OK", &body.to_string());
        match act {
            Act::Respond => return keep(stream, &response).await,
            Act::RespondSlowly => {
                for piece in response.as_bytes().chunks(90) {
                    stream.write_all(piece).await?;
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
                return Ok(true);
            }
            Act::Http(status) => return keep(stream, &http(&status.to_string(), "<html>")).await,
            Act::HttpWait(status) => {
                return keep(stream, &http(&format!("{status}\r\nretry-after: 0"), "")).await;
            }
            Act::Envelope(status) => {
                let id = format!("r-{call}-{attempt}");
                let body = json!({ "statusCode": status, "message": "no", "requestId": id }).to_string();
                return keep(stream, &http("200 OK", &body)).await;
            }
            Act::Html => return keep(stream, &http("200 OK", "<html>")).await,
            Act::HalfJson => return keep(stream, &http("200 OK", r#"{"statusCode":200,"da"#)).await,
            Act::ResetUnread | Act::Reset => stream.set_zero_linger()?,
            Act::Stall => {
                // Until the client closes the connection.
                while stream.read(&mut [0; 64]).await? > 0 {}
            }
            Act::CutHead => stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-").await?,
            Act::CutBody => {
                let half = response.len() - 9;
                stream.write_all(response.as_bytes().get(..half).unwrap()).await?;
            }
            Act::Garbage => stream.write_all(b"\x16\x03\x01 what?\r\n\r\n").await?,
        }
        Ok(false)
    }

    async fn give_token(&self, stream: &mut TcpStream) -> std::io::Result<bool> {
        let number = self.token_requests.fetch_add(1, Ordering::SeqCst);
        let give = |expires_in: u32| {
            let data = json!({ "access_token": format!("t{number}"), "expires_in": expires_in });
            http("200 OK", &json!({ "statusCode": 200, "data": data }).to_string())
        };
        if self.tokens == Tokens::Reliable {
            return keep(stream, &give(7200)).await;
        }
        let failure = json!({ "statusCode": 503, "message": "busy" }).to_string();
        match self.plan.random(number, 9) % 10 {
            0 => {
                stream.set_zero_linger()?;
                Ok(false)
            }
            1 => {
                stream
                    .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{")
                    .await?;
                Ok(false)
            }
            2 => keep(stream, &http("200 OK", &failure)).await,
            3 => keep(stream, &http("500", "<html>")).await,
            _ => keep(stream, &give(0)).await,
        }
    }

    fn complain(&self, complaint: String) {
        self.complaints.lock().unwrap().push(complaint);
    }
}

fn http(head: &str, body: &str) -> String {
    format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

async fn keep(stream: &mut TcpStream, response: &str) -> std::io::Result<bool> {
    stream.write_all(response.as_bytes()).await?;
    Ok(true)
}

/// The next request, which stays unread; `None`: there is no further one.
async fn peek_request(stream: &TcpStream) -> std::io::Result<Option<String>> {
    let mut buffer = vec![0; 1 << 14];
    loop {
        let length = stream.peek(&mut buffer).await?;
        if length == 0 {
            return Ok(None);
        }
        let text = String::from_utf8_lossy(buffer.get(..length).unwrap_or_default());
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let expected = number(head, "content-length: ").unwrap_or_default() as usize;
            if body.len() >= expected {
                return Ok(Some(text.into_owned()));
            }
        }
        // The rest has not arrived yet.
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

async fn read(stream: &mut TcpStream, length: usize) -> std::io::Result<()> {
    stream.read_exact(&mut vec![0; length]).await?;
    Ok(())
}

/// The number after this text.
fn number(text: &str, before: &str) -> Option<u32> {
    let (_, rest) = text.split_once(before)?;
    let digits = rest.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok()
}
