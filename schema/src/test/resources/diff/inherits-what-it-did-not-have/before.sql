create table papers (id int not null, title text default 'none', constraint titled check (title <> ''));
create table letters (words text);
create table postcards (picture text) inherits (letters);
create table bills (id int not null, title text, total int);
insert into letters values ('dear');
insert into bills values (1, 'rent', 100);
