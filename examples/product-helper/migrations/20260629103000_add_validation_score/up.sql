-- Add validation score.
--
--   add column projects.validation_score
--   add check projects.projects_validation_score_check

alter table public.projects add column validation_score integer not null default 0;

alter table public.projects add constraint projects_validation_score_check CHECK (((validation_score >= 0) AND (validation_score <= 100))) not valid;

grant update (validation_score) on table public.projects to product_helper;

-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.projects validate constraint projects_validation_score_check;
