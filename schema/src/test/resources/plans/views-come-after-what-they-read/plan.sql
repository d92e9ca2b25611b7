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

create schema stats;

create function weight(n bigint) returns bigint stable language sql as 'select n * 2';

create table plans (
    id uuid not null,
    topic text not null,
    user_id uuid not null,
    created_at timestamptz not null
);

create table steps (
    plan_id uuid not null,
    title text not null
);

alter table plans add constraint z_plans_pkey primary key (id);

create view audited (plan)
    with (security_invoker = true) as
select plan_id from steps where to_jsonb(title) ? 'x';

create view owned (plans)
    with (security_barrier = true) as
select count(*) from plans;

create view sizes (id, topic, size)
    with (security_invoker = true) as
select steps.plan_id, coalesce(max(steps.title), ''::text), count(*) from steps where steps.title <> 'it''s; \'::text group by steps.plan_id limit '5000'::int8;

create view stats.a_large_plans (topic, weight)
    with (security_invoker = true, security_barrier = true) as
select plans.topic, weight(count(sizes.id)) from plans left join sizes on sizes.id = plans.id group by plans.id order by plans.created_at desc;

create materialized view stats.stored (steps, first) as
select (select count(*) from steps), (select steps.title from steps order by steps.title limit 1)
with no data;

create unique index stored_steps on stats.stored (steps);

alter table plans enable row level security, force row level security;

create policy plans_large on plans for select to authenticated
    using (exists (select 1 from sizes where sizes.id = plans.id));

create policy plans_own on plans to authenticated
    using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));

grant select on audited to authenticated;

grant select on owned to anonymous;

grant select, delete on plans to authenticated;

grant usage on schema stats to authenticated;

grant select on sizes to authenticated;

grant select on stats.a_large_plans to authenticated;

grant select on stats.stored to authenticated;

grant select, delete on steps to authenticated;

comment on view sizes is 'how many steps';

comment on column sizes.size is 'never 0';

comment on materialized view stats.stored is 'as old as its last refresh';
