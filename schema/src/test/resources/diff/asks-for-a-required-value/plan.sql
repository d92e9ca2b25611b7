-- question: column users.name is required, and existing rows have no value for it
--   --backfill users.name=<SQL expression>

-- may fail: existing rows have no value of users.name to give
alter table public.users add column name text not null;
