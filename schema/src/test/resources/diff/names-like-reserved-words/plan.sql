-- may fail: it is refused if a row has no value of order.Mixed Case
alter table public."order" alter column "Mixed Case" set not null;

alter table public."order" alter column "Mixed Case" set default 'it''s'::text;

alter table public."order" add column "select" integer;

-- may fail: it is refused if a row has no value of order.user
alter table public."order" alter column "user" set not null;

-- scan: nobody can use order while its index is built
alter table public."order" add constraint order_pkey PRIMARY KEY ("user");

-- scan: nobody can write to order meanwhile
CREATE INDEX "the index" ON public."order" USING btree ("Mixed Case");

comment on column public."order"."Mixed Case" is 'q';
