drop event trigger e1;

drop event trigger e2;

create event trigger e1 on ddl_command_start
    execute function public.g();

alter event trigger e1 disable;

create event trigger e2 on table_rewrite
    when tag in ('ALTER TABLE', 'ALTER TYPE')
    execute function public.f();

alter event trigger e3 enable replica;

comment on event trigger e3 is 'e';
