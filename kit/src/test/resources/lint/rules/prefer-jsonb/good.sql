alter table orders add column payload jsonb;
