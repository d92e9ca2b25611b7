create schema other;
create type other.mood as enum ('glad', 'sad');
create table people (feels other.mood default 'glad', felt other.mood[]);
create view moods as select feels from people;
