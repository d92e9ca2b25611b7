create schema billing;

create table billing."Order" (
    "Id" integer not null
);

comment on table billing."Order" is E'It''s a table; \\ and $$ are no trouble';

comment on column billing."Order"."Id" is 'drop table x; --';
