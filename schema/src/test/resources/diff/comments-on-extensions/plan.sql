comment on extension citext is 'b';

comment on extension hstore is 'mine';
