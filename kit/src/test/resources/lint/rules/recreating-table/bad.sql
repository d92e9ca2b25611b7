drop table if exists settings;

create table settings (name text primary key, value jsonb);
