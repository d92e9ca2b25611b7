-- Permissions.
--
--   add function has_tool_access(text)
--   add function is_administrator()
--   add table role_tools
--   add table tools
--   add row-level security intervention_sessions
--   add row-level security interventions
--   add row-level security roles
--   add row-level security schools
--   add row-level security students
--   add row-level security user_roles
--   add row-level security users
--   add policy intervention_sessions.intervention_sessions_add
--   add policy intervention_sessions.intervention_sessions_change
--   add policy intervention_sessions.intervention_sessions_delete
--   add policy intervention_sessions.intervention_sessions_read
--   add policy interventions.interventions_add
--   add policy interventions.interventions_change
--   add policy interventions.interventions_delete
--   add policy interventions.interventions_read
--   add policy roles.roles_add
--   add policy roles.roles_delete
--   add policy roles.roles_functions
--   add policy roles.roles_read
--   add policy schools.schools_manage
--   add policy schools.schools_read
--   add policy students.students_add
--   add policy students.students_change
--   add policy students.students_delete
--   add policy students.students_read
--   add policy user_roles.user_roles_functions
--   and 36 more

revoke usage on sequence public.users_id_seq from authenticated;

create sequence public.tools_id_seq as integer;

CREATE FUNCTION public.is_administrator()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select exists (select from public.user_roles u
        join public.roles r on r.id = u.role_id
        where u.user_id =
                nullif(current_setting('app.user_id', true), '')::integer
            and r.name = 'administrator')
$function$;

create table public.role_tools (
    role_id integer not null,
    tool_id integer not null
);

create table public.tools (
    id integer not null default nextval('public.tools_id_seq'::regclass),
    identifier character varying(100) not null,
    name character varying(255) not null,
    is_active boolean not null default true,
    created_at timestamp with time zone not null default now()
);

CREATE FUNCTION public.has_tool_access(tool text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select exists (select from public.user_roles u
        join public.role_tools r on r.role_id = u.role_id
        join public.tools t on t.id = r.tool_id
        where u.user_id =
                nullif(current_setting('app.user_id', true), '')::integer
            and t.identifier = tool and t.is_active)
$function$;

alter sequence public.tools_id_seq owned by public.tools.id;

alter table public.role_tools add constraint role_tools_pkey PRIMARY KEY (role_id, tool_id);

alter table public.tools add constraint tools_pkey PRIMARY KEY (id);

alter table public.tools add constraint tools_identifier_key UNIQUE (identifier);

CREATE INDEX role_tools_tool_id_idx ON public.role_tools USING btree (tool_id);

alter table public.role_tools add constraint role_tools_role_id_fkey FOREIGN KEY (role_id) REFERENCES public.roles(id) ON DELETE CASCADE;

alter table public.role_tools add constraint role_tools_tool_id_fkey FOREIGN KEY (tool_id) REFERENCES public.tools(id) ON DELETE CASCADE;

alter table public.intervention_sessions enable row level security;

alter table public.intervention_sessions force row level security;

alter table public.interventions enable row level security;

alter table public.interventions force row level security;

alter table public.role_tools enable row level security;

alter table public.role_tools force row level security;

alter table public.roles enable row level security;

alter table public.roles force row level security;

alter table public.schools enable row level security;

alter table public.schools force row level security;

alter table public.students enable row level security;

alter table public.students force row level security;

alter table public.tools enable row level security;

alter table public.tools force row level security;

alter table public.user_roles enable row level security;

alter table public.user_roles force row level security;

alter table public.users enable row level security;

alter table public.users force row level security;

create policy intervention_sessions_add on public.intervention_sessions for insert to authenticated
    with check ((( SELECT public.has_tool_access('interventions'::text) AS has_tool_access) AND (recorded_by = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::integer AS "nullif"))));

create policy intervention_sessions_change on public.intervention_sessions for update to authenticated
    using ((( SELECT public.has_tool_access('interventions'::text) AS has_tool_access) AND (recorded_by = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::integer AS "nullif"))));

