create view options as select * from settings;
