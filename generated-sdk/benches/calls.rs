//! The time and allocations of a call, beside the same request with bare reqwest: same server, persistent connections,
//! the response decoded. And the memory of clones of a client.
//!
//! `cargo bench -p genauth --bench calls`
//!
//! The server runs on a thread of its own, so that its allocations are not counted. Both clients run on the thread that
//! is measured.
#![allow(missing_docs, clippy::unwrap_used)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};

use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher, black_box};
use genauth::ManagementClient;
use genauth::models::DeleteUsersBatchDto;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use tokio::task::LocalSet;

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

const CALLERS: usize = 64;

fn main() {
    divan::main();
}

/// Starts a server that gives out a token and lets every operation succeed. Returns its address.
fn server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            std::thread::spawn(move || serve(&stream.unwrap()));
        }
    });
    host
}

fn serve(stream: &TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let data = json!({ "access_token": "token", "expires_in": 1_000_000, "success": true });
    let body =
        json!({ "statusCode": 200, "message": "Success", "requestId": "r-1", "data": data }).to_string();
    let response = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let (mut reader, mut writer) = (BufReader::new(stream), stream);
    let (mut line, mut request) = (String::new(), Vec::new());
    loop {
        let mut length = 0;
        loop {
            line.clear();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.trim().parse().unwrap();
            }
            if line == "\r\n" {
                break;
            }
        }
        request.resize(length, 0);
        reader.read_exact(&mut request)?;
        writer.write_all(response.as_bytes())?;
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A client that has its token and a connection.
fn client(runtime: &Runtime) -> ManagementClient {
    let client = ManagementClient::builder("key-id", "key-secret")
        .host(server())
        .build()
        .unwrap();
    runtime.block_on(call(client.clone()));
    client
}

async fn call(client: ManagementClient) {
    let request = DeleteUsersBatchDto::new(["6229ffaxxxxxxxxcade3e3d9"]);
    assert!(client.delete_users_batch(request).await.unwrap().success);
}

/// The same call by hand, with all headers that the server needs.
#[derive(Clone)]
struct Bare {
    client: reqwest::Client,
    url: String,
}

impl Bare {
    fn new(runtime: &Runtime) -> Self {
        let url = format!("{}/api/v3/delete-users-batch", server());
        // The client hands reqwest a set-up of TLS. Without one, reqwest takes the default of the process.
        let _ = tokio_rustls::rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let bare = Self { client, url };
        runtime.block_on(bare.clone().call());
        bare
    }

    async fn call(self) {
        let body = json!({ "userIds": ["6229ffaxxxxxxxxcade3e3d9"] });
        let request = self
            .client
            .post(&self.url)
            .header("authorization", "Bearer token")
            .header("accept", "application/json")
            .header("user-agent", "genauth/0.1.0")
            .header("x-genauth-sdk-version", "rust:0.1.0")
            .header("x-genauth-lang", "en-US")
            .header("content-type", "application/json")
            .body(serde_json::to_vec(&body).unwrap());
        let response = request.send().await.unwrap().bytes().await.unwrap();
        let response: Value = serde_json::from_slice(&response).unwrap();
        assert_eq!(response["statusCode"], 200);
        assert_eq!(response["data"]["success"], true);
    }
}

#[divan::bench]
fn one_caller(bencher: Bencher<'_, '_>) {
    let runtime = runtime();
    let client = client(&runtime);
    bencher.bench_local(|| runtime.block_on(call(client.clone())));
}

#[divan::bench]
fn one_caller_with_reqwest(bencher: Bencher<'_, '_>) {
    let runtime = runtime();
    let bare = Bare::new(&runtime);
    bencher.bench_local(|| runtime.block_on(bare.clone().call()));
}

/// 64 calls at once, on one thread.
fn at_once<F: Future<Output = ()> + 'static>(runtime: &Runtime, call: impl Fn() -> F) {
    let calls = LocalSet::new();
    for _ in 0..CALLERS {
        calls.spawn_local(call());
    }
    runtime.block_on(calls);
}

#[divan::bench]
fn callers_64(bencher: Bencher<'_, '_>) {
    let runtime = runtime();
    let client = client(&runtime);
    bencher
        .counter(ItemsCount::new(CALLERS))
        .bench_local(|| at_once(&runtime, || call(client.clone())));
}

#[divan::bench]
fn callers_64_with_reqwest(bencher: Bencher<'_, '_>) {
    let runtime = runtime();
    let bare = Bare::new(&runtime);
    bencher
        .counter(ItemsCount::new(CALLERS))
        .bench_local(|| at_once(&runtime, || bare.clone().call()));
}

/// `max alloc` is the memory of the clones and of the list that holds them.
#[divan::bench]
fn clones_10_000(bencher: Bencher<'_, '_>) {
    let client = client(&runtime());
    bencher
        .counter(ItemsCount::new(10_000_usize))
        .bench_local(|| black_box(vec![client.clone(); 10_000]));
}