create policy intervention_sessions_delete on public.intervention_sessions for delete to authenticated
    using ((( SELECT public.has_tool_access('interventions'::text) AS has_tool_access) AND ((intervention_id IN ( SELECT interventions.id
   FROM public.interventions
  WHERE (interventions.created_by = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::integer AS "nullif")))) OR ( SELECT public.is_administrator() AS is_administrator))));

create policy intervention_sessions_read on public.intervention_sessions for select to authenticated
    using (( SELECT public.has_tool_access('interventions'::text) AS has_tool_access));

create policy interventions_add on public.interventions for insert to authenticated
    with check ((( SELECT public.has_tool_access('interventions'::text) AS has_tool_access) AND (created_by = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::integer AS "nullif"))));

create policy interventions_change on public.interventions for update to authenticated
    using (( SELECT public.has_tool_access('interventions'::text) AS has_tool_access));

create policy interventions_delete on public.interventions for delete to authenticated
    using ((( SELECT public.has_tool_access('interventions'::text) AS has_tool_access) AND ((created_by = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::integer AS "nullif")) OR ( SELECT public.is_administrator() AS is_administrator))));

create policy interventions_read on public.interventions for select to authenticated
    using (( SELECT public.has_tool_access('interventions'::text) AS has_tool_access));

create policy role_tools_functions on public.role_tools for select
    using ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'role_tools'::text)))));

create policy role_tools_manage on public.role_tools to authenticated
    using (( SELECT public.is_administrator() AS is_administrator));

create policy role_tools_read on public.role_tools for select to authenticated
    using (true);

create policy roles_add on public.roles for insert to authenticated
    with check (( SELECT public.is_administrator() AS is_administrator));

create policy roles_delete on public.roles for delete to authenticated
    using ((( SELECT public.is_administrator() AS is_administrator) AND (NOT is_system)));

create policy roles_functions on public.roles for select
    using ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'roles'::text)))));

create policy roles_read on public.roles for select to authenticated
    using (true);

create policy schools_manage on public.schools to authenticated
    using (( SELECT public.is_administrator() AS is_administrator));

create policy schools_read on public.schools for select to authenticated
    using (( SELECT public.has_tool_access('interventions'::text) AS has_tool_access));

create policy students_add on public.students for insert to authenticated
    with check (( SELECT public.has_tool_access('interventions'::text) AS has_tool_access));

create policy students_change on public.students for update to authenticated
    using (( SELECT public.has_tool_access('interventions'::text) AS has_tool_access));

create policy students_delete on public.students for delete to authenticated
    using (( SELECT public.is_administrator() AS is_administrator));

create policy students_read on public.students for select to authenticated
    using (( SELECT public.has_tool_access('interventions'::text) AS has_tool_access));

create policy tools_functions on public.tools for select
    using ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'tools'::text)))));

create policy tools_read on public.tools for select to authenticated
    using (true);

create policy tools_switch on public.tools for update to authenticated
    using (( SELECT public.is_administrator() AS is_administrator));

create policy user_roles_functions on public.user_roles for select
    using ((CURRENT_USER = ( SELECT pg_get_userbyid(c.relowner) AS pg_get_userbyid
   FROM pg_class c
  WHERE ((c.relnamespace = ('public'::regnamespace)::oid) AND (c.relname = 'user_roles'::text)))));

create policy user_roles_manage on public.user_roles to authenticated
    using (( SELECT public.is_administrator() AS is_administrator));

create policy user_roles_own on public.user_roles for select to authenticated
    using ((user_id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::integer AS "nullif")));

create policy users_colleagues on public.users for select to authenticated
    using (( SELECT public.has_tool_access('interventions'::text) AS has_tool_access));

create policy users_manage on public.users to authenticated
    using (( SELECT public.is_administrator() AS is_administrator));

