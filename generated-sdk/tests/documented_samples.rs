//! The sample responses of the API's documentation, as printed there, through the client.
//!
//! The samples differ from the tables beside them. The client reads every value in them.
#![cfg(feature = "rustls")]
#![allow(clippy::unwrap_used, missing_docs)]

mod support;

use genauth::models::{
    AddGroupMembersReqDto, CreateGroupBatchReqDto, CreateGroupReqDto, DeleteGroupsReqDto,
    DeleteUsersBatchDto, Gender, GroupDto, IdentityProvider, IsSuccessDto, RemoveDepartmentMembersReqDto,
    UserSourceType, UserStatus, WorkStatus,
};
use genauth::{Call, ManagementClient, Record as _, Response, Slot, json};
use serde_json::Value;

const REQUEST_ID: &str = "934108e5-9fbf-4d24-8da1-c330328abd6c";

const ADD_GROUP_MEMBERS: &str = r#"{
  "statusCode": 200,
  "message": "Success",
  "requestId": "934108e5-9fbf-4d24-8da1-c330328abd6c",
  "data": {
    "success": true
  }
}"#;

const DELETE_GROUPS_BATCH: &str = r#"{
  "statusCode": 200,
  "message": "Success",
  "requestId": "934108e5-9fbf-4d24-8da1-c330328abd6c",
  "data": {
    "success": true
  }
}"#;

const DELETE_USERS_BATCH: &str = r#"{
"statusCode": 200,
"message": "Success",
"requestId": "934108e5-9fbf-4d24-8da1-c330328abd6c",
"data": {
"success": true
}
}"#;

const REMOVE_DEPARTMENT_MEMBERS: &str = r#"{
  "statusCode": 200,
  "message": "Success",
  "requestId": "934108e5-9fbf-4d24-8da1-c330328abd6c",
  "data": {
    "success": true
  }
}"#;

const CREATE_GROUPS_BATCH: &str = r#"{
"statusCode": 200,
"message": "Success",
"requestId": "934108e5-9fbf-4d24-8da1-c330328abd6c",
"data": {
"id": "60b49eb83fd80adb96f26e68",
"code": "developer",
"name": "Developers",
"description": "Description content",
"type": "static",
"members": {
"userId": "6229ffaxxxxxxxxcade3e3d9",
"createdAt": "2022-07-03T03:20:30.000Z",
"updatedAt": "2022-07-03T03:20:30.000Z",
"status": "Activated",
"workStatus": "Active",
"externalId": "10010",
"email": "test@example.com",
"phone": "188xxxx8888",
"phoneCountryCode": "+86",
"username": "bob",
"name": "xxx",
"nickname": "xxx",
"photo": "https://files.authing.co/authing-console/default-user-avatar.png",
"loginsCount": 3,
"lastLogin": "2022-07-03T03:20:30.000Z",
"lastIp": "127.0.0.1",
"gender": "M",
"emailVerified": true,
"phoneVerified": true,
"passwordLastSetAt": "2022-07-03T03:20:30.000Z",
"birthdate": "2022-06-03",
"country": "CN",
"province": "BJ",
"city": "BJ",
"address": "xxxxx",
"streetAddress": "xxxxx",
"postalCode": "438100",
"company": "steamory",
"browser": "Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0",
"device": "iOS",
"givenName": "xx",
"familyName": "xxx",
"middleName": "James",
"profile": "alice",
"preferredUsername": "alice",
"website": "https://my-website.com",
"zoneinfo": "GMT-08:00",
"locale": "af",
"formatted": "132, My Street, Kingston, New York 12401.",
"region": "Xinjiang Uyghur Autonomous Region",
"userSourceType": "register",
"passwordSecurityLevel": 1,
"departmentIds": "[\"624d930c3xxxx5c08dd4986e\",\"624d93102xxxx012f33cd2fe\"]",
"identities": {
"identityId": "62299d8b866d2dab79a89dc4",
"extIdpId": "6076bacxxxxxxxxd80d993b5",
"provider": "wechat",
"type": "openid",
"userIdInIdp": "oj7Nq05R-RRaqak0_YlMLnnIwsvg",
"accessToken": "57_fK0xgSL_NwVlS-gmUwlMQ2N6AONNIOAYxxxx",
"refreshToken": "57_IZFu91Ak1Wg6DRytZFFIOd3upNF5lH7vPxxxxx",
"originConnIds": "[\"605492ac41xxxxe0362f0707\"]"
},
"identityNumber": "420421xxxxxxxx1234",
"customData": {
"school": "xxxxx",
"age": 22
},
"statusChangedAt": "2022-07-03T03:20:30.000Z"
}
}
}"#;

