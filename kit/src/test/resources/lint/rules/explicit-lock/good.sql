begin;

select 1 from orders where id = 1 for update;

commit;
