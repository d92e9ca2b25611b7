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
        if not exists (select from pg_catalog.pg_roles where rolname = 'case_request') then
            create role case_request login noinherit;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'case_request' and (rolsuper or rolinherit or not rolcanlogin or rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'case_worker') then
            create role case_worker login noinherit bypassrls;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'case_worker' and (rolsuper or rolinherit or not rolcanlogin or not rolbypassrls)) then
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
            join pg_catalog.pg_roles u on u.oid = m.member and u.rolname = 'case_request') then
        grant anonymous to case_request;
    end if;
exception
    when unique_violation then null;
end
$$;

do $$
begin
    if not exists (select from pg_catalog.pg_auth_members m
            join pg_catalog.pg_roles r on r.oid = m.roleid and r.rolname = 'authenticated'
            join pg_catalog.pg_roles u on u.oid = m.member and u.rolname = 'case_request') then
        grant authenticated to case_request;
    end if;
exception
    when unique_violation then null;
end
$$;

create schema archive;

create schema billing;

create function answer() returns integer immutable language sql as 'select 42';

create procedure close_month(month date) language sql as 'select 1';

revoke execute on routine close_month from public;

create table counters (
    small smallserial,
    "Plain" integer not null
);

create table billing.ledger (
    id serial
);

grant select, insert on billing.ledger to authenticated;

grant update ("Plain") on counters to anonymous;

grant select (small) on counters to anonymous;

grant update (small, "Plain") on counters to authenticated;

grant select, insert on counters to authenticated;

grant select on counters to case_worker;

grant execute on routine answer to anonymous;

grant execute on routine close_month to authenticated;

grant usage on schema archive to anonymous;

grant usage on schema billing to authenticated;

grant select, usage on sequence billing.ledger_id_seq to authenticated;

grant select, usage on sequence counters_small_seq to authenticated;
