-- The way back of 20261120195129_intervention_title.
-- squall:data-loss all values of interventions.title are lost
-- squall:data-loss all values of students.updated_at are lost

drop trigger set_updated_at on public.students;

-- data loss: all values of interventions.title are lost
alter table public.interventions drop column title;

-- data loss: all values of students.updated_at are lost
alter table public.students drop column updated_at;
