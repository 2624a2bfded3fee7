//! Servers that break off, stall or send too much. Each fault is an error that names it, within the deadline.

use std::error::Error as _;
use std::time::Duration;

use tokio::net::TcpListener;

use super::loopback::{Loopback, Reply, always, done, http, response};
use super::support::{KEY_SECRET, builder, client, delete_users};
use crate::{Error, ErrorKind};

async fn error(reply: Reply) -> Error {
    error_within(Duration::from_secs(10), reply).await
}

/// The error of an operation that gets this reply.
async fn error_within(timeout: Duration, reply: Reply) -> Error {
    let host = always(reply).await;
    let client = builder(&host)
        .timeout(timeout)
        .max_response_bytes(1000)
        .build()
        .unwrap();
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!(error.operation(), Some("delete_users_batch"));
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(!text.contains("http://"), "{text}");
        assert!(!text.contains(KEY_SECRET), "{text}");
    }
    error
}

#[tokio::test]
async fn the_port_is_closed() {
    let unused = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let error = delete_users(&client(&format!("http://{unused}")))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(error.is_connect());
    assert!(!error.is_timeout());
    assert!(!error.may_have_reached_server());
    let text = error.to_string();
    assert!(text.contains("get_management_token: cannot connect"), "{text}");
    assert!(text.contains("refused"), "{text}");
    assert!(!text.contains("http://"), "{text}");
    let cause = error
        .source()
        .and_then(|source| source.downcast_ref::<Error>())
        .unwrap();
    assert_eq!(cause.kind(), ErrorKind::Connect);
    assert!(cause.source().is_some());
}

#[tokio::test]
async fn the_connection_is_reset() {
    let error = error(Reply::Reset).await;
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.may_have_reached_server());
    assert!(!error.is_connect() && !error.is_timeout());
    assert!(
        error
            .to_string()
            .contains("the connection broke before the response came"),
        "{error}"
    );
    assert_eq!(error.http_status(), None);
    assert!(error.source().is_some());
}

#[tokio::test]
async fn the_connection_is_reset_before_the_request_was_read() {
    let server = Loopback::with_tokens([], [Reply::ResetAtOnce]).await;
    let client = builder(&server.host).sign_requests().build().unwrap();
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Transport, None));
    // The client cannot know that.
    assert!(error.may_have_reached_server());
    assert!(server.log().is_empty());
}

