-- The way back of 20260706083000_tables.
-- squall:data-loss all rows of generation_attempts are lost
-- squall:data-loss all rows of tasks are lost
-- squall:data-loss all rows of modules are lost
-- squall:data-loss all rows of learning_plans are lost
-- squall:data-loss all rows of users are lost
-- squall:data-loss all rows of squall.row_counts are lost

-- data loss: all rows of generation_attempts are lost
drop table public.generation_attempts;

drop function public.generation_attempts_per_plan();

drop type public.attempt_failure;

drop type public.attempt_status;

-- data loss: all rows of tasks are lost
drop table public.tasks;

-- data loss: all rows of modules are lost
drop table public.modules;

-- data loss: all rows of learning_plans are lost
drop table public.learning_plans;

drop type public.generation_status;

drop type public.skill_level;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'anonymous'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'anonymous';
    else
        drop role if exists anonymous;
    end if;
end
$$;

-- data loss: all rows of users are lost
drop table public.users;

drop function squall.set_updated_at();

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'authenticated'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'authenticated';
    else
        drop role if exists authenticated;
    end if;
end
$$;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'plans_request'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'plans_request';
    else
        drop role if exists plans_request;
    end if;
end
$$;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'plans_worker'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'plans_worker';
    else
        drop role if exists plans_worker;
    end if;
end
$$;

-- data loss: all rows of squall.row_counts are lost
drop table squall.row_counts;
