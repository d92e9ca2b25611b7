alter table public.r drop constraint free;

-- scan: there is no way to add it online: nobody can use r while its index is built, which takes as long as the table is large
alter table public.r add constraint free EXCLUDE USING gist (during WITH &&, room WITH &&) WHERE ((NOT isempty(room)));
