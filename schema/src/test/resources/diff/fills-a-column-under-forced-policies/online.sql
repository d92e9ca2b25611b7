-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add column more text;

-- in batches: each is a transaction, and it can run again
-- squall:outside-transaction
do $$
declare
    squall_page bigint := 0;
    squall_pages bigint := (
        with recursive part (id) as (
            select 'public.t'::pg_catalog.regclass::pg_catalog.oid
            union all select i.inhrelid from pg_catalog.pg_inherits i join part on i.inhparent = part.id)
        select max(pg_catalog.pg_relation_size(id) / current_setting('block_size')::int) from part);
begin
    while squall_page <= squall_pages loop
        alter table public.t no force row level security;
        update public.t set more = 'x' where more is null
            and ctid >= pg_catalog.format('(%s,0)', squall_page)::tid
            and ctid < pg_catalog.format('(%s,0)', squall_page + 100)::tid;
        alter table public.t force row level security;
        commit;
        squall_page := squall_page + 100;
    end loop;
end
$$;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add constraint t_more_is_not_null check (more is not null) not valid;

-- in batches: each is a transaction, and it can run again
-- once more, for what came meanwhile
-- squall:outside-transaction
do $$
declare
    squall_page bigint := 0;
    squall_pages bigint := (
        with recursive part (id) as (
            select 'public.t'::pg_catalog.regclass::pg_catalog.oid
            union all select i.inhrelid from pg_catalog.pg_inherits i join part on i.inhparent = part.id)
        select max(pg_catalog.pg_relation_size(id) / current_setting('block_size')::int) from part);
begin
    while squall_page <= squall_pages loop
        alter table public.t no force row level security;
        update public.t set more = 'x' where more is null
            and ctid >= pg_catalog.format('(%s,0)', squall_page)::tid
            and ctid < pg_catalog.format('(%s,0)', squall_page + 100)::tid;
        alter table public.t force row level security;
        commit;
        squall_page := squall_page + 100;
    end loop;
end
$$;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
alter table public.t validate constraint t_more_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.t alter column more set not null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t drop constraint t_more_is_not_null;

-- in batches: each is a transaction, and it can run again
-- squall:outside-transaction
do $$
declare
    squall_page bigint := 0;
    squall_pages bigint := (
        with recursive part (id) as (
            select 'public.t'::pg_catalog.regclass::pg_catalog.oid
            union all select i.inhrelid from pg_catalog.pg_inherits i join part on i.inhparent = part.id)
        select max(pg_catalog.pg_relation_size(id) / current_setting('block_size')::int) from part);
begin
    while squall_page <= squall_pages loop
        alter table public.t no force row level security;
        update public.t set n = 0 where n is null
            and ctid >= pg_catalog.format('(%s,0)', squall_page)::tid
            and ctid < pg_catalog.format('(%s,0)', squall_page + 100)::tid;
        alter table public.t force row level security;
        commit;
        squall_page := squall_page + 100;
    end loop;
end
$$;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add constraint t_n_is_not_null check (n is not null) not valid;

-- in batches: each is a transaction, and it can run again
-- once more, for what came meanwhile
-- squall:outside-transaction
do $$
declare
    squall_page bigint := 0;
    squall_pages bigint := (
        with recursive part (id) as (
            select 'public.t'::pg_catalog.regclass::pg_catalog.oid
            union all select i.inhrelid from pg_catalog.pg_inherits i join part on i.inhparent = part.id)
        select max(pg_catalog.pg_relation_size(id) / current_setting('block_size')::int) from part);
begin
    while squall_page <= squall_pages loop
        alter table public.t no force row level security;
        update public.t set n = 0 where n is null
            and ctid >= pg_catalog.format('(%s,0)', squall_page)::tid
            and ctid < pg_catalog.format('(%s,0)', squall_page + 100)::tid;
        alter table public.t force row level security;
        commit;
        squall_page := squall_page + 100;
    end loop;
end
$$;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
alter table public.t validate constraint t_n_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.t alter column n set not null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t drop constraint t_n_is_not_null;
