//! Request signing (HMAC-SHA1): every request proves by itself whose it is, and there is no token.
//!
//! All of it is `#[inline]`: few applications sign, and the others do not compile it then.

use std::collections::BinaryHeap;
use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::header::{AUTHORIZATION, DATE, HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use sha1::Sha1;

use sdk_runtime::auth::{Authenticator, Pass};
use sdk_runtime::client::Client;
use sdk_runtime::error::{Error, ErrorKind};
use sdk_runtime::header;
use sdk_runtime::json::{Decoder, Strictness};
use sdk_runtime::record::{self, RawFields, RawJson, Schema, Slot};
use sdk_runtime::request::Draft;
use sdk_runtime::secret::Secret;
use sdk_runtime::transport::{self, BoxFuture};

const METHOD: HeaderName = HeaderName::from_static("x-genauth-signature-method");
const VERSION: HeaderName = HeaderName::from_static("x-genauth-signature-version");
const NONCE: HeaderName = HeaderName::from_static("x-genauth-signature-nonce");

/// Signs each request with the access key.
pub(super) struct Signature {
    access_key_id: String,
    access_key_secret: Secret,
}

impl Signature {
    #[inline]
    pub(super) fn new(access_key_id: String, access_key_secret: Secret) -> Self {
        Self {
            access_key_id,
            access_key_secret,
        }
    }

    #[inline]
    pub(super) fn authenticator(access_key_id: String, access_key_secret: Secret) -> Box<dyn Authenticator> {
        Box::new(Self::new(access_key_id, access_key_secret))
    }

    /// The value of `authorization` for a text to sign.
    #[inline]
    pub(super) fn authorization(&self, text: &str) -> Result<HeaderValue, Error> {
        let key = self.access_key_secret.expose().as_bytes();
        let mut mac = Hmac::<Sha1>::new_from_slice(key).map_err(|_| cannot("the secret is no key"))?;
        mac.update(text.as_bytes());
        let digest = STANDARD.encode(mac.finalize().into_bytes());
        header::sensitive(&["GenAuth ", &self.access_key_id, ":", &digest])
            .ok_or_else(|| cannot("the access key id is sent as a header, and is not printable ASCII"))
    }
}

impl Authenticator for Signature {
    #[inline]
    fn obtain<'a>(&'a self, _: &'a Client) -> BoxFuture<'a, Result<Pass, Error>> {
        Box::pin(std::future::ready(Ok(Pass::default())))
    }

    #[inline]
    fn authorize(&self, _: &Pass, draft: &Draft, request: &mut transport::Request) -> Result<(), Error> {
        let headers = request.headers_mut();
        headers.insert(METHOD, HeaderValue::from_static("HMAC-SHA1"));
        headers.insert(VERSION, HeaderValue::from_static("1.0"));
        headers.insert(NONCE, nonce()?);
        headers.insert(DATE, date()?);
        let text = string_to_sign(
            request.method().as_str(),
            &draft.path,
            request.headers(),
            &draft.query,
            request.body(),
        )?;
        let authorization = self.authorization(&text)?;
        request.headers_mut().insert(AUTHORIZATION, authorization);
        Ok(())
    }

    /// The key is what it is. (A nonce is never sent twice, and the clock does not get better by asking again.)
    #[inline]
    fn refused(&self, _: &Pass) -> bool {
        false
    }
}

/// What is signed: the method, the headers of the API, the path, and the parameters or fields of the body by name,
/// all of it without percent-encoding.
#[inline]
fn string_to_sign(
    method: &str,
    path: &str,
    headers: &HeaderMap,
    query: &[(String, String)],
    body: &[u8],
) -> Result<String, Error> {
    let mut text = format!("{method}\n");
    let mut signed = Vec::new();
    for (name, value) in headers {
        let is_date = *name == DATE;
        let name = name.to_string();
        if is_date || name.starts_with("x-genauth-") {
            let value = String::from_utf8_lossy(value.as_bytes());
            let spaced = value.chars().map(|c| match c {
                '\t' | '\n' | '\r' | '\u{c}' => ' ',
                other => other,
            });
            signed.push((name, spaced.collect::<String>().trim().to_owned()));
        }
    }
    for (name, value) in by_name(signed) {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name}:{value}");
    }
    text.push_str(path);
    let mut fields = query.to_vec();
    fields.extend(body_members(body)?);
    for (index, (name, value)) in by_name(fields).enumerate() {
        text.push(if index == 0 { '?' } else { '&' });
        let _ = write!(text, "{name}={value}");
    }
    Ok(text)
}

