-- scan: all rows are checked
alter table public.visits attach partition public.visits_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
