//! Requests through a proxy: one that is named, the one of the environment, or none.

use std::process::Command;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use super::https::{Authority, Https};
use super::loopback::{Loopback, done, read_request};
use super::support::{JWT, KEY_SECRET, builder, delete_users};
use crate::{Error, ErrorKind, ManagementClientBuilder};

const PASSWORD: &str = "pr0xy p@ss";
/// A name that no resolver knows: only a request through the proxy can reach it.
const NOWHERE: &str = "genauth.invalid";

/// A proxy that opens every tunnel to one port of this machine.
struct Proxy {
    address: String,
    heads: Arc<Mutex<Vec<String>>>,
    bytes: Arc<Mutex<Vec<u8>>>,
}

impl Proxy {
    /// `refusal`: the response that it sends instead of opening a tunnel.
    async fn start(port: u16, refusal: Option<&'static str>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let proxy = Self {
            address: listener.local_addr().unwrap().to_string(),
            heads: Arc::default(),
            bytes: Arc::default(),
        };
        let (heads, bytes) = (Arc::clone(&proxy.heads), Arc::clone(&proxy.bytes));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let head = read_request(&mut stream).await;
                heads.lock().unwrap().push(head);
                if let Some(refusal) = refusal {
                    stream.write_all(refusal.as_bytes()).await.unwrap();
                    continue;
                }
                stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
                tokio::spawn(tunnel(stream, port, Arc::clone(&bytes)));
            }
        });
        proxy
    }

    fn with_password(&self) -> String {
        format!("http://user:pr0xy%20p%40ss@{}", self.address)
    }

    fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

/// Keeps the first bytes that the client sends.
async fn tunnel(mut client: TcpStream, port: u16, seen: Arc<Mutex<Vec<u8>>>) {
    let mut server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let mut first = vec![0; 1 << 16];
    for _ in 0..3 {
        let read = client.read(&mut first).await.unwrap();
        seen.lock().unwrap().extend_from_slice(&first[..read]);
        server.write_all(&first[..read]).await.unwrap();
        if read == 0 {
            return;
        }
        let read = server.read(&mut first).await.unwrap();
        client.write_all(&first[..read]).await.unwrap();
    }
    let _ = copy_bidirectional(&mut client, &mut server).await;
}

fn to(host: &str, authority: &Authority) -> ManagementClientBuilder {
    builder(&format!("https://{host}")).root_certificates_pem(authority.pem())
}

/// Everything that an error prints, its sources included.
fn all_of(error: &Error) -> String {
    let mut texts = vec![format!("{error} {error:?} {error:#?}")];
    let mut next = std::error::Error::source(error);
    while let Some(source) = next {
        texts.push(format!("{source} {source:?} {source:#?}"));
        next = source.source();
    }
    texts.concat()
}

#[tokio::test]
async fn a_named_proxy_carries_encrypted_bytes() {
    let authority = Authority::new();
    let server = Https::start(authority.certify(NOWHERE)).await;
    let proxy = Proxy::start(server.port, None).await;
    let client = to(NOWHERE, &authority)
        .proxy(proxy.with_password())
        .build()
        .unwrap();
    assert!(delete_users(&client).await.unwrap().success);

    assert_eq!(server.requests().len(), 2);
    let credentials = STANDARD.encode(format!("user:{PASSWORD}"));
    let heads = proxy.heads();
    assert_eq!(heads.len(), 2);
    for head in heads {
        let head = head.to_ascii_lowercase();
        assert!(
            head.starts_with("connect genauth.invalid:443 http/1.1\r\n"),
            "{head}"
        );
        let line = format!("proxy-authorization: basic {credentials}\r\n");
        assert!(head.contains(&line.to_ascii_lowercase()), "{head}");
        assert!(!head.contains("\r\nauthorization:"), "{head}");
    }
    let bytes = String::from_utf8_lossy(&proxy.bytes.lock().unwrap()).into_owned();
    for secret in [KEY_SECRET, JWT, "/api/v3/"] {
        assert!(!bytes.contains(secret));
    }
}

