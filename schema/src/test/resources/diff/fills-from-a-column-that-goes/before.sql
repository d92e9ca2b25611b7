create table people (id int primary key, first text not null, last text not null);
insert into people values (1, 'Ada', 'Lovelace');
