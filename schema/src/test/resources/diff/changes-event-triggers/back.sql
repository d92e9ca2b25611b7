comment on event trigger two is null;

drop event trigger one;

create event trigger one on ddl_command_end
    execute function public.seen();

alter event trigger two enable;

-- data loss: all rows of t are lost
drop table public.t;
