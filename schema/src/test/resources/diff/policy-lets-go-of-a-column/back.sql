alter table public.docs add column owner text;

alter policy own on public.docs
    using ((owner = 'me'::text));

-- data loss: all values of docs.team are lost
alter table public.docs drop column team;
