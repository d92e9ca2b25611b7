update users set name = 'a', age = 3, name = 'b' where id = 1;
