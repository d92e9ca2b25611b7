comment on event trigger e is null;

comment on publication pub is null;

comment on column public.c.x is null;

comment on type public.c is null;

comment on collation public.col is null;

comment on constraint small on domain public.d is null;

comment on domain public.d is null;

comment on aggregate public.g(integer) is null;

comment on column public.m.id is null;

comment on materialized view public.m is null;

comment on procedure public.p(IN a integer) is null;

comment on type public.r is null;

comment on statistics public.s is null;

comment on rule ru on public.t is null;

comment on column public.v.id is null;

comment on function public.f(integer) is 'one';

comment on view public.v is 'one';
