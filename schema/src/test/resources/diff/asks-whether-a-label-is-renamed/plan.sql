-- question: label status.done is gone, and new is status.finished: is it renamed?
--   --rename status.done:status.finished
--   --drop status.done

-- may fail: it is refused if a row has a label that goes: done
alter type public.status rename to status_old;

create type public.status as enum ('draft', 'finished');

-- rewrite: all of t is written anew
alter table public.t alter column s type public.status using s::text::public.status;

drop type public.status_old;
