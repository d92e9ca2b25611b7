alter table orders add constraint orders_note_is_not_null check (note is not null) not valid;

alter table orders validate constraint orders_note_is_not_null;

alter table orders alter column note set not null;

alter table orders drop constraint orders_note_is_not_null;
