//! The guarantees of the compiler to programs that use this crate.
#![cfg(feature = "rustls")]
#![deny(unfulfilled_lint_expectations)]
#![allow(clippy::unwrap_used, missing_docs)]

use std::time::Duration;

use genauth::models::{
    CreateAccessKeyRespDto, CreateGroupBatchReqDto, CreateGroupReqDto, DeleteUsersBatchDto,
    DeleteUsersBatchOptionsDto, Gender, GroupDto, IsSuccessDto, SyncTaskLdapClientConfig,
    SyncTaskLdapClientConfigRequired, UserDto, UserIdType,
};
use genauth::{
    Call, Code, Error, ErrorKind, JsonCall, ManagementClient, ManagementClientBuilder, Nullable, RawJson,
    Record, Response, codes,
};

fn client() -> ManagementClient {
    ManagementClient::builder("id", "secret").build().unwrap()
}

#[test]
fn clients_calls_and_values_cross_threads() {
    fn everywhere<T: Send + Sync + 'static>() {}
    fn once<T: Send + 'static>() {}
    fn copied<T: Clone>() {}
    fn sendable<F: Future<Output = Result<T, Error>> + Send + 'static, T>(_: F) {}
    everywhere::<ManagementClient>();
    everywhere::<ManagementClientBuilder>();
    everywhere::<Error>();
    everywhere::<UserDto>();
    everywhere::<Gender>();
    everywhere::<Response<Vec<GroupDto>>>();
    everywhere::<Box<dyn Record>>();
    once::<Call<Vec<GroupDto>>>();
    once::<JsonCall>();
    copied::<ManagementClient>();
    copied::<UserDto>();
    copied::<Response<UserDto>>();
    // The future too, with any type of result.
    sendable(
        client()
            .delete_users_batch(DeleteUsersBatchDto::new(["u"]))
            .into_future(),
    );
    sendable(
        client()
            .delete_users_batch(DeleteUsersBatchDto::new(["u"]))
            .send(),
    );
    sendable(
        client()
            .delete_users_batch(DeleteUsersBatchDto::new(["u"]))
            .with_response(),
    );
}

#[cfg(feature = "events")]
#[test]
fn streams_of_events_cross_threads() {
    use genauth::{Event, Events, Signal};

    fn everywhere<T: Clone + std::fmt::Debug + Send + Sync + Unpin + 'static>() {}
    fn sent<T: std::fmt::Debug + Send + Unpin + 'static>(_: &T) {}
    fn future<T>(_: impl Future<Output = T> + Send) {}
    everywhere::<Event>();
    everywhere::<Signal>();
    let mut events: Events = client()
        .subscribe_events("authing.user.created")
        .with_reconnect(genauth::RetryPolicy::none())
        .with_handshake_timeout(Duration::from_secs(3))
        .with_idle_timeout(Duration::MAX)
        .with_max_message_bytes(1 << 20);
    sent(&events);
    future::<Result<Option<Event>, Error>>(events.try_next());
    future::<Result<Option<Signal>, Error>>(events.try_next_signal());
    future::<()>(events.close());
    let of_a_string: Events = client().subscribe_events(String::from("authing.user.created"));
    assert_eq!(of_a_string.code(), "authing.user.created");
}

#[test]
fn a_clone_of_a_client_is_no_more_than_pointers() {
    // One to the state that calls share, one to the headers of this clone, and with the feature `events` one to the
    // state of subscriptions.
    assert_eq!(size_of::<ManagementClient>(), 3 * size_of::<usize>());
}

#[test]
fn models_compare_print_and_convert() {
    fn model<
        T: Clone + Default + PartialEq + std::fmt::Debug + serde::Serialize + serde::de::DeserializeOwned,
    >() {
    }
    model::<UserDto>();
    model::<Gender>();
    model::<CreateGroupBatchReqDto>();
}

