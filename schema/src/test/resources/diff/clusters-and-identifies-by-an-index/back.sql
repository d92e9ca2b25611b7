alter table public.t replica identity default;

alter table public.t set without cluster;
