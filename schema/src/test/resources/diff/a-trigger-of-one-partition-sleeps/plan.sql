alter table public.logs_2 enable trigger b;

alter table public.logs enable always trigger c;

alter table public.logs_1 disable trigger c;

alter table public.logs_1 disable trigger a;
