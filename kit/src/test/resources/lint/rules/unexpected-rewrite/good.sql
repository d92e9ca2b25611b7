alter table settings add column priority integer default 1;
