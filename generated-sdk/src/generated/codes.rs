// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The statuses and codes of failures that the API documents, for `match`.
//!
//! [`Error::code`](::sdk_runtime::Error::code) gives the code of a failure.
//! [`Error::status`](::sdk_runtime::Error::status) gives its status.
//!
//! A server can send others.
//!
//! [Documentation of the API](<https://github.com/GenAuth-Official/genauth-docs/blob/70ebb78f/docs/reference/error-code.md>)
#![allow(clippy::unreadable_literal)]

/// The statuses of failures: see [`Error::status`](::sdk_runtime::Error::status).
pub mod status {
    /// The operation succeeded.
    ///
    /// Status `200`.
    pub const OK: i64 = 200;
    /// A parameter of the request is malformed.
    ///
    /// Status `400`.
    pub const INVALID_ARGUMENT: i64 = 400;
    /// The caller is not signed in.
    ///
    /// Status `401`.
    pub const UNAUTHORIZED: i64 = 401;
    /// The operation is part of a higher plan.
    ///
    /// Status `402`.
    pub const PAYMENT_NEEDED: i64 = 402;
    /// The caller is not permitted to do this.
    ///
    /// Status `403`.
    pub const FORBIDDEN: i64 = 403;
    /// The object does not exist.
    ///
    /// Status `404`.
    pub const NOT_FOUND: i64 = 404;
    /// A field clashes with an object that exists already.
    ///
    /// Status `409`.
    pub const CONFLICT: i64 = 409;
    /// The body of the request is too large.
    ///
    /// Status `413`.
    pub const PAYLOAD_TOO_LARGE: i64 = 413;
    /// The request is well-formed, but a business rule forbids it.
    ///
    /// Status `422`.
    pub const INVALID_OPERATION: i64 = 422;
    /// The caller has reached its limit of requests.
    ///
    /// Status `429`.
    pub const TOO_MANY_REQUESTS: i64 = 429;
    /// Any other error of the caller.
    ///
    /// Status `499`.
    pub const CLIENT_ERROR: i64 = 499;
    /// Any other error of the server.
    ///
    /// Status `500`.
    pub const SERVER_ERROR: i64 = 500;
    /// The server does not support the operation.
    ///
    /// Status `501`.
    pub const UNSUPPORTED_OPERATION: i64 = 501;
    /// One service of the vendor could not call another one.
    ///
    /// Status `502`.
    pub const BAD_GATEWAY: i64 = 502;
    /// The server is under maintenance.
    ///
    /// Status `503`.
    pub const SERVICE_UNAVAILABLE: i64 = 503;
    /// The endpoint of a third party could not be reached.
    ///
    /// Status `601`.
    pub const ENDPOINT_REQUEST_FAILED: i64 = 601;
    /// The endpoint of a third party responded with an error.
    ///
    /// Status `602`.
    pub const ENDPOINT_RESPONSE_FAILED: i64 = 602;
    /// Code of the customer failed, in a pipeline or in a custom database.
    ///
    /// Status `603`.
    pub const CUSTOM_CODE_FAILED: i64 = 603;
}

/// The signature of the request is wrong.
///
/// Code `1300`.
pub const SIGNATURE_INVALID: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1300,
);

/// The server does not take this signature method.
///
/// Code `1301`.
pub const SIGNATURE_METHOD_UNSUPPORTED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1301,
);

/// The server does not take this signature version.
///
/// Code `1302`.
pub const SIGNATURE_VERSION_UNSUPPORTED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1302,
);

/// The time of the signature is malformed. The page asks for milliseconds since 1970-01-01 UTC.
///
/// Code `1303`.
pub const SIGNATURE_TIME_MALFORMED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1303,
);

/// A signed request came without its date.
///
/// Code `1304`.
pub const SIGNATURE_DATE_MISSING: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1304,
);

/// The time of the signature is too far from the clock of the server.
///
/// Code `1305`.
pub const SIGNATURE_TIME_SKEWED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1305,
);

/// The signature was used before.
///
/// Code `1306`.
pub const SIGNATURE_USED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1306,
);

/// The steps after signing in are finished, and there is a session.
///
/// Code `1600`.
///
/// It asks for a further step: see [`needs_further_step`].
pub const FLOW_FINISHED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1600,
);

/// The user has to pass a second factor of their own, bound in the personal centre.
///
/// Code `1635`.
///
/// It asks for a further step: see [`needs_further_step`].
pub const PERSONAL_MFA_NEEDED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1635,
);

/// The user has to pass the second factor that the application asks for.
///
/// Code `1636`.
///
/// It asks for a further step: see [`needs_further_step`].
pub const APPLICATION_MFA_NEEDED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1636,
);

/// The user signs in for the first time and has to set a new password. The old one is not checked.
///
/// Code `1639`.
///
/// It asks for a further step: see [`needs_further_step`].
pub const FIRST_PASSWORD_RESET_NEEDED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1639,
);

/// The user of an identity source has to bind an account that exists.
///
/// Code `1640`.
///
/// It asks for a further step: see [`needs_further_step`].
pub const IDENTITY_BINDING_NEEDED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1640,
);

