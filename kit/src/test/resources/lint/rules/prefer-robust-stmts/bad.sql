alter table users add column phone text;

create index concurrently users_phone_idx on users (phone);
