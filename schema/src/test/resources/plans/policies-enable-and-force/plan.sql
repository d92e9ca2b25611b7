do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'anonymous') then
            create role anonymous nologin;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'anonymous' and (rolsuper or rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'auditor') then
            create role auditor nologin;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'auditor' and (rolsuper or rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'authenticated') then
            create role authenticated nologin;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'authenticated' and (rolsuper or rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

create table guarded (
    user_id uuid not null,
    org_id uuid not null,
    owner_name varchar(40) not null
);

alter table guarded enable row level security, force row level security;

create policy all_own on guarded to authenticated
    using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));

create policy delete_none on guarded for delete to auditor
    using (not true);

create policy insert_own on guarded for insert to authenticated
    with check (owner_name = (select nullif(current_setting('app.user_id', true), '')::varchar));

create policy same_org on guarded as restrictive to authenticated
    using (org_id = (select nullif(current_setting('app.org_id'::text, true), '')::uuid));

create policy select_public on guarded for select to anonymous, public
    using (true);

create policy update_own on guarded for update to authenticated
    using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid))
    with check (true);
