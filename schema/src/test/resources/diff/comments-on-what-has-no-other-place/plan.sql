comment on view public.v is null;

comment on event trigger e is 'x';

comment on publication pub is 'x';

comment on column public.c.x is 'x';

comment on type public.c is 'x';

comment on collation public.col is 'x';

comment on constraint small on domain public.d is 'x';

comment on domain public.d is 'x';

comment on function public.f(integer) is 'two';

comment on aggregate public.g(integer) is 'x';

comment on column public.m.id is 'x';

comment on materialized view public.m is 'x';

comment on procedure public.p(IN a integer) is 'x';

comment on type public.r is 'x';

comment on statistics public.s is 'x';

comment on rule ru on public.t is 'x';

comment on column public.v.id is 'x';
