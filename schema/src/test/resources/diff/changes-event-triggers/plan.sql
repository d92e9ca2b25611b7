drop event trigger one;

create table public.t (
    id integer
);

create event trigger one on ddl_command_end
    when tag in ('CREATE TABLE', 'DROP TABLE')
    execute function public.seen();

alter event trigger two disable;

comment on event trigger two is 'sleeps';
