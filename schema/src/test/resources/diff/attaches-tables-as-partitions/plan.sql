-- scan: all rows are checked
alter table public.e attach partition public.e_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- scan: all rows are checked
alter table public.h attach partition public.h_0 FOR VALUES WITH (modulus 2, remainder 0);

-- scan: all rows are checked
alter table public.l attach partition public.l_a FOR VALUES IN ('it''s, (a)', 'b');
