alter table users add column country char(2);
