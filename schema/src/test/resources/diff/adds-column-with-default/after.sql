create table users (id int primary key, email text not null, visits int not null default 0);
