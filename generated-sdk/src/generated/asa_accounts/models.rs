// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::TargetType;

/// A value, called `AsaAccountListRespDto` by the API.
pub type AsaAccountListRespDto = crate::generated::Envelope<Vec<AsaAccountDto>>;

/// A value, called `AsaAccountPaginatedRespDto` by the API.
pub type AsaAccountPaginatedRespDto = crate::generated::Envelope<
    AsaAccountPaginatedDataDto,
>;

/// A value, called `AsaAccountSingleNullableRespDto` by the API.
pub type AsaAccountSingleNullableRespDto = crate::generated::Envelope<AsaAccountDto>;

/// A value, called `AsaAccountSingleRespDto` by the API.
pub type AsaAccountSingleRespDto = crate::generated::Envelope<AsaAccountDto>;

/// A value, called `GetAsaAccountAssignedTargetRespDto` by the API.
pub type GetAsaAccountAssignedTargetRespDto = crate::generated::Envelope<
    GetAsaAccountAssignedTargetDataDto,
>;

/// An ASA account: credentials for the sign-in form of an application, stored once and shared by the
/// targets that it is assigned to.
///
/// Returned by [`create_asa_account`](crate::ManagementClient::create_asa_account), [`get_asa_account`](crate::ManagementClient::get_asa_account), [`get_asa_account_batch`](crate::ManagementClient::get_asa_account_batch), [`get_assigned_account`](crate::ManagementClient::get_assigned_account), [`update_asa_account`](crate::ManagementClient::update_asa_account) and 1 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AsaAccountDto {
    /// ID of the application that the ASA account belongs to.
    ///
    /// On the wire: `appId`. Example: `62a50xxxxxxxxxxxd15d57c7`.
    pub app_id: String,
    /// ID that GenAuth gave the ASA account.
    ///
    /// On the wire: `accountId`. Example: `6228edaxxxxxxxxcade3a3d9`.
    pub account_id: String,
    /// What is filled in for the user. It is mostly an object with the keys `"account"` and `"password"`.
    /// It can hold a password, so it does not belong in logs.
    ///
    /// On the wire: `accountInfo`. Example: `{"account":"account@example.com","password":"123456"}`.
    pub account_info: ::sdk_runtime::JsonValue,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for AsaAccountDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            account_id: String::new(),
            account_info: ::sdk_runtime::JsonValue::Null,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AsaAccountDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AsaAccountDto",
        names: &["appId", "accountId", "accountInfo"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.account_id,
            2 => &self.account_info,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.account_id,
            2 => &mut self.account_info,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AsaAccountDto);

/// ASA accounts of an application, as a page.
///
/// Returned by [`list_asa_account`](crate::ManagementClient::list_asa_account).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AsaAccountPaginatedDataDto {
    /// The items of this page.
    pub list: Vec<AsaAccountDto>,
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for AsaAccountPaginatedDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            total_count: 0,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AsaAccountPaginatedDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AsaAccountPaginatedDataDto",
        names: &["list", "totalCount"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            1 => &self.total_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.total_count,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AsaAccountPaginatedDataDto);

/// A target that an ASA account is assigned to, as
/// [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets)
/// lists it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AsaAccountTargetDto {
    /// Kind of the target, which decides what `target_identifier` holds.
    ///
    /// On the wire: `targetType`.
    pub target_type: TargetType,
    /// Identifier of the target: the ID of a user, the code of a role, the code of a group, or the ID of a
    /// department.
    ///
    /// On the wire: `targetIdentifier`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub target_identifier: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for AsaAccountTargetDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            target_identifier: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AsaAccountTargetDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AsaAccountTargetDto",
        names: &["targetType", "targetIdentifier"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifier,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifier,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AsaAccountTargetDto);

