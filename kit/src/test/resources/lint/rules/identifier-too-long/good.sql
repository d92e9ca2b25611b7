create table overdue_orders (id bigint);
