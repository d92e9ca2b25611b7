create sequence public.t_number_seq as integer;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add column at timestamp with time zone not null default now();

-- lock: ACCESS EXCLUSIVE on public.t, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.t') says how much is written
-- rewrite: all of t is written anew
alter table public.t add column counted integer generated always as identity;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add column five integer not null default public.fixed();

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add column id uuid;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t alter column id set default gen_random_uuid();

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add column number integer;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t alter column number set default nextval('public.t_number_seq'::regclass);

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add column rolled integer;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t alter column rolled set default public.roll();

-- lock: ACCESS EXCLUSIVE on public.t, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.t') says how much is written
-- rewrite: all of t is written anew
alter table public.t add column twice integer generated always as ((n * 2)) stored;

alter sequence public.t_number_seq owned by public.t.number;

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
        update public.t set id = gen_random_uuid() where id is null
            and ctid >= pg_catalog.format('(%s,0)', squall_page)::tid
            and ctid < pg_catalog.format('(%s,0)', squall_page + 100)::tid;
        commit;
        squall_page := squall_page + 100;
    end loop;
end
$$;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add constraint t_id_is_not_null check (id is not null) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- squall:new-transaction
alter table public.t validate constraint t_id_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.t alter column id set not null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t drop constraint t_id_is_not_null;

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
        update public.t set number = nextval('public.t_number_seq'::regclass) where number is null
            and ctid >= pg_catalog.format('(%s,0)', squall_page)::tid
            and ctid < pg_catalog.format('(%s,0)', squall_page + 100)::tid;
        commit;
        squall_page := squall_page + 100;
    end loop;
end
$$;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add constraint t_number_is_not_null check (number is not null) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- squall:new-transaction
alter table public.t validate constraint t_number_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.t alter column number set not null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t drop constraint t_number_is_not_null;

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
        update public.t set rolled = public.roll() where rolled is null
            and ctid >= pg_catalog.format('(%s,0)', squall_page)::tid
            and ctid < pg_catalog.format('(%s,0)', squall_page + 100)::tid;
        commit;
        squall_page := squall_page + 100;
    end loop;
end
$$;
