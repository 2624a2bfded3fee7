// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Enums of this module. They are open: a value that is not documented here is kept as it came.

/// What the departments are ordered by.
///
/// Taken by [`search_departments_list`](crate::ManagementClient::search_departments_list).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum DepartmentSortingDtoField {
    /// By the time when the department last changed.
    ///
    /// On the wire: `updatedAt`.
    UpdatedAt,
    /// By the time when the department was created.
    ///
    /// On the wire: `createdAt`.
    CreatedAt,
    /// By the name of the department.
    ///
    /// On the wire: `name`.
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
    /// Department ID that GenAuth assigned.
    ///
    /// On the wire: `department_id`.
    DepartmentId,
    /// Department ID of one's own choice,
    /// [`DepartmentDto::open_department_id`](crate::generated::models::DepartmentDto::open_department_id).
    ///
    /// On the wire: `open_department_id`.
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
    /// The server's own order, which is not documented.
    ///
    /// On the wire: `Default`.
    Default,
    /// By the time when the user became a member of the department.
    ///
    /// On the wire: `JoinDepartmentAt`.
    JoinDepartmentAt,
    /// By the ID that GenAuth gave the user.
    ///
    /// On the wire: `userId`.
    UserId,
    /// By the time when the user was created.
    ///
    /// On the wire: `createAt`.
    CreateAt,
    /// By the time when the user last changed.
    ///
    /// On the wire: `updatedAt`.
    UpdatedAt,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    ListDepartmentMembersSortBy { Default = "Default", JoinDepartmentAt =
    "JoinDepartmentAt", UserId = "userId", CreateAt = "createAt", UpdatedAt = "updatedAt"
    }
);

/// How the field is compared with
/// [`value`](crate::generated::models::SearchDepartmentsFilterItemDto::value).
///
/// Taken by [`search_departments_list`](crate::ManagementClient::search_departments_list).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SearchDepartmentsFilterItemDtoOperator {
    /// The field lies between two values. For numbers and times.
    ///
    /// On the wire: `BETWEEN`.
    Between,
    /// The field is exactly the value. For numbers and texts.
    ///
    /// On the wire: `EQUAL`.
    Equal,
    /// The field is one of the values of an array.
    ///
    /// On the wire: `IN`.
    In,
    /// The field is at most the value. For numbers and times.
    ///
    /// On the wire: `LESSER`.
    Lesser,
    /// The field is at least the value. For numbers and times.
    ///
    /// On the wire: `GREATER`.
    Greater,
    /// The field is a text that contains the value.
    ///
    /// On the wire: `CONTAINS`.
    Contains,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SearchDepartmentsFilterItemDtoOperator { Between = "BETWEEN", Equal = "EQUAL", In =
    "IN", Lesser = "LESSER", Greater = "GREATER", Contains = "CONTAINS" }
);

/// Direction of the order that
/// [`sort_by`](crate::generated::models::SearchDepartmentsListReqDto::sort_by) names.
///
/// Taken by [`search_departments_list`](crate::ManagementClient::search_departments_list).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SearchDepartmentsListReqDtoOrderBy {
    /// From the smallest value to the largest.
    ///
    /// On the wire: `ASC`.
    Asc,
    /// From the largest value to the smallest.
    ///
    /// On the wire: `DESC`.
    Desc,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SearchDepartmentsListReqDtoOrderBy { Asc = "ASC", Desc = "DESC" }
);

/// What the departments are ordered by. Several orders at once can be given in
/// [`sort`](crate::generated::models::SearchDepartmentsListReqDto::sort).
///
/// Taken by [`search_departments_list`](crate::ManagementClient::search_departments_list).
///
/// The API may add values at any time: a `match` needs an arm for the others, and a value that is not documented here is kept as [`UnknownValue`](Self::UnknownValue).
#[non_exhaustive]
pub enum SearchDepartmentsListReqDtoSortBy {
    /// By the time when the department last changed.
    ///
    /// On the wire: `updatedAt`.
    UpdatedAt,
    /// By the time when the department was created.
    ///
    /// On the wire: `createdAt`.
    CreatedAt,
    /// A value that this version of the schema does not document.
    UnknownValue(::sdk_runtime::record::UnknownValue),
}

::sdk_runtime::record::open_enum!(
    SearchDepartmentsListReqDtoSortBy { UpdatedAt = "updatedAt", CreatedAt = "createdAt"
    }
);
