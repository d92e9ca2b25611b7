create table items (id int primary key, price int);
create function total() returns bigint language sql begin atomic select sum(price) from items; end;
