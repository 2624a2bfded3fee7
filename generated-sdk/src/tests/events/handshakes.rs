//! The request that subscribes, and how its response is read.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::super::support::{KEY_ID, Scripted, builder, header};
use super::{CODE, SIGNATURE, Server, attempts, end, next, request, reset, send};
use crate::transport::BoxFuture;
use crate::{AccessToken, ErrorKind, ManagementClient, RetryPolicy, Signal, TokenProvider};

#[tokio::test]
async fn the_handshake_is_that_of_the_vendors_clients() {
    let server = Server::new().await;
    let mut events = server.events();
    let (asked, ()) = tokio::join!(server.handshake(), async {
        assert!(matches!(
            events.try_next_signal().await.unwrap(),
            Some(Signal::Connected { connection: 1, .. })
        ));
    });
    let (_socket, path, headers) = asked;
    assert_eq!(path, "/events/v1/management/sub?code=authing.user.created");
    assert_eq!(
        header(&headers, "authorization"),
        format!("GenAuth {KEY_ID}:{SIGNATURE}")
    );
    // Headers that are signed in other requests must not be here, because this signature does not cover them.
    let mut names: Vec<_> = headers.keys().map(http::HeaderName::as_str).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "accept",
            "authorization",
            "connection",
            "host",
            "sec-websocket-key",
            "sec-websocket-version",
            "upgrade",
            "user-agent"
        ]
    );
}

#[tokio::test]
async fn the_host_may_have_a_path_and_the_code_any_characters() {
    let server = Server::new().await;
    let client = server
        .builder()
        .events_host(format!("{}/events/", server.host()))
        .tenant_id("tenant")
        .build()
        .unwrap();
    let mut events = client.subscribe_events("a b&code=ü/c");
    let ((_socket, path, headers), _) = tokio::join!(server.handshake(), events.try_next_signal());
    assert_eq!(
        path,
        "/events/events/v1/management/sub?code=a%20b%26code%3D%C3%BC%2Fc"
    );
    assert_eq!(header(&headers, "x-genauth-app-id"), "-");
    assert_eq!(events.code(), "a b&code=ü/c");
}

#[tokio::test]
async fn the_access_key_is_needed_and_enough() {
    struct Fixed;
    impl TokenProvider for Fixed {
        fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>> {
            Box::pin(async { panic!("a subscription takes no token") })
        }
    }
    let without = ManagementClient::builder("", "").token_provider(Arc::new(Fixed));
    let error = end(&mut without.build().unwrap().subscribe_events(CODE)).await;
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(
        error.to_string(),
        "subscribe_events: not sent: a subscription is signed with an access key, and this client has none; give its \
         builder one, beside the token provider"
    );

    let server = Server::new().await;
    for client in [
        server.builder().token_provider(Arc::new(Fixed)),
        server.builder().sign_requests(),
    ] {
        let mut events = client.build().unwrap().subscribe_events(CODE);
        let ((_socket, _, headers), signal) = tokio::join!(server.handshake(), events.try_next_signal());
        assert!(matches!(signal.unwrap(), Some(Signal::Connected { .. })));
        assert!(header(&headers, "authorization").ends_with(SIGNATURE));
    }
}

