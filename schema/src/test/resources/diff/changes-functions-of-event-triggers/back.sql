comment on event trigger e3 is null;

drop event trigger e1;

drop event trigger e2;

create event trigger e1 on ddl_command_start
    execute function public.f();

create event trigger e2 on table_rewrite
    when tag in ('ALTER TABLE')
    execute function public.f();

alter event trigger e3 enable always;
