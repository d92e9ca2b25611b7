create function seen() returns event_trigger language plpgsql as 'begin end';
create event trigger one on ddl_command_end execute function seen();
create event trigger two on sql_drop execute function seen();
