//! Text that is never printed, and is wiped from memory when it is dropped.
//!
//! This crate wipes its own memory: keys, tokens, the headers that carry them, the bodies of token requests, and
//! the responses to them if nobody else holds them. It cannot wipe the buffers of the HTTP client, of TLS and of
//! the operating system, nor the requests and results of callers.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use zeroize::{Zeroize as _, Zeroizing};

/// A secret text. Clones share one copy of it.
#[derive(Clone)]
pub struct Secret(Arc<Zeroizing<String>>);

impl Secret {
    /// Makes the text a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Arc::new(Zeroizing::new(text.into())))
    }

    /// The text itself. The caller must not print it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Whether a field, parameter or header of this name holds a secret, as far as its name tells. Case, `-` and `_` do not
/// matter.
///
/// A name does if it contains a word such as `password`, `secret`, `token`, `credential` or `cookie`, or ends with
/// `key`, `code`, `pass`, `pin` or `otp`. So some names count that hold no secret, such as `countryCode`: then an error
/// says `[redacted]` where the server repeats the value.
///
/// ```
/// use sdk_runtime::secret::is_secret_name;
///
/// assert!(is_secret_name("newPassword") && is_secret_name("X-Api-Key") && is_secret_name("code"));
/// assert!(!is_secret_name("userId") && !is_secret_name("accessKeyId"));
/// ```
pub fn is_secret_name(name: &str) -> bool {
    const PARTS: [&str; 11] = [
        "password",
        "passwd",
        "passphrase",
        "passcode",
        "secret",
        "token",
        "credential",
        "authorization",
        "signature",
        "cipher",
        "cookie",
    ];
    const ENDS: [&str; 9] = ["key", "keys", "code", "codes", "pass", "pwd", "pin", "otp", "jwt"];
    let letters = name.bytes().filter(u8::is_ascii_alphanumeric);
    let plain: Vec<u8> = letters.map(|letter| letter.to_ascii_lowercase()).collect();
    let contains = |part: &&str| plain.windows(part.len()).any(|window| window == part.as_bytes());
    PARTS.iter().any(contains) || ENDS.iter().any(|end| plain.ends_with(end.as_bytes()))
}

/// Wipes bytes, unless somebody else holds them too.
pub fn wipe(bytes: Bytes) {
    if let Ok(mut bytes) = bytes.try_into_mut() {
        bytes.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests {
    use super::is_secret_name;

    #[test]
    fn a_name_tells_whether_a_field_holds_a_secret() {
        for name in [
            "password",
            "newPassword",
            "senderPass",
            "client_secret",
            "appSecret",
            "accessToken",
            "X-Auth-Token",
            "refresh-token",
            "privateKey",
            "API_KEY",
            "encodingAESKey",
            "recoveryCode",
            "code",
            "otp",
            "PIN",
            "bindCredentials",
            "Set-Cookie",
            "Proxy-Authorization",
            "encryptedPassword",
        ] {
            assert!(is_secret_name(name), "{name}");
        }
        for name in [
            "",
            "-",
            "userId",
            "accessKeyId",
            "keyword",
            "codec",
            "name",
            "title",
            "x-trace",
        ] {
            assert!(!is_secret_name(name), "{name}");
        }
    }
}
