drop policy c on public.docs;

drop policy d on public.docs;

drop policy e on public.docs;

alter policy a on public.docs
    using ((owner = 'you'::text))
    with check ((team = 'ours'::text));

alter policy b on public.docs to public
    using (true);

create policy c on public.docs
    using (true);

create policy d on public.docs for update to pg_monitor, pg_read_all_data
    using ((team = 'ours'::text));

create policy f on public.docs for delete
    using (false);

comment on policy c on public.docs is 'kept';
