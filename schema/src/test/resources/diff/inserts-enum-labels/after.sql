create type status as enum ('a', 'b', 'c', 'd', 'e', 'f');
