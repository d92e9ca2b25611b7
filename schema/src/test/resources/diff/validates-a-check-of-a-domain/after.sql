create domain code as text;
create table things (code code);
alter domain code add constraint short check (length(value) < 9);
