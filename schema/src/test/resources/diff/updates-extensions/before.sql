create extension hstore version '1.4';
create schema s;
create extension citext;
create extension pg_trgm schema s;
create table t (c citext);
