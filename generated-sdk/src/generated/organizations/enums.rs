// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// A choice, as it stands in `DepartmentSortingDto.field`.
///
/// Taken by [`search_departments_list`](crate::ManagementClient::search_departments_list).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum DepartmentSortingDtoField {
    /// `updatedAt`
    UpdatedAt,
    /// `createdAt`
    CreatedAt,
    /// `name`
    Name,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    DepartmentSortingDtoField { UpdatedAt = "updatedAt", CreatedAt = "createdAt", Name =
    "name" }
);

/// A choice, as it stands in `getAllDepartments.departmentIdType`.
///
/// Taken by [`get_all_departments`](crate::ManagementClient::get_all_departments).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum GetAllDepartmentsDepartmentIdType {
    /// `department_id`
    DepartmentId,
    /// `open_department_id`
    OpenDepartmentId,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    GetAllDepartmentsDepartmentIdType { DepartmentId = "department_id", OpenDepartmentId
    = "open_department_id" }
);

/// A choice, as it stands in `listDepartmentMembers.sortBy`.
///
/// Taken by [`list_department_members`](crate::ManagementClient::list_department_members).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum ListDepartmentMembersSortBy {
    /// `Default`
    Default,
    /// `JoinDepartmentAt`
    JoinDepartmentAt,
    /// `userId`
    UserId,
    /// `createAt`
    CreateAt,
    /// `updatedAt`
    UpdatedAt,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ListDepartmentMembersSortBy { Default = "Default", JoinDepartmentAt =
    "JoinDepartmentAt", UserId = "userId", CreateAt = "createAt", UpdatedAt = "updatedAt"
    }
);

/// A choice, as it stands in `SearchDepartmentsFilterItemDto.operator`.
///
/// Taken by [`search_departments_list`](crate::ManagementClient::search_departments_list).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SearchDepartmentsFilterItemDtoOperator {
    /// `BETWEEN`
    Between,
    /// `EQUAL`
    Equal,
    /// `IN`
    In,
    /// `LESSER`
    Lesser,
    /// `GREATER`
    Greater,
    /// `CONTAINS`
    Contains,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SearchDepartmentsFilterItemDtoOperator { Between = "BETWEEN", Equal = "EQUAL", In =
    "IN", Lesser = "LESSER", Greater = "GREATER", Contains = "CONTAINS" }
);

/// A choice, as it stands in `SearchDepartmentsListReqDto.orderBy`.
///
/// Taken by [`search_departments_list`](crate::ManagementClient::search_departments_list).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SearchDepartmentsListReqDtoOrderBy {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SearchDepartmentsListReqDtoOrderBy { Asc = "ASC", Desc = "DESC" }
);

/// A choice, as it stands in `SearchDepartmentsListReqDto.sortBy`.
///
/// Taken by [`search_departments_list`](crate::ManagementClient::search_departments_list).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SearchDepartmentsListReqDtoSortBy {
    /// `updatedAt`
    UpdatedAt,
    /// `createdAt`
    CreatedAt,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SearchDepartmentsListReqDtoSortBy { UpdatedAt = "updatedAt", CreatedAt = "createdAt"
    }
);
