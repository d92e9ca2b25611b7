create table people (id serial primary key, email text not null check (email <> ''));
create table posts (id int primary key, user_id int not null references people);
