create function f() returns event_trigger language plpgsql as 'begin end';
create function g() returns event_trigger language plpgsql as 'begin end';
create event trigger e1 on ddl_command_start execute function f();
create event trigger e2 on table_rewrite when tag in ('ALTER TABLE') execute function f();
create event trigger e3 on sql_drop execute function f();
alter event trigger e3 enable always;