/// Targets of one kind, in a request that assigns an ASA account or takes it away.
///
/// Taken by [`assign_asa_account`](crate::ManagementClient::assign_asa_account) and [`unassign_asa_account`](crate::ManagementClient::unassign_asa_account).
#[non_exhaustive]
pub struct AssignAsaAccountItem {
    /// Kind of the targets, which decides what `target_identifiers` holds.
    ///
    /// Required `targetType`. Example: `USER`.
    pub target_type: TargetType,
    /// Identifiers of the targets: IDs of users, codes of roles, codes of groups, or IDs of departments. At
    /// most 100. There is no way to name the namespace of a role here.
    ///
    /// Required `targetIdentifiers`. 0 to 100 elements. Example: `["6343b98b7cfxxx9366e9b7c"]`.
    pub target_identifiers: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AssignAsaAccountItem {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifiers: ::sdk_runtime::record::argument::list(
                target_identifiers,
            ),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for AssignAsaAccountItem {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            target_identifiers: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AssignAsaAccountItem {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AssignAsaAccountItem",
        names: &["targetType", "targetIdentifiers"],
        required: 2,
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    min_items: Some(0),
                    max_items: Some(100),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifiers,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifiers,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AssignAsaAccountItem);

/// The ASA account and the targets that
/// [`assign_asa_account`](crate::ManagementClient::assign_asa_account) gives it to or
/// [`unassign_asa_account`](crate::ManagementClient::unassign_asa_account) takes it from.
#[non_exhaustive]
pub struct AssignAsaAccountsDto {
    /// ID of the application that the ASA account belongs to.
    ///
    /// Required `appId`. Example: `62a50xxxxxxxxxxxd15d57c7`.
    pub app_id: String,
    /// ID of the ASA account, found by [`list_asa_account`](crate::ManagementClient::list_asa_account).
    ///
    /// Required `accountId`. Example: `6228edaxxxxxxxxcade3a3d9`.
    pub account_id: String,
    /// The targets, grouped by kind. At most 10 entries.
    ///
    /// Required `targets`. 1 to 10 elements.
    pub targets: Vec<AssignAsaAccountItem>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AssignAsaAccountsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        app_id: impl Into<String>,
        account_id: impl Into<String>,
        targets: impl IntoIterator<Item = impl Into<AssignAsaAccountItem>>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
            targets: ::sdk_runtime::record::argument::list(targets),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for AssignAsaAccountsDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            account_id: String::new(),
            targets: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AssignAsaAccountsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AssignAsaAccountsDto",
        names: &["appId", "accountId", "targets"],
        required: 3,
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(10),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.app_id,
            1 => &self.account_id,
            2 => &self.targets,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.account_id,
            2 => &mut self.targets,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AssignAsaAccountsDto);

/// The new ASA account of [`create_asa_account`](crate::ManagementClient::create_asa_account) and the
/// application that it is for.
#[non_exhaustive]
pub struct CreateAsaAccountDto {
    /// What is filled in for the user. It is mostly an object with the keys `"account"` and `"password"`.
    ///
    /// Required `accountInfo`. Example: `{"account":"account@example.com","password":"123456"}`.
    pub account_info: ::sdk_runtime::JsonValue,
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `62a50xxxxxxxxxxxd15d57c7`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateAsaAccountDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        account_info: impl Into<::sdk_runtime::JsonValue>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_info: account_info.into(),
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CreateAsaAccountDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_info: ::sdk_runtime::JsonValue::Null,
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateAsaAccountDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateAsaAccountDto",
        names: &["accountInfo", "appId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.account_info,
            1 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.account_info,
            1 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateAsaAccountDto);

/// The new ASA accounts of
/// [`create_asa_account_batch`](crate::ManagementClient::create_asa_account_batch) and the application
/// that they are for.
#[non_exhaustive]
pub struct CreateAsaAccountsBatchDto {
    /// The ASA accounts to create. At most 100.
    ///
    /// Required `list`. 1 to 100 elements.
    pub list: Vec<CreateAsaAccountsBatchItemDto>,
    /// ID of the application, found by [`list_applications`](crate::ManagementClient::list_applications).
    ///
    /// Required `appId`. Example: `62a50xxxxxxxxxxxd15d57c7`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateAsaAccountsBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreateAsaAccountsBatchItemDto>>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CreateAsaAccountsBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateAsaAccountsBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateAsaAccountsBatchDto",
        names: &["list", "appId"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(100),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            1 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateAsaAccountsBatchDto);

/// One of the new ASA accounts of
/// [`create_asa_account_batch`](crate::ManagementClient::create_asa_account_batch).
#[non_exhaustive]
pub struct CreateAsaAccountsBatchItemDto {
    /// What is filled in for the user. It is mostly an object with the keys `"account"` and `"password"`.
    ///
    /// Required `accountInfo`. Example: `{"account":"account@example.com","password":"123456"}`.
    pub account_info: ::sdk_runtime::JsonValue,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateAsaAccountsBatchItemDto {
    /// A value of the required fields; the others are absent.
    pub fn new(account_info: impl Into<::sdk_runtime::JsonValue>) -> Self {
        Self {
            account_info: account_info.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for CreateAsaAccountsBatchItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_info: ::sdk_runtime::JsonValue::Null,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateAsaAccountsBatchItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateAsaAccountsBatchItemDto",
        names: &["accountInfo"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.account_info,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.account_info,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateAsaAccountsBatchItemDto);

/// Names the ASA accounts that
/// [`delete_asa_account_batch`](crate::ManagementClient::delete_asa_account_batch) removes.
#[non_exhaustive]
pub struct DeleteAsaAccountBatchDto {
    /// IDs of the ASA accounts to delete, found by
    /// [`list_asa_account`](crate::ManagementClient::list_asa_account). At most 100.
    ///
    /// Required `accountIds`. 1 to 100 elements. Example: `["6228edaxxxxxxxxcade3a3d9"]`.
    pub account_ids: Vec<String>,
    /// ID of the application that the ASA accounts belong to.
    ///
    /// Required `appId`. Example: `62a50xxxxxxxxxxxd15d57c7`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteAsaAccountBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        account_ids: impl IntoIterator<Item = impl Into<String>>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_ids: ::sdk_runtime::record::argument::list(account_ids),
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteAsaAccountBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_ids: Vec::new(),
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteAsaAccountBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteAsaAccountBatchDto",
        names: &["accountIds", "appId"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(100),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.account_ids,
            1 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.account_ids,
            1 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteAsaAccountBatchDto);

/// Names the ASA account that [`delete_asa_account`](crate::ManagementClient::delete_asa_account)
/// removes.
#[non_exhaustive]
pub struct DeleteAsaAccountDto {
    /// ID of the ASA account, found by [`list_asa_account`](crate::ManagementClient::list_asa_account).
    ///
    /// Required `accountId`. Example: `6228edaxxxxxxxxcade3a3d9`.
    pub account_id: String,
    /// ID of the application that the ASA account belongs to.
    ///
    /// Required `appId`. Example: `62a50xxxxxxxxxxxd15d57c7`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteAsaAccountDto {
    /// A value of the required fields; the others are absent.
    pub fn new(account_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteAsaAccountDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: String::new(),
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteAsaAccountDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteAsaAccountDto",
        names: &["accountId", "appId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.account_id,
            1 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.account_id,
            1 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteAsaAccountDto);

/// Targets of an ASA account, as a page.
///
/// Returned by [`get_asa_account_assigned_targets`](crate::ManagementClient::get_asa_account_assigned_targets).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetDataDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<AsaAccountTargetDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for GetAsaAccountAssignedTargetDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAsaAccountAssignedTargetDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetAsaAccountAssignedTargetDataDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAsaAccountAssignedTargetDataDto);

/// Names the ASA accounts that
/// [`get_asa_account_batch`](crate::ManagementClient::get_asa_account_batch) returns.
#[non_exhaustive]
pub struct GetAsaAccountBatchDto {
    /// IDs of the ASA accounts to return, found by
    /// [`list_asa_account`](crate::ManagementClient::list_asa_account). At most 100.
    ///
    /// Required `accountIds`. 1 to 100 elements. Example: `["6228edaxxxxxxxxcade3a3d9"]`.
    pub account_ids: Vec<String>,
    /// ID of the application that the ASA accounts belong to.
    ///
    /// Required `appId`. Example: `62a50xxxxxxxxxxxd15d57c7`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetAsaAccountBatchDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        account_ids: impl IntoIterator<Item = impl Into<String>>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_ids: ::sdk_runtime::record::argument::list(account_ids),
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetAsaAccountBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_ids: Vec::new(),
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetAsaAccountBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetAsaAccountBatchDto",
        names: &["accountIds", "appId"],
        required: 2,
        limits: &[
            (
                0,
                ::sdk_runtime::record::Limits {
                    min_items: Some(1),
                    max_items: Some(100),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.account_ids,
            1 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.account_ids,
            1 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetAsaAccountBatchDto);

/// The new account information of an ASA account.
///
/// Taken by [`update_asa_account`](crate::ManagementClient::update_asa_account).
#[non_exhaustive]
pub struct UpdateAsaAccountDto {
    /// What is filled in for the user from now on. It is mostly an object with the keys `"account"` and
    /// `"password"`. Whether keys that are left out keep their values is not documented, so give all of
    /// them.
    ///
    /// Required `accountInfo`. Example: `{"account":"account@example.com","password":"123456"}`.
    pub account_info: ::sdk_runtime::JsonValue,
    /// ID of the ASA account, found by [`list_asa_account`](crate::ManagementClient::list_asa_account).
    ///
    /// Required `accountId`. Example: `6228edaxxxxxxxxcade3a3d9`.
    pub account_id: String,
    /// ID of the application that the ASA account belongs to.
    ///
    /// Required `appId`. Example: `62a50xxxxxxxxxxxd15d57c7`.
    pub app_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateAsaAccountDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        account_info: impl Into<::sdk_runtime::JsonValue>,
        account_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_info: account_info.into(),
            account_id: account_id.into(),
            app_id: app_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UpdateAsaAccountDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_info: ::sdk_runtime::JsonValue::Null,
            account_id: String::new(),
            app_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateAsaAccountDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateAsaAccountDto",
        names: &["accountInfo", "accountId", "appId"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.account_info,
            1 => &self.account_id,
            2 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.account_info,
            1 => &mut self.account_id,
            2 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateAsaAccountDto);

impl ::sdk_runtime::Page for AsaAccountPaginatedDataDto {
    type Item = AsaAccountDto;
    #[inline]
    fn into_items(self) -> Vec<AsaAccountDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for GetAsaAccountAssignedTargetDataDto {
    type Item = AsaAccountTargetDto;
    #[inline]
    fn into_items(self) -> Vec<AsaAccountTargetDto> {
        self.list
    }
}
