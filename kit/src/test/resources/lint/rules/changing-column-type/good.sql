alter table users alter column name type varchar(100);

alter table users alter column name type text;

alter table users add column age_new bigint;
