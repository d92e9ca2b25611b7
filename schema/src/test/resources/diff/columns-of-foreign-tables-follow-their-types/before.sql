create extension postgres_fdw;
create server s1 foreign data wrapper postgres_fdw options (host 'h');
create type st as enum ('a', 'b');
create domain pos as int;
create foreign table ft (id serial, s st, p pos) server s1;
