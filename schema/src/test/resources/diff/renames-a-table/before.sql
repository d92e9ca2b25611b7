create table users (id serial primary key, email text not null check (email <> ''));
create table posts (id int primary key, user_id int not null references users);
insert into users (email) values ('a');
insert into posts values (1, 1);
