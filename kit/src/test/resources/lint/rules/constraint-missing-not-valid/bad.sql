alter table users add constraint users_age_positive check (age > 0);

begin;

alter table orders add constraint orders_note_short check (length(note) < 500) not valid;

alter table orders validate constraint orders_note_short;

commit;
