begin;

alter table orders add column currency text;

update orders set currency = 'EUR' where currency is null;

commit;
