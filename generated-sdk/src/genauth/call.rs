//! Options of one call that are GenAuth's own.

use sdk_runtime::Call;

use super::headers::{self, Lang};

/// Options of one call that are GenAuth's own: tenant and language. The options of any call are methods of [`Call`].
///
/// ```no_run
/// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
/// use genauth::models::GetUserParams;
/// use genauth::{CallExt as _, Lang};
///
/// let user = client
///     .get_user(GetUserParams::new("6229ffaxxxxxxxxcade3e3d9"))
///     .with_tenant_id("61b1f5xxxxxxxx1c3a2a5b7f")
///     .with_lang(Lang::ZhCn)
///     .await?;
/// # let _ = user;
/// # Ok(())
/// # }
/// ```
///
/// For many calls of one tenant, [`ManagementClient::for_tenant`](crate::ManagementClient::for_tenant) makes a client.
/// A tenant or language that is empty or cannot be a header fails the call with
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
pub trait CallExt: Sized {
    /// Makes this call for a tenant, instead of the one of the client.
    #[must_use]
    fn with_tenant_id(self, tenant_id: impl AsRef<str>) -> Self;

    /// Asks for messages in this language, instead of the one of the client.
    #[must_use]
    fn with_lang(self, lang: impl Into<Lang>) -> Self;
}

impl<T> CallExt for Call<T> {
    #[inline]
    fn with_tenant_id(self, tenant_id: impl AsRef<str>) -> Self {
        self.with_header(headers::APP_ID.as_str(), tenant_id)
    }

    #[inline]
    fn with_lang(self, lang: impl Into<Lang>) -> Self {
        self.with_header(headers::LANG.as_str(), lang.into().as_str())
    }
}
