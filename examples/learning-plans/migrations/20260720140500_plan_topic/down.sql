-- The way back of 20260720140500_plan_topic.

alter table public.learning_plans rename constraint learning_plans_topic_check to learning_plans_title_check;

alter table public.learning_plans rename column topic to title;
