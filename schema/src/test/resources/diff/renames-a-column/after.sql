create table users (id int primary key, mail text not null unique);
create index users_mail_idx on users (lower(mail));
