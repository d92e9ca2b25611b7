comment on sequence public.s1 is null;

revoke select, usage on sequence public.s1 from pg_monitor;

alter sequence public.s1 as bigint start with 1;

do $$
begin
    if (select last_value = 1 and not is_called from public.s2) then
        alter sequence public.s2 as integer increment by 5 minvalue 2 maxvalue 100 start with 7 cache 3 cycle restart;
    else
        alter sequence public.s2 as integer increment by 5 minvalue 2 maxvalue 100 start with 7 cache 3 cycle;
    end if;
end
$$;

alter sequence public.s3 increment by -1 maxvalue -1 start with -1;

alter sequence public.s4 set unlogged;

alter sequence public.s5 owned by public.t.id;

alter table public.t alter column b set default nextval('public.s1'::regclass);

-- data loss: where the sequence has counted to is lost
drop sequence public.s6;
