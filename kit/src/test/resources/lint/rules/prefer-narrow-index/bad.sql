create index concurrently orders_all_idx on orders (user_id, total, note, state);
