//! Authenticators: they get credentials and write them into requests.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use http::{HeaderMap, Uri};
use percent_encoding::utf8_percent_encode;

use crate::error::{ApiError, Error, ErrorKind};
use crate::header;
use crate::prepare::{PreparedRequest, RESERVED};
use crate::secret::Secret;
use crate::sender::CallSender;
use crate::transport::{self, BoxFuture};

/// A way to authorize requests: a fixed key, a token that is fetched and kept, a signature over the request.
///
/// Authorizing takes two steps. A request may wait for its turn between them, and a signature with a date has to be
/// made after that wait.
///
/// For each attempt, a client calls [`renew`](Self::renew), [`obtain`](Self::obtain) and
/// [`authorize`](Self::authorize). When the server refuses the request (401), it calls [`refused`](Self::refused). If
/// that gives `true`, and the call may have another attempt, it calls [`replace`](Self::replace), and sends the request
/// again with what that gives. A call does so once.
///
/// An authenticator whose credentials stay the same has [`obtain`](Self::obtain) only. One that fetches a token also
/// has the others:
///
/// - Between the time of renewal and the end of a token, one call renews it ([`renew`](Self::renew)), and the others
///   use the old token at once.
/// - A 401 may be about the operation instead of the token. So refusals cause a renewal only once in a while
///   ([`refused`](Self::refused)), and until the new token is there, the old one is used.
///
/// The client has no tasks of its own. A future of an authenticator works while the call that it was made for polls
/// it, and is dropped when that call is dropped or reaches its deadline. A call may also be kept without being polled. Other
/// calls must be able to go on with its work in both cases, so no lock may be held across an `await`. A
/// [shared future](https://docs.rs/futures-util/latest/futures_util/future/struct.Shared.html) does this.
pub trait Authenticator: Send + Sync {
    /// Gets credentials. `sender` sends the requests that this takes, such as one for a token. Credentials that are
    /// good are given at once, also while another call renews them.
    ///
    /// # Errors
    /// Anything that keeps credentials from coming; mostly [`ErrorKind::Auth`]. An error that several calls get of one
    /// request is [shared](Error::shared) for all but the one that made the request.
    fn obtain<'a>(&'a self, sender: CallSender) -> BoxFuture<'a, Result<Credentials, Error>>;

    /// Renews credentials that are still good, if it is time to. By default `None`.
    ///
    /// The call does not wait for the renewal. It polls it beside its request, and drops it with the end of that. So a
    /// renewal that takes longer has to go on with the next call. A renewal that fails is no failure of the call, and its
    /// error goes to `tracing`. The authenticator keeps the old credentials, and tries again later.
    fn renew<'a>(&'a self, sender: CallSender) -> Option<BoxFuture<'a, Result<(), Arc<Error>>>> {
        let _ = sender;
        None
    }

    /// Writes `credentials` into `request`, which is a copy of the prepared request.
    ///
    /// # Errors
    /// The credentials cannot be written into the request.
    fn authorize(
        &self,
        credentials: &Credentials,
        prepared: &PreparedRequest<'_>,
        request: &mut transport::Request,
    ) -> Result<(), Error> {
        let _ = prepared;
        request.headers_mut().extend(credentials.headers.clone());
        Ok(())
    }

    /// Takes note that the server refused a request with these credentials (401). It is called for every such
    /// response, also if the call may not have another attempt. Returns whether there may be other credentials, so that
    /// [`replace`](Self::replace) is worth a try. By default `false`.
    fn refused(&self, credentials: &Credentials) -> bool {
        let _ = credentials;
        false
    }

    /// Gets other credentials than `refused`, to send the refused request again with. `None` if there are none: then
    /// the call returns its 401. By default, it [obtains](Self::obtain) credentials, and gives them if their number
    /// differs.
    ///
    /// The call waits for half of the time that it has left, at most.
    fn replace<'a>(
        &'a self,
        refused: &'a Credentials,
        sender: CallSender,
    ) -> BoxFuture<'a, Option<Replacement<'a>>> {
        Box::pin(async move {
            let credentials = self.obtain(sender).await.ok()?;
            (credentials.number != refused.number).then(|| Replacement::new(credentials))
        })
    }

    /// The secrets that are not in headers marked as sensitive. The client takes them out of the texts of errors.
    fn secrets(&self) -> Vec<Secret> {
        Vec::new()
    }

    /// Advice on a failure that has to do with the credentials. It is added to the text of the error.
    fn hint(&self, failure: &ApiError) -> Option<&'static str> {
        let _ = failure;
        None
    }
}

