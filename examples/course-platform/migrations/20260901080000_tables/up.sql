-- Tables.
--
--   add role anonymous
--   add role authenticated
--   add role course_admin
--   add role course_editor
--   add role courses_request
--   add role courses_service
--   add membership anonymous.courses_request
--   add membership authenticated.course_editor
--   add membership authenticated.courses_request
--   add membership course_admin.courses_request
--   add membership course_editor.course_admin
--   add membership course_editor.courses_request
--   add enum type activity_action
--   add enum type course_stage
--   add enum type lesson_status
--   add enum type material_kind
--   add enum type project_status
--   add enum type prompt_category
--   add enum type publication_status
--   add enum type roadmap_step
--   add enum type style_category
--   add enum type user_role
--   add function showcase_projects_likes_count_counter()
--   add function showcase_projects_likes_count_guard()
--   add function squall.set_updated_at()
--   add table activity_log
--   add table ai_system_instructions
--   add table course_modules
--   add table glossary_terms
--   add table invite_links
--   and 17 more

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'anonymous') then
            create role anonymous nologin;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'anonymous' and (false or rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'authenticated') then
            create role authenticated nologin;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'authenticated' and (false or rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'course_admin') then
            create role course_admin nologin;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'course_admin' and (false or rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'course_editor') then
            create role course_editor nologin;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'course_editor' and (false or rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'courses_request') then
            create role courses_request noinherit login;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'courses_request' and (not rolcanlogin or rolinherit or rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

do $$
begin
    begin
        if not exists (select from pg_catalog.pg_roles where rolname = 'courses_service') then
            create role courses_service noinherit login bypassrls;
        end if;
    exception
        when duplicate_object or unique_violation then null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = 'courses_service' and (not rolcanlogin or rolinherit or rolsuper or rolcreatedb or rolcreaterole or rolreplication or not rolbypassrls)) then
        raise exception using errcode = 'object_not_in_prerequisite_state',
            message = 'the role is there already, and is not as declared',
            hint = 'look at its attributes in pg_roles, and alter it';
    end if;
end
$$;

do $$
begin
    grant anonymous to courses_request;
exception
    when unique_violation then null;
end
$$;

do $$
begin
    grant authenticated to course_editor;
exception
    when unique_violation then null;
end
$$;

do $$
begin
    grant authenticated to courses_request;
exception
    when unique_violation then null;
end
$$;

do $$
begin
    grant course_admin to courses_request;
exception
    when unique_violation then null;
end
$$;

do $$
begin
    grant course_editor to course_admin;
exception
    when unique_violation then null;
end
$$;

do $$
begin
    grant course_editor to courses_request;
exception
    when unique_violation then null;
end
$$;

create type public.activity_action as enum ('signed_up', 'lesson_started', 'lesson_completed', 'stage_completed', 'roadmap_step_done', 'prompt_favorited', 'project_submitted', 'project_liked', 'project_reviewed', 'message_sent', 'content_edited', 'setting_changed');

create type public.course_stage as enum ('foundation', 'design', 'build', 'launch');

create type public.lesson_status as enum ('not_started', 'in_progress', 'completed');

create type public.material_kind as enum ('link', 'file', 'video', 'template');

create type public.project_status as enum ('pending', 'approved', 'rejected');

create type public.prompt_category as enum ('planning', 'interface', 'backend', 'debugging', 'texts');

create type public.publication_status as enum ('draft', 'published', 'archived');

create type public.roadmap_step as enum ('idea', 'brief', 'design', 'prototype', 'launch', 'first_users');

create type public.style_category as enum ('layout', 'typography', 'color', 'illustration', 'animation');

create type public.user_role as enum ('student', 'editor', 'admin');

CREATE FUNCTION public.showcase_projects_likes_count_guard()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
    if tg_op = 'INSERT' or (new.id) is distinct from (old.id) then
        new.likes_count := 0;
    elsif new.likes_count is distinct from old.likes_count
            and current_setting('squall.counting', true) is distinct from 'on' then
        raise exception using errcode = 'generated_always',
            message = 'a counter keeps this column', hint = 'leave it out',
            column = 'likes_count', schema = tg_table_schema, table = tg_table_name;
    end if;
    return new;
end
$function$;

CREATE FUNCTION squall.set_updated_at()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    new.updated_at := pg_catalog.now();
    return new;
