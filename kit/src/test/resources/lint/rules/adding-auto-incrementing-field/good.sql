alter table settings add column number bigint;
