//! How connections are lost, opened again and closed.

use std::time::Duration;

use tokio::io::AsyncReadExt as _;
use tokio::net::TcpSocket;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{CloseCode, Data, OpCode};
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Message};

use super::super::support::{builder, header};
use super::{CODE, SIGNATURE, Server, attempts, end, next, receive, request, reset, send, try_send};
use crate::{ErrorKind, RetryPolicy, Signal};

/// Five connections that end in different ways after one event each; then one more event.
#[tokio::test]
async fn a_lost_connection_is_opened_again_and_the_gap_shows() {
    let server = Server::new().await;
    let mut events = server.events().with_reconnect(attempts(2));
    let script = async {
        for number in 0..5 {
            let (mut socket, path, headers) = server.handshake().await;
            assert!(path.ends_with(CODE));
            assert!(header(&headers, "authorization").ends_with(SIGNATURE));
            send(&mut socket, format!("first of {number}")).await;
            send(&mut socket, format!("second of {number}")).await;
            match number {
                0 => {
                    let frame = CloseFrame {
                        code: CloseCode::Normal,
                        reason: "bye".into(),
                    };
                    send(&mut socket, Message::Close(Some(frame))).await;
                    // The client closes its side too.
                    assert!(matches!(receive(&mut socket).await, Some(Message::Close(_))));
                }
                1 => send(&mut socket, Message::Close(None)).await,
                2 => drop(socket),
                3 => reset(socket.get_ref()),
                _ => {
                    let frame = Frame::message("begun", OpCode::Data(Data::Text), false);
                    send(&mut socket, Message::Frame(frame)).await;
                }
            }
        }
        let mut socket = server.socket().await;
        send(&mut socket, "last").await;
        socket
    };
    let check = async {
        for number in 0..5 {
            let first = next(&mut events).await;
            assert_eq!(first.text(), format!("first of {number}"));
            assert_eq!(first.after_reconnect(), number > 0);
            let second = next(&mut events).await;
            assert_eq!(second.text(), format!("second of {number}"));
            assert!(!second.after_reconnect());
        }
        assert_eq!(next(&mut events).await.text(), "last");
    };
    let ((), _socket) = tokio::join!(check, script);
    assert_eq!(
        format!("{events:?}"),
        r#"Events { code: "authing.user.created", connections: 6, .. }"#
    );
}

#[tokio::test]
async fn connections_are_told_of_before_their_events() {
    let server = Server::new().await;
    let mut events = server.events();
    let script = async {
        let mut socket = server.socket().await;
        send(&mut socket, "a").await;
        drop(socket);
        drop(server.socket().await);
        let mut socket = server.socket().await;
        send(&mut socket, "b").await;
        socket
    };
    let check = async {
        let mut told = Vec::new();
        while told.len() < 5 {
            told.push(match events.try_next_signal().await.unwrap().unwrap() {
                Signal::Connected { connection, .. } => connection.to_string(),
                Signal::Event(event) => format!("{} {}", event.text(), event.after_reconnect()),
                other => panic!("{other:?}"),
            });
        }
        told
    };
    let (told, _socket) = tokio::join!(check, script);
    assert_eq!(told, ["1", "a false", "2", "3", "b true"]);
}

#[tokio::test]
async fn a_silent_server_is_left() {
    let server = Server::new().await;
    let mut events = server
        .events()
        .with_idle_timeout(Duration::from_millis(20))
        .with_reconnect(attempts(u32::MAX));
    let script = async {
        // The test does not read from it, so no ping gets a pong.
        let _silent = server.socket().await;
        // However long this machine takes for it, one of these is in time.
        loop {
            let mut socket = server.socket().await;
            let _ = try_send(&mut socket, "here").await;
        }
    };
    tokio::select! {
        () = script => {}
        event = next(&mut events) => {
            assert_eq!(event.text(), "here");
            assert!(event.after_reconnect());
        }
    }
}

#[tokio::test]
async fn attempts_that_bring_nothing_are_counted() {
    // The port is taken and does not listen, so every connection is refused.
    let taken = TcpSocket::new_v4().unwrap();
    taken.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let host = format!("ws://{}", taken.local_addr().unwrap());
    let client = builder("http://127.0.0.1:9").events_host(host).build().unwrap();
    let error = end(&mut client.subscribe_events(CODE).with_reconnect(attempts(3))).await;
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.attempts(), 3);
    assert!(error.to_string().ends_with(" (after 3 attempts)"), "{error}");

    // A server that closes the connection each time.
    let server = Server::new().await;
    let mut events = server.events().with_reconnect(attempts(4));
    let script = async {
        for _ in 0..4 {
            let mut socket = server.socket().await;
            let frame = CloseFrame {
                code: CloseCode::Away,
                reason: "come\nback".into(),
            };
            send(&mut socket, Message::Close(Some(frame))).await;
        }
    };
    let (error, ()) = tokio::join!(end(&mut events), script);
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(
        error.to_string(),
        "subscribe_events: the server closed the connection with code 1001: come back (after 4 attempts)"
    );

    // Without retries, the first lost connection ends the stream.
    let mut events = server.events().with_reconnect(RetryPolicy::none());
    let script = async {
        let mut socket = server.socket().await;
        send(&mut socket, "one").await;
    };
    let check = async {
        assert_eq!(next(&mut events).await.text(), "one");
        end(&mut events).await
    };
    let (error, ()) = tokio::join!(check, script);
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.attempts(), 1);
}

