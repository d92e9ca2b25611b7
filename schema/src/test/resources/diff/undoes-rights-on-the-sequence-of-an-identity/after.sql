create table numbered (id int generated always as identity);
create table fresh (id int generated always as identity, "Place" int);
create table shared (id int generated always as identity);
grant usage on sequence shared_id_seq to public;
alter default privileges grant usage on sequences to public;
