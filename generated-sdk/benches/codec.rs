//! Reading and writing a page of users, beside the same models with serde derives.
//!
//! `cargo bench -p genauth --bench codec`
#![allow(missing_docs, clippy::unwrap_used, clippy::struct_field_names)]
#![recursion_limit = "256"]

use divan::{Bencher, counter::BytesCount};
use genauth::json;
use genauth::models::UserPagingDto;

fn main() {
    divan::main();
}

/// About a megabyte of users, as the documentation's samples show them.
fn page() -> Vec<u8> {
    let user = serde_json::json!({
        "userId": "6229ffaxxxxxxxxcade3e3d9", "createdAt": "2022-07-03T03:20:30.000Z",
        "updatedAt": "2022-07-03T03:20:30.000Z", "status": "Activated", "workStatus": "Active",
        "externalId": "10010", "email": "test@example.com", "phone": "188xxxx8888", "phoneCountryCode": "+86",
        "username": "bob", "name": "Bob", "nickname": "Bobby",
        "photo": "https://files.authing.co/authing-console/default-user-avatar.png", "loginsCount": 3,
        "lastLogin": "2022-07-03T03:20:30.000Z", "lastIp": "127.0.0.1", "gender": "M", "emailVerified": true,
        "phoneVerified": true, "passwordLastSetAt": "2022-07-03T03:20:30.000Z", "birthdate": "2022-06-03",
        "country": "CN", "province": "BJ", "city": "BJ", "address": "1, Main Street", "streetAddress": "Main Street",
        "postalCode": "438100", "company": "steamory", "browser": "Mozilla/5.0 (Linux; Android 10; V2001A; wv)",
        "device": "iOS", "givenName": "Bob", "familyName": "Smith", "middleName": "James", "profile": "alice",
        "preferredUsername": "alice", "website": "https://my-website.com", "zoneinfo": "GMT-08:00", "locale": "af",
        "formatted": "132, My Street, Kingston, New York 12401.", "region": "Xinjiang Uyghur Autonomous Region",
        "userSourceType": "register", "passwordSecurityLevel": 1,
        "departmentIds": ["624d930c3xxxx5c08dd4986e", "624d93102xxxx012f33cd2fe"],
        "identities": [{
            "identityId": "62299d8b866d2dab79a89dc4", "extIdpId": "6076bacxxxxxxxxd80d993b5", "provider": "wechat",
            "type": "openid", "userIdInIdp": "oj7Nq05R-RRaqak0_YlMLnnIwsvg", "userInfoInIdp": {},
            "originConnIds": ["605492ac41xxxxe0362f0707"],
        }],
        "identityNumber": "420421xxxxxxxx1234", "customData": {"school": "xxxxx", "age": 22},
        "statusChangedAt": "2022-07-03T03:20:30.000Z",
    });
    let users = vec![user; 550];
    serde_json::to_vec(&serde_json::json!({"totalCount": users.len(), "list": users})).unwrap()
}

#[divan::bench]
fn decode_users(bencher: Bencher<'_, '_>) {
    let page = page();
    bencher
        .counter(BytesCount::new(page.len()))
        .bench(|| json::from_slice::<UserPagingDto>(divan::black_box(&page)).unwrap());
}

#[divan::bench]
fn decode_users_with_derives(bencher: Bencher<'_, '_>) {
    let page = page();
    bencher
        .counter(BytesCount::new(page.len()))
        .bench(|| serde_json::from_slice::<derived::Page>(divan::black_box(&page)).unwrap());
}

/// The same page with an escape in each string, as from a server that escapes more than it has to.
fn escaped_page() -> Vec<u8> {
    let page = String::from_utf8(page()).unwrap();
    page.replace(":\"", ":\"\\u4e00").into_bytes()
}

#[divan::bench]
fn decode_escaped_users(bencher: Bencher<'_, '_>) {
    let page = escaped_page();
    bencher
        .counter(BytesCount::new(page.len()))
        .bench(|| json::from_slice::<UserPagingDto>(divan::black_box(&page)).unwrap());
}

#[divan::bench]
fn encode_users(bencher: Bencher<'_, '_>) {
    let page = page();
    let users: UserPagingDto = json::from_slice(&page).unwrap();
    bencher
        .counter(BytesCount::new(page.len()))
        .bench(|| json::to_vec(divan::black_box(&users)));
}

#[divan::bench]
fn encode_users_with_derives(bencher: Bencher<'_, '_>) {
    let page = page();
    let users: derived::Page = serde_json::from_slice(&page).unwrap();
    bencher
        .counter(BytesCount::new(page.len()))
        .bench(|| serde_json::to_vec(divan::black_box(&users)).unwrap());
}

/// The model of a hand-written client: the same fields, with derives.
mod derived {
    use serde::{Deserialize, Serialize};

    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) struct Page {
        total_count: i64,
        list: Vec<User>,
    }

    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) struct User {
        user_id: String,
        created_at: String,
        updated_at: String,
        status: Status,
        work_status: WorkStatus,
        #[serde(skip_serializing_if = "Option::is_none")]
        external_id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        email: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        phone: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        phone_country_code: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        username: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        nickname: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        photo: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        logins_count: Option<i64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        last_login: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        last_ip: Option<String>,
        gender: Gender,
        email_verified: bool,
        phone_verified: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        password_last_set_at: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        birthdate: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        country: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        province: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        city: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        address: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        street_address: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        postal_code: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        company: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        browser: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        device: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        given_name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        family_name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        middle_name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        profile: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        preferred_username: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        website: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        zoneinfo: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        locale: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        formatted: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        region: Option<String>,
        user_source_type: Source,
        #[serde(skip_serializing_if = "Option::is_none")]
        user_source_id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        last_login_app: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        main_department_id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        last_mfa_time: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        password_security_level: Option<i64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        reset_password_on_next_login: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        register_source: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        department_ids: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        identities: Option<Vec<Identity>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        identity_number: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        custom_data: Option<serde_json::Map<String, serde_json::Value>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        metadata_source: Option<serde_json::Value>,
        #[serde(skip_serializing_if = "Option::is_none")]
        post_id_list: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        status_changed_at: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        tenant_id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        signed_up: Option<String>,
    }

    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) struct Identity {
        identity_id: String,
        ext_idp_id: String,
        provider: String,
        r#type: String,
        user_id_in_idp: String,
        user_info_in_idp: serde_json::Map<String, serde_json::Value>,
        #[serde(skip_serializing_if = "Option::is_none")]
        access_token: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        refresh_token: Option<String>,
        origin_conn_ids: Vec<String>,
    }

    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum Status {
        #[serde(rename = "Suspended")]
        Suspended,
        #[serde(rename = "Resigned")]
        Resigned,
        #[serde(rename = "Activated")]
        Activated,
        #[serde(rename = "Archived")]
        Archived,
        #[serde(rename = "Deactivated")]
        Deactivated,
    }

    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum WorkStatus {
        #[serde(rename = "Closed")]
        Closed,
        #[serde(rename = "Active")]
        Active,
    }

    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum Gender {
        #[serde(rename = "M")]
        M,
        #[serde(rename = "F")]
        F,
        #[serde(rename = "U")]
        U,
    }

    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum Source {
        Excel,
        Register,
        AdminCreated,
        Sync,
    }
}