/// By name only: what stands there twice under one name keeps its order.
///
/// A heap, because it is a sixth of the code of a sort to compile.
#[inline]
fn by_name(fields: Vec<(String, String)>) -> impl Iterator<Item = (String, String)> {
    let mut heap = BinaryHeap::new();
    for (index, (name, value)) in fields.into_iter().enumerate() {
        heap.push((name, index, value));
    }
    heap.into_sorted_vec()
        .into_iter()
        .map(|(name, _, value)| (name, value))
}

/// The top-level fields of a body, as they are signed.
#[inline]
fn body_members(body: &[u8]) -> Result<Vec<(String, String)>, Error> {
    let mut fields = Fields::default();
    // A body that is no object has no fields.
    if body.first() == Some(&b'{') {
        Decoder::new(body, Strictness::Tolerant)
            .document(&mut fields)
            .map_err(|error| cannot(&format!("the body is not JSON: {error}")))?;
    }
    let mut texts = Vec::new();
    for (name, value) in fields.0.iter() {
        texts.push((name.to_owned(), plain(value)?));
    }
    Ok(texts)
}

/// A string as it is, anything else as the JSON that is sent, without white space.
#[inline]
fn plain(value: &RawJson) -> Result<String, Error> {
    let json = value.as_str();
    if !json.starts_with('"') {
        return Ok(compact(json));
    }
    match value.to_value() {
        Ok(Value::String(text)) => Ok(text),
        _ => Err(cannot("the body is not JSON")),
    }
}

/// Takes the white space between the tokens away. (Raw fields come as somebody wrote them.)
#[inline]
fn compact(json: &str) -> String {
    let (mut in_string, mut escaped) = (false, false);
    json.chars()
        .filter(|c| {
            let keep = in_string || !c.is_ascii_whitespace();
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = in_string,
                '"' => in_string = !in_string,
                _ => {}
            }
            keep
        })
        .collect()
}

/// 128 random bits of the operating system.
#[inline]
fn nonce() -> Result<HeaderValue, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|error| cannot(&format!("the operating system gives no random numbers: {error}")))?;
    HeaderValue::from_str(&format!("{:032x}", u128::from_be_bytes(bytes)))
        .map_err(|_| cannot("the nonce is no header"))
}

#[inline]
fn date() -> Result<HeaderValue, Error> {
    /// The last second that HTTP can say: the end of the year 9999.
    const END: Duration = Duration::from_secs(253_402_300_799);
    let since_epoch = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .min(END);
    HeaderValue::from_str(&httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + since_epoch))
        .map_err(|_| cannot("the date is no header"))
}

#[inline]
fn cannot(why: &str) -> Error {
    Error::new(
        ErrorKind::Auth,
        format!("not sent, since it cannot be signed: {why}"),
    )
}

/// An object whose fields are kept as they are.
#[derive(Default)]
struct Fields(RawFields);

impl record::Fields for Fields {
    const SCHEMA: Schema = Schema {
        name: "Fields",
        ..Schema::PLAIN
    };

    #[inline]
    fn field(&self, _: usize) -> &dyn Slot {
        &self.0
    }

    #[inline]
    fn field_mut(&mut self, _: usize) -> &mut dyn Slot {
        &mut self.0
    }
}

#[cfg(test)]
mod tests;
