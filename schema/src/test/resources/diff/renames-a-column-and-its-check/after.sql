create table people (id int primary key, email text constraint people_email_check check (email like '%@%'));
create index people_address on people (email);