/// The user of an identity source has to bind an account or make a new one.
///
/// Code `1641`.
///
/// It asks for a further step: see [`needs_further_step`].
pub const IDENTITY_BINDING_OR_ACCOUNT_NEEDED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1641,
);

/// The user has to complete their data.
///
/// Code `1642`.
///
/// It asks for a further step: see [`needs_further_step`].
pub const INFORMATION_NEEDED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1642,
);

/// The user has to unlock their account.
///
/// Code `1643`.
///
/// It asks for a further step: see [`needs_further_step`].
pub const SELF_UNLOCK_NEEDED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1643,
);

/// The steps after signing in ended early, and the user goes back to the sign-in page.
///
/// Code `1699`.
///
/// It asks for a further step: see [`needs_further_step`].
pub const FLOW_ENDED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(1699);

/// No photo was uploaded for face recognition.
///
/// Code `1700`.
pub const FACE_PHOTO_MISSING: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1700,
);

/// No picture was uploaded to compare the face with.
///
/// Code `1701`.
pub const FACE_REFERENCE_MISSING: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1701,
);

/// The face could not be verified.
///
/// Code `1702`.
pub const FACE_VERIFICATION_FAILED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1702,
);

/// The user has neither an e-mail address nor a phone number, so no face can be bound.
///
/// Code `1703`.
pub const FACE_NEEDS_EMAIL_OR_PHONE: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1703,
);

/// A face was not bound, because the phone number was not verified.
///
/// Code `1704`.
pub const FACE_PHONE_VERIFICATION_FAILED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1704,
);

/// A face was not bound, because the e-mail address was not verified.
///
/// Code `1705`.
pub const FACE_EMAIL_VERIFICATION_FAILED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1705,
);

/// A face is bound already.
///
/// Code `1706`.
pub const FACE_ALREADY_BOUND: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1706,
);

/// The face could not be bound.
///
/// Code `1707`.
pub const FACE_BINDING_FAILED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    1707,
);

/// The user does not exist.
///
/// Code `2004`.
pub const USER_NOT_FOUND: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    2004,
);

/// The user is locked.
///
/// Code `2005`.
pub const USER_LOCKED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(2005);

/// The password is wrong.
///
/// Code `2006`.
pub const PASSWORD_WRONG: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    2006,
);

/// The application does not exist.
///
/// Code `2011`.
pub const APPLICATION_NOT_FOUND: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    2011,
);

/// The caller is not signed in and has no access.
///
/// Code `2020`.
pub const NOT_SIGNED_IN: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    2020,
);

/// The application does not let users register.
///
/// Code `2031`.
pub const REGISTRATION_FORBIDDEN: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    2031,
);

/// The domain of the application is taken.
///
/// Code `2039`.
pub const APPLICATION_DOMAIN_TAKEN: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    2039,
);

/// The domain of the user pool is taken.
///
/// Code `2040`.
pub const USER_POOL_DOMAIN_TAKEN: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    2040,
);

/// The user has to set a new password. The old one is checked.
///
/// Code `2058`.
///
/// It asks for a further step: see [`needs_further_step`].
pub const PASSWORD_RESET_NEEDED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    2058,
);

/// The user pool does not exist.
///
/// Code `2224`.
pub const USER_POOL_NOT_FOUND: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    2224,
);

/// The user name or the password is wrong. `statusCode` is 403.
///
/// Code `2333`.
pub const SIGN_IN_FAILED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    2333,
);

/// There was an error in metering or billing.
///
/// Code `4021`.
pub const BILLING_FAILED: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    4021,
);

/// The one-time password is wrong.
///
/// Code `6001`.
pub const TOTP_CODE_WRONG: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    6001,
);

/// The recovery code is wrong.
///
/// Code `6002`.
pub const TOTP_RECOVERY_CODE_WRONG: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    6002,
);

/// The one-time password is missing.
///
/// Code `6003`.
pub const TOTP_CODE_MISSING: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    6003,
);

/// The recovery code is missing.
///
/// Code `6004`.
pub const TOTP_RECOVERY_CODE_MISSING: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    6004,
);

/// The user is deactivated or is no member of this tenant.
///
/// Code `2120008`.
pub const TENANT_USER_INACTIVE: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    2120008,
);

/// The user may not sign in to this tenant.
///
/// Code `2130010`.
pub const TENANT_SIGN_IN_FORBIDDEN: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    2130010,
);

/// The link to LDAP is invalid.
///
/// Code `2820002`.
pub const LDAP_LINK_INVALID: ::sdk_runtime::Code<'static> = ::sdk_runtime::Code::Number(
    2820002,
);

/// Whether a failure with this code asks for a further step, such as a second factor. It is then no mistake
/// of the caller.
#[must_use]
#[inline]
pub fn needs_further_step(code: ::sdk_runtime::Code<'_>) -> bool {
    matches!(
        code, FLOW_FINISHED | PERSONAL_MFA_NEEDED | APPLICATION_MFA_NEEDED |
        FIRST_PASSWORD_RESET_NEEDED | IDENTITY_BINDING_NEEDED |
        IDENTITY_BINDING_OR_ACCOUNT_NEEDED | INFORMATION_NEEDED | SELF_UNLOCK_NEEDED |
        FLOW_ENDED | PASSWORD_RESET_NEEDED
    )
}
