//! Paged operations as streams, against servers that page in different ways.

use std::collections::HashMap;
use std::time::Duration;

use serde_json::{Value, json};
use wiremock::matchers::{path, query_param};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use super::support::{
    GroupDto, GroupPagingDto, JWT, LIST_GROUPS, LIST_USERS, ListGroupsParams, ListUsersDto, Scene, Scripted,
    call, client, ok, server, success, token,
};
use crate::{Call, Error, ErrorKind, Items, ManagementClient, Method, Operation, Pages, Paging};

/// A server on loopback whose response depends on the page and limit of the request.
async fn server_with(
    pages: impl Fn(i64, i64) -> Value + Send + Sync + 'static,
) -> (MockServer, ManagementClient) {
    let server = server().await;
    let response = move |request: &Request| {
        let query: HashMap<_, _> = request.url.query_pairs().into_owned().collect();
        let number = |name: &str| query[name].parse().unwrap();
        ResponseTemplate::new(200).set_body_json(success(&pages(number("page"), number("limit"))))
    };
    Mock::given(path("/api/v3/list-groups"))
        .respond_with(response)
        .mount(&server)
        .await;
    let client = client(&server.uri());
    (server, client)
}

fn groups(codes: impl IntoIterator<Item = i64>) -> Vec<Value> {
    codes
        .into_iter()
        .map(|code| json!({ "code": format!("g{code}") }))
        .collect()
}

/// A well-behaved page of groups `g1` to `g<total>`.
fn page_of(total: i64, page: i64, limit: i64) -> Value {
    let from = (page - 1) * limit + 1;
    json!({ "totalCount": total, "list": groups(from..=(from + limit - 1).min(total)) })
}

fn list(client: &ManagementClient, params: ListGroupsParams) -> Call<GroupPagingDto> {
    call(client, &LIST_GROUPS, params)
}

async fn codes(mut items: Items<GroupPagingDto>) -> Result<Vec<String>, Error> {
    let mut codes = Vec::new();
    while let Some(group) = items.try_next().await? {
        codes.push(group.code);
    }
    assert!(items.try_next().await?.is_none(), "the end is not the end");
    Ok(codes)
}

fn numbered(range: impl Iterator<Item = i64>) -> Vec<String> {
    range.map(|code| format!("g{code}")).collect()
}

/// The queries that were sent for pages.
async fn queries(server: &MockServer) -> Vec<String> {
    let requests = server.received_requests().await.unwrap();
    requests
        .iter()
        .filter(|request| request.url.path() == "/api/v3/list-groups")
        .map(|request| request.url.query().unwrap_or_default().to_owned())
        .collect()
}

#[tokio::test]
async fn all_items_come_in_order_and_no_page_too_many_is_asked_for() {
    let (server, client) = server_with(|page, limit| page_of(120, page, limit)).await;
    let params = ListGroupsParams {
        keywords: Some("dev".into()),
        ..ListGroupsParams::default()
    };
    assert_eq!(
        codes(list(&client, params).items()).await.unwrap(),
        numbered(1..=120)
    );
    assert_eq!(
        queries(&server).await,
        [
            "keywords=dev&page=1&limit=50",
            "keywords=dev&page=2&limit=50",
            "keywords=dev&page=3&limit=50"
        ]
    );
}

#[tokio::test]
async fn the_caller_says_where_to_start_and_how_large_a_page_is() {
    let (server, client) = server_with(|page, limit| page_of(10, page, limit)).await;
    let params = ListGroupsParams {
        page: Some(2),
        limit: Some(4),
        ..ListGroupsParams::default()
    };
    assert_eq!(
        codes(list(&client, params).items()).await.unwrap(),
        numbered(5..=10)
    );
    assert_eq!(queries(&server).await, ["page=2&limit=4", "page=3&limit=4"]);
}

/// An operation that takes the position of an item in the place of a page.
static LIST_FROM: Operation = Operation::new("list_groups", "listGroups", Method::Get, "/api/v3/list-groups")
    .enveloped()
    .paged(
        Paging::new("page", "limit")
            .max(50)
            .items("list")
            .by_items()
            .more("truncated"),
    );

