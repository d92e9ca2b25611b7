-- Project author.
--
--   add column showcase_projects.author_name

alter table public.showcase_projects add column author_name text;

update public.showcase_projects set author_name = (select name from users where users.id = user_id) where author_name is null;

alter table public.showcase_projects add constraint showcase_projects_author_name_is_not_null check (author_name is not null) not valid;

-- squall:new-transaction
alter table public.showcase_projects validate constraint showcase_projects_author_name_is_not_null;

-- squall:new-transaction
alter table public.showcase_projects alter column author_name set not null;

alter table public.showcase_projects drop constraint showcase_projects_author_name_is_not_null;

grant insert (author_name), update (author_name) on table public.showcase_projects to authenticated;
