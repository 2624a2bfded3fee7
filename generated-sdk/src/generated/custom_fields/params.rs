// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::{FieldDataType, TargetType};
use crate::record::Location;
use crate::record::{Members, RawFields, Schema, Slot, record};

/// Parameters of [`get_custom_data`](crate::ManagementClient::get_custom_data).
#[derive(Default)]
#[non_exhaustive]
pub struct GetCustomDataParams {
    /// The member `tenantId`.
    ///
    /// Query parameter `tenantId`, required.
    pub tenant_id: String,
    /// The member `targetType`.
    ///
    /// Query parameter `targetType`, required.
    pub target_type: TargetType,
    /// The member `targetIdentifier`.
    ///
    /// Query parameter `targetIdentifier`, required.
    pub target_identifier: String,
    /// The member `namespace`.
    ///
    /// Query parameter `namespace`, optional.
    pub namespace: Option<String>,
    raw_fields: RawFields,
}

impl GetCustomDataParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        tenant_id: impl Into<String>,
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
    ) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            namespace: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`namespace`](field@Self::namespace).
    #[must_use]
    #[inline]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

impl Members for GetCustomDataParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getCustomData",
        members: &["tenantId", "targetType", "targetIdentifier", "namespace"],
        required: 3,
        sent_in: &[Location::Query, Location::Query, Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.target_type,
            2 => &self.target_identifier,
            3 => &self.namespace,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.target_type,
            2 => &mut self.target_identifier,
            3 => &mut self.namespace,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetCustomDataParams);

/// Parameters of [`get_custom_fields`](crate::ManagementClient::get_custom_fields).
#[derive(Default)]
#[non_exhaustive]
pub struct GetCustomFieldsParams {
    /// The member `targetType`.
    ///
    /// Query parameter `targetType`, required.
    pub target_type: TargetType,
    /// The member `tenantId`.
    ///
    /// Query parameter `tenantId`, optional.
    pub tenant_id: Option<String>,
    raw_fields: RawFields,
}

impl GetCustomFieldsParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(target_type: impl Into<TargetType>) -> Self {
        Self {
            target_type: target_type.into(),
            tenant_id: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`tenant_id`](field@Self::tenant_id).
    #[must_use]
    #[inline]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}

impl Members for GetCustomFieldsParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "getCustomFields",
        members: &["targetType", "tenantId"],
        required: 1,
        sent_in: &[Location::Query, Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn member(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.target_type,
            1 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetCustomFieldsParams);

/// Parameters of [`list_cust_fields`](crate::ManagementClient::list_cust_fields).
#[derive(Default)]
#[non_exhaustive]
pub struct ListCustFieldsParams {
    /// The member `targetType`.
    ///
    /// Query parameter `targetType`, required.
    pub target_type: TargetType,
    /// The member `dataType`.
    ///
    /// Query parameter `dataType`, required.
    pub data_type: FieldDataType,
    /// The member `accessControl`.
    ///
    /// Query parameter `accessControl`, optional.
    pub access_control: Option<bool>,
    /// The member `adminVisible`.
    ///
    /// Query parameter `adminVisible`, optional.
    pub admin_visible: Option<bool>,
    /// The member `keyword`.
    ///
    /// Query parameter `keyword`, optional.
    pub keyword: Option<String>,
    /// The member `lang`.
    ///
    /// Query parameter `lang`, optional.
    pub lang: Option<String>,
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
    /// The member `tenantId`.
    ///
    /// Query parameter `tenantId`, optional.
    pub tenant_id: Option<String>,
    /// The member `userVisible`.
    ///
    /// Query parameter `userVisible`, optional.
    pub user_visible: Option<bool>,
    raw_fields: RawFields,
}

impl ListCustFieldsParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        target_type: impl Into<TargetType>,
        data_type: impl Into<FieldDataType>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            data_type: data_type.into(),
            access_control: None,
            admin_visible: None,
            keyword: None,
            lang: None,
            limit: None,
            page: None,
            tenant_id: None,
            user_visible: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`access_control`](field@Self::access_control).
    #[must_use]
    #[inline]
    pub fn with_access_control(mut self, value: bool) -> Self {
        self.access_control = Some(value);
        self
    }
    /// Sets [`admin_visible`](field@Self::admin_visible).
    #[must_use]
    #[inline]
    pub fn with_admin_visible(mut self, value: bool) -> Self {
        self.admin_visible = Some(value);
        self
    }
    /// Sets [`keyword`](field@Self::keyword).
    #[must_use]
    #[inline]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets [`lang`](field@Self::lang).
    #[must_use]
    #[inline]
    pub fn with_lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets [`tenant_id`](field@Self::tenant_id).
    #[must_use]
    #[inline]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`user_visible`](field@Self::user_visible).
    #[must_use]
    #[inline]
    pub fn with_user_visible(mut self, value: bool) -> Self {
        self.user_visible = Some(value);
        self
    }
}

