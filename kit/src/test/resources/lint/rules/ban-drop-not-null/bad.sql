alter table users alter column created_at drop not null;