create policy users_rename on public.users for update to authenticated
    using ((id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::integer AS "nullif")))
    with check ((id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::integer AS "nullif")));

create policy users_self on public.users for select to authenticated
    using ((id = ( SELECT (NULLIF(current_setting('app.user_id'::text, true), ''::text))::integer AS "nullif")));

grant insert (duration_minutes), update (duration_minutes) on table public.intervention_sessions to authenticated;

grant insert (intervention_id) on table public.intervention_sessions to authenticated;

grant insert (progress_notes), update (progress_notes) on table public.intervention_sessions to authenticated;

grant insert (session_date), update (session_date) on table public.intervention_sessions to authenticated;

revoke insert, update on table public.intervention_sessions from authenticated;

grant insert (duration_minutes), update (duration_minutes) on table public.intervention_sessions to authenticated;

grant insert (intervention_id) on table public.intervention_sessions to authenticated;

grant insert (progress_notes), update (progress_notes) on table public.intervention_sessions to authenticated;

grant insert (session_date), update (session_date) on table public.intervention_sessions to authenticated;

grant insert (end_date), update (end_date) on table public.interventions to authenticated;

grant insert (start_date), update (start_date) on table public.interventions to authenticated;

grant insert (status), update (status) on table public.interventions to authenticated;

grant insert (student_id) on table public.interventions to authenticated;

grant insert (title), update (title) on table public.interventions to authenticated;

grant insert (type), update (type) on table public.interventions to authenticated;

revoke insert, update on table public.interventions from authenticated;

grant insert (end_date), update (end_date) on table public.interventions to authenticated;

grant insert (start_date), update (start_date) on table public.interventions to authenticated;

grant insert (status), update (status) on table public.interventions to authenticated;

grant insert (student_id) on table public.interventions to authenticated;

grant insert (title), update (title) on table public.interventions to authenticated;

grant insert (type), update (type) on table public.interventions to authenticated;

grant delete, insert, select on table public.role_tools to authenticated;

grant delete, insert, select, update on table public.role_tools to interventions_service;

grant insert (description) on table public.roles to authenticated;

grant insert (name) on table public.roles to authenticated;

revoke insert, update on table public.roles from authenticated;

grant insert (description) on table public.roles to authenticated;

grant insert (name) on table public.roles to authenticated;

revoke update on table public.schools from authenticated;

grant insert (first_name), update (first_name) on table public.students to authenticated;

grant insert (grade_level), update (grade_level) on table public.students to authenticated;

grant insert (last_name), update (last_name) on table public.students to authenticated;

grant insert (school_id), update (school_id) on table public.students to authenticated;

grant insert (sis_id), update (sis_id) on table public.students to authenticated;

grant insert (status), update (status) on table public.students to authenticated;

revoke insert, update on table public.students from authenticated;

grant insert (first_name), update (first_name) on table public.students to authenticated;

grant insert (grade_level), update (grade_level) on table public.students to authenticated;

grant insert (last_name), update (last_name) on table public.students to authenticated;

grant insert (school_id), update (school_id) on table public.students to authenticated;

grant insert (sis_id), update (sis_id) on table public.students to authenticated;

grant insert (status), update (status) on table public.students to authenticated;

grant update (is_active) on table public.tools to authenticated;

grant select on table public.tools to authenticated;

grant delete, insert, select, update on table public.tools to interventions_service;

grant usage on sequence public.tools_id_seq to interventions_service;

grant insert (role_id) on table public.user_roles to authenticated;

grant insert (user_id) on table public.user_roles to authenticated;

revoke insert, update on table public.user_roles from authenticated;

grant insert (role_id) on table public.user_roles to authenticated;

grant insert (user_id) on table public.user_roles to authenticated;

grant update (first_name) on table public.users to authenticated;

grant update (last_name) on table public.users to authenticated;

revoke insert, update on table public.users from authenticated;

grant update (first_name) on table public.users to authenticated;

grant update (last_name) on table public.users to authenticated;
