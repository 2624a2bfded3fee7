//! Authenticators: they get credentials and write them into requests.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use http::{HeaderMap, Uri};
use percent_encoding::utf8_percent_encode;

use crate::error::{ApiError, Error, ErrorKind};
use crate::header;
use crate::prepare::{PreparedRequest, RESERVED};
use crate::secret::Secret;
use crate::sender::Sender;
use crate::transport::{self, BoxFuture};

/// A way to authorize requests: a fixed key, a token that is fetched and kept, a signature over the request.
///
/// Authorizing takes two steps. A request may wait for its turn between them, and a signature with a date has to be
/// made after that wait.
pub trait Authenticator: Send + Sync {
    /// Gets credentials. `sender` sends the requests that this takes, such as one for a token.
    ///
    /// # Errors
    /// Anything that keeps credentials from coming; mostly [`ErrorKind::Auth`].
    fn obtain<'a>(&'a self, sender: &'a Sender) -> BoxFuture<'a, Result<Credentials, Error>>;

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

    /// Takes note that the server refused these credentials. Returns whether the next attempt would get other ones;
    /// if so, the call makes one more attempt.
    fn refused(&self, credentials: &Credentials) -> bool {
        let _ = credentials;
        false
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
pub struct Credentials {
    /// Identifies the credentials: other credentials have another number.
    pub number: u64,
    /// The headers that carry the credentials. They are added to those of the request.
    pub headers: HeaderMap,
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
    fn obtain<'a>(&'a self, _: &'a Sender) -> BoxFuture<'a, Result<Credentials, Error>> {
        let headers = self.headers.clone();
        Box::pin(std::future::ready(Ok(Credentials { number: 0, headers })))
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

impl Authenticator for Both {
    fn obtain<'a>(&'a self, sender: &'a Sender) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async move {
            let mut both = self.0.obtain(sender).await?;
            let second = self.1.obtain(sender).await?;
            both.headers.extend(second.headers);
            both.number = both.number.wrapping_add(second.number);
            Ok(both)
        })
    }

    fn authorize(
        &self,
        credentials: &Credentials,
        prepared: &PreparedRequest<'_>,
        request: &mut transport::Request,
    ) -> Result<(), Error> {
        // The headers of both are in these credentials.
        self.0.authorize(credentials, prepared, request)?;
        self.1.authorize(&Credentials::default(), prepared, request)
    }

    fn refused(&self, credentials: &Credentials) -> bool {
        let first = self.0.refused(credentials);
        self.1.refused(credentials) || first
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

/// A token in the header `authorization`, as `Bearer …`.
///
/// # Errors
/// [`ErrorKind::Config`]: the token is empty, or not printable ASCII.
pub fn bearer(token: impl AsRef<str>) -> Result<Box<dyn Authenticator>, Error> {
    let token = present("the token", token.as_ref())?;
    let value = header::sensitive(&["Bearer ", token]).ok_or_else(|| unfit("the token"))?;
    Ok(fixed(AUTHORIZATION, value, Vec::new()))
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

/// An API key in the header of this name.
///
/// # Errors
/// [`ErrorKind::Config`]: the key is empty or not printable ASCII, or the name is not a valid header name.
pub fn api_key_header(name: &str, key: impl AsRef<str>) -> Result<Box<dyn Authenticator>, Error> {
    let key = present("the API key", key.as_ref())?;
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| Error::new(ErrorKind::Config, format!("`{name}` is not a valid header name")))?;
    let value = header::sensitive(&[key]).ok_or_else(|| unfit("the API key"))?;
    Ok(fixed(name, value, Vec::new()))
}

/// An API key in the query parameter of this name. It is percent-encoded.
///
/// # Errors
/// [`ErrorKind::Config`]: the key is empty.
pub fn api_key_query(name: &str, key: impl AsRef<str>) -> Result<Box<dyn Authenticator>, Error> {
    let key = present("the API key", key.as_ref())?;
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
