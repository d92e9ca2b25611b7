create extension hstore;
create extension citext;
comment on extension citext is 'a';
