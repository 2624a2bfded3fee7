//! Shared by the tests: operations and records as the generator writes them, and servers. Servers that misbehave are
//! in [`loopback`](super::loopback).

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::sample::sample;
use crate::record::{Limits, Location, Slot};
use crate::transport::{BoxFuture, Request, Response, Transport, TransportError};
use crate::{Call, ManagementClient, ManagementClientBuilder, Method, Operation, Page, Paging, RetryPolicy};

pub(super) const KEY_ID: &str = "key-id-7";
pub(super) const KEY_SECRET: &str = "s3cr3t-value";
/// `{"scoped_userpool_id":"pool-1"}`, with a header and a signature that are not read.
pub(super) const JWT: &str = "e30.eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sLTEifQ.c2ln";

pub(super) const TOKEN_PATH: &str = "/api/v3/get-management-token";

const AT_MOST_50: Limits = Limits {
    max_items: Some(50),
    ..Limits::NONE
};
const AT_MOST_8_LETTERS: Limits = Limits {
    max_length: Some(8),
    ..Limits::NONE
};

sample! {
    /// A request that is all body.
    DeleteUsersBatchDto {
        0 user_ids: Vec<String> = "userIds",
        1 code: Option<String> = "code",
        2 force: Option<bool> = "force",
    }
    required: 1, limits: &[(0, AT_MOST_50), (1, AT_MOST_8_LETTERS)]
}

sample! {
    /// A request without a body.
    ListParams {
        0 id: String = "id",
        1 keywords: Option<String> = "keywords",
        2 user_ids: Vec<String> = "userIds",
        3 with_posts: Option<bool> = "withPosts",
        4 page: Option<i64> = "page",
        5 trace: Option<String> = "x-trace",
    }
    required: 1, sent_in: &[Location::Path, Location::Query, Location::Query, Location::Query, Location::Query, Location::Header]
}

sample! {
    /// A request that is spread over path, query and body.
    MixedRequest {
        0 id: String = "id",
        1 dry_run: Option<bool> = "dryRun",
        2 name: Option<String> = "name",
    }
    required: 1, sent_in: &[Location::Path, Location::Query]
}

sample! {
    /// A request with one field that is the whole body.
    WholeBodyRequest {
        0 id: String = "id",
        1 elements: Vec<String> = "body",
    }
    required: 2, sent_in: &[Location::Path, Location::WholeBody]
}

sample! {
    /// A result.
    IsSuccessDto {
        0 success: bool = "success",
        1 count: Option<i64> = "count",
    }
    required: 1
}

sample! {
    /// A request for a page, by parameters.
    ListGroupsParams {
        0 keywords: Option<String> = "keywords",
        1 page: Option<i64> = "page",
        2 limit: Option<i64> = "limit",
    }
    sent_in: &[Location::Query, Location::Query, Location::Query]
}

sample! {
    /// A request for a page, by a body.
    ListUsersDto {
        0 keywords: Option<String> = "keywords",
        1 options: Option<ListUsersOptionsDto> = "options",
    }
}

sample! {
    /// The options of such a request.
    ListUsersOptionsDto {
        0 pagination: Option<PaginationDto> = "pagination",
    }
}

sample! {
    /// Which page.
    PaginationDto {
        0 page: Option<i64> = "page",
        1 limit: Option<i64> = "limit",
    }
}

sample! {
    /// A page.
    GroupPagingDto {
        0 total_count: i64 = "totalCount",
        1 list: Vec<GroupDto> = "list",
        2 truncated: Option<bool> = "truncated",
        3 next: Option<String> = "next",
    }
    required: 2
}

sample! {
    /// An item of a page.
    GroupDto {
        0 code: String = "code",
    }
    required: 1
}

impl Page for GroupPagingDto {
    type Item = GroupDto;

    fn into_items(self) -> Vec<GroupDto> {
        self.list
    }
}

pub(super) static LIST_GROUPS: Operation =
    Operation::new("list_groups", "listGroups", Method::Get, "/api/v3/list-groups")
        .enveloped()
        .paged(
            Paging::new("page", "limit")
                .max(50)
                .items("list")
                .total("totalCount"),
        );
pub(super) static LIST_USERS: Operation =
    Operation::new("list_users", "listUsers", Method::Post, "/api/v3/list-users")
        .idempotent()
        .enveloped()
        .paged(
            Paging::new("options.pagination.page", "options.pagination.limit")
                .max(50)
                .items("list")
                .total("totalCount"),
        );
pub(super) static CREATE_USER: Operation =
    Operation::new("create_user", "createUser", Method::Post, "/api/v3/create-user").enveloped();
pub(super) static DELETE_USERS: Operation = Operation::new(
    "delete_users_batch",
    "deleteUsersBatch",
    Method::Post,
    "/api/v3/delete-users-batch",
)
.batch("userIds")
.outcome("success")
.idempotent()
.enveloped();
pub(super) static LIST: Operation = Operation::new(
    "list_things",
    "listThings",
    Method::Get,
    "/api/v3/things/{id}/list",
)
.enveloped();
pub(super) static UPDATE: Operation =
    Operation::new("update_thing", "updateThing", Method::Put, "/api/v3/things/{id}").enveloped();
