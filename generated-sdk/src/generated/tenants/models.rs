// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::{
    DepartmentIdType, EnterpriseCertificationStatus, Gender, PaginationDto,
    PasswordEncryptType, UserDto,
};

/// A value, called `CreateTenantRespDto` by the API.
pub type CreateTenantRespDto = crate::generated::Envelope<TenantDto>;

/// A value, called `ImportTenantHistoryRespDto` by the API.
pub type ImportTenantHistoryRespDto = crate::generated::Envelope<
    ImportTenantHistoryDataDto,
>;

/// A value, called `ImportTenantNotifyUserRespDto` by the API.
pub type ImportTenantNotifyUserRespDto = crate::generated::Envelope<
    ImportTenantNotifyUseDataDto,
>;

/// A value, called `ImportTenantRespDto` by the API.
pub type ImportTenantRespDto = crate::generated::Envelope<ImportTenantDataDto>;

/// A value, called `InviteTenantUserRecordListRespDto` by the API.
pub type InviteTenantUserRecordListRespDto = crate::generated::Envelope<
    InviteTenantUserRecordListDto,
>;

/// A value, called `InviteTenantUsersRespDto` by the API.
pub type InviteTenantUsersRespDto = crate::generated::Envelope<InviteTenantUsersDto>;

/// A value, called `MultipleTenantAdminPaginatedRespDto` by the API.
pub type MultipleTenantAdminPaginatedRespDto = crate::generated::Envelope<
    MultipleTenantAdminListPagingDto,
>;

/// An object whose members the API does not describe.
pub type SendInviteTenantUserEmailDto = ::sdk_runtime::JsonObject;

/// A value, called `SendSmsBatchRespDto` by the API.
pub type SendSmsBatchRespDto = crate::generated::Envelope<SendSmsBatchDataDto>;

/// A value, called `TenantCooperatorPaginatedRespDto` by the API.
pub type TenantCooperatorPaginatedRespDto = crate::generated::Envelope<
    TenantCooperatorListPagingDto,
>;

/// A value, called `TenantCooperatorSingleRespDto` by the API.
pub type TenantCooperatorSingleRespDto = crate::generated::Envelope<
    TenantCooperatorSingleDto,
>;

/// A value, called `TenantListPaginatedRespDto` by the API.
pub type TenantListPaginatedRespDto = crate::generated::Envelope<TenantListPagingDto>;

/// A value, called `TenantSingleRespDto` by the API.
pub type TenantSingleRespDto = crate::generated::Envelope<TenantRespDto>;

/// A value, called `TenantUserListPaginatedRespDto` by the API.
pub type TenantUserListPaginatedRespDto = crate::generated::Envelope<
    TenantUserListPagingDto,
>;

/// A value, called `TenantUserRespDto` by the API.
pub type TenantUserRespDto = crate::generated::Envelope<TenantUserDto>;

/// A value, called `TenantUserSingleRespDto` by the API.
pub type TenantUserSingleRespDto = crate::generated::Envelope<TenantUserDto>;

/// An object, called `AddTenantDepartmentMembersReqDto` by the API.
///
/// Taken by [`add_tenant_department_members`](crate::ManagementClient::add_tenant_department_members).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct AddTenantDepartmentMembersReqDto {
    /// Required field `organizationCode`.
    pub organization_code: String,
    /// Required field `departmentId`.
    pub department_id: String,
    /// Optional field `departmentIdType`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Optional field `linkUserIds`.
    pub link_user_ids: Option<Vec<String>>,
    /// Optional field `memberIds`.
    pub member_ids: Option<Vec<String>>,
    /// Optional field `tenantId`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AddTenantDepartmentMembersReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            department_id_type: None,
            link_user_ids: None,
            member_ids: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id_type, value);
        self
    }
    /// Sets `link_user_ids`.
    #[must_use]
    pub fn with_link_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.link_user_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `member_ids`.
    #[must_use]
    pub fn with_member_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for AddTenantDepartmentMembersReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: String::new(),
            department_id_type: None,
            link_user_ids: None,
            member_ids: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AddTenantDepartmentMembersReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AddTenantDepartmentMembersReqDto",
        names: &[
            "organizationCode",
            "departmentId",
            "departmentIdType",
            "linkUserIds",
            "memberIds",
            "tenantId",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.department_id,
            2 => &self.department_id_type,
            3 => &self.link_user_ids,
            4 => &self.member_ids,
            5 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.department_id,
            2 => &mut self.department_id_type,
            3 => &mut self.link_user_ids,
            4 => &mut self.member_ids,
            5 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AddTenantDepartmentMembersReqDto);

/// An object, called `AddTenantUsersDto` by the API.
///
/// Taken by [`add_tenant_users`](crate::ManagementClient::add_tenant_users).
#[non_exhaustive]
pub struct AddTenantUsersDto {
    /// Required field `linkUserIds`.
    pub link_user_ids: Vec<String>,
    /// Required field `tenantId`.
    pub tenant_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl AddTenantUsersDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        link_user_ids: impl IntoIterator<Item = impl Into<String>>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            link_user_ids: ::sdk_runtime::record::argument::list(link_user_ids),
            tenant_id: tenant_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for AddTenantUsersDto {
    #[inline]
    fn default() -> Self {
        Self {
            link_user_ids: Vec::new(),
            tenant_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for AddTenantUsersDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "AddTenantUsersDto",
        names: &["linkUserIds", "tenantId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.link_user_ids,
            1 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.link_user_ids,
            1 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(AddTenantUsersDto);

/// An object, called `CreateMultipleTenantAdminDto` by the API.
///
/// Taken by [`create_multiple_tenant_admin`](crate::ManagementClient::create_multiple_tenant_admin).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateMultipleTenantAdminDto {
    /// Required field `tenantIds`.
    pub tenant_ids: Vec<String>,
    /// Required field `userId`.
    pub user_id: String,
    /// Optional field `apiAuthorized`.
    pub api_authorized: Option<bool>,
    /// Optional field `sendEmailNotification`.
    pub send_email_notification: Option<bool>,
    /// Optional field `sendPhoneNotification`.
    pub send_phone_notification: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateMultipleTenantAdminDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        tenant_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            tenant_ids: ::sdk_runtime::record::argument::list(tenant_ids),
            user_id: user_id.into(),
            api_authorized: None,
            send_email_notification: None,
            send_phone_notification: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `api_authorized`.
    #[must_use]
    #[inline]
    pub fn with_api_authorized(mut self, value: bool) -> Self {
        self.api_authorized = Some(value);
        self
    }
    /// Sets `send_email_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_email_notification(mut self, value: bool) -> Self {
        self.send_email_notification = Some(value);
        self
    }
    /// Sets `send_phone_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_phone_notification(mut self, value: bool) -> Self {
        self.send_phone_notification = Some(value);
        self
    }
}

impl Default for CreateMultipleTenantAdminDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_ids: Vec::new(),
            user_id: String::new(),
            api_authorized: None,
            send_email_notification: None,
            send_phone_notification: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateMultipleTenantAdminDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateMultipleTenantAdminDto",
        names: &[
            "tenantIds",
            "userId",
            "apiAuthorized",
            "sendEmailNotification",
            "sendPhoneNotification",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_ids,
            1 => &self.user_id,
            2 => &self.api_authorized,
            3 => &self.send_email_notification,
            4 => &self.send_phone_notification,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_ids,
            1 => &mut self.user_id,
            2 => &mut self.api_authorized,
            3 => &mut self.send_email_notification,
            4 => &mut self.send_phone_notification,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateMultipleTenantAdminDto);

/// An object, called `CreateTenantCooperatorDto` by the API.
///
/// Taken by [`create_tenant_cooperator`](crate::ManagementClient::create_tenant_cooperator).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateTenantCooperatorDto {
    /// Required field `policies`.
    pub policies: Vec<String>,
    /// Required field `userId`.
    pub user_id: String,
    /// Optional field `apiAuthorized`.
    pub api_authorized: Option<bool>,
    /// Optional field `sendEmailNotification`.
    pub send_email_notification: Option<bool>,
    /// Optional field `sendPhoneNotification`.
    pub send_phone_notification: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateTenantCooperatorDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        policies: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            policies: ::sdk_runtime::record::argument::list(policies),
            user_id: user_id.into(),
            api_authorized: None,
            send_email_notification: None,
            send_phone_notification: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `api_authorized`.
    #[must_use]
    #[inline]
    pub fn with_api_authorized(mut self, value: bool) -> Self {
        self.api_authorized = Some(value);
        self
    }
    /// Sets `send_email_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_email_notification(mut self, value: bool) -> Self {
        self.send_email_notification = Some(value);
        self
    }
    /// Sets `send_phone_notification`.
    #[must_use]
    #[inline]
    pub fn with_send_phone_notification(mut self, value: bool) -> Self {
        self.send_phone_notification = Some(value);
        self
    }
}

