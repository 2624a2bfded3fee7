//! Calls without `async`, against a server on loopback.

use std::thread;

use serde_json::json;
use tokio::runtime::{Builder, Runtime};
use tokio::task::spawn_blocking;
use wiremock::matchers::{path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::support::{
    CREATE_USER, DELETE_USERS, GroupPagingDto, IsSuccessDto, LIST_GROUPS, ListGroupsParams, call, client,
    delete_users, server, success, token_requests, users,
};
use crate::{Call, Error, ErrorKind, ManagementClient, Method};

/// A server in a runtime of its own, which the test is not in.
fn serving() -> (Runtime, MockServer, ManagementClient) {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(async {
        let server = server().await;
        Mock::given(path("/api/v3/delete-users-batch"))
            .respond_with(ResponseTemplate::new(200).set_body_json(success(&json!({ "success": true }))))
            .mount(&server)
            .await;
        Mock::given(path("/api/v3/create-user"))
            .respond_with(
                ResponseTemplate::new(200).set_body_json(json!({ "statusCode": 403, "message": "no" })),
            )
            .mount(&server)
            .await;
        for (page, codes) in [("1", ["a", "b"]), ("2", ["c", "d"])] {
            let list: Vec<_> = codes.iter().map(|code| json!({ "code": code })).collect();
            let data = json!({ "totalCount": 4, "list": list });
            Mock::given(path("/api/v3/list-groups"))
                .and(query_param("page", page))
                .respond_with(ResponseTemplate::new(200).set_body_json(success(&data)))
                .mount(&server)
                .await;
        }
        server
    });
    let client = client(&server.uri());
    (runtime, server, client)
}

#[test]
fn calls_wait_for_their_result() {
    let (_runtime, _server, client) = serving();
    assert!(delete_users(&client).send_blocking().unwrap().success);
    let response = delete_users(&client).with_response_blocking().unwrap();
    assert_eq!((response.status.as_u16(), response.value.success), (200, true));
    assert_eq!(delete_users(&client).raw_blocking().unwrap().status(), 200);
    assert_eq!(
        delete_users(&client).into_json().send_blocking().unwrap(),
        r#"{"success":true}"#
    );
    let long: Call<IsSuccessDto> = call(&client, &DELETE_USERS, users(120));
    assert_eq!(long.in_chunks().send_blocking().unwrap().chunks().len(), 3);
    let value = client
        .request(Method::Post, "/api/v3/delete-users-batch")
        .send_blocking()
        .unwrap();
    assert_eq!(value, json!({ "success": true }));
    let error = call::<IsSuccessDto>(&client, &CREATE_USER, users(1))
        .send_blocking()
        .unwrap_err();
    assert_eq!(error.to_string(), "create_user: the API responded with 403: no");
}

#[test]
fn many_threads_share_a_client_and_its_token() {
    let (runtime, server, client) = serving();
    let threads: Vec<_> = (0..16)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || delete_users(&client).send_blocking().unwrap().success)
        })
        .collect();
    assert!(threads.into_iter().all(|thread| thread.join().unwrap()));
    assert_eq!(runtime.block_on(token_requests(&server)), 1);
}

#[test]
fn items_and_pages_are_iterators() {
    let (_runtime, _server, client) = serving();
    let list = || call::<GroupPagingDto>(&client, &LIST_GROUPS, ListGroupsParams::default());
    let codes: Result<Vec<_>, Error> = list()
        .items()
        .blocking()
        .map(|group| group.map(|group| group.code))
        .collect();
    assert_eq!(codes.unwrap(), ["a", "b", "c", "d"]);
    let sizes: Vec<_> = list()
        .pages()
        .blocking()
        .map(|page| page.unwrap().list.len())
        .collect();
    assert_eq!(sizes, [2, 2]);
}

#[test]
fn inside_a_runtime_they_are_an_error_and_not_a_standstill() {
    let (runtime, server, client) = serving();
    let (single, listed) = runtime.block_on(async {
        let items = call::<GroupPagingDto>(&client, &LIST_GROUPS, ListGroupsParams::default()).items();
        (
            delete_users(&client).send_blocking(),
            items.blocking().collect::<Vec<_>>(),
        )
    });
    let error = single.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("await the call"), "{error}");
    assert!(
        error.to_string().contains("`tokio::task::spawn_blocking`"),
        "{error}"
    );
    assert!(!error.may_have_reached_server());
    assert!(matches!(listed.as_slice(), [Err(error)] if error.kind() == ErrorKind::Config));
    assert!(runtime.block_on(server.received_requests()).unwrap().is_empty());
}

#[test]
fn in_blocking_code_of_a_runtime_they_wait() {
    let (serving, _server, client) = serving();
    let single = Builder::new_current_thread().enable_all().build().unwrap();
    let without_timers = Builder::new_current_thread().build().unwrap();
    for runtime in [&serving, &single, &without_timers] {
        let (one, two) = (client.clone(), client.clone());
        let codes = runtime.block_on(async move {
            let single = spawn_blocking(move || delete_users(&one).send_blocking().unwrap().success);
            let items = spawn_blocking(move || {
                let list = call::<GroupPagingDto>(&two, &LIST_GROUPS, ListGroupsParams::default());
                let items = list.items().blocking();
                items.map(|group| group.unwrap().code).collect::<Vec<_>>()
            });
            assert!(single.await.unwrap());
            items.await.unwrap()
        });
        assert_eq!(codes, ["a", "b", "c", "d"]);
    }
}