pub(super) static DELETE_AUTH: Operation =
    Operation::new("delete_auth", "deleteAuth", Method::Delete, "/api/v3/auth").enveloped();
pub(super) static SYSTEM_INFO: Operation =
    Operation::new("get_system_info", "getSystemInfo", Method::Get, "/api/v3/system").enveloped();
pub(super) static BARE: Operation = Operation::new("get_bare", "getBare", Method::Get, "/api/v3/bare");

pub(super) fn call<T>(
    client: &ManagementClient,
    operation: &'static Operation,
    request: impl Slot,
) -> Call<T> {
    Call::new(&client.core, operation, request)
}

/// `deleteUsersBatch` for one user.
pub(super) fn delete_users(client: &ManagementClient) -> Call<IsSuccessDto> {
    call(client, &DELETE_USERS, users(1))
}

pub(super) fn users(count: usize) -> DeleteUsersBatchDto {
    DeleteUsersBatchDto {
        user_ids: (0..count).map(|n| format!("u{n}")).collect(),
        ..DeleteUsersBatchDto::default()
    }
}

/// Without retries: a test that wants them says so.
pub(super) fn builder(host: &str) -> ManagementClientBuilder {
    ManagementClient::builder(KEY_ID, KEY_SECRET)
        .host(host)
        .retry(RetryPolicy::none())
}

pub(super) fn client(host: &str) -> ManagementClient {
    builder(host).build().unwrap()
}

pub(super) fn success(data: &Value) -> Value {
    json!({ "statusCode": 200, "message": "ok", "requestId": "r-1", "data": data })
}

pub(super) fn token(text: &str, expires_in: &Value) -> Value {
    success(&json!({ "access_token": text, "expires_in": expires_in }))
}

// In memory ---------------------------------------------------------------------------------------------------

/// A transport with a list of responses, which records the requests.
pub(super) struct Scripted {
    scenes: Mutex<VecDeque<Scene>>,
    requests: Mutex<Vec<Request>>,
}

pub(super) enum Scene {
    Respond(u16, String),
    /// Adds a header to the response.
    With(&'static str, String, Box<Scene>),
    Fail(TransportError),
    /// Plays the scene after this time on tokio's clock.
    After(Duration, Box<Scene>),
    /// Never responds.
    Silence,
}

pub(super) fn ok(body: &Value) -> Scene {
    Scene::Respond(200, body.to_string())
}

impl Scripted {
    pub(super) fn new(scenes: impl IntoIterator<Item = Scene>) -> Arc<Self> {
        Arc::new(Self {
            scenes: Mutex::new(scenes.into_iter().collect()),
            requests: Mutex::default(),
        })
    }

    pub(super) fn client(self: &Arc<Self>) -> ManagementClient {
        self.builder().build().unwrap()
    }

    pub(super) fn builder(self: &Arc<Self>) -> ManagementClientBuilder {
        let transport: Arc<dyn Transport> = Arc::<Self>::clone(self);
        builder("https://api.genauth.ai").transport(transport)
    }

    pub(super) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    /// The requests so far: token requests as `token`, others as `path authorization`.
    pub(super) fn log(&self) -> Vec<String> {
        let describe = |request: &Request| match request.uri().path() {
            TOKEN_PATH => String::from("token"),
            path => format!("{path} {}", header(request.headers(), "authorization")),
        };
        self.requests().iter().map(describe).collect()
    }
}

impl Transport for Scripted {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        self.requests.lock().unwrap().push(request);
        let scene = self
            .scenes
            .lock()
            .unwrap()
            .pop_front()
            .expect("an unexpected request");
        Box::pin(play(scene))
    }
}

pub(super) fn play(scene: Scene) -> BoxFuture<'static, Result<Response, TransportError>> {
    Box::pin(async move {
        match scene {
            Scene::Respond(status, body) => Ok(http::Response::builder()
                .status(status)
                .body(Bytes::from(body))
                .unwrap()),
            Scene::With(name, value, scene) => {
                let mut response = play(*scene).await?;
                response.headers_mut().insert(name, value.parse().unwrap());
                Ok(response)
            }
            Scene::Fail(error) => Err(error),
            Scene::After(time, scene) => {
                tokio::time::sleep(time).await;
                play(*scene).await
            }
            Scene::Silence => std::future::pending().await,
        }
    })
}

pub(super) fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).map_or("-", |value| value.to_str().unwrap())
}

// On loopback -------------------------------------------------------------------------------------------------

/// A server with a token for everyone, to which mocks of operations are added.
pub(super) async fn server() -> MockServer {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path(TOKEN_PATH))
        .respond_with(ResponseTemplate::new(200).set_body_json(token(JWT, &json!(7200))))
        .mount(&server)
        .await;
    server
}

/// The number of requests for a token.
pub(super) async fn token_requests(server: &MockServer) -> usize {
    let requests = server.received_requests().await.unwrap();
    requests
        .iter()
        .filter(|request| request.url.path() == TOKEN_PATH)
        .count()
}
