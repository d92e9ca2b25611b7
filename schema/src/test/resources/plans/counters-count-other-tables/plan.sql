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

create schema forum;

create schema if not exists squall;

create schema work;

create type reaction as enum ('like', 'dislike');

create or replace function squall.set_updated_at() returns trigger
language plpgsql as $$
begin
    new.updated_at := pg_catalog.now();
    return new;
end
$$;

create table project_likes (
    project_id integer,
    user_id uuid not null,
    reaction reaction not null default 'like'
);

create table projects (
    id integer not null,
    owner_id uuid not null,
    likes_count integer not null default 0,
    open_count integer not null default 0,
    updated_at timestamptz not null default 'epoch'
);

create table forum.comments (
    tenant integer not null,
    id integer not null,
    parent integer,
    replies bigint not null default 0
);

create table work.tasks (
    project_id integer not null,
    done_at timestamptz
);

alter table projects add constraint projects_pkey primary key (id);

alter table forum.comments add constraint comments_pkey primary key (tenant, id);

alter table project_likes add constraint project_likes_project_id_fkey foreign key (project_id)
    references projects (id) on delete set null on update cascade;

alter table forum.comments add constraint comments_parent_fkey foreign key (tenant, parent)
    references forum.comments (tenant, id) on delete cascade;

alter table work.tasks add constraint tasks_project_id_fkey foreign key (project_id)
    references projects (id) on delete cascade on update cascade;

create trigger set_updated_at
    before update on projects
    for each row when (old.likes_count = new.likes_count and old.open_count = new.open_count) execute function squall.set_updated_at();

create function forum.comments_replies_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' or (new.tenant, new.id) is distinct from (old.tenant, old.id) then
        new.replies := 0;
    elsif new.replies is distinct from old.replies
            and current_setting('squall.counting', true) is distinct from 'on' then
        raise exception using errcode = 'generated_always',
            message = 'a counter keeps this column', hint = 'leave it out',
            column = 'replies', schema = tg_table_schema, table = tg_table_name;
    end if;
    return new;
end
$$;

create trigger comments_replies_guard
    before insert or update of replies, tenant, id on forum.comments
    for each row execute function forum.comments_replies_guard();

create function forum.comments_replies_counter() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    before constant text := coalesce(current_setting('squall.counting', true), '');
    hidden boolean;