end
$function$;

create table public.activity_log (
    id bigint generated always as identity,
    user_id uuid default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid,
    action public.activity_action not null,
    subject_id uuid,
    details jsonb not null default '{}'::jsonb,
    created_at timestamp with time zone not null default now()
);

create table public.ai_system_instructions (
    id uuid not null default gen_random_uuid(),
    tool_type character varying(20) not null,
    version integer not null,
    content text not null,
    active boolean not null default false,
    author_id uuid default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.course_modules (
    id uuid not null default gen_random_uuid(),
    stage public.course_stage not null,
    slug text not null,
    title text not null,
    description text,
    cover_url text,
    "position" integer not null,
    status public.publication_status not null default 'draft'::public.publication_status,
    deleted_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.glossary_terms (
    id uuid not null default gen_random_uuid(),
    slug text not null,
    term text not null,
    definition text not null,
    example text,
    aliases text[] not null default '{}'::text[],
    deleted_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.invite_links (
    id uuid not null default gen_random_uuid(),
    code text not null,
    role public.user_role not null default 'student'::public.user_role,
    note text,
    max_uses integer not null default 1,
    uses_count integer not null default 0,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    created_by uuid default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.lesson_materials (
    id uuid not null default gen_random_uuid(),
    lesson_id uuid not null,
    kind public.material_kind not null,
    title text not null,
    url text not null,
    size_bytes bigint,
    "position" integer not null,
    deleted_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.lesson_tasks (
    id uuid not null default gen_random_uuid(),
    lesson_id uuid not null,
    title text not null,
    description text not null default ''::text,
    required boolean not null default true,
    "position" integer not null,
    deleted_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.lessons (
    id uuid not null default gen_random_uuid(),
    module_id uuid not null,
    slug text not null,
    title text not null,
    summary text,
    body text not null default ''::text,
    video_url text,
    minutes integer not null,
    "position" integer not null,
    status public.publication_status not null default 'draft'::public.publication_status,
    deleted_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.platform_settings (
    key text not null,
    value jsonb not null,
    description text,
    updated_by uuid default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid,
    updated_at timestamp with time zone not null default now()
);

create table public.project_likes (
    project_id uuid not null,
    user_id uuid not null default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid,
    created_at timestamp with time zone not null default now()
);

create table public.prompt_categories (
    id uuid not null default gen_random_uuid(),
    kind public.prompt_category not null,
    slug text not null,
    title text not null,
    icon text,
    "position" integer not null default 0,
    deleted_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.prompt_steps (
    id uuid not null default gen_random_uuid(),
    prompt_id uuid not null,
    "position" integer not null,
    title text not null,
    body text not null,
    tip text,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.prompts (
    id uuid not null default gen_random_uuid(),
    category_id uuid not null,
    author_id uuid default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid,
    slug text not null,
    title text not null,
    description text not null,
    "position" integer not null default 0,
    status public.publication_status not null default 'draft'::public.publication_status,
    deleted_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.showcase_projects (
    id uuid not null default gen_random_uuid(),
    user_id uuid not null default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid,
    title text not null,
    description text not null,
    url text,
    repository_url text,
    image_urls text[] not null default '{}'::text[],
    stack text[] not null default '{}'::text[],
    status public.project_status not null default 'pending'::public.project_status,
    featured boolean not null default false,
    likes_count integer not null default 0,
    deleted_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

CREATE FUNCTION public.showcase_projects_likes_count_counter()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
#variable_conflict use_column
declare
    before constant text := coalesce(current_setting('squall.counting', true), '');
    hidden boolean;
begin
    perform set_config('squall.counting', 'on', true);
    if tg_op = 'TRUNCATE' then
        update public.showcase_projects set likes_count = 0 where likes_count <> 0;
    elsif tg_op = 'INSERT' then
        with changed as (
            select k0, sum(n) as n from (
                select project_id, 1 from added where project_id is not null
            ) as r (k0, n) group by k0
        ), counted as (
            update public.showcase_projects as p set likes_count = p.likes_count + c.n from changed as c
                where p.id = c.k0 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    elsif tg_op = 'DELETE' then
        with changed as (
            select k0, sum(n) as n from (
                select project_id, -1 from removed where project_id is not null
            ) as r (k0, n) group by k0
        ), counted as (
            update public.showcase_projects as p set likes_count = p.likes_count + c.n from changed as c
                where p.id = c.k0 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    elsif exists (select from added) then
        with changed as (
            select k0, sum(n) as n from (
                select project_id, 1 from added where project_id is not null
                union all
                select project_id, -1 from removed where project_id is not null
            ) as r (k0, n) group by k0 having sum(n) <> 0
        ), counted as (
            update public.showcase_projects as p set likes_count = p.likes_count + c.n from changed as c
                where p.id = c.k0 returning c.n
        )
        select (select count(*) from changed where n > 0)
                > (select count(*) from counted where n > 0) into hidden;
    end if;
    if hidden then
        raise exception using errcode = 'insufficient_privilege',
            message = 'a policy hides the row of a counter', column = 'likes_count', schema = tg_table_schema, table = tg_table_name;
    end if;
    perform set_config('squall.counting', before, true);
    return null;
end
$function$;

create table public.style_cards (
    id uuid not null default gen_random_uuid(),
    slug text not null,
    title text not null,
    category public.style_category not null,
    description text not null,
    prompt_text text not null,
    preview_url text,
    palette text[] not null default '{}'::text[],
    tags text[] not null default '{}'::text[],
    "position" integer not null default 0,
    status public.publication_status not null default 'draft'::public.publication_status,
    deleted_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

create table public.tool_chats (
    id uuid not null default gen_random_uuid(),
    user_id uuid not null,
    tool_type character varying(20) not null,
    created_at timestamp with time zone default now(),
    updated_at timestamp with time zone default now()
);

create table public.tool_messages (
    id uuid not null default gen_random_uuid(),
    chat_id uuid not null,
    role character varying(10) not null,
    content text not null,
    has_copyable_content boolean default false,
    created_at timestamp with time zone default now()
);

create table public.user_lesson_progress (
    user_id uuid not null default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid,
    lesson_id uuid not null,
    status public.lesson_status not null default 'in_progress'::public.lesson_status,
    done_tasks uuid[] not null default '{}'::uuid[],
    started_at timestamp with time zone not null default now(),
    completed_at timestamp with time zone,
    updated_at timestamp with time zone not null default now()
);

create table public.user_prompt_favorites (
    user_id uuid not null default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid,
    prompt_id uuid not null,
    created_at timestamp with time zone not null default now()
);

create table public.user_roadmap_progress (
    user_id uuid not null default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid,
    step public.roadmap_step not null,
    note text,
    completed_at timestamp with time zone not null default now()
);

create table public.user_stage_progress (
    user_id uuid not null default (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid,
    stage public.course_stage not null,
    status public.lesson_status not null default 'in_progress'::public.lesson_status,
    percent integer not null default 0,
    started_at timestamp with time zone not null default now(),
    completed_at timestamp with time zone,
    updated_at timestamp with time zone not null default now()
);

create table public.users (
    id uuid not null default gen_random_uuid(),
    auth_subject text not null,
    email text not null,
    name text not null,
    avatar_url text,
    role public.user_role not null default 'student'::public.user_role,
    invite_link_id uuid,
    last_seen_at timestamp with time zone,
    created_at timestamp with time zone not null default now(),
    updated_at timestamp with time zone not null default now()
);

alter table public.activity_log add constraint activity_log_pkey PRIMARY KEY (id);

alter table public.ai_system_instructions add constraint ai_system_instructions_pkey PRIMARY KEY (id);

alter table public.course_modules add constraint course_modules_pkey PRIMARY KEY (id);

alter table public.glossary_terms add constraint glossary_terms_pkey PRIMARY KEY (id);

alter table public.invite_links add constraint invite_links_pkey PRIMARY KEY (id);

alter table public.lesson_materials add constraint lesson_materials_pkey PRIMARY KEY (id);

alter table public.lesson_tasks add constraint lesson_tasks_pkey PRIMARY KEY (id);

alter table public.lessons add constraint lessons_pkey PRIMARY KEY (id);

alter table public.platform_settings add constraint platform_settings_pkey PRIMARY KEY (key);

alter table public.project_likes add constraint project_likes_pkey PRIMARY KEY (project_id, user_id);

alter table public.prompt_categories add constraint prompt_categories_pkey PRIMARY KEY (id);

alter table public.prompt_steps add constraint prompt_steps_pkey PRIMARY KEY (id);

alter table public.prompts add constraint prompts_pkey PRIMARY KEY (id);

alter table public.showcase_projects add constraint showcase_projects_pkey PRIMARY KEY (id);

alter table public.style_cards add constraint style_cards_pkey PRIMARY KEY (id);

alter table public.tool_chats add constraint tool_chats_pkey PRIMARY KEY (id);

alter table public.tool_messages add constraint tool_messages_pkey PRIMARY KEY (id);

alter table public.user_lesson_progress add constraint user_lesson_progress_pkey PRIMARY KEY (user_id, lesson_id);

alter table public.user_prompt_favorites add constraint user_prompt_favorites_pkey PRIMARY KEY (user_id, prompt_id);

alter table public.user_roadmap_progress add constraint user_roadmap_progress_pkey PRIMARY KEY (user_id, step);

alter table public.user_stage_progress add constraint user_stage_progress_pkey PRIMARY KEY (user_id, stage);

alter table public.users add constraint users_pkey PRIMARY KEY (id);

alter table public.ai_system_instructions add constraint ai_system_instructions_tool_type_version_key UNIQUE (tool_type, version);

alter table public.invite_links add constraint invite_links_code_key UNIQUE (code);

alter table public.prompt_steps add constraint prompt_steps_prompt_id_position_key UNIQUE (prompt_id, "position") DEFERRABLE INITIALLY DEFERRED;

alter table public.tool_chats add constraint tool_chats_user_id_tool_type_key UNIQUE (user_id, tool_type);

alter table public.users add constraint users_auth_subject_key UNIQUE (auth_subject);

alter table public.users add constraint users_email_key UNIQUE (email);

alter table public.ai_system_instructions add constraint ai_system_instructions_tool_type_check CHECK (((tool_type)::text = ANY ((ARRAY['assistant'::character varying, 'tz_helper'::character varying, 'ideas'::character varying]::character varying[])::text[])));

alter table public.course_modules add constraint course_modules_position_check CHECK (("position" >= 1));

alter table public.invite_links add constraint invite_links_max_uses_check CHECK ((max_uses >= 1));

alter table public.invite_links add constraint invite_links_uses_count_check CHECK (((uses_count >= 0) AND (uses_count <= max_uses)));

alter table public.lesson_materials add constraint lesson_materials_size_bytes_check CHECK ((size_bytes >= '0'::bigint));

alter table public.lessons add constraint lessons_minutes_check CHECK ((minutes >= 1));

alter table public.lessons add constraint lessons_position_check CHECK (("position" >= 1));

alter table public.platform_settings add constraint platform_settings_key_check CHECK ((key <> ''::text));

alter table public.prompt_steps add constraint prompt_steps_position_check CHECK (("position" >= 1));

alter table public.showcase_projects add constraint showcase_projects_title_check CHECK ((title <> ''::text));

alter table public.tool_chats add constraint tool_chats_tool_type_check CHECK (((tool_type)::text = ANY ((ARRAY['assistant'::character varying, 'tz_helper'::character varying, 'ideas'::character varying]::character varying[])::text[])));

alter table public.tool_messages add constraint tool_messages_role_check CHECK (((role)::text = ANY ((ARRAY['user'::character varying, 'assistant'::character varying]::character varying[])::text[])));

alter table public.user_lesson_progress add constraint user_lesson_progress_completed_at_check CHECK ((((status = 'completed'::public.lesson_status) AND (completed_at IS NOT NULL)) OR ((status <> 'completed'::public.lesson_status) AND (completed_at IS NULL))));

alter table public.user_stage_progress add constraint user_stage_progress_percent_check CHECK (((percent >= 0) AND (percent <= 100)));

alter table public.users add constraint users_email_check CHECK ((email ~~ '_%@_%'::text));

CREATE INDEX idx_activity_log_created_at ON public.activity_log USING btree (created_at DESC);

CREATE INDEX idx_activity_log_user_id_created_at ON public.activity_log USING btree (user_id, created_at DESC);

CREATE UNIQUE INDEX ai_system_instructions_active_key ON public.ai_system_instructions USING btree (tool_type) WHERE active;

CREATE UNIQUE INDEX course_modules_slug_key ON public.course_modules USING btree (slug) WHERE (deleted_at IS NULL);

CREATE INDEX idx_course_modules_stage_position ON public.course_modules USING btree (stage, "position");

CREATE UNIQUE INDEX glossary_terms_slug_key ON public.glossary_terms USING btree (slug) WHERE (deleted_at IS NULL);

CREATE INDEX idx_glossary_terms_term ON public.glossary_terms USING btree (term);

CREATE INDEX idx_lesson_materials_lesson_id_position ON public.lesson_materials USING btree (lesson_id, "position");

CREATE INDEX idx_lesson_tasks_lesson_id_position ON public.lesson_tasks USING btree (lesson_id, "position");

CREATE INDEX idx_lessons_module_id_position ON public.lessons USING btree (module_id, "position");

CREATE UNIQUE INDEX lessons_module_id_slug_key ON public.lessons USING btree (module_id, slug) WHERE (deleted_at IS NULL);

CREATE INDEX idx_project_likes_user_id ON public.project_likes USING btree (user_id);

CREATE UNIQUE INDEX prompt_categories_slug_key ON public.prompt_categories USING btree (slug) WHERE (deleted_at IS NULL);

CREATE INDEX idx_prompts_category_id_position ON public.prompts USING btree (category_id, "position");

CREATE UNIQUE INDEX prompts_slug_key ON public.prompts USING btree (slug) WHERE (deleted_at IS NULL);

CREATE INDEX idx_showcase_projects_status_likes_count ON public.showcase_projects USING btree (status, likes_count DESC);

CREATE INDEX idx_showcase_projects_user_id ON public.showcase_projects USING btree (user_id);

CREATE INDEX idx_style_cards_category_position ON public.style_cards USING btree (category, "position");

CREATE INDEX idx_style_cards_tags ON public.style_cards USING gin (tags);

CREATE UNIQUE INDEX style_cards_slug_key ON public.style_cards USING btree (slug) WHERE (deleted_at IS NULL);

CREATE INDEX idx_tool_messages_chat_id ON public.tool_messages USING btree (chat_id);

CREATE INDEX idx_user_lesson_progress_lesson_id ON public.user_lesson_progress USING btree (lesson_id);

CREATE INDEX idx_user_prompt_favorites_prompt_id ON public.user_prompt_favorites USING btree (prompt_id);

CREATE INDEX idx_users_role ON public.users USING btree (role);

alter table public.activity_log add constraint activity_log_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE SET NULL;

alter table public.ai_system_instructions add constraint ai_system_instructions_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.users(id) ON DELETE SET NULL;

alter table public.invite_links add constraint invite_links_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id) ON DELETE SET NULL;

alter table public.lesson_materials add constraint lesson_materials_lesson_id_fkey FOREIGN KEY (lesson_id) REFERENCES public.lessons(id) ON DELETE CASCADE;

alter table public.lesson_tasks add constraint lesson_tasks_lesson_id_fkey FOREIGN KEY (lesson_id) REFERENCES public.lessons(id) ON DELETE CASCADE;

alter table public.lessons add constraint lessons_module_id_fkey FOREIGN KEY (module_id) REFERENCES public.course_modules(id) ON DELETE CASCADE;

alter table public.platform_settings add constraint platform_settings_updated_by_fkey FOREIGN KEY (updated_by) REFERENCES public.users(id) ON DELETE SET NULL;

alter table public.project_likes add constraint project_likes_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.showcase_projects(id) ON DELETE CASCADE;

alter table public.project_likes add constraint project_likes_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

alter table public.prompt_steps add constraint prompt_steps_prompt_id_fkey FOREIGN KEY (prompt_id) REFERENCES public.prompts(id) ON DELETE CASCADE;

alter table public.prompts add constraint prompts_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.users(id) ON DELETE SET NULL;

alter table public.prompts add constraint prompts_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.prompt_categories(id) ON DELETE RESTRICT;

alter table public.showcase_projects add constraint showcase_projects_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

alter table public.tool_chats add constraint tool_chats_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

alter table public.tool_messages add constraint tool_messages_chat_id_fkey FOREIGN KEY (chat_id) REFERENCES public.tool_chats(id) ON DELETE CASCADE;

alter table public.user_lesson_progress add constraint user_lesson_progress_lesson_id_fkey FOREIGN KEY (lesson_id) REFERENCES public.lessons(id) ON DELETE CASCADE;

alter table public.user_lesson_progress add constraint user_lesson_progress_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

alter table public.user_prompt_favorites add constraint user_prompt_favorites_prompt_id_fkey FOREIGN KEY (prompt_id) REFERENCES public.prompts(id) ON DELETE CASCADE;

alter table public.user_prompt_favorites add constraint user_prompt_favorites_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

alter table public.user_roadmap_progress add constraint user_roadmap_progress_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

alter table public.user_stage_progress add constraint user_stage_progress_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

alter table public.users add constraint users_invite_link_id_fkey FOREIGN KEY (invite_link_id) REFERENCES public.invite_links(id) ON DELETE SET NULL;

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.ai_system_instructions FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.course_modules FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.glossary_terms FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.invite_links FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.lesson_materials FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.lesson_tasks FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.lessons FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.platform_settings FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER showcase_projects_likes_count_counter_delete AFTER DELETE ON public.project_likes REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.showcase_projects_likes_count_counter();

CREATE TRIGGER showcase_projects_likes_count_counter_insert AFTER INSERT ON public.project_likes REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.showcase_projects_likes_count_counter();

CREATE TRIGGER showcase_projects_likes_count_counter_truncate AFTER TRUNCATE ON public.project_likes FOR EACH STATEMENT EXECUTE FUNCTION public.showcase_projects_likes_count_counter();

CREATE TRIGGER showcase_projects_likes_count_counter_update AFTER UPDATE ON public.project_likes REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.showcase_projects_likes_count_counter();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.prompt_categories FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.prompt_steps FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.prompts FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.showcase_projects FOR EACH ROW WHEN ((old.likes_count = new.likes_count)) EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER showcase_projects_likes_count_guard BEFORE INSERT OR UPDATE OF likes_count, id ON public.showcase_projects FOR EACH ROW EXECUTE FUNCTION public.showcase_projects_likes_count_guard();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.style_cards FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.tool_chats FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.user_lesson_progress FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.user_stage_progress FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

CREATE TRIGGER set_updated_at BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION squall.set_updated_at();

alter table public.activity_log enable row level security;

alter table public.activity_log force row level security;

alter table public.ai_system_instructions enable row level security;

alter table public.ai_system_instructions force row level security;

alter table public.course_modules enable row level security;

alter table public.course_modules force row level security;

alter table public.glossary_terms enable row level security;

alter table public.glossary_terms force row level security;

alter table public.invite_links enable row level security;

alter table public.invite_links force row level security;

alter table public.lesson_materials enable row level security;

alter table public.lesson_materials force row level security;

alter table public.lesson_tasks enable row level security;

alter table public.lesson_tasks force row level security;

alter table public.lessons enable row level security;

alter table public.lessons force row level security;

alter table public.platform_settings enable row level security;

alter table public.platform_settings force row level security;

alter table public.project_likes enable row level security;

alter table public.project_likes force row level security;

alter table public.prompt_categories enable row level security;

alter table public.prompt_categories force row level security;

alter table public.prompt_steps enable row level security;

alter table public.prompt_steps force row level security;

alter table public.prompts enable row level security;

alter table public.prompts force row level security;

alter table public.showcase_projects enable row level security;

alter table public.showcase_projects force row level security;

alter table public.style_cards enable row level security;

alter table public.style_cards force row level security;

alter table public.tool_chats enable row level security;

alter table public.tool_chats force row level security;

alter table public.tool_messages enable row level security;

alter table public.tool_messages force row level security;

alter table public.user_lesson_progress enable row level security;

alter table public.user_lesson_progress force row level security;

alter table public.user_prompt_favorites enable row level security;

alter table public.user_prompt_favorites force row level security;

alter table public.user_roadmap_progress enable row level security;

alter table public.user_roadmap_progress force row level security;

alter table public.user_stage_progress enable row level security;

alter table public.user_stage_progress force row level security;

alter table public.users enable row level security;

alter table public.users force row level security;

create policy activity_log_add on public.activity_log for insert to authenticated
    with check ((user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")));

create policy activity_log_read on public.activity_log for select to course_admin
    using (true);

create policy ai_system_instructions_manage on public.ai_system_instructions to course_admin
    using (true);

create policy course_modules_edit on public.course_modules to course_editor
    using (true);

create policy course_modules_read on public.course_modules for select to authenticated
    using ((status = 'published'::public.publication_status));

create policy glossary_terms_edit on public.glossary_terms to course_editor
    using (true);

create policy glossary_terms_read on public.glossary_terms for select to anonymous, authenticated
    using (true);

create policy invite_links_manage on public.invite_links to course_admin
    using (true);

create policy lesson_materials_edit on public.lesson_materials to course_editor
    using (true);

create policy lesson_materials_read on public.lesson_materials for select to authenticated
    using ((lesson_id IN ( SELECT lessons.id
   FROM public.lessons
  WHERE (lessons.deleted_at IS NULL))));

create policy lesson_tasks_edit on public.lesson_tasks to course_editor
    using (true);

create policy lesson_tasks_read on public.lesson_tasks for select to authenticated
    using ((lesson_id IN ( SELECT lessons.id
   FROM public.lessons
  WHERE (lessons.deleted_at IS NULL))));

create policy lessons_edit on public.lessons to course_editor
    using (true);

create policy lessons_read on public.lessons for select to authenticated
    using ((status = 'published'::public.publication_status));

create policy platform_settings_manage on public.platform_settings to course_admin
    using (true);

create policy platform_settings_read on public.platform_settings for select to anonymous, authenticated
    using ((NOT (key ~~ 'report.%'::text)));

create policy project_likes_own on public.project_likes to authenticated
    using ((user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")));

create policy project_likes_read on public.project_likes for select to course_admin
    using (true);

create policy prompt_categories_edit on public.prompt_categories to course_editor
    using (true);

create policy prompt_categories_read on public.prompt_categories for select to authenticated
    using (true);

create policy prompt_steps_edit on public.prompt_steps to course_editor
    using (true);

create policy prompt_steps_read on public.prompt_steps for select to authenticated
    using ((prompt_id IN ( SELECT prompts.id
   FROM public.prompts
  WHERE (prompts.deleted_at IS NULL))));

create policy prompts_edit on public.prompts to course_editor
    using (true);

create policy prompts_read on public.prompts for select to authenticated
    using ((status = 'published'::public.publication_status));

create policy showcase_projects_edit on public.showcase_projects to course_editor
    using (true);

create policy showcase_projects_likes_count_counter on public.showcase_projects to postgres
    using ((current_setting('squall.counting'::text, true) = 'on'::text));

create policy showcase_projects_own on public.showcase_projects to authenticated
    using ((user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")));

create policy showcase_projects_read on public.showcase_projects for select to authenticated
    using (((status = 'approved'::public.project_status) OR (user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif"))));

create policy style_cards_edit on public.style_cards to course_editor
    using (true);

create policy style_cards_read on public.style_cards for select to authenticated
    using ((status = 'published'::public.publication_status));

create policy tool_chats_own on public.tool_chats to authenticated
    using ((user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")));

create policy tool_chats_read on public.tool_chats for select to course_admin
    using (true);

create policy tool_messages_own on public.tool_messages to authenticated
    using ((chat_id IN ( SELECT tool_chats.id
   FROM public.tool_chats
  WHERE (tool_chats.user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")))));

create policy tool_messages_read on public.tool_messages for select to course_admin
    using (true);

create policy user_lesson_progress_own on public.user_lesson_progress to authenticated
    using ((user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")));

create policy user_lesson_progress_read on public.user_lesson_progress for select to course_admin
    using (true);

create policy user_prompt_favorites_own on public.user_prompt_favorites to authenticated
    using ((user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")));

create policy user_prompt_favorites_read on public.user_prompt_favorites for select to course_admin
    using (true);

create policy user_roadmap_progress_own on public.user_roadmap_progress to authenticated
    using ((user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")));

create policy user_roadmap_progress_read on public.user_roadmap_progress for select to course_admin
    using (true);

create policy user_stage_progress_own on public.user_stage_progress to authenticated
    using ((user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")));

create policy user_stage_progress_read on public.user_stage_progress for select to course_admin
    using (true);

create policy users_manage on public.users to course_admin
    using (true);

create policy users_own on public.users to authenticated
    using ((id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid AS "nullif")));

create policy users_read on public.users for select to course_editor
    using (true);

grant insert on table public.activity_log to authenticated;

grant select on table public.activity_log to course_admin;

grant delete, insert, select, update on table public.activity_log to courses_service;

grant delete, insert, select, update on table public.ai_system_instructions to course_admin;

grant delete, insert, select, update on table public.ai_system_instructions to courses_service;

grant select on table public.course_modules to authenticated;

grant delete, insert, update on table public.course_modules to course_editor;

grant delete, insert, select, update on table public.course_modules to courses_service;

grant select on table public.glossary_terms to anonymous;

grant select on table public.glossary_terms to authenticated;

grant delete, insert, update on table public.glossary_terms to course_editor;

grant delete, insert, select, update on table public.glossary_terms to courses_service;

grant delete, insert, select, update on table public.invite_links to course_admin;

grant delete, insert, select, update on table public.invite_links to courses_service;

grant select on table public.lesson_materials to authenticated;

grant delete, insert, update on table public.lesson_materials to course_editor;

grant delete, insert, select, update on table public.lesson_materials to courses_service;

grant select on table public.lesson_tasks to authenticated;

grant delete, insert, update on table public.lesson_tasks to course_editor;

grant delete, insert, select, update on table public.lesson_tasks to courses_service;

grant select on table public.lessons to authenticated;

grant delete, insert, update on table public.lessons to course_editor;

grant delete, insert, select, update on table public.lessons to courses_service;

grant select on table public.platform_settings to anonymous;

grant select on table public.platform_settings to authenticated;

grant delete, insert, update on table public.platform_settings to course_admin;

grant delete, insert, select, update on table public.platform_settings to courses_service;

grant delete, insert, select on table public.project_likes to authenticated;

grant delete, insert, select, update on table public.project_likes to courses_service;

grant select on table public.prompt_categories to authenticated;

grant delete, insert, update on table public.prompt_categories to course_editor;

grant delete, insert, select, update on table public.prompt_categories to courses_service;

grant select on table public.prompt_steps to authenticated;

grant delete, insert, update on table public.prompt_steps to course_editor;

grant delete, insert, select, update on table public.prompt_steps to courses_service;

grant select on table public.prompts to authenticated;

grant delete, insert, update on table public.prompts to course_editor;

grant delete, insert, select, update on table public.prompts to courses_service;

grant update (deleted_at) on table public.showcase_projects to authenticated;

grant insert (description), update (description) on table public.showcase_projects to authenticated;

grant update (featured) on table public.showcase_projects to course_editor;

grant insert (image_urls), update (image_urls) on table public.showcase_projects to authenticated;

grant insert (repository_url), update (repository_url) on table public.showcase_projects to authenticated;

grant insert (stack), update (stack) on table public.showcase_projects to authenticated;

grant update (status) on table public.showcase_projects to course_editor;

grant insert (title), update (title) on table public.showcase_projects to authenticated;

grant insert (url), update (url) on table public.showcase_projects to authenticated;

grant select on table public.showcase_projects to authenticated;

grant delete, insert, select, update on table public.showcase_projects to courses_service;

revoke execute on function public.showcase_projects_likes_count_counter() from public;

grant select on table public.style_cards to authenticated;

grant delete, insert, update on table public.style_cards to course_editor;

grant delete, insert, select, update on table public.style_cards to courses_service;

grant delete, insert, select, update on table public.tool_chats to authenticated;

grant delete, insert, select, update on table public.tool_chats to courses_service;

grant delete, insert, select on table public.tool_messages to authenticated;

grant delete, insert, select, update on table public.tool_messages to courses_service;

grant delete, insert, select, update on table public.user_lesson_progress to authenticated;

grant delete, insert, select, update on table public.user_lesson_progress to courses_service;

grant delete, insert, select on table public.user_prompt_favorites to authenticated;

grant delete, insert, select, update on table public.user_prompt_favorites to courses_service;

grant delete, insert, select, update on table public.user_roadmap_progress to authenticated;

grant delete, insert, select, update on table public.user_roadmap_progress to courses_service;

grant delete, insert, select, update on table public.user_stage_progress to authenticated;

grant delete, insert, select, update on table public.user_stage_progress to courses_service;

grant update (avatar_url) on table public.users to authenticated;

grant update (last_seen_at) on table public.users to authenticated;

grant update (name) on table public.users to authenticated;

grant select on table public.users to authenticated;

grant delete, update on table public.users to course_admin;

grant delete, insert, select, update on table public.users to courses_service;
