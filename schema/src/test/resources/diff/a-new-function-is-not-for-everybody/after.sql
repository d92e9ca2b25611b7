create function secret() returns int language sql as 'select 1';
revoke execute on function secret() from public;
create procedure work() language sql as 'select 1';
revoke execute on procedure work() from public;
grant execute on procedure work() to pg_monitor;
