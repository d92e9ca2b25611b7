-- in batches: each is a transaction, and it can run again
-- squall:outside-transaction
do $$
declare
    squall_page bigint := 0;
    squall_pages bigint := (
        with recursive part (id) as (
            select 'public.people'::pg_catalog.regclass::pg_catalog.oid
            union all select i.inhrelid from pg_catalog.pg_inherits i join part on i.inhparent = part.id)
        select max(pg_catalog.pg_relation_size(id) / current_setting('block_size')::int) from part);
begin
    while squall_page <= squall_pages loop
        update public.people set boss = 1 where boss is null
            and ctid >= pg_catalog.format('(%s,0)', squall_page)::tid
            and ctid < pg_catalog.format('(%s,0)', squall_page + 100)::tid;
        commit;
        squall_page := squall_page + 100;
    end loop;
end
$$;

-- lock: ACCESS EXCLUSIVE on public.people, for a moment; lock_timeout 3s
alter table public.people add constraint people_boss_is_not_null check (boss is not null) not valid;

-- in batches: each is a transaction, and it can run again
-- once more, for what came meanwhile
-- squall:outside-transaction
do $$
declare
    squall_page bigint := 0;
    squall_pages bigint := (
        with recursive part (id) as (
            select 'public.people'::pg_catalog.regclass::pg_catalog.oid
            union all select i.inhrelid from pg_catalog.pg_inherits i join part on i.inhparent = part.id)
        select max(pg_catalog.pg_relation_size(id) / current_setting('block_size')::int) from part);
begin
    while squall_page <= squall_pages loop
        update public.people set boss = 1 where boss is null
            and ctid >= pg_catalog.format('(%s,0)', squall_page)::tid
            and ctid < pg_catalog.format('(%s,0)', squall_page + 100)::tid;
        commit;
        squall_page := squall_page + 100;
    end loop;
end
$$;

-- lock: SHARE UPDATE EXCLUSIVE on public.people, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
alter table public.people validate constraint people_boss_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.people, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.people alter column boss set not null;

-- lock: ACCESS EXCLUSIVE on public.people, for a moment; lock_timeout 3s
alter table public.people drop constraint people_boss_is_not_null;
