// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::Envelope;
use crate::JsonValue;
use crate::generated::common::TargetType;
use crate::record::argument;
use crate::record::Limits;
use crate::record::{Fields, RawFields, Schema, Slot, record};
use crate::Page;

/// A value, called `AsaAccountListRespDto` by the API.
pub type AsaAccountListRespDto = Envelope<Vec<AsaAccountDto>>;

/// A value, called `AsaAccountPaginatedRespDto` by the API.
pub type AsaAccountPaginatedRespDto = Envelope<AsaAccountPaginatedDataDto>;

/// A value, called `AsaAccountSingleNullableRespDto` by the API.
pub type AsaAccountSingleNullableRespDto = Envelope<AsaAccountDto>;

/// A value, called `AsaAccountSingleRespDto` by the API.
pub type AsaAccountSingleRespDto = Envelope<AsaAccountDto>;

/// A value, called `GetAsaAccountAssignedTargetRespDto` by the API.
pub type GetAsaAccountAssignedTargetRespDto = Envelope<
    GetAsaAccountAssignedTargetDataDto,
>;

/// An object, called `AsaAccountDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct AsaAccountDto {
    /// Member `appId`, required.
    pub app_id: String,
    /// Member `accountId`, required.
    pub account_id: String,
    /// Member `accountInfo`, required.
    pub account_info: JsonValue,
    raw_fields: RawFields,
}

impl Default for AsaAccountDto {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: String::new(),
            account_id: String::new(),
            account_info: JsonValue::Null,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for AsaAccountDto {
    const SCHEMA: Schema = Schema {
        name: "AsaAccountDto",
        names: &["appId", "accountId", "accountInfo"],
        required: 3,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.app_id,
            1 => &self.account_id,
            2 => &self.account_info,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.account_id,
            2 => &mut self.account_info,
            _ => &mut self.raw_fields,
        }
    }
}

record!(AsaAccountDto);

/// An object, called `AsaAccountPaginatedDataDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct AsaAccountPaginatedDataDto {
    /// Member `list`, required.
    pub list: Vec<AsaAccountDto>,
    /// Member `totalCount`, required.
    pub total_count: i64,
    raw_fields: RawFields,
}

impl Default for AsaAccountPaginatedDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            total_count: 0,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for AsaAccountPaginatedDataDto {
    const SCHEMA: Schema = Schema {
        name: "AsaAccountPaginatedDataDto",
        names: &["list", "totalCount"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.list,
            1 => &self.total_count,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.total_count,
            _ => &mut self.raw_fields,
        }
    }
}

record!(AsaAccountPaginatedDataDto);

/// An object, called `AsaAccountTargetDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct AsaAccountTargetDto {
    /// Member `targetType`, required.
    pub target_type: TargetType,
    /// Member `targetIdentifier`, required.
    pub target_identifier: String,
    raw_fields: RawFields,
}

