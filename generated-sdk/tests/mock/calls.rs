//! The calls that the mock records.

use genauth::json;
use genauth::mock::{MockApi, MockResponse};
use genauth::models::{
    DeleteByIdParams, DeleteUsersBatchDto, GetUserBatchParams, GetUserParams, ListGroupsParams,
};

#[tokio::test]
async fn a_call_is_recorded_with_everything_that_was_sent() {
    let api = MockApi::new();
    let client = api.builder().tenant_id("tenant-1").build().unwrap();
    let request = ListGroupsParams::new().with_keywords("a b&c=é").with_page(2);
    client.list_groups(request).await.unwrap();
    client
        .delete_users_batch(DeleteUsersBatchDto::new(["u1", "u2"]))
        .await
        .unwrap();

    let [listed] = <[_; 1]>::try_from(api.calls("list_groups")).unwrap();
    assert_eq!(listed.operation, "list_groups");
    assert_eq!(listed.method, "GET");
    assert_eq!(listed.path, "/api/v3/list-groups");
    let query = [("keywords", "a b&c=é"), ("page", "2")];
    assert_eq!(
        listed.query,
        query.map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    assert_eq!(listed.parameter("page"), Some("2"));
    assert_eq!(listed.parameter("limit"), None);
    assert_eq!(listed.header("x-genauth-app-id"), Some("tenant-1"));
    assert_eq!(listed.header("x-genauth-userpool-id"), Some("mock-userpool"));
    assert_eq!(listed.body, None);

    let [deleted] = <[_; 1]>::try_from(api.calls("delete_users_batch")).unwrap();
    assert_eq!(deleted.method, "POST");
    assert_eq!(deleted.query, []);
    assert_eq!(deleted.body, Some(json!({ "userIds": ["u1", "u2"] })));
    assert_eq!(
        deleted.body_as::<DeleteUsersBatchDto>().unwrap().user_ids,
        ["u1", "u2"]
    );
    assert!(deleted.body_as::<DeleteByIdParams>().is_err());
}

#[tokio::test]
async fn parameters_of_the_path_and_lists_are_recorded_as_the_caller_gave_them() {
    let api = MockApi::new();
    let client = api.client().unwrap();
    client.delete_by_id(DeleteByIdParams::new("a/b c")).await.unwrap();
    assert_eq!(api.calls("delete_by_id")[0].parameter("id"), Some("a/b c"));
    client
        .get_user_batch(GetUserBatchParams::new(["u1", "u2"]))
        .await
        .unwrap();
    let pair = |value: &str| (String::from("userIds"), value.to_owned());
    assert_eq!(api.calls("get_user_batch")[0].query, [pair("u1"), pair("u2")]);
    assert_eq!(api.calls("get_user_batch")[0].parameter("userIds"), Some("u1"));
}

#[tokio::test]
async fn all_calls_are_in_order_and_every_attempt_is_one() {
    let api = MockApi::new();
    api.on("get_user")
        .once()
        .respond(MockResponse::connection_refused());
    let client = api.client().unwrap();
    client.list_groups(ListGroupsParams::new()).await.unwrap();
    client.get_user(GetUserParams::new("u")).await.unwrap();
    let names: Vec<_> = api.all_calls().into_iter().map(|call| call.operation).collect();
    assert_eq!(names, ["list_groups", "get_user", "get_user"]);
    assert_eq!(api.call_count("get_user"), 2);
    assert_eq!(api.call_count("delete_users_batch"), 0);

    api.forget_calls();
    assert_eq!(api.all_calls().len(), 0);
    assert_eq!(api.token_requests().len(), 0);
    client.get_user(GetUserParams::new("u")).await.unwrap();
    assert_eq!(api.call_count("get_user"), 1);
    assert_eq!(api.calls("get_user")[0].request_id, "mock-5");
}

#[tokio::test]
async fn token_requests_are_recorded_apart() {
    let api = MockApi::new();
    let client = api.client().unwrap();
    client.get_user(GetUserParams::new("u")).await.unwrap();
    client.get_user(GetUserParams::new("v")).await.unwrap();
    let [token] = <[_; 1]>::try_from(api.token_requests()).unwrap();
    assert_eq!(token.operation, "get_management_token");
    assert_eq!(token.path, "/api/v3/get-management-token");
    let key = json!({ "accessKeyId": "mock-access-key-id", "accessKeySecret": "mock-access-key-secret" });
    assert_eq!(token.body, Some(key));
    assert_eq!(api.all_calls().len(), 2);
}

#[tokio::test]
async fn signed_requests_need_no_token() {
    let api = MockApi::new();
    let client = api.builder().sign_requests().build().unwrap();
    client.get_user(GetUserParams::new("u")).await.unwrap();
    assert_eq!(api.token_requests().len(), 0);
    let authorization = api.calls("get_user")[0]
        .header("authorization")
        .map(str::to_owned);
    assert!(authorization.unwrap().starts_with("GenAuth mock-access-key-id:"));
}

#[tokio::test]
async fn credentials_are_not_printed() {
    let api = MockApi::new();
    let client = api.client().unwrap();
    client.get_user(GetUserParams::new("u")).await.unwrap();
    let call = &api.calls("get_user")[0];
    let token = call.header("authorization").unwrap().to_owned();
    assert!(token.starts_with("Bearer e30."));
    for printed in [
        format!("{call:?}"),
        format!("{:?}", api.token_requests()),
        format!("{api:?}"),
    ] {
        assert!(
            !printed.contains("Bearer") && !printed.contains("mock-access-key-secret"),
            "{printed}"
        );
    }
    assert!(format!("{call:?}").contains("get_user"));
    assert!(format!("{:?}", api.token_requests()).contains("[redacted]"));
}
