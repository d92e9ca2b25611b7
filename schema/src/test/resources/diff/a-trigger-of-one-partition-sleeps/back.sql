alter table public.logs_1 enable trigger a;

alter table public.logs enable trigger c;

alter table public.logs_1 disable trigger c;

alter table public.logs_2 disable trigger b;
