update orders set note = 'none' where id between 1 and 1000;
