-- The way back of 20261102104500_dashboard.

drop view public.admin_dashboard_stats;

drop view public.recent_student_activity;
