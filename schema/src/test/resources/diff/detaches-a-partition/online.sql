-- lock: ACCESS EXCLUSIVE on public.e_2024, for a moment; lock_timeout 10min
-- squall:outside-transaction
alter table public.e detach partition public.e_2024 concurrently;

-- the check of what it held, which it does not need any more
do $$
declare
    squall_check name;
begin
    for squall_check in
        select conname from pg_catalog.pg_constraint
        where conrelid = 'public.e_2024'::pg_catalog.regclass and contype = 'c'
    loop
        execute pg_catalog.format('alter table public.e_2024 drop constraint %I', squall_check);
    end loop;
end
$$;
