create table users (id int primary key, email text not null);create table old (id int primary key, user_id int references users);