/// However long the server asks to wait, the stream goes on. Here, it waits 5 ms each time.
#[tokio::test]
async fn a_long_wait_that_the_server_asks_for_is_bounded_and_the_stream_goes_on() {
    let server = Server::new().await;
    let patient = attempts(u32::MAX).with_max_retry_after(Duration::from_millis(1));
    let mut events = server.events().with_reconnect(patient);
    let refusals = |rounds: usize| {
        let statuses = [
            "503 Service Unavailable",
            "429 Too Many Requests",
            "408 Request Timeout",
        ];
        statuses.into_iter().cycle().take(rounds)
    };
    let script = async {
        for (rounds, message) in [(20, "a"), (6, "b")] {
            for status in refusals(rounds) {
                let head = format!("HTTP/1.1 {status}\r\nretry-after: 3600\r\ncontent-length: 0\r\n\r\n");
                server.respond(&head).await;
            }
            let mut socket = server.socket().await;
            send(&mut socket, message).await;
        }
    };
    let check = async {
        let mut texts = Vec::new();
        for _ in 0..2 {
            texts.push(next(&mut events).await.text().into_owned());
        }
        texts
    };
    let ((), texts) = tokio::join!(script, check);
    assert_eq!(texts, ["a", "b"]);

    // The attempts are counted, whatever the server asks for.
    let mut events = server
        .events()
        .with_reconnect(attempts(2).with_max_retry_after(Duration::ZERO));
    let response = "HTTP/1.1 503 Service Unavailable\r\nretry-after: 3600\r\ncontent-length: 0\r\n\r\n";
    let (error, (), ()) = tokio::join!(
        end(&mut events),
        server.respond(response),
        server.respond(response)
    );
    assert_eq!((error.http_status(), error.attempts()), (Some(503), 2));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
}

#[tokio::test]
async fn close_sends_a_close_frame_and_drop_does_not() {
    let server = Server::new().await;
    let mut events = server.events();
    let (mut socket, _) = tokio::join!(server.socket(), events.try_next_signal());
    let ((), ()) = tokio::join!(events.close(), async {
        send(&mut socket, "too late").await;
        assert_eq!(receive(&mut socket).await, Some(Message::Close(None)));
        assert_eq!(receive(&mut socket).await, None);
    });
    assert!(events.try_next().await.unwrap().is_none());
    events.close().await;
    assert!(events.try_next_signal().await.unwrap().is_none());

    let mut events = server.events();
    let (mut socket, _) = tokio::join!(server.socket(), events.try_next_signal());
    drop(events);
    assert_eq!(receive(&mut socket).await, None);

    // In the middle of a handshake.
    let mut events = server.events();
    let mut connection = tokio::select! {
        connection = async {
            let mut connection = server.connection().await;
            request(&mut connection).await.unwrap();
            connection
        } => connection,
        _ = events.try_next() => panic!("there was no response"),
    };
    drop(events);
    assert_eq!(connection.read(&mut [0; 1]).await.unwrap_or(0), 0);

    // A stream that was never polled has no connection.
    let mut events = server.events();
    events.close().await;
    assert!(events.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn streams_of_a_client_have_connections_of_their_own() {
    let server = Server::new().await;
    let client = server.builder().build().unwrap();
    let (mut one, mut two) = (client.subscribe_events("one"), client.subscribe_events("two"));
    drop(client);
    let script = async {
        for _ in 0..2 {
            let (mut socket, path, _) = server.handshake().await;
            let code = path.split_once('=').unwrap().1.to_owned();
            tokio::spawn(async move {
                send(&mut socket, format!("for {code}")).await;
                receive(&mut socket).await;
            });
        }
    };
    let (first, second, ()) = tokio::join!(next(&mut one), next(&mut two), script);
    assert_eq!((first.code(), &*first.text()), ("one", "for one"));
    assert_eq!((second.code(), &*second.text()), ("two", "for two"));
}
