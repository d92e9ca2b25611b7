-- The way back of 20260901080000_tables.
-- squall:data-loss all rows of activity_log are lost
-- squall:data-loss all rows of ai_system_instructions are lost
-- squall:data-loss all rows of glossary_terms are lost
-- squall:data-loss all rows of invite_links are lost
-- squall:data-loss all rows of lesson_materials are lost
-- squall:data-loss all rows of lesson_tasks are lost
-- squall:data-loss all rows of platform_settings are lost
-- squall:data-loss all rows of project_likes are lost
-- squall:data-loss all rows of prompt_steps are lost
-- squall:data-loss all rows of showcase_projects are lost
-- squall:data-loss all rows of style_cards are lost
-- squall:data-loss all rows of tool_messages are lost
-- squall:data-loss all rows of tool_chats are lost
-- squall:data-loss all rows of user_lesson_progress are lost
-- squall:data-loss all rows of lessons are lost
-- squall:data-loss all rows of course_modules are lost
-- squall:data-loss all rows of user_prompt_favorites are lost
-- squall:data-loss all rows of prompts are lost
-- squall:data-loss all rows of prompt_categories are lost
-- squall:data-loss all rows of user_roadmap_progress are lost
-- squall:data-loss all rows of user_stage_progress are lost
-- squall:data-loss all rows of users are lost

revoke delete, insert, select, update on table public.invite_links from course_admin;

revoke delete, insert, select, update on table public.invite_links from courses_service;

revoke update (avatar_url) on table public.users from authenticated;

revoke update (last_seen_at) on table public.users from authenticated;

revoke update (name) on table public.users from authenticated;

revoke select on table public.users from authenticated;

revoke delete, update on table public.users from course_admin;

revoke delete, insert, select, update on table public.users from courses_service;

drop policy invite_links_manage on public.invite_links;

drop policy users_manage on public.users;

drop policy users_own on public.users;

drop policy users_read on public.users;

drop trigger set_updated_at on public.invite_links;

drop trigger set_updated_at on public.users;

alter table public.invite_links drop constraint invite_links_created_by_fkey;

alter table public.users drop constraint users_invite_link_id_fkey;

revoke authenticated from course_editor;

revoke authenticated from courses_request;

revoke course_admin from courses_request;

revoke course_editor from course_admin;

revoke course_editor from courses_request;

-- data loss: all rows of activity_log are lost
drop table public.activity_log;

drop type public.activity_action;

-- data loss: all rows of ai_system_instructions are lost
drop table public.ai_system_instructions;

-- data loss: all rows of glossary_terms are lost
drop table public.glossary_terms;

-- data loss: all rows of invite_links are lost
drop table public.invite_links;

-- data loss: all rows of lesson_materials are lost
drop table public.lesson_materials;

drop type public.material_kind;

-- data loss: all rows of lesson_tasks are lost
drop table public.lesson_tasks;

-- data loss: all rows of platform_settings are lost
drop table public.platform_settings;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'anonymous'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'anonymous';
    else
        drop role if exists anonymous;
    end if;
end
$$;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'courses_request'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'courses_request';
    else
        drop role if exists courses_request;
    end if;
end
$$;

-- data loss: all rows of project_likes are lost
drop table public.project_likes;

drop function public.showcase_projects_likes_count_counter();

-- data loss: all rows of prompt_steps are lost
drop table public.prompt_steps;

-- data loss: all rows of showcase_projects are lost
drop table public.showcase_projects;

drop function public.showcase_projects_likes_count_guard();

drop type public.project_status;

-- data loss: all rows of style_cards are lost
drop table public.style_cards;

drop type public.style_category;

-- data loss: all rows of tool_messages are lost
drop table public.tool_messages;

-- data loss: all rows of tool_chats are lost
drop table public.tool_chats;

-- data loss: all rows of user_lesson_progress are lost
drop table public.user_lesson_progress;

-- data loss: all rows of lessons are lost
drop table public.lessons;

-- data loss: all rows of course_modules are lost
drop table public.course_modules;

-- data loss: all rows of user_prompt_favorites are lost
drop table public.user_prompt_favorites;

-- data loss: all rows of prompts are lost
drop table public.prompts;

drop type public.publication_status;

-- data loss: all rows of prompt_categories are lost
drop table public.prompt_categories;

drop type public.prompt_category;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'course_editor'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'course_editor';
    else
        drop role if exists course_editor;
    end if;
end
$$;

-- data loss: all rows of user_roadmap_progress are lost
drop table public.user_roadmap_progress;

drop type public.roadmap_step;

-- data loss: all rows of user_stage_progress are lost
drop table public.user_stage_progress;

drop function squall.set_updated_at();

drop type public.course_stage;

drop type public.lesson_status;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'authenticated'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'authenticated';
    else
        drop role if exists authenticated;
    end if;
end
$$;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'course_admin'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'course_admin';
    else
        drop role if exists course_admin;
    end if;
end
$$;

do $$
begin
    if exists (select from pg_catalog.pg_shdepend d
            join pg_catalog.pg_roles r on r.oid = d.refobjid and r.rolname = 'courses_service'
            join pg_catalog.pg_database o on o.datname = current_database()
            where d.refclassid = 'pg_catalog.pg_authid'::regclass
                and (d.dbid not in (0, o.oid)
                    or d.classid = 'pg_catalog.pg_database'::regclass and d.objid <> o.oid)) then
        raise notice 'a role stays, as another database needs it: %', 'courses_service';
    else
        drop role if exists courses_service;
    end if;
end
$$;

-- data loss: all rows of users are lost
drop table public.users;

drop type public.user_role;
