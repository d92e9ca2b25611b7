alter table users add column token uuid;

alter table users alter column token set default gen_random_uuid();

alter table users add column seen_at timestamptz default now();
