create table queues (name text not null, id int not null, constraint queues_pkey1 primary key (name));
