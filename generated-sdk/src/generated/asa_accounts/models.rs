// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

use crate::JsonValue;
use crate::generated::common::TargetType;
use crate::record::Limits;
use crate::record::{Field, RawFields, Record, Schema, Slot, record};

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
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(AsaAccountDto);

/// An object, called `AsaAccountListRespDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsaAccountListRespDto {
    /// The member `statusCode`.
    ///
    /// Member `statusCode`, required.
    pub status_code: i64,
    /// The member `message`.
    ///
    /// Member `message`, required.
    pub message: String,
    /// The member `data`.
    ///
    /// Member `data`, required.
    pub data: Vec<AsaAccountDto>,
    /// The member `apiCode`.
    ///
    /// Member `apiCode`, optional.
    pub api_code: Option<i64>,
    /// The member `requestId`.
    ///
    /// Member `requestId`, optional.
    pub request_id: Option<String>,
    raw_fields: RawFields,
}

impl AsaAccountListRespDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        status_code: i64,
        message: impl Into<String>,
        data: impl IntoIterator<Item = impl Into<AsaAccountDto>>,
    ) -> Self {
        Self {
            status_code,
            message: message.into(),
            data: data.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
    /// Sets [`api_code`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: i64) -> Self {
        self.api_code = Some(value);
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
}

impl Record for AsaAccountListRespDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "AsaAccountListRespDto",
            &[
                Field::required("statusCode"),
                Field::required("message"),
                Field::required("data"),
                Field::optional("apiCode"),
                Field::optional("requestId"),
            ],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.status_code,
                1 => &self.message,
                2 => &self.data,
                3 => &self.api_code,
                4 => &self.request_id,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.status_code,
                1 => &mut self.message,
                2 => &mut self.data,
                3 => &mut self.api_code,
                4 => &mut self.request_id,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(AsaAccountListRespDto);

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
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "AsaAccountPaginatedDataDto",
            &[Field::required("list"), Field::required("totalCount")],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.list,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.list,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(AsaAccountPaginatedDataDto);

/// An object, called `AsaAccountPaginatedRespDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsaAccountPaginatedRespDto {
    /// The member `statusCode`.
    ///
    /// Member `statusCode`, required.
    pub status_code: i64,
    /// The member `message`.
    ///
    /// Member `message`, required.
    pub message: String,
    /// The member `data`.
    ///
    /// Member `data`, required.
    pub data: AsaAccountPaginatedDataDto,
    /// The member `apiCode`.
    ///
    /// Member `apiCode`, optional.
    pub api_code: Option<i64>,
    /// The member `requestId`.
    ///
    /// Member `requestId`, optional.
    pub request_id: Option<String>,
    raw_fields: RawFields,
}

impl AsaAccountPaginatedRespDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        status_code: i64,
        message: impl Into<String>,
        data: AsaAccountPaginatedDataDto,
    ) -> Self {
        Self {
            status_code,
            message: message.into(),
            data,
            ..Self::default()
        }
    }
    /// Sets [`api_code`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: i64) -> Self {
        self.api_code = Some(value);
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
}

impl Record for AsaAccountPaginatedRespDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "AsaAccountPaginatedRespDto",
            &[
                Field::required("statusCode"),
                Field::required("message"),
                Field::required("data"),
                Field::optional("apiCode"),
                Field::optional("requestId"),
            ],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.status_code,
                1 => &self.message,
                2 => &self.data,
                3 => &self.api_code,
                4 => &self.request_id,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.status_code,
                1 => &mut self.message,
                2 => &mut self.data,
                3 => &mut self.api_code,
                4 => &mut self.request_id,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(AsaAccountPaginatedRespDto);

/// An object, called `AsaAccountSingleNullableRespDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsaAccountSingleNullableRespDto {
    /// The member `statusCode`.
    ///
    /// Member `statusCode`, required.
    pub status_code: i64,
    /// The member `message`.
    ///
    /// Member `message`, required.
    pub message: String,
    /// The member `data`.
    ///
    /// Member `data`, required.
    pub data: AsaAccountDto,
    /// The member `apiCode`.
    ///
    /// Member `apiCode`, optional.
    pub api_code: Option<i64>,
    /// The member `requestId`.
    ///
    /// Member `requestId`, optional.
    pub request_id: Option<String>,
    raw_fields: RawFields,
}

impl AsaAccountSingleNullableRespDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        status_code: i64,
        message: impl Into<String>,
        data: AsaAccountDto,
    ) -> Self {
        Self {
            status_code,
            message: message.into(),
            data,
            ..Self::default()
        }
    }
    /// Sets [`api_code`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: i64) -> Self {
        self.api_code = Some(value);
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
}

impl Record for AsaAccountSingleNullableRespDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "AsaAccountSingleNullableRespDto",
            &[
                Field::required("statusCode"),
                Field::required("message"),
                Field::required("data"),
                Field::optional("apiCode"),
                Field::optional("requestId"),
            ],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.status_code,
                1 => &self.message,
                2 => &self.data,
                3 => &self.api_code,
                4 => &self.request_id,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.status_code,
                1 => &mut self.message,
                2 => &mut self.data,
                3 => &mut self.api_code,
                4 => &mut self.request_id,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(AsaAccountSingleNullableRespDto);

