alter table users add column if not exists phone text;

create index concurrently if not exists users_phone_idx on users (phone);
