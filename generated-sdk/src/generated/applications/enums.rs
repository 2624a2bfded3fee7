// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// What the access of the subject follows from.
///
/// Returned by [`detail_auth_subject`](crate::ManagementClient::detail_auth_subject).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum GetSubjectAuthDataDtoAuthType {
    /// It follows from the permission strategy of the application.
    ///
    /// On the wire: `DEFAULT`.
    Default,
    /// It follows from an authorization for everyone.
    ///
    /// On the wire: `ALL`.
    All,
    /// It follows from an authorization of the subject itself.
    ///
    /// On the wire: `SELF`.
    SelfValue,
    /// It follows from the authorization of the subject that
    /// [`target_type`](crate::generated::models::GetSubjectAuthDataDto::target_type) and
    /// [`target_name`](crate::generated::models::GetSubjectAuthDataDto::target_name) name.
    ///
    /// On the wire: `SUBJECT`.
    Subject,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    GetSubjectAuthDataDtoAuthType { Default = "DEFAULT", All = "ALL", SelfValue = "SELF",
    Subject = "SUBJECT" }
);

/// Whom the authorization is for.
///
/// Returned by [`list_auth_application`](crate::ManagementClient::list_auth_application).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ListApplicationAuthDataDtoPermissionType {
    /// It is for everyone.
    ///
    /// On the wire: `ALL`.
    All,
    /// It is for the subject that it names.
    ///
    /// On the wire: `SUBJECT`.
    Subject,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ListApplicationAuthDataDtoPermissionType { All = "ALL", Subject = "SUBJECT" }
);

/// What the application is made from.
///
/// Returned by [`list_auth_subject`](crate::ManagementClient::list_auth_subject).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ListApplicationSubjectDataDtoAppType {
    /// An integrated application, made from a template.
    ///
    /// On the wire: `INTEGRATED`.
    Integrated,
    /// A self-built application.
    ///
    /// On the wire: `SELFBUILT`.
    Selfbuilt,
    /// The application panel, on which users find their applications.
    ///
    /// On the wire: `APP_PANEL`.
    AppPanel,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ListApplicationSubjectDataDtoAppType { Integrated = "INTEGRATED", Selfbuilt =
    "SELFBUILT", AppPanel = "APP_PANEL" }
);

/// What users can switch to after signing in. A sample has a text with a JSON list of several values
/// here, so other texts than the values below can occur.
///
/// Returned by [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum UserPoolTenantConfigDtoEnableSwitchType {
    /// Users can switch to the console of a tenant.
    ///
    /// On the wire: `tenant-console`.
    TenantConsole,
    /// Users can switch to an application of a tenant.
    ///
    /// On the wire: `tenant-app`.
    TenantApp,
    /// Users can switch to the launchpad of a tenant, on which the applications are.
    ///
    /// On the wire: `tenant-launpad`.
    TenantLaunpad,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    UserPoolTenantConfigDtoEnableSwitchType { TenantConsole = "tenant-console", TenantApp
    = "tenant-app", TenantLaunpad = "tenant-launpad" }
);
