// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CellDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        field_id: impl Into<String>,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        Self {
            field_id: field_id.into(),
            value: value.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl FunctionModelDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: FunctionModelDtoRequired) -> Self {
        Self {
            id: required.id,
            user_pool_id: required.user_pool_id,
            name: required.name,
            description: required.description,
            data_type: required.data_type,
            enable: required.enable,
            parent_key: required.parent_key,
            created_at: required.created_at,
            updated_at: required.updated_at,
            r#type: required.r#type,
            field_order: required.field_order,
            config: required.config,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`FunctionModelDto`], by name: a struct literal that misses one does not compile.
pub struct FunctionModelDtoRequired {
    /// See [`FunctionModelDto::id`].
    pub id: String,
    /// See [`FunctionModelDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`FunctionModelDto::name`].
    pub name: String,
    /// See [`FunctionModelDto::description`].
    pub description: String,
    /// See [`FunctionModelDto::data_type`].
    pub data_type: FunctionModelDataType,
    /// See [`FunctionModelDto::enable`].
    pub enable: bool,
    /// See [`FunctionModelDto::parent_key`].
    pub parent_key: String,
    /// See [`FunctionModelDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`FunctionModelDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
    /// See [`FunctionModelDto::type`].
    pub r#type: FunctionModelType,
    /// See [`FunctionModelDto::field_order`].
    pub field_order: String,
    /// See [`FunctionModelDto::config`].
    pub config: ::sdk_runtime::JsonValue,
}

::sdk_runtime::record::required_form!(FunctionModelDtoRequired);

impl FunctionModelFieldDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: FunctionModelFieldDtoRequired) -> Self {
        Self {
            id: required.id,
            model_id: required.model_id,
            name: required.name,
            key: required.key,
            r#type: required.r#type,
            show: required.show,
            editable: required.editable,
            help: required.help,
            default: required.default,
            require: required.require,
            unique: required.unique,
            max_length: required.max_length,
            max: required.max,
            min: required.min,
            regexp: required.regexp,
            format: required.format,
            drop_down: required.drop_down,
            relation_type: required.relation_type,
            relation_multiple: required.relation_multiple,
            relation_show_key: required.relation_show_key,
            relation_optional_range: required.relation_optional_range,
            user_visible: required.user_visible,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`FunctionModelFieldDto`], by name: a struct literal that misses one does not compile.
pub struct FunctionModelFieldDtoRequired {
    /// See [`FunctionModelFieldDto::id`].
    pub id: String,
    /// See [`FunctionModelFieldDto::model_id`].
    pub model_id: String,
    /// See [`FunctionModelFieldDto::name`].
    pub name: String,
    /// See [`FunctionModelFieldDto::key`].
    pub key: String,
    /// See [`FunctionModelFieldDto::type`].
    pub r#type: i64,
    /// See [`FunctionModelFieldDto::show`].
    pub show: bool,
    /// See [`FunctionModelFieldDto::editable`].
    pub editable: bool,
    /// See [`FunctionModelFieldDto::help`].
    pub help: String,
    /// See [`FunctionModelFieldDto::default`].
    pub default: String,
    /// See [`FunctionModelFieldDto::require`].
    pub require: bool,
    /// See [`FunctionModelFieldDto::unique`].
    pub unique: bool,
    /// See [`FunctionModelFieldDto::max_length`].
    pub max_length: i64,
    /// See [`FunctionModelFieldDto::max`].
    pub max: i64,
    /// See [`FunctionModelFieldDto::min`].
    pub min: i64,
    /// See [`FunctionModelFieldDto::regexp`].
    pub regexp: String,
    /// See [`FunctionModelFieldDto::format`].
    pub format: i64,
    /// See [`FunctionModelFieldDto::drop_down`].
    pub drop_down: i64,
    /// See [`FunctionModelFieldDto::relation_type`].
    pub relation_type: String,
    /// See [`FunctionModelFieldDto::relation_multiple`].
    pub relation_multiple: bool,
    /// See [`FunctionModelFieldDto::relation_show_key`].
    pub relation_show_key: String,
    /// See [`FunctionModelFieldDto::relation_optional_range`].
    pub relation_optional_range: RelationOptionalRange,
    /// See [`FunctionModelFieldDto::user_visible`].
    pub user_visible: bool,
}

::sdk_runtime::record::required_form!(FunctionModelFieldDtoRequired);

impl FunctionModelListDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        status_code: i64,
        message: impl Into<String>,
        list: impl IntoIterator<Item = impl Into<FunctionModelDto>>,
    ) -> Self {
        Self {
            status_code,
            message: message.into(),
            list: ::sdk_runtime::record::argument::list(list),
            api_code: None,
            request_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `api_code`.
    #[must_use]
    #[inline]
    pub fn with_api_code(mut self, value: i64) -> Self {
        self.api_code = Some(value);
        self
    }
    /// Sets `request_id`.
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.request_id, value);
        self
    }
}

impl FunctionModelValueListDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetAllRowByScrollidDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        scroll_id: impl Into<String>,
        list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            scroll_id: scroll_id.into(),
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl OperateModelDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: OperateModelDtoRequired) -> Self {
        Self {
            id: required.id,
            user_pool_id: required.user_pool_id,
            model_id: required.model_id,
            operate_name: required.operate_name,
            operate_key: required.operate_key,
            show: required.show,
            is_default: required.is_default,
            created_at: required.created_at,
            updated_at: required.updated_at,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`OperateModelDto`], by name: a struct literal that misses one does not compile.
pub struct OperateModelDtoRequired {
    /// See [`OperateModelDto::id`].
    pub id: String,
    /// See [`OperateModelDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`OperateModelDto::model_id`].
    pub model_id: String,
    /// See [`OperateModelDto::operate_name`].
    pub operate_name: String,
    /// See [`OperateModelDto::operate_key`].
    pub operate_key: String,
    /// See [`OperateModelDto::show`].
    pub show: bool,
    /// See [`OperateModelDto::is_default`].
    pub is_default: bool,
    /// See [`OperateModelDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`OperateModelDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
}

::sdk_runtime::record::required_form!(OperateModelDtoRequired);

impl RelationValueListDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl RowDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        row_id: impl Into<String>,
        cell_list: impl IntoIterator<Item = impl Into<CellDto>>,
    ) -> Self {
        Self {
            row_id: row_id.into(),
            cell_list: ::sdk_runtime::record::argument::list(cell_list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}
