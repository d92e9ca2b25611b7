create table queues (name text not null, id int not null, constraint queues_pkey primary key (id));
