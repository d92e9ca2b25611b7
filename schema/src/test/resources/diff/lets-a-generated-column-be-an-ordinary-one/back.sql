-- data loss: all values of t.g are lost
alter table public.t drop column g;

alter table public.t add column g integer generated always as ((a * 2)) stored;