/// An object, called `AsaAccountSingleRespDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsaAccountSingleRespDto {
    /// The member `statusCode`.
    ///
    /// Member `statusCode`, required.
    pub status_code: i64,
    /// The member `message`.
    ///
    /// Member `message`, required.
    pub message: String,
    /// The member `data`.
    ///
    /// Member `data`, required.
    pub data: AsaAccountDto,
    /// The member `apiCode`.
    ///
    /// Member `apiCode`, optional.
    pub api_code: Option<i64>,
    /// The member `requestId`.
    ///
    /// Member `requestId`, optional.
    pub request_id: Option<String>,
    raw_fields: RawFields,
}

impl AsaAccountSingleRespDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        status_code: i64,
        message: impl Into<String>,
        data: AsaAccountDto,
    ) -> Self {
        Self {
            status_code,
            message: message.into(),
            data,
            ..Self::default()
        }
    }
    /// Sets [`api_code`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: i64) -> Self {
        self.api_code = Some(value);
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
}

impl Record for AsaAccountSingleRespDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "AsaAccountSingleRespDto",
            &[
                Field::required("statusCode"),
                Field::required("message"),
                Field::required("data"),
                Field::optional("apiCode"),
                Field::optional("requestId"),
            ],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.status_code,
                1 => &self.message,
                2 => &self.data,
                3 => &self.api_code,
                4 => &self.request_id,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.status_code,
                1 => &mut self.message,
                2 => &mut self.data,
                3 => &mut self.api_code,
                4 => &mut self.request_id,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(AsaAccountSingleRespDto);

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
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "AsaAccountTargetDto",
            &[Field::required("targetType"), Field::required("targetIdentifier")],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.target_type,
                1 => &self.target_identifier,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.target_type,
                1 => &mut self.target_identifier,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
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
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.target_type,
                1 => &self.target_identifiers,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.target_type,
                1 => &mut self.target_identifiers,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
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
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
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
    pub fn new(account_info: impl Into<JsonValue>, app_id: impl Into<String>) -> Self {
        Self {
            account_info: account_info.into(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

impl Record for CreateAsaAccountDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "CreateAsaAccountDto",
            &[Field::required("accountInfo"), Field::required("appId")],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.account_info,
                1 => &self.app_id,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.account_info,
                1 => &mut self.app_id,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
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
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.list,
                1 => &self.app_id,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.list,
                1 => &mut self.app_id,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
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
    pub fn new(account_info: impl Into<JsonValue>) -> Self {
        Self {
            account_info: account_info.into(),
            ..Self::default()
        }
    }
}

impl Record for CreateAsaAccountsBatchItemDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "CreateAsaAccountsBatchItemDto",
            &[Field::required("accountInfo")],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.account_info,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.account_info,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
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
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.account_ids,
                1 => &self.app_id,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.account_ids,
                1 => &mut self.app_id,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
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
    pub fn new(account_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

impl Record for DeleteAsaAccountDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "DeleteAsaAccountDto",
            &[Field::required("accountId"), Field::required("appId")],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.account_id,
                1 => &self.app_id,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.account_id,
                1 => &mut self.app_id,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
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
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "GetAsaAccountAssignedTargetDataDto",
            &[Field::required("totalCount"), Field::required("list")],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.list,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.list,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(GetAsaAccountAssignedTargetDataDto);

/// An object, called `GetAsaAccountAssignedTargetRespDto` by the API.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetRespDto {
    /// The member `statusCode`.
    ///
    /// Member `statusCode`, required.
    pub status_code: i64,
    /// The member `message`.
    ///
    /// Member `message`, required.
    pub message: String,
    /// The member `data`.
    ///
    /// Member `data`, required.
    pub data: GetAsaAccountAssignedTargetDataDto,
    /// The member `apiCode`.
    ///
    /// Member `apiCode`, optional.
    pub api_code: Option<i64>,
    /// The member `requestId`.
    ///
    /// Member `requestId`, optional.
    pub request_id: Option<String>,
    raw_fields: RawFields,
}

impl GetAsaAccountAssignedTargetRespDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        status_code: i64,
        message: impl Into<String>,
        data: GetAsaAccountAssignedTargetDataDto,
    ) -> Self {
        Self {
            status_code,
            message: message.into(),
            data,
            ..Self::default()
        }
    }
    /// Sets [`api_code`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: i64) -> Self {
        self.api_code = Some(value);
        self
    }
    /// Sets [`request_id`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
}

impl Record for GetAsaAccountAssignedTargetRespDto {
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "GetAsaAccountAssignedTargetRespDto",
            &[
                Field::required("statusCode"),
                Field::required("message"),
                Field::required("data"),
                Field::optional("apiCode"),
                Field::optional("requestId"),
            ],
        );
        &SCHEMA
    }
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.status_code,
                1 => &self.message,
                2 => &self.data,
                3 => &self.api_code,
                4 => &self.request_id,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.status_code,
                1 => &mut self.message,
                2 => &mut self.data,
                3 => &mut self.api_code,
                4 => &mut self.request_id,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(GetAsaAccountAssignedTargetRespDto);

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
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.account_ids,
                1 => &self.app_id,
                _ => return None,
            },
        )
    }
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.account_ids,
                1 => &mut self.app_id,
                _ => return None,
            },
        )
    }
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
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
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(UpdateAsaAccountDto);
