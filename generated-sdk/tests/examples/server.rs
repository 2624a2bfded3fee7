//! A server on loopback that keeps what it is told, and the programs that call it.

use std::process::Command;

use serde_json::{Map, Value, json};
use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use super::program::example;

const API: &str = "/api/v3/";

/// What the server responds: the result, or the status, code and message of a failure.
pub(crate) type Outcome = Result<Value, (u16, Value, &'static str)>;

pub(crate) struct Server(MockServer);

impl Server {
    /// A server that gives out tokens. It does not know any other path.
    pub(crate) async fn start() -> Self {
        let server = Self(MockServer::start().await);
        Mock::given(any())
            .respond_with(ResponseTemplate::new(404))
            .with_priority(9)
            .mount(&server.0)
            .await;
        server
            .on("get-management-token", |_| {
                let payload = "eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sLTEifQ";
                Ok(json!({"access_token": format!("e30.{payload}.c2ln"), "expires_in": 7200}))
            })
            .await;
        server
    }

    /// Responds to a path of the API. The function sees the body, or the query as an object.
    pub(crate) async fn on(&self, name: &str, respond: impl Fn(&Value) -> Outcome + Send + Sync + 'static) {
        Mock::given(path(format!("{API}{name}")))
            .respond_with(move |request: &Request| match respond(&content(request)) {
                Ok(data) => ResponseTemplate::new(200)
                    .set_body_json(json!({"statusCode": 200, "message": "ok", "data": data})),
                Err((status, code, message)) => ResponseTemplate::new(200).set_body_json(json!({
                    "statusCode": status, "apiCode": code, "message": message, "requestId": "req-1",
                })),
            })
            .mount(&self.0)
            .await;
    }

    /// Responds to a path of the API with this HTTP response.
    pub(crate) async fn on_http(&self, name: &str, response: ResponseTemplate) {
        Mock::given(path(format!("{API}{name}")))
            .respond_with(response)
            .mount(&self.0)
            .await;
    }

    /// The requests so far, in order, but for those of tokens: path and content.
    pub(crate) async fn requests(&self) -> Vec<(String, Value)> {
        let requests = self.0.received_requests().await.unwrap_or_default();
        let calls = requests.iter().map(|request| {
            let name = request.url.path().trim_start_matches(API).to_owned();
            (name, content(request))
        });
        calls.filter(|(name, _)| name != "get-management-token").collect()
    }

    /// The requests so far with this path.
    pub(crate) async fn requests_of(&self, name: &str) -> Vec<Value> {
        let requests = self.requests().await.into_iter();
        requests
            .filter(|(sent, _)| sent == name)
            .map(|(_, content)| content)
            .collect()
    }

    /// The example, with an access key for this server.
    pub(crate) fn program(&self, name: &str) -> Command {
        let mut command = example(name);
        command
            .env("GENAUTH_ACCESS_KEY_ID", "key")
            .env("GENAUTH_ACCESS_KEY_SECRET", "hush-hush")
            .env("GENAUTH_HOST", self.0.uri());
        command
    }
}

/// The body, or the query. A parameter that stands in the query several times is a list.
fn content(request: &Request) -> Value {
    serde_json::from_slice(&request.body).unwrap_or_else(|_| {
        let mut fields = Map::new();
        for (name, value) in request.url.query_pairs() {
            let value = Value::from(value);
            match fields.get_mut(&*name) {
                None => _ = fields.insert(name.into_owned(), value),
                Some(Value::Array(list)) => list.push(value),
                Some(first) => *first = json!([first, value]),
            }
        }
        Value::Object(fields)
    })
}

/// The page that a request asks for, of all items: its list and the total.
pub(crate) fn page(items: &[Value], request: &Value) -> Value {
    let number = |name: &str| {
        let value = &request[name];
        let text = value.as_str().and_then(|text| text.parse::<usize>().ok());
        text.or_else(|| usize::try_from(value.as_u64()?).ok())
    };
    let limit = number("limit").unwrap_or(10);
    let start = (number("page").unwrap_or(1) - 1) * limit;
    let list: Vec<&Value> = items.iter().skip(start).take(limit).collect();
    json!({"totalCount": items.len(), "list": list})
}

/// A user with the required fields.
pub(crate) fn user(id: &str) -> Value {
    json!({
        "userId": id, "createdAt": "2022-07-03T03:20:30.000Z", "updatedAt": "2022-07-03T03:20:30.000Z",
        "status": "Activated", "workStatus": "Active", "gender": "U", "emailVerified": false,
        "phoneVerified": false, "userSourceType": "adminCreated",
    })
}
