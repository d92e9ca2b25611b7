create table public.members (
    doc integer not null,
    who text not null
);

alter table public.docs add column owner text;

alter table public.members add constraint members_pkey PRIMARY KEY (doc, who);

alter table public.docs force row level security;

create policy own on public.docs
    using ((EXISTS ( SELECT
   FROM public.members m
  WHERE ((m.doc = docs.id) AND (m.who = docs.owner)))));
