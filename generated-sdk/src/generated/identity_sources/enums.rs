// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// How an account at the identity source is matched with a user who exists already.
///
/// Returned by [`create_ext_idp_conn`](crate::ManagementClient::create_ext_idp_conn) and [`update_ext_idp_conn`](crate::ManagementClient::update_ext_idp_conn).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ExtIdpConnDetailAssociationMode {
    /// Accounts are not matched with existing users.
    ///
    /// On the wire: `none`.
    None,
    /// Accounts are matched with existing users by a field that both have.
    ///
    /// On the wire: `field`.
    Field,
    /// Users are asked to prove that they own the existing account, by one of
    /// [`challenge_binding_methods`](crate::generated::models::ExtIdpConnDetail::challenge_binding_methods).
    ///
    /// On the wire: `challenge`.
    Challenge,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ExtIdpConnDetailAssociationMode { None = "none", Field = "field", Challenge =
    "challenge" }
);
