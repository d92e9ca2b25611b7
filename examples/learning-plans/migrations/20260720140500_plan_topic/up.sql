-- Plan topic.
--
--   rename column learning_plans.title to topic
--   rename check learning_plans.learning_plans_title_check to learning_plans_topic_check

alter table public.learning_plans rename column title to topic;

alter table public.learning_plans rename constraint learning_plans_title_check to learning_plans_topic_check;
