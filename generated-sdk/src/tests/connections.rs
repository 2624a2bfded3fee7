//! Connections that are kept: dead ones, those of several tenants, and runtimes that cannot make any.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use futures_util::future::join_all;
use serde_json::json;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Barrier, Notify};

use super::loopback::{Loopback, done, read_request};
use super::support::{JWT, TOKEN_PATH, builder, client, delete_users, success, token};
use crate::{CallExt as _, ErrorKind, Lang, ManagementClient, RetryPolicy};

const CONNECTIONS: usize = 20;

/// A server that keeps connections. Once `dead` is set, those that it has are dead: it closes each one with its next
/// request, or is silent.
struct Keeping {
    barrier: Barrier,
    dead: AtomicBool,
    /// Whether a connection that is dead stays open and is silent.
    silent: bool,
    /// A request came over a connection that is dead.
    unanswered: Notify,
    accepted: AtomicUsize,
}

impl Keeping {
    async fn start(silent: bool) -> (String, Arc<Self>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let host = format!("http://{}", listener.local_addr().unwrap());
        let server = Arc::new(Self {
            barrier: Barrier::new(CONNECTIONS),
            dead: AtomicBool::new(false),
            silent,
            unanswered: Notify::new(),
            accepted: AtomicUsize::new(0),
        });
        let accepting = Arc::clone(&server);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let server = Arc::clone(&accepting);
                server.accepted.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(async move { server.serve(stream).await });
            }
        });
        (host, server)
    }

    async fn serve(&self, mut stream: TcpStream) {
        let born_after = self.dead.load(Ordering::SeqCst);
        loop {
            let request = read_request(&mut stream).await;
            if request.is_empty() {
                return;
            }
            if self.dead.load(Ordering::SeqCst) && !born_after {
                if !self.silent {
                    return;
                }
                self.unanswered.notify_one();
                continue;
            }
            let body = if request.contains(TOKEN_PATH) {
                token(JWT, &json!(7200))
            } else {
                if !born_after {
                    self.barrier.wait().await;
                }
                success(&json!({ "success": true }))
            };
            let body = body.to_string();
            let response = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
            stream.write_all(response.as_bytes()).await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_retry_does_not_meet_the_next_dead_connection() {
    let (host, server) = Keeping::start(false).await;
    let policy = RetryPolicy::default().with_backoff(std::time::Duration::ZERO, std::time::Duration::ZERO);
    let client = builder(&host).retry(policy).build().unwrap();
    // Each call has a connection of its own, since none has its response before all have sent their request.
    let calls = (0..CONNECTIONS).map(|_| delete_users(&client).assume_idempotent().send());
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    server.dead.store(true, Ordering::SeqCst);
    let before = server.accepted.load(Ordering::SeqCst);
    let response = delete_users(&client)
        .assume_idempotent()
        .with_response()
        .await
        .unwrap();
    assert_eq!(response.attempts, 2);
    assert_eq!(server.accepted.load(Ordering::SeqCst), before + 1);
    // The other dead connections are gone, for everybody.
    for _ in 0..CONNECTIONS {
        let response = delete_users(&client).with_response().await.unwrap();
        assert_eq!(response.attempts, 1);
    }
}

#[tokio::test]
async fn an_attempt_does_not_meet_the_next_silent_connection() {
    let (host, server) = Keeping::start(true).await;
    let client = client(&host);
    let calls = (0..CONNECTIONS).map(|_| delete_users(&client).send());
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    server.dead.store(true, Ordering::SeqCst);
    let before = server.accepted.load(Ordering::SeqCst);
    // The end of an attempt's timeout drops the exchange like this.
    tokio::select! {
        outcome = delete_users(&client).send() => panic!("{outcome:?}"),
        () = server.unanswered.notified() => {}
    }
    for _ in 0..CONNECTIONS {
        let response = delete_users(&client).with_response().await.unwrap();
        assert_eq!(response.attempts, 1);
    }
    assert_eq!(server.accepted.load(Ordering::SeqCst), before + 1);
}

#[tokio::test]
async fn tenants_share_connections_and_the_token() {
    let server = Loopback::start(std::iter::repeat_with(done)).await;
    let all = server.client();
    let tenant = |id: &str| all.for_tenant(id).unwrap();
    delete_users(&tenant("t-1")).await.unwrap();
    delete_users(&tenant("t-2").for_lang(Lang::ZhCn).unwrap())
        .await
        .unwrap();
    delete_users(&tenant("t-2"))
        .with_tenant_id("t-3")
        .with_lang("ja-JP")
        .await
        .unwrap();
    delete_users(&all).await.unwrap();
    let requests = server.requests();
    let sent = requests.iter().map(|request| {
        let value = |name: &str| {
            let line = request.lines().find_map(|line| line.strip_prefix(name));
            line.unwrap_or("-").to_owned()
        };
        (value("x-genauth-app-id: "), value("x-genauth-lang: "))
    });
    let expected = [
        // The token request.
        ("-", "en-US"),
        ("t-1", "en-US"),
        ("t-2", "zh-CN"),
        ("t-3", "ja-JP"),
        ("-", "en-US"),
    ];
    let expected = expected.map(|(tenant, lang)| (tenant.to_owned(), lang.to_owned()));
    assert_eq!(sent.collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn what_cannot_be_a_tenant_is_an_error_and_nothing_is_sent() {
    let server = Loopback::start([]).await;
    let client = server.client();
    let error = client.for_tenant("t\nx-evil: 1").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(client.for_tenant(" ").is_err() && client.for_lang("").is_err());
    let error = delete_users(&client).with_tenant_id("ü").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let text = "delete_users_batch: the value of the header `x-genauth-app-id` is not printable ASCII";
    assert_eq!(error.to_string(), text);
    let call = || delete_users(&client);
    for (call, name) in [
        (call().with_tenant_id(""), "x-genauth-app-id"),
        (call().with_tenant_id(" "), "x-genauth-app-id"),
        (call().with_lang(""), "x-genauth-lang"),
    ] {
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let text = format!("delete_users_batch: the value of the header `{name}` is empty");
        assert_eq!(error.to_string(), text);
    }
    assert_eq!(server.log(), [""; 0]);
}

#[test]
fn a_runtime_that_cannot_connect_is_an_error_and_no_panic() {
    let send = |client: &ManagementClient| delete_users(client).into_future();
    let client = client("http://127.0.0.1:9");
    let error = futures_util::FutureExt::now_or_never(send(&client))
        .unwrap()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(
        error.to_string().contains("there is no tokio runtime here"),
        "{error}"
    );
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let error = runtime.block_on(send(&client)).unwrap_err();
    assert!(
        error.to_string().contains("the tokio runtime has no timers"),
        "{error}"
    );
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let error = runtime.block_on(send(&client)).unwrap_err();
    assert!(
        error.is_connect() && error.to_string().contains("IO is disabled"),
        "{error}"
    );
}