#[tokio::test]
async fn a_code_is_needed() {
    let client = builder("http://127.0.0.1:9").build().unwrap();
    for code in ["", " "] {
        let error = end(&mut client.subscribe_events(code)).await;
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(
            error.to_string().contains("the code of the events is empty"),
            "{error}"
        );
    }
    let error = end(&mut client.subscribe_events("x".repeat(100_000))).await;
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[test]
fn hosts_that_are_unsafe_are_refused_when_the_client_is_built() {
    for (host, why) in [
        ("ws://events.example", "plain `ws://`"),
        ("https://events.example", "must start with `wss://`"),
        ("wss://u:hunter2@events.example", "user information"),
        ("wss://events.example?x=1", "no query"),
        ("", "events host is refused"),
    ] {
        let error = builder("https://a.example")
            .events_host(host)
            .build()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        let text = error.to_string();
        assert!(text.contains(why) && !text.contains("hunter2"), "{text}");
    }
    let builder = builder("https://a.example").events_host("ws://events.example");
    assert!(builder.allow_http(true).build().is_ok());
}

#[tokio::test]
async fn wss_is_encrypted_from_the_first_byte() {
    let server = Server::new().await;
    let host = server.host().replace("ws:", "wss:");
    let client = server.builder().events_host(host).build().unwrap();
    let mut events = client.subscribe_events(CODE).with_reconnect(RetryPolicy::none());
    let (hello, error) = tokio::join!(
        async {
            let mut connection = server.connection().await;
            let mut hello = [0; 3];
            connection.read_exact(&mut hello).await.unwrap();
            connection
                .write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                .await
                .unwrap();
            hello
        },
        end(&mut events)
    );
    // A record of TLS that holds a handshake.
    assert_eq!(hello[..2], [22, 3]);
    assert_eq!(error.kind(), ErrorKind::Connect);
}

#[tokio::test]
async fn refused_credentials_end_the_stream_at_once() {
    let api = json!({ "statusCode": 401, "apiCode": 1300, "message": "bad\nsignature", "requestId": "r-9" });
    let api = api.to_string();
    for (status, body, text) in [
        (
            "401 Unauthorized",
            "",
            "subscribe_events: HTTP status 401 Unauthorized (empty body)",
        ),
        (
            "403 Forbidden",
            "<html>",
            "subscribe_events: HTTP status 403 Forbidden (6 bytes)",
        ),
        (
            "401 Unauthorized",
            &api,
            "subscribe_events: the API responded with 401 (code 1300): bad signature; the signature is not the one of \
             this access key: check its id and secret [request id r-9]",
        ),
        // This is how the API mostly reports it.
        (
            "200 OK",
            &api,
            "subscribe_events: the API responded with 401 (code 1300): bad signature; the signature is not the one of \
             this access key: check its id and secret [request id r-9]",
        ),
    ] {
        let server = Server::new().await;
        let mut events = server.events();
        let (error, ()) = tokio::join!(end(&mut events), server.refuse(status, body));
        assert_eq!(error.to_string(), text);
        assert!(error.is_unauthorized() || error.is_forbidden());
        assert_eq!(error.attempts(), 1);
        assert_eq!(error.body().unwrap_or_default(), body.as_bytes());
    }
}

#[tokio::test]
async fn a_response_that_opens_no_websocket_ends_the_stream_at_once() {
    let other = Server::new().await;
    let elsewhere = format!(
        "HTTP/1.1 302 Found\r\nlocation: {}\r\ncontent-length: 0\r\n\r\n",
        other.host().replace("ws:", "http:")
    );
    for (response, kind, why) in [
        (&*elsewhere, ErrorKind::Http, "redirects are not followed"),
        (
            "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi",
            ErrorKind::Protocol,
            "the response has HTTP status 200 and does not open a WebSocket: check the events host",
        ),
        (
            "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
            ErrorKind::Http,
            "404",
        ),
        (
            "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\n\
             sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n",
            ErrorKind::Protocol,
            "belongs to another handshake",
        ),
        (
            "HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: Upgrade\r\n\r\n",
            ErrorKind::Protocol,
            "something other than a WebSocket",
        ),
    ] {
        let server = Server::new().await;
        let mut events = server.events();
        let (error, ()) = tokio::join!(end(&mut events), server.respond(response));
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(why), "{error}");
        assert_eq!(error.attempts(), 1);
    }
    // Nobody connected to the other server.
    let visitor = poll_fn(|cx| Poll::Ready(other.0.poll_accept(cx))).await;
    assert!(visitor.is_pending());
}

#[tokio::test]
async fn temporary_failures_are_retried() {
    let server = Server::new().await;
    let mut events = server.events();
    let script = async {
        server.refuse("500 Internal Server Error", "").await;
        let busy = json!({ "statusCode": 503, "message": "under maintenance" });
        server.refuse("200 OK", &busy.to_string()).await;
        server
            .respond("HTTP/1.1 429 Too Many Requests\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n")
            .await;
        reset(&server.connection().await);
        let mut socket = server.socket().await;
        send(&mut socket, "made it").await;
        socket
    };
    let (event, _socket) = tokio::join!(next(&mut events), script);
    assert_eq!(event.text(), "made it");
    // There was no connection before, so there was nothing to miss.
    assert!(!event.after_reconnect());
}

#[tokio::test]
async fn a_handshake_that_stalls_is_given_up() {
    let server = Server::new().await;
    let mut events = server
        .events()
        .with_handshake_timeout(Duration::from_millis(50))
        .with_reconnect(attempts(3));
    // No response, half a response, and one whose body does not come.
    let mut responses = [
        "",
        "HTTP/1.1 101 Switching",
        "HTTP/1.1 401 Unauthorized\r\ncontent-length: 9\r\n\r\n",
    ]
    .iter();
    let mut connections = Vec::new();
    let script = async {
        loop {
            let mut connection = server.connection().await;
            // On a slow machine, the client may have left already.
            if request(&mut connection).await.is_ok() {
                let _ = connection.write_all(responses.next().unwrap().as_bytes()).await;
            }
            connections.push(connection);
        }
    };
    let error = tokio::select! {
        error = end(&mut events) => error,
        () = script => unreachable!(),
    };
    // The client closes all of them.
    for connection in &mut connections {
        let _ = connection.read_to_end(&mut Vec::new()).await;
    }
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_timeout());
    assert_eq!(
        error.to_string(),
        "subscribe_events: the server did not open a WebSocket within 50ms (after 3 attempts)"
    );
}

#[tokio::test]
async fn a_transport_of_the_applications_own_does_not_carry_events() {
    let server = Server::new().await;
    let scripted = Scripted::new([]);
    let client = scripted.builder().events_host(server.host()).build().unwrap();
    let mut events = client.subscribe_events(CODE);
    let (_socket, signal) = tokio::join!(server.socket(), events.try_next_signal());
    assert!(matches!(signal.unwrap(), Some(Signal::Connected { .. })));
    assert!(scripted.requests().is_empty());
}
