//! What the schema says about the lists of the API: sizes of pages, and outcomes.

use serde_json::{Value, json};

use super::support::{JWT, Scripted, ok, success, token};
use crate::models::{
    ClosedListParams, DeleteUsersBatchDto, GetUserParams, ListDnefParams, ListGroupsParams,
    ListRoleAssignmentsParams, ListTenantsParams,
};
use crate::{Call, ErrorKind, ManagementClient, Page};

/// The query of the first page, or why none is sent.
async fn first_page<T: Page>(call: impl FnOnce(&ManagementClient) -> Call<T>) -> String {
    let page = json!({ "totalCount": 0, "list": [], "data": [] });
    let server = Scripted::new([ok(&token(JWT, &json!(7200))), ok(&success(&page))]);
    if let Err(error) = call(&server.client()).items().try_next().await {
        return error.to_string();
    }
    let request = &server.requests()[1];
    request.uri().query().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_page_is_as_large_as_the_operation_permits() {
    assert_eq!(
        first_page(|client| client.list_groups(ListGroupsParams::new())).await,
        "limit=50&page=1"
    );
    assert_eq!(
        first_page(|client| client.list_groups(ListGroupsParams::new().with_limit(51))).await,
        "list_groups: not sent: `limit` takes 1 to 50, got 51"
    );
    assert_eq!(
        first_page(|client| client.closed_list(ClosedListParams::new())).await,
        "pageNo=1&pageSize=50"
    );
    assert_eq!(
        first_page(|client| client.list_dnef(ListDnefParams::new("n", "r"))).await,
        "namespaceCode=n&resourceCode=r&maxSize=50&startIndex=1"
    );
    // These have no maximum.
    let assignments = ListRoleAssignmentsParams::new("admin");
    let sized = assignments.clone().with_limit(100);
    assert_eq!(
        first_page(|client| client.list_role_assignments(sized)).await,
        "roleCode=admin&limit=100&page=1"
    );
    assert_eq!(
        first_page(|client| client.list_role_assignments(assignments)).await,
        "roleCode=admin&page=1"
    );
    assert_eq!(
        first_page(|client| client.list_tenants(ListTenantsParams::new().with_limit(200))).await,
        "limit=200&page=1"
    );
}

#[tokio::test]
async fn results_that_say_whether_the_operation_succeeded_are_known() {
    let failed = || ok(&success(&json!({ "success": false })));
    let server = Scripted::new([ok(&token(JWT, &json!(7200))), failed(), failed()]);
    let client = server.client();
    let delete = || client.delete_users_batch(DeleteUsersBatchDto::new(["u1"]));
    assert_eq!(delete().operation().outcome, Some("success"));
    assert!(!delete().await.unwrap().success);
    let error = delete().require_success().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unsuccessful);
    let body: Value = serde_json::from_slice(error.body().unwrap()).unwrap();
    assert_eq!(body["data"], json!({ "success": false }));
    let other = client.get_user(GetUserParams::new("u1"));
    assert_eq!(other.operation().outcome, None);
}
