create schema billing;

create type billing.mood as enum ('it''s good', E'bad\\');

create table billing.invoices (
    mood billing.mood not null default 'it''s good',
    moods billing.mood[] not null
);

alter table billing.invoices add constraint invoices_mood_check check (mood <> 'bad\'::billing.mood);

create index invoices_moods on billing.invoices using gin (moods);
