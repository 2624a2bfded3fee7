// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

/// Parameters of [`get_import_template`](crate::ManagementClient::get_import_template).
#[non_exhaustive]
pub struct GetImportTemplateParams {
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required query parameter `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetImportTemplateParams {
    /// A value of the required fields; the others are absent.
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetImportTemplateParams {
    #[inline]
    fn default() -> Self {
        Self {
            model_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetImportTemplateParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getImportTemplate",
        rust_name: Some("GetImportTemplateParams"),
        names: &["modelId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetImportTemplateParams);

/// Parameters of [`get_model`](crate::ManagementClient::get_model).
#[non_exhaustive]
pub struct GetModelParams {
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required query parameter `id`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetModelParams {
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetModelParams {
    #[inline]
    fn default() -> Self {
        Self {
            id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetModelParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getModel",
        rust_name: Some("GetModelParams"),
        names: &["id"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetModelParams);

/// Parameters of [`get_relation_value`](crate::ManagementClient::get_relation_value).
#[non_exhaustive]
pub struct GetRelationValueParams {
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required query parameter `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// ID of the field of the model, found by [`list_field`](crate::ManagementClient::list_field).
    ///
    /// Required query parameter `fieldId`. Example: `6229ffaxxxxxxxxcade3e3da`.
    pub field_id: String,
    /// ID of the row, found by [`list_row`](crate::ManagementClient::list_row).
    ///
    /// Required query parameter `rowId`. Example: `6229ffaxxxxxxxxcade3e3db`.
    pub row_id: String,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetRelationValueParams {
    /// A value of the required fields; the others are absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for GetRelationValueParams {
    #[inline]
    fn default() -> Self {
        Self {
            model_id: String::new(),
            field_id: String::new(),
            row_id: String::new(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetRelationValueParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getRelationValue",
        rust_name: Some("GetRelationValueParams"),
        names: &["modelId", "fieldId", "rowId", "limit", "page"],
        required: 3,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                3,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(GetRelationValueParams);

/// Parameters of [`get_row_by_value`](crate::ManagementClient::get_row_by_value).
#[non_exhaustive]
pub struct GetRowByValueParams {
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required query parameter `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// Key of the field, found by [`list_field`](crate::ManagementClient::list_field). The field has to be
    /// unique.
    ///
    /// Required query parameter `key`. Example: `code`.
    pub key: String,
    /// Value that the field of the row has.
    ///
    /// Required query parameter `value`. Example: `gold`.
    pub value: String,
    /// Whether the values are named by the IDs of the fields (`"true"`) or by their keys (`"false"`), as
    /// text.
    ///
    /// Optional query parameter `showFieldId`: if `None`, the server assumes `false`. Example: `false`.
    pub show_field_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetRowByValueParams {
    /// A value of the required fields; the others are absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `show_field_id`.
    #[must_use]
    pub fn with_show_field_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.show_field_id, value);
        self
    }
}

impl Default for GetRowByValueParams {
    #[inline]
    fn default() -> Self {
        Self {
            model_id: String::new(),
            key: String::new(),
            value: String::new(),
            show_field_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetRowByValueParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getRowByValue",
        rust_name: Some("GetRowByValueParams"),
        names: &["modelId", "key", "value", "showFieldId"],
        required: 3,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.model_id,
            1 => &self.key,
            2 => &self.value,
            3 => &self.show_field_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.model_id,
            1 => &mut self.key,
            2 => &mut self.value,
            3 => &mut self.show_field_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetRowByValueParams);

/// Parameters of [`get_row`](crate::ManagementClient::get_row).
#[non_exhaustive]
pub struct GetRowParams {
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required query parameter `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// ID of the row, found by [`list_row`](crate::ManagementClient::list_row).
    ///
    /// Required query parameter `rowId`. Example: `6229ffaxxxxxxxxcade3e3db`.
    pub row_id: String,
    /// Whether the values are named by the IDs of the fields (`"true"`) or by their keys (`"false"`), as
    /// text.
    ///
    /// Optional query parameter `showFieldId`: if `None`, the server assumes `false`. Example: `false`.
    pub show_field_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetRowParams {
    /// A value of the required fields; the others are absent.
    pub fn new(model_id: impl Into<String>, row_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            row_id: row_id.into(),
            show_field_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `show_field_id`.
    #[must_use]
    pub fn with_show_field_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.show_field_id, value);
        self
    }
}

impl Default for GetRowParams {
    #[inline]
    fn default() -> Self {
        Self {
            model_id: String::new(),
            row_id: String::new(),
            show_field_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetRowParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getRow",
        rust_name: Some("GetRowParams"),
        names: &["modelId", "rowId", "showFieldId"],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.model_id,
            1 => &self.row_id,
            2 => &self.show_field_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.model_id,
            1 => &mut self.row_id,
            2 => &mut self.show_field_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetRowParams);

/// Parameters of [`list_field`](crate::ManagementClient::list_field).
#[non_exhaustive]
pub struct ListFieldParams {
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required query parameter `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// Where the request comes from. The values are not documented.
    ///
    /// Required query parameter `from`. Example: `my-program`.
    pub from: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListFieldParams {
    /// A value of the required fields; the others are absent.
    pub fn new(model_id: impl Into<String>, from: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            from: from.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ListFieldParams {
    #[inline]
    fn default() -> Self {
        Self {
            model_id: String::new(),
            from: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListFieldParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listField",
        rust_name: Some("ListFieldParams"),
        names: &["modelId", "from"],
        required: 2,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.model_id,
            1 => &self.from,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.model_id,
            1 => &mut self.from,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListFieldParams);

/// Parameters of [`list_operate_all`](crate::ManagementClient::list_operate_all).
#[non_exhaustive]
pub struct ListOperateAllParams {
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required query parameter `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListOperateAllParams {
    /// A value of the required fields; the others are absent.
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ListOperateAllParams {
    #[inline]
    fn default() -> Self {
        Self {
            model_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListOperateAllParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listOperateAll",
        rust_name: Some("ListOperateAllParams"),
        names: &["modelId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.model_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.model_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListOperateAllParams);

/// Parameters of [`list_operate`](crate::ManagementClient::list_operate).
#[non_exhaustive]
pub struct ListOperateParams {
    /// ID of the model, found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// Required query parameter `modelId`. Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub model_id: String,
    /// ID of the field whose custom operations are returned, found by
    /// [`list_field`](crate::ManagementClient::list_field).
    ///
    /// Optional query parameter `fieldId`: not sent if `None`. Example: `6229ffaxxxxxxxxcade3e3da`.
    pub field_id: Option<String>,
    /// Text to search for in the names of the custom operations. Without it, all are returned.
    ///
    /// Optional query parameter `keywords`: not sent if `None`. Example: `Open`.
    pub keywords: Option<String>,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Whether custom operations that users made are returned too, as text. It has an effect only together
    /// with `field_id`.
    ///
    /// Optional query parameter `showCreated`: not sent if `None`. Example: `true`.
    pub show_created: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListOperateParams {
    /// A value of the required fields; the others are absent.
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            field_id: None,
            keywords: None,
            limit: None,
            page: None,
            show_created: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `field_id`.
    #[must_use]
    pub fn with_field_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.field_id, value);
        self
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `show_created`.
    #[must_use]
    pub fn with_show_created(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.show_created, value);
        self
    }
}

impl Default for ListOperateParams {
    #[inline]
    fn default() -> Self {
        Self {
            model_id: String::new(),
            field_id: None,
            keywords: None,
            limit: None,
            page: None,
            show_created: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListOperateParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listOperate",
        rust_name: Some("ListOperateParams"),
        names: &["modelId", "fieldId", "keywords", "limit", "page", "showCreated"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                3,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                4,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(ListOperateParams);
