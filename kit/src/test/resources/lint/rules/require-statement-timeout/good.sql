set statement_timeout = '10s';

alter table users add column phone text;
