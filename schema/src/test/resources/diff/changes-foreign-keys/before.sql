create table p (id int primary key, k int, unique (id, k));
create table c (a int, b int, k int,
  constraint one foreign key (a) references p,
  constraint three foreign key (a, k) references p (id, k) match full);
alter table c add constraint two foreign key (b) references p not valid;
