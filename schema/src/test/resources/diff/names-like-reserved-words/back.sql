comment on column public."order"."Mixed Case" is null;

drop index public."the index";

alter table public."order" drop constraint order_pkey;

alter table public."order" alter column "Mixed Case" drop default;

alter table public."order" alter column "Mixed Case" drop not null;

alter table public."order" alter column "user" drop not null;

-- data loss: all values of order.select are lost
alter table public."order" drop column "select";
