update users set name = 'b', age = 3 where id = 1;
