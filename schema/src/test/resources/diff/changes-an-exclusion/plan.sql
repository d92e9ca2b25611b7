alter table public.r drop constraint free;

-- scan: nobody can use r while its index is built
alter table public.r add constraint free EXCLUDE USING gist (during WITH &&, room WITH &&) WHERE ((NOT isempty(room)));
