-- question: table three is gone, and new are four, four_0: is it renamed?
--   --rename three:four
--   --rename three:four_0
--   --drop three

alter table public.visits detach partition public.one;

alter table public.visits detach partition public.two;

-- data loss: all rows of three are lost
drop table public.three;

create table public.four partition of public.visits FOR VALUES FROM ('2026-06-01') TO ('2027-06-01') partition by HASH (id);

create table public.four_0 partition of public.four FOR VALUES WITH (modulus 1, remainder 0);

-- scan: all rows are checked
alter table public.visits attach partition public.one FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- scan: all rows are checked
alter table public.visits attach partition public.two FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
