//! A mock of the management API, for the tests of programs that use this crate. Needs the feature `test-util`.
//!
//! ```toml
//! [dev-dependencies]
//! genauth = { version = "…", features = ["test-util"] }
//! tokio = { version = "1", features = ["macros", "rt", "test-util"] } # `test-util` is for `start_paused`
//! ```
//!
//! A [`MockApi`] is a transport without a network. Above it is the real client, with its credentials, retries, pages,
//! limits and decoding. Every operation succeeds, with a result made from the examples of the schema, until a test says
//! otherwise:
//!
//! ```
//! use genauth::mock::{self, MockApi, MockResponse};
//! use genauth::models::{GetUserParams, ListGroupsParams, UserDto};
//!
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), genauth::Error> {
//! let api = MockApi::new();
//! let client = api.client()?;
//!
//! // A result of the test: an example with a change.
//! let mut user: UserDto = mock::example("get_user");
//! user.email = Some("bob@example.com".into());
//! api.on("get_user").ok(user);
//! let user = client.get_user(GetUserParams::new("u1")).await?;
//! assert_eq!(user.email.as_deref(), Some("bob@example.com"));
//!
//! // A failure that the API reports, for one user only.
//! api.on("get_user")
//!     .when(|call| call.parameter("userId") == Some("gone"))
//!     .respond(MockResponse::error(404, "user not found").with_code(2004));
//! let error = client.get_user(GetUserParams::new("gone")).await.unwrap_err();
//! assert!(error.is_not_found());
//!
//! // A temporary fault: the client retries.
//! api.on("list_groups").once().respond(MockResponse::http(503));
//! let page = client.list_groups(ListGroupsParams::new()).await?;
//! assert_eq!(page.list.len(), 1);
//! assert_eq!(api.call_count("list_groups"), 2);
//! # Ok(())
//! # }
//! ```
//!
//! # Which response comes
//!
//! Responses are set with [`on`](sdk_runtime::mock::MockApi::on) for an operation, `on_any` for all of them, `on_token`
//! for the request that gets a management token, and `on_path` for paths that no operation has. Of several responses,
//! the one that was set last comes first, if its conditions hold and it is not used up. Then comes the one before it,
//! and so on, and in the end the example. So a fault that is set [`once`](On::once) comes once, before all responses
//! that were set earlier.
//!
//! # Time
//!
//! Delays and stalls use tokio's clock. In a test with paused time (`#[tokio::test(start_paused = true)]`) they end at
//! once, and so do the waits between attempts.
//!
//! # Mistakes in a test
//!
//! Some mistakes panic where they are made, like an assertion that fails: an operation that does not exist, a result of
//! the wrong type, a response that can never come. The message says what to write instead.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sdk_runtime::mock::TokenEndpoint;
use sdk_runtime::transport::{BoxFuture, Request, Response, Transport, TransportError};
use sdk_runtime::{Error, JsonValue as Value, Slot, json};

use crate::genauth::{ManagementClient, ManagementClientBuilder};
use crate::generated::{API, EXAMPLES};

#[doc(inline)]
pub use sdk_runtime::mock::{MockResponse, On, RecordedCall};

/// The request by which the client gets its management token.
static TOKEN: TokenEndpoint = TokenEndpoint {
    name: "get_management_token",
    path: "/api/v3/get-management-token",
    secret_fields: &["accessKeySecret"],
    token,
};

/// A token for two hours: a JWT that names a user pool. Each request gets another one.
fn token(request_id: &str) -> Value {
    let payload = json!({ "scoped_userpool_id": "mock-userpool" }).to_string();
    let token = format!("e30.{}.{request_id}", URL_SAFE_NO_PAD.encode(payload));
    json!({ "access_token": token, "expires_in": 7200 })
}

/// A mock of the management API. Its methods are those of [`sdk_runtime::mock::MockApi`]. See the [module](self).
///
/// Clones are the same API.
#[derive(Clone)]
pub struct MockApi(sdk_runtime::mock::MockApi);

impl MockApi {
    /// An API whose operations all succeed, each with an example as its result.
    pub fn new() -> Self {
        Self(sdk_runtime::mock::MockApi::new(&API, EXAMPLES).with_token_endpoint(&TOKEN))
    }

    /// A client of this API, with default options and a made-up access key.
    ///
    /// # Errors
    /// None with these options; the `Result` is that of [`ManagementClientBuilder::build`].
    pub fn client(&self) -> Result<ManagementClient, Error> {
        self.builder().build()
    }

    /// The builder of such a client, to set other options before [`build`](ManagementClientBuilder::build). A builder
    /// that the program makes itself takes this API as its transport: `builder.transport(Arc::new(api.clone()))`.
    pub fn builder(&self) -> ManagementClientBuilder {
        ManagementClient::builder("mock-access-key-id", "mock-access-key-secret")
            .host("https://mock.invalid")
            .transport(Arc::new(self.clone()))
    }
}

impl Default for MockApi {
    fn default() -> Self {
        Self::new()
    }
}

impl Deref for MockApi {
    type Target = sdk_runtime::mock::MockApi;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Transport for MockApi {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        self.0.send(request)
    }
}

impl fmt::Debug for MockApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The result of an operation of a [`MockApi`], unless a test says otherwise. It has all required fields, and a test
/// can start from it.
///
/// ```
/// use genauth::mock;
/// use genauth::models::GroupPagingDto;
///
/// let mut page: GroupPagingDto = mock::example("list_groups");
/// page.list[0].code = String::from("developers");
/// assert_eq!(page.total_count, 1);
/// ```
///
/// # Panics
/// There is no such operation, or its result has another type.
#[track_caller]
pub fn example<T: Slot + Default>(operation: &str) -> T {
    sdk_runtime::mock::example(EXAMPLES, operation)
}
