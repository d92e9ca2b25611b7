-- What the examples stand on.
create type order_state as enum ('open', 'done');

create domain email as text;

create table users (
    id bigint generated always as identity primary key,
    email text,
    name varchar(50),
    age integer,
    contact email,
    created_at timestamptz not null default now()
);

create table orders (
    id bigint generated always as identity primary key,
    user_id bigint,
    total numeric(10, 2),
    note text,
    state order_state not null default 'open',
    constraint orders_total_positive check (total > 0)
);

create index orders_note_idx on orders (note);

create table codes (code bigint);

create unique index codes_code_idx on codes (code);

create table settings (name text primary key, value text);

create table events (at date not null, kind text) partition by range (at);

create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');

create table events_2026 (at date not null, kind text);

create table bookings (room integer, during tsrange);

create schema reports;

create materialized view reports.totals as select user_id, sum(total) as total from orders group by user_id;

create unique index totals_user_id_idx on reports.totals (user_id);
