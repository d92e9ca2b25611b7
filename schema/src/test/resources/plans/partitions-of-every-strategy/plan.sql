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

create type region as enum ('de', 'fr', 'it''s us');

create table events (
    id integer not null,
    at timestamptz not null,
    region region not null,
    user_id uuid not null,
    topic_id integer not null
) partition by range (at);

create table events_first_half
    partition of events for values from ('2026-01-01 00:00:00+00'::timestamptz) to ('2026-07-01 00:00:00+00'::timestamptz) with (fillfactor = 80);

alter table events_first_half enable row level security, force row level security;

create table events_old
    partition of events for values from (minvalue) to ('2026-01-01 00:00:00+00'::timestamptz) with (fillfactor = 80);

alter table events_old enable row level security, force row level security;

create table events_rest
    partition of events default with (fillfactor = 80);

alter table events_rest enable row level security, force row level security;

create table events_second_half
    partition of events for values from ('2026-07-01 00:00:00+00'::timestamptz) to ('2027-01-01 00:00:00+00'::timestamptz) partition by list (region);

alter table events_second_half enable row level security, force row level security;

create table events_eu
    partition of events_second_half for values in ('de'::region, 'fr'::region) with (fillfactor = 80);

alter table events_eu enable row level security, force row level security;

create table events_us
    partition of events_second_half for values in ('it''s us'::region) with (fillfactor = 80);

alter table events_us enable row level security, force row level security;

create table spread (
    n integer not null
) partition by hash (n);

create table spread_1
    partition of spread for values with (modulus 4, remainder 1);

create table spread_3
    partition of spread for values with (modulus 4, remainder 3);

create table spread_even
    partition of spread for values with (modulus 2, remainder 0);

create table topics (
    id integer not null,
    events_count integer not null default 0
);

create table stats.visits (
    user_id uuid not null,
    country text not null
) partition by list (country);

create table stats.visits_de
    partition of stats.visits for values in ('de'::text) partition by hash (user_id);

create unlogged table stats.de_0
    partition of stats.visits_de for values with (modulus 3, remainder 0);

create unlogged table stats.de_1
    partition of stats.visits_de for values with (modulus 3, remainder 1);

create unlogged table stats.de_2
    partition of stats.visits_de for values with (modulus 3, remainder 2);

create unlogged table stats.visits_other
    partition of stats.visits default;

alter table events add constraint events_pkey primary key (id, at, region);

alter table topics add constraint topics_pkey primary key (id);

alter table stats.visits add constraint visits_key unique (user_id, country);

create index events_user on events (user_id);

alter table events add constraint events_topic_id_fkey foreign key (topic_id)
    references topics (id);

create function topics_events_count_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' or (new.id) is distinct from (old.id) then
        new.events_count := 0;
    elsif new.events_count is distinct from old.events_count
            and current_setting('squall.counting', true) is distinct from 'on' then
        raise exception using errcode = 'generated_always',
            message = 'a counter keeps this column', hint = 'leave it out',
            column = 'events_count', schema = tg_table_schema, table = tg_table_name;
    end if;
    return new;
end
$$;

create trigger topics_events_count_guard
    before insert or update of events_count, id on topics
    for each row execute function topics_events_count_guard();

do $squall1$
begin
    execute pg_catalog.format($squall0$
create function topics_events_count_counter() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    before constant text := coalesce(current_setting('squall.counting', true), '');
    hidden boolean;
begin
    perform set_config('squall.counting', 'on', true);
    if tg_op = 'TRUNCATE' then
        update %1$I.topics set events_count = 0 where events_count <> 0;
    elsif tg_op = 'INSERT' then
        with changed as (
            select k0, sum(n) as n from (
                select topic_id, 1 from added where topic_id is not null
            ) as r (k0, n) group by k0
        ), counted as (
            update %1$I.topics as p set events_count = p.events_count + c.n from changed as c
                where p.id = c.k0 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    elsif tg_op = 'DELETE' then
        with changed as (
            select k0, sum(n) as n from (
                select topic_id, -1 from removed where topic_id is not null
            ) as r (k0, n) group by k0
        ), counted as (
            update %1$I.topics as p set events_count = p.events_count + c.n from changed as c
                where p.id = c.k0 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    elsif exists (select from added) then
        with changed as (
            select k0, sum(n) as n from (
                select topic_id, 1 from added where topic_id is not null
                union all
                select topic_id, -1 from removed where topic_id is not null
            ) as r (k0, n) group by k0 having sum(n) <> 0
        ), counted as (
            update %1$I.topics as p set events_count = p.events_count + c.n from changed as c
                where p.id = c.k0 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    end if;
    if hidden then
        raise exception using errcode = 'insufficient_privilege',
            message = 'a policy hides the row of a counter', column = 'events_count', schema = tg_table_schema, table = tg_table_name;
    end if;
    perform set_config('squall.counting', before, true);
    return null;
end
$$
$squall0$, current_schema());
end
$squall1$;

revoke execute on function topics_events_count_counter() from public;

create trigger topics_events_count_counter_insert
    after insert on events referencing new table as added
    for each statement execute function topics_events_count_counter();

create trigger topics_events_count_counter_update
    after update on events referencing old table as removed new table as added
    for each statement execute function topics_events_count_counter();

create trigger topics_events_count_counter_delete
    after delete on events referencing old table as removed
    for each statement execute function topics_events_count_counter();

create trigger topics_events_count_counter_truncate
    after truncate on events
    for each statement execute function topics_events_count_counter();

alter table events enable row level security, force row level security;

create policy events_own on events to authenticated
    using (user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
