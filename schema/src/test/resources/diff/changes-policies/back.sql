drop policy a on public.docs;

drop policy d on public.docs;

drop policy f on public.docs;

create policy a on public.docs
    using ((owner = 'me'::text));

alter policy b on public.docs to pg_monitor
    using (true);

alter policy c on public.docs
    using (true)
    with check ((owner = 'me'::text));

create policy d on public.docs as restrictive for update
    using (true);

create policy e on public.docs for insert
    with check (true);