#[test]
fn requests_take_strings_and_lists_of_any_kind() {
    let group = CreateGroupReqDto::new("developers", "Developers", "People who write code", "static");
    assert_eq!(group.code, "developers");
    assert_eq!(group.name, "Developers");
    assert_eq!(group.description, "People who write code");
    assert_eq!(group.r#type, "static");
    assert_eq!(group.custom_data, None);
    let request = CreateGroupBatchReqDto::new(vec![group.clone()]);
    assert_eq!(CreateGroupBatchReqDto::new([group.clone()]), request);
    assert_eq!(request.list, [group]);

    let request = DeleteUsersBatchDto::new(["u1", "u2"]);
    assert_eq!(request.user_ids, ["u1", "u2"]);
    assert_eq!(request.options, None);
    assert_eq!(
        DeleteUsersBatchDto::new(vec!["u1".to_owned(), "u2".to_owned()]),
        request
    );
    assert_eq!(DeleteUsersBatchDto::new(request.user_ids.iter()), request);

    let by_phone = DeleteUsersBatchOptionsDto::new().with_user_id_type(UserIdType::Phone);
    assert_eq!(
        by_phone,
        DeleteUsersBatchOptionsDto::new().with_user_id_type("phone")
    );
    // The fields are public too.
    let mut request = request;
    request.options = Some(by_phone.clone());
    assert_eq!(
        request,
        DeleteUsersBatchDto::new(["u1", "u2"]).with_options(by_phone)
    );
}

#[test]
fn open_enums_are_matched_with_an_arm_for_new_values() {
    let describe = |gender: &Gender| match gender {
        Gender::M => String::from("male"),
        Gender::F => String::from("female"),
        other => format!("other: {other}"),
    };
    assert_eq!(describe(&Gender::from("F")), "female");
    assert_eq!(describe(&Gender::from("X")), "other: X");
}

#[test]
fn enums_are_copied_with_values_that_are_new_or_absent() {
    for gender in [Gender::M, Gender::from("X"), Gender::from(""), Gender::default()] {
        let copy = gender.clone();
        assert_eq!(copy, gender);
        assert_eq!(copy.to_string(), gender.to_string());
    }
    assert!(matches!(Gender::F.clone(), Gender::F));
    assert_ne!(
        Gender::from("").clone(),
        Gender::default(),
        "an empty value is not an absent one"
    );
}

/// One of the fields is a secret.
#[test]
fn structs_of_required_fields_print_none_of_them() {
    let form = SyncTaskLdapClientConfigRequired {
        url: String::from("x"),
        bind_dn: String::from("x"),
        bind_credentials: String::from("hidden"),
        users_base_dn: String::from("x"),
        groups_base_dn: String::from("x"),
        user_query_criteria: String::from("x"),
        department_query_criteria: String::from("x"),
    };
    assert_eq!(format!("{form:?}"), "SyncTaskLdapClientConfigRequired { .. }");
    let config = SyncTaskLdapClientConfig::new(form);
    assert_eq!(config.bind_credentials, "hidden");
    assert!(!format!("{config:?}").contains("hidden"), "{config:?}");
}

/// A test sets the fields that matter to it, required ones too.
#[test]
fn values_of_responses_start_from_default_and_have_a_setter_for_each_field() {
    let key = CreateAccessKeyRespDto::default()
        .with_access_key_id("id")
        .with_access_key_secret("hidden")
        .with_enable(true);
    assert_eq!(key.access_key_secret, "hidden");
    assert!(key.enable && key.user_id.is_empty());
    assert!(!format!("{key:?}").contains("hidden"), "{key:?}");
    let user = UserDto::default()
        .with_user_id("u1")
        .with_email("bob@example.com");
    assert_eq!(
        (&*user.user_id, user.email.as_deref()),
        ("u1", Some("bob@example.com"))
    );
}

#[test]
fn documented_codes_and_statuses_are_patterns() {
    fn meaning(status: i64, code: Code<'_>) -> &'static str {
        match (status, code) {
            (_, codes::USER_NOT_FOUND) => "no user",
            (codes::status::CONFLICT, codes::APPLICATION_DOMAIN_TAKEN) => "taken",
            (codes::status::OK, _) => "none",
            (_, code) if codes::needs_further_step(code) => "more to do",
            _ => "other",
        }
    }
    assert_eq!(meaning(404, Code::Number(2004)), "no user");
    assert_eq!(meaning(409, Code::Number(2039)), "taken");
    assert_eq!(meaning(403, Code::Number(1636)), "more to do");
    assert_eq!(meaning(403, Code::Number(2333)), "other");
    assert_eq!(meaning(200, Code::Text("")), "none");
    // Exactly the codes that the vendor documents as a step of the user.
    let steps: Vec<i64> = (0..3_000_000)
        .filter(|code| codes::needs_further_step(Code::Number(*code)))
        .collect();
    assert_eq!(
        steps,
        [1600, 1635, 1636, 1639, 1640, 1641, 1642, 1643, 1699, 2058]
    );
}

#[test]
fn fields_that_the_schema_lacks_can_be_read_and_set() {
    let mut request = DeleteUsersBatchDto::new(["u1"]);
    request
        .raw_fields_mut()
        .insert("reason", serde_json::json!("left"));
    let raw: &RawJson = request.raw_fields().get("reason").unwrap();
    assert_eq!(raw.as_str(), "\"left\"");
    // By name, without knowing the type.
    let record: &dyn Record = &request;
    let index = record.schema().position("userIds").unwrap();
    assert_eq!(genauth::json::to_vec(record.slot(index).unwrap()), br#"["u1"]"#);
    assert_eq!(Nullable::<String>::from("x").into_value().as_deref(), Some("x"));
}

#[test]
fn options_of_a_call_keep_its_type() {
    let call: Call<IsSuccessDto> = client()
        .delete_users_batch(DeleteUsersBatchDto::new(["u1"]))
        .with_timeout(Duration::from_secs(5));
    assert_eq!(call.operation().name, "delete_users_batch");
    assert_eq!(call.operation().path, "/api/v3/delete-users-batch");
    assert!(!format!("{call:?}").contains("u1"), "the request stays out of it");
    let groups = CreateGroupBatchReqDto::new([] as [CreateGroupReqDto; 0]);
    let _: Call<Vec<GroupDto>> = client().create_groups_batch(groups);
}

#[test]
#[expect(
    unused_must_use,
    reason = "what this test is about: a call that is not awaited is worth a warning"
)]
fn calls_must_be_used() {
    client().delete_users_batch(DeleteUsersBatchDto::new(["u1"]));
}

#[test]
#[expect(
    unused_must_use,
    reason = "what this test is about: so is a setter whose result is dropped"
)]
fn setters_must_be_used() {
    DeleteUsersBatchOptionsDto::new().with_user_id_type("phone");
}

#[test]
#[expect(
    unused_must_use,
    reason = "what this test is about: so is a builder without `build`"
)]
fn builders_must_be_used() {
    ManagementClient::builder("id", "secret");
}

#[test]
fn a_client_that_cannot_work_is_not_built() {
    let error = ManagementClient::builder("id", "").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.api().is_none());
}
