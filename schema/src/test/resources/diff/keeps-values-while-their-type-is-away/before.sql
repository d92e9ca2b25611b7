create domain positive as int check (value > 0);
create domain many as positive[];
create type spot as (x positive, y int);
create type way as (a spot, b spot[]);
create collation german (provider = icu, locale = 'de');
create domain title as text collate german;
create type state as enum ('on', 'off');
create table things (
    id int primary key,
    one positive default 1,
    several positive[] default array[1, 2],
    all_ many,
    at spot not null,
    lines way[],
    called title,
    runs state default 'on'
);
create index on things (called);
create unique index on things (one, runs);
create view seen as select id, (at).x, called, runs from things;
create function first(way) returns spot language sql immutable as 'select ($1).a';
insert into things values (1, 2, '{3,4}', '{5}', '(6,7)', '{"(\"(1,2)\",\"{\"\"(3,4)\"\"}\")"}', 'a', 'off');
