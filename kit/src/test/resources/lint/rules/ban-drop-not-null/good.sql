alter table users alter column created_at set default clock_timestamp();
