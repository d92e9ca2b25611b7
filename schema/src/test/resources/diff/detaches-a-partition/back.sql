-- scan: all rows are checked
alter table public.e attach partition public.e_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
