-- Intervention title.
--
--   add column interventions.title
--   add column students.updated_at
--   add trigger students.set_updated_at

alter table public.interventions add column title character varying(255);

update public.interventions set title = initcap(replace(type::text, '_', ' ')) || ' support' where title is null;

alter table public.interventions add constraint interventions_title_is_not_null check (title is not null) not valid;

-- squall:new-transaction
alter table public.interventions validate constraint interventions_title_is_not_null;

-- squall:new-transaction
alter table public.interventions alter column title set not null;

alter table public.interventions drop constraint interventions_title_is_not_null;

alter table public.students add column updated_at timestamp with time zone not null default now();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.students FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();
