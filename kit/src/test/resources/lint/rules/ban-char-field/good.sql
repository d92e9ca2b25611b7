alter table users add column country text check (length(country) = 2);
