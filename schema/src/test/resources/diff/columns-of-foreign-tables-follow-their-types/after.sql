create extension postgres_fdw;
create server s1 foreign data wrapper postgres_fdw options (host 'h');
create type st as enum ('b');
create domain pos as bigint;
create foreign table ft (id int, s st, p pos) server s1;
