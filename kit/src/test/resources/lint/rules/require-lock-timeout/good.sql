set lock_timeout = '3s';

alter table users add column phone text;
