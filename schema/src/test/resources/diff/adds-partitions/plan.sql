create table public.e_2025 partition of public.e FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

create table public.e_rest partition of public.e DEFAULT partition by LIST (n);

-- scan: nobody can write to e meanwhile
CREATE INDEX e_at ON public.e USING btree (at);
