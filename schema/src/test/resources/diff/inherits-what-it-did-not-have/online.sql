alter table public.bills alter column title set default 'none'::text;

create table public.letters_title_above ();

alter table public.letters inherit public.letters_title_above;

alter table public.letters_title_above add column title text default 'none'::text;

-- lock: ACCESS EXCLUSIVE on public.papers, for a moment; lock_timeout 3s
alter table public.papers alter column id drop not null;

alter table public.bills alter column id drop not null;

create table public.letters_id_above ();

alter table public.letters inherit public.letters_id_above;

alter table public.letters_id_above add column id integer;

-- lock: ACCESS EXCLUSIVE on public.papers, for a moment; lock_timeout 3s
alter table public.papers add column pages integer not null default 1;

create table public.bills_pages_above ();

alter table public.bills inherit public.bills_pages_above;

alter table public.bills_pages_above add column pages integer not null default 1;

create table public.letters_pages_above ();

alter table public.letters inherit public.letters_pages_above;

alter table public.letters_pages_above add column pages integer not null default 1;

-- lock: ACCESS EXCLUSIVE on public.papers, for a moment; lock_timeout 3s
alter table public.papers add constraint some_pages CHECK ((pages > 0)) NOT VALID;

create table public.bills_papers_above (like public.papers including generated);

alter table public.bills inherit public.bills_papers_above;

alter table public.bills_papers_above add constraint some_pages CHECK ((pages > 0));

alter table public.bills_papers_above add constraint titled CHECK ((title <> ''::text));

alter table public.bills inherit public.papers;

alter table public.bills no inherit public.bills_papers_above;

drop table public.bills_papers_above;

alter table public.bills no inherit public.bills_pages_above;

drop table public.bills_pages_above;

-- scan: nobody can write to letters meanwhile
CREATE INDEX letters_pages_idx ON public.letters USING btree (pages);

create table public.letters_papers_above (like public.papers including generated);

alter table public.letters inherit public.letters_papers_above;

alter table public.letters_papers_above add constraint some_pages CHECK ((pages > 0));

alter table public.letters_papers_above add constraint titled CHECK ((title <> ''::text));

alter table public.letters inherit public.papers;

alter table public.letters no inherit public.letters_papers_above;

drop table public.letters_papers_above;

alter table public.letters no inherit public.letters_id_above;

drop table public.letters_id_above;

alter table public.letters no inherit public.letters_pages_above;

drop table public.letters_pages_above;

alter table public.letters no inherit public.letters_title_above;

drop table public.letters_title_above;

-- lock: SHARE UPDATE EXCLUSIVE on public.papers, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.papers validate constraint some_pages;
