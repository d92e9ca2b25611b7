-- Add artifacts table.
--
--   add table artifacts

create table public.artifacts (
    id uuid not null default gen_random_uuid(),
    project_id uuid not null,
    type text not null,
    content text not null,
    created_at timestamp with time zone not null default now()
);

alter table public.artifacts add constraint artifacts_pkey PRIMARY KEY (id);

CREATE INDEX artifacts_project_id_idx ON public.artifacts USING btree (project_id);

alter table public.artifacts add constraint artifacts_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;

grant delete, insert, select on table public.artifacts to product_helper;
