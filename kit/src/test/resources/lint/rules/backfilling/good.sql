begin;

alter table orders add column currency text;

commit;

update orders set currency = 'EUR' where id between 1 and 1000;
