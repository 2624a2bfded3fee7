//! The requests of the documented operations, byte for byte where it matters, against a server on loopback.
//!
//! Each row of [`rows`] is one complete request. The test `whole_api` covers the parameters of all other operations.
#![cfg(feature = "rustls")]
#![allow(clippy::unwrap_used, missing_docs)]

mod support;

use genauth::models::{
    AddGroupMembersReqDto, CreateGroupBatchReqDto, CreateGroupReqDto, DeleteGroupsReqDto,
    DeleteUsersBatchDto, DeleteUsersBatchOptionsDto, DepartmentIdType, RemoveDepartmentMembersReqDto,
    UserIdType,
};
use genauth::{Error, ErrorKind, JsonCall, Lang, ManagementClient};
use serde_json::{Value, json};
use support::{KEY_ID, KEY_SECRET, TOKEN, TOKEN_PATH, builder, client, respond, server, success};
use wiremock::{MockServer, Request};

/// A call, and the request that it makes.
struct Row {
    what: &'static str,
    call: fn(&ManagementClient) -> JsonCall,
    method: &'static str,
    path_and_query: &'static str,
    body: Option<Value>,
}

fn post(
    what: &'static str,
    path_and_query: &'static str,
    body: Value,
    call: fn(&ManagementClient) -> JsonCall,
) -> Row {
    Row {
        what,
        call,
        method: "POST",
        path_and_query,
        body: Some(body),
    }
}

fn rows() -> Vec<Row> {
    const ADD_MEMBERS: &str = "/api/v3/add-group-members";
    const CREATE_GROUPS: &str = "/api/v3/create-groups-batch";
    const DELETE_GROUPS: &str = "/api/v3/delete-groups-batch";
    const DELETE_USERS: &str = "/api/v3/delete-users-batch";
    const REMOVE_MEMBERS: &str = "/api/v3/remove-department-members";
    vec![
        post(
            "users join a group",
            ADD_MEMBERS,
            json!({ "userIds": ["u1", "u2"], "code": "developer" }),
            |client| {
                client
                    .add_group_members(AddGroupMembersReqDto::new(["u1", "u2"], "developer"))
                    .into_json()
            },
        ),
        post(
            "empty texts",
            ADD_MEMBERS,
            json!({ "userIds": [""], "code": "" }),
            |client| {
                client
                    .add_group_members(AddGroupMembersReqDto::new([""], ""))
                    .into_json()
            },
        ),
        post(
            "groups, required fields only",
            CREATE_GROUPS,
            json!({ "list": [
                { "code": "a", "name": "A", "description": "", "type": "static" },
                { "code": "界", "name": "\"quoted\"\n", "description": "d", "type": "dynamic" },
            ] }),
            |client| {
                let groups = [
                    CreateGroupReqDto::new("a", "A", "", "static"),
                    CreateGroupReqDto::new("界", "\"quoted\"\n", "d", "dynamic"),
                ];
                client
                    .create_groups_batch(CreateGroupBatchReqDto::new(groups))
                    .into_json()
            },
        ),
        post(
            "groups, all fields",
            CREATE_GROUPS,
            json!({ "list": [{
                "code": "a", "name": "A", "description": "d", "type": "static",
                "customData": { "no": false, "zero": 0, "text": "", "list": [], "null": null, "half": 0.5 },
            }] }),
            |client| {
                let custom_data = [
                    ("no", json!(false)),
                    ("zero", json!(0)),
                    ("text", json!("")),
                    ("list", json!([])),
                    ("null", Value::Null),
                    ("half", json!(0.5)),
                ];
                let group = CreateGroupReqDto::new("a", "A", "d", "static").with_custom_data(custom_data);
                client
                    .create_groups_batch(CreateGroupBatchReqDto::new([group]))
                    .into_json()
            },
        ),
        post(
            "groups leave",
            DELETE_GROUPS,
            json!({ "codeList": ["code1"] }),
            |client| {
                client
                    .delete_groups_batch(DeleteGroupsReqDto::new(["code1"]))
                    .into_json()
            },
        ),
        post(
            "users, required fields only",
            DELETE_USERS,
            json!({ "userIds": ["u1", "u2"] }),
            |client| {
                client
                    .delete_users_batch(DeleteUsersBatchDto::new(["u1", "u2"]))
                    .into_json()
            },
        ),
        post(
            "users, all fields",
            DELETE_USERS,
            json!({ "userIds": ["+86 188"], "options": { "userIdType": "phone" } }),
            |client| {
                let options = DeleteUsersBatchOptionsDto::new().with_user_id_type(UserIdType::Phone);
                client
                    .delete_users_batch(DeleteUsersBatchDto::new(["+86 188"]).with_options(options))
                    .into_json()
            },
        ),
        post(
            "an optional object without fields, an undocumented enum value",
            DELETE_USERS,
            json!({ "userIds": ["u"], "options": { "userIdType": "brand_new" } }),
            |client| {
                let options = DeleteUsersBatchOptionsDto::new().with_user_id_type("brand_new");
                client
                    .delete_users_batch(DeleteUsersBatchDto::new(["u"]).with_options(options))
                    .into_json()
            },
        ),
        post(
            "an empty object",
            DELETE_USERS,
            json!({ "userIds": ["u"], "options": {} }),
            |client| {
                let options = DeleteUsersBatchOptionsDto::new();
                client
                    .delete_users_batch(DeleteUsersBatchDto::new(["u"]).with_options(options))
                    .into_json()
            },
        ),
        post(
            "members leave, required fields only",
            REMOVE_MEMBERS,
            json!({ "userIds": ["u1"], "organizationCode": "steamory", "departmentId": "d1" }),
            |client| {
                let request = RemoveDepartmentMembersReqDto::new(["u1"], "steamory", "d1");
                client.remove_department_members(request).into_json()
            },
        ),
        post(
            "members leave, all fields",
            REMOVE_MEMBERS,
            json!({
                "userIds": ["u1"], "organizationCode": "steamory", "departmentId": "d1",
                "departmentIdType": "open_department_id", "tenantId": "",
            }),
            |client| {
                let request = RemoveDepartmentMembersReqDto::new(["u1"], "steamory", "d1")
                    .with_department_id_type(DepartmentIdType::OpenDepartmentId)
                    .with_tenant_id("");
                client.remove_department_members(request).into_json()
            },
        ),
    ]
}

