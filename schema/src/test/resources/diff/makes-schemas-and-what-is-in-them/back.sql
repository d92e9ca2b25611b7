create schema old;

create table old.t (
    id integer not null
);

alter table old.t add constraint t_pkey PRIMARY KEY (id);

-- data loss: all rows of billing.invoices are lost
drop table billing.invoices;

drop type billing.state;

drop schema billing;
