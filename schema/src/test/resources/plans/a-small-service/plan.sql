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

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'plans_request') then
            create role plans_request login noinherit;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'plans_request' and (rolsuper or rolinherit or not rolcanlogin or rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'plans_worker') then
            create role plans_worker login noinherit bypassrls;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'plans_worker' and (rolsuper or rolinherit or not rolcanlogin or not rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

do $$
begin
    if not exists (select from pg_catalog.pg_auth_members m
            join pg_catalog.pg_roles r on r.oid = m.roleid and r.rolname = 'anonymous'
            join pg_catalog.pg_roles u on u.oid = m.member and u.rolname = 'plans_request') then
        grant anonymous to plans_request;
    end if;
exception
    when unique_violation then null;
end
$$;

do $$
begin
    if not exists (select from pg_catalog.pg_auth_members m
            join pg_catalog.pg_roles r on r.oid = m.roleid and r.rolname = 'authenticated'
            join pg_catalog.pg_roles u on u.oid = m.member and u.rolname = 'plans_request') then
        grant authenticated to plans_request;
    end if;
exception
    when unique_violation then null;
end
$$;

create schema if not exists squall;

create type generation_status as enum ('generating', 'ready');

create or replace function squall.set_updated_at() returns trigger
language plpgsql as $$
begin
    new.updated_at := pg_catalog.now();
    return new;
end
$$;

create table generation_attempts (
    id serial,
    plan_id uuid not null,
    user_id uuid not null default nullif(current_setting('app.user_id', true), '')::uuid
);

create table learning_plans (
    id uuid not null default gen_random_uuid(),
    user_id uuid not null default nullif(current_setting('app.user_id', true), '')::uuid,
    topic text not null,
    generation_status generation_status not null default 'generating',
    updated_at timestamptz not null default now()
);

create table modules (
    id uuid not null default gen_random_uuid(),
    plan_id uuid not null,
    "order" integer not null
);

create table if not exists squall.row_counts (
    limit_name text not null,
    parent text not null,
    rows integer not null,
    primary key (limit_name, parent)
);

alter table generation_attempts add constraint generation_attempts_pkey primary key (id);

alter table learning_plans add constraint learning_plans_pkey primary key (id);

alter table modules add constraint modules_pkey primary key (id);

alter table modules add constraint modules_plan_id_order_key unique (plan_id, "order") deferrable initially deferred;

alter table modules add constraint modules_order_check check ("order" >= 1);

create index idx_learning_plans_user_id on learning_plans (user_id, updated_at desc);

alter table generation_attempts add constraint generation_attempts_plan_id_fkey foreign key (plan_id)
    references learning_plans (id) on delete cascade;

alter table modules add constraint modules_plan_id_fkey foreign key (plan_id)
    references learning_plans (id) on delete cascade;

create trigger set_updated_at
    before update on learning_plans
    for each row execute function squall.set_updated_at();

create function generation_attempts_per_plan() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    limited constant text := tg_table_schema || '.' || 'generation_attempts_per_plan';
    old_parent text;
    new_parent text;
    counted integer;
begin
    if tg_op = 'TRUNCATE' then
        delete from squall.row_counts where limit_name = limited;
        return null;
    end if;
    if tg_op <> 'INSERT' then
        old_parent := old.plan_id;
    end if;
    if tg_op <> 'DELETE' then
        new_parent := new.plan_id;
    end if;
    if old_parent is not distinct from new_parent then
        return null;
    end if;
    if old_parent is not null then
        update squall.row_counts set rows = rows - 1
            where limit_name = limited and parent = old_parent returning rows into counted;
        if counted <= 0 then
            delete from squall.row_counts where limit_name = limited and parent = old_parent;
        end if;
    end if;
    if new_parent is null then
        return null;
    end if;
    insert into squall.row_counts as c values (limited, new_parent, 1)
        on conflict (limit_name, parent) do update set rows = c.rows + 1
        returning c.rows into counted;
    if counted > 3 then
        raise exception using errcode = 'check_violation',
            message = 'more rows than the row limit allows',
            constraint = 'generation_attempts_per_plan', column = 'plan_id',
            schema = tg_table_schema, table = tg_table_name;
    end if;
    return null;
end
$$;

revoke execute on function generation_attempts_per_plan() from public;

create trigger generation_attempts_per_plan
    after insert or delete or update of plan_id on generation_attempts
    for each row execute function generation_attempts_per_plan();

create trigger generation_attempts_per_plan_truncate
    after truncate on generation_attempts
    for each statement execute function generation_attempts_per_plan();

alter table generation_attempts enable row level security, force row level security;

alter table learning_plans enable row level security, force row level security;

alter table modules enable row level security, force row level security;

create policy generation_attempts_insert on generation_attempts for insert to authenticated
    with check (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));

create policy generation_attempts_select on generation_attempts for select to authenticated
    using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));

create policy learning_plans_own on learning_plans to authenticated
    using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));

create policy modules_own on modules to authenticated
    using (exists (select 1 from learning_plans where learning_plans.id = modules.plan_id and learning_plans.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)));

grant select, insert, update, delete on generation_attempts to authenticated;

grant select, insert, update, delete on generation_attempts to plans_worker;

grant select, insert, update, delete on learning_plans to authenticated;

grant select, insert, update, delete on learning_plans to plans_worker;

grant select, insert, update, delete on modules to authenticated;

grant select, insert, update, delete on modules to plans_worker;

grant usage on sequence generation_attempts_id_seq to authenticated;

grant usage on sequence generation_attempts_id_seq to plans_worker;
