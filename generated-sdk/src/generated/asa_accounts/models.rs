// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

use crate::Envelope;
use crate::JsonValue;
use crate::generated::common::TargetType;
use crate::record::Limits;
use crate::record::{Field, RawFields, Record, Schema, Slot, record};
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsaAccountDto {
    /// The member `appId`.
    ///
    /// Member `appId`, required.
    pub app_id: String,
    /// The member `accountId`.
    ///
    /// Member `accountId`, required.
    pub account_id: String,
    /// The member `accountInfo`.
    ///
    /// Member `accountInfo`, required.
    pub account_info: JsonValue,
    raw_fields: RawFields,
}

impl AsaAccountDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        account_id: impl Into<String>,
        account_info: impl Into<JsonValue>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
            account_info: account_info.into(),
            ..Self::default()
        }
    }
}

impl Record for AsaAccountDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "AsaAccountDto",
            &[
                Field::required("appId"),
                Field::required("accountId"),
                Field::required("accountInfo"),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.app_id,
                1 => &self.account_id,
                2 => &self.account_info,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.app_id,
                1 => &mut self.account_id,
                2 => &mut self.account_info,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(AsaAccountDto);

/// An object, called `AsaAccountPaginatedDataDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsaAccountPaginatedDataDto {
    /// The member `list`.
    ///
    /// Member `list`, required.
    pub list: Vec<AsaAccountDto>,
    /// The member `totalCount`.
    ///
    /// Member `totalCount`, required.
    pub total_count: i64,
    raw_fields: RawFields,
}

impl AsaAccountPaginatedDataDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<AsaAccountDto>>,
        total_count: i64,
    ) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
            total_count,
            ..Self::default()
        }
    }
}

impl Record for AsaAccountPaginatedDataDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "AsaAccountPaginatedDataDto",
            &[Field::required("list"), Field::required("totalCount")],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.list,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.list,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(AsaAccountPaginatedDataDto);

/// An object, called `AsaAccountTargetDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsaAccountTargetDto {
    /// The member `targetType`.
    ///
    /// Member `targetType`, required.
    pub target_type: TargetType,
    /// The member `targetIdentifier`.
    ///
    /// Member `targetIdentifier`, required.
    pub target_identifier: String,
    raw_fields: RawFields,
}

impl AsaAccountTargetDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            ..Self::default()
        }
    }
}

impl Record for AsaAccountTargetDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "AsaAccountTargetDto",
            &[Field::required("targetType"), Field::required("targetIdentifier")],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.target_type,
                1 => &self.target_identifier,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.target_type,
                1 => &mut self.target_identifier,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(AsaAccountTargetDto);

/// An object, called `AssignAsaAccountItem` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignAsaAccountItem {
    /// The member `targetType`.
    ///
    /// Member `targetType`, required.
    pub target_type: TargetType,
    /// The member `targetIdentifiers`.
    ///
    /// Member `targetIdentifiers`, required.
    /// Limit: 0 to 100 elements.
    pub target_identifiers: Vec<String>,
    raw_fields: RawFields,
}

