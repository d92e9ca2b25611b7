create type status as enum ('b', 'd');
