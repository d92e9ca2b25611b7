comment on extension hstore is 'data type for storing sets of (key, value) pairs';

comment on extension citext is 'a';
