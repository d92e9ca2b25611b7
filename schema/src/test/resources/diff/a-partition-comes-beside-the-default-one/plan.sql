create table public."Some" partition of public."Kinds" FOR VALUES IN ('a', 'it''s');

create table public.new partition of public.visits FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- scan: all rows are checked
alter table public.visits attach partition public.old FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
