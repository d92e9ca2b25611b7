do $$
begin
    if (select last_value = -1 and not is_called from public.down) then
        alter sequence public.down as integer increment by 2 minvalue 3 maxvalue 2147483647 start with 7 restart;
    else
        alter sequence public.down as integer increment by 2 minvalue 3 maxvalue 2147483647 start with 7;
    end if;
end
$$;

do $$
begin
    if (select last_value = 1 and not is_called from public.up) then
        alter sequence public.up minvalue 100 start with 100 restart;
    else
        alter sequence public.up minvalue 100 start with 100;
    end if;
end
$$;

do $$
begin
    if (select last_value = 1 and not is_called from public.t_id_seq) then
        alter table public.t alter column id set minvalue 5 set maxvalue 90 set start with 10 restart;
    else
        alter table public.t alter column id set minvalue 5 set maxvalue 90 set start with 10;
    end if;
end
$$;
