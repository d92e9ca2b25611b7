alter table orders
    drop constraint orders_total_positive,
    add constraint orders_total_positive check (total >= 0) not valid;
