create table "order" ("user" int primary key, "Mixed Case" text not null default 'it''s', "select" int);
create index "the index" on "order" ("Mixed Case");
comment on column "order"."Mixed Case" is 'q';
