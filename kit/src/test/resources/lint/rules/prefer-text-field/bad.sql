create table notes (title varchar(80));