async fn codes_from(client: &ManagementClient, page: i64) -> Vec<String> {
    let params = ListGroupsParams {
        page: Some(page),
        limit: Some(3),
        ..ListGroupsParams::default()
    };
    codes(call::<GroupPagingDto>(client, &LIST_FROM, params).items())
        .await
        .unwrap()
}

#[tokio::test]
async fn positions_of_items_go_on_by_the_items_that_came() {
    let (server, client) = server_with(|start, limit| {
        // It gives fewer than it is asked for.
        let last = (start + limit.min(2) - 1).min(6);
        json!({ "list": groups(start..=last), "truncated": last < 6 })
    })
    .await;
    assert_eq!(codes_from(&client, 2).await, numbered(2..=6));
    assert_eq!(
        queries(&server).await,
        ["page=2&limit=3", "page=4&limit=3", "page=6&limit=3"]
    );
}

#[tokio::test]
async fn a_full_page_is_the_last_one_only_if_nothing_comes_after_it() {
    // A server that always says that there are no more.
    let (server, client) = server_with(
        |start, limit| json!({ "list": groups(start..=(start + limit - 1).min(6)), "truncated": false }),
    )
    .await;
    assert_eq!(codes_from(&client, 1).await, numbered(1..=6));
    assert_eq!(
        queries(&server).await,
        ["page=1&limit=3", "page=4&limit=3", "page=7&limit=3"]
    );
}

#[tokio::test]
async fn pages_come_whole_and_the_first_one_comes_even_if_it_is_empty() {
    let (_server, client) = server_with(|page, limit| page_of(5, page, limit)).await;
    let params = ListGroupsParams {
        limit: Some(3),
        ..ListGroupsParams::default()
    };
    let mut pages = list(&client, params).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push((page.total_count, page.list.len()));
    }
    assert_eq!(sizes, [(5, 3), (5, 2)]);

    let (server, client) = server_with(|page, limit| page_of(0, page, limit)).await;
    let mut pages = list(&client, ListGroupsParams::default()).pages();
    assert!(pages.try_next().await.unwrap().unwrap().list.is_empty());
    assert!(pages.try_next().await.unwrap().is_none());
    assert_eq!(queries(&server).await.len(), 1);
    assert!(
        codes(list(&client, ListGroupsParams::default()).items())
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn a_short_page_is_not_the_end() {
    // The server gives at most 10 at a time.
    let (server, client) = server_with(|page, _| page_of(25, page, 10)).await;
    let items = list(&client, ListGroupsParams::default()).items();
    assert_eq!(codes(items).await.unwrap(), numbered(1..=25));
    assert_eq!(queries(&server).await.len(), 3);

    // The same from the third page on, where a count by the requested size would end too early.
    let params = ListGroupsParams {
        page: Some(2),
        ..ListGroupsParams::default()
    };
    assert_eq!(
        codes(list(&client, params).items()).await.unwrap(),
        numbered(11..=25)
    );
}

#[tokio::test]
async fn without_a_count_an_empty_page_is_the_end() {
    for no_count in [json!(null), json!(0), json!("?"), json!(-1)] {
        let (server, client) = server_with(move |page, limit| {
            let mut data = page_of(70, page, limit);
            data["totalCount"] = no_count.clone();
            data
        })
        .await;
        let items = list(&client, ListGroupsParams::default()).items();
        assert_eq!(codes(items).await.unwrap(), numbered(1..=70));
        assert_eq!(queries(&server).await.len(), 3);
    }
}

#[tokio::test]
async fn items_that_are_deleted_meanwhile_do_not_prevent_the_end() {
    let (server, client) = server_with(|page, limit| match page {
        1 => page_of(60, page, limit),
        _ => json!({ "totalCount": 60, "list": [] }),
    })
    .await;
    let items = list(&client, ListGroupsParams::default()).items();
    assert_eq!(codes(items).await.unwrap(), numbered(1..=50));
    assert_eq!(queries(&server).await.len(), 2);
}

#[tokio::test]
async fn one_object_in_the_place_of_the_list_is_one_item() {
    let (_server, client) = server_with(|page, _| match page {
        1 => json!({ "list": { "code": "g1" } }),
        _ => json!({}),
    })
    .await;
    let items = list(&client, ListGroupsParams::default()).items();
    assert_eq!(codes(items).await.unwrap(), ["g1"]);
}

#[tokio::test]
async fn a_server_that_repeats_its_pages_is_an_error_and_not_an_endless_loop() {
    // The same page each time, and two pages in turns. What came is given before the error.
    for period in [1, 2] {
        let (server, client) =
            server_with(move |page, limit| page_of(10_000, (page - 1) % period + 1, limit)).await;
        let mut items = list(&client, ListGroupsParams::default()).items();
        let pages = 10 + period;
        for page in 0..pages {
            let first = page % period * 50 + 1;
            for code in numbered(first..first + 50) {
                assert_eq!(items.try_next().await.unwrap().unwrap().code, code);
            }
        }
        let error = items.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Protocol);
        assert_eq!(
            error.to_string(),
            format!(
                "list_groups: page {pages} is the last of 10 pages with the same items as pages before them: the \
                 server ignores `page`"
            )
        );
        assert!(items.try_next().await.unwrap().is_none());
        assert_eq!(i64::try_from(queries(&server).await.len()), Ok(pages));
    }
}

