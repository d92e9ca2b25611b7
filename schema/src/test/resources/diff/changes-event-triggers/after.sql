create function seen() returns event_trigger language plpgsql as 'begin end';
create event trigger one on ddl_command_end when tag in ('CREATE TABLE', 'DROP TABLE') execute function seen();
create event trigger two on sql_drop execute function seen();
alter event trigger two disable;
comment on event trigger two is 'sleeps';
create table t (id int);
