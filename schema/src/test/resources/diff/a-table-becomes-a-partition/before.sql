create table rooms (id int primary key);
create table visits (id int not null, at date not null, room int references rooms, constraint early check (id > 0), primary key (id, at)) partition by range (at);
create index visits_room on visits (room);
create table old (id int, at date not null, room int, note text, constraint known unique (id, at));
create index old_room on old (room);
insert into rooms values (1);
insert into old values (1, '2024-05-05', 1);
