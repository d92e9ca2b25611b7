alter type order_state add value 'closed' after 'done';
