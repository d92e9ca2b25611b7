begin;

vacuum orders;

commit;
