// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, as it stands in `GetSubjectAuthDataDto.authType`.
///
/// Returned by [`detail_auth_subject`](crate::ManagementClient::detail_auth_subject).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum GetSubjectAuthDataDtoAuthType {
    /// `DEFAULT`
    Default,
    /// `ALL`
    All,
    /// `SELF`
    SelfValue,
    /// `SUBJECT`
    Subject,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    GetSubjectAuthDataDtoAuthType { Default = "DEFAULT", All = "ALL", SelfValue = "SELF",
    Subject = "SUBJECT" }
);

/// A choice, as it stands in `ListApplicationAuthDataDto.permissionType`.
///
/// Returned by [`list_auth_application`](crate::ManagementClient::list_auth_application).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ListApplicationAuthDataDtoPermissionType {
    /// `ALL`
    All,
    /// `SUBJECT`
    Subject,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ListApplicationAuthDataDtoPermissionType { All = "ALL", Subject = "SUBJECT" }
);

/// A choice, as it stands in `ListApplicationSubjectDataDto.appType`.
///
/// Returned by [`list_auth_subject`](crate::ManagementClient::list_auth_subject).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ListApplicationSubjectDataDtoAppType {
    /// `INTEGRATED`
    Integrated,
    /// `SELFBUILT`
    Selfbuilt,
    /// `APP_PANEL`
    AppPanel,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ListApplicationSubjectDataDtoAppType { Integrated = "INTEGRATED", Selfbuilt =
    "SELFBUILT", AppPanel = "APP_PANEL" }
);

/// A choice, as it stands in `UserPoolTenantConfigDto.enableSwitchType`.
///
/// Returned by [`userpoll_tenant_config`](crate::ManagementClient::userpoll_tenant_config).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum UserPoolTenantConfigDtoEnableSwitchType {
    /// `tenant-console`
    TenantConsole,
    /// `tenant-app`
    TenantApp,
    /// `tenant-launpad`
    TenantLaunpad,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    UserPoolTenantConfigDtoEnableSwitchType { TenantConsole = "tenant-console", TenantApp
    = "tenant-app", TenantLaunpad = "tenant-launpad" }
);
