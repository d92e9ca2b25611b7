alter type order_state add value 'lost';
