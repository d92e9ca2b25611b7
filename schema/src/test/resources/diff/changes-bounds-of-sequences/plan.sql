alter sequence public.s2 as bigint increment by 1 minvalue 1 maxvalue 9223372036854775807 start with 1 cache 1 no cycle;

do $$
begin
    if (select last_value = -1 and not is_called from public.s3) then
        alter sequence public.s3 increment by -2 maxvalue -5 start with -5 restart;
    else
        alter sequence public.s3 increment by -2 maxvalue -5 start with -5;
    end if;
end
$$;

alter sequence public.s4 set logged;

create unlogged sequence public.s6;

alter table public.t alter column b set default nextval('public.s5'::regclass);

alter sequence public.s1 as smallint start with 5;

alter sequence public.s5 owned by public.t.b;

grant select, usage on sequence public.s1 to pg_monitor;

comment on sequence public.s1 is 's';
