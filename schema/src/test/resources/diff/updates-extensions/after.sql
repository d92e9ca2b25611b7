create extension hstore;
create schema s;
create extension citext schema s;
create extension pg_trgm;
create table t (c s.citext);
