//! Calls a server on the loopback interface with the generated client of the city library.
#![cfg(feature = "rustls")]
#![allow(missing_docs, clippy::unwrap_used)]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

use city_library::models::{
    BookState, GetBookParams, ListBooksParams, NewBook, RemoveBookParams, ReplaceBookParams,
};
use city_library::{ErrorKind, LibraryClient, LibraryClientBuilder, OPERATIONS, RetryPolicy};

const DUNE: &str = r#"{"isbn":"1","title":"Dune","state":"lent"}"#;

/// A server that sends one response to one request, and returns the request.
struct Server {
    host: String,
    request: JoinHandle<String>,
}

impl Server {
    fn responding(status: &'static str, body: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = format!("http://{}/v1", listener.local_addr().unwrap());
        let request = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let request = read(&mut stream);
            let length = body.len();
            let head = format!(
                "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n"
            );
            write!(stream, "{head}connection: close\r\n\r\n{body}").unwrap();
            request
        });
        Self { host, request }
    }

    fn builder(&self) -> LibraryClientBuilder {
        LibraryClient::builder().host(&self.host).no_proxy()
    }

    fn request(self) -> String {
        self.request.join().unwrap()
    }
}

/// Reads a request up to the end of its body.
fn read(stream: &mut TcpStream) -> String {
    let mut request = String::new();
    let mut chunk = [0; 1024];
    loop {
        if let Some((head, body)) = request.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return request;
            }
        }
        let count = stream.read(&mut chunk).unwrap();
        assert!(count > 0, "the connection ends within {request:?}");
        request.push_str(std::str::from_utf8(&chunk[..count]).unwrap());
    }
}

#[tokio::test]
async fn a_list_with_a_query_and_a_bearer_token() {
    let server = Server::responding(
        "200 OK",
        concat!("[", r#"{"isbn":"1","title":"Dune","state":"lent"}"#, "]"),
    );
    let client = server.builder().bearer_token("card-7").build().unwrap();
    let request = ListBooksParams::new().with_author("Herbert & Son").with_limit(3);
    let books = client.list_books(request).await.unwrap();
    assert_eq!(books.len(), 1);
    assert_eq!(books[0].title, "Dune");
    assert_eq!(books[0].state, Some(BookState::Lent));
    let request = server.request();
    assert!(
        request.starts_with("GET /v1/books?author=Herbert%20%26%20Son&limit=3 HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        request.contains("\r\nauthorization: Bearer card-7\r\n"),
        "{request}"
    );
    let agent = concat!("\r\nuser-agent: city-library/", env!("CARGO_PKG_VERSION"), "\r\n");
    assert!(request.contains(agent), "{request}");
}

#[tokio::test]
async fn a_body_and_a_key_in_a_header() {
    let server = Server::responding("201 Created", DUNE);
    let client = server.builder().api_key("branch-3").build().unwrap();
    let book = client
        .add_book(NewBook::new("Dune").with_tags(["sand"]))
        .await
        .unwrap();
    assert_eq!(book.isbn, "1");
    let request = server.request();
    assert!(request.starts_with("POST /v1/books HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("\r\nx-branch-key: branch-3\r\n"), "{request}");
    assert!(!request.contains("authorization:"), "{request}");
    assert!(
        request.ends_with(r#"{"title":"Dune","tags":["sand"]}"#),
        "{request}"
    );
}

#[tokio::test]
async fn a_failure_with_a_body() {
    let server = Server::responding(
        "404 Not Found",
        r#"{"code":"no_such_book","message":"There is no such book."}"#,
    );
    let client = server.builder().bearer_token("card-7").build().unwrap();
    let error = client.get_book(GetBookParams::new("a/b")).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.to_string().contains("There is no such book."), "{error}");
    let request = server.request();
    assert!(
        request.starts_with("GET /v1/books/a%2Fb HTTP/1.1\r\n"),
        "{request}"
    );
}

#[tokio::test]
async fn a_parameter_and_a_body() {
    let server = Server::responding("200 OK", DUNE);
    let client = server.builder().build().unwrap();
    let request = ReplaceBookParams::new("1", NewBook::new("Dune"));
    client.replace_book(request).await.unwrap();
    let request = server.request();
    assert!(request.starts_with("PUT /v1/books/1 HTTP/1.1\r\n"), "{request}");
    assert!(request.ends_with(r#"{"title":"Dune"}"#), "{request}");
}

#[tokio::test]
async fn a_response_without_a_body() {
    let server = Server::responding("204 No Content", "");
    let client = server.builder().build().unwrap();
    client.remove_book(RemoveBookParams::new("1")).await.unwrap();
    let request = server.request();
    assert!(
        request.starts_with("DELETE /v1/books/1 HTTP/1.1\r\n"),
        "{request}"
    );
}

#[tokio::test]
async fn limits_are_checked_before_anything_is_sent() {
    let client = LibraryClient::builder()
        .host("http://127.0.0.1:9")
        .build()
        .unwrap();
    let long = "x".repeat(21);
    let call = client.add_book(NewBook::new("Dune").with_tags([long]));
    let error = call.with_retry(RetryPolicy::none()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
}

/// These are the idempotent methods of HTTP.
#[test]
fn operations_are_idempotent_by_their_method() {
    let idempotent: Vec<&str> = OPERATIONS
        .iter()
        .filter(|operation| operation.idempotent)
        .map(|operation| operation.name)
        .collect();
    assert_eq!(
        idempotent,
        ["get_book", "list_books", "remove_book", "replace_book"]
    );
}
