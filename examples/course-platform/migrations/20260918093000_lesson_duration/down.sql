-- The way back of 20260918093000_lesson_duration.

alter table public.lessons rename constraint lessons_duration_minutes_check to lessons_minutes_check;

alter table public.lessons rename column duration_minutes to minutes;
