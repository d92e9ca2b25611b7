alter table public.bills no inherit public.papers;

alter table public.bills drop constraint some_pages;

alter table public.bills drop constraint titled;

alter table public.letters no inherit public.papers;

alter table public.letters drop constraint some_pages;

alter table public.letters drop constraint titled;

-- data loss: all values of bills.pages are lost
alter table public.bills drop column pages;

-- may fail: it is refused if a row has no value of bills.id
alter table public.bills alter column id set not null;

alter table public.bills alter column title drop default;

-- data loss: all values of letters.id are lost
alter table public.letters drop column id;

-- may fail: it is refused if a row has no value of papers.id
alter table public.papers alter column id set not null;

-- data loss: all values of letters.pages are lost
alter table public.letters drop column pages;

-- data loss: all values of letters.title are lost
alter table public.letters drop column title;

-- data loss: all values of papers.pages are lost
alter table public.papers drop column pages;
