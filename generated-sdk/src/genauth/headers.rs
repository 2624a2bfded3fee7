//! The headers of every request.

use std::fmt;

use http::header::{HeaderMap, HeaderName, HeaderValue};

use sdk_runtime::error::{Error, ErrorKind};
use sdk_runtime::header;

const SDK_VERSION: HeaderName = HeaderName::from_static("x-genauth-sdk-version");
pub(super) const LANG: HeaderName = HeaderName::from_static("x-genauth-lang");
/// The header that names the tenant.
pub(super) const APP_ID: HeaderName = HeaderName::from_static("x-genauth-app-id");

/// The language of the API's messages. By default English.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// Chinese: `zh-CN`.
    ZhCn,
    /// English: `en-US`.
    #[default]
    EnUs,
    /// Another language tag, as the API spells it.
    Other(String),
}

impl Lang {
    /// The tag on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::EnUs => "en-US",
            Self::Other(tag) => tag,
        }
    }
}

impl From<&str> for Lang {
    fn from(tag: &str) -> Self {
        match tag {
            "zh-CN" => Self::ZhCn,
            "en-US" => Self::EnUs,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl From<String> for Lang {
    fn from(tag: String) -> Self {
        Self::from(tag.as_str())
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The client's part of `user-agent`.
pub(super) const PRODUCT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Adds GenAuth's headers to those that requests to any API have.
pub(super) fn add(headers: &mut HeaderMap, lang: &Lang, tenant_id: Option<&str>) -> Result<(), Error> {
    const VERSION: &str = concat!("rust:", env!("CARGO_PKG_VERSION"));
    headers.insert(SDK_VERSION, HeaderValue::from_static(VERSION));
    headers.insert(LANG, value("language", lang.as_str())?);
    if let Some(tenant_id) = tenant_id {
        headers.insert(APP_ID, value("tenant id", tenant_id)?);
    }
    Ok(())
}

fn value(what: &str, value: &str) -> Result<HeaderValue, Error> {
    header::plain(text(what, value)?).ok_or_else(|| unfit(what))
}

/// The same text, if it can be a header.
pub(super) fn text<'t>(what: &str, text: &'t str) -> Result<&'t str, Error> {
    if text.trim().is_empty() || header::plain(text).is_none() {
        return Err(unfit(what));
    }
    Ok(text)
}

fn unfit(what: &str) -> Error {
    let text = format!("the {what} is sent as a header: it must be printable ASCII, and not empty");
    Error::new(ErrorKind::Config, text)
}
