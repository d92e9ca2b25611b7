create table papers (id int, title text default 'none', pages int not null default 1, constraint titled check (title <> ''), constraint some_pages check (pages > 0));
create table letters (words text) inherits (papers);
create table postcards (picture text) inherits (letters);
create index on letters (pages);
create table bills (id int, title text, total int) inherits (papers);
