// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::common::{
    AuthorizedResourceDto, GroupPagingDto, IsSuccessDto, UserPagingDto,
};
use crate::generated::groups::{CreateOrUpdateGroupDataDto, GroupDto};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::ADD_GROUP_MEMBERS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_GROUP,
        result: ::sdk_runtime::mock::ResultType::of::<GroupDto>,
        json: Some(
            "{\"id\":\"60b49eb83fd80adb96f26e68\",\"code\":\"developer\",\"name\":\"Developer\",\"description\":\"Description content\",\"type\":\"static\",\"metadataSource\":[\"example\"],\"members\":[{\"userId\":\"6229ffaxxxxxxxxcade3e3d9\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"address\":\"xxxxx\",\"birthdate\":\"2022-06-03\",\"browser\":\"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0\",\"city\":\"BJ\",\"company\":\"steamory\",\"country\":\"CN\",\"customData\":{\"age\":22,\"school\":\"xxxxx\"},\"departmentIds\":[\"624d930c3xxxx5c08dd4986e\",\"624d93102xxxx012f33cd2fe\"],\"device\":\"iOS\",\"email\":\"test@example.com\",\"externalId\":\"10010\",\"familyName\":\"xxx\",\"formatted\":\"132, My Street, Kingston, New York 12401.\",\"givenName\":\"xx\",\"identityNumber\":\"420421xxxxxxxx1234\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"af\",\"loginsCount\":3,\"middleName\":\"James\",\"name\":\"xxx\",\"nickname\":\"xxx\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"preferredUsername\":\"alice\",\"profile\":\"alice\",\"province\":\"BJ\",\"region\":\"Xinjiang Uyghur Autonomous Region\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"streetAddress\":\"xxxxx\",\"username\":\"bob\",\"website\":\"https://my-website.com\",\"zoneinfo\":\"GMT-08:00\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_GROUPS_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<GroupDto>>,
        json: Some(
            "[{\"id\":\"60b49eb83fd80adb96f26e68\",\"code\":\"developer\",\"name\":\"Developer\",\"description\":\"Description content\",\"type\":\"static\",\"metadataSource\":[\"example\"],\"members\":[{\"userId\":\"6229ffaxxxxxxxxcade3e3d9\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"address\":\"xxxxx\",\"birthdate\":\"2022-06-03\",\"browser\":\"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0\",\"city\":\"BJ\",\"company\":\"steamory\",\"country\":\"CN\",\"customData\":{\"age\":22,\"school\":\"xxxxx\"},\"departmentIds\":[\"624d930c3xxxx5c08dd4986e\",\"624d93102xxxx012f33cd2fe\"],\"device\":\"iOS\",\"email\":\"test@example.com\",\"externalId\":\"10010\",\"familyName\":\"xxx\",\"formatted\":\"132, My Street, Kingston, New York 12401.\",\"givenName\":\"xx\",\"identityNumber\":\"420421xxxxxxxx1234\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"af\",\"loginsCount\":3,\"middleName\":\"James\",\"name\":\"xxx\",\"nickname\":\"xxx\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"preferredUsername\":\"alice\",\"profile\":\"alice\",\"province\":\"BJ\",\"region\":\"Xinjiang Uyghur Autonomous Region\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"streetAddress\":\"xxxxx\",\"username\":\"bob\",\"website\":\"https://my-website.com\",\"zoneinfo\":\"GMT-08:00\"}]}]",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::CREATE_OR_UPDATE_GROUP,
        result: ::sdk_runtime::mock::ResultType::of::<CreateOrUpdateGroupDataDto>,
        json: Some(
            "{\"created\":true,\"data\":{\"id\":\"60b49eb83fd80adb96f26e68\",\"code\":\"developer\",\"name\":\"Developer\",\"description\":\"Description content\",\"type\":\"static\",\"metadataSource\":[\"example\"],\"members\":[{\"userId\":\"6229ffaxxxxxxxxcade3e3d9\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"address\":\"xxxxx\",\"birthdate\":\"2022-06-03\",\"browser\":\"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0\",\"city\":\"BJ\",\"company\":\"steamory\",\"country\":\"CN\",\"customData\":{\"age\":22,\"school\":\"xxxxx\"},\"departmentIds\":[\"624d930c3xxxx5c08dd4986e\",\"624d93102xxxx012f33cd2fe\"],\"device\":\"iOS\",\"email\":\"test@example.com\",\"externalId\":\"10010\",\"familyName\":\"xxx\",\"formatted\":\"132, My Street, Kingston, New York 12401.\",\"givenName\":\"xx\",\"identityNumber\":\"420421xxxxxxxx1234\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"af\",\"loginsCount\":3,\"middleName\":\"James\",\"name\":\"xxx\",\"nickname\":\"xxx\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"preferredUsername\":\"alice\",\"profile\":\"alice\",\"province\":\"BJ\",\"region\":\"Xinjiang Uyghur Autonomous Region\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"streetAddress\":\"xxxxx\",\"username\":\"bob\",\"website\":\"https://my-website.com\",\"zoneinfo\":\"GMT-08:00\"}]}}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::DELETE_GROUPS_BATCH,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ALL_GROUPS,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<GroupDto>>,
        json: Some(
            "[{\"id\":\"60b49eb83fd80adb96f26e68\",\"code\":\"developer\",\"name\":\"Developer\",\"description\":\"Description content\",\"type\":\"static\",\"metadataSource\":[\"example\"],\"members\":[{\"userId\":\"6229ffaxxxxxxxxcade3e3d9\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"address\":\"xxxxx\",\"birthdate\":\"2022-06-03\",\"browser\":\"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0\",\"city\":\"BJ\",\"company\":\"steamory\",\"country\":\"CN\",\"customData\":{\"age\":22,\"school\":\"xxxxx\"},\"departmentIds\":[\"624d930c3xxxx5c08dd4986e\",\"624d93102xxxx012f33cd2fe\"],\"device\":\"iOS\",\"email\":\"test@example.com\",\"externalId\":\"10010\",\"familyName\":\"xxx\",\"formatted\":\"132, My Street, Kingston, New York 12401.\",\"givenName\":\"xx\",\"identityNumber\":\"420421xxxxxxxx1234\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"af\",\"loginsCount\":3,\"middleName\":\"James\",\"name\":\"xxx\",\"nickname\":\"xxx\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"preferredUsername\":\"alice\",\"profile\":\"alice\",\"province\":\"BJ\",\"region\":\"Xinjiang Uyghur Autonomous Region\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"streetAddress\":\"xxxxx\",\"username\":\"bob\",\"website\":\"https://my-website.com\",\"zoneinfo\":\"GMT-08:00\"}]}]",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_GROUP,
        result: ::sdk_runtime::mock::ResultType::of::<GroupDto>,
        json: Some(
            "{\"id\":\"60b49eb83fd80adb96f26e68\",\"code\":\"developer\",\"name\":\"Developer\",\"description\":\"Description content\",\"type\":\"static\",\"metadataSource\":[\"example\"],\"members\":[{\"userId\":\"6229ffaxxxxxxxxcade3e3d9\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"address\":\"xxxxx\",\"birthdate\":\"2022-06-03\",\"browser\":\"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0\",\"city\":\"BJ\",\"company\":\"steamory\",\"country\":\"CN\",\"customData\":{\"age\":22,\"school\":\"xxxxx\"},\"departmentIds\":[\"624d930c3xxxx5c08dd4986e\",\"624d93102xxxx012f33cd2fe\"],\"device\":\"iOS\",\"email\":\"test@example.com\",\"externalId\":\"10010\",\"familyName\":\"xxx\",\"formatted\":\"132, My Street, Kingston, New York 12401.\",\"givenName\":\"xx\",\"identityNumber\":\"420421xxxxxxxx1234\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"af\",\"loginsCount\":3,\"middleName\":\"James\",\"name\":\"xxx\",\"nickname\":\"xxx\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"preferredUsername\":\"alice\",\"profile\":\"alice\",\"province\":\"BJ\",\"region\":\"Xinjiang Uyghur Autonomous Region\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"streetAddress\":\"xxxxx\",\"username\":\"bob\",\"website\":\"https://my-website.com\",\"zoneinfo\":\"GMT-08:00\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_GROUP_AUTHORIZED_RESOURCES,
        result: ::sdk_runtime::mock::ResultType::of::<Vec<AuthorizedResourceDto>>,
        json: Some(
            "[{\"resourceCode\":\"ecs\",\"resourceType\":\"DATA\",\"apiIdentifier\":\"example\",\"actions\":[\"read\"],\"effect\":\"ALLOW\"}]",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_GROUP_MEMBERS,
        result: ::sdk_runtime::mock::ResultType::of::<UserPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"userId\":\"6229ffaxxxxxxxxcade3e3d9\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"address\":\"xxxxx\",\"birthdate\":\"2022-06-03\",\"browser\":\"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0\",\"city\":\"BJ\",\"company\":\"steamory\",\"country\":\"CN\",\"customData\":{\"age\":22,\"school\":\"xxxxx\"},\"departmentIds\":[\"624d930c3xxxx5c08dd4986e\",\"624d93102xxxx012f33cd2fe\"],\"device\":\"iOS\",\"email\":\"test@example.com\",\"externalId\":\"10010\",\"familyName\":\"xxx\",\"formatted\":\"132, My Street, Kingston, New York 12401.\",\"givenName\":\"xx\",\"identityNumber\":\"420421xxxxxxxx1234\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"af\",\"loginsCount\":3,\"middleName\":\"James\",\"name\":\"xxx\",\"nickname\":\"xxx\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"preferredUsername\":\"alice\",\"profile\":\"alice\",\"province\":\"BJ\",\"region\":\"Xinjiang Uyghur Autonomous Region\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"streetAddress\":\"xxxxx\",\"username\":\"bob\",\"website\":\"https://my-website.com\",\"zoneinfo\":\"GMT-08:00\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::LIST_GROUPS,
        result: ::sdk_runtime::mock::ResultType::of::<GroupPagingDto>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"id\":\"60b49eb83fd80adb96f26e68\",\"code\":\"developer\",\"name\":\"Developers\",\"description\":\"example\",\"type\":\"example\",\"metadataSource\":[\"example\"],\"members\":[{\"userId\":\"6229ffaxxxxxxxxcade3e3d9\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"address\":\"xxxxx\",\"birthdate\":\"2022-06-03\",\"browser\":\"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0\",\"city\":\"BJ\",\"company\":\"steamory\",\"country\":\"CN\",\"customData\":{\"age\":22,\"school\":\"xxxxx\"},\"departmentIds\":[\"624d930c3xxxx5c08dd4986e\",\"624d93102xxxx012f33cd2fe\"],\"device\":\"iOS\",\"email\":\"test@example.com\",\"externalId\":\"10010\",\"familyName\":\"xxx\",\"formatted\":\"132, My Street, Kingston, New York 12401.\",\"givenName\":\"xx\",\"identityNumber\":\"420421xxxxxxxx1234\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"af\",\"loginsCount\":3,\"middleName\":\"James\",\"name\":\"xxx\",\"nickname\":\"xxx\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"preferredUsername\":\"alice\",\"profile\":\"alice\",\"province\":\"BJ\",\"region\":\"Xinjiang Uyghur Autonomous Region\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"streetAddress\":\"xxxxx\",\"username\":\"bob\",\"website\":\"https://my-website.com\",\"zoneinfo\":\"GMT-08:00\"}]}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::REMOVE_GROUP_MEMBERS,
        result: ::sdk_runtime::mock::ResultType::of::<IsSuccessDto>,
        json: Some("{\"success\":true}"),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::UPDATE_GROUP,
        result: ::sdk_runtime::mock::ResultType::of::<GroupDto>,
        json: Some(
            "{\"id\":\"60b49eb83fd80adb96f26e68\",\"code\":\"developer\",\"name\":\"Developer\",\"description\":\"Description content\",\"type\":\"static\",\"metadataSource\":[\"example\"],\"members\":[{\"userId\":\"6229ffaxxxxxxxxcade3e3d9\",\"createdAt\":\"2022-07-03T03:20:30.000Z\",\"updatedAt\":\"2022-07-03T03:20:30.000Z\",\"status\":\"Suspended\",\"workStatus\":\"Closed\",\"gender\":\"M\",\"emailVerified\":true,\"phoneVerified\":true,\"userSourceType\":\"excel\",\"address\":\"xxxxx\",\"birthdate\":\"2022-06-03\",\"browser\":\"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0\",\"city\":\"BJ\",\"company\":\"steamory\",\"country\":\"CN\",\"customData\":{\"age\":22,\"school\":\"xxxxx\"},\"departmentIds\":[\"624d930c3xxxx5c08dd4986e\",\"624d93102xxxx012f33cd2fe\"],\"device\":\"iOS\",\"email\":\"test@example.com\",\"externalId\":\"10010\",\"familyName\":\"xxx\",\"formatted\":\"132, My Street, Kingston, New York 12401.\",\"givenName\":\"xx\",\"identityNumber\":\"420421xxxxxxxx1234\",\"lastIp\":\"127.0.0.1\",\"lastLogin\":\"2022-07-03T03:20:30.000Z\",\"locale\":\"af\",\"loginsCount\":3,\"middleName\":\"James\",\"name\":\"xxx\",\"nickname\":\"xxx\",\"passwordLastSetAt\":\"2022-07-03T03:20:30.000Z\",\"passwordSecurityLevel\":1,\"phone\":\"188xxxx8888\",\"phoneCountryCode\":\"+86\",\"photo\":\"https://files.authing.co/authing-console/default-user-avatar.png\",\"postalCode\":\"438100\",\"preferredUsername\":\"alice\",\"profile\":\"alice\",\"province\":\"BJ\",\"region\":\"Xinjiang Uyghur Autonomous Region\",\"statusChangedAt\":\"2022-07-03T03:20:30.000Z\",\"streetAddress\":\"xxxxx\",\"username\":\"bob\",\"website\":\"https://my-website.com\",\"zoneinfo\":\"GMT-08:00\"}]}",
        ),
    },
];