/// The credentials of one attempt.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Credentials {
    /// Identifies the credentials: other credentials have another number, and equal ones have the same.
    pub number: u64,
    /// The headers that carry the credentials. They are added to those of the request.
    pub headers: HeaderMap,
    /// The two parts of [`both`].
    parts: Option<Box<[Credentials; 2]>>,
}

impl Credentials {
    /// Credentials in these headers.
    pub fn new(number: u64, headers: HeaderMap) -> Self {
        Self {
            number,
            headers,
            parts: None,
        }
    }
}

/// Other credentials than refused ones.
#[non_exhaustive]
pub struct Replacement<'a> {
    /// The credentials.
    pub credentials: Credentials,
    /// Is dropped when the request with these credentials has its response. An authenticator can let other calls wait
    /// for that, to learn from it whether the old credentials or the operation was refused.
    pub until_tried: Option<Box<dyn Send + 'a>>,
}

impl<'a> Replacement<'a> {
    /// These credentials.
    pub fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            until_tried: None,
        }
    }

    /// The same credentials, with something that is dropped when they have been tried.
    #[must_use]
    pub fn until_tried(self, guard: impl Send + 'a) -> Self {
        Self {
            until_tried: Some(Box::new(guard)),
            ..self
        }
    }
}

/// Credentials that never change.
struct Fixed {
    headers: HeaderMap,
    /// A query parameter, percent-encoded.
    query: Option<Secret>,
    /// The texts that must not be printed, besides the headers.
    secrets: Vec<Secret>,
}

impl Authenticator for Fixed {
    fn obtain<'a>(&'a self, _: CallSender) -> BoxFuture<'a, Result<Credentials, Error>> {
        let credentials = Credentials::new(0, self.headers.clone());
        Box::pin(std::future::ready(Ok(credentials)))
    }

    fn authorize(
        &self,
        credentials: &Credentials,
        _: &PreparedRequest<'_>,
        request: &mut transport::Request,
    ) -> Result<(), Error> {
        request.headers_mut().extend(credentials.headers.clone());
        if let Some(parameter) = &self.query {
            let url = request.uri();
            let parameter = parameter.expose();
            let separator = if url.query().is_some() { '&' } else { '?' };
            let with_key: Uri = format!("{url}{separator}{parameter}").parse().map_err(|_| {
                Error::new(
                    ErrorKind::InvalidRequest,
                    "not sent: the URL of the request and its key is too long",
                )
            })?;
            *request.uri_mut() = with_key;
        }
        Ok(())
    }

    fn secrets(&self) -> Vec<Secret> {
        self.secrets.clone()
    }
}

/// Credentials of two kinds, which are sent together.
struct Both(Box<dyn Authenticator>, Box<dyn Authenticator>);

/// A replacement in its parts, or the old credentials where there is none.
fn or_old<'a>(
    replacement: Option<Replacement<'a>>,
    old: &Credentials,
) -> (Credentials, Option<Box<dyn Send + 'a>>) {
    match replacement {
        Some(replacement) => (replacement.credentials, replacement.until_tried),
        None => (old.clone(), None),
    }
}

