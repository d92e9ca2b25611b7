create table rooms (id int primary key);
create table visits (id int not null, at date not null, room int references rooms, constraint early check (id > 0), primary key (id, at)) partition by range (at);
create index visits_room on visits (room);
create table old (id int not null, at date not null, room int, constraint early check (id > 0), constraint known unique (id, at));
create index old_room on old (room);
alter table visits attach partition old for values from ('2024-01-01') to ('2025-01-01');
