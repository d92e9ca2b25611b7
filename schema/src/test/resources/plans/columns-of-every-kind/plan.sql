create table columns (
    always bigint generated always as identity,
    small_serial smallserial,
    plain_serial serial,
    big_serial bigserial,
    first text not null,
    "full name" text generated always as (first || '!') stored,
    code varchar(12) not null,
    price numeric(12,2) not null,
    tags text[] not null default '{}',
    "user" interval,
    is_on boolean not null default false
);

alter table columns add constraint columns_pkey primary key (always);
