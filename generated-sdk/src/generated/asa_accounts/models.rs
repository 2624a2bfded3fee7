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

/// An object, called `AsaAccountDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AsaAccountDto {
    /// Field `appId`, required.
    pub app_id: String,
    /// Field `accountId`, required.
    pub account_id: String,
    /// Field `accountInfo`, required.
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

/// An object, called `AsaAccountPaginatedDataDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AsaAccountPaginatedDataDto {
    /// Field `list`, required.
    pub list: Vec<AsaAccountDto>,
    /// Field `totalCount`, required.
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

/// An object, called `AsaAccountTargetDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct AsaAccountTargetDto {
    /// Field `targetType`, required.
    pub target_type: TargetType,
    /// Field `targetIdentifier`, required.
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

/// An object, called `AssignAsaAccountItem` by the API.
#[non_exhaustive]
pub struct AssignAsaAccountItem {
    /// Field `targetType`, required.
    pub target_type: TargetType,
    /// Field `targetIdentifiers`, required.
    /// Limit: 0 to 100 elements.
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

/// An object, called `AssignAsaAccountsDto` by the API.
#[non_exhaustive]
pub struct AssignAsaAccountsDto {
    /// Field `appId`, required.
    pub app_id: String,
    /// Field `accountId`, required.
    pub account_id: String,
    /// Field `targets`, required.
    /// Limit: 1 to 10 elements.
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

/// An object, called `CreateAsaAccountDto` by the API.
#[non_exhaustive]
pub struct CreateAsaAccountDto {
    /// Field `accountInfo`, required.
    pub account_info: ::sdk_runtime::JsonValue,
    /// Field `appId`, required.
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

/// An object, called `CreateAsaAccountsBatchDto` by the API.
#[non_exhaustive]
pub struct CreateAsaAccountsBatchDto {
    /// Field `list`, required.
    /// Limit: 1 to 100 elements.
    pub list: Vec<CreateAsaAccountsBatchItemDto>,
    /// Field `appId`, required.
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

/// An object, called `CreateAsaAccountsBatchItemDto` by the API.
#[non_exhaustive]
pub struct CreateAsaAccountsBatchItemDto {
    /// Field `accountInfo`, required.
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

/// An object, called `DeleteAsaAccountBatchDto` by the API.
#[non_exhaustive]
pub struct DeleteAsaAccountBatchDto {
    /// Field `accountIds`, required.
    /// Limit: 1 to 100 elements.
    pub account_ids: Vec<String>,
    /// Field `appId`, required.
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

/// An object, called `DeleteAsaAccountDto` by the API.
#[non_exhaustive]
pub struct DeleteAsaAccountDto {
    /// Field `accountId`, required.
    pub account_id: String,
    /// Field `appId`, required.
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

/// An object, called `GetAsaAccountAssignedTargetDataDto` by the API.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetDataDto {
    /// Field `totalCount`, required.
    pub total_count: i64,
    /// Field `list`, required.
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

/// An object, called `GetAsaAccountBatchDto` by the API.
#[non_exhaustive]
pub struct GetAsaAccountBatchDto {
    /// Field `accountIds`, required.
    /// Limit: 1 to 100 elements.
    pub account_ids: Vec<String>,
    /// Field `appId`, required.
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

/// An object, called `UpdateAsaAccountDto` by the API.
#[non_exhaustive]
pub struct UpdateAsaAccountDto {
    /// Field `accountInfo`, required.
    pub account_info: ::sdk_runtime::JsonValue,
    /// Field `accountId`, required.
    pub account_id: String,
    /// Field `appId`, required.
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
