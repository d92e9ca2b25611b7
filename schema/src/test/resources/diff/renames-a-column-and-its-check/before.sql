create table users (id int primary key, mail text constraint users_mail_check check (mail like '%@%'));
create index users_mail_idx on users (mail);
