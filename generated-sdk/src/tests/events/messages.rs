//! How the messages of a server become events. Their content is never printed.

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream as _;
use serde_json::json;
use tokio_tungstenite::tungstenite::protocol::Message;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};

use super::super::logs::Log;
use super::super::support::{IsSuccessDto, KEY_ID, KEY_SECRET};
use super::{CODE, SIGNATURE, Server, end, next, receive, send};
use crate::{Error, ErrorKind, Event, Signal};

#[tokio::test]
async fn messages_come_as_they_were_sent() {
    let server = Server::new().await;
    let mut events = server.events();
    let script = async {
        let mut socket = server.socket().await;
        send(&mut socket, r#"{"success": "true", "count": 3, "more": [1]}"#).await;
        for (text, data, last) in [
            ("{\"succ", Data::Text, false),
            ("ess\":", Data::Continue, false),
            ("true}", Data::Continue, true),
        ] {
            let frame = Frame::message(text, OpCode::Data(data), last);
            send(&mut socket, Message::Frame(frame)).await;
            // Between the frames of a message there may be control frames.
            send(&mut socket, Message::Ping("are you there".into())).await;
        }
        send(&mut socket, Message::binary(br#"{"success":true}"#.to_vec())).await;
        send(&mut socket, Message::binary(vec![b'h', 0xff, b'i'])).await;
        send(&mut socket, "this is not JSON").await;
        send(&mut socket, "").await;
        send(&mut socket, "\u{feff}Grüße, 世界").await;
        for _ in 0..3 {
            assert_eq!(
                receive(&mut socket).await,
                Some(Message::Pong("are you there".into()))
            );
        }
        socket
    };
    let check = async {
        let event = next(&mut events).await;
        assert_eq!(event.code(), CODE);
        assert_eq!(event.text(), r#"{"success": "true", "count": 3, "more": [1]}"#);
        assert_eq!(event.bytes(), event.text().as_bytes());
        assert_eq!(
            event.json().unwrap(),
            json!({ "success": "true", "count": 3, "more": [1] })
        );
        let decoded: IsSuccessDto = event.decode().unwrap();
        assert!(decoded.success);
        assert_eq!(decoded.count, Some(3));
        assert_eq!(decoded.raw_fields.get("more").unwrap().as_str(), "[1]");
        assert!(!event.is_binary() && !event.after_reconnect());

        let event = next(&mut events).await;
        assert_eq!(
            (&*event.text(), event.is_binary()),
            (r#"{"success":true}"#, false)
        );
        let event = next(&mut events).await;
        assert_eq!((&*event.text(), event.is_binary()), (r#"{"success":true}"#, true));
        assert!(event.decode::<IsSuccessDto>().unwrap().success);

        let event = next(&mut events).await;
        assert_eq!(event.bytes(), [b'h', 0xff, b'i']);
        assert_eq!(event.text(), "h\u{fffd}i");
        assert!(event.json().is_err());

        let event = next(&mut events).await;
        assert_eq!(event.text(), "this is not JSON");
        let error = event.decode::<IsSuccessDto>().err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let text = error.to_string();
        assert!(
            text.starts_with("subscribe_events: the message cannot be read: "),
            "{text}"
        );

        assert_eq!(next(&mut events).await.text(), "");
        assert_eq!(next(&mut events).await.text(), "\u{feff}Grüße, 世界");
        // The client sends its pongs while it waits for the next event.
        let _ = events.try_next().await;
    };
    tokio::select! {
        () = check => panic!("the connection ended"),
        _socket = script => {}
    }
}

#[tokio::test]
async fn a_message_that_is_too_long_ends_the_stream() {
    let server = Server::new().await;
    let mut events = server.events().with_max_message_bytes(100);
    let script = async {
        let mut socket = server.socket().await;
        send(&mut socket, "x".repeat(100)).await;
        send(&mut socket, "y".repeat(101)).await;
        socket
    };
    let check = async {
        assert_eq!(next(&mut events).await.text().len(), 100);
        end(&mut events).await
    };
    let (error, _socket) = tokio::join!(check, script);
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    assert!(error.to_string().contains("the limit is 100"), "{error}");
}

#[tokio::test]
async fn a_stream_is_a_stream() {
    fn is_event_stream<T: futures_core::Stream<Item = Result<Event, Error>> + Send + Unpin + 'static>(_: &T) {
    }
    let server = Server::new().await;
    let mut events = server.events();
    is_event_stream(&events);
    let script = async {
        let mut socket = server.socket().await;
        send(&mut socket, "one").await;
        socket
    };
    let first = poll_fn(|cx| Pin::new(&mut events).poll_next(cx));
    let (first, _socket) = tokio::join!(first, script);
    assert_eq!(first.unwrap().unwrap().text(), "one");
}

#[tokio::test]
async fn a_future_that_is_dropped_loses_nothing() {
    let server = Server::new().await;
    let mut events = server.events();
    let script = async {
        let mut socket = server.socket().await;
        for number in 0..200 {
            send(&mut socket, number.to_string()).await;
            if number % 7 == 0 {
                tokio::task::yield_now().await;
            }
        }
        socket
    };
    let check = async {
        let mut came = Vec::new();
        while came.len() < 200 {
            tokio::select! {
                biased;
                event = events.try_next() => came.push(event.unwrap().unwrap().text().into_owned()),
                () = tokio::task::yield_now() => {}
            }
        }
        came
    };
    let (came, _socket) = tokio::join!(check, script);
    assert_eq!(
        came,
        (0..200).map(|number| number.to_string()).collect::<Vec<_>>()
    );
}

#[tokio::test]
async fn neither_secrets_nor_messages_are_printed_or_logged() {
    const MESSAGE: &str = r#"{"phone":"private-number"}"#;
    let (log, guard) = Log::start();
    let server = Server::new().await;
    let mut events = server.events();
    let script = async {
        server.refuse("502 Bad Gateway", MESSAGE).await;
        let mut socket = server.socket().await;
        send(&mut socket, MESSAGE).await;
        drop(socket);
        // A server that sends the signature back.
        let echo = json!({
            "statusCode": 401,
            "message": format!("no such signature: {SIGNATURE}"),
            "sent": format!("GenAuth {KEY_ID}:{SIGNATURE}"),
        });
        server.refuse("200 OK", &echo.to_string()).await;
    };
    let check = async {
        let event = next(&mut events).await;
        let error = end(&mut events).await;
        (event, error)
    };
    let ((event, error), ()) = tokio::join!(check, script);
    drop(guard);
    assert_eq!(
        format!("{event:?}"),
        r#"Event { code: "authing.user.created", bytes: 26, after_reconnect: false, .. }"#
    );
    assert_eq!(
        error.to_string(),
        "subscribe_events: the API responded with 401: no such signature: [redacted] (after 2 attempts)"
    );
    assert_eq!(error.body(), None);
    let log = log.text();
    for line in [
        "code=\"authing.user.created\"\nattempt=1\n",
        "status=502",
        "wait_ms=",
        "attempt=2\n",
        "status=101",
        "connection=1",
        "WARN\n",
        "disconnected; events may be missed from now on",
        "status=200",
    ] {
        assert!(log.contains(line), "{line} is not in {log}");
    }
    let signal = Signal::Event(event);
    let client = server.builder().build().unwrap();
    let printed = format!("{log} {error:?} {events:?} {signal:?} {client:?}");
    for private in [KEY_ID, KEY_SECRET, SIGNATURE, "private-number", "GenAuth "] {
        assert!(!printed.contains(private), "{private} is in {printed}");
    }
}
