// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::record::Limits;
use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`get_import_template`](crate::ManagementClient::get_import_template).
#[derive(Default)]
#[non_exhaustive]
pub struct GetImportTemplateParams {
    /// The member `modelId`.
    ///
    /// Query parameter `modelId`, required.
    pub model_id: String,
    raw_fields: RawFields,
}

impl GetImportTemplateParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for GetImportTemplateParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getImportTemplate",
        members: &["modelId"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetImportTemplateParams);

/// Parameters of [`get_model`](crate::ManagementClient::get_model).
#[derive(Default)]
#[non_exhaustive]
pub struct GetModelParams {
    /// The member `id`.
    ///
    /// Query parameter `id`, required.
    pub id: String,
    raw_fields: RawFields,
}

impl GetModelParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for GetModelParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getModel",
        members: &["id"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetModelParams);

/// Parameters of [`get_relation_value`](crate::ManagementClient::get_relation_value).
#[derive(Default)]
#[non_exhaustive]
pub struct GetRelationValueParams {
    /// The member `modelId`.
    ///
    /// Query parameter `modelId`, required.
    pub model_id: String,
    /// The member `fieldId`.
    ///
    /// Query parameter `fieldId`, required.
    pub field_id: String,
    /// The member `rowId`.
    ///
    /// Query parameter `rowId`, required.
    pub row_id: String,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl GetRelationValueParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        model_id: impl Into<String>,
        field_id: impl Into<String>,
        row_id: impl Into<String>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            field_id: field_id.into(),
            row_id: row_id.into(),
            limit: None,
            page: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`limit`](field@Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](field@Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Members for GetRelationValueParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getRelationValue",
        members: &["modelId", "fieldId", "rowId", "limit", "page"],
        required: 3,
        sent_in: &[
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
        ],
        limits: &[
            (
                3,
                Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..Limits::NONE
                },
            ),
            (
                4,
                Limits {
                    minimum: Some(1.0),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.model_id,
            1 => &self.field_id,
            2 => &self.row_id,
            3 => &self.limit,
            4 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.model_id,
            1 => &mut self.field_id,
            2 => &mut self.row_id,
            3 => &mut self.limit,
            4 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetRelationValueParams);

/// Parameters of [`get_row_by_value`](crate::ManagementClient::get_row_by_value).
#[derive(Default)]
#[non_exhaustive]
pub struct GetRowByValueParams {
    /// The member `modelId`.
    ///
    /// Query parameter `modelId`, required.
    pub model_id: String,
    /// The member `key`.
    ///
    /// Query parameter `key`, required.
    pub key: String,
    /// The member `value`.
    ///
    /// Query parameter `value`, required.
    pub value: String,
    /// The member `showFieldId`.
    ///
    /// Query parameter `showFieldId`, optional.
    /// Default: `"false"`.
    pub show_field_id: Option<String>,
    raw_fields: RawFields,
}

impl GetRowByValueParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        model_id: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            key: key.into(),
            value: value.into(),
            show_field_id: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`show_field_id`](field@Self::show_field_id).
    #[must_use]
    #[inline]
    pub fn with_show_field_id(mut self, value: impl Into<String>) -> Self {
        self.show_field_id = Some(value.into());
        self
    }
}

impl Members for GetRowByValueParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getRowByValue",
        members: &["modelId", "key", "value", "showFieldId"],
        required: 3,
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.model_id,
            1 => &self.key,
            2 => &self.value,
            3 => &self.show_field_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.model_id,
            1 => &mut self.key,
            2 => &mut self.value,
            3 => &mut self.show_field_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetRowByValueParams);

/// Parameters of [`get_row`](crate::ManagementClient::get_row).
#[derive(Default)]
#[non_exhaustive]
pub struct GetRowParams {
    /// The member `modelId`.
    ///
    /// Query parameter `modelId`, required.
    pub model_id: String,
    /// The member `rowId`.
    ///
    /// Query parameter `rowId`, required.
    pub row_id: String,
    /// The member `showFieldId`.
    ///
    /// Query parameter `showFieldId`, optional.
    /// Default: `"false"`.
    pub show_field_id: Option<String>,
    raw_fields: RawFields,
}

