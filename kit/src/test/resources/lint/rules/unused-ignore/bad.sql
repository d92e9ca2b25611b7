-- squall:ignore ban-drop-table: it is empty
alter table users add column phone text;
