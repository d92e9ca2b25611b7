-- Dashboard.
--
--   add view admin_dashboard_stats
--   add view recent_student_activity

create view public.admin_dashboard_stats with (security_invoker = 'true') as
SELECT ( SELECT count(*) AS count
           FROM public.users
          WHERE (users.role = 'student'::public.user_role)) AS students,
    ( SELECT count(*) AS count
           FROM public.users
          WHERE ((users.role = 'student'::public.user_role) AND (users.created_at >= (now() - '7 days'::interval)))) AS new_this_week,
    ( SELECT count(*) AS count
           FROM ( SELECT DISTINCT activity_log.user_id
                   FROM public.activity_log
                  WHERE (activity_log.created_at >= (now() - '7 days'::interval))) counted) AS active_this_week,
    ( SELECT count(*) AS count
           FROM public.lessons
          WHERE ((lessons.status = 'published'::public.publication_status) AND (lessons.deleted_at IS NULL))) AS published_lessons,
    ( SELECT count(*) AS count
           FROM public.user_lesson_progress
          WHERE (user_lesson_progress.status = 'completed'::public.lesson_status)) AS completed_lessons,
    ( SELECT count(*) AS count
           FROM public.showcase_projects
          WHERE ((showcase_projects.status = 'pending'::public.project_status) AND (showcase_projects.deleted_at IS NULL))) AS pending_projects,
    ( SELECT count(*) AS count
           FROM public.project_likes) AS likes,
    ( SELECT count(*) AS count
           FROM public.tool_messages
          WHERE (((tool_messages.role)::text = ('user'::character varying)::text) AND (tool_messages.created_at >= (now() - '7 days'::interval)))) AS questions_this_week;

create view public.recent_student_activity with (security_invoker = 'true') as
SELECT activity_log.id,
    users.id AS user_id,
    users.name,
    users.email,
    activity_log.action,
    activity_log.subject_id,
    activity_log.created_at
   FROM (public.activity_log
     JOIN public.users ON ((activity_log.user_id = users.id)))
  WHERE ((users.role = 'student'::public.user_role) AND (activity_log.created_at >= (now() - '30 days'::interval)));

grant select on table public.admin_dashboard_stats to course_admin;

grant select on table public.admin_dashboard_stats to courses_service;

grant select on table public.recent_student_activity to course_admin;

grant select on table public.recent_student_activity to courses_service;
