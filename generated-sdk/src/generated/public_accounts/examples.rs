// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::{
    CreatePostDto, GroupPagingDto, IsSuccessDto, ResignUserDataDto,
    UserDepartmentPagingDto,
};
use crate::generated::public_accounts::{PublicAccountDto, PublicAccountPagingDto};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::BIND_PUBLIC_ACCOUNT_OF_ROLES,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::BIND_USERS_PUBLIC_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CHANGE_INTO_PUBLIC_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_PUBLIC_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<PublicAccountDto>,
        json: Some(
            "{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_PUBLIC_ACCOUNTS_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<PublicAccountDto>>,
        json: Some(
            "[{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}]",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_PUBLIC_ACCOUNTS_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_GROUPS_OF_PUBLIC_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<GroupPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"id\":\"60b49eb83fd80adb96f26e68\",\"code\":\"developer\",\"name\":\"Developers\",\"description\":\"example\",\"type\":\"example\",\"metadataSource\":[\"example\"],\"members\":[{\"userId\":\"6229ffaxxxxxxxxcade3e3d9\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"address\":\"xxxxx\",\"birthdate\":\"2022-06-03\",\"browser\":\"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0\",\"city\":\"BJ\",\"company\":\"steamory\",\"country\":\"CN\",\"customData\":{\"age\":22,\"school\":\"xxxxx\"},\"departmentIds\":[\"624d930c3xxxx5c08dd4986e\",\"624d93102xxxx012f33cd2fe\"],\"device\":\"iOS\",\"email\":\"test@example.com\",\"externalId\":\"10010\",\"familyName\":\"xxx\",\"formatted\":\"132, My Street, Kingston, New York 12401.\",\"givenName\":\"xx\",\"identityNumber\":\"420421xxxxxxxx1234\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"af\",\"loginsCount\":3,\"middleName\":\"James\",\"name\":\"xxx\",\"nickname\":\"xxx\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"preferredUsername\":\"alice\",\"profile\":\"alice\",\"province\":\"BJ\",\"region\":\"Xinjiang Uyghur Autonomous Region\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"streetAddress\":\"xxxxx\",\"username\":\"bob\",\"website\":\"https://my-website.com\",\"zoneinfo\":\"GMT-08:00\"}]}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_POST_OF_PUBLIC_USER,
        result: ::sdk_runtime::mock::ResultType::of::<CreatePostDto>,
        json: Some(
            "{\"code\":\"developer\",\"name\":\"Developer\",\"id\":\"60b49eb83fd80adb96f26e68\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PUBLIC_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<PublicAccountDto>,
        json: Some(
            "{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PUBLIC_ACCOUNT_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<PublicAccountDto>>,
        json: Some(
            "[{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}]",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PUBLIC_ACCOUNT_DEPARTMENTS,
        result: ::sdk_runtime::mock::ResultType::of::<UserDepartmentPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"organizationCode\":\"steamory\",\"departmentId\":\"6229c3ae66xxxx4feb740d93\",\"isRoot\":true,\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"name\":\"Development\",\"description\":\"example\",\"isLeader\":true,\"code\":\"6229c3ae66xxxx4feb740d93\",\"isMainDepartment\":true,\"joinedAt\":\"2022-07-03T03:20:30.000Z\",\"isVirtualNode\":true,\"customData\":{\"school\":\"Yonsei\"},\"openDepartmentId\":\"ou_7dab8a3d3cdccxxxxxx777c7ad535d62\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PUBLIC_ACCOUNT_OF_GROUPS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PUBLIC_ACCOUNT_ROLES,
        result: ::sdk_runtime::mock::ResultType::of::<PublicAccountPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT,
        result: ::sdk_runtime::mock::ResultType::of::<PublicAccountPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PUBLIC_ACCOUNTS_OF_GROUP,
        result: ::sdk_runtime::mock::ResultType::of::<PublicAccountPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PUBLIC_ACCOUNTS_OF_POST,
        result: ::sdk_runtime::mock::ResultType::of::<PublicAccountPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PUBLIC_ACCOUNTS_OF_ROLE,
        result: ::sdk_runtime::mock::ResultType::of::<PublicAccountPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_PUBLIC_ACCOUNTS_OF_USER,
        result: ::sdk_runtime::mock::ResultType::of::<PublicAccountPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USERS_OF_PUBLIC_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<PublicAccountPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::KICK_PUBLIC_ACCOUNTS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_PUBLIC_ACCOUNTS,
        result: ::sdk_runtime::mock::ResultType::of::<PublicAccountPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::RESIGN_PUBLIC_ACCOUNT_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<ResignUserDataDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SET_PUBLIC_ACCOUNT_OFN_POST,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::SETUSER_OF_PUBLIC_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UNBIND_PUBLIC_ACCOUNT_OF_POST,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UNBIND_USERS_PUBLIC_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_PUBLIC_ACCOUNT,
        result: ::sdk_runtime::mock::ResultType::of::<PublicAccountDto>,
        json: Some(
            "{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_PUBLIC_ACCOUNT_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<PublicAccountDto>>,
        json: Some(
            "[{\"userId\":\"6343b98b7cfxxx9366e9b7c\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"birthdate\":\"2022-06-03\",\"city\":\"BJ\",\"country\":\"CN\",\"customData\":{\"school\":\"Yonsei\"},\"departmentIds\":[\"6229c3ae66xxxx4feb740d93\"],\"email\":\"test@example.com\",\"externalId\":\"10010\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"lastLoginApp\":\"6342b8537axxxx047d314109\",\"lastMfaTime\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"zh-CN\",\"loginsCount\":3,\"mainDepartmentId\":\"6229c3ae66xxxx4feb740d93\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"profile\":\"alice\",\"province\":\"BJ\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"tenantId\":\"6343b98b7cfxxx9366e9b7d\",\"username\":\"bob\",\"zoneinfo\":\"GMT-08:00\"}]",
        ),
    },
];