impl Members for ListCustFieldsParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listCustFields",
        members: &[
            "targetType",
            "dataType",
            "accessControl",
            "adminVisible",
            "keyword",
            "lang",
            "limit",
            "page",
            "tenantId",
            "userVisible",
        ],
        required: 2,
        sent_in: &[
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
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
            0 => &self.target_type,
            1 => &self.data_type,
            2 => &self.access_control,
            3 => &self.admin_visible,
            4 => &self.keyword,
            5 => &self.lang,
            6 => &self.limit,
            7 => &self.page,
            8 => &self.tenant_id,
            9 => &self.user_visible,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.data_type,
            2 => &mut self.access_control,
            3 => &mut self.admin_visible,
            4 => &mut self.keyword,
            5 => &mut self.lang,
            6 => &mut self.limit,
            7 => &mut self.page,
            8 => &mut self.tenant_id,
            9 => &mut self.user_visible,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListCustFieldsParams);

/// Parameters of [`list_user_base_fields`](crate::ManagementClient::list_user_base_fields).
#[derive(Default)]
#[non_exhaustive]
pub struct ListUserBaseFieldsParams {
    /// The member `targetType`.
    ///
    /// Query parameter `targetType`, required.
    pub target_type: TargetType,
    /// The member `dataType`.
    ///
    /// Query parameter `dataType`, required.
    pub data_type: FieldDataType,
    /// The member `accessControl`.
    ///
    /// Query parameter `accessControl`, optional.
    pub access_control: Option<bool>,
    /// The member `adminVisible`.
    ///
    /// Query parameter `adminVisible`, optional.
    pub admin_visible: Option<bool>,
    /// The member `keyword`.
    ///
    /// Query parameter `keyword`, optional.
    pub keyword: Option<String>,
    /// The member `lang`.
    ///
    /// Query parameter `lang`, optional.
    pub lang: Option<String>,
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
    /// The member `tenantId`.
    ///
    /// Query parameter `tenantId`, optional.
    pub tenant_id: Option<String>,
    /// The member `userVisible`.
    ///
    /// Query parameter `userVisible`, optional.
    pub user_visible: Option<bool>,
    raw_fields: RawFields,
}

impl ListUserBaseFieldsParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(
        target_type: impl Into<TargetType>,
        data_type: impl Into<FieldDataType>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            data_type: data_type.into(),
            access_control: None,
            admin_visible: None,
            keyword: None,
            lang: None,
            limit: None,
            page: None,
            tenant_id: None,
            user_visible: None,
            raw_fields: RawFields::default(),
        }
    }
    /// Sets [`access_control`](field@Self::access_control).
    #[must_use]
    #[inline]
    pub fn with_access_control(mut self, value: bool) -> Self {
        self.access_control = Some(value);
        self
    }
    /// Sets [`admin_visible`](field@Self::admin_visible).
    #[must_use]
    #[inline]
    pub fn with_admin_visible(mut self, value: bool) -> Self {
        self.admin_visible = Some(value);
        self
    }
    /// Sets [`keyword`](field@Self::keyword).
    #[must_use]
    #[inline]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets [`lang`](field@Self::lang).
    #[must_use]
    #[inline]
    pub fn with_lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets [`tenant_id`](field@Self::tenant_id).
    #[must_use]
    #[inline]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`user_visible`](field@Self::user_visible).
    #[must_use]
    #[inline]
    pub fn with_user_visible(mut self, value: bool) -> Self {
        self.user_visible = Some(value);
        self
    }
}

impl Members for ListUserBaseFieldsParams {
    const SCHEMA: &'static Schema = &Schema {
        name: "listUserBaseFields",
        members: &[
            "targetType",
            "dataType",
            "accessControl",
            "adminVisible",
            "keyword",
            "lang",
            "limit",
            "page",
            "tenantId",
            "userVisible",
        ],
        required: 2,
        sent_in: &[
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
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
            0 => &self.target_type,
            1 => &self.data_type,
            2 => &self.access_control,
            3 => &self.admin_visible,
            4 => &self.keyword,
            5 => &self.lang,
            6 => &self.limit,
            7 => &self.page,
            8 => &self.tenant_id,
            9 => &self.user_visible,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn member_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.target_type,
            1 => &mut self.data_type,
            2 => &mut self.access_control,
            3 => &mut self.admin_visible,
            4 => &mut self.keyword,
            5 => &mut self.lang,
            6 => &mut self.limit,
            7 => &mut self.page,
            8 => &mut self.tenant_id,
            9 => &mut self.user_visible,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListUserBaseFieldsParams);