/// The response to a call for which the server sends this body.
async fn response_to<T: Slot + Default>(
    body: &'static str,
    call: impl FnOnce(&ManagementClient) -> Call<T>,
) -> Response<T> {
    let server = support::server().await;
    support::respond(&server, body).await;
    let client = support::client(&server).unwrap();
    let response = call(&client).with_response().await.unwrap();
    assert_eq!(response.status, 200);
    assert_eq!(response.request_id.as_deref(), Some(REQUEST_ID));
    assert_eq!(response.warnings, []);
    assert_eq!(response.body, body);
    // The envelope around the result. The client returns only the request id of it.
    let body: Value = serde_json::from_str(body).unwrap();
    assert_eq!(body["statusCode"], 200);
    assert_eq!(body["message"], "Success");
    response
}

/// Checks a response whose only field says that the operation took effect.
async fn succeeds(body: &'static str, call: impl FnOnce(&ManagementClient) -> Call<IsSuccessDto>) {
    let response = response_to(body, call).await;
    assert!(response.value.success);
    assert!(response.value.raw_fields().is_empty());
    assert_eq!(json::to_vec(&response.value), br#"{"success":true}"#);
}

#[tokio::test]
async fn add_group_members() {
    let request = AddGroupMembersReqDto::new(["6229ffaxxxxxxxxcade3e3d9"], "developer");
    succeeds(ADD_GROUP_MEMBERS, |client| client.add_group_members(request)).await;
}

#[tokio::test]
async fn delete_groups_batch() {
    let request = DeleteGroupsReqDto::new(["code1"]);
    succeeds(DELETE_GROUPS_BATCH, |client| client.delete_groups_batch(request)).await;
}

#[tokio::test]
async fn delete_users_batch() {
    let request = DeleteUsersBatchDto::new(["userId1", "userId2"]);
    succeeds(DELETE_USERS_BATCH, |client| client.delete_users_batch(request)).await;
}

#[tokio::test]
async fn remove_department_members() {
    let request = RemoveDepartmentMembersReqDto::new(
        ["623c20b2a062aaaaf41b17da"],
        "steamory",
        "60b49eb83fd80adb96f26e68",
    );
    succeeds(REMOVE_DEPARTMENT_MEMBERS, |client| {
        client.remove_department_members(request)
    })
    .await;
}

async fn created_groups() -> Vec<GroupDto> {
    let group = CreateGroupReqDto::new("developer", "Developers", "Description content", "static");
    let request = CreateGroupBatchReqDto::new([group]);
    response_to(CREATE_GROUPS_BATCH, |client| client.create_groups_batch(request))
        .await
        .value
}

#[tokio::test]
async fn create_groups_batch_returns_a_list_for_the_one_group_of_the_sample() {
    let groups = created_groups().await;
    let [group] = groups.as_slice() else {
        panic!("{} groups", groups.len())
    };
    assert_eq!(group.id, "60b49eb83fd80adb96f26e68");
    assert_eq!(group.code, "developer");
    assert_eq!(group.name, "Developers");
    assert_eq!(group.description, "Description content");
    assert_eq!(group.r#type, "static");
    // Documented as required, and missing in the sample.
    assert!(group.metadata_source.is_empty());
    // One object in the sample.
    assert_eq!(group.members.len(), 1);
    assert!(group.raw_fields().is_empty());
}

#[tokio::test]
async fn create_groups_batch_reads_every_value_of_the_member() {
    let groups = created_groups().await;
    let user = &groups[0].members[0];
    assert_eq!(user.user_id, "6229ffaxxxxxxxxcade3e3d9");
    assert_eq!(user.created_at, "2022-07-03T03:20:30.000Z");
    assert_eq!(user.updated_at, "2022-07-03T03:20:30.000Z");
    assert_eq!(user.status, UserStatus::Activated);
    assert_eq!(user.work_status, WorkStatus::Active);
    assert_eq!(user.external_id.as_deref(), Some("10010"));
    assert_eq!(user.email.as_deref(), Some("test@example.com"));
    assert_eq!(user.phone.as_deref(), Some("188xxxx8888"));
    assert_eq!(user.phone_country_code.as_deref(), Some("+86"));
    assert_eq!(user.username.as_deref(), Some("bob"));
    assert_eq!(user.name.as_deref(), Some("xxx"));
    assert_eq!(user.nickname.as_deref(), Some("xxx"));
    assert_eq!(
        user.photo.as_deref(),
        Some("https://files.authing.co/authing-console/default-user-avatar.png")
    );
    assert_eq!(user.logins_count, Some(3));
    assert_eq!(user.last_login, Some("2022-07-03T03:20:30.000Z".into()));
    assert_eq!(user.last_ip.as_deref(), Some("127.0.0.1"));
    assert_eq!(user.gender, Gender::M);
    assert!(user.email_verified);
    assert!(user.phone_verified);
    assert_eq!(user.password_last_set_at, Some("2022-07-03T03:20:30.000Z".into()));
    assert_eq!(user.birthdate.as_deref(), Some("2022-06-03"));
    assert_eq!(user.country.as_deref(), Some("CN"));
    assert_eq!(user.province.as_deref(), Some("BJ"));
    assert_eq!(user.city.as_deref(), Some("BJ"));
    assert_eq!(user.address.as_deref(), Some("xxxxx"));
    assert_eq!(user.street_address.as_deref(), Some("xxxxx"));
    assert_eq!(user.postal_code.as_deref(), Some("438100"));
    assert_eq!(user.company.as_deref(), Some("steamory"));
    assert_eq!(
        user.browser.as_deref(),
        Some(
            "Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 \
             Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0"
        )
    );
    assert_eq!(user.device.as_deref(), Some("iOS"));
    assert_eq!(user.given_name.as_deref(), Some("xx"));
    assert_eq!(user.family_name.as_deref(), Some("xxx"));
    assert_eq!(user.middle_name.as_deref(), Some("James"));
    assert_eq!(user.preferred_username.as_deref(), Some("alice"));
    assert_eq!(user.website.as_deref(), Some("https://my-website.com"));
    assert_eq!(user.zoneinfo.as_deref(), Some("GMT-08:00"));
    assert_eq!(user.locale.as_deref(), Some("af"));
    assert_eq!(
        user.formatted.as_deref(),
        Some("132, My Street, Kingston, New York 12401.")
    );
    assert_eq!(user.region.as_deref(), Some("Xinjiang Uyghur Autonomous Region"));
    assert_eq!(user.user_source_type, UserSourceType::Register);
    assert_eq!(user.password_security_level, Some(1));
    // A list in a string.
    assert_eq!(
        user.department_ids.as_deref(),
        Some(
            &[
                "624d930c3xxxx5c08dd4986e".to_owned(),
                "624d93102xxxx012f33cd2fe".to_owned()
            ][..]
        )
    );
    assert_eq!(user.identity_number.as_deref(), Some("420421xxxxxxxx1234"));
    assert_eq!(
        user.custom_data.as_ref(),
        json!({ "school": "xxxxx", "age": 22 }).as_object()
    );
    assert_eq!(user.status_changed_at, Some("2022-07-03T03:20:30.000Z".into()));
    // In the sample, and not in the documentation's table.
    assert_eq!(user.profile.as_deref(), Some("alice"));
    // In the table, and not in the sample.
    assert_eq!(user.user_source_id, None);
    assert_eq!(user.last_login_app, None);
    assert_eq!(user.main_department_id, None);
    assert_eq!(user.last_mfa_time, None);
    assert_eq!(user.reset_password_on_next_login, None);
    assert_eq!(user.register_source, None);
    assert_eq!(user.post_id_list, None);
    assert_eq!(user.tenant_id, None);
}

#[tokio::test]
async fn create_groups_batch_reads_every_datum_of_the_identity() {
    let groups = created_groups().await;
    // One object in the sample.
    let [identity] = groups[0].members[0].identities.as_deref().unwrap() else {
        panic!("not one identity")
    };
    assert_eq!(identity.identity_id, "62299d8b866d2dab79a89dc4");
    assert_eq!(identity.ext_idp_id, "6076bacxxxxxxxxd80d993b5");
    assert_eq!(identity.provider, IdentityProvider::Wechat);
    assert_eq!(identity.r#type, "openid");
    assert_eq!(identity.user_id_in_idp, "oj7Nq05R-RRaqak0_YlMLnnIwsvg");
    assert_eq!(
        identity.access_token.as_deref(),
        Some("57_fK0xgSL_NwVlS-gmUwlMQ2N6AONNIOAYxxxx")
    );
    assert_eq!(
        identity.refresh_token.as_deref(),
        Some("57_IZFu91Ak1Wg6DRytZFFIOd3upNF5lH7vPxxxxx")
    );
    // A list in a string.
    assert_eq!(identity.origin_conn_ids, ["605492ac41xxxxe0362f0707"]);
    // Documented as required, and missing in the sample.
    assert!(identity.user_info_in_idp.is_empty());
    assert!(identity.raw_fields().is_empty());
    assert!(!format!("{groups:?}").contains("57_"), "tokens are not printed");
}

#[tokio::test]
async fn create_groups_batch_is_written_back_whole() {
    let groups = created_groups().await;
    let written: Value = serde_json::from_slice(&json::to_vec(&groups)).unwrap();

    let mut group: Value = serde_json::from_str::<Value>(CREATE_GROUPS_BATCH).unwrap()["data"].take();
    // As in the tables: lists are lists, and required fields are there.
    group["metadataSource"] = serde_json::json!([]);
    let mut user = group["members"].take();
    user["departmentIds"] = serde_json::json!(["624d930c3xxxx5c08dd4986e", "624d93102xxxx012f33cd2fe"]);
    let mut identity = user["identities"].take();
    identity["originConnIds"] = serde_json::json!(["605492ac41xxxxe0362f0707"]);
    identity["userInfoInIdp"] = serde_json::json!({});
    user["identities"] = serde_json::json!([identity]);
    group["members"] = serde_json::json!([user]);
    assert_eq!(written, serde_json::json!([group]));
}
