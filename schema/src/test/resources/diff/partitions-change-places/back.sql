alter table public.visits detach partition public.one;

alter table public.visits detach partition public.two;

-- data loss: all rows of four are lost
drop table public.four;

-- scan: all rows are checked
alter table public.visits attach partition public.one FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

create table public.three partition of public.visits FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- scan: all rows are checked
alter table public.visits attach partition public.two FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
