alter table orders add column payload json;
