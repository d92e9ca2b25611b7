drop collation public.one;

create collation public.one (provider = icu, locale = 'de');

alter table public.books alter column called drop default;

alter domain public.title rename to title_old;

create domain public.title as text collate public.one;

-- rewrite: all of books is written anew
alter table public.books alter column called type public.title using called::text::public.title;

alter table public.books alter column called set default 'none'::text;

-- rewrite: all of books is written anew
alter table public.books alter column others type public.title[] using others::text[]::public.title[];

drop domain public.title_old;
