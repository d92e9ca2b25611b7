-- squall:outside-transaction
drop index concurrently public.books_called_idx;

-- lock: ACCESS EXCLUSIVE on public.books, for a moment; lock_timeout 3s
alter table public.books alter column called drop default;

-- lock: ACCESS EXCLUSIVE on public.books, for a moment; lock_timeout 3s
alter table public.books alter column called drop default;

alter domain public.title rename to title_old;

create domain public.title as text collate "C";

-- lock: ACCESS EXCLUSIVE on public.books, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.books') says how much is written
-- rewrite: all of books is written anew
alter table public.books alter column called type public.title using called::text::public.title;

-- lock: ACCESS EXCLUSIVE on public.books, for a moment; lock_timeout 3s
alter table public.books alter column called set default 'none'::text;

-- lock: ACCESS EXCLUSIVE on public.books, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.books') says how much is written
-- rewrite: all of books is written anew
alter table public.books alter column others type public.title[] using others::text[]::public.title[];

drop domain public.title_old;

drop collation public.one;

create collation public.one (provider = icu, locale = 'en');

-- lock: ACCESS EXCLUSIVE on public.books, for a moment; lock_timeout 3s
alter table public.books alter column called set default 'none'::text;

-- lock: SHARE UPDATE EXCLUSIVE on public.books, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.books_called_idx, then again
-- squall:outside-transaction
create index concurrently books_called_idx ON public.books USING btree (called);
