// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl DeviceExclusiveValidScopeAppDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            app_logo: None,
            app_name: None,
            is_default: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// A value of the required fields; the others are absent.
    pub fn new(rule: impl Into<DeviceExclusiveRule>) -> Self {
        Self {
            rule: rule.into(),
            device_rule: None,
            ip_rule: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// A value of the required fields; the others are absent.
    pub fn new(
        app_id: impl Into<String>,
        created_at: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            created_at: created_at.into(),
            app_logo: None,
            app_name: None,
            is_default: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<GetDeviceExclusiveWhiteListDataDtoTargetType>,
        target_id: impl Into<String>,
        created_at: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_id: target_id.into(),
            created_at: created_at.into(),
            name: None,
            name_path: None,
            photo: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<IpListRespDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl IpListRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: IpListRespDtoRequired) -> Self {
        Self {
            id: required.id,
            ip: required.ip,
            ip_type: required.ip_type,
            add_type: required.add_type,
            remove_type: required.remove_type,
            limit_list: required.limit_list,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`IpListRespDto`], by name: a struct literal that misses one does not compile.
pub struct IpListRespDtoRequired {
    /// See [`IpListRespDto::id`].
    pub id: String,
    /// See [`IpListRespDto::ip`].
    pub ip: String,
    /// See [`IpListRespDto::ip_type`].
    pub ip_type: String,
    /// See [`IpListRespDto::add_type`].
    pub add_type: String,
    /// See [`IpListRespDto::remove_type`].
    pub remove_type: String,
    /// See [`IpListRespDto::limit_list`].
    pub limit_list: Vec<String>,
}

::sdk_runtime::record::required_form!(IpListRespDtoRequired);

impl RiskListItemDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: RiskListItemDtoRequired) -> Self {
        Self {
            id: required.id,
            user_id: required.user_id,
            add_type: required.add_type,
            user_list_type: required.user_list_type,
            remove_type: required.remove_type,
            limit_list: required.limit_list,
            add_at: required.add_at,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`RiskListItemDto`], by name: a struct literal that misses one does not compile.
pub struct RiskListItemDtoRequired {
    /// See [`RiskListItemDto::id`].
    pub id: String,
    /// See [`RiskListItemDto::user_id`].
    pub user_id: String,
    /// See [`RiskListItemDto::add_type`].
    pub add_type: String,
    /// See [`RiskListItemDto::user_list_type`].
    pub user_list_type: String,
    /// See [`RiskListItemDto::remove_type`].
    pub remove_type: String,
    /// See [`RiskListItemDto::limit_list`].
    pub limit_list: Vec<String>,
    /// See [`RiskListItemDto::add_at`].
    pub add_at: ::sdk_runtime::DateTime,
}

::sdk_runtime::record::required_form!(RiskListItemDtoRequired);

impl RiskListPolicyPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<RiskListPolicyRespDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl RiskListPolicyRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: RiskListPolicyRespDtoRequired) -> Self {
        Self {
            id: required.id,
            opt_object: required.opt_object,
            ip_range: required.ip_range,
            user_range: required.user_range,
            ip_cond: required.ip_cond,
            user_cond: required.user_cond,
            time_range: required.time_range,
            count_thr: required.count_thr,
            event_state_type: required.event_state_type,
            remove_type: required.remove_type,
            action: required.action,
            limit_list: required.limit_list,
            created_at: required.created_at,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`RiskListPolicyRespDto`], by name: a struct literal that misses one does not compile.
pub struct RiskListPolicyRespDtoRequired {
    /// See [`RiskListPolicyRespDto::id`].
    pub id: String,
    /// See [`RiskListPolicyRespDto::opt_object`].
    pub opt_object: RiskObject,
    /// See [`RiskListPolicyRespDto::ip_range`].
    pub ip_range: RiskRange,
    /// See [`RiskListPolicyRespDto::user_range`].
    pub user_range: RiskRange,
    /// See [`RiskListPolicyRespDto::ip_cond`].
    pub ip_cond: RiskCondition,
    /// See [`RiskListPolicyRespDto::user_cond`].
    pub user_cond: RiskCondition,
    /// See [`RiskListPolicyRespDto::time_range`].
    pub time_range: i64,
    /// See [`RiskListPolicyRespDto::count_thr`].
    pub count_thr: i64,
    /// See [`RiskListPolicyRespDto::event_state_type`].
    pub event_state_type: RiskEventType,
    /// See [`RiskListPolicyRespDto::remove_type`].
    pub remove_type: RemoveType,
    /// See [`RiskListPolicyRespDto::action`].
    pub action: RiskAction,
    /// See [`RiskListPolicyRespDto::limit_list`].
    pub limit_list: RiskLimit,
    /// See [`RiskListPolicyRespDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
}

::sdk_runtime::record::required_form!(RiskListPolicyRespDtoRequired);

impl UserListPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<RiskListItemDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl WhitelistRespDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        value: impl Into<String>,
        created_at: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        Self {
            value: value.into(),
            created_at: created_at.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}