impl Both {
    /// The credentials of both. They have another number if one of the two has.
    fn credentials(first: Credentials, second: Credentials) -> Credentials {
        let mut headers = first.headers.clone();
        headers.extend(second.headers.clone());
        // Numbers are small, so two of them fit into one.
        let number = first.number.rotate_left(32).wrapping_add(second.number);
        let parts = Some(Box::new([first, second]));
        Credentials {
            number,
            headers,
            parts,
        }
    }

    fn parts(credentials: &Credentials) -> [&Credentials; 2] {
        match &credentials.parts {
            Some(parts) => parts.each_ref(),
            None => [credentials; 2],
        }
    }
}

impl Authenticator for Both {
    fn obtain<'a>(&'a self, sender: CallSender) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async move {
            let first = self.0.obtain(sender.clone()).await?;
            let second = self.1.obtain(sender).await?;
            Ok(Self::credentials(first, second))
        })
    }

    fn renew<'a>(&'a self, sender: CallSender) -> Option<BoxFuture<'a, Result<(), Arc<Error>>>> {
        match (self.0.renew(sender.clone()), self.1.renew(sender)) {
            (Some(first), Some(second)) => Some(Box::pin(async {
                let first = first.await;
                second.await.and(first)
            })),
            (first, second) => first.or(second),
        }
    }

    fn authorize(
        &self,
        credentials: &Credentials,
        prepared: &PreparedRequest<'_>,
        request: &mut transport::Request,
    ) -> Result<(), Error> {
        let [first, second] = Self::parts(credentials);
        self.0.authorize(first, prepared, request)?;
        self.1.authorize(second, prepared, request)
    }

    fn refused(&self, credentials: &Credentials) -> bool {
        let [first, second] = Self::parts(credentials);
        let is_first = self.0.refused(first);
        self.1.refused(second) || is_first
    }

    fn replace<'a>(
        &'a self,
        refused: &'a Credentials,
        sender: CallSender,
    ) -> BoxFuture<'a, Option<Replacement<'a>>> {
        Box::pin(async move {
            let [first, second] = Self::parts(refused);
            let others = [
                self.0.replace(first, sender.clone()).await,
                self.1.replace(second, sender).await,
            ];
            if others.iter().all(Option::is_none) {
                return None;
            }
            let [new_first, new_second] = others;
            let (first, first_tried) = or_old(new_first, first);
            let (second, second_tried) = or_old(new_second, second);
            let credentials = Self::credentials(first, second);
            Some(Replacement::new(credentials).until_tried((first_tried, second_tried)))
        })
    }

    fn secrets(&self) -> Vec<Secret> {
        let mut secrets = self.0.secrets();
        secrets.extend(self.1.secrets());
        secrets
    }

    fn hint(&self, failure: &ApiError) -> Option<&'static str> {
        self.0.hint(failure).or_else(|| self.1.hint(failure))
    }
}

/// Sends the credentials of both authenticators, for an API that asks for two at once. Where both set one header, the
/// second counts.
pub fn both(first: Box<dyn Authenticator>, second: Box<dyn Authenticator>) -> Box<dyn Authenticator> {
    Box::new(Both(first, second))
}

fn fixed(name: HeaderName, value: HeaderValue, secrets: Vec<Secret>) -> Box<dyn Authenticator> {
    let mut headers = HeaderMap::new();
    headers.insert(name, value);
    let query = None;
    Box::new(Fixed {
        headers,
        query,
        secrets,
    })
}

/// No credentials, for an API that takes none.
pub fn none() -> Box<dyn Authenticator> {
    Box::new(Fixed {
        headers: HeaderMap::new(),
        query: None,
        secrets: Vec::new(),
    })
}

/// A token in the header `authorization`, as `Bearer …`. White space around the token is left out, and so is a
/// `Bearer` before it.
///
/// # Errors
/// [`ErrorKind::Config`]: the token is empty, holds white space, or is not printable ASCII.
pub fn bearer(token: impl AsRef<str>) -> Result<Box<dyn Authenticator>, Error> {
    let value = bearer_header(bearer_token(token.as_ref()))
        .map_err(|why| Error::new(ErrorKind::Config, format!("the token {why}")))?;
    Ok(fixed(AUTHORIZATION, value, Vec::new()))
}

