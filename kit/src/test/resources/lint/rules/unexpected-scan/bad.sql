begin;

lock table orders in share mode;

alter table orders validate constraint orders_note_short;

commit;
