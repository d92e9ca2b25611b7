create schema billing;

create type billing.state as enum ('open', 'paid');

create table billing.invoices (
    id bigint generated always as identity,
    s billing.state not null default 'open'::billing.state
);

alter table billing.invoices add constraint invoices_pkey PRIMARY KEY (id);

comment on schema billing is 'money';

-- data loss: all rows of old.t are lost
drop table old.t;

drop schema old;