impl AssignAsaAccountItem {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifiers: target_identifiers.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Record for AssignAsaAccountItem {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "AssignAsaAccountItem",
            &[
                Field::required("targetType"),
                Field::required("targetIdentifiers")
                    .limited(
                        &Limits {
                            min_items: Some(0),
                            max_items: Some(100),
                            ..Limits::NONE
                        },
                    ),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.target_type,
                1 => &self.target_identifiers,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.target_type,
                1 => &mut self.target_identifiers,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(AssignAsaAccountItem);

/// An object, called `AssignAsaAccountsDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignAsaAccountsDto {
    /// The member `appId`.
    ///
    /// Member `appId`, required.
    pub app_id: String,
    /// The member `accountId`.
    ///
    /// Member `accountId`, required.
    pub account_id: String,
    /// The member `targets`.
    ///
    /// Member `targets`, required.
    /// Limit: 1 to 10 elements.
    pub targets: Vec<AssignAsaAccountItem>,
    raw_fields: RawFields,
}

impl AssignAsaAccountsDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        account_id: impl Into<String>,
        targets: impl IntoIterator<Item = impl Into<AssignAsaAccountItem>>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
            targets: targets.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Record for AssignAsaAccountsDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "AssignAsaAccountsDto",
            &[
                Field::required("appId"),
                Field::required("accountId"),
                Field::required("targets")
                    .limited(
                        &Limits {
                            min_items: Some(1),
                            max_items: Some(10),
                            ..Limits::NONE
                        },
                    ),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.app_id,
                1 => &self.account_id,
                2 => &self.targets,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.app_id,
                1 => &mut self.account_id,
                2 => &mut self.targets,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(AssignAsaAccountsDto);

/// An object, called `CreateAsaAccountDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsaAccountDto {
    /// The member `accountInfo`.
    ///
    /// Member `accountInfo`, required.
    pub account_info: JsonValue,
    /// The member `appId`.
    ///
    /// Member `appId`, required.
    pub app_id: String,
    raw_fields: RawFields,
}

impl CreateAsaAccountDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(account_info: impl Into<JsonValue>, app_id: impl Into<String>) -> Self {
        Self {
            account_info: account_info.into(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

impl Record for CreateAsaAccountDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "CreateAsaAccountDto",
            &[Field::required("accountInfo"), Field::required("appId")],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.account_info,
                1 => &self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.account_info,
                1 => &mut self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(CreateAsaAccountDto);

/// An object, called `CreateAsaAccountsBatchDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsaAccountsBatchDto {
    /// The member `list`.
    ///
    /// Member `list`, required.
    /// Limit: 1 to 100 elements.
    pub list: Vec<CreateAsaAccountsBatchItemDto>,
    /// The member `appId`.
    ///
    /// Member `appId`, required.
    pub app_id: String,
    raw_fields: RawFields,
}

impl CreateAsaAccountsBatchDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreateAsaAccountsBatchItemDto>>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

impl Record for CreateAsaAccountsBatchDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "CreateAsaAccountsBatchDto",
            &[
                Field::required("list")
                    .limited(
                        &Limits {
                            min_items: Some(1),
                            max_items: Some(100),
                            ..Limits::NONE
                        },
                    ),
                Field::required("appId"),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.list,
                1 => &self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.list,
                1 => &mut self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(CreateAsaAccountsBatchDto);

/// An object, called `CreateAsaAccountsBatchItemDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsaAccountsBatchItemDto {
    /// The member `accountInfo`.
    ///
    /// Member `accountInfo`, required.
    pub account_info: JsonValue,
    raw_fields: RawFields,
}

impl CreateAsaAccountsBatchItemDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(account_info: impl Into<JsonValue>) -> Self {
        Self {
            account_info: account_info.into(),
            ..Self::default()
        }
    }
}

impl Record for CreateAsaAccountsBatchItemDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "CreateAsaAccountsBatchItemDto",
            &[Field::required("accountInfo")],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.account_info,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.account_info,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(CreateAsaAccountsBatchItemDto);

/// An object, called `DeleteAsaAccountBatchDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAsaAccountBatchDto {
    /// The member `accountIds`.
    ///
    /// Member `accountIds`, required.
    /// Limit: 1 to 100 elements.
    pub account_ids: Vec<String>,
    /// The member `appId`.
    ///
    /// Member `appId`, required.
    pub app_id: String,
    raw_fields: RawFields,
}

impl DeleteAsaAccountBatchDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        account_ids: impl IntoIterator<Item = impl Into<String>>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_ids: account_ids.into_iter().map(Into::into).collect(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

impl Record for DeleteAsaAccountBatchDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "DeleteAsaAccountBatchDto",
            &[
                Field::required("accountIds")
                    .limited(
                        &Limits {
                            min_items: Some(1),
                            max_items: Some(100),
                            ..Limits::NONE
                        },
                    ),
                Field::required("appId"),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.account_ids,
                1 => &self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.account_ids,
                1 => &mut self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(DeleteAsaAccountBatchDto);

/// An object, called `DeleteAsaAccountDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAsaAccountDto {
    /// The member `accountId`.
    ///
    /// Member `accountId`, required.
    pub account_id: String,
    /// The member `appId`.
    ///
    /// Member `appId`, required.
    pub app_id: String,
    raw_fields: RawFields,
}

impl DeleteAsaAccountDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(account_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

impl Record for DeleteAsaAccountDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "DeleteAsaAccountDto",
            &[Field::required("accountId"), Field::required("appId")],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.account_id,
                1 => &self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.account_id,
                1 => &mut self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(DeleteAsaAccountDto);

/// An object, called `GetAsaAccountAssignedTargetDataDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetDataDto {
    /// The member `totalCount`.
    ///
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// The member `list`.
    ///
    /// Member `list`, required.
    pub list: Vec<AsaAccountTargetDto>,
    raw_fields: RawFields,
}

impl GetAsaAccountAssignedTargetDataDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<AsaAccountTargetDto>>,
    ) -> Self {
        Self {
            total_count,
            list: list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Record for GetAsaAccountAssignedTargetDataDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "GetAsaAccountAssignedTargetDataDto",
            &[Field::required("totalCount"), Field::required("list")],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.list,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.list,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(GetAsaAccountAssignedTargetDataDto);

/// An object, called `GetAsaAccountBatchDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsaAccountBatchDto {
    /// The member `accountIds`.
    ///
    /// Member `accountIds`, required.
    /// Limit: 1 to 100 elements.
    pub account_ids: Vec<String>,
    /// The member `appId`.
    ///
    /// Member `appId`, required.
    pub app_id: String,
    raw_fields: RawFields,
}

impl GetAsaAccountBatchDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        account_ids: impl IntoIterator<Item = impl Into<String>>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_ids: account_ids.into_iter().map(Into::into).collect(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

impl Record for GetAsaAccountBatchDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "GetAsaAccountBatchDto",
            &[
                Field::required("accountIds")
                    .limited(
                        &Limits {
                            min_items: Some(1),
                            max_items: Some(100),
                            ..Limits::NONE
                        },
                    ),
                Field::required("appId"),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.account_ids,
                1 => &self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.account_ids,
                1 => &mut self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(GetAsaAccountBatchDto);

/// An object, called `UpdateAsaAccountDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAsaAccountDto {
    /// The member `accountInfo`.
    ///
    /// Member `accountInfo`, required.
    pub account_info: JsonValue,
    /// The member `accountId`.
    ///
    /// Member `accountId`, required.
    pub account_id: String,
    /// The member `appId`.
    ///
    /// Member `appId`, required.
    pub app_id: String,
    raw_fields: RawFields,
}

impl UpdateAsaAccountDto {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        account_info: impl Into<JsonValue>,
        account_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            account_info: account_info.into(),
            account_id: account_id.into(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

impl Record for UpdateAsaAccountDto {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "UpdateAsaAccountDto",
            &[
                Field::required("accountInfo"),
                Field::required("accountId"),
                Field::required("appId"),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.account_info,
                1 => &self.account_id,
                2 => &self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.account_info,
                1 => &mut self.account_id,
                2 => &mut self.app_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
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
