create function roll() returns int language sql volatile as 'select 4';
create function fixed() returns int language sql immutable as 'select 5';
create table t (
    n int,
    id uuid not null default gen_random_uuid(),
    number serial,
    rolled int default roll(),
    five int not null default fixed(),
    at timestamptz not null default now(),
    counted int generated always as identity,
    twice int generated always as (n * 2) stored
);