impl Default for AsaAccountTargetDto {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            target_identifier: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for AsaAccountTargetDto {
    const SCHEMA: Schema = Schema {
        name: "AsaAccountTargetDto",
        names: &["targetType", "targetIdentifier"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifier,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifier,
            _ => &mut self.raw_fields,
        }
    }
}

record!(AsaAccountTargetDto);

/// An object, called `AssignAsaAccountItem` by the API.
#[non_exhaustive]
pub struct AssignAsaAccountItem {
    /// Member `targetType`, required.
    pub target_type: TargetType,
    /// Member `targetIdentifiers`, required.
    /// Limit: 0 to 100 elements.
    pub target_identifiers: Vec<String>,
    raw_fields: RawFields,
}

impl AssignAsaAccountItem {
    /// A value of the required members; the others are absent.
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifiers: argument::list(target_identifiers),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for AssignAsaAccountItem {
    #[inline]
    fn default() -> Self {
        Self {
            target_type: TargetType::default(),
            target_identifiers: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for AssignAsaAccountItem {
    const SCHEMA: Schema = Schema {
        name: "AssignAsaAccountItem",
        names: &["targetType", "targetIdentifiers"],
        required: 2,
        limits: &[
            (
                1,
                Limits {
                    min_items: Some(0),
                    max_items: Some(100),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.target_type,
            1 => &self.target_identifiers,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.target_identifiers,
            _ => &mut self.raw_fields,
        }
    }
}

record!(AssignAsaAccountItem);

/// An object, called `AssignAsaAccountsDto` by the API.
#[non_exhaustive]
pub struct AssignAsaAccountsDto {
    /// Member `appId`, required.
    pub app_id: String,
    /// Member `accountId`, required.
    pub account_id: String,
    /// Member `targets`, required.
    /// Limit: 1 to 10 elements.
    pub targets: Vec<AssignAsaAccountItem>,
    raw_fields: RawFields,
}

impl AssignAsaAccountsDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        app_id: impl Into<String>,
        account_id: impl Into<String>,
        targets: impl IntoIterator<Item = impl Into<AssignAsaAccountItem>>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
            targets: argument::list(targets),
            raw_fields: RawFields::NONE,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for AssignAsaAccountsDto {
    const SCHEMA: Schema = Schema {
        name: "AssignAsaAccountsDto",
        names: &["appId", "accountId", "targets"],
        required: 3,
        limits: &[
            (
                2,
                Limits {
                    min_items: Some(1),
                    max_items: Some(10),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.app_id,
            1 => &self.account_id,
            2 => &self.targets,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.account_id,
            2 => &mut self.targets,
            _ => &mut self.raw_fields,
        }
    }
}

record!(AssignAsaAccountsDto);

/// An object, called `CreateAsaAccountDto` by the API.
#[non_exhaustive]
pub struct CreateAsaAccountDto {
    /// Member `accountInfo`, required.
    pub account_info: JsonValue,
    /// Member `appId`, required.
    pub app_id: String,
    raw_fields: RawFields,
}

impl CreateAsaAccountDto {
    /// A value of the required members; the others are absent.
    pub fn new(account_info: impl Into<JsonValue>, app_id: impl Into<String>) -> Self {
        Self {
            account_info: account_info.into(),
            app_id: app_id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for CreateAsaAccountDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_info: JsonValue::Null,
            app_id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateAsaAccountDto {
    const SCHEMA: Schema = Schema {
        name: "CreateAsaAccountDto",
        names: &["accountInfo", "appId"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.account_info,
            1 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.account_info,
            1 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateAsaAccountDto);

/// An object, called `CreateAsaAccountsBatchDto` by the API.
#[non_exhaustive]
pub struct CreateAsaAccountsBatchDto {
    /// Member `list`, required.
    /// Limit: 1 to 100 elements.
    pub list: Vec<CreateAsaAccountsBatchItemDto>,
    /// Member `appId`, required.
    pub app_id: String,
    raw_fields: RawFields,
}

impl CreateAsaAccountsBatchDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreateAsaAccountsBatchItemDto>>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            list: argument::list(list),
            app_id: app_id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for CreateAsaAccountsBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            app_id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateAsaAccountsBatchDto {
    const SCHEMA: Schema = Schema {
        name: "CreateAsaAccountsBatchDto",
        names: &["list", "appId"],
        required: 2,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(100),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.list,
            1 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateAsaAccountsBatchDto);

/// An object, called `CreateAsaAccountsBatchItemDto` by the API.
#[non_exhaustive]
pub struct CreateAsaAccountsBatchItemDto {
    /// Member `accountInfo`, required.
    pub account_info: JsonValue,
    raw_fields: RawFields,
}

impl CreateAsaAccountsBatchItemDto {
    /// A value of the required members; the others are absent.
    pub fn new(account_info: impl Into<JsonValue>) -> Self {
        Self {
            account_info: account_info.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for CreateAsaAccountsBatchItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_info: JsonValue::Null,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreateAsaAccountsBatchItemDto {
    const SCHEMA: Schema = Schema {
        name: "CreateAsaAccountsBatchItemDto",
        names: &["accountInfo"],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.account_info,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.account_info,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreateAsaAccountsBatchItemDto);

/// An object, called `DeleteAsaAccountBatchDto` by the API.
#[non_exhaustive]
pub struct DeleteAsaAccountBatchDto {
    /// Member `accountIds`, required.
    /// Limit: 1 to 100 elements.
    pub account_ids: Vec<String>,
    /// Member `appId`, required.
    pub app_id: String,
    raw_fields: RawFields,
}

impl DeleteAsaAccountBatchDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        account_ids: impl IntoIterator<Item = impl Into<String>>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_ids: argument::list(account_ids),
            app_id: app_id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for DeleteAsaAccountBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_ids: Vec::new(),
            app_id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteAsaAccountBatchDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteAsaAccountBatchDto",
        names: &["accountIds", "appId"],
        required: 2,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(100),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.account_ids,
            1 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.account_ids,
            1 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteAsaAccountBatchDto);

/// An object, called `DeleteAsaAccountDto` by the API.
#[non_exhaustive]
pub struct DeleteAsaAccountDto {
    /// Member `accountId`, required.
    pub account_id: String,
    /// Member `appId`, required.
    pub app_id: String,
    raw_fields: RawFields,
}

impl DeleteAsaAccountDto {
    /// A value of the required members; the others are absent.
    pub fn new(account_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            app_id: app_id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for DeleteAsaAccountDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: String::new(),
            app_id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeleteAsaAccountDto {
    const SCHEMA: Schema = Schema {
        name: "DeleteAsaAccountDto",
        names: &["accountId", "appId"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.account_id,
            1 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.account_id,
            1 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(DeleteAsaAccountDto);

/// An object, called `GetAsaAccountAssignedTargetDataDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetDataDto {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<AsaAccountTargetDto>,
    raw_fields: RawFields,
}

impl Default for GetAsaAccountAssignedTargetDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetAsaAccountAssignedTargetDataDto {
    const SCHEMA: Schema = Schema {
        name: "GetAsaAccountAssignedTargetDataDto",
        names: &["totalCount", "list"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetAsaAccountAssignedTargetDataDto);

/// An object, called `GetAsaAccountBatchDto` by the API.
#[non_exhaustive]
pub struct GetAsaAccountBatchDto {
    /// Member `accountIds`, required.
    /// Limit: 1 to 100 elements.
    pub account_ids: Vec<String>,
    /// Member `appId`, required.
    pub app_id: String,
    raw_fields: RawFields,
}

impl GetAsaAccountBatchDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        account_ids: impl IntoIterator<Item = impl Into<String>>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_ids: argument::list(account_ids),
            app_id: app_id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for GetAsaAccountBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_ids: Vec::new(),
            app_id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetAsaAccountBatchDto {
    const SCHEMA: Schema = Schema {
        name: "GetAsaAccountBatchDto",
        names: &["accountIds", "appId"],
        required: 2,
        limits: &[
            (
                0,
                Limits {
                    min_items: Some(1),
                    max_items: Some(100),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.account_ids,
            1 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.account_ids,
            1 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetAsaAccountBatchDto);

/// An object, called `UpdateAsaAccountDto` by the API.
#[non_exhaustive]
pub struct UpdateAsaAccountDto {
    /// Member `accountInfo`, required.
    pub account_info: JsonValue,
    /// Member `accountId`, required.
    pub account_id: String,
    /// Member `appId`, required.
    pub app_id: String,
    raw_fields: RawFields,
}

impl UpdateAsaAccountDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        account_info: impl Into<JsonValue>,
        account_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_info: account_info.into(),
            account_id: account_id.into(),
            app_id: app_id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for UpdateAsaAccountDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_info: JsonValue::Null,
            account_id: String::new(),
            app_id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for UpdateAsaAccountDto {
    const SCHEMA: Schema = Schema {
        name: "UpdateAsaAccountDto",
        names: &["accountInfo", "accountId", "appId"],
        required: 3,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.account_info,
            1 => &self.account_id,
            2 => &self.app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.account_info,
            1 => &mut self.account_id,
            2 => &mut self.app_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(UpdateAsaAccountDto);

impl Page for AsaAccountPaginatedDataDto {
    type Item = AsaAccountDto;
    #[inline]
    fn into_items(self) -> Vec<AsaAccountDto> {
        self.list
    }
}

impl Page for GetAsaAccountAssignedTargetDataDto {
    type Item = AsaAccountTargetDto;
    #[inline]
    fn into_items(self) -> Vec<AsaAccountTargetDto> {
        self.list
    }
}