async fn ready() -> MockServer {
    let server = server().await;
    respond(&server, success(&Value::Null).to_string()).await;
    server
}

/// The requests that the server got: the one for the token, and the others.
async fn received(server: &MockServer) -> (Request, Vec<Request>) {
    let mut requests = server.received_requests().await.unwrap();
    let token = requests.remove(0);
    (token, requests)
}

fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    request.headers.get(name).map(|value| value.to_str().unwrap())
}

#[tokio::test]
async fn every_row_is_the_request_that_is_sent() {
    let server = ready().await;
    let client = client(&server).unwrap();
    let rows = rows();
    for row in &rows {
        (row.call)(&client).await.unwrap();
    }
    let (_, requests) = received(&server).await;
    assert_eq!(requests.len(), rows.len());
    for (request, row) in requests.iter().zip(&rows) {
        let what = row.what;
        assert_eq!(request.method.as_str(), row.method, "{what}");
        let query = request
            .url
            .query()
            .map_or_else(String::new, |query| format!("?{query}"));
        assert_eq!(
            format!("{}{query}", request.url.path()),
            row.path_and_query,
            "{what}"
        );
        let body = (!request.body.is_empty()).then(|| request.body_json::<Value>().unwrap());
        assert_eq!(body, row.body, "{what}");
        let content_type = row.body.as_ref().map(|_| "application/json");
        assert_eq!(header(request, "content-type"), content_type, "{what}");
        assert_eq!(
            header(request, "authorization"),
            Some(format!("Bearer {TOKEN}").as_str()),
            "{what}"
        );
        assert_eq!(header(request, "x-genauth-userpool-id"), Some("pool-1"), "{what}");
    }
}

#[tokio::test]
async fn headers_name_the_client() {
    let server = ready().await;
    let client = builder(&server)
        .lang(Lang::ZhCn)
        .tenant_id("tenant-1")
        .build()
        .unwrap();
    client
        .delete_users_batch(DeleteUsersBatchDto::new(["u1"]))
        .into_json()
        .await
        .unwrap();

    let (token, requests) = received(&server).await;
    let version = env!("CARGO_PKG_VERSION");
    for request in std::iter::once(&token).chain(&requests) {
        for (name, value) in [
            ("content-type", "application/json"),
            ("accept", "application/json"),
            ("user-agent", &format!("genauth/{version}")),
            ("x-genauth-sdk-version", &format!("rust:{version}")),
            ("x-genauth-lang", "zh-CN"),
            ("x-genauth-app-id", "tenant-1"),
        ] {
            assert_eq!(header(request, name), Some(value), "{name}");
        }
    }
}

