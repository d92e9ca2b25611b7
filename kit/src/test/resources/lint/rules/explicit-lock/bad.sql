begin;

lock table orders;

commit;
