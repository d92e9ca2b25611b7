-- lock: ACCESS EXCLUSIVE on public."order", for a moment; lock_timeout 3s
alter table public."order" add constraint "order_Mixed Case_is_not_null" check ("Mixed Case" is not null) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public."order", for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row has no value of order.Mixed Case
-- squall:new-transaction
alter table public."order" validate constraint "order_Mixed Case_is_not_null";

-- lock: ACCESS EXCLUSIVE on public."order", for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public."order" alter column "Mixed Case" set not null;

-- lock: ACCESS EXCLUSIVE on public."order", for a moment; lock_timeout 3s
alter table public."order" drop constraint "order_Mixed Case_is_not_null";

-- lock: ACCESS EXCLUSIVE on public."order", for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public."order" alter column "Mixed Case" set default 'it''s'::text;

-- lock: ACCESS EXCLUSIVE on public."order", for a moment; lock_timeout 3s
alter table public."order" add column "select" integer;

comment on column public."order"."Mixed Case" is 'q';

-- lock: ACCESS EXCLUSIVE on public."order", for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public."order" add constraint order_user_is_not_null check ("user" is not null) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public."order", for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row has no value of order.user
-- squall:new-transaction
alter table public."order" validate constraint order_user_is_not_null;

-- lock: ACCESS EXCLUSIVE on public."order", for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public."order" alter column "user" set not null;

-- lock: ACCESS EXCLUSIVE on public."order", for a moment; lock_timeout 3s
alter table public."order" drop constraint order_user_is_not_null;

-- lock: SHARE UPDATE EXCLUSIVE on public."order", for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.order_pkey, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently order_pkey on public."order" ("user");

-- lock: ACCESS EXCLUSIVE on public."order", for a moment; lock_timeout 3s
alter table public."order" add constraint order_pkey PRIMARY KEY using index order_pkey;

-- lock: SHARE UPDATE EXCLUSIVE on public."order", for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public."the index", then again
-- squall:outside-transaction
create index concurrently "the index" ON public."order" USING btree ("Mixed Case");
