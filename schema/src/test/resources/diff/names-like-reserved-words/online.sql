alter table public."order" add constraint "order_Mixed Case_is_not_null" check ("Mixed Case" is not null) not valid;

-- may fail: it is refused if a row has no value of order.Mixed Case
-- squall:new-transaction
alter table public."order" validate constraint "order_Mixed Case_is_not_null";

-- squall:new-transaction
alter table public."order" alter column "Mixed Case" set not null;

alter table public."order" drop constraint "order_Mixed Case_is_not_null";

-- squall:new-transaction
alter table public."order" alter column "Mixed Case" set default 'it''s'::text;

alter table public."order" add column "select" integer;

comment on column public."order"."Mixed Case" is 'q';

-- squall:new-transaction
alter table public."order" add constraint order_user_is_not_null check ("user" is not null) not valid;

-- may fail: it is refused if a row has no value of order.user
-- squall:new-transaction
alter table public."order" validate constraint order_user_is_not_null;

-- squall:new-transaction
alter table public."order" alter column "user" set not null;

alter table public."order" drop constraint order_user_is_not_null;

-- if it fails: drop index concurrently public.order_pkey, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently order_pkey on public."order" ("user");

alter table public."order" add constraint order_pkey PRIMARY KEY using index order_pkey;

-- if it fails: drop index concurrently public."the index", then again
-- squall:outside-transaction
create index concurrently "the index" ON public."order" USING btree ("Mixed Case");
