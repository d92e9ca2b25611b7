-- data loss: all rows of visits_2025 are lost
drop table public.visits_2025;

drop index public.visits_page;

drop index public.visits_usual;