#[tokio::test]
async fn the_certificate_is_checked_behind_a_proxy_too() {
    let server = Https::start(Authority::new().certify(NOWHERE)).await;
    let proxy = Proxy::start(server.port, None).await;
    let client = to(NOWHERE, &Authority::new())
        .proxy(proxy.with_password())
        .build()
        .unwrap();
    let error = delete_users(&client).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the certificate of the server is not accepted"),
        "{error}"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_proxy_that_refuses_is_no_connection_and_its_password_is_not_printed() {
    for (refusal, why) in [
        (
            "HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n",
            "proxy authorization required",
        ),
        ("HTTP/1.1 502 Bad Gateway\r\n\r\n", "unsuccessful"),
        ("what?\r\n\r\n", "unsuccessful"),
        ("", "unexpected end of file"),
    ] {
        let proxy = Proxy::start(0, Some(refusal)).await;
        let builder = to(NOWHERE, &Authority::new())
            .sign_requests()
            .proxy(proxy.with_password());
        let unbuilt = format!("{builder:?} {builder:#?}");
        let client = builder.build().unwrap();
        let error = delete_users(&client).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.may_have_reached_server()),
            (ErrorKind::Connect, false)
        );
        assert!(error.to_string().contains(why), "{error}");
        let text = format!("{unbuilt} {client:?} {client:#?} {}", all_of(&error));
        for private in [PASSWORD, "pr0xy", &STANDARD.encode(format!("user:{PASSWORD}"))] {
            assert!(!text.contains(private), "{text}");
        }
    }
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_no_connection() {
    let unused = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let client = to(NOWHERE, &Authority::new())
        .sign_requests()
        .proxy(format!("http://{unused}"))
        .build()
        .unwrap();
    let error = delete_users(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains("refused"), "{error}");
}

#[test]
fn an_invalid_proxy_is_refused_and_its_password_is_not_printed() {
    for url in [
        "",
        "proxy.example:3128",
        "user:hunter2@proxy.example",
        "ftp://user:hunter2@proxy.example",
        "socks5://user:hunter2@proxy.example",
        "http://user:hunter2@",
        "http://user:hunter2@ proxy",
        "http://user:hunter2@proxy.example:99999",
        "http://user:hun\r\nter2@proxy.example",
    ] {
        let error = builder("https://genauth.example").proxy(url).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{url}");
        let text = all_of(&error);
        assert!(text.contains("the proxy is refused: it "), "{text}");
        assert!(!text.contains("hunter2") && !text.contains("ter2"), "{text}");
    }
}

#[tokio::test]
async fn this_machine_is_reached_without_a_proxy() {
    let proxy = Proxy::start(0, Some("")).await;
    let server = Loopback::start([done()]).await;
    let client = builder(&server.host)
        .proxy(proxy.with_password())
        .build()
        .unwrap();
    assert!(delete_users(&client).await.unwrap().success);
    assert!(proxy.heads().is_empty());
}

#[tokio::test]
async fn plain_http_that_is_allowed_is_sent_through_the_proxy() {
    let response =
        "HTTP/1.1 200 OK\r\ncontent-length: 42\r\n\r\n{\"statusCode\":200,\"data\":{\"success\":true}}";
    let proxy = Proxy::start(0, Some(response)).await;
    let client = builder(&format!("http://{NOWHERE}"))
        .allow_http(true)
        .sign_requests()
        .proxy(proxy.with_password())
        .build()
        .unwrap();
    assert!(delete_users(&client).await.unwrap().success);
    let head = &proxy.heads()[0];
    let line = "POST http://genauth.invalid/api/v3/delete-users-batch HTTP/1.1\r\n";
    assert!(head.starts_with(line), "{head}");
    assert!(head.contains("proxy-authorization: Basic "), "{head}");
}

/// The test runs itself once more, in a process with another environment.
#[tokio::test]
async fn the_environment_names_a_proxy_unless_the_client_has_none() {
    const CHILD: &str = "GENAUTH_TEST_AUTHORITY";
    const NAME: &str = "tests::proxies::the_environment_names_a_proxy_unless_the_client_has_none";
    if let Ok(pem) = std::env::var(CHILD) {
        let client = |host: &str| builder(&format!("https://{host}")).root_certificates_pem(pem.clone());
        assert!(
            delete_users(&client(NOWHERE).build().unwrap())
                .await
                .unwrap()
                .success
        );
        for direct in [client("direct.invalid"), client(NOWHERE).no_proxy()] {
            let error = delete_users(&direct.build().unwrap()).await.unwrap_err();
            assert!(error.is_connect(), "{error}");
        }
        return;
    }
    let authority = Authority::new();
    let server = Https::start(authority.certify(NOWHERE)).await;
    let proxy = Proxy::start(server.port, None).await;
    for (variable, url) in [
        ("HTTPS_PROXY", proxy.with_password()),
        ("https_proxy", proxy.with_password()),
        ("ALL_PROXY", proxy.with_password()),
    ] {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", NAME, "--nocapture"]);
        for name in [
            "HTTPS_PROXY",
            "https_proxy",
            "ALL_PROXY",
            "all_proxy",
            "NO_PROXY",
            "no_proxy",
        ] {
            child.env_remove(name);
        }
        child
            .env(CHILD, authority.pem())
            .env(variable, url)
            .env("NO_PROXY", "direct.invalid");
        let output = tokio::task::spawn_blocking(move || child.output())
            .await
            .unwrap()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{variable}: {text}");
        assert!(text.contains("1 passed"), "{text}");
    }
    // Token and operation, three times.
    assert_eq!((server.requests().len(), proxy.heads().len()), (6, 6));
}
