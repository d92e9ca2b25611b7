update orders set note = 'none';
