// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CreateAccessKeyRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: CreateAccessKeyRespDtoRequired) -> Self {
        Self {
            access_key_id: required.access_key_id,
            access_key_secret: required.access_key_secret,
            user_id: required.user_id,
            created_at: required.created_at,
            status: required.status,
            last_date: required.last_date,
            user_pool_id: required.user_pool_id,
            enable: required.enable,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`CreateAccessKeyRespDto`], by name: a struct literal that misses one does not compile.
pub struct CreateAccessKeyRespDtoRequired {
    /// See [`CreateAccessKeyRespDto::access_key_id`].
    pub access_key_id: String,
    /// See [`CreateAccessKeyRespDto::access_key_secret`].
    pub access_key_secret: String,
    /// See [`CreateAccessKeyRespDto::user_id`].
    pub user_id: String,
    /// See [`CreateAccessKeyRespDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`CreateAccessKeyRespDto::status`].
    pub status: String,
    /// See [`CreateAccessKeyRespDto::last_date`].
    pub last_date: ::sdk_runtime::DateTime,
    /// See [`CreateAccessKeyRespDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`CreateAccessKeyRespDto::enable`].
    pub enable: bool,
}

::sdk_runtime::record::required_form!(CreateAccessKeyRespDtoRequired);

impl GetAccessKeyRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: GetAccessKeyRespDtoRequired) -> Self {
        Self {
            access_key_id: required.access_key_id,
            access_key_secret: required.access_key_secret,
            user_id: required.user_id,
            created_at: required.created_at,
            status: required.status,
            last_date: required.last_date,
            user_pool_id: required.user_pool_id,
            enable: required.enable,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`GetAccessKeyRespDto`], by name: a struct literal that misses one does not compile.
pub struct GetAccessKeyRespDtoRequired {
    /// See [`GetAccessKeyRespDto::access_key_id`].
    pub access_key_id: String,
    /// See [`GetAccessKeyRespDto::access_key_secret`].
    pub access_key_secret: String,
    /// See [`GetAccessKeyRespDto::user_id`].
    pub user_id: String,
    /// See [`GetAccessKeyRespDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`GetAccessKeyRespDto::status`].
    pub status: String,
    /// See [`GetAccessKeyRespDto::last_date`].
    pub last_date: ::sdk_runtime::DateTime,
    /// See [`GetAccessKeyRespDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`GetAccessKeyRespDto::enable`].
    pub enable: bool,
}

::sdk_runtime::record::required_form!(GetAccessKeyRespDtoRequired);

impl ListAccessKeyRespDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: ListAccessKeyRespDtoRequired) -> Self {
        Self {
            access_key_id: required.access_key_id,
            access_key_secret: required.access_key_secret,
            user_id: required.user_id,
            created_at: required.created_at,
            status: required.status,
            last_date: required.last_date,
            user_pool_id: required.user_pool_id,
            enable: required.enable,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

/// The required fields of [`ListAccessKeyRespDto`], by name: a struct literal that misses one does not compile.
pub struct ListAccessKeyRespDtoRequired {
    /// See [`ListAccessKeyRespDto::access_key_id`].
    pub access_key_id: String,
    /// See [`ListAccessKeyRespDto::access_key_secret`].
    pub access_key_secret: String,
    /// See [`ListAccessKeyRespDto::user_id`].
    pub user_id: String,
    /// See [`ListAccessKeyRespDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`ListAccessKeyRespDto::status`].
    pub status: String,
    /// See [`ListAccessKeyRespDto::last_date`].
    pub last_date: ::sdk_runtime::DateTime,
    /// See [`ListAccessKeyRespDto::user_pool_id`].
    pub user_pool_id: String,
    /// See [`ListAccessKeyRespDto::enable`].
    pub enable: bool,
}

::sdk_runtime::record::required_form!(ListAccessKeyRespDtoRequired);
