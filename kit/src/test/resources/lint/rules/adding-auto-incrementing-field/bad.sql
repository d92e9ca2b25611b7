alter table settings add column number bigserial;
