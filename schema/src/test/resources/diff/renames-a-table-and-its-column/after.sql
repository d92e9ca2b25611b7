create table people (id int generated always as identity primary key, mail text not null);
comment on column people.mail is 'where to write to';