#[tokio::test]
async fn an_error_ends_the_stream() {
    let (server, client) = server_with(|page, limit| page_of(100, page, limit)).await;
    Mock::given(path("/api/v3/list-groups"))
        .and(query_param("page", "2"))
        .respond_with(ResponseTemplate::new(403).set_body_json(json!({ "statusCode": 403, "message": "no" })))
        .with_priority(1)
        .mount(&server)
        .await;
    let mut pages = list(&client, ListGroupsParams::default()).pages();
    assert_eq!(pages.try_next().await.unwrap().unwrap().list.len(), 50);
    let error = pages.try_next().await.unwrap_err();
    assert_eq!(error.to_string(), "list_groups: the API responded with 403: no");
    assert!(pages.try_next().await.unwrap().is_none());
    assert_eq!(queries(&server).await.len(), 2);
}

#[tokio::test]
async fn pages_that_the_api_does_not_give_are_not_asked_for() {
    let client = Scripted::new([]).client();
    for (page, limit, path, text) in [
        (
            None,
            Some(51),
            "limit",
            "list_groups: not sent: `limit` takes 1 to 50, got 51",
        ),
        (
            None,
            Some(0),
            "limit",
            "list_groups: not sent: `limit` takes 1 to 50, got 0",
        ),
        (
            None,
            Some(-1),
            "limit",
            "list_groups: not sent: `limit` takes 1 to 50, got -1",
        ),
        (
            Some(0),
            None,
            "page",
            "list_groups: not sent: `page` counts from 1, got 0",
        ),
    ] {
        let params = ListGroupsParams {
            page,
            limit,
            ..ListGroupsParams::default()
        };
        let mut items = list(&client, params).items();
        let error = items.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!((error.path(), error.to_string().as_str()), (Some(path), text));
        assert!(!error.may_have_reached_server());
        assert!(items.try_next().await.unwrap().is_none());
    }
    let mut no_member: Pages<GroupPagingDto> = call(&client, &LIST_GROUPS, ()).pages();
    let text = no_member.try_next().await.unwrap_err().to_string();
    assert!(text.starts_with("list_groups: not sent: `page`"), "{text}");
}

#[tokio::test]
async fn pages_can_be_asked_for_deep_in_a_body() {
    let server = Scripted::new([
        ok(&token(JWT, &json!(7200))),
        ok(&success(&json!({ "totalCount": 51, "list": groups(1..=50) }))),
        ok(&success(&json!({ "totalCount": 51, "list": groups(51..=51) }))),
    ]);
    let request = ListUsersDto {
        keywords: Some("a".into()),
        ..ListUsersDto::default()
    };
    let items = call::<GroupPagingDto>(&server.client(), &LIST_USERS, request).items();
    assert_eq!(codes(items).await.unwrap(), numbered(1..=51));
    let bodies: Vec<Value> = server.requests()[1..]
        .iter()
        .map(|request| serde_json::from_slice(request.body()).unwrap())
        .collect();
    let body = |page| json!({ "keywords": "a", "options": { "pagination": { "page": page, "limit": 50 } } });
    assert_eq!(bodies, [body(1), body(2)]);
}

