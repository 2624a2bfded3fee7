//! Which response a request gets.

use std::sync::Arc;

use genauth::json;
use genauth::mock::{self, MockApi, MockResponse};
use genauth::models::{
    CreateGroupBatchReqDto, CreateGroupReqDto, DeleteGroupsReqDto, DeleteUsersBatchDto, FunctionModelListDto,
    GetAllRowVyScrollidDto, GetGroupParams, GetUserParams, GroupDto, GroupPagingDto, IsSuccessDto,
    ListGroupsParams, ListUsersRequestDto, ResGroupDto, SearchDepartmentsListReqDto, UserDto,
};
use genauth::{ErrorKind, ManagementClient, Method};

fn group(code: &str) -> ResGroupDto {
    let mut page: GroupPagingDto = mock::example("list_groups");
    let mut group = page.list.remove(0);
    code.clone_into(&mut group.code);
    group
}

fn page(codes: &[&str]) -> GroupPagingDto {
    let total = i64::try_from(codes.len()).unwrap();
    GroupPagingDto::default()
        .with_total_count(total)
        .with_list(codes.iter().map(|code| group(code)))
}

async fn code(client: &ManagementClient) -> String {
    let request = GetGroupParams::new("any");
    match client.get_group(request).await {
        Ok(group) => group.code,
        Err(error) => error.to_string(),
    }
}

fn named(code: &str) -> GroupDto {
    let mut group: GroupDto = mock::example("get_group");
    code.clone_into(&mut group.code);
    group
}

#[tokio::test]
async fn an_operation_succeeds_with_its_example_until_it_is_told_otherwise() {
    let client = MockApi::new().client().unwrap();
    let group = client
        .get_group(GetGroupParams::new("developer"))
        .with_response()
        .await
        .unwrap();
    assert_eq!(group.value, mock::example::<GroupDto>("get_group"));
    assert_eq!(group.value.code, "developer");
    assert_eq!(group.warnings, []);
    assert_eq!(group.attempts, 1);
    // The first request was for the token.
    assert_eq!(group.request_id.as_deref(), Some("mock-2"));
    assert_eq!(group.headers["content-type"], "application/json");
    let deleted = client
        .delete_users_batch(DeleteUsersBatchDto::new(["u"]))
        .await
        .unwrap();
    assert!(deleted.success);
}

#[tokio::test]
async fn an_example_of_pages_is_one_page() {
    let api = MockApi::new();
    let client = api.client().unwrap();
    let mut users = client.list_users(ListUsersRequestDto::new()).items();
    let mut ids = Vec::new();
    while let Some(user) = users.try_next().await.unwrap() {
        ids.push(user.user_id);
    }
    let example = mock::example::<UserDto>("get_user").user_id;
    assert_eq!(ids, [example]);
    assert_eq!(api.call_count("list_users"), 1);
}

#[tokio::test]
async fn the_examples_of_other_pages_end_too() {
    let api = MockApi::new();
    let client = api.client().unwrap();

    // A list without a count: there is nothing on the second page.
    let mut departments = client
        .search_departments_list(SearchDepartmentsListReqDto::new("org"))
        .items();
    assert!(departments.try_next().await.unwrap().is_some());
    assert!(departments.try_next().await.unwrap().is_none());
    let asked: Vec<_> = api
        .calls("search_departments_list")
        .into_iter()
        .map(|call| call.body.unwrap()["page"].clone())
        .collect();
    assert_eq!(asked, [1, 2]);

    // A cursor: the example has no next page.
    let mut rows = client
        .get_all_metadata_row(GetAllRowVyScrollidDto::new(10, "model"))
        .items();
    assert!(rows.try_next().await.unwrap().is_some());
    assert!(rows.try_next().await.unwrap().is_none());
    assert_eq!(api.call_count("get_all_metadata_row"), 1);
}