/// The token in a text: without the white space around it, which the end of a file leaves, and without a `Bearer`
/// before it, which a copied header has.
pub fn bearer_token(text: &str) -> &str {
    let text = text.trim();
    match text.split_once(char::is_whitespace) {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim_start(),
        _ => text,
    }
}

/// The value of the header `authorization` for a [token](bearer_token).
///
/// # Errors
/// What is wrong with the token, as the end of a sentence about it.
pub fn bearer_header(token: &str) -> Result<HeaderValue, &'static str> {
    if token.is_empty() {
        return Err("is empty");
    }
    if token.eq_ignore_ascii_case("bearer") {
        return Err("is missing after `Bearer`");
    }
    if token.contains(char::is_whitespace) {
        return Err("holds white space: it has to be one word, without a scheme other than `Bearer`");
    }
    header::sensitive(&["Bearer ", token]).ok_or("is sent as a header, and is not printable ASCII")
}

/// A user name and a password in the header `authorization`, as `Basic …`
/// ([RFC 7617](https://www.rfc-editor.org/rfc/rfc7617)).
///
/// # Errors
/// [`ErrorKind::Config`]: the user name is empty or holds a colon.
pub fn basic(user: impl AsRef<str>, password: impl AsRef<str>) -> Result<Box<dyn Authenticator>, Error> {
    let user = present("the user name", user.as_ref())?;
    if user.contains(':') {
        return Err(Error::new(
            ErrorKind::Config,
            "the user name must not hold a colon",
        ));
    }
    let password = Secret::new(password.as_ref());
    let encoded = STANDARD.encode(format!("{user}:{}", password.expose()));
    let value = header::sensitive(&["Basic ", &encoded]).ok_or_else(|| unfit("the password"))?;
    Ok(fixed(AUTHORIZATION, value, vec![password]))
}

/// An API key in the header of this name. White space around the key is left out.
///
/// # Errors
/// [`ErrorKind::Config`]: the key is empty or not printable ASCII, or the name is not a valid header name.
pub fn api_key_header(name: &str, key: impl AsRef<str>) -> Result<Box<dyn Authenticator>, Error> {
    let key = present("the API key", key.as_ref())?.trim();
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| Error::new(ErrorKind::Config, format!("`{name}` is not a valid header name")))?;
    let value = header::sensitive(&[key]).ok_or_else(|| unfit("the API key"))?;
    Ok(fixed(name, value, Vec::new()))
}

/// An API key in the query parameter of this name. It is percent-encoded. White space around the key is left out.
///
/// # Errors
/// [`ErrorKind::Config`]: the key is empty.
pub fn api_key_query(name: &str, key: impl AsRef<str>) -> Result<Box<dyn Authenticator>, Error> {
    let key = present("the API key", key.as_ref())?.trim();
    let encode = |text| utf8_percent_encode(text, RESERVED);
    let encoded = encode(key).to_string();
    Ok(Box::new(Fixed {
        headers: HeaderMap::new(),
        query: Some(Secret::new(format!("{}={encoded}", encode(name)))),
        // A text with the URL in it has the key as it stands there.
        secrets: vec![Secret::new(key), Secret::new(encoded)],
    }))
}

fn present<'t>(what: &str, text: &'t str) -> Result<&'t str, Error> {
    if text.trim().is_empty() {
        return Err(Error::new(ErrorKind::Config, format!("{what} is empty")));
    }
    Ok(text)
}

fn unfit(what: &str) -> Error {
    let text = format!("{what} is sent as a header, and is not printable ASCII");
    Error::new(ErrorKind::Config, text)
}

#[cfg(test)]
mod tests;
