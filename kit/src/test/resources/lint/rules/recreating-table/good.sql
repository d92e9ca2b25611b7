alter table settings add column details jsonb;