impl Default for CreateTenantCooperatorDto {
    #[inline]
    fn default() -> Self {
        Self {
            policies: Vec::new(),
            user_id: String::new(),
            api_authorized: None,
            send_email_notification: None,
            send_phone_notification: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateTenantCooperatorDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateTenantCooperatorDto",
        names: &[
            "policies",
            "userId",
            "apiAuthorized",
            "sendEmailNotification",
            "sendPhoneNotification",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.policies,
            1 => &self.user_id,
            2 => &self.api_authorized,
            3 => &self.send_email_notification,
            4 => &self.send_phone_notification,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.policies,
            1 => &mut self.user_id,
            2 => &mut self.api_authorized,
            3 => &mut self.send_email_notification,
            4 => &mut self.send_phone_notification,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateTenantCooperatorDto);

/// An object, called `CreateTenantDto` by the API.
///
/// Taken by [`create_tenant`](crate::ManagementClient::create_tenant).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateTenantDto {
    /// Required field `name`.
    pub name: String,
    /// Required field `appIds`.
    pub app_ids: Vec<String>,
    /// Optional field `adminAmount`.
    pub admin_amount: Option<i64>,
    /// Optional field `description`.
    pub description: Option<String>,
    /// Optional field `enterpriseDomains`.
    pub enterprise_domains: Option<Vec<String>>,
    /// Optional field `expireTime`.
    pub expire_time: Option<::sdk_runtime::DateTime>,
    /// Optional field `logo`.
    pub logo: Option<Vec<String>>,
    /// Optional field `mauAmount`.
    pub mau_amount: Option<i64>,
    /// Optional field `memberAmount`.
    pub member_amount: Option<i64>,
    /// Optional field `rejectHint`.
    pub reject_hint: Option<String>,
    /// Optional field `sourceAppId`.
    pub source_app_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateTenantDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        name: impl Into<String>,
        app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            app_ids: ::sdk_runtime::record::argument::list(app_ids),
            admin_amount: None,
            description: None,
            enterprise_domains: None,
            expire_time: None,
            logo: None,
            mau_amount: None,
            member_amount: None,
            reject_hint: None,
            source_app_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `admin_amount`.
    #[must_use]
    #[inline]
    pub fn with_admin_amount(mut self, value: i64) -> Self {
        self.admin_amount = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `enterprise_domains`.
    #[must_use]
    pub fn with_enterprise_domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enterprise_domains = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `expire_time`.
    #[must_use]
    pub fn with_expire_time(
        mut self,
        value: impl Into<::sdk_runtime::DateTime>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.expire_time, value);
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logo = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `mau_amount`.
    #[must_use]
    #[inline]
    pub fn with_mau_amount(mut self, value: i64) -> Self {
        self.mau_amount = Some(value);
        self
    }
    /// Sets `member_amount`.
    #[must_use]
    #[inline]
    pub fn with_member_amount(mut self, value: i64) -> Self {
        self.member_amount = Some(value);
        self
    }
    /// Sets `reject_hint`.
    #[must_use]
    pub fn with_reject_hint(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.reject_hint, value);
        self
    }
    /// Sets `source_app_id`.
    #[must_use]
    pub fn with_source_app_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.source_app_id, value);
        self
    }
}

