-- The way back of 20260608091500_tables.
-- squall:data-loss all rows of activity_log are lost
-- squall:data-loss all rows of messages are lost
-- squall:data-loss all rows of conversations are lost
-- squall:data-loss all rows of projects are lost
-- squall:data-loss all rows of users are lost

-- data loss: all rows of activity_log are lost
drop table public.activity_log;

-- data loss: all rows of messages are lost
drop table public.messages;

-- data loss: all rows of conversations are lost
drop table public.conversations;

-- data loss: all rows of projects are lost
drop table public.projects;

-- data loss: all rows of users are lost
drop table public.users;

drop function squall.set_updated_at();

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'product_helper'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'product_helper';
    else
        drop role if exists product_helper;
    end if;
end
$$;
