begin;

begin;

alter table users add column phone text;

commit;
