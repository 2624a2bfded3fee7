//! The hand-written part of the twin that `cargo xtask bench` makes of our generated code. The twin has the same models
//! with serde derives, and a minimal client that sends every operation and reads its response.
#![allow(dead_code, unused_imports)]

use std::future::Future;
use std::pin::Pin;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

mod argument;
#[rustfmt::skip]
mod generated;
mod operation;

/// Limits. The twin does not check them.
mod record {
    #[derive(Clone, Copy, Debug)]
    pub struct Limits;
}

pub use generated::*;
pub use operation::{Method, Operation, PageBy, Paging};

/// Any JSON value.
pub type JsonValue = serde_json::Value;
/// A point in time, as text.
pub type DateTime = String;
/// A JSON object with any field names.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;
/// Any error.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// The client.
#[derive(Clone)]
pub struct ManagementClient {
    http: reqwest::Client,
    host: String,
    token: String,
}

/// The options of a client.
pub struct ManagementClientBuilder {
    token: String,
}

impl ManagementClient {
    /// A client with these credentials.
    pub fn builder(id: &str, secret: &str) -> ManagementClientBuilder {
        ManagementClientBuilder {
            token: format!("{id}:{secret}"),
        }
    }
}

impl ManagementClientBuilder {
    /// The client.
    pub fn build(self) -> Result<ManagementClient, Error> {
        Ok(ManagementClient {
            http: reqwest::Client::builder().build()?,
            host: String::from("http://127.0.0.1"),
            token: self.token,
        })
    }
}

type Pending<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;
type Decoder<T> = fn(&[u8]) -> Result<T, Error>;

/// A request, ready to be awaited.
pub struct Call<T> {
    client: ManagementClient,
    operation: &'static Operation,
    body: Result<Vec<u8>, Error>,
    decode: Decoder<T>,
}

impl<T> Call<T> {
    fn new(
        client: &ManagementClient,
        operation: &'static Operation,
        body: Result<Vec<u8>, Error>,
        decode: Decoder<T>,
    ) -> Self {
        Self {
            client: client.clone(),
            operation,
            body,
            decode,
        }
    }
}

impl<T: 'static> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Pending<T>;

    fn into_future(self) -> Pending<T> {
        let decode = self.decode;
        let response = send(self.client, self.operation, self.body);
        Box::pin(async move { decode(&response.await?) })
    }
}

fn send(client: ManagementClient, operation: &'static Operation, body: Result<Vec<u8>, Error>) -> Pending<Vec<u8>> {
    Box::pin(async move {
        let url = format!("{}{}", client.host, operation.path);
        let request = client.http.request(operation.method.into(), url);
        let request = request.bearer_auth(client.token).body(body?);
        let response = request.send().await?.error_for_status()?;
        Ok(response.bytes().await?.to_vec())
    })
}

/// The wrapper around every response.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Envelope<T> {
    /// 200 for success.
    #[serde(rename = "statusCode")]
    pub status_code: i64,
    /// The message.
    pub message: String,
    /// The exact error.
    #[serde(rename = "apiCode", skip_serializing_if = "Option::is_none")]
    pub api_code: Option<i64>,
    /// The request id, for the vendor's support.
    #[serde(rename = "requestId", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The result.
    pub data: T,
}

fn encode<T: Serialize>(request: &T) -> Result<Vec<u8>, Error> {
    Ok(serde_json::to_vec(request)?)
}

fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    let envelope: Envelope<T> = serde_json::from_slice(body)?;
    if envelope.status_code == 200 {
        Ok(envelope.data)
    } else {
        Err(envelope.message.into())
    }
}

fn decode_plain<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    Ok(serde_json::from_slice(body)?)
}

fn decode_nothing(body: &[u8]) -> Result<(), Error> {
    decode::<IgnoredAny>(body).map(drop)
}

/// A page of items.
pub trait Page {
    /// The type of an item.
    type Item;
    /// The items.
    fn into_items(self) -> Vec<Self::Item>;
}

/// A field that may be absent, `null`, or a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// The field is absent.
    #[default]
    Absent,
    /// The field is `null`.
    Null,
    /// The field has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Whether the field is absent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::Value(value) => serializer.serialize_some(value),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::<T>::deserialize(deserializer)?;
        Ok(value.map_or(Self::Null, Self::Value))
    }
}
