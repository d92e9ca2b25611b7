create table users (id int primary key, email text not null unique);
create index users_email_idx on users (lower(email));
insert into users values (1, 'a');
