create index concurrently orders_user_id_total_idx on orders (user_id, total);
