-- The way back of 20261005141000_project_author.
-- squall:data-loss all values of showcase_projects.author_name are lost

-- data loss: all values of showcase_projects.author_name are lost
alter table public.showcase_projects drop column author_name;
