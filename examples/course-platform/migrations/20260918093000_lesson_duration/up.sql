-- Lesson duration.
--
--   rename column lessons.minutes to duration_minutes
--   rename check lessons.lessons_minutes_check to lessons_duration_minutes_check

alter table public.lessons rename column minutes to duration_minutes;

alter table public.lessons rename constraint lessons_minutes_check to lessons_duration_minutes_check;
