create schema billing;
create type billing.state as enum ('open', 'paid');
create table billing.invoices (id bigint generated always as identity primary key, s billing.state not null default 'open');
comment on schema billing is 'money';
