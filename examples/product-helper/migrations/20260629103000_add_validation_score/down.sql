-- The way back of 20260629103000_add_validation_score.
-- squall:data-loss all values of projects.validation_score are lost

-- data loss: all values of projects.validation_score are lost
alter table public.projects drop column validation_score;
