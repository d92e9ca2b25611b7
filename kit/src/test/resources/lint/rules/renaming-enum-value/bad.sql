alter type order_state rename value 'done' to 'closed';
