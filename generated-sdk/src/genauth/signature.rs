//! Request signing (HMAC-SHA1): every request carries a signature made with the access key, and there is no token.
//!
//! All functions are `#[inline]`, so that programs that do not sign do not compile them.

use std::collections::BinaryHeap;
use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::header::{AUTHORIZATION, DATE, HeaderMap, HeaderName, HeaderValue};
use sha1::Sha1;

use sdk_runtime::auth::{Authenticator, Credentials};
use sdk_runtime::error::{ApiError, Error, ErrorKind};
use sdk_runtime::header;
use sdk_runtime::prepare::PreparedRequest;
use sdk_runtime::secret::Secret;
use sdk_runtime::sender::CallSender;
use sdk_runtime::transport::{self, BoxFuture};

use crate::generated::codes;

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
        let mut mac =
            Hmac::<Sha1>::new_from_slice(key).map_err(|_| cannot("the secret is not a valid key"))?;
        mac.update(text.as_bytes());
        let digest = STANDARD.encode(mac.finalize().into_bytes());
        header::sensitive(&["GenAuth ", &self.access_key_id, ":", &digest])
            .ok_or_else(|| cannot("the access key id is sent as a header, and is not printable ASCII"))
    }
}

impl Authenticator for Signature {
    #[inline]
    fn obtain<'a>(&'a self, _: CallSender) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(std::future::ready(Ok(Credentials::default())))
    }

    #[inline]
    fn authorize(
        &self,
        _: &Credentials,
        prepared: &PreparedRequest<'_>,
        request: &mut transport::Request,
    ) -> Result<(), Error> {
        let headers = request.headers_mut();
        headers.insert(METHOD, HeaderValue::from_static("HMAC-SHA1"));
        headers.insert(VERSION, HeaderValue::from_static("1.0"));
        headers.insert(NONCE, nonce()?);
        headers.insert(DATE, date()?);
        let text = string_to_sign(
            request.method().as_str(),
            prepared.path(),
            request.headers(),
            prepared.query(),
            prepared.body_fields(),
        );
        let authorization = self.authorization(&text)?;
        request.headers_mut().insert(AUTHORIZATION, authorization);
        Ok(())
    }

    /// The access key stays the same, so another signature would be refused too.
    #[inline]
    fn refused(&self, _: &Credentials) -> bool {
        false
    }

    #[inline]
    fn hint(&self, failure: &ApiError) -> Option<&'static str> {
        hint(failure)
    }
}

/// The text to sign: the method, the headers of the API, the path, and the parameters and fields of the body by name.
/// Nothing of it is percent-encoded.
#[inline]
fn string_to_sign(
    method: &str,
    path: &str,
    headers: &HeaderMap,
    query: &[(String, String)],
    body: Vec<(String, String)>,
) -> String {
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
    fields.extend(body);
    for (index, (name, value)) in by_name(fields).enumerate() {
        text.push(if index == 0 { '?' } else { '&' });
        let _ = write!(text, "{name}={value}");
    }
    text
}

/// Sorts by name. Fields of the same name keep their order.
///
/// A heap has much less code to compile than a sort.
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

/// Advice for the failures of signed requests.
#[inline]
pub(super) fn hint(failure: &ApiError) -> Option<&'static str> {
    Some(match failure.code.as_ref()?.as_code() {
        codes::SIGNATURE_INVALID => {
            "the signature is not the one of this access key: check its id and secret"
        }
        codes::SIGNATURE_METHOD_UNSUPPORTED => "the signature method is not the one that the server takes",
        codes::SIGNATURE_VERSION_UNSUPPORTED => "the signature version is not the one that the server takes",
        codes::SIGNATURE_TIME_MALFORMED => {
            "the server cannot read the date of the request; something on the way may have changed it"
        }
        codes::SIGNATURE_DATE_MISSING => {
            "the request came without its date; something on the way may have taken it out"
        }
        codes::SIGNATURE_TIME_SKEWED => {
            "this machine's clock is too far from the server's, set it by a time server"
        }
        codes::SIGNATURE_USED => {
            "the signature was used before; something on the way may have sent the request twice"
        }
        _ => return None,
    })
}

/// 128 random bits of the operating system.
#[inline]
fn nonce() -> Result<HeaderValue, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|error| cannot(&format!("the operating system gives no random numbers: {error}")))?;
    HeaderValue::from_str(&format!("{:032x}", u128::from_be_bytes(bytes)))
        .map_err(|_| cannot("the nonce is not a valid header"))
}

#[inline]
fn date() -> Result<HeaderValue, Error> {
    /// The last second that HTTP can represent: the end of the year 9999.
    const END: Duration = Duration::from_secs(253_402_300_799);
    let since_epoch = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .min(END);
    HeaderValue::from_str(&httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + since_epoch))
        .map_err(|_| cannot("the date is not a valid header"))
}

#[inline]
fn cannot(why: &str) -> Error {
    Error::new(
        ErrorKind::Auth,
        format!("not sent, since it cannot be signed: {why}"),
    )
}

#[cfg(test)]
mod tests;
