//! A mistake in a test fails the test, and the message says what to write instead.

use std::time::Duration;

use genauth::Method;
use genauth::mock::{self, MockApi, MockResponse};
use genauth::models::{GetUserParams, GroupDto, IsSuccessDto, UserDto};

fn success() -> IsSuccessDto {
    IsSuccessDto::default().with_success(true)
}

#[test]
#[should_panic(expected = "the API has no operation `list_user`; did you mean `list_users`?")]
fn an_unknown_operation() {
    let _ = MockApi::new().on("list_user");
}

#[test]
#[should_panic(expected = "the API has no operation `deleteUsersBatch`; did you mean `delete_users_batch`?")]
fn the_name_in_the_api_instead_of_the_method() {
    let _ = MockApi::new().calls("deleteUsersBatch");
}

#[test]
#[should_panic(expected = "no operation `brew_tea`; operations are named by the methods of the client")]
fn a_name_that_is_like_no_other() {
    MockApi::new().call_count("brew_tea");
}

#[test]
#[should_panic(expected = "the result of `create_groups_batch` is `Vec<GroupDto>`, not `GroupDto`")]
fn a_result_of_another_type() {
    MockApi::new()
        .on("create_groups_batch")
        .ok(mock::example::<GroupDto>("get_group"));
}

#[test]
#[should_panic(expected = "the result of `get_user` is `UserDto`, not `IsSuccessDto`")]
fn one_of_several_results_of_another_type() {
    MockApi::new()
        .on("get_user")
        .respond_each([MockResponse::example(), MockResponse::ok(success())]);
}

#[tokio::test]
#[should_panic(expected = "the result of `get_user` is `UserDto`, not `IsSuccessDto`")]
async fn a_result_of_another_type_for_any_operation() {
    let api = MockApi::new();
    api.on_any().ok(success());
    let _ = api.client().unwrap().get_user(GetUserParams::new("u")).await;
}

#[tokio::test]
#[should_panic(expected = "the result of `get_user` is `UserDto`, not `()`")]
async fn a_function_with_a_result_of_another_type() {
    let api = MockApi::new();
    api.on("get_user").respond_with(|_| MockResponse::ok(()));
    let _ = api.client().unwrap().get_user(GetUserParams::new("u")).await;
}

#[test]
#[should_panic(expected = "the result of `list_groups` is `GroupPagingDto`, not `UserDto`")]
fn an_example_of_another_type() {
    let _: UserDto = mock::example("list_groups");
}

#[test]
#[should_panic(expected = "there are no responses to give")]
fn no_responses() {
    MockApi::new().on("get_user").respond_each([]);
}

#[test]
#[should_panic(expected = "of 2 responses, not all can come in 1 requests")]
fn responses_that_never_come() {
    MockApi::new()
        .on("get_user")
        .once()
        .respond_each([MockResponse::http(500), MockResponse::example()]);
}

#[test]
#[should_panic(expected = "0 times")]
fn a_response_for_no_request() {
    MockApi::new()
        .on("get_user")
        .times(0)
        .respond(MockResponse::example());
}

#[test]
#[should_panic(expected = "is the operation `get_user`: say `on(\"get_user\")`")]
fn a_path_that_an_operation_has() {
    let _ = MockApi::new().on_path(Method::Get, "/api/v3/get-user");
}

#[test]
#[should_panic(expected = "must start with `/`")]
fn a_path_without_its_beginning() {
    let _ = MockApi::new().on_path(Method::Get, "api/v3/new");
}

#[test]
#[should_panic(expected = "only a `MockResponse::error` has a code")]
fn a_code_of_a_success() {
    let _ = MockResponse::ok(success()).with_code(2004);
}

#[test]
#[should_panic(expected = "only a `MockResponse::http` takes a body")]
fn a_body_in_the_place_of_a_result() {
    let _ = MockResponse::ok(success()).with_body("text/html", "<html>");
}

#[test]
#[should_panic(expected = "1000 is not an HTTP status")]
fn a_status_that_http_does_not_have() {
    let _ = MockResponse::http(1000);
}

#[test]
#[should_panic(expected = "is not an HTTP header")]
fn a_header_of_two_lines() {
    let _ = MockResponse::example().with_header("x-a", "1\r\nx-b: 2");
}

#[test]
#[should_panic(expected = "has no headers")]
fn a_header_of_a_response_that_does_not_come() {
    let _ = MockResponse::stalled()
        .with_delay(Duration::from_secs(1))
        .with_header("x-a", "1");
}

#[test]
#[should_panic(expected = "has no HTTP status")]
fn a_status_of_a_response_that_does_not_come() {
    let _ = MockResponse::connection_reset().with_http_status(500);
}

#[test]
#[should_panic(expected = "cannot be truncated")]
fn half_of_a_response_that_does_not_come() {
    let _ = MockResponse::connection_refused().truncated();
}
