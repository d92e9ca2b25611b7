-- The way back of 20261120195052_tables.
-- squall:data-loss all rows of sessions are lost
-- squall:data-loss all rows of interventions are lost
-- squall:data-loss all rows of students are lost
-- squall:data-loss all rows of schools are lost
-- squall:data-loss all rows of user_roles are lost
-- squall:data-loss all rows of roles are lost
-- squall:data-loss all rows of users are lost

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

-- data loss: all rows of sessions are lost
drop table public.sessions;

-- data loss: all rows of interventions are lost
drop table public.interventions;

drop type public.intervention_status;

drop type public.intervention_type;

-- data loss: all rows of students are lost
drop table public.students;

drop type public.grade_level;

drop type public.student_status;

-- data loss: all rows of schools are lost
drop table public.schools;

-- data loss: all rows of user_roles are lost
drop table public.user_roles;

-- data loss: all rows of roles are lost
drop table public.roles;

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
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'interventions_request'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'interventions_request';
    else
        drop role if exists interventions_request;
    end if;
end
$$;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'interventions_service'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'interventions_service';
    else
        drop role if exists interventions_service;
    end if;
end
$$;
