// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl DeviceExclusiveValidScopeAppDataDto {
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets `app_logo`.
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_logo, value);
        self
    }
    /// Sets `app_name`.
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_name, value);
        self
    }
    /// Sets `is_default`.
    #[must_use]
    pub fn with_is_default(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.is_default, value);
        self
    }
}

impl GetDeviceExclusiveRuleDataDto {
    /// Sets `rule`.
    #[must_use]
    pub fn with_rule(mut self, value: impl Into<DeviceExclusiveRule>) -> Self {
        self.rule = value.into();
        self
    }
    /// Sets `device_rule`.
    #[must_use]
    #[inline]
    pub fn with_device_rule(mut self, value: DeviceRuleDto) -> Self {
        self.device_rule = Some(value);
        self
    }
    /// Sets `ip_rule`.
    #[must_use]
    #[inline]
    pub fn with_ip_rule(mut self, value: IPRuleDto) -> Self {
        self.ip_rule = Some(value);
        self
    }
}

impl GetDeviceExclusiveValidScopeDataDto {
    /// Sets `app_id`.
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `app_logo`.
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_logo, value);
        self
    }
    /// Sets `app_name`.
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.app_name, value);
        self
    }
    /// Sets `is_default`.
    #[must_use]
    #[inline]
    pub fn with_is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
}

impl GetDeviceExclusiveWhiteListDataDto {
    /// Sets `target_type`.
    #[must_use]
    pub fn with_target_type(
        mut self,
        value: impl Into<GetDeviceExclusiveWhiteListDataDtoTargetType>,
    ) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets `target_id`.
    #[must_use]
    pub fn with_target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `name_path`.
    #[must_use]
    pub fn with_name_path(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name_path, value);
        self
    }
    /// Sets `photo`.
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.photo, value);
        self
    }
}

impl IpListPagingDto {
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
        value: impl IntoIterator<Item = impl Into<IpListRespDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl IpListRespDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `ip`.
    #[must_use]
    pub fn with_ip(mut self, value: impl Into<String>) -> Self {
        self.ip = value.into();
        self
    }
    /// Sets `ip_type`.
    #[must_use]
    pub fn with_ip_type(mut self, value: impl Into<String>) -> Self {
        self.ip_type = value.into();
        self
    }
    /// Sets `add_type`.
    #[must_use]
    pub fn with_add_type(mut self, value: impl Into<String>) -> Self {
        self.add_type = value.into();
        self
    }
    /// Sets `remove_type`.
    #[must_use]
    pub fn with_remove_type(mut self, value: impl Into<String>) -> Self {
        self.remove_type = value.into();
        self
    }
    /// Sets `limit_list`.
    #[must_use]
    pub fn with_limit_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.limit_list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl RiskListItemDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets `add_type`.
    #[must_use]
    pub fn with_add_type(mut self, value: impl Into<String>) -> Self {
        self.add_type = value.into();
        self
    }
    /// Sets `user_list_type`.
    #[must_use]
    pub fn with_user_list_type(mut self, value: impl Into<String>) -> Self {
        self.user_list_type = value.into();
        self
    }
    /// Sets `remove_type`.
    #[must_use]
    pub fn with_remove_type(mut self, value: impl Into<String>) -> Self {
        self.remove_type = value.into();
        self
    }
    /// Sets `limit_list`.
    #[must_use]
    pub fn with_limit_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.limit_list = ::sdk_runtime::record::argument::list(value);
        self
    }
    /// Sets `add_at`.
    #[must_use]
    pub fn with_add_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.add_at = value.into();
        self
    }
}

impl RiskListPolicyPagingDto {
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
        value: impl IntoIterator<Item = impl Into<RiskListPolicyRespDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl RiskListPolicyRespDto {
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `opt_object`.
    #[must_use]
    pub fn with_opt_object(mut self, value: impl Into<RiskObject>) -> Self {
        self.opt_object = value.into();
        self
    }
    /// Sets `ip_range`.
    #[must_use]
    pub fn with_ip_range(mut self, value: impl Into<RiskRange>) -> Self {
        self.ip_range = value.into();
        self
    }
    /// Sets `user_range`.
    #[must_use]
    pub fn with_user_range(mut self, value: impl Into<RiskRange>) -> Self {
        self.user_range = value.into();
        self
    }
    /// Sets `ip_cond`.
    #[must_use]
    pub fn with_ip_cond(mut self, value: impl Into<RiskCondition>) -> Self {
        self.ip_cond = value.into();
        self
    }
    /// Sets `user_cond`.
    #[must_use]
    pub fn with_user_cond(mut self, value: impl Into<RiskCondition>) -> Self {
        self.user_cond = value.into();
        self
    }
    /// Sets `time_range`.
    #[must_use]
    #[inline]
    pub fn with_time_range(mut self, value: i64) -> Self {
        self.time_range = value;
        self
    }
    /// Sets `count_thr`.
    #[must_use]
    #[inline]
    pub fn with_count_thr(mut self, value: i64) -> Self {
        self.count_thr = value;
        self
    }
    /// Sets `event_state_type`.
    #[must_use]
    pub fn with_event_state_type(mut self, value: impl Into<RiskEventType>) -> Self {
        self.event_state_type = value.into();
        self
    }
    /// Sets `remove_type`.
    #[must_use]
    pub fn with_remove_type(mut self, value: impl Into<RemoveType>) -> Self {
        self.remove_type = value.into();
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<RiskAction>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets `limit_list`.
    #[must_use]
    pub fn with_limit_list(mut self, value: impl Into<RiskLimit>) -> Self {
        self.limit_list = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
}

impl UserListPagingDto {
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
        value: impl IntoIterator<Item = impl Into<RiskListItemDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

impl WhitelistRespDto {
    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
}