#[tokio::test(start_paused = true)]
async fn giving_up_on_a_page_and_asking_again_loses_nothing_and_sends_nothing_twice() {
    let slowly = |scene| Scene::After(Duration::from_secs(2), Box::new(scene));
    let server = Scripted::new([
        ok(&token(JWT, &json!(7200))),
        slowly(ok(&success(&page_of(4, 1, 2)))),
        slowly(ok(&success(&page_of(4, 2, 2)))),
    ]);
    let params = ListGroupsParams {
        limit: Some(2),
        ..ListGroupsParams::default()
    };
    let mut items = list(&server.client(), params).items();
    let mut codes = Vec::new();
    let mut given_up = 0;
    loop {
        match tokio::time::timeout(Duration::from_millis(700), items.try_next()).await {
            Err(_) => given_up += 1,
            Ok(Ok(Some(group))) => codes.push(group.code),
            Ok(end) => {
                assert!(end.unwrap().is_none());
                break;
            }
        }
    }
    assert_eq!(codes, numbered(1..=4));
    assert_eq!(given_up, 4);
    assert_eq!(server.requests().len(), 3);
}

#[cfg(feature = "stream")]
#[tokio::test]
async fn they_are_streams() {
    async fn count<S: futures_core::Stream + Unpin + Send + 'static>(mut stream: S) -> usize {
        let mut count = 0;
        while std::future::poll_fn(|cx| std::pin::Pin::new(&mut stream).poll_next(cx))
            .await
            .is_some()
        {
            count += 1;
        }
        count
    }
    let (_server, client) = server_with(|page, limit| page_of(60, page, limit)).await;
    assert_eq!(
        count(list(&client, ListGroupsParams::default()).items()).await,
        60
    );
    assert_eq!(count(list(&client, ListGroupsParams::default()).pages()).await, 2);
}

#[tokio::test]
async fn options_of_the_call_hold_for_every_page() {
    let server = Scripted::new([
        ok(&token(JWT, &json!(7200))),
        ok(&success(&page_of(60, 1, 50))),
        Scene::Respond(503, String::new()),
        ok(&success(&page_of(60, 2, 50))),
    ]);
    let patient = crate::RetryPolicy::default().with_backoff(Duration::ZERO, Duration::ZERO);
    let items = list(&server.client(), ListGroupsParams::default())
        .with_retry(patient)
        .items();
    assert_eq!(codes(items).await.unwrap(), numbered(1..=60));
    let text = format!(
        "{:?}",
        list(&server.client(), ListGroupsParams::default()).items()
    );
    assert_eq!(text, "Items { page: 0, seen: 0, .. }");
}

/// An operation whose pages are bare lists.
static LIST_PLAIN: Operation =
    Operation::new("list_groups", "listGroups", Method::Get, "/api/v3/list-groups")
        .enveloped()
        .paged(Paging::new("page", "limit").max(50));

/// An operation that returns the whole list.
static LIST_WHOLE: Operation =
    Operation::new("list_groups", "listGroups", Method::Get, "/api/v3/list-groups").enveloped();

async fn codes_in_lists(mut items: Items<Vec<GroupDto>>) -> Result<Vec<String>, Error> {
    let mut codes = Vec::new();
    while let Some(group) = items.try_next().await? {
        codes.push(group.code);
    }
    Ok(codes)
}

#[tokio::test]
async fn a_result_that_is_a_list_is_a_page() {
    let (server, client) = server_with(|page, limit| page_of(120, page, limit)["list"].clone()).await;
    let items = call::<Vec<GroupDto>>(&client, &LIST_PLAIN, ListGroupsParams::default()).items();
    assert_eq!(codes_in_lists(items).await.unwrap(), numbered(1..=120));
    assert_eq!(
        queries(&server).await,
        [
            "page=1&limit=50",
            "page=2&limit=50",
            "page=3&limit=50",
            "page=4&limit=50"
        ]
    );

    let (server, client) = server_with(|_, _| json!(groups(1..=3))).await;
    let mut items = call::<Vec<GroupDto>>(&client, &LIST_PLAIN, ListGroupsParams::default()).items();
    for code in numbered(1..=3).into_iter().chain(numbered(1..=3)) {
        assert_eq!(items.try_next().await.unwrap().unwrap().code, code);
    }
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert_eq!(queries(&server).await.len(), 2);
}

