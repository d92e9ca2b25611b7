-- lock: ACCESS EXCLUSIVE on public.visits_2024, for a moment; lock_timeout 10min
-- squall:outside-transaction
alter table public.visits detach partition public.visits_2024 concurrently;

-- the check of what it held, which it does not need any more
do $$
declare
    squall_check name;
begin
    for squall_check in
        select conname from pg_catalog.pg_constraint
        where conrelid = 'public.visits_2024'::pg_catalog.regclass and contype = 'c'
            and conname not in ('early')
    loop
        execute pg_catalog.format('alter table public.visits_2024 drop constraint %I', squall_check);
    end loop;
end
$$;

-- lock: ACCESS EXCLUSIVE on public.visits_2024, for a moment; lock_timeout 3s
-- lock: ACCESS EXCLUSIVE on public.rooms, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.visits_2024 drop constraint visits_room_fkey;
