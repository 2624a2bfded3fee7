//! A plain HTTP server on the loopback interface. It records every request, and responds to each with success.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::request::Request;

/// The path of the operation that returns management tokens.
pub(crate) const TOKEN_PATH: &str = "/api/v3/get-management-token";
/// The token that the recorder returns: an unsigned JWT that names [`USER_POOL`].
pub(crate) const TOKEN: &str = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.\
    eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJjb25mb3JtYW5jZS1wb29sIiwiZXhwIjo0MTAyNDQ0ODAwfQ.c2ln";
/// `scoped_userpool_id` of [`TOKEN`].
pub(crate) const USER_POOL: &str = "conformance-pool";

const HEAD_LIMIT: usize = 64 * 1024;
const BODY_LIMIT: usize = 16 * 1024 * 1024;

/// A running recorder. Its listening thread ends with the process.
pub(crate) struct Recorder {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Recorder {
    /// Starts listening on a free port.
    ///
    /// # Errors
    ///
    /// When no port of the loopback interface can be bound.
    pub(crate) fn start() -> Result<Self> {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("the recorder cannot listen on 127.0.0.1")?;
        let address = listener.local_addr()?;
        let requests = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::clone(&requests);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let requests = Arc::clone(&shared);
                // If a client closes its connection early, its request is missing, and the report says so.
                thread::spawn(move || serve(stream, &requests).ok());
            }
        });
        Ok(Self { address, requests })
    }

    /// The base URL for clients, without a trailing slash.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Takes the requests since the last call.
    pub(crate) fn take(&self) -> Vec<Request> {
        std::mem::take(&mut *self.requests.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Serves one connection until the client closes it.
fn serve(stream: TcpStream, requests: &Mutex<Vec<Request>>) -> Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(120)))?;
    stream.set_nodelay(true)?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = read_request(&mut reader)? {
        let body = response(&request);
        // The request is recorded first, so that the record has it when the client gets the response.
        requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(request);
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        writer.write_all(format!("{head}{body}").as_bytes())?;
        writer.flush()?;
    }
    Ok(())
}

fn response(request: &Request) -> String {
    if request.path_text() == TOKEN_PATH {
        let data = serde_json::json!({"access_token": TOKEN, "expires_in": 7200});
        serde_json::json!({"statusCode": 200, "message": "", "data": data}).to_string()
    } else {
        r#"{"statusCode":200,"message":"Success","data":{}}"#.to_owned()
    }
}

fn read_request(reader: &mut impl BufRead) -> Result<Option<Request>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if reader.read_until(b'\n', &mut head)? == 0 {
            if head.is_empty() {
                return Ok(None);
            }
            bail!("the connection closed inside the head of a request");
        }
        if head.len() > HEAD_LIMIT {
            bail!("the head of a request exceeds {HEAD_LIMIT} bytes");
        }
    }
    let mut slots = [httparse::EMPTY_HEADER; 64];
    let mut parsed = httparse::Request::new(&mut slots);
    parsed.parse(&head).context("malformed request")?;
    let method = parsed.method.unwrap_or_default().to_owned();
    let target = parsed.path.unwrap_or_default().to_owned();
    let headers: BTreeMap<String, String> = parsed
        .headers
        .iter()
        .map(|header| {
            let value = String::from_utf8_lossy(header.value).into_owned();
            (header.name.to_lowercase(), value)
        })
        .collect();
    let chunked = headers
        .get("transfer-encoding")
        .is_some_and(|value| value.eq_ignore_ascii_case("chunked"));
    let body = if chunked {
        read_chunks(reader)?
    } else {
        let length = headers
            .get("content-length")
            .map_or(Ok(0), |length| length.trim().parse())
            .context("malformed content-length")?;
        read_exactly(reader, length)?
    };
    Ok(Some(Request::from_wire(&method, &target, headers, &body)))
}

fn read_exactly(reader: &mut impl BufRead, length: usize) -> Result<Vec<u8>> {
    if length > BODY_LIMIT {
        bail!("the body of a request exceeds {BODY_LIMIT} bytes");
    }
    let mut bytes = vec![0; length];
    reader.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn read_chunks(reader: &mut impl BufRead) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = read_line(reader)?;
        let size = line.split(';').next().unwrap_or_default().trim();
        let size = usize::from_str_radix(size, 16).context("malformed chunk size")?;
        if size == 0 {
            while !read_line(reader)?.is_empty() {}
            return Ok(body);
        }
        body.extend(read_exactly(reader, size)?);
        if body.len() > BODY_LIMIT {
            bail!("the body of a request exceeds {BODY_LIMIT} bytes");
        }
        read_line(reader)?;
    }
}

fn read_line(reader: &mut impl BufRead) -> Result<String> {
    let mut line = String::new();
    if reader.take(HEAD_LIMIT as u64).read_line(&mut line)? == 0 {
        bail!("the connection closed inside a request");
    }
    Ok(line.trim_end().to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::request::Body;
    use super::*;
    use serde_json::{Value, json};

    /// Sends raw bytes and reads the JSON bodies of `count` responses.
    fn exchange(recorder: &Recorder, bytes: &str, count: usize) -> Vec<Value> {
        let mut stream = TcpStream::connect(recorder.address).unwrap();
        stream.write_all(bytes.as_bytes()).unwrap();
        let mut reader = BufReader::new(stream);
        let mut bodies = Vec::new();
        for _ in 0..count {
            let mut length = 0;
            loop {
                let line = read_line(&mut reader).unwrap();
                if line.is_empty() {
                    break;
                }
                if let Some(value) = line.strip_prefix("content-length: ") {
                    length = value.parse().unwrap();
                }
            }
            bodies.push(serde_json::from_slice(&read_exactly(&mut reader, length).unwrap()).unwrap());
        }
        bodies
    }

    #[test]
    fn records_the_requests_of_one_connection_in_order() {
        let recorder = Recorder::start().unwrap();
        let bytes = "GET /api/v3/get-user?userId=a%20b HTTP/1.1\r\nHost: x\r\nX-Lang: zh-CN\r\n\r\n\
            POST /api/v3/x HTTP/1.1\r\ncontent-length: 7\r\n\r\n{\"a\":1}\
            POST /api/v3/y HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"b\r\n4;x\r\n\":2}\r\n0\r\n\r\n";
        let bodies = exchange(&recorder, bytes, 3);
        let success = json!({"statusCode": 200, "message": "Success", "data": {}});
        assert_eq!(bodies, vec![success; 3]);
        let requests = recorder.take();
        assert_eq!(requests.len(), 3);
        assert_eq!(requests[0].query["userId"], ["a b"]);
        assert_eq!(requests[0].headers["x-lang"], "zh-CN");
        assert_eq!(requests[1].body, Body::Json(json!({"a": 1})));
        assert_eq!(requests[2].body, Body::Json(json!({"b": 2})));
        assert_eq!(recorder.take(), []);
    }

    #[test]
    fn returns_a_token() {
        let recorder = Recorder::start().unwrap();
        let request = format!("POST {TOKEN_PATH} HTTP/1.1\r\ncontent-length: 2\r\n\r\n{{}}");
        let bodies = exchange(&recorder, &request, 1);
        assert_eq!(bodies[0]["data"]["access_token"], TOKEN);
        assert_eq!(bodies[0]["data"]["expires_in"], 7200);
    }
}
