alter table orders add constraint orders_note_short check (length(note) < 500) not valid;

alter table users add column phone text;

alter table orders validate constraint orders_note_short;
