alter table orders alter column state set default 'done';