impl GetRowParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(model_id: impl Into<String>, row_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            row_id: row_id.into(),
            show_field_id: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`show_field_id`](field@Self::show_field_id).
    #[must_use]
    #[inline]
    pub fn with_show_field_id(mut self, value: impl Into<String>) -> Self {
        self.show_field_id = Some(value.into());
        self
    }
}

impl Members for GetRowParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getRow",
        members: &["modelId", "rowId", "showFieldId"],
        required: 2,
        sent_in: &[Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.model_id,
            1 => &self.row_id,
            2 => &self.show_field_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.model_id,
            1 => &mut self.row_id,
            2 => &mut self.show_field_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetRowParams);

/// Parameters of [`list_field`](crate::ManagementClient::list_field).
#[derive(Default)]
#[non_exhaustive]
pub struct ListFieldParams {
    /// The member `modelId`.
    ///
    /// Query parameter `modelId`, required.
    pub model_id: String,
    /// The member `from`.
    ///
    /// Query parameter `from`, required.
    pub from: String,
    raw_fields: RawFields,
}

impl ListFieldParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(model_id: impl Into<String>, from: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            from: from.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for ListFieldParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listField",
        members: &["modelId", "from"],
        required: 2,
        sent_in: &[Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.model_id,
            1 => &self.from,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.model_id,
            1 => &mut self.from,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListFieldParams);

/// Parameters of [`list_operate_all`](crate::ManagementClient::list_operate_all).
#[derive(Default)]
#[non_exhaustive]
pub struct ListOperateAllParams {
    /// The member `modelId`.
    ///
    /// Query parameter `modelId`, required.
    pub model_id: String,
    raw_fields: RawFields,
}

impl ListOperateAllParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            raw_fields: RawFields::default(),
        }
    }
}

impl Members for ListOperateAllParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listOperateAll",
        members: &["modelId"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListOperateAllParams);

/// Parameters of [`list_operate`](crate::ManagementClient::list_operate).
#[derive(Default)]
#[non_exhaustive]
pub struct ListOperateParams {
    /// The member `modelId`.
    ///
    /// Query parameter `modelId`, required.
    pub model_id: String,
    /// The member `fieldId`.
    ///
    /// Query parameter `fieldId`, optional.
    pub field_id: Option<String>,
    /// The member `keywords`.
    ///
    /// Query parameter `keywords`, optional.
    pub keywords: Option<String>,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Default: `1`.
    pub page: Option<i64>,
    /// The member `showCreated`.
    ///
    /// Query parameter `showCreated`, optional.
    pub show_created: Option<String>,
    raw_fields: RawFields,
}

impl ListOperateParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            field_id: None,
            keywords: None,
            limit: None,
            page: None,
            show_created: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`field_id`](field@Self::field_id).
    #[must_use]
    #[inline]
    pub fn with_field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = Some(value.into());
        self
    }
    /// Sets [`keywords`](field@Self::keywords).
    #[must_use]
    #[inline]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`limit`](field@Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](field@Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets [`show_created`](field@Self::show_created).
    #[must_use]
    #[inline]
    pub fn with_show_created(mut self, value: impl Into<String>) -> Self {
        self.show_created = Some(value.into());
        self
    }
}

impl Members for ListOperateParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listOperate",
        members: &["modelId", "fieldId", "keywords", "limit", "page", "showCreated"],
        required: 1,
        sent_in: &[
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.model_id,
            1 => &self.field_id,
            2 => &self.keywords,
            3 => &self.limit,
            4 => &self.page,
            5 => &self.show_created,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.model_id,
            1 => &mut self.field_id,
            2 => &mut self.keywords,
            3 => &mut self.limit,
            4 => &mut self.page,
            5 => &mut self.show_created,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListOperateParams);
