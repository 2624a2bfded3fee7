// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CellDto {
    /// Sets `field_id`.
    #[must_use]
    pub fn with_field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = value.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        self.value = value.into();
        self
    }
}

impl FunctionModelDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `user_pool_id`.
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets `data_type`.
    #[must_use]
    pub fn with_data_type(mut self, value: impl Into<FunctionModelDataType>) -> Self {
        self.data_type = value.into();
        self
    }
    /// Sets `enable`.
    #[must_use]
    #[inline]
    pub fn with_enable(mut self, value: bool) -> Self {
        self.enable = value;
        self
    }
    /// Sets `parent_key`.
    #[must_use]
    pub fn with_parent_key(mut self, value: impl Into<String>) -> Self {
        self.parent_key = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<FunctionModelType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets `field_order`.
    #[must_use]
    pub fn with_field_order(mut self, value: impl Into<String>) -> Self {
        self.field_order = value.into();
        self
    }
    /// Sets `config`.
    #[must_use]
    pub fn with_config(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        self.config = value.into();
        self
    }
}

impl FunctionModelFieldDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `model_id`.
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `key`.
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(mut self, value: i64) -> Self {
        self.r#type = value;
        self
    }
    /// Sets `show`.
    #[must_use]
    #[inline]
    pub fn with_show(mut self, value: bool) -> Self {
        self.show = value;
        self
    }
    /// Sets `editable`.
    #[must_use]
    #[inline]
    pub fn with_editable(mut self, value: bool) -> Self {
        self.editable = value;
        self
    }
    /// Sets `help`.
    #[must_use]
    pub fn with_help(mut self, value: impl Into<String>) -> Self {
        self.help = value.into();
        self
    }
    /// Sets `default`.
    #[must_use]
    pub fn with_default(mut self, value: impl Into<String>) -> Self {
        self.default = value.into();
        self
    }
    /// Sets `require`.
    #[must_use]
    #[inline]
    pub fn with_require(mut self, value: bool) -> Self {
        self.require = value;
        self
    }
    /// Sets `unique`.
    #[must_use]
    #[inline]
    pub fn with_unique(mut self, value: bool) -> Self {
        self.unique = value;
        self
    }
    /// Sets `max_length`.
    #[must_use]
    #[inline]
    pub fn with_max_length(mut self, value: i64) -> Self {
        self.max_length = value;
        self
    }
    /// Sets `max`.
    #[must_use]
    #[inline]
    pub fn with_max(mut self, value: i64) -> Self {
        self.max = value;
        self
    }
    /// Sets `min`.
    #[must_use]
    #[inline]
    pub fn with_min(mut self, value: i64) -> Self {
        self.min = value;
        self
    }
    /// Sets `regexp`.
    #[must_use]
    pub fn with_regexp(mut self, value: impl Into<String>) -> Self {
        self.regexp = value.into();
        self
    }
    /// Sets `format`.
    #[must_use]
    #[inline]
    pub fn with_format(mut self, value: i64) -> Self {
        self.format = value;
        self
    }
    /// Sets `drop_down`.
    #[must_use]
    #[inline]
    pub fn with_drop_down(mut self, value: i64) -> Self {
        self.drop_down = value;
        self
    }
    /// Sets `relation_type`.
    #[must_use]
    pub fn with_relation_type(mut self, value: impl Into<String>) -> Self {
        self.relation_type = value.into();
        self
    }
    /// Sets `relation_multiple`.
    #[must_use]
    #[inline]
    pub fn with_relation_multiple(mut self, value: bool) -> Self {
        self.relation_multiple = value;
        self
    }
    /// Sets `relation_show_key`.
    #[must_use]
    pub fn with_relation_show_key(mut self, value: impl Into<String>) -> Self {
        self.relation_show_key = value.into();
        self
    }
    /// Sets `relation_optional_range`.
    #[must_use]
    #[inline]
    pub fn with_relation_optional_range(mut self, value: RelationOptionalRange) -> Self {
        self.relation_optional_range = value;
        self
    }
    /// Sets `user_visible`.
    #[must_use]
    #[inline]
    pub fn with_user_visible(mut self, value: bool) -> Self {
        self.user_visible = value;
        self
    }
}

impl FunctionModelListDto {
    /// Sets `status_code`.
    #[must_use]
    #[inline]
    pub fn with_status_code(mut self, value: i64) -> Self {
        self.status_code = value;
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<FunctionModelDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
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
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<::sdk_runtime::JsonValue>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl GetAllRowByScrollidDto {
    /// Sets `scroll_id`.
    #[must_use]
    pub fn with_scroll_id(mut self, value: impl Into<String>) -> Self {
        self.scroll_id = value.into();
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl OperateModelDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `user_pool_id`.
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
    /// Sets `model_id`.
    #[must_use]
    pub fn with_model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = value.into();
        self
    }
    /// Sets `operate_name`.
    #[must_use]
    pub fn with_operate_name(mut self, value: impl Into<String>) -> Self {
        self.operate_name = value.into();
        self
    }
    /// Sets `operate_key`.
    #[must_use]
    pub fn with_operate_key(mut self, value: impl Into<String>) -> Self {
        self.operate_key = value.into();
        self
    }
    /// Sets `show`.
    #[must_use]
    #[inline]
    pub fn with_show(mut self, value: bool) -> Self {
        self.show = value;
        self
    }
    /// Sets `is_default`.
    #[must_use]
    #[inline]
    pub fn with_is_default(mut self, value: bool) -> Self {
        self.is_default = value;
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
}

impl RelationValueListDto {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl RowDto {
    /// Sets `row_id`.
    #[must_use]
    pub fn with_row_id(mut self, value: impl Into<String>) -> Self {
        self.row_id = value.into();
        self
    }
    /// Sets `cell_list`.
    #[must_use]
    pub fn with_cell_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CellDto>>,
    ) -> Self {
        self.cell_list = ::sdk_runtime::record::argument::list(value);
        self
    }
}
