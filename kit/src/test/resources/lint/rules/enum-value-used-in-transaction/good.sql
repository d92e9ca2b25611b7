alter type order_state add value 'lost' after 'done';

update orders set state = 'lost' where id = 1;
