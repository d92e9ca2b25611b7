-- Module minutes.
--
--   add column modules.estimated_minutes
--   add check modules.modules_estimated_minutes_check

alter table public.modules add column estimated_minutes integer;

update public.modules set estimated_minutes = (select coalesce(sum(tasks.estimated_minutes), 0) from tasks where tasks.module_id = modules.id) where estimated_minutes is null;

alter table public.modules add constraint modules_estimated_minutes_is_not_null check (estimated_minutes is not null) not valid;

-- squall:new-transaction
alter table public.modules validate constraint modules_estimated_minutes_is_not_null;

-- squall:new-transaction
alter table public.modules alter column estimated_minutes set not null;

alter table public.modules drop constraint modules_estimated_minutes_is_not_null;

alter table public.modules add constraint modules_estimated_minutes_check CHECK ((estimated_minutes >= 0)) not valid;

-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.modules validate constraint modules_estimated_minutes_check;
