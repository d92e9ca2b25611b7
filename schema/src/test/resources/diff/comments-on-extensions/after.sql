create extension hstore;
comment on extension hstore is 'mine';
create extension citext;
comment on extension citext is 'b';
