//! A single connection in memory, with paused time: silence, limits, broken messages.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use futures_core::Stream as _;
use futures_sink::Sink as _;
use tokio::io::{AsyncWriteExt as _, DuplexStream, duplex};
use tokio::time::{Instant, advance, sleep};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;

use super::connection::{Connection, Heard};
use crate::{Error, ErrorKind};

const IDLE: Duration = Duration::from_secs(30);
const LIMIT: usize = 1024;

/// Both ends of a connection that holds this many bytes in each direction.
async fn pair(room: usize, idle: Duration) -> (Connection<DuplexStream>, WebSocketStream<DuplexStream>) {
    let (near, far) = duplex(room);
    let server = WebSocketStream::from_raw_socket(far, Role::Server, None).await;
    (Connection::new(near, idle, LIMIT).await, server)
}

async fn heard(connection: &mut Connection<DuplexStream>) -> Result<Heard, Error> {
    poll_fn(|cx| connection.poll(cx)).await
}

async fn text(connection: &mut Connection<DuplexStream>) -> String {
    match heard(connection).await.unwrap() {
        Heard::Message {
            content,
            is_binary: false,
        } => String::from_utf8(content.to_vec()).unwrap(),
        other => panic!("{other:?}"),
    }
}

async fn send(server: &mut WebSocketStream<DuplexStream>, message: Message) {
    poll_fn(|cx| Pin::new(&mut *server).poll_ready(cx)).await.unwrap();
    Pin::new(&mut *server).start_send(message).unwrap();
    poll_fn(|cx| Pin::new(&mut *server).poll_flush(cx)).await.unwrap();
}

async fn receive(server: &mut WebSocketStream<DuplexStream>) -> Option<Message> {
    let message = poll_fn(|cx| Pin::new(&mut *server).poll_next(cx)).await;
    message.and_then(Result::ok)
}

#[tokio::test(start_paused = true)]
async fn after_silence_comes_one_ping_and_then_the_end() {
    let (mut connection, _server) = pair(4096, IDLE).await;
    let start = Instant::now();
    let error = heard(&mut connection).await.unwrap_err();
    assert_eq!(start.elapsed(), 2 * IDLE);
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(
        error.to_string(),
        "nothing came from the server for 30s, nor in the same time after a ping"
    );
}

#[tokio::test(start_paused = true)]
async fn a_pong_keeps_the_connection() {
    let (mut connection, mut server) = pair(4096, IDLE).await;
    let peer = tokio::spawn(async move {
        // Reading messages sends the pongs.
        for _ in 0..5 {
            assert_eq!(receive(&mut server).await, Some(Message::Ping("".into())));
        }
        send(&mut server, Message::text("at last")).await;
        server
    });
    let start = Instant::now();
    for _ in 0..4 {
        assert!(matches!(heard(&mut connection).await.unwrap(), Heard::Pong));
    }
    let mut last = heard(&mut connection).await.unwrap();
    if matches!(last, Heard::Pong) {
        last = heard(&mut connection).await.unwrap();
    }
    assert!(matches!(last, Heard::Message { content, .. } if content == "at last"));
    assert_eq!(start.elapsed(), 5 * IDLE);
    drop(peer.await.unwrap());
}

