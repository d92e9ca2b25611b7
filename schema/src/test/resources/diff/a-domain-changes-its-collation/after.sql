create collation one (provider = icu, locale = 'en');
create domain title as text collate "C";
create table books (called title default 'none', others title[]);
create index on books (called);