impl Default for CreateTenantDto {
    #[inline]
    fn default() -> Self {
        Self {
            name: String::new(),
            app_ids: Vec::new(),
            admin_amount: None,
            description: None,
            enterprise_domains: None,
            expire_time: None,
            logo: None,
            mau_amount: None,
            member_amount: None,
            reject_hint: None,
            source_app_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateTenantDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateTenantDto",
        names: &[
            "name",
            "appIds",
            "adminAmount",
            "description",
            "enterpriseDomains",
            "expireTime",
            "logo",
            "mauAmount",
            "memberAmount",
            "rejectHint",
            "sourceAppId",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.name,
            1 => &self.app_ids,
            2 => &self.admin_amount,
            3 => &self.description,
            4 => &self.enterprise_domains,
            5 => &self.expire_time,
            6 => &self.logo,
            7 => &self.mau_amount,
            8 => &self.member_amount,
            9 => &self.reject_hint,
            10 => &self.source_app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.name,
            1 => &mut self.app_ids,
            2 => &mut self.admin_amount,
            3 => &mut self.description,
            4 => &mut self.enterprise_domains,
            5 => &mut self.expire_time,
            6 => &mut self.logo,
            7 => &mut self.mau_amount,
            8 => &mut self.member_amount,
            9 => &mut self.reject_hint,
            10 => &mut self.source_app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateTenantDto);

/// An object, called `CreateTenantEnterpriseCertificationBodyDto` by the API.
///
/// Taken by [`create_tenant_enterprise_certification`](crate::ManagementClient::create_tenant_enterprise_certification) and [`update_tenant_enterprise_certification`](crate::ManagementClient::update_tenant_enterprise_certification).
#[non_exhaustive]
pub struct CreateTenantEnterpriseCertificationBodyDto {
    /// Required field `businessName`.
    pub business_name: String,
    /// Required field `businessLicense`.
    pub business_license: String,
    /// Required field `businessRegistrationName`.
    pub business_registration_name: String,
    /// Required field `unifiedSocialCredit`.
    pub unified_social_credit: String,
    /// Required field `legalRepresentativeName`.
    pub legal_representative_name: String,
    /// Required field `nationalIdentificationNumber`.
    pub national_identification_number: String,
    /// Required field `personalBankCardNumber`.
    pub personal_bank_card_number: String,
    /// Required field `bankReservedPhone`.
    pub bank_reserved_phone: String,
    /// Required field `tenantId`.
    pub tenant_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateTenantEnterpriseCertificationBodyDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateTenantEnterpriseCertificationBodyDtoRequired) -> Self {
        Self {
            business_name: required.business_name,
            business_license: required.business_license,
            business_registration_name: required.business_registration_name,
            unified_social_credit: required.unified_social_credit,
            legal_representative_name: required.legal_representative_name,
            national_identification_number: required.national_identification_number,
            personal_bank_card_number: required.personal_bank_card_number,
            bank_reserved_phone: required.bank_reserved_phone,
            tenant_id: required.tenant_id,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`CreateTenantEnterpriseCertificationBodyDto`], by name: a struct literal that misses one does not compile.
pub struct CreateTenantEnterpriseCertificationBodyDtoRequired {
    /// See [`CreateTenantEnterpriseCertificationBodyDto::business_name`].
    pub business_name: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::business_license`].
    pub business_license: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::business_registration_name`].
    pub business_registration_name: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::unified_social_credit`].
    pub unified_social_credit: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::legal_representative_name`].
    pub legal_representative_name: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::national_identification_number`].
    pub national_identification_number: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::personal_bank_card_number`].
    pub personal_bank_card_number: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::bank_reserved_phone`].
    pub bank_reserved_phone: String,
    /// See [`CreateTenantEnterpriseCertificationBodyDto::tenant_id`].
    pub tenant_id: String,
}

::sdk_runtime::record::required_form!(
    CreateTenantEnterpriseCertificationBodyDtoRequired
);

impl Default for CreateTenantEnterpriseCertificationBodyDto {
    #[inline]
    fn default() -> Self {
        Self {
            business_name: String::new(),
            business_license: String::new(),
            business_registration_name: String::new(),
            unified_social_credit: String::new(),
            legal_representative_name: String::new(),
            national_identification_number: String::new(),
            personal_bank_card_number: String::new(),
            bank_reserved_phone: String::new(),
            tenant_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateTenantEnterpriseCertificationBodyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateTenantEnterpriseCertificationBodyDto",
        names: &[
            "businessName",
            "businessLicense",
            "businessRegistrationName",
            "unifiedSocialCredit",
            "legalRepresentativeName",
            "nationalIdentificationNumber",
            "personalBankCardNumber",
            "bankReservedPhone",
            "tenantId",
        ],
        required: 9,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.business_name,
            1 => &self.business_license,
            2 => &self.business_registration_name,
            3 => &self.unified_social_credit,
            4 => &self.legal_representative_name,
            5 => &self.national_identification_number,
            6 => &self.personal_bank_card_number,
            7 => &self.bank_reserved_phone,
            8 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.business_name,
            1 => &mut self.business_license,
            2 => &mut self.business_registration_name,
            3 => &mut self.unified_social_credit,
            4 => &mut self.legal_representative_name,
            5 => &mut self.national_identification_number,
            6 => &mut self.personal_bank_card_number,
            7 => &mut self.bank_reserved_phone,
            8 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateTenantEnterpriseCertificationBodyDto);

/// An object, called `CreateTenantUserOptionsDto` by the API.
///
/// Taken by [`create_tenant_user`](crate::ManagementClient::create_tenant_user).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateTenantUserOptionsDto {
    /// Optional field `autoGeneratePassword`.
    pub auto_generate_password: Option<bool>,
    /// Optional field `keepPassword`.
    pub keep_password: Option<bool>,
    /// Optional field `passwordEncryptType`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Optional field `resetPasswordOnFirstLogin`.
    pub reset_password_on_first_login: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateTenantUserOptionsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `auto_generate_password`.
    #[must_use]
    #[inline]
    pub fn with_auto_generate_password(mut self, value: bool) -> Self {
        self.auto_generate_password = Some(value);
        self
    }
    /// Sets `keep_password`.
    #[must_use]
    #[inline]
    pub fn with_keep_password(mut self, value: bool) -> Self {
        self.keep_password = Some(value);
        self
    }
    /// Sets `password_encrypt_type`.
    #[must_use]
    pub fn with_password_encrypt_type(
        mut self,
        value: impl Into<PasswordEncryptType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.password_encrypt_type, value);
        self
    }
    /// Sets `reset_password_on_first_login`.
    #[must_use]
    #[inline]
    pub fn with_reset_password_on_first_login(mut self, value: bool) -> Self {
        self.reset_password_on_first_login = Some(value);
        self
    }
}

impl Default for CreateTenantUserOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            auto_generate_password: None,
            keep_password: None,
            password_encrypt_type: None,
            reset_password_on_first_login: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateTenantUserOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateTenantUserOptionsDto",
        names: &[
            "autoGeneratePassword",
            "keepPassword",
            "passwordEncryptType",
            "resetPasswordOnFirstLogin",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.auto_generate_password,
            1 => &self.keep_password,
            2 => &self.password_encrypt_type,
            3 => &self.reset_password_on_first_login,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.auto_generate_password,
            1 => &mut self.keep_password,
            2 => &mut self.password_encrypt_type,
            3 => &mut self.reset_password_on_first_login,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateTenantUserOptionsDto);

/// An object, called `CreateTenantUserReqDto` by the API.
///
/// Taken by [`create_tenant_user`](crate::ManagementClient::create_tenant_user).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct CreateTenantUserReqDto {
    /// Required field `tenantId`.
    pub tenant_id: String,
    /// Required field `gender`.
    pub gender: Gender,
    /// Optional field `address`.
    pub address: Option<String>,
    /// Optional field `birthdate`.
    pub birthdate: Option<String>,
    /// Optional field `city`.
    pub city: Option<String>,
    /// Optional field `country`.
    pub country: Option<String>,
    /// Optional field `email`.
    pub email: Option<String>,
    /// Optional field `familyName`.
    pub family_name: Option<String>,
    /// Optional field `givenName`.
    pub given_name: Option<String>,
    /// Optional field `middleName`.
    pub middle_name: Option<String>,
    /// Optional field `name`.
    pub name: Option<String>,
    /// Optional field `nickname`.
    pub nickname: Option<String>,
    /// Optional field `options`.
    pub options: Option<CreateTenantUserOptionsDto>,
    /// Optional field `password`. A secret: it is sent, and never printed.
    pub password: Option<String>,
    /// Optional field `phone`.
    pub phone: Option<String>,
    /// Optional field `phoneCountryCode`.
    pub phone_country_code: Option<String>,
    /// Optional field `photo`.
    pub photo: Option<String>,
    /// Optional field `postalCode`.
    pub postal_code: Option<String>,
    /// Optional field `preferredUsername`.
    pub preferred_username: Option<String>,
    /// Optional field `province`.
    pub province: Option<String>,
    /// Optional field `salt`.
    pub salt: Option<String>,
    /// Optional field `streetAddress`.
    pub street_address: Option<String>,
    /// Optional field `username`.
    pub username: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreateTenantUserReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>, gender: impl Into<Gender>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            gender: gender.into(),
            address: None,
            birthdate: None,
            city: None,
            country: None,
            email: None,
            family_name: None,
            given_name: None,
            middle_name: None,
            name: None,
            nickname: None,
            options: None,
            password: None,
            phone: None,
            phone_country_code: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            province: None,
            salt: None,
            street_address: None,
            username: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.address, value);
        self
    }
    /// Sets `birthdate`.
    #[must_use]
    pub fn with_birthdate(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.birthdate, value);
        self
    }
    /// Sets `city`.
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.city, value);
        self
    }
    /// Sets `country`.
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.country, value);
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.email, value);
        self
    }
    /// Sets `family_name`.
    #[must_use]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.family_name, value);
        self
    }
    /// Sets `given_name`.
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.given_name, value);
        self
    }
    /// Sets `middle_name`.
    #[must_use]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.middle_name, value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `nickname`.
    #[must_use]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.nickname, value);
        self
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: CreateTenantUserOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.password, value);
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.phone, value);
        self
    }
    /// Sets `phone_country_code`.
    #[must_use]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.phone_country_code, value);
        self
    }
    /// Sets `photo`.
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.photo, value);
        self
    }
    /// Sets `postal_code`.
    #[must_use]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.postal_code, value);
        self
    }
    /// Sets `preferred_username`.
    #[must_use]
    pub fn with_preferred_username(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.preferred_username, value);
        self
    }
    /// Sets `province`.
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.province, value);
        self
    }
    /// Sets `salt`.
    #[must_use]
    pub fn with_salt(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.salt, value);
        self
    }
    /// Sets `street_address`.
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.street_address, value);
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.username, value);
        self
    }
}

impl Default for CreateTenantUserReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            gender: Gender::default(),
            address: None,
            birthdate: None,
            city: None,
            country: None,
            email: None,
            family_name: None,
            given_name: None,
            middle_name: None,
            name: None,
            nickname: None,
            options: None,
            password: None,
            phone: None,
            phone_country_code: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            province: None,
            salt: None,
            street_address: None,
            username: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreateTenantUserReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "CreateTenantUserReqDto",
        names: &[
            "tenantId",
            "gender",
            "address",
            "birthdate",
            "city",
            "country",
            "email",
            "familyName",
            "givenName",
            "middleName",
            "name",
            "nickname",
            "options",
            "password",
            "phone",
            "phoneCountryCode",
            "photo",
            "postalCode",
            "preferredUsername",
            "province",
            "salt",
            "streetAddress",
            "username",
        ],
        required: 2,
        secret: &[13],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.gender,
            2 => &self.address,
            3 => &self.birthdate,
            4 => &self.city,
            5 => &self.country,
            6 => &self.email,
            7 => &self.family_name,
            8 => &self.given_name,
            9 => &self.middle_name,
            10 => &self.name,
            11 => &self.nickname,
            12 => &self.options,
            13 => &self.password,
            14 => &self.phone,
            15 => &self.phone_country_code,
            16 => &self.photo,
            17 => &self.postal_code,
            18 => &self.preferred_username,
            19 => &self.province,
            20 => &self.salt,
            21 => &self.street_address,
            22 => &self.username,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.gender,
            2 => &mut self.address,
            3 => &mut self.birthdate,
            4 => &mut self.city,
            5 => &mut self.country,
            6 => &mut self.email,
            7 => &mut self.family_name,
            8 => &mut self.given_name,
            9 => &mut self.middle_name,
            10 => &mut self.name,
            11 => &mut self.nickname,
            12 => &mut self.options,
            13 => &mut self.password,
            14 => &mut self.phone,
            15 => &mut self.phone_country_code,
            16 => &mut self.photo,
            17 => &mut self.postal_code,
            18 => &mut self.preferred_username,
            19 => &mut self.province,
            20 => &mut self.salt,
            21 => &mut self.street_address,
            22 => &mut self.username,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(CreateTenantUserReqDto);

/// An object, called `DeleteTenantDto` by the API.
///
/// Taken by [`delete_tenant`](crate::ManagementClient::delete_tenant).
#[non_exhaustive]
pub struct DeleteTenantDto {
    /// Required field `tenantId`.
    pub tenant_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeleteTenantDto {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeleteTenantDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeleteTenantDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeleteTenantDto",
        names: &["tenantId"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(DeleteTenantDto);

/// An object, called `errorEmailMsg` by the API.
///
/// Returned by [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ErrorEmailMsg {
    /// Field `email`.
    pub email: String,
    /// Field `message`.
    pub message: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ErrorEmailMsg {
    #[inline]
    fn default() -> Self {
        Self {
            email: String::new(),
            message: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ErrorEmailMsg {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "errorEmailMsg",
        rust_name: Some("ErrorEmailMsg"),
        names: &["email", "message"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.email,
            1 => &self.message,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.email,
            1 => &mut self.message,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ErrorEmailMsg);

/// An object, called `GenerateInviteTenantUserLink` by the API.
///
/// Taken by [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct GenerateInviteTenantUserLink {
    /// Required field `validityTerm`.
    pub validity_term: String,
    /// Required field `emails`.
    pub emails: Vec<String>,
    /// Required field `appId`.
    pub app_id: String,
    /// Optional field `tenantId`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GenerateInviteTenantUserLink {
    /// A value of the required fields; the others are absent.
    pub fn new(
        validity_term: impl Into<String>,
        emails: impl IntoIterator<Item = impl Into<String>>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            validity_term: validity_term.into(),
            emails: ::sdk_runtime::record::argument::list(emails),
            app_id: app_id.into(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for GenerateInviteTenantUserLink {
    #[inline]
    fn default() -> Self {
        Self {
            validity_term: String::new(),
            emails: Vec::new(),
            app_id: String::new(),
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GenerateInviteTenantUserLink {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GenerateInviteTenantUserLink",
        names: &["validityTerm", "emails", "appId", "tenantId"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.validity_term,
            1 => &self.emails,
            2 => &self.app_id,
            3 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.validity_term,
            1 => &mut self.emails,
            2 => &mut self.app_id,
            3 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GenerateInviteTenantUserLink);

/// An object, called `GetTenantUserDto` by the API.
///
/// Taken by [`delete_tenant_admin`](crate::ManagementClient::delete_tenant_admin).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct GetTenantUserDto {
    /// Optional field `linkUserId`.
    pub link_user_id: Option<::sdk_runtime::JsonValue>,
    /// Optional field `memberId`.
    pub member_id: Option<::sdk_runtime::JsonValue>,
    /// Optional field `tenantId`.
    pub tenant_id: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetTenantUserDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `link_user_id`.
    #[must_use]
    pub fn with_link_user_id(
        mut self,
        value: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.link_user_id, value);
        self
    }
    /// Sets `member_id`.
    #[must_use]
    pub fn with_member_id(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.member_id, value);
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<::sdk_runtime::JsonValue>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for GetTenantUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            link_user_id: None,
            member_id: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetTenantUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetTenantUserDto",
        names: &["linkUserId", "memberId", "tenantId"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.link_user_id,
            1 => &self.member_id,
            2 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.link_user_id,
            1 => &mut self.member_id,
            2 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetTenantUserDto);

/// An object, called `ImportTenantDataDto` by the API.
///
/// Returned by [`import_tenant`](crate::ManagementClient::import_tenant).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ImportTenantDataDto {
    /// Field `success`.
    pub success: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ImportTenantDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportTenantDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportTenantDataDto",
        names: &["success"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.success,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.success,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportTenantDataDto);

/// An object, called `ImportTenantDto` by the API.
///
/// Taken by [`import_tenant`](crate::ManagementClient::import_tenant).
#[non_exhaustive]
pub struct ImportTenantDto {
    /// Required field `excelUrl`.
    pub excel_url: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ImportTenantDto {
    /// A value of the required fields; the others are absent.
    pub fn new(excel_url: impl Into<String>) -> Self {
        Self {
            excel_url: excel_url.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ImportTenantDto {
    #[inline]
    fn default() -> Self {
        Self {
            excel_url: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportTenantDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportTenantDto",
        names: &["excelUrl"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.excel_url,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.excel_url,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportTenantDto);

/// An object, called `ImportTenantHistoryDataDto` by the API.
///
/// Returned by [`import_tenant_history`](crate::ManagementClient::import_tenant_history).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ImportTenantHistoryDataDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
    pub list: Vec<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ImportTenantHistoryDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportTenantHistoryDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportTenantHistoryDataDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportTenantHistoryDataDto);

/// An object, called `ImportTenantNotifyUseDataDto` by the API.
///
/// Returned by [`import_tenant_notify_user`](crate::ManagementClient::import_tenant_notify_user).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct ImportTenantNotifyUseDataDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
    pub list: Vec<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for ImportTenantNotifyUseDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ImportTenantNotifyUseDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ImportTenantNotifyUseDataDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ImportTenantNotifyUseDataDto);

/// An object, called `InviteTenantUserRecord` by the API.
///
/// Returned by [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link) and [`list_invite_tennat_user_records`](crate::ManagementClient::list_invite_tennat_user_records).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InviteTenantUserRecord {
    /// Field `recordId`.
    pub record_id: i64,
    /// Field `inviteAccount`.
    pub invite_account: String,
    /// Field `verifiedStatus`.
    pub verified_status: String,
    /// Field `inviteLink`.
    pub invite_link: String,
    /// Field `createdAt`.
    pub created_at: ::sdk_runtime::DateTime,
    /// Field `activatedAt`.
    pub activated_at: ::sdk_runtime::DateTime,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for InviteTenantUserRecord {
    #[inline]
    fn default() -> Self {
        Self {
            record_id: 0,
            invite_account: String::new(),
            verified_status: String::new(),
            invite_link: String::new(),
            created_at: ::sdk_runtime::DateTime::new(),
            activated_at: ::sdk_runtime::DateTime::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InviteTenantUserRecord {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InviteTenantUserRecord",
        names: &[
            "recordId",
            "inviteAccount",
            "verifiedStatus",
            "inviteLink",
            "createdAt",
            "activatedAt",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.record_id,
            1 => &self.invite_account,
            2 => &self.verified_status,
            3 => &self.invite_link,
            4 => &self.created_at,
            5 => &self.activated_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.record_id,
            1 => &mut self.invite_account,
            2 => &mut self.verified_status,
            3 => &mut self.invite_link,
            4 => &mut self.created_at,
            5 => &mut self.activated_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(InviteTenantUserRecord);

/// An object, called `InviteTenantUserRecordListDto` by the API.
///
/// Returned by [`list_invite_tennat_user_records`](crate::ManagementClient::list_invite_tennat_user_records).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InviteTenantUserRecordListDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
    pub list: Vec<InviteTenantUserRecord>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for InviteTenantUserRecordListDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InviteTenantUserRecordListDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InviteTenantUserRecordListDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(InviteTenantUserRecordListDto);

/// An object, called `InviteTenantUsersDto` by the API.
///
/// Returned by [`generate_invite_tenant_user_link`](crate::ManagementClient::generate_invite_tenant_user_link).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct InviteTenantUsersDto {
    /// Field `errMsgs`.
    pub err_msgs: Vec<ErrorEmailMsg>,
    /// Field `list`.
    pub list: Vec<InviteTenantUserRecord>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for InviteTenantUsersDto {
    #[inline]
    fn default() -> Self {
        Self {
            err_msgs: Vec::new(),
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for InviteTenantUsersDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "InviteTenantUsersDto",
        names: &["errMsgs", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.err_msgs,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.err_msgs,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(InviteTenantUsersDto);

/// An object, called `ListTenantAdminDto` by the API.
///
/// Taken by [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct ListTenantAdminDto {
    /// Required field `tenantId`.
    pub tenant_id: String,
    /// Optional field `keywords`.
    pub keywords: Option<String>,
    /// Optional field `limit`. At least 1.
    pub limit: Option<i64>,
    /// Optional field `page`. At least 1.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListTenantAdminDto {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            keywords: None,
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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
}

impl Default for ListTenantAdminDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            keywords: None,
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListTenantAdminDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListTenantAdminDto",
        names: &["tenantId", "keywords", "limit", "page"],
        required: 1,
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                3,
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
            0 => &self.tenant_id,
            1 => &self.keywords,
            2 => &self.limit,
            3 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.keywords,
            2 => &mut self.limit,
            3 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListTenantAdminDto);

/// An object, called `ListTenantUserDto` by the API.
///
/// Taken by [`list_tenant_users`](crate::ManagementClient::list_tenant_users).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct ListTenantUserDto {
    /// Required field `tenantId`.
    pub tenant_id: String,
    /// Optional field `keywords`.
    pub keywords: Option<String>,
    /// Optional field `options`.
    pub options: Option<ListTenantUsersOptionsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListTenantUserDto {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            keywords: None,
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
        self
    }
    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(mut self, value: ListTenantUsersOptionsDto) -> Self {
        self.options = Some(value);
        self
    }
}

impl Default for ListTenantUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            keywords: None,
            options: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListTenantUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListTenantUserDto",
        names: &["tenantId", "keywords", "options"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.keywords,
            2 => &self.options,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.keywords,
            2 => &mut self.options,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListTenantUserDto);

/// An object, called `ListTenantUsersOptionsDto` by the API.
///
/// Taken by [`list_tenant_users`](crate::ManagementClient::list_tenant_users).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct ListTenantUsersOptionsDto {
    /// Optional field `pagination`.
    pub pagination: Option<PaginationDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListTenantUsersOptionsDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `pagination`.
    #[must_use]
    #[inline]
    pub fn with_pagination(mut self, value: PaginationDto) -> Self {
        self.pagination = Some(value);
        self
    }
}

impl Default for ListTenantUsersOptionsDto {
    #[inline]
    fn default() -> Self {
        Self {
            pagination: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListTenantUsersOptionsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListTenantUsersOptionsDto",
        names: &["pagination"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.pagination,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.pagination,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListTenantUsersOptionsDto);

/// An object, called `MultipleTenantAdminDto` by the API.
///
/// Returned by [`get_multiple_tenant_admin`](crate::ManagementClient::get_multiple_tenant_admin) and [`list_multiple_tenant_admin`](crate::ManagementClient::list_multiple_tenant_admin).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct MultipleTenantAdminDto {
    /// Field `userId`.
    pub user_id: String,
    /// Field `name`.
    pub name: String,
    /// Field `phone`.
    pub phone: String,
    /// Field `email`.
    pub email: String,
    /// Field `lastLogin`.
    pub last_login: ::sdk_runtime::DateTime,
    /// Field `apiAuthorized`.
    pub api_authorized: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for MultipleTenantAdminDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            name: String::new(),
            phone: String::new(),
            email: String::new(),
            last_login: ::sdk_runtime::DateTime::new(),
            api_authorized: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for MultipleTenantAdminDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "MultipleTenantAdminDto",
        names: &["userId", "name", "phone", "email", "lastLogin", "apiAuthorized"],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.name,
            2 => &self.phone,
            3 => &self.email,
            4 => &self.last_login,
            5 => &self.api_authorized,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.name,
            2 => &mut self.phone,
            3 => &mut self.email,
            4 => &mut self.last_login,
            5 => &mut self.api_authorized,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(MultipleTenantAdminDto);

/// An object, called `MultipleTenantAdminListPagingDto` by the API.
///
/// Returned by [`get_multiple_tenant_admin`](crate::ManagementClient::get_multiple_tenant_admin) and [`list_multiple_tenant_admin`](crate::ManagementClient::list_multiple_tenant_admin).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct MultipleTenantAdminListPagingDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
    pub list: Vec<MultipleTenantAdminDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for MultipleTenantAdminListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for MultipleTenantAdminListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "MultipleTenantAdminListPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(MultipleTenantAdminListPagingDto);

/// An object, called `RemoveTenantDepartmentMembersReqDto` by the API.
///
/// Taken by [`remove_tenant_department_members`](crate::ManagementClient::remove_tenant_department_members).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct RemoveTenantDepartmentMembersReqDto {
    /// Required field `organizationCode`.
    pub organization_code: String,
    /// Required field `departmentId`.
    pub department_id: String,
    /// Optional field `departmentIdType`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Optional field `linkUserIds`.
    pub link_user_ids: Option<Vec<String>>,
    /// Optional field `memberIds`.
    pub member_ids: Option<Vec<String>>,
    /// Optional field `tenantId`.
    pub tenant_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RemoveTenantDepartmentMembersReqDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            department_id_type: None,
            link_user_ids: None,
            member_ids: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn with_department_id_type(
        mut self,
        value: impl Into<DepartmentIdType>,
    ) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.department_id_type, value);
        self
    }
    /// Sets `link_user_ids`.
    #[must_use]
    pub fn with_link_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.link_user_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `member_ids`.
    #[must_use]
    pub fn with_member_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `tenant_id`.
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.tenant_id, value);
        self
    }
}

impl Default for RemoveTenantDepartmentMembersReqDto {
    #[inline]
    fn default() -> Self {
        Self {
            organization_code: String::new(),
            department_id: String::new(),
            department_id_type: None,
            link_user_ids: None,
            member_ids: None,
            tenant_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RemoveTenantDepartmentMembersReqDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RemoveTenantDepartmentMembersReqDto",
        names: &[
            "organizationCode",
            "departmentId",
            "departmentIdType",
            "linkUserIds",
            "memberIds",
            "tenantId",
        ],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.organization_code,
            1 => &self.department_id,
            2 => &self.department_id_type,
            3 => &self.link_user_ids,
            4 => &self.member_ids,
            5 => &self.tenant_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.organization_code,
            1 => &mut self.department_id,
            2 => &mut self.department_id_type,
            3 => &mut self.link_user_ids,
            4 => &mut self.member_ids,
            5 => &mut self.tenant_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RemoveTenantDepartmentMembersReqDto);

/// An object, called `RemoveTenantUsersDto` by the API.
///
/// Taken by [`delete_tenant_user`](crate::ManagementClient::delete_tenant_user), [`remove_tenant_users`](crate::ManagementClient::remove_tenant_users) and [`set_tenant_admin`](crate::ManagementClient::set_tenant_admin).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct RemoveTenantUsersDto {
    /// Required field `tenantId`.
    pub tenant_id: String,
    /// Optional field `linkUserIds`.
    pub link_user_ids: Option<Vec<String>>,
    /// Optional field `memberIds`.
    pub member_ids: Option<Vec<String>>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RemoveTenantUsersDto {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            link_user_ids: None,
            member_ids: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `link_user_ids`.
    #[must_use]
    pub fn with_link_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.link_user_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `member_ids`.
    #[must_use]
    pub fn with_member_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
}

impl Default for RemoveTenantUsersDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            link_user_ids: None,
            member_ids: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RemoveTenantUsersDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RemoveTenantUsersDto",
        names: &["tenantId", "linkUserIds", "memberIds"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.link_user_ids,
            2 => &self.member_ids,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.link_user_ids,
            2 => &mut self.member_ids,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RemoveTenantUsersDto);

/// An object, called `ReviewTenantEnterpriseCertificationBodyDto` by the API.
///
/// Taken by [`review_tenant_enterprise_certification`](crate::ManagementClient::review_tenant_enterprise_certification).
#[non_exhaustive]
pub struct ReviewTenantEnterpriseCertificationBodyDto {
    /// Required field `tenantId`.
    pub tenant_id: String,
    /// Required field `enterpriseCertificationStatus`.
    pub enterprise_certification_status: EnterpriseCertificationStatus,
    /// Required field `reviewReason`.
    pub review_reason: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ReviewTenantEnterpriseCertificationBodyDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        tenant_id: impl Into<String>,
        enterprise_certification_status: impl Into<EnterpriseCertificationStatus>,
        review_reason: impl Into<String>,
    ) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            enterprise_certification_status: enterprise_certification_status.into(),
            review_reason: review_reason.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ReviewTenantEnterpriseCertificationBodyDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            enterprise_certification_status: EnterpriseCertificationStatus::default(),
            review_reason: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ReviewTenantEnterpriseCertificationBodyDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ReviewTenantEnterpriseCertificationBodyDto",
        names: &["tenantId", "enterpriseCertificationStatus", "reviewReason"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.enterprise_certification_status,
            2 => &self.review_reason,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.enterprise_certification_status,
            2 => &mut self.review_reason,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ReviewTenantEnterpriseCertificationBodyDto);

/// An object, called `SendEmailBatchDataDto` by the API.
///
/// Returned by [`send_email_batch`](crate::ManagementClient::send_email_batch).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SendEmailBatchDataDto {
    /// Field `success`.
    pub success: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SendEmailBatchDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendEmailBatchDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendEmailBatchDataDto",
        names: &["success"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.success,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.success,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendEmailBatchDataDto);

/// An object, called `SendManyTenantEmailDto` by the API.
///
/// Taken by [`send_email_batch`](crate::ManagementClient::send_email_batch).
#[non_exhaustive]
pub struct SendManyTenantEmailDto {
    /// Required field `adminName`.
    pub admin_name: String,
    /// Required field `importId`.
    pub import_id: i64,
    /// Required field `users`.
    pub users: Vec<SendTenantEmailDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SendManyTenantEmailDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        admin_name: impl Into<String>,
        import_id: i64,
        users: impl IntoIterator<Item = impl Into<SendTenantEmailDto>>,
    ) -> Self {
        Self {
            admin_name: admin_name.into(),
            import_id,
            users: ::sdk_runtime::record::argument::list(users),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SendManyTenantEmailDto {
    #[inline]
    fn default() -> Self {
        Self {
            admin_name: String::new(),
            import_id: 0,
            users: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendManyTenantEmailDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendManyTenantEmailDto",
        names: &["adminName", "importId", "users"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.admin_name,
            1 => &self.import_id,
            2 => &self.users,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.admin_name,
            1 => &mut self.import_id,
            2 => &mut self.users,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendManyTenantEmailDto);

/// An object, called `SendManyTenantSmsDto` by the API.
///
/// Taken by [`send_sms_batch`](crate::ManagementClient::send_sms_batch).
#[non_exhaustive]
pub struct SendManyTenantSmsDto {
    /// Required field `adminName`.
    pub admin_name: String,
    /// Required field `importId`.
    pub import_id: i64,
    /// Required field `users`.
    pub users: Vec<SendTenantSmsDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SendManyTenantSmsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        admin_name: impl Into<String>,
        import_id: i64,
        users: impl IntoIterator<Item = impl Into<SendTenantSmsDto>>,
    ) -> Self {
        Self {
            admin_name: admin_name.into(),
            import_id,
            users: ::sdk_runtime::record::argument::list(users),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SendManyTenantSmsDto {
    #[inline]
    fn default() -> Self {
        Self {
            admin_name: String::new(),
            import_id: 0,
            users: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendManyTenantSmsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendManyTenantSmsDto",
        names: &["adminName", "importId", "users"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.admin_name,
            1 => &self.import_id,
            2 => &self.users,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.admin_name,
            1 => &mut self.import_id,
            2 => &mut self.users,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendManyTenantSmsDto);

/// An object, called `SendSmsBatchDataDto` by the API.
///
/// Returned by [`send_sms_batch`](crate::ManagementClient::send_sms_batch).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct SendSmsBatchDataDto {
    /// Field `success`.
    pub success: bool,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for SendSmsBatchDataDto {
    #[inline]
    fn default() -> Self {
        Self {
            success: false,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendSmsBatchDataDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendSmsBatchDataDto",
        names: &["success"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.success,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.success,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendSmsBatchDataDto);

/// An object, called `SendTenantEmailDto` by the API.
///
/// Taken by [`send_email_batch`](crate::ManagementClient::send_email_batch).
#[non_exhaustive]
pub struct SendTenantEmailDto {
    /// Required field `adminName`.
    pub admin_name: String,
    /// Required field `userName`.
    pub user_name: String,
    /// Required field `email`.
    pub email: String,
    /// Required field `identifier`.
    pub identifier: String,
    /// Required field `tenantId`.
    pub tenant_id: String,
    /// Required field `tenantName`.
    pub tenant_name: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SendTenantEmailDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: SendTenantEmailDtoRequired) -> Self {
        Self {
            admin_name: required.admin_name,
            user_name: required.user_name,
            email: required.email,
            identifier: required.identifier,
            tenant_id: required.tenant_id,
            tenant_name: required.tenant_name,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`SendTenantEmailDto`], by name: a struct literal that misses one does not compile.
pub struct SendTenantEmailDtoRequired {
    /// See [`SendTenantEmailDto::admin_name`].
    pub admin_name: String,
    /// See [`SendTenantEmailDto::user_name`].
    pub user_name: String,
    /// See [`SendTenantEmailDto::email`].
    pub email: String,
    /// See [`SendTenantEmailDto::identifier`].
    pub identifier: String,
    /// See [`SendTenantEmailDto::tenant_id`].
    pub tenant_id: String,
    /// See [`SendTenantEmailDto::tenant_name`].
    pub tenant_name: String,
}

::sdk_runtime::record::required_form!(SendTenantEmailDtoRequired);

impl Default for SendTenantEmailDto {
    #[inline]
    fn default() -> Self {
        Self {
            admin_name: String::new(),
            user_name: String::new(),
            email: String::new(),
            identifier: String::new(),
            tenant_id: String::new(),
            tenant_name: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendTenantEmailDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendTenantEmailDto",
        names: &[
            "adminName",
            "userName",
            "email",
            "identifier",
            "tenantId",
            "tenantName",
        ],
        required: 6,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.admin_name,
            1 => &self.user_name,
            2 => &self.email,
            3 => &self.identifier,
            4 => &self.tenant_id,
            5 => &self.tenant_name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.admin_name,
            1 => &mut self.user_name,
            2 => &mut self.email,
            3 => &mut self.identifier,
            4 => &mut self.tenant_id,
            5 => &mut self.tenant_name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendTenantEmailDto);

/// An object, called `SendTenantSmsDto` by the API.
///
/// Taken by [`send_sms_batch`](crate::ManagementClient::send_sms_batch).
#[non_exhaustive]
pub struct SendTenantSmsDto {
    /// Required field `adminName`.
    pub admin_name: String,
    /// Required field `userName`.
    pub user_name: String,
    /// Required field `identifier`.
    pub identifier: String,
    /// Required field `phone`.
    pub phone: String,
    /// Required field `phoneCountryCode`.
    pub phone_country_code: String,
    /// Required field `tenantId`.
    pub tenant_id: String,
    /// Required field `tenantName`.
    pub tenant_name: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SendTenantSmsDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: SendTenantSmsDtoRequired) -> Self {
        Self {
            admin_name: required.admin_name,
            user_name: required.user_name,
            identifier: required.identifier,
            phone: required.phone,
            phone_country_code: required.phone_country_code,
            tenant_id: required.tenant_id,
            tenant_name: required.tenant_name,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`SendTenantSmsDto`], by name: a struct literal that misses one does not compile.
pub struct SendTenantSmsDtoRequired {
    /// See [`SendTenantSmsDto::admin_name`].
    pub admin_name: String,
    /// See [`SendTenantSmsDto::user_name`].
    pub user_name: String,
    /// See [`SendTenantSmsDto::identifier`].
    pub identifier: String,
    /// See [`SendTenantSmsDto::phone`].
    pub phone: String,
    /// See [`SendTenantSmsDto::phone_country_code`].
    pub phone_country_code: String,
    /// See [`SendTenantSmsDto::tenant_id`].
    pub tenant_id: String,
    /// See [`SendTenantSmsDto::tenant_name`].
    pub tenant_name: String,
}

::sdk_runtime::record::required_form!(SendTenantSmsDtoRequired);

impl Default for SendTenantSmsDto {
    #[inline]
    fn default() -> Self {
        Self {
            admin_name: String::new(),
            user_name: String::new(),
            identifier: String::new(),
            phone: String::new(),
            phone_country_code: String::new(),
            tenant_id: String::new(),
            tenant_name: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SendTenantSmsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SendTenantSmsDto",
        names: &[
            "adminName",
            "userName",
            "identifier",
            "phone",
            "phoneCountryCode",
            "tenantId",
            "tenantName",
        ],
        required: 7,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.admin_name,
            1 => &self.user_name,
            2 => &self.identifier,
            3 => &self.phone,
            4 => &self.phone_country_code,
            5 => &self.tenant_id,
            6 => &self.tenant_name,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.admin_name,
            1 => &mut self.user_name,
            2 => &mut self.identifier,
            3 => &mut self.phone,
            4 => &mut self.phone_country_code,
            5 => &mut self.tenant_id,
            6 => &mut self.tenant_name,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SendTenantSmsDto);

/// An object, called `TenantCooperatorDto` by the API.
///
/// Returned by [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantCooperatorDto {
    /// Field `userId`.
    pub user_id: String,
    /// Field `type`.
    pub r#type: String,
    /// Field `external`.
    pub external: bool,
    /// Field `user`.
    pub user: UserDto,
    /// Field `tenantUser`.
    pub tenant_user: Option<TenantUserDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantCooperatorDto {
    #[inline]
    fn default() -> Self {
        Self {
            user_id: String::new(),
            r#type: String::new(),
            external: false,
            user: UserDto::default(),
            tenant_user: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantCooperatorDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantCooperatorDto",
        names: &["userId", "type", "external", "user", "tenantUser"],
        required: 4,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.user_id,
            1 => &self.r#type,
            2 => &self.external,
            3 => &self.user,
            4 => &self.tenant_user,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.r#type,
            2 => &mut self.external,
            3 => &mut self.user,
            4 => &mut self.tenant_user,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantCooperatorDto);

/// An object, called `TenantCooperatorListPagingDto` by the API.
///
/// Returned by [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantCooperatorListPagingDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
    pub list: Vec<TenantCooperatorDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantCooperatorListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantCooperatorListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantCooperatorListPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantCooperatorListPagingDto);

/// An object, called `TenantCooperatorSingleDto` by the API.
///
/// Returned by [`get_tenant_cooperator`](crate::ManagementClient::get_tenant_cooperator) and [`get_tenant_cooperator_menu`](crate::ManagementClient::get_tenant_cooperator_menu).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantCooperatorSingleDto {
    /// Field `list`.
    pub list: Vec<String>,
    /// Field `authorizedPoliciesCode`.
    pub authorized_policies_code: Vec<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantCooperatorSingleDto {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            authorized_policies_code: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantCooperatorSingleDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantCooperatorSingleDto",
        names: &["list", "authorizedPoliciesCode"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.list,
            1 => &self.authorized_policies_code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.list,
            1 => &mut self.authorized_policies_code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantCooperatorSingleDto);

/// An object, called `TenantDto` by the API.
///
/// Returned by [`create_tenant`](crate::ManagementClient::create_tenant).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantDto {
    /// Field `tenantId`.
    pub tenant_id: String,
    /// Field `userPoolId`.
    pub user_pool_id: String,
    /// Field `name`. At most 64 characters.
    pub name: String,
    /// Field `logo`.
    pub logo: String,
    /// Field `appIds`.
    pub app_ids: Vec<String>,
    /// Field `creator`.
    pub creator: String,
    /// Field `sourceAppId`.
    pub source_app_id: String,
    /// Field `source`.
    pub source: String,
    /// Field `code`.
    pub code: String,
    /// Field `host`.
    pub host: String,
    /// Field `enterpriseDomains`.
    pub enterprise_domains: Vec<String>,
    /// Field `description`.
    pub description: Option<String>,
    /// Field `rejectHint`.
    pub reject_hint: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            user_pool_id: String::new(),
            name: String::new(),
            logo: String::new(),
            app_ids: Vec::new(),
            creator: String::new(),
            source_app_id: String::new(),
            source: String::new(),
            code: String::new(),
            host: String::new(),
            enterprise_domains: Vec::new(),
            description: None,
            reject_hint: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantDto",
        names: &[
            "tenantId",
            "userPoolId",
            "name",
            "logo",
            "appIds",
            "creator",
            "sourceAppId",
            "source",
            "code",
            "host",
            "enterpriseDomains",
            "description",
            "rejectHint",
        ],
        required: 11,
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(64),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.user_pool_id,
            2 => &self.name,
            3 => &self.logo,
            4 => &self.app_ids,
            5 => &self.creator,
            6 => &self.source_app_id,
            7 => &self.source,
            8 => &self.code,
            9 => &self.host,
            10 => &self.enterprise_domains,
            11 => &self.description,
            12 => &self.reject_hint,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.user_pool_id,
            2 => &mut self.name,
            3 => &mut self.logo,
            4 => &mut self.app_ids,
            5 => &mut self.creator,
            6 => &mut self.source_app_id,
            7 => &mut self.source,
            8 => &mut self.code,
            9 => &mut self.host,
            10 => &mut self.enterprise_domains,
            11 => &mut self.description,
            12 => &mut self.reject_hint,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantDto);

/// An object, called `TenantEnterpriseCertificationRespDto` by the API.
///
/// Returned by [`get_tenant_enterprise_certification`](crate::ManagementClient::get_tenant_enterprise_certification).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantEnterpriseCertificationRespDto {
    /// Field `bankReservedPhone`.
    pub bank_reserved_phone: Option<String>,
    /// Field `businessLicense`.
    pub business_license: Option<String>,
    /// Field `businessName`.
    pub business_name: Option<String>,
    /// Field `businessRegistrationName`.
    pub business_registration_name: Option<String>,
    /// Field `enterpriseCertificationStatus`.
    pub enterprise_certification_status: Option<EnterpriseCertificationStatus>,
    /// Field `legalRepresentativeName`.
    pub legal_representative_name: Option<String>,
    /// Field `nationalIdentificationNumber`.
    pub national_identification_number: Option<String>,
    /// Field `personalBankCardNumber`.
    pub personal_bank_card_number: Option<String>,
    /// Field `reviewReason`.
    pub review_reason: Option<String>,
    /// Field `unifiedSocialCredit`.
    pub unified_social_credit: Option<String>,
    /// Field `updatedAt`.
    pub updated_at: Option<::sdk_runtime::DateTime>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantEnterpriseCertificationRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            bank_reserved_phone: None,
            business_license: None,
            business_name: None,
            business_registration_name: None,
            enterprise_certification_status: None,
            legal_representative_name: None,
            national_identification_number: None,
            personal_bank_card_number: None,
            review_reason: None,
            unified_social_credit: None,
            updated_at: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantEnterpriseCertificationRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantEnterpriseCertificationRespDto",
        names: &[
            "bankReservedPhone",
            "businessLicense",
            "businessName",
            "businessRegistrationName",
            "enterpriseCertificationStatus",
            "legalRepresentativeName",
            "nationalIdentificationNumber",
            "personalBankCardNumber",
            "reviewReason",
            "unifiedSocialCredit",
            "updatedAt",
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.bank_reserved_phone,
            1 => &self.business_license,
            2 => &self.business_name,
            3 => &self.business_registration_name,
            4 => &self.enterprise_certification_status,
            5 => &self.legal_representative_name,
            6 => &self.national_identification_number,
            7 => &self.personal_bank_card_number,
            8 => &self.review_reason,
            9 => &self.unified_social_credit,
            10 => &self.updated_at,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.bank_reserved_phone,
            1 => &mut self.business_license,
            2 => &mut self.business_name,
            3 => &mut self.business_registration_name,
            4 => &mut self.enterprise_certification_status,
            5 => &mut self.legal_representative_name,
            6 => &mut self.national_identification_number,
            7 => &mut self.personal_bank_card_number,
            8 => &mut self.review_reason,
            9 => &mut self.unified_social_credit,
            10 => &mut self.updated_at,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantEnterpriseCertificationRespDto);

/// An object, called `TenantListPagingDto` by the API.
///
/// Returned by [`list_tenants`](crate::ManagementClient::list_tenants).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantListPagingDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
    pub list: Vec<TenantRespDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantListPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantListPagingDto);

/// An object, called `TenantRespDto` by the API.
///
/// Returned by [`get_tenant`](crate::ManagementClient::get_tenant), [`get_tenant_by_code`](crate::ManagementClient::get_tenant_by_code), [`get_tenant_little_info`](crate::ManagementClient::get_tenant_little_info) and [`list_tenants`](crate::ManagementClient::list_tenants).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantRespDto {
    /// Field `tenantId`.
    pub tenant_id: String,
    /// Field `userPoolId`.
    pub user_pool_id: String,
    /// Field `name`. At most 64 characters.
    pub name: String,
    /// Field `logo`.
    pub logo: String,
    /// Field `appIds`.
    pub app_ids: Vec<String>,
    /// Field `creator`.
    pub creator: String,
    /// Field `sourceAppId`.
    pub source_app_id: String,
    /// Field `source`.
    pub source: String,
    /// Field `code`.
    pub code: String,
    /// Field `host`.
    pub host: String,
    /// Field `enterpriseDomains`.
    pub enterprise_domains: Vec<String>,
    /// Field `creatorDetail`.
    pub creator_detail: Option<::sdk_runtime::JsonValue>,
    /// Field `description`.
    pub description: Option<String>,
    /// Field `membersCount`.
    pub members_count: Option<i64>,
    /// Field `rejectHint`.
    pub reject_hint: Option<String>,
    /// Field `sourceAppDetail`.
    pub source_app_detail: Option<::sdk_runtime::JsonValue>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantRespDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            user_pool_id: String::new(),
            name: String::new(),
            logo: String::new(),
            app_ids: Vec::new(),
            creator: String::new(),
            source_app_id: String::new(),
            source: String::new(),
            code: String::new(),
            host: String::new(),
            enterprise_domains: Vec::new(),
            creator_detail: None,
            description: None,
            members_count: None,
            reject_hint: None,
            source_app_detail: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantRespDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantRespDto",
        names: &[
            "tenantId",
            "userPoolId",
            "name",
            "logo",
            "appIds",
            "creator",
            "sourceAppId",
            "source",
            "code",
            "host",
            "enterpriseDomains",
            "creatorDetail",
            "description",
            "membersCount",
            "rejectHint",
            "sourceAppDetail",
        ],
        required: 11,
        limits: &[
            (
                2,
                ::sdk_runtime::record::Limits {
                    max_length: Some(64),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.user_pool_id,
            2 => &self.name,
            3 => &self.logo,
            4 => &self.app_ids,
            5 => &self.creator,
            6 => &self.source_app_id,
            7 => &self.source,
            8 => &self.code,
            9 => &self.host,
            10 => &self.enterprise_domains,
            11 => &self.creator_detail,
            12 => &self.description,
            13 => &self.members_count,
            14 => &self.reject_hint,
            15 => &self.source_app_detail,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.user_pool_id,
            2 => &mut self.name,
            3 => &mut self.logo,
            4 => &mut self.app_ids,
            5 => &mut self.creator,
            6 => &mut self.source_app_id,
            7 => &mut self.source,
            8 => &mut self.code,
            9 => &mut self.host,
            10 => &mut self.enterprise_domains,
            11 => &mut self.creator_detail,
            12 => &mut self.description,
            13 => &mut self.members_count,
            14 => &mut self.reject_hint,
            15 => &mut self.source_app_detail,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantRespDto);

/// An object, called `TenantUserDto` by the API.
///
/// Returned by [`create_tenant_user`](crate::ManagementClient::create_tenant_user), [`get_tenant_user`](crate::ManagementClient::get_tenant_user), [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin), [`list_tenant_users`](crate::ManagementClient::list_tenant_users) and [`list_tenant_cooperators`](crate::ManagementClient::list_tenant_cooperators).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantUserDto {
    /// Field `gender`.
    pub gender: Gender,
    /// Field `userPoolId`.
    pub user_pool_id: String,
    /// Field `tenantId`.
    pub tenant_id: String,
    /// Field `memberId`.
    pub member_id: String,
    /// Field `linkUserId`.
    pub link_user_id: String,
    /// Field `isTenantAdmin`.
    pub is_tenant_admin: bool,
    /// Field `address`.
    pub address: Option<String>,
    /// Field `birthdate`.
    pub birthdate: Option<String>,
    /// Field `city`.
    pub city: Option<String>,
    /// Field `country`.
    pub country: Option<String>,
    /// Field `email`.
    pub email: Option<String>,
    /// Field `familyName`.
    pub family_name: Option<String>,
    /// Field `givenName`.
    pub given_name: Option<String>,
    /// Field `lastIp`.
    pub last_ip: Option<String>,
    /// Field `lastLoginApp`.
    pub last_login_app: Option<String>,
    /// Field `loginsCount`.
    pub logins_count: Option<i64>,
    /// Field `middleName`.
    pub middle_name: Option<String>,
    /// Field `name`.
    pub name: Option<String>,
    /// Field `nickname`.
    pub nickname: Option<String>,
    /// Field `password`. A secret: it is sent, and never printed.
    pub password: Option<String>,
    /// Field `phone`.
    pub phone: Option<String>,
    /// Field `phoneCountryCode`.
    pub phone_country_code: Option<String>,
    /// Field `photo`.
    pub photo: Option<String>,
    /// Field `postalCode`.
    pub postal_code: Option<String>,
    /// Field `preferredUsername`.
    pub preferred_username: Option<String>,
    /// Field `province`.
    pub province: Option<String>,
    /// Field `salt`.
    pub salt: Option<String>,
    /// Field `streetAddress`.
    pub street_address: Option<String>,
    /// Field `username`.
    pub username: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            gender: Gender::default(),
            user_pool_id: String::new(),
            tenant_id: String::new(),
            member_id: String::new(),
            link_user_id: String::new(),
            is_tenant_admin: false,
            address: None,
            birthdate: None,
            city: None,
            country: None,
            email: None,
            family_name: None,
            given_name: None,
            last_ip: None,
            last_login_app: None,
            logins_count: None,
            middle_name: None,
            name: None,
            nickname: None,
            password: None,
            phone: None,
            phone_country_code: None,
            photo: None,
            postal_code: None,
            preferred_username: None,
            province: None,
            salt: None,
            street_address: None,
            username: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantUserDto",
        names: &[
            "gender",
            "userPoolId",
            "tenantId",
            "memberId",
            "linkUserId",
            "isTenantAdmin",
            "address",
            "birthdate",
            "city",
            "country",
            "email",
            "familyName",
            "givenName",
            "lastIp",
            "lastLoginApp",
            "loginsCount",
            "middleName",
            "name",
            "nickname",
            "password",
            "phone",
            "phoneCountryCode",
            "photo",
            "postalCode",
            "preferredUsername",
            "province",
            "salt",
            "streetAddress",
            "username",
        ],
        required: 6,
        secret: &[19],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.gender,
            1 => &self.user_pool_id,
            2 => &self.tenant_id,
            3 => &self.member_id,
            4 => &self.link_user_id,
            5 => &self.is_tenant_admin,
            6 => &self.address,
            7 => &self.birthdate,
            8 => &self.city,
            9 => &self.country,
            10 => &self.email,
            11 => &self.family_name,
            12 => &self.given_name,
            13 => &self.last_ip,
            14 => &self.last_login_app,
            15 => &self.logins_count,
            16 => &self.middle_name,
            17 => &self.name,
            18 => &self.nickname,
            19 => &self.password,
            20 => &self.phone,
            21 => &self.phone_country_code,
            22 => &self.photo,
            23 => &self.postal_code,
            24 => &self.preferred_username,
            25 => &self.province,
            26 => &self.salt,
            27 => &self.street_address,
            28 => &self.username,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.gender,
            1 => &mut self.user_pool_id,
            2 => &mut self.tenant_id,
            3 => &mut self.member_id,
            4 => &mut self.link_user_id,
            5 => &mut self.is_tenant_admin,
            6 => &mut self.address,
            7 => &mut self.birthdate,
            8 => &mut self.city,
            9 => &mut self.country,
            10 => &mut self.email,
            11 => &mut self.family_name,
            12 => &mut self.given_name,
            13 => &mut self.last_ip,
            14 => &mut self.last_login_app,
            15 => &mut self.logins_count,
            16 => &mut self.middle_name,
            17 => &mut self.name,
            18 => &mut self.nickname,
            19 => &mut self.password,
            20 => &mut self.phone,
            21 => &mut self.phone_country_code,
            22 => &mut self.photo,
            23 => &mut self.postal_code,
            24 => &mut self.preferred_username,
            25 => &mut self.province,
            26 => &mut self.salt,
            27 => &mut self.street_address,
            28 => &mut self.username,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantUserDto);

/// An object, called `TenantUserListPagingDto` by the API.
///
/// Returned by [`list_tenant_admin`](crate::ManagementClient::list_tenant_admin) and [`list_tenant_users`](crate::ManagementClient::list_tenant_users).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct TenantUserListPagingDto {
    /// Field `totalCount`.
    pub total_count: i64,
    /// Field `list`.
    pub list: Vec<TenantUserDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for TenantUserListPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for TenantUserListPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "TenantUserListPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(TenantUserListPagingDto);

/// An object, called `UpdateTenantDto` by the API.
///
/// Taken by [`update_tenant`](crate::ManagementClient::update_tenant).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct UpdateTenantDto {
    /// Required field `tenantId`.
    pub tenant_id: String,
    /// Optional field `appIds`.
    pub app_ids: Option<Vec<String>>,
    /// Optional field `description`.
    pub description: Option<String>,
    /// Optional field `logo`.
    pub logo: Option<Vec<String>>,
    /// Optional field `name`.
    pub name: Option<String>,
    /// Optional field `rejectHint`.
    pub reject_hint: Option<String>,
    /// Optional field `sourceAppId`.
    pub source_app_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateTenantDto {
    /// A value of the required fields; the others are absent.
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            app_ids: None,
            description: None,
            logo: None,
            name: None,
            reject_hint: None,
            source_app_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `app_ids`.
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.description, value);
        self
    }
    /// Sets `logo`.
    #[must_use]
    pub fn with_logo(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logo = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.name, value);
        self
    }
    /// Sets `reject_hint`.
    #[must_use]
    pub fn with_reject_hint(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.reject_hint, value);
        self
    }
    /// Sets `source_app_id`.
    #[must_use]
    pub fn with_source_app_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.source_app_id, value);
        self
    }
}

impl Default for UpdateTenantDto {
    #[inline]
    fn default() -> Self {
        Self {
            tenant_id: String::new(),
            app_ids: None,
            description: None,
            logo: None,
            name: None,
            reject_hint: None,
            source_app_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateTenantDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateTenantDto",
        names: &[
            "tenantId",
            "appIds",
            "description",
            "logo",
            "name",
            "rejectHint",
            "sourceAppId",
        ],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.tenant_id,
            1 => &self.app_ids,
            2 => &self.description,
            3 => &self.logo,
            4 => &self.name,
            5 => &self.reject_hint,
            6 => &self.source_app_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.app_ids,
            2 => &mut self.description,
            3 => &mut self.logo,
            4 => &mut self.name,
            5 => &mut self.reject_hint,
            6 => &mut self.source_app_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateTenantDto);

/// An object, called `UpdateTenantUserDto` by the API.
///
/// Taken by [`update_tenant_user`](crate::ManagementClient::update_tenant_user).
///
/// A field that is `None` is not sent.
#[non_exhaustive]
pub struct UpdateTenantUserDto {
    /// Required field `updates`.
    pub updates: ::sdk_runtime::JsonValue,
    /// Required field `tenantId`.
    pub tenant_id: String,
    /// Optional field `linkUserId`.
    pub link_user_id: Option<String>,
    /// Optional field `memberId`.
    pub member_id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdateTenantUserDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        updates: impl Into<::sdk_runtime::JsonValue>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            updates: updates.into(),
            tenant_id: tenant_id.into(),
            link_user_id: None,
            member_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `link_user_id`.
    #[must_use]
    pub fn with_link_user_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.link_user_id, value);
        self
    }
    /// Sets `member_id`.
    #[must_use]
    pub fn with_member_id(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.member_id, value);
        self
    }
}

impl Default for UpdateTenantUserDto {
    #[inline]
    fn default() -> Self {
        Self {
            updates: ::sdk_runtime::JsonValue::Null,
            tenant_id: String::new(),
            link_user_id: None,
            member_id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdateTenantUserDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdateTenantUserDto",
        names: &["updates", "tenantId", "linkUserId", "memberId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.updates,
            1 => &self.tenant_id,
            2 => &self.link_user_id,
            3 => &self.member_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.updates,
            1 => &mut self.tenant_id,
            2 => &mut self.link_user_id,
            3 => &mut self.member_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdateTenantUserDto);

impl ::sdk_runtime::Page for ImportTenantHistoryDataDto {
    type Item = ::sdk_runtime::JsonValue;
    #[inline]
    fn into_items(self) -> Vec<::sdk_runtime::JsonValue> {
        self.list
    }
}

impl ::sdk_runtime::Page for ImportTenantNotifyUseDataDto {
    type Item = ::sdk_runtime::JsonValue;
    #[inline]
    fn into_items(self) -> Vec<::sdk_runtime::JsonValue> {
        self.list
    }
}

impl ::sdk_runtime::Page for InviteTenantUserRecordListDto {
    type Item = InviteTenantUserRecord;
    #[inline]
    fn into_items(self) -> Vec<InviteTenantUserRecord> {
        self.list
    }
}

impl ::sdk_runtime::Page for MultipleTenantAdminListPagingDto {
    type Item = MultipleTenantAdminDto;
    #[inline]
    fn into_items(self) -> Vec<MultipleTenantAdminDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for TenantCooperatorListPagingDto {
    type Item = TenantCooperatorDto;
    #[inline]
    fn into_items(self) -> Vec<TenantCooperatorDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for TenantListPagingDto {
    type Item = TenantRespDto;
    #[inline]
    fn into_items(self) -> Vec<TenantRespDto> {
        self.list
    }
}

impl ::sdk_runtime::Page for TenantUserListPagingDto {
    type Item = TenantUserDto;
    #[inline]
    fn into_items(self) -> Vec<TenantUserDto> {
        self.list
    }
}