begin
    perform set_config('squall.counting', 'on', true);
    if tg_op = 'TRUNCATE' then
        update forum.comments set replies = 0 where replies <> 0;
    elsif tg_op = 'INSERT' then
        with changed as (
            select k0, k1, sum(n) as n from (
                select tenant, parent, 1 from added where tenant is not null and parent is not null
            ) as r (k0, k1, n) group by k0, k1
        ), counted as (
            update forum.comments as p set replies = p.replies + c.n from changed as c
                where p.tenant = c.k0 and p.id = c.k1 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    elsif tg_op = 'DELETE' then
        with changed as (
            select k0, k1, sum(n) as n from (
                select tenant, parent, -1 from removed where tenant is not null and parent is not null
            ) as r (k0, k1, n) group by k0, k1
        ), counted as (
            update forum.comments as p set replies = p.replies + c.n from changed as c
                where p.tenant = c.k0 and p.id = c.k1 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    elsif exists (select from added) then
        with changed as (
            select k0, k1, sum(n) as n from (
                select tenant, parent, 1 from added where tenant is not null and parent is not null
                union all
                select tenant, parent, -1 from removed where tenant is not null and parent is not null
            ) as r (k0, k1, n) group by k0, k1 having sum(n) <> 0
        ), counted as (
            update forum.comments as p set replies = p.replies + c.n from changed as c
                where p.tenant = c.k0 and p.id = c.k1 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    end if;
    if hidden then
        raise exception using errcode = 'insufficient_privilege',
            message = 'a policy hides the row of a counter', column = 'replies', schema = tg_table_schema, table = tg_table_name;
    end if;
    perform set_config('squall.counting', before, true);
    return null;
end
$$;

revoke execute on function forum.comments_replies_counter() from public;

create trigger comments_replies_counter_insert
    after insert on forum.comments referencing new table as added
    for each statement execute function forum.comments_replies_counter();

create trigger comments_replies_counter_update
    after update on forum.comments referencing old table as removed new table as added
    for each statement execute function forum.comments_replies_counter();

create trigger comments_replies_counter_delete
    after delete on forum.comments referencing old table as removed
    for each statement execute function forum.comments_replies_counter();

create trigger comments_replies_counter_truncate
    after truncate on forum.comments
    for each statement execute function forum.comments_replies_counter();

alter table project_likes enable row level security, force row level security;

alter table projects enable row level security, force row level security;

create policy projects_likes_count_counter on projects to current_user
    using (current_setting('squall.counting', true) = 'on');

create function projects_likes_count_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' or (new.id) is distinct from (old.id) then
        new.likes_count := 0;
    elsif new.likes_count is distinct from old.likes_count
            and current_setting('squall.counting', true) is distinct from 'on' then
        raise exception using errcode = 'generated_always',
            message = 'a counter keeps this column', hint = 'leave it out',
            column = 'likes_count', schema = tg_table_schema, table = tg_table_name;
    end if;
    return new;
end
$$;

create trigger projects_likes_count_guard
    before insert or update of likes_count, id on projects
    for each row execute function projects_likes_count_guard();

do $squall1$
begin
    execute pg_catalog.format($squall0$
create function projects_likes_count_counter() returns trigger
language plpgsql security definer set search_path = pg_catalog, %1$I, pg_temp as $$
#variable_conflict use_column
declare
    before constant text := coalesce(current_setting('squall.counting', true), '');
    hidden boolean;
begin
    perform set_config('squall.counting', 'on', true);
    if tg_op = 'TRUNCATE' then
        update %1$I.projects set likes_count = 0 where likes_count <> 0;
    elsif tg_op = 'INSERT' then
        with changed as (
            select k0, sum(n) as n from (
                select project_id, 1 from added where project_id is not null and (reaction = 'like'::reaction)
            ) as r (k0, n) group by k0
        ), counted as (
            update %1$I.projects as p set likes_count = p.likes_count + c.n from changed as c
                where p.id = c.k0 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    elsif tg_op = 'DELETE' then
        with changed as (
            select k0, sum(n) as n from (
                select project_id, -1 from removed where project_id is not null and (reaction = 'like'::reaction)
            ) as r (k0, n) group by k0
        ), counted as (
            update %1$I.projects as p set likes_count = p.likes_count + c.n from changed as c
                where p.id = c.k0 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    elsif exists (select from added) then
        with changed as (
            select k0, sum(n) as n from (
                select project_id, 1 from added where project_id is not null and (reaction = 'like'::reaction)
                union all
                select project_id, -1 from removed where project_id is not null and (reaction = 'like'::reaction)
            ) as r (k0, n) group by k0 having sum(n) <> 0
        ), counted as (
            update %1$I.projects as p set likes_count = p.likes_count + c.n from changed as c
                where p.id = c.k0 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    end if;
    if hidden then
        raise exception using errcode = 'insufficient_privilege',
            message = 'a policy hides the row of a counter', column = 'likes_count', schema = tg_table_schema, table = tg_table_name;
    end if;
    perform set_config('squall.counting', before, true);
    return null;
end
$$
$squall0$, current_schema());
end
$squall1$;

revoke execute on function projects_likes_count_counter() from public;

create trigger projects_likes_count_counter_insert
    after insert on project_likes referencing new table as added
    for each statement execute function projects_likes_count_counter();

create trigger projects_likes_count_counter_update
    after update on project_likes referencing old table as removed new table as added
    for each statement execute function projects_likes_count_counter();

create trigger projects_likes_count_counter_delete
    after delete on project_likes referencing old table as removed
    for each statement execute function projects_likes_count_counter();

create trigger projects_likes_count_counter_truncate
    after truncate on project_likes
    for each statement execute function projects_likes_count_counter();

create policy projects_open_count_counter on projects to current_user
    using (current_setting('squall.counting', true) = 'on');

create function projects_open_count_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' or (new.id) is distinct from (old.id) then
        new.open_count := 0;
    elsif new.open_count is distinct from old.open_count
            and current_setting('squall.counting', true) is distinct from 'on' then
        raise exception using errcode = 'generated_always',
            message = 'a counter keeps this column', hint = 'leave it out',
            column = 'open_count', schema = tg_table_schema, table = tg_table_name;
    end if;
    return new;
end
$$;

create trigger projects_open_count_guard
    before insert or update of open_count, id on projects
    for each row execute function projects_open_count_guard();

do $squall1$
begin
    execute pg_catalog.format($squall0$
create function projects_open_count_counter() returns trigger
language plpgsql security definer set search_path = pg_catalog, %1$I, work, pg_temp as $$
#variable_conflict use_column
declare
    before constant text := coalesce(current_setting('squall.counting', true), '');
    hidden boolean;
begin
    perform set_config('squall.counting', 'on', true);
    if tg_op = 'TRUNCATE' then
        update %1$I.projects set open_count = 0 where open_count <> 0;
    elsif tg_op = 'INSERT' then
        with changed as (
            select k0, sum(n) as n from (
                select project_id, 1 from added where project_id is not null and (done_at is null)
            ) as r (k0, n) group by k0
        ), counted as (
            update %1$I.projects as p set open_count = p.open_count + c.n from changed as c
                where p.id = c.k0 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    elsif tg_op = 'DELETE' then
        with changed as (
            select k0, sum(n) as n from (
                select project_id, -1 from removed where project_id is not null and (done_at is null)
            ) as r (k0, n) group by k0
        ), counted as (
            update %1$I.projects as p set open_count = p.open_count + c.n from changed as c
                where p.id = c.k0 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    elsif exists (select from added) then
        with changed as (
            select k0, sum(n) as n from (
                select project_id, 1 from added where project_id is not null and (done_at is null)
                union all
                select project_id, -1 from removed where project_id is not null and (done_at is null)
            ) as r (k0, n) group by k0 having sum(n) <> 0
        ), counted as (
            update %1$I.projects as p set open_count = p.open_count + c.n from changed as c
                where p.id = c.k0 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    end if;
    if hidden then
        raise exception using errcode = 'insufficient_privilege',
            message = 'a policy hides the row of a counter', column = 'open_count', schema = tg_table_schema, table = tg_table_name;
    end if;
    perform set_config('squall.counting', before, true);
    return null;
end
$$
$squall0$, current_schema());
end
$squall1$;

revoke execute on function projects_open_count_counter() from public;

create trigger projects_open_count_counter_insert
    after insert on work.tasks referencing new table as added
    for each statement execute function projects_open_count_counter();

create trigger projects_open_count_counter_update
    after update on work.tasks referencing old table as removed new table as added
    for each statement execute function projects_open_count_counter();

create trigger projects_open_count_counter_delete
    after delete on work.tasks referencing old table as removed
    for each statement execute function projects_open_count_counter();

create trigger projects_open_count_counter_truncate
    after truncate on work.tasks
    for each statement execute function projects_open_count_counter();

create policy project_likes_own on project_likes to authenticated
    using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));

create policy projects_own on projects to authenticated
    using (owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
