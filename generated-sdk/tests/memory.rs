//! Secrets are wiped from memory when the client is dropped: the test searches the memory of its process.
//!
//! The transport is a test double, because this crate cannot wipe the buffers of an HTTP client.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::fs::{File, read_to_string};
use std::os::unix::fs::FileExt as _;
use std::sync::Arc;

use bytes::Bytes;
use genauth::models::DeleteUsersBatchDto;
use genauth::transport::{BoxFuture, Request, Response, Transport, TransportError};
use genauth::{ErrorKind, ManagementClient, ManagementClientBuilder, RetryPolicy};

/// Masked texts, so that this program does not contain the texts themselves.
const SECRET: [u8; 32] = *b"\x08\x1e\x1d\x09\x1e\x0f\x6a\x6b\x68\x69\x6e\x6f\x6c\x6d\x62\x63\x1a\x19\x18\x1f\x1c\x1d\x12\x13\x10\x11\x16\x17\x14\x15\x0a\x0b";
const TOKEN: [u8; 32] = *b"\x0e\x15\x11\x1e\x14\x63\x62\x6d\x6c\x6f\x6e\x69\x68\x6b\x6a\x20\x23\x22\x2d\x2c\x2f\x2e\x29\x28\x2b\x2a\x15\x14\x17\x16\x11\x10";
const MASK: u8 = 0x5a;

/// The text, in one allocation.
fn plain(masked: &[u8]) -> String {
    let mut text = String::with_capacity(masked.len());
    text.extend(masked.iter().map(|byte| char::from(byte ^ MASK)));
    text
}

/// How often the secret and the token are in the writable memory of this process.
fn copies() -> (usize, usize) {
    const LENGTH: usize = SECRET.len();
    let memory = File::open("/proc/self/mem").unwrap();
    let blank = vec![0_u8; 1 << 16];
    let mut buffer = blank.clone();
    let own = buffer.as_ptr() as u64..buffer.as_ptr() as u64 + buffer.len() as u64;
    let is = |text: &[u8], masked: &[u8]| {
        text.iter()
            .zip(masked)
            .all(|(byte, masked)| *byte == masked ^ MASK)
    };
    let mut found = (0, 0);
    for line in read_to_string("/proc/self/maps").unwrap().lines() {
        let mut columns = line.split_whitespace();
        let (range, rights) = (columns.next().unwrap(), columns.next().unwrap());
        if !rights.starts_with("rw") {
            continue;
        }
        let (start, end) = range.split_once('-').unwrap();
        let mut at = u64::from_str_radix(start, 16).unwrap();
        let end = u64::from_str_radix(end, 16).unwrap();
        while at + (LENGTH as u64) <= end {
            let wanted = blank.len().min(usize::try_from(end - at).unwrap());
            memory.read_exact_at(&mut buffer[..wanted], at).unwrap();
            if buffer[..wanted] != blank[..wanted] {
                for (offset, text) in buffer[..wanted].windows(LENGTH).enumerate() {
                    if !own.contains(&(at + offset as u64)) {
                        found.0 += usize::from(is(text, &SECRET));
                        found.1 += usize::from(is(text, &TOKEN));
                    }
                }
                buffer.fill(0);
            }
            // The blocks overlap by less than the text, so that a text is counted once.
            at += (wanted - LENGTH + 1) as u64;
        }
    }
    found
}

/// Sends a token, and one `statusCode` in response to everything else.
struct Server {
    status_code: u16,
}

impl Transport for Server {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let body = if request.uri().path().ends_with("/get-management-token") {
            let mut body = Vec::with_capacity(128);
            body.extend_from_slice(br#"{"statusCode":200,"data":{"expires_in":7200,"access_token":""#);
            body.extend(TOKEN.iter().map(|byte| byte ^ MASK));
            body.extend_from_slice(br#""}}"#);
            Bytes::from(body)
        } else {
            Bytes::from(format!(
                r#"{{"statusCode":{},"data":{{"success":true}}}}"#,
                self.status_code
            ))
        };
        Box::pin(async { Ok(Response::new(body)) })
    }
}

/// Makes a call that has this outcome, and drops the client.
fn come_and_go(
    status_code: u16,
    options: fn(ManagementClientBuilder) -> ManagementClientBuilder,
) -> (usize, usize, Option<ErrorKind>) {
    let builder = ManagementClient::builder("key-id", plain(&SECRET))
        .retry(RetryPolicy::none())
        .transport(Arc::new(Server { status_code }));
    let client = options(builder).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let outcome = runtime.block_on(client.delete_users_batch(DeleteUsersBatchDto::new(["u"])).send());
    let (secrets, tokens) = copies();
    drop(client);
    (secrets, tokens, outcome.err().map(|error| error.kind()))
}

#[test]
fn the_access_key_and_the_token_leave_nothing_behind() {
    assert_eq!(copies(), (0, 0));
    for (status_code, kind) in [
        (200, None),
        (400, Some(ErrorKind::Api)),
        (401, Some(ErrorKind::Api)),
    ] {
        let (secrets, tokens, outcome) = come_and_go(status_code, |builder| builder);
        assert_eq!(outcome, kind);
        // The client still holds its own copies. A refused token is wiped.
        assert_eq!((secrets, tokens), (1, 1), "{status_code}");
        assert_eq!(copies(), (0, 0), "{status_code}");

        let (secrets, tokens, outcome) = come_and_go(status_code, ManagementClientBuilder::sign_requests);
        assert_eq!(outcome, kind);
        assert_eq!((secrets, tokens), (1, 0), "{status_code}");
        assert_eq!(copies(), (0, 0), "{status_code}");
    }
}
