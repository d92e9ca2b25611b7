drop view public.ranks;

-- lock: ACCESS EXCLUSIVE on public.scores, for a moment; lock_timeout 3s
alter table public.scores drop constraint scores_m_check;

-- squall:outside-transaction
drop index concurrently public.scores_rank;

-- lock: ACCESS EXCLUSIVE on public.scores, for a moment; lock_timeout 3s
alter table public.scores alter column n drop default;

drop function public.rank_of(integer);

CREATE FUNCTION public.rank_of(n integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$select n$function$;

-- lock: ACCESS EXCLUSIVE on public.scores, for a moment; lock_timeout 3s
alter table public.scores alter column n set default public.rank_of(3);

-- lock: ACCESS EXCLUSIVE on public.scores, for a moment; lock_timeout 3s
alter table public.scores add constraint scores_m_check CHECK ((public.rank_of(m) > 0)) NOT VALID;

create view public.ranks as
SELECT public.rank_of(n) AS rank
   FROM public.scores;

-- lock: SHARE UPDATE EXCLUSIVE on public.scores, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.scores validate constraint scores_m_check;

-- lock: SHARE UPDATE EXCLUSIVE on public.scores, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.scores_rank, then again
-- squall:outside-transaction
create index concurrently scores_rank ON public.scores USING btree (public.rank_of(n));
