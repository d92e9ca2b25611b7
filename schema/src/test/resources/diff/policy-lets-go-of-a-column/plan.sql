alter table public.docs add column team text;

alter policy own on public.docs
    using ((team = 'ours'::text));

-- data loss: all values of docs.owner are lost
alter table public.docs drop column owner;
