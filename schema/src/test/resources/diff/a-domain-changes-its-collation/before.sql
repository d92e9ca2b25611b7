create collation one (provider = icu, locale = 'de');
create domain title as text collate one;
create table books (called title default 'none', others title[]);
create index on books (called);
insert into books values ('a', '{b}');
