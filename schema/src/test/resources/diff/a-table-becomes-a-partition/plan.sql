-- question: column old.note would be dropped: its values are lost
--   --drop old.note

-- data loss: all values of old.note are lost
alter table public.old drop column note;

-- may fail: it is refused if a row has no value of old.id
alter table public.old alter column id set not null;

alter table public.old add constraint early CHECK ((id > 0));

-- scan: all rows are checked
alter table public.visits attach partition public.old FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