#[tokio::test(start_paused = true)]
async fn any_message_postpones_the_ping() {
    let (mut connection, mut server) = pair(4096, IDLE).await;
    tokio::spawn(async move {
        for message in [Message::text("a"), Message::Ping("".into()), Message::text("b")] {
            sleep(IDLE.mul_f64(0.9)).await;
            send(&mut server, message).await;
        }
        // The pong to the ping of this side. The connection has not sent a ping.
        assert_eq!(receive(&mut server).await, Some(Message::Pong("".into())));
        send(&mut server, Message::text("c")).await;
        std::future::pending::<()>().await;
    });
    for expected in ["a", "b", "c"] {
        assert_eq!(text(&mut connection).await, expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_ping_of_the_server_is_a_sign_of_life_and_a_close_is_none() {
    let (mut connection, mut server) = pair(4096, IDLE).await;
    send(&mut server, Message::Close(None)).await;
    heard(&mut connection).await.unwrap_err();
    assert!(!connection.was_heard());
    let (mut connection, mut server) = pair(4096, IDLE).await;
    advance(IDLE / 2).await;
    send(&mut server, Message::Ping("".into())).await;
    send(&mut server, Message::Close(None)).await;
    heard(&mut connection).await.unwrap_err();
    assert!(connection.was_heard());
    assert_eq!(connection.age(), IDLE / 2);
}

#[tokio::test(start_paused = true)]
async fn without_a_limit_there_are_no_pings() {
    let (mut connection, mut server) = pair(4096, Duration::MAX).await;
    let peer = tokio::spawn(async move {
        sleep(Duration::from_secs(1_000_000)).await;
        send(&mut server, Message::text("late")).await;
        was_closed(&mut server).await;
    });
    assert_eq!(text(&mut connection).await, "late");
    connection.close().await;
    peer.await.unwrap();
}

/// Checks that the server gets a close and then the end of the connection.
async fn was_closed(server: &mut WebSocketStream<DuplexStream>) {
    assert_eq!(receive(server).await, Some(Message::Close(None)));
    assert_eq!(receive(server).await, None);
}

#[tokio::test(start_paused = true)]
async fn messages_that_came_while_nobody_polled_are_not_late() {
    let (mut connection, mut server) = pair(4096, IDLE).await;
    send(&mut server, Message::text("waiting")).await;
    advance(20 * IDLE).await;
    assert_eq!(text(&mut connection).await, "waiting");
    // A ping was sent, and nobody polls for its pong.
    let mut polled = Box::pin(heard(&mut connection));
    advance(IDLE).await;
    poll_fn(|cx| {
        assert!(polled.as_mut().poll(cx).is_pending());
        Poll::Ready(())
    })
    .await;
    drop(polled);
    assert_eq!(receive(&mut server).await, Some(Message::Ping("".into())));
    send(&mut server, Message::text("also waiting")).await;
    advance(20 * IDLE).await;
    assert_eq!(text(&mut connection).await, "also waiting");
    assert!(matches!(heard(&mut connection).await.unwrap(), Heard::Pong));
}

#[tokio::test(start_paused = true)]
async fn messages_that_nobody_asks_for_stay_with_the_server() {
    const ROOM: usize = 512;
    let (mut connection, mut server) = pair(ROOM, IDLE).await;
    let sent = tokio::spawn(async move {
        for number in 0..100 {
            let message = format!("{number:0300}");
            send(&mut server, Message::text(message)).await;
        }
        server
    });
    // With paused time, all tasks have done their work when a sleep ends.
    sleep(Duration::from_secs(1)).await;
    assert!(!sent.is_finished());
    assert_eq!(text(&mut connection).await.trim_start_matches('0'), "");
    sleep(Duration::from_secs(1)).await;
    assert!(!sent.is_finished());
    for number in 1..100 {
        assert_eq!(text(&mut connection).await, format!("{number:0300}"));
    }
    drop(sent.await.unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_server_that_pings_and_never_reads_can_still_send() {
    let (mut connection, mut server) = pair(256, IDLE).await;
    tokio::spawn(async move {
        for number in 0..10_000 {
            send(&mut server, Message::Ping(format!("{number:0100}").into())).await;
        }
        send(&mut server, Message::text("done")).await;
        std::future::pending::<()>().await;
    });
    assert_eq!(text(&mut connection).await, "done");
}

#[tokio::test(start_paused = true)]
async fn a_long_message_is_refused_whole_or_in_pieces() {
    let (mut connection, mut server) = pair(1 << 16, IDLE).await;
    let full = "x".repeat(LIMIT);
    send(&mut server, Message::text(full.clone())).await;
    assert_eq!(text(&mut connection).await, full);
    send(&mut server, Message::text(format!("{full}y"))).await;
    let error = heard(&mut connection).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    assert_eq!(
        error.to_string(),
        "a message of at least 1025 bytes came, and the limit is 1024; `with_max_message_bytes` sets it"
    );

    let (near, mut far) = duplex(1 << 16);
    let mut connection = Connection::new(near, IDLE, LIMIT).await;
    // 9 frames of 120 bytes, the first of them text and none of them the last.
    for number in 0..9 {
        far.write_all(&[u8::from(number == 0), 120]).await.unwrap();
        far.write_all(&[b'x'; 120]).await.unwrap();
    }
    let error = heard(&mut connection).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);

    // Headers of frames of 2000 and of 2^62 bytes. The frames are not waited for.
    for claim in [
        &[0x81, 126, 0x07, 0xd0][..],
        &[0x81, 127, 0x40, 0, 0, 0, 0, 0, 0, 0][..],
    ] {
        let (near, mut far) = duplex(1 << 16);
        let mut connection = Connection::new(near, IDLE, LIMIT).await;
        far.write_all(claim).await.unwrap();
        let error = heard(&mut connection).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    }
}

#[tokio::test(start_paused = true)]
async fn bytes_that_are_no_websocket_break_the_connection() {
    for (bytes, why) in [
        (
            &b"<html>The gateway sends something else".repeat(2)[..],
            "invalid opcode",
        ),
        (&[0x81, 0x81, 1, 2, 3, 4, b'x'][..], "masked"),
        (&[0x83, 0][..], "invalid opcode"),
        (&[0x80, 1, b'x'][..], "nothing to continue"),
        (&[0x81, 2, 0xc3, 0x28][..], "UTF-8"),
        (
            &[&[0x89, 126, 0, 126][..], &[b'x'; 126][..]].concat()[..],
            "too big",
        ),
        (&[0x81, 5, b'h', b'a'][..], "hung up"),
        (&[][..], "hung up"),
    ] {
        let (near, mut far) = duplex(4096);
        let mut connection = Connection::new(near, IDLE, LIMIT).await;
        far.write_all(bytes).await.unwrap();
        drop(far);
        let error = heard(&mut connection).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{bytes:?}");
        let text = error.to_string();
        assert!(text.starts_with("the ") && text.contains(why), "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_close_without_response_is_not_waited_for_long() {
    let (connection, server) = pair(4096, IDLE).await;
    let start = Instant::now();
    connection.close().await;
    assert_eq!(start.elapsed(), Duration::from_secs(2));
    drop(server);
}

#[test]
fn a_connection_is_closed_also_where_there_is_no_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let (connection, mut server) = runtime.block_on(pair(4096, IDLE));
    let closed = futures_util::FutureExt::now_or_never(connection.close());
    assert_eq!(closed, Some(()));
    let message = runtime.block_on(receive(&mut server));
    assert_eq!(message, Some(Message::Close(None)));
}
