create table public.visits_2025 (
    page integer,
    id integer not null,
    at date not null
);

alter table public.visits_2025 add constraint known PRIMARY KEY (id, at);

-- lock: SHARE on public.visits, for a moment; lock_timeout 3s
-- scan: nobody can write to visits meanwhile
CREATE INDEX visits_page ON ONLY public.visits USING btree (page);

-- lock: SHARE on public.visits, for as long as the index is built; lock_timeout 3s
-- scan: nobody can write to visits meanwhile
CREATE INDEX visits_usual ON public.visits USING btree (at);

-- lock: SHARE UPDATE EXCLUSIVE on public.visits_2024, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.of_2024, then again
-- squall:outside-transaction
create index concurrently of_2024 ON public.visits_2024 USING btree (page);

alter index public.visits_page attach partition public.of_2024;

alter table public.visits_2024 cluster on visits_2024_at_idx;

CREATE INDEX of_2025 ON public.visits_2025 USING btree (page);

-- scan: all rows are checked
alter table public.visits attach partition public.visits_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

comment on index public.visits_2024_at_idx is 'days';

comment on index public.of_2025 is 'pages';
