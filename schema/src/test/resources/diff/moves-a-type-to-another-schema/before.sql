create schema other;
create type mood as enum ('glad', 'sad');
create table people (feels mood default 'glad', felt mood[]);
create view moods as select feels from people;
insert into people values ('sad', '{glad}');
