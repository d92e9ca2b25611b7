begin;

alter table orders add constraint orders_user_id_fkey foreign key (user_id) references users (id) not valid;

commit;

alter table orders validate constraint orders_user_id_fkey;
