do $$
begin
    if (select last_value = 7 and not is_called from public.down) then
        alter sequence public.down as bigint increment by -1 minvalue -9223372036854775808 maxvalue -1 start with -1 restart;
    else
        alter sequence public.down as bigint increment by -1 minvalue -9223372036854775808 maxvalue -1 start with -1;
    end if;
end
$$;

alter sequence public.up minvalue 1 start with 1;

alter table public.t alter column id set minvalue 1 set maxvalue 2147483647 set start with 1;
