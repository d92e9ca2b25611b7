alter table orders add column priority integer default 3;