#[tokio::test]
async fn a_result_that_is_not_paged_is_one_page() {
    let (server, client) = server_with(|page, limit| page_of(page + 1, page, limit)["list"].clone()).await;
    let params = ListGroupsParams {
        page: Some(1),
        limit: Some(2),
        ..ListGroupsParams::default()
    };
    let items = call::<Vec<GroupDto>>(&client, &LIST_WHOLE, params).items();
    assert_eq!(codes_in_lists(items).await.unwrap(), numbered(1..=2));
    // Nothing of the request is changed.
    assert_eq!(queries(&server).await, ["page=1&limit=2"]);
}

/// An operation whose pages say how to ask for the next one.
static SCROLL: Operation = Operation::new("list_groups", "listGroups", Method::Get, "/api/v3/list-groups")
    .enveloped()
    .paged(Paging::by_cursor("keywords", "next", "list"));

/// A server on loopback that gives two groups at a time, and the cursor to the next ones.
async fn scrolling_server(total: i64, end: Value) -> (MockServer, ManagementClient) {
    let server = server().await;
    let response = move |request: &Request| {
        let query: HashMap<_, _> = request.url.query_pairs().into_owned().collect();
        let from: i64 = query
            .get("keywords")
            .map_or(1, |cursor| cursor.trim_start_matches("from ").parse().unwrap());
        let last = (from + 1).min(total);
        let next = if last < total {
            json!(format!("from {}", last + 1))
        } else {
            end.clone()
        };
        ResponseTemplate::new(200)
            .set_body_json(success(&json!({ "list": groups(from..=last), "next": next })))
    };
    Mock::given(path("/api/v3/list-groups"))
        .respond_with(response)
        .mount(&server)
        .await;
    let client = client(&server.uri());
    (server, client)
}

#[tokio::test]
async fn a_cursor_leads_from_page_to_page() {
    for end in [json!(null), json!("")] {
        let (server, client) = scrolling_server(5, end).await;
        // The other fields of the request stay as they are.
        let params = ListGroupsParams {
            limit: Some(1000),
            ..ListGroupsParams::default()
        };
        let items = call::<GroupPagingDto>(&client, &SCROLL, params).items();
        assert_eq!(codes(items).await.unwrap(), numbered(1..=5));
        assert_eq!(
            queries(&server).await,
            [
                "limit=1000",
                "keywords=from%203&limit=1000",
                "keywords=from%205&limit=1000"
            ]
        );
    }
    let (server, client) = scrolling_server(5, json!(null)).await;
    let params = ListGroupsParams {
        keywords: Some("from 4".into()),
        ..ListGroupsParams::default()
    };
    let items = call::<GroupPagingDto>(&client, &SCROLL, params).items();
    assert_eq!(codes(items).await.unwrap(), numbered(4..=5));
    assert_eq!(queries(&server).await, ["keywords=from%204"]);
}

#[tokio::test]
async fn a_cursor_that_stays_ends_with_an_empty_page_or_an_error() {
    // As in a search: the cursor stays the same, and the server moves on to the next page.
    let server = server().await;
    for (from, last) in [(1, 2), (3, 3), (4, 3)] {
        let page = success(&json!({ "list": groups(from..=last), "next": "search" }));
        Mock::given(path("/api/v3/list-groups"))
            .respond_with(ResponseTemplate::new(200).set_body_json(page))
            .up_to_n_times(1)
            .mount(&server)
            .await;
    }
    let scroll = |client| call::<GroupPagingDto>(client, &SCROLL, ListGroupsParams::default()).items();
    let client_of = client(&server.uri());
    assert_eq!(codes(scroll(&client_of)).await.unwrap(), numbered(1..=3));
    assert_eq!(queries(&server).await.len(), 3);

    let (server, client) = server_without_turning().await;
    let mut items = scroll(&client);
    for _ in 0..2 {
        assert_eq!(items.try_next().await.unwrap().unwrap().code, "g1");
    }
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert_eq!(queries(&server).await.len(), 2);
}

/// A server on loopback that gives the same page for every cursor.
async fn server_without_turning() -> (MockServer, ManagementClient) {
    let server = server().await;
    let page = success(&json!({ "list": groups(1..=1), "next": "search" }));
    Mock::given(path("/api/v3/list-groups"))
        .respond_with(ResponseTemplate::new(200).set_body_json(page))
        .mount(&server)
        .await;
    let client = client(&server.uri());
    (server, client)
}
