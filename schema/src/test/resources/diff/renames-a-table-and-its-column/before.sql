create table users (id int generated always as identity primary key, email text not null);
comment on column users.email is 'where to write to';
insert into users (email) values ('a');
