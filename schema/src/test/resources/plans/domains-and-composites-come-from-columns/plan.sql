create schema places;

create schema types;

create type mood as enum ('good', 'bad');

create domain feeling as mood;

create domain share as numeric(5,2) default 0 not null
    constraint share_check check (value between 0 and 100);

create type "Position" as (
    latitude double precision,
    longitude double precision
);

create function is_lower(v text) returns boolean immutable language sql as 'select v = lower(v)';

create domain types.email_address as varchar(255) collate "C"
    constraint email_address_check check (value like '%_@_%')
    constraint "it's lower" check (is_lower(value));

create type places.address as (
    street varchar(80),
    contact types.email_address,
    points "Position"[],
    mood mood
);

create table branches (
    email types.email_address not null,
    address places.address
);

create table shops (
    addresses places.address[] not null,
    share share not null,
    shares share[] not null default '{}',
    email types.email_address not null,
    feeling feeling not null
);

alter table branches add constraint branches_email_key unique (email);

alter table shops add constraint shops_email_check check (email <> 'no@body'::types.email_address);

create index shops_email on shops ((lower(email)));
