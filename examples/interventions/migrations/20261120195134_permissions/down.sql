-- The way back of 20261120195134_permissions.
-- squall:data-loss all rows of role_tools are lost
-- squall:data-loss all rows of tools are lost

revoke insert (duration_minutes), update (duration_minutes) on table public.intervention_sessions from authenticated;

revoke insert (intervention_id) on table public.intervention_sessions from authenticated;

revoke insert (progress_notes), update (progress_notes) on table public.intervention_sessions from authenticated;

revoke insert (session_date), update (session_date) on table public.intervention_sessions from authenticated;

revoke insert (end_date), update (end_date) on table public.interventions from authenticated;

revoke insert (start_date), update (start_date) on table public.interventions from authenticated;

revoke insert (status), update (status) on table public.interventions from authenticated;

revoke insert (student_id) on table public.interventions from authenticated;

revoke insert (title), update (title) on table public.interventions from authenticated;

revoke insert (type), update (type) on table public.interventions from authenticated;

revoke insert (description) on table public.roles from authenticated;

revoke insert (name) on table public.roles from authenticated;

revoke insert (first_name), update (first_name) on table public.students from authenticated;

revoke insert (grade_level), update (grade_level) on table public.students from authenticated;

revoke insert (last_name), update (last_name) on table public.students from authenticated;

revoke insert (school_id), update (school_id) on table public.students from authenticated;

revoke insert (sis_id), update (sis_id) on table public.students from authenticated;

revoke insert (status), update (status) on table public.students from authenticated;

revoke insert (role_id) on table public.user_roles from authenticated;

revoke insert (user_id) on table public.user_roles from authenticated;

revoke update (first_name) on table public.users from authenticated;

revoke update (last_name) on table public.users from authenticated;

drop policy intervention_sessions_add on public.intervention_sessions;

drop policy intervention_sessions_change on public.intervention_sessions;

drop policy intervention_sessions_delete on public.intervention_sessions;

drop policy intervention_sessions_read on public.intervention_sessions;

drop policy interventions_add on public.interventions;

drop policy interventions_change on public.interventions;

drop policy interventions_delete on public.interventions;

drop policy interventions_read on public.interventions;

drop policy roles_add on public.roles;

drop policy roles_delete on public.roles;

drop policy roles_functions on public.roles;

drop policy roles_read on public.roles;

drop policy schools_manage on public.schools;

drop policy schools_read on public.schools;

drop policy students_add on public.students;

drop policy students_change on public.students;

drop policy students_delete on public.students;

drop policy students_read on public.students;

drop policy user_roles_functions on public.user_roles;

drop policy user_roles_manage on public.user_roles;

drop policy user_roles_own on public.user_roles;

drop policy users_colleagues on public.users;

drop policy users_manage on public.users;

drop policy users_rename on public.users;

drop policy users_self on public.users;

alter table public.intervention_sessions disable row level security;

alter table public.intervention_sessions no force row level security;

alter table public.interventions disable row level security;

alter table public.interventions no force row level security;

alter table public.roles disable row level security;

alter table public.roles no force row level security;

alter table public.schools disable row level security;

alter table public.schools no force row level security;

alter table public.students disable row level security;

alter table public.students no force row level security;

alter table public.user_roles disable row level security;

alter table public.user_roles no force row level security;

alter table public.users disable row level security;

alter table public.users no force row level security;

drop function public.has_tool_access(text);

grant insert, update on table public.intervention_sessions to authenticated;

grant insert, update on table public.interventions to authenticated;

grant insert, update on table public.roles to authenticated;

grant update on table public.schools to authenticated;

grant insert, update on table public.students to authenticated;

grant insert, update on table public.user_roles to authenticated;

grant insert, update on table public.users to authenticated;

grant usage on sequence public.users_id_seq to authenticated;

-- data loss: all rows of role_tools are lost
drop table public.role_tools;

-- data loss: all rows of tools are lost
drop table public.tools;

drop function public.is_administrator();
