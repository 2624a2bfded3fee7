// What programs do with the API of `base.yaml`. Where a change is not breaking, it compiles as it is.

async fn calls(client: &Client) -> Result<(), sdk_runtime::Error> {
    let user: UserDto = client.get_user(GetUserParams::new("u1").with_with_tags(true)).await?;
    let name: Option<String> = user.profile.map(|profile| profile.name);
    let email: Option<String> = user.email;
    let phone: sdk_runtime::Nullable<String> = user.phone;
    let state = match user.state {
        UserDtoState::Active => "active",
        UserDtoState::Blocked => "blocked",
        _ => "other",
    };
    let mut users = client.list_users(ListUsersDto::new().with_query("a")).items();
    while let Some(user) = users.try_next().await? {
        let id: String = user.user_id;
        let score: Option<f64> = user.score;
        drop((id, score));
    }
    let created = client
        .create_user(
            CreateUserDto::new("ann", 30)
                .with_gender(Gender::M)
                .with_email("a@example.com")
                .with_phone(None)
                .with_password("secret")
                .with_region("CN")
                .with_wait(3)
                .with_profile(ProfileDto::new("Ann").with_nickname("a").with_motto(Some(String::new()))),
        )
        .await?;
    let () = client
        .import_user(ImportUserDto::new(ImportUserDtoRequired {
            name: String::from("Ann"),
            age: 30,
            email: String::new(),
            city: String::new(),
            street: String::new(),
        }))
        .await?;
    let done: DoneDto = client.delete_users(DeleteUsersDto::new(["u1"]).with_others(["u2"])).await?;
    let is_done: bool = done.success;
    let () = client.set_tags(vec![String::from("a")]).await?;
    let () = client.ping().await?;
    let () = client.save_owner(Person::new("person").with_name("Ann").into()).await?;
    let () = client.save_owner(Owner::Team(Box::new(Team::new("team").with_size(2)))).await?;
    let file: FileDto = client.get_file().await?;
    let url: String = file.url;
    let size: Option<i64> = file.size;
    let names: Names = vec![String::new()];
    drop((name, email, phone, state, created, is_done, url, size, names));
    Ok(())
}

fn paths() {
    use base::generated::{common, files, models, users};
    let by_module = (files::FileDto::default(), users::GetUserParams::new(""), common::Gender::M);
    let by_models = (models::FileDto::default(), models::GetUserParams::new(""), models::Gender::M);
    drop((by_module, by_models));
}

fn codes(code: sdk_runtime::Code<'_>, status: i64) -> bool {
    use base::generated::codes;
    codes::needs_further_step(code) || code == codes::LOCKED || status == codes::status::NOT_FOUND
}

fn responses() -> Envelope<UserDto> {
    let user = UserDto::default()
        .with_user_id("u1")
        .with_state(UserDtoState::Active)
        .with_email("a@example.com")
        .with_phone(Some(String::new()))
        .with_score(1.0)
        .with_profile(ProfileDto::new("Ann"));
    let envelope = Envelope::success(user);
    let message: &String = &envelope.message;
    drop(message.len());
    envelope
}

fn owner(owner: Owner) -> bool {
    match owner {
        Owner::Person(person) => person.kind.is_empty(),
        Owner::Team(team) => team.size.is_none(),
        _ => false,
    }
}