#[tokio::test]
async fn the_token_is_requested_once_and_without_a_token() {
    let server = ready().await;
    let client = client(&server).unwrap();
    for row in rows() {
        (row.call)(&client.clone()).await.unwrap();
    }
    let (token, requests) = received(&server).await;
    assert_eq!((token.method.as_str(), token.url.path()), ("POST", TOKEN_PATH));
    assert_eq!(
        token.body_json::<Value>().unwrap(),
        json!({ "accessKeyId": KEY_ID, "accessKeySecret": KEY_SECRET })
    );
    for name in ["authorization", "x-genauth-userpool-id", "x-genauth-app-id"] {
        assert_eq!(header(&token, name), None, "{name}");
    }
    assert!(requests.iter().all(|request| request.url.path() != TOKEN_PATH));
}

/// The error of a call that is refused before anything is sent.
async fn refusal(call: impl FnOnce(&ManagementClient) -> JsonCall) -> Error {
    let server = ready().await;
    let error = call(&client(&server).unwrap()).await.unwrap_err();
    assert_eq!(
        server.received_requests().await.unwrap().len(),
        0,
        "not even a token is asked for"
    );
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(!error.may_have_reached_server());
    error
}

fn ids(count: usize) -> impl Iterator<Item = String> {
    (0..count).map(|n| format!("u{n}"))
}

#[tokio::test]
async fn more_than_the_documented_limit_is_not_sent() {
    let error = refusal(|client| {
        client
            .delete_users_batch(DeleteUsersBatchDto::new(ids(51)))
            .into_json()
    })
    .await;
    assert_eq!(error.operation(), Some("delete_users_batch"));
    assert_eq!(error.path(), Some("userIds"));
    assert_eq!(
        error.to_string(),
        "delete_users_batch: not sent: `userIds` takes at most 50 elements, got 51"
    );

    let error = refusal(|client| {
        client
            .delete_groups_batch(DeleteGroupsReqDto::new(ids(1000)))
            .into_json()
    })
    .await;
    assert_eq!(
        error.to_string(),
        "delete_groups_batch: not sent: `codeList` takes at most 50 elements, got 1000"
    );

    let error = refusal(|client| {
        client
            .add_group_members(AddGroupMembersReqDto::new(ids(51), "developer"))
            .into_json()
    })
    .await;
    assert_eq!(
        error.to_string(),
        "add_group_members: not sent: `userIds` takes at most 50 elements, got 51"
    );

    let groups = ids(51).map(|code| CreateGroupReqDto::new(code, "A", "", "static"));
    let request = CreateGroupBatchReqDto::new(groups);
    let error = refusal(|client| client.create_groups_batch(request).into_json()).await;
    assert_eq!(
        error.to_string(),
        "create_groups_batch: not sent: `list` takes at most 50 elements, got 51"
    );
}

#[tokio::test]
async fn an_empty_list_that_names_nothing_is_not_sent() {
    let no_ids = || std::iter::empty::<String>();
    let error = refusal(|client| {
        client
            .delete_users_batch(DeleteUsersBatchDto::new(no_ids()))
            .into_json()
    })
    .await;
    assert_eq!(
        error.to_string(),
        "delete_users_batch: not sent: `userIds` takes at least 1 element, got 0"
    );
    let groups = std::iter::empty::<CreateGroupReqDto>();
    let error = refusal(|client| {
        client
            .create_groups_batch(CreateGroupBatchReqDto::new(groups))
            .into_json()
    })
    .await;
    assert_eq!(error.path(), Some("list"));
}

#[tokio::test]
async fn the_documented_limit_itself_is_sent() {
    let server = ready().await;
    let client = client(&server).unwrap();
    client
        .delete_users_batch(DeleteUsersBatchDto::new(ids(50)))
        .into_json()
        .await
        .unwrap();
    // No limit is documented here.
    let request = RemoveDepartmentMembersReqDto::new(ids(51), "steamory", "d1");
    client
        .remove_department_members(request)
        .into_json()
        .await
        .unwrap();
    let (_, requests) = received(&server).await;
    let lengths = requests.iter().map(|request| {
        request.body_json::<Value>().unwrap()["userIds"]
            .as_array()
            .unwrap()
            .len()
    });
    assert_eq!(lengths.collect::<Vec<_>>(), [50, 51]);
}
