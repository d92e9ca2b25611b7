create domain positive as integer check (value > 0);

alter table settings add column priority positive default 1;
