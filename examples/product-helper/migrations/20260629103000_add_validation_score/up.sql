-- Add validation score.
--
--   add column projects.validation_score
--   add check projects.projects_validation_score_check

alter table public.projects add column validation_score integer not null default 0;

-- may fail: it is refused if a row breaks it
alter table public.projects add constraint projects_validation_score_check CHECK (((validation_score >= 0) AND (validation_score <= 100)));

grant update (validation_score) on table public.projects to product_helper;
