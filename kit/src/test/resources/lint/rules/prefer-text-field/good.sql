create table notes (title text check (length(title) <= 80));
