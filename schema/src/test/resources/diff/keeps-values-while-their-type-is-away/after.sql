create domain positive as bigint check (value > 0) check (value < 1000);
create domain many as positive[];
create type spot as (x positive, y int);
create type way as (a spot, b spot[]);
create collation german (provider = icu, locale = 'de-AT');
create domain title as text collate german;
create domain state as text check (value in ('on', 'off'));
create table things (
    id int primary key,
    one positive default 2,
    several positive[] default array[1, 2],
    all_ many not null,
    at spot not null,
    lines way[],
    called title,
    runs state default 'on'
);
create index on things (called);
create unique index on things (one, runs);
create view seen as select id, (at).x, called, runs from things;
create function first(way) returns spot language sql immutable as 'select ($1).a';