#[tokio::test]
async fn results_are_typed_values_in_the_envelope() {
    let api = MockApi::new();
    let client = api.client().unwrap();

    api.on("list_groups").ok(page(&["a", "b"]));
    let listed = client.list_groups(ListGroupsParams::new()).await.unwrap();
    assert_eq!(listed, page(&["a", "b"]));

    api.on("create_groups_batch").ok(vec![named("c"), named("d")]);
    let request = CreateGroupBatchReqDto::new([CreateGroupReqDto::new("c", "C", "", "static")]);
    let created = client.create_groups_batch(request).with_response().await.unwrap();
    assert_eq!(created.value, [named("c"), named("d")]);
    let body: serde_json::Value = serde_json::from_slice(&created.body).unwrap();
    assert_eq!(body["statusCode"], 200);
    assert_eq!(body["message"], "Success");
    assert_eq!(body["requestId"], created.request_id.unwrap());
    assert_eq!(body["data"][1]["code"], "d");
}

#[tokio::test]
async fn an_operation_without_a_result_or_an_envelope_responds_as_the_schema_says() {
    let api = MockApi::new();
    let client = api.client().unwrap();
    let request = genauth::models::DeleteByIdParams::new("7");
    let response = client.delete_by_id(request.clone()).raw().await.unwrap();
    assert_eq!(
        response.body(),
        r#"{"statusCode":200,"message":"Success","requestId":"mock-2"}"#
    );
    api.on("delete_by_id").ok(());
    client.delete_by_id(request).await.unwrap();

    // Documented to respond without an envelope.
    let request = genauth::models::DeleteWhitelistDto::default();
    api.on("delete_whitelist")
        .ok(IsSuccessDto::default().with_success(false));
    let response = client.delete_whitelist(request).with_response().await.unwrap();
    assert_eq!(response.body, r#"{"success":false}"#);
    assert!(!response.value.success);
}

#[tokio::test]
async fn a_result_that_has_a_status_of_its_own_is_read_as_a_whole() {
    let api = MockApi::new();
    let client = api.client().unwrap();
    let models = client.list_model().with_response().await.unwrap();
    assert_eq!((models.value.status_code, models.value.list.len()), (200, 1));
    assert_eq!(models.value, mock::example("list_model"));
    assert_eq!(models.warnings, []);

    let mut refused: FunctionModelListDto = mock::example("list_model");
    refused.status_code = 403;
    api.on("list_model").ok(refused);
    assert!(client.list_model().await.unwrap_err().is_forbidden());
}

#[tokio::test]
async fn a_json_value_is_a_result_of_another_type_on_purpose() {
    let api = MockApi::new();
    api.on("get_user")
        .ok(json!({ "userId": "u1", "loginsCount": {}, "shoeSize": 46 }));
    let client = api.client().unwrap();
    let user = client
        .get_user(GetUserParams::new("u1"))
        .with_response()
        .await
        .unwrap();
    assert_eq!(user.value.user_id, "u1");
    assert_eq!(user.warnings.len(), 1);
    assert_eq!(user.warnings[0].path, "data.loginsCount");
}

#[tokio::test]
async fn failures_of_the_api_come_at_http_200() {
    let api = MockApi::new();
    api.on("get_user")
        .respond(MockResponse::error(404, "user not found").with_code(2004));
    let client = api.client().unwrap();
    let error = client.get_user(GetUserParams::new("u1")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.http_status(), Some(200));
    let failure = error.api().unwrap();
    assert_eq!((failure.status, failure.code.clone()), (404, Some(2004.into())));
    assert_eq!(failure.message, "user not found");
    assert_eq!(
        failure.request_id,
        Some(api.calls("get_user")[0].request_id.clone())
    );

    api.on("get_user").error(403, "say \"please\"");
    let error = client.get_user(GetUserParams::new("u1")).await.unwrap_err();
    assert!(error.is_forbidden());
    assert_eq!(error.api().unwrap().message, "say \"please\"");
    assert_eq!(error.api().unwrap().code, None);
}

#[tokio::test]
async fn any_http_response_comes_as_it_is() {
    let api = MockApi::new();
    api.on("get_user").respond(
        MockResponse::http(418)
            .with_header("x-kettle", "on")
            .with_body("text/plain", &b"short and stout"[..]),
    );
    let client = api.client().unwrap();
    let response = client.get_user(GetUserParams::new("u1")).raw().await.unwrap();
    assert_eq!(response.status(), 418);
    assert_eq!(response.headers()["x-kettle"], "on");
    assert_eq!(response.headers()["content-type"], "text/plain");
    assert_eq!(response.body(), "short and stout");
}

#[tokio::test]
async fn a_success_can_have_headers_and_a_status_of_its_own() {
    let api = MockApi::new();
    let response = MockResponse::ok(named("a"))
        .with_header("x-trace", "1")
        .with_http_status(201);
    api.on("get_group").respond(response);
    let client = api.client().unwrap();
    let group = client
        .get_group(GetGroupParams::new("a"))
        .with_response()
        .await
        .unwrap();
    assert_eq!((group.status.as_u16(), group.value.code.as_str()), (201, "a"));
    assert_eq!(group.headers["x-trace"], "1");
}

#[tokio::test]
async fn responses_come_in_order_and_the_last_one_stays() {
    let api = MockApi::new();
    api.on("get_group")
        .respond_each(["a", "b", "c"].map(|code| MockResponse::ok(named(code))));
    let client = api.client().unwrap();
    let mut codes = Vec::new();
    for _ in 0..5 {
        codes.push(code(&client).await);
    }
    assert_eq!(codes, ["a", "b", "c", "c", "c"]);
}

#[tokio::test]
async fn the_response_that_was_set_last_comes_first_until_it_is_used_up() {
    let api = MockApi::new();
    api.on("get_group").ok(named("always"));
    api.on("get_group").times(2).ok(named("twice"));
    api.on("get_group").once().ok(named("once"));
    let client = api.client().unwrap();
    let mut codes = Vec::new();
    for _ in 0..5 {
        codes.push(code(&client).await);
    }
    assert_eq!(codes, ["once", "twice", "twice", "always", "always"]);
    api.on("get_group").respond(MockResponse::example());
    assert_eq!(code(&client).await, "developer");
}

#[tokio::test]
async fn a_response_can_be_for_some_requests_only() {
    let api = MockApi::new();
    api.on("get_group")
        .when(|call| call.parameter("code") == Some("a"))
        .ok(named("from the query"));
    api.on("delete_groups_batch")
        .when(|call| call.body.as_ref().is_some_and(|body| body["codeList"][0] == "a"))
        .when(|call| call.header("x-genauth-lang") == Some("en-US"))
        .ok(IsSuccessDto::default().with_success(false));
    let client = api.client().unwrap();
    let get = |code: &str| client.get_group(GetGroupParams::new(code));
    assert_eq!(get("a").await.unwrap().code, "from the query");
    assert_eq!(get("b").await.unwrap().code, "developer");
    let delete = |code: &str| client.delete_groups_batch(DeleteGroupsReqDto::new([code]));
    assert!(!delete("a").await.unwrap().success);
    assert!(delete("b").await.unwrap().success);
    let chinese = api.builder().lang("zh-CN").build().unwrap();
    let deleted = chinese
        .delete_groups_batch(DeleteGroupsReqDto::new(["a"]))
        .await
        .unwrap();
    assert!(deleted.success);
}

#[tokio::test]
async fn a_function_can_make_responses_and_keep_state() {
    let api = MockApi::new();
    let mut asked = 0;
    api.on("list_groups").respond_with(move |call| {
        asked += 1;
        let number = |name| call.parameter(name).unwrap().parse::<usize>().unwrap();
        let all = ["a", "b", "c", "d", "e"];
        let mut result = page(&all);
        let skipped = (number("page") - 1) * number("limit");
        result.list = result
            .list
            .into_iter()
            .skip(skipped)
            .take(number("limit"))
            .collect();
        assert!(asked <= 3, "there are three pages");
        MockResponse::ok(result)
    });
    let client = api.client().unwrap();
    let mut groups = client.list_groups(ListGroupsParams::new().with_limit(2)).items();
    let mut codes = Vec::new();
    while let Some(group) = groups.try_next().await.unwrap() {
        codes.push(group.code);
    }
    assert_eq!(codes, ["a", "b", "c", "d", "e"]);
    assert_eq!(api.call_count("list_groups"), 3);
}

#[tokio::test]
async fn a_response_for_any_operation_is_not_for_tokens() {
    let api = MockApi::new();
    api.on_any().error(503, "down for the night");
    let client = api.builder().retry(genauth::RetryPolicy::none()).build().unwrap();
    let error = client.get_user(GetUserParams::new("u")).await.unwrap_err();
    assert_eq!(error.api().unwrap().message, "down for the night");
    let error = client.list_groups(ListGroupsParams::new()).await.unwrap_err();
    assert_eq!(error.api().unwrap().status, 503);
    assert_eq!(api.token_requests().len(), 1);
}

#[tokio::test]
async fn a_path_that_no_operation_has_can_be_set_too() {
    let api = MockApi::new();
    let client = api.client().unwrap();
    let error = client
        .request(Method::Get, "/api/v3/new-thing")
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert!(
        error
            .to_string()
            .contains("`GET /api/v3/new-thing`; `MockApi::on_path` sets"),
        "{error}"
    );

    api.on_path(Method::Get, "/api/v3/new-thing")
        .ok(json!({ "new": true }));
    let thing = client
        .request(Method::Get, "/api/v3/new-thing")
        .query("id", 7)
        .await
        .unwrap();
    assert_eq!(thing, json!({ "new": true }));
    client
        .request(Method::Post, "/api/v3/new-thing")
        .await
        .unwrap_err();
    let calls = api.all_calls();
    assert_eq!(calls[1].operation, "GET /api/v3/new-thing");
    assert_eq!(calls[1].parameter("id"), Some("7"));
    assert_eq!(calls[2].operation, "POST /api/v3/new-thing");

    // A path that an operation has is that operation, however it is called.
    api.on("get_group").ok(named("by path"));
    let group = client.request(Method::Get, "/api/v3/get-group").await.unwrap();
    assert_eq!(group["code"], "by path");
}

#[tokio::test]
async fn clones_and_clients_share_one_api() {
    let api = MockApi::new();
    let first = api.client().unwrap();
    let second = ManagementClient::builder("my key", "my secret")
        .host("https://genauth.example.com/prefix")
        .transport(Arc::new(api.clone()))
        .build()
        .unwrap();
    api.clone().on("get_group").ok(named("shared"));
    assert_eq!(code(&first).await, "shared");
    assert_eq!(code(&second).await, "shared");
    assert_eq!(api.call_count("get_group"), 2);
    assert_eq!(api.calls("get_group")[1].path, "/prefix/api/v3/get-group");
}

#[tokio::test]
async fn of_calls_at_the_same_time_one_gets_the_response_that_is_set_once() {
    let api = MockApi::new();
    api.on("get_group").once().ok(named("the one"));
    let client = api.client().unwrap();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let client = client.clone();
        tasks.spawn(async move { code(&client).await });
    }
    let codes = tasks.join_all().await;
    assert_eq!(codes.iter().filter(|code| *code == "the one").count(), 1);
    assert_eq!(codes.iter().filter(|code| *code == "developer").count(), 19);
    assert_eq!(api.token_requests().len(), 1);
}

#[cfg(feature = "blocking")]
#[test]
fn it_works_without_async_too() {
    use std::time::Duration;

    let api = MockApi::new();
    let delayed = MockResponse::ok(named("late")).with_delay(Duration::from_millis(1));
    api.on("get_group")
        .respond_each([MockResponse::http(503), delayed]);
    let client = api.client().unwrap();
    let group = client
        .get_group(GetGroupParams::new("a"))
        .send_blocking()
        .unwrap();
    assert_eq!(group.code, "late");
    assert_eq!(api.call_count("get_group"), 2);
}