#[tokio::test]
async fn the_head_is_cut_off() {
    for head in ["HTTP/1.1 200 OK\r\ncontent-len", "HTTP/1.1 200 OK\r\n", "HTT", ""] {
        let error = error(Reply::Write(head.into())).await;
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::Transport, None));
        assert!(
            error
                .to_string()
                .contains("the connection broke before the response came"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn the_body_is_cut_off() {
    for response in [
        http("200 OK\r\ncontent-length: 500", br#"{"statusCode":200,"#),
        // Even where the JSON is complete.
        http(
            "200 OK\r\ncontent-length: 500",
            br#"{"statusCode":200,"data":{"success":true}}"#,
        ),
        http("200 OK\r\ncontent-length: 1", b""),
        http("200 OK\r\ntransfer-encoding: chunked", b"5\r\n{\"sta\r\n"),
        http("200 OK\r\ntransfer-encoding: chunked", b"5\r\n{\"sta\r\n0\r\n"),
        http("200 OK\r\ntransfer-encoding: chunked", b"what\r\n"),
    ] {
        let error = error(Reply::Write(response)).await;
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert_eq!(error.http_status(), Some(200));
        assert!(
            error
                .to_string()
                .contains("broke in the body of a response with HTTP status 200"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn nothing_comes() {
    let error = |sent: &[u8]| error_within(Duration::from_millis(1500), Reply::Stall(sent.to_vec()));
    let (nothing, half_a_head, half_a_body) = tokio::join!(
        error(b""),
        error(b"HTTP/1.1 200 OK\r\ncontent-"),
        error(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"),
    );
    for error in [nothing, half_a_head, half_a_body] {
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(error.is_timeout());
        assert!(error.may_have_reached_server());
        assert_eq!(
            error.to_string(),
            "delete_users_batch: no complete response within 1.5s"
        );
    }
}

#[tokio::test]
async fn the_body_is_longer_than_the_limit() {
    let endless = vec![b' '; 2_000_000];
    for head in ["200 OK\r\ncontent-length: 2000000", "200 OK"] {
        let error = error(Reply::Write(http(head, &endless))).await;
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
        assert_eq!(error.http_status(), Some(200));
        assert!(
            error.to_string().contains("longer than the limit of 1000 bytes"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_body_of_just_the_limit_is_read() {
    let mut body = br#"{"statusCode":200,"data":{"success":true}}"#.to_vec();
    body.resize(1000, b' ');
    let host = always(Reply::Write(http("200 OK\r\ncontent-length: 1000", &body))).await;
    let client = builder(&host).max_response_bytes(1000).build().unwrap();
    assert!(delete_users(&client).await.unwrap().success);
    let client = builder(&host).max_response_bytes(999).build().unwrap();
    assert_eq!(
        delete_users(&client).await.unwrap_err().kind(),
        ErrorKind::BodyTooLarge
    );
}

#[tokio::test]
async fn it_is_not_http() {
    let error = error(Reply::Write(b"SSH-2.0-OpenSSH_9.6\r\n\r\n".to_vec())).await;
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn invalid_utf8_is_a_decode_error() {
    let body = b"{\"statusCode\":200,\"data\":{\"success\":true,\"x\":\"\xff\xfe\"}}";
    let head = format!("200 OK\r\ncontent-length: {}", body.len());
    let error = error(Reply::Write(http(&head, body))).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.path(), Some("data.x"));
    assert_eq!(error.body(), Some(body.as_slice()));
}

/// 10 MB of blanks. (One DEFLATE block of them for all: a byte, then 258 at a time.)
fn gzip_bomb() -> Vec<u8> {
    // Fixed Huffman codes, bit by bit: the literal for a blank, then lengths of 258 at a distance of 1.
    let mut bits = vec![true, true, false];
    let mut push = |code: u16, length: u32| bits.extend((0..length).rev().map(|bit| code >> bit & 1 == 1));
    push(0x30 + u16::from(b' '), 8);
    for _ in 0..40_000 {
        push(0b1100_0101, 8);
        push(0, 5);
    }
    push(0, 7);
    let bytes = bits.chunks(8).map(|bits| {
        let bits = bits.iter().enumerate();
        bits.fold(0, |byte, (place, bit)| byte | u8::from(*bit) << place)
    });
    b"\x1f\x8b\x08\0\0\0\0\0\0\xff"
        .iter()
        .copied()
        .chain(bytes)
        .collect()
}

/// A body in gzip, without compressing it.
#[cfg(feature = "gzip")]
fn gzip(body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap();
    let checksum = body.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg())
        })
    });
    let mut bytes = b"\x1f\x8b\x08\0\0\0\0\0\0\xff\x01".to_vec();
    bytes.extend(length.to_le_bytes());
    bytes.extend((!length).to_le_bytes());
    bytes.extend(body);
    bytes.extend((!checksum).to_le_bytes());
    bytes.extend(u32::from(length).to_le_bytes());
    bytes
}

#[cfg(feature = "gzip")]
const GZIP: &str = "200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip";

#[cfg(feature = "gzip")]
#[tokio::test]
async fn a_body_in_gzip_is_read_and_asked_for() {
    let body = br#"{"statusCode":200,"data":{"success":true}}"#;
    let server = Loopback::start([response(GZIP, gzip(body))]).await;
    assert!(delete_users(&server.client()).await.unwrap().success);
    let requests = server.requests();
    assert!(
        requests
            .iter()
            .all(|request| request.contains("\r\naccept-encoding: gzip\r\n")),
        "{requests:?}"
    );
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn a_gzip_bomb_is_decompressed_up_to_the_limit() {
    let host = always(response(GZIP, gzip_bomb())).await;
    let client = builder(&host).max_response_bytes(100_000).build().unwrap();
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    assert!(
        error
            .to_string()
            .ends_with("longer than the limit of 100000 bytes"),
        "{error}"
    );
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn a_body_that_is_no_gzip_is_not_a_broken_connection() {
    let error = error(response(GZIP, b"\x1f\x8b\x08\x00\0\0\0\0\0\0\x07\x07\x07")).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!((error.may_have_reached_server(), error.attempts()), (true, 1));
    let text = "delete_users_batch: the body of the response cannot be decompressed: ";
    assert!(error.to_string().starts_with(text), "{error}");
}

#[cfg(not(feature = "gzip"))]
#[tokio::test]
async fn without_gzip_a_bomb_stays_what_it_is() {
    let bomb = gzip_bomb();
    let head = "200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip";
    let host = always(response(head, &bomb)).await;
    let client = builder(&host).build().unwrap();
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert_eq!(error.body(), Some(&*bomb));
    let expected = format!("(HTTP 200, application/json, gzip, {} bytes)", bomb.len());
    assert!(error.to_string().ends_with(&expected), "{error}");
}

#[tokio::test]
async fn a_compression_that_the_client_does_not_know_is_named_in_the_error() {
    let head = "200 OK\r\ncontent-type: application/json\r\ncontent-encoding: br\r\ncontent-length: 4";
    let error = error(Reply::Write(http(head, b"\x0b\x01\x80\x03"))).await;
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert!(
        error
            .to_string()
            .ends_with("(HTTP 200, application/json, br, 4 bytes)"),
        "{error}"
    );
}

#[tokio::test]
async fn the_content_type_does_not_matter() {
    let body = br#"{"statusCode":200,"data":{"success":true}}"#;
    let head = format!(
        "200 OK\r\ncontent-type: text/html\r\ncontent-length: {}",
        body.len()
    );
    let host = always(Reply::Write(http(&head, body))).await;
    assert!(delete_users(&client(&host)).await.unwrap().success);
}

#[tokio::test]
async fn html_instead_of_json() {
    for (head, body, kind) in [
        ("200 OK\r\ncontent-type: text/html", "<html>", ErrorKind::Protocol),
        (
            "200 OK\r\ncontent-type: application/json",
            "<html>",
            ErrorKind::Protocol,
        ),
        ("200 OK", "", ErrorKind::Protocol),
        ("204 No Content", "", ErrorKind::Protocol),
        (
            "502 Bad Gateway\r\ncontent-type: text/html",
            "<html>",
            ErrorKind::Http,
        ),
    ] {
        let error = error(response(head, body)).await;
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.http_status(), head[..3].parse().ok());
    }
}

#[tokio::test]
async fn heads_without_end_are_an_error() {
    let lines = "x-more: and more\r\n".repeat(30_000);
    let error = error(Reply::Write(format!("HTTP/1.1 200 OK\r\n{lines}").into_bytes())).await;
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn informational_responses_are_skipped() {
    let Reply::Write(response) = done() else {
        unreachable!("a response is written")
    };
    let before = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n";
    let host = always(Reply::Write([before, &*response].concat())).await;
    assert!(delete_users(&client(&host)).await.unwrap().success);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let response = http(
        "308 Permanent Redirect\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0",
        b"",
    );
    let error = error(Reply::Write(response)).await;
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Http, Some(308)));
    assert!(
        error.to_string().contains("redirects are not followed"),
        "{error}"
    );
}
